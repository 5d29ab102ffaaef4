"""Files that a credential was written to or read from, as the catalog remembers them.

What is kept of a file is where it is, what was written into it, and by which signs it
is known later that the credential has changed since: the instants at which its client
secrets were added, and a digest of the fields that are no secret. Nothing is kept that
is made of a secret.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final, NamedTuple

from core.model import Credential


class Kind(StrEnum):
    """How a file came to be remembered; the values are kept in the catalog."""

    EXPORT = "export"
    WIRING = "wiring"
    IMPORT = "import"


class Standing(StrEnum):
    """How a file is, as far as it was looked at.

    An export or a wiring is ``CURRENT``, ``STALE`` (the credential has changed since)
    or ``CHANGED`` (the file has). A source of an import ``HOLDS`` a client secret in
    plain text, or is ``FREE`` of it. ``LOCKED``: the keyring was not open, so nothing
    was compared. ``UNREADABLE``: the file does not tell.
    """

    UNKNOWN = "unknown"
    CURRENT = "current"
    STALE = "stale"
    CHANGED = "changed"
    MISSING = "missing"
    UNREADABLE = "unreadable"
    LOCKED = "locked"
    HOLDS = "holds"
    FREE = "free"


# Facts of an export, of a wiring, of an import.
DIALECT: Final = "dialect"
LABEL: Final = "label"
READERS: Final = "readers"
SCOPE_SET: Final = "scope_set"
FIELDS: Final = "fields"
SECRETS: Final = "secrets"
PUBLIC: Final = "public"
FOLDER: Final = "folder"
KEYS: Final = "keys"
WAY: Final = "way"
CLIENT_ID: Final = "client_id"

# What of a credential may stand in a file besides its secrets.
_OPEN: Final = (
    "name",
    "client_id",
    "ims_org_id",
    "technical_account_id",
    "technical_account_email",
)


class Remembered(NamedTuple):
    """One file of one credential; ``manner`` tells two exports in one file apart."""

    credential_id: str
    path: str
    kind: Kind
    manner: str
    at: float
    facts: dict[str, str]

    @property
    def key(self) -> tuple[str, str, str]:
        """What tells it from the credential's other files."""
        return (self.kind.value, self.path, self.manner)


def asked_for(credential: Credential, kept: Remembered) -> Credential:
    """The credential with the set of scopes that was written into the file."""
    name = kept.facts.get(SCOPE_SET)
    return credential if name is None else credential.with_changes(scope_set=name)


def marks(
    credential: Credential, fields: tuple[str, ...], *, both: bool
) -> dict[str, str]:
    """The signs by which a later change of the credential is known.

    ``fields`` are those that the file has a place for; ``both``: for two secrets, too.
    """
    dates = [credential.secret_added_at, credential.second_added_at]
    if credential.secret_in_use == 1:
        dates.reverse()
    return {
        FIELDS: " ".join(fields),
        SECRETS: " ".join(repr(each) for each in (dates if both else dates[:1])),
        PUBLIC: _digest(credential, fields),
    }


def is_stale(kept: Remembered, credential: Credential) -> bool:
    """Whether the credential has changed since; the file is not asked."""
    if kept.kind is not Kind.EXPORT:
        return False
    fields = tuple(kept.facts.get(FIELDS, "").split())
    both = " " in kept.facts.get(SECRETS, "")
    now = marks(asked_for(credential, kept), fields, both=both)
    return any(kept.facts.get(sign) != now[sign] for sign in (SECRETS, PUBLIC))


def _digest(credential: Credential, fields: tuple[str, ...]) -> str:
    """Of what is no secret, and stands in the catalog anyway."""
    import hashlib

    values = [getattr(credential, name) for name in _OPEN if name in fields]
    if "scopes" in fields:
        values += credential.scopes_asked
    whole = "\0".join(values).encode("utf-8", "surrogatepass")
    return hashlib.sha256(whole).hexdigest()[:32]
