"""Which answer means what: Adobe's error tables, a row for each.

The first row that fits wins. The codes of the gateway are those of its own source, the
others are OAuth's. Causes are listed in :mod:`core.adobe.diagnosis_causes`.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from core.adobe.answer import Call
from core.errors import (
    AccessRefused,
    AdobeError,
    ApiNotInProject,
    ClientRefused,
    HeaderMissing,
    IpRefused,
    NotServerToServer,
    OrgRefused,
    ProfileMissing,
    RequestRefused,
    ScopeMissing,
    ScopeRefused,
    TokenRefused,
    UnknownClient,
    WrongSecret,
)

API_KEY: Final = "X-Api-Key"
AUTHORIZATION: Final = "Authorization"
EXPERIMENTAL: Final = "X-Adobe-Accept-Experimental"
ORG: Final = "x-gw-ims-org-id"
# What a quota call carries.
HEADERS: Final = (EXPERIMENTAL, ORG, API_KEY, AUTHORIZATION)


class Row(NamedTuple):
    """``error`` for an answer to ``call`` with one of ``codes``, saying ``words``.

    ``cause`` tells answers of one class apart; ``header`` is the one that is missing.
    """

    error: type[AdobeError]
    call: Call
    codes: tuple[str, ...]
    words: str = ""
    cause: str = ""
    header: str = ""


ROWS: Final = (
    Row(WrongSecret, "token", ("invalid_client",), "client_secret"),
    Row(UnknownClient, "token", ("invalid_client",), "client_id"),
    # Adobe does not say which of the two. Never WrongSecret: that one alone makes a
    # second secret worth trying.
    Row(UnknownClient, "token", ("invalid_client",), cause="either"),
    Row(ScopeRefused, "token", ("invalid_scope",)),
    Row(
        NotServerToServer,
        "token",
        ("unauthorized_client", "unsupported_grant_type", "invalid_grant"),
    ),
    Row(RequestRefused, "token", ("access_denied",), cause="denied"),
    Row(RequestRefused, "token", ("invalid_request", "bad_request"), cause="malformed"),
    Row(HeaderMissing, "quota", ("400003",), header=ORG),
    Row(HeaderMissing, "quota", ("403010",), header=AUTHORIZATION),
    Row(TokenRefused, "quota", ("401013", "403020", "invalid_token")),
    Row(ClientRefused, "quota", ("401014",)),
    Row(ScopeMissing, "quota", ("401015", "403011", "insufficient_scope")),
    # "Api Key is required" is a lost header where one was sent: see explain().
    Row(ApiNotInProject, "quota", ("403000",), header=API_KEY),
    Row(ApiNotInProject, "quota", ("403003", "403201")),
    Row(IpRefused, "quota", ("403012",)),
    Row(IpRefused, "quota", ("403013",), cause="not_listed"),
    Row(ProfileMissing, "quota", ("403023", "403024")),
    Row(OrgRefused, "quota", ("403025", "403027")),
    Row(AccessRefused, "quota", ("403030", "403033"), cause="signature"),
)

# What a code adds to a class that its status tells alone.
CAUSES_OF_CODES: Final = {
    "429001": "service_limit",
    "429002": "key_limit",
    "503000": "unchecked",
    "503010": "unchecked",
    "503020": "unchecked",
    "503030": "unchecked",
    "503071": "unchecked",
}
