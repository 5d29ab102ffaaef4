"""The immutable values that the program passes around.

Nothing here does I/O. A :class:`Secret` hides its value from everything that prints;
the others may be printed, logged and compared freely.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, Final, NamedTuple, NoReturn

HIDDEN: Final = "•••"
WORTH_TELLING: Final = 60.0


class Secret:
    """A client secret or an access token, hidden from ``repr``, ``str`` and pickles.

    A plain slotted class, since a dataclass would be printed by ``asdict``. Only the
    files listed in ``tests/test_house_rules.py`` may call :meth:`reveal`.
    """

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """The value itself, for the last line that needs it."""
        return self._value

    def digest(self) -> bytes:
        """A fingerprint to compare by: SHA-256 of the value, never shown."""
        import hashlib

        return hashlib.sha256(self._value.encode("utf-8", "surrogatepass")).digest()

    def __len__(self) -> int:
        return len(self._value)

    def __bool__(self) -> bool:
        return bool(self._value)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        import hmac

        return hmac.compare_digest(self.digest(), other.digest())

    def __hash__(self) -> int:
        return hash(self.digest())

    def __repr__(self) -> str:
        return f"Secret({HIDDEN})"

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return repr(self)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Secret is never pickled or copied to disk")


class Environment(StrEnum):
    """Which Adobe a credential belongs to; its secret goes to no other."""

    PRODUCTION = "production"
    STAGE = "stage"
    PRACTICE = "practice"
    CUSTOM = "custom"


class ScopeSet(NamedTuple):
    """Some of a credential's scopes, under a name of the user's."""

    name: str
    scopes: tuple[str, ...]


class Tag(NamedTuple):
    """A word of the user's on a credential, and the name of its colour."""

    name: str
    colour: str


@dataclass(frozen=True, slots=True)
class Credential:
    """What Mintdesk knows of an OAuth Server-to-Server credential, save its secrets.

    ``id`` is a UUID of our own, ``scopes`` keeps the source's order, ``ims_org_id`` is
    empty until known. ``secret_item`` names the keyring item that holds the client
    secret, or both of them (a new name with each new secret, so it also keys the token
    cache); it is empty while none is stored. ``second_added_at`` is 0 where there is
    one secret only; ``secret_in_use`` is the place (0, 1) of the one that is tried
    first, ``refused_at`` when Adobe last refused the other one (0: never).
    ``scope_set`` names the set that tokens are asked for (empty: all scopes).
    ``used_at`` is when its token was last copied or asked for. Instants are seconds
    since the epoch.
    """

    id: str
    name: str
    client_id: str
    scopes: tuple[str, ...] = ()
    ims_org_id: str = ""
    environment: Environment = Environment.PRODUCTION
    project: str = ""
    workspace: str = ""
    secret_item: str = ""
    secret_added_at: float = 0.0
    created_at: float = 0.0
    used_at: float = 0.0
    second_added_at: float = 0.0
    secret_in_use: int = 0
    refused_at: float = 0.0
    technical_account_id: str = ""
    technical_account_email: str = ""
    org_name: str = ""
    imported_scopes: tuple[str, ...] = ()
    scope_sets: tuple[ScopeSet, ...] = ()
    scope_set: str = ""
    pinned: bool = False
    tags: tuple[Tag, ...] = ()

    @property
    def scopes_asked(self) -> tuple[str, ...]:
        """The scopes that tokens are asked for: those of the chosen set, or all."""
        if not self.scope_set:
            return self.scopes
        for each in self.scope_sets:
            if each.name == self.scope_set:
                return tuple(x for x in self.scopes if x in each.scopes) or self.scopes
        return self.scopes

    @property
    def secret_count(self) -> int:
        """How many client secrets are stored: none, one or two."""
        return (1 + bool(self.second_added_at)) if self.secret_item else 0

    @property
    def guarded(self) -> bool:
        """Whether export and delete ask twice: the Production workspace."""
        return self.workspace.strip().casefold() == "production"

    def with_changes(self, **changes: Any) -> Credential:
        """A copy with some fields replaced."""
        return replace(self, **changes)


