"""The causes that tell failures of one class apart, each with words of its own.

A cause is the fact ``cause`` of an AdobeError, absent where nothing more is known. The
first list comes from the answer alone, the second from what is known locally.
"""

from __future__ import annotations

from typing import Final

from core.errors import (
    AccessRefused,
    AdobeError,
    ApiNotInProject,
    ClientRefused,
    HeaderMissing,
    IpRefused,
    NotFound,
    OrgRefused,
    RequestRefused,
    ScopeMissing,
    ServerFailed,
    Throttled,
    TokenRefused,
    UnknownClient,
)

TOLD: Final[dict[type[AdobeError], tuple[str, ...]]] = {
    # page: a web page came; silent: neither a code nor a word; malformed: a field.
    RequestRefused: ("denied", "malformed", "page", "silent"),
    AccessRefused: ("page", "signature", "silent"),
    # either: client id or secret; Adobe does not say which.
    UnknownClient: ("either",),
    IpRefused: ("not_listed",),
    # nothing_here: the service answered, not the gateway.
    NotFound: ("nothing_here", "page", "token_address"),
    Throttled: ("key_limit", "service_limit"),
    # unchecked: the gateway could not look at key, token or profile.
    ServerFailed: ("page", "unchecked"),
}

KNOWN: Final[dict[type[AdobeError], tuple[str, ...]]] = {
    # Facts: expired_at; environment and token_environment.
    TokenRefused: ("expired", "other_environment", "revoked"),
    ClientRefused: ("other_token",),
    UnknownClient: ("not_an_id",),
    # Facts: scope, the one that comes with the API.
    ApiNotInProject: ("key_elsewhere", "scope_absent"),
    # Facts: org, claimed_org.
    OrgRefused: ("numeric", "odd", "other_org", "profile", "suffix"),
    HeaderMissing: ("not_sent",),
    # Facts: missing, the scopes asked for and not given.
    ScopeMissing: ("not_given",),
}

ALL: Final = frozenset(
    (kind, cause)
    for table in (TOLD, KNOWN)
    for kind, causes in table.items()
    for cause in causes
)