@dataclass(frozen=True, slots=True)
class Draft:
    """A credential as found in a file or typed into the form, not stored yet.

    ``source`` says where in the file it stood (a line number or a JSON path),
    ``prefix`` is the group of ``.env`` names that it was read from. Adobe allows two
    client secrets at a time; ``second`` is empty where there is one. ``name_made``:
    the name is made up, of the file's own or of nothing; its content does not say it.
    """

    name: str = ""
    client_id: str = ""
    secret: Secret = field(default_factory=lambda: Secret(""))
    scopes: tuple[str, ...] = ()
    ims_org_id: str = ""
    environment: Environment | None = None
    project: str = ""
    workspace: str = ""
    source: str = ""
    prefix: str = ""
    second: Secret = field(default_factory=lambda: Secret(""))
    technical_account_id: str = ""
    technical_account_email: str = ""
    org_name: str = ""
    name_made: bool = field(default=False, compare=False)

    @property
    def secrets(self) -> tuple[Secret, ...]:
        """Its client secrets, each once: none, one or two."""
        return tuple(dict.fromkeys(each for each in (self.secret, self.second) if each))

    def missing(self) -> tuple[str, ...]:
        """Names of the fields without which no token can be had."""
        wanted = {
            "client_id": self.client_id,
            "client_secret": self.secret,
            "scopes": self.scopes,
        }
        return tuple(name for name, value in wanted.items() if not value)

    def with_changes(self, **changes: Any) -> Draft:
        """A copy with some fields replaced."""
        return replace(self, **changes)


@dataclass(frozen=True, slots=True)
class Token:
    """An access token and its life; instants are seconds since the epoch.

    ``boot_at`` is ``issued_at`` by the boot clock (:mod:`core.clocks`). In seconds:
    ``claimed_life`` is the life that the token itself tells, ``disagreement`` how much
    later than the answer it sets its end, ``skew`` how much the server's clock is ahead
    of ours (to a second or two). None: not told, so nothing to compare. ``switched_to``
    is the place of the client secret that got it, where Adobe refused the one before.
    """

    value: Secret
    issued_at: float
    expires_at: float
    scopes_asked: tuple[str, ...] = ()
    scopes_given: tuple[str, ...] | None = None
    debug_id: str = ""
    boot_at: float | None = None
    claimed_life: float | None = None
    disagreement: float | None = None
    skew: float | None = None
    switched_to: int | None = None

    @property
    def lifetime(self) -> float:
        """Seconds from issue to expiry."""
        return self.expires_at - self.issued_at

    @property
    def disagrees(self) -> bool:
        """Whether answer and token are more than a minute apart about the end."""
        return self.disagreement is not None and abs(self.disagreement) > WORTH_TELLING

    def left(self, now: float, boot: float | None = None) -> float:
        """Seconds left, never more than the whole life; negative once expired.

        With ``boot``, the boot clock at ``now``, the smaller of what both clocks say:
        right when the time was set back, and never too long when one clock stood still.
        """
        told = self.expires_at - now
        if self.lifetime > 0:
            told = min(told, self.lifetime)
        passed = self._passed(boot)
        return told if passed is None else min(told, self.lifetime - passed)

    def clock_moved(self, now: float, boot: float) -> float | None:
        """By how much the time was set since issue (ahead: positive), or None."""
        passed = self._passed(boot)
        return None if passed is None else now - self.issued_at - passed

    def _passed(self, boot: float | None) -> float | None:
        """Seconds since issue by the boot clock, where it is the same one still."""
        if boot is None or self.boot_at is None or boot < self.boot_at:
            return None
        return boot - self.boot_at


@dataclass(frozen=True, slots=True)
class QuotaRow:
    """One line of the quota table: a path in the answer and what stands there.

    ``used`` and ``limit`` are numbers where the answer holds both or either under a
    known name; otherwise ``value`` holds the text of a field that is only data.
    """

    name: str
    period: str = ""
    used: float | None = None
    limit: float | None = None
    value: str = ""


@dataclass(frozen=True, slots=True)
class QuotaReport:
    """Adobe's answer to a quota call: rows for the table and the text as it came.

    ``indented`` is the same text for people to read: JSON with a line a value.
    ``renewed_for`` tells why ``renewed`` took the place of a token that was refused.
    """

    rows: tuple[QuotaRow, ...]
    raw: str
    loaded_at: float
    request_id: str = ""
    renewed: Token | None = None
    is_json: bool = True
    indented: str = ""
    renewed_for: str = ""
