"""What can be said of a token: its claims, its scopes, and what IMS says of it.

Plain values for display. Codes, not words; text is on one line and bounded; nothing of
a token's signature is among them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["text", "instant", "duration", "scopes", "id", "flag"]
Shape = Literal["jwt", "unsigned", "encrypted", "opaque"]


@dataclass(frozen=True, slots=True)
class Claim:
    """One field of a token.

    ``code`` is the stable name of a known one, empty otherwise; ``name`` is as the
    token writes it. ``value`` is seconds since the epoch for an ``instant``, seconds
    for a ``duration``, a tuple for ``scopes``, a bool for a ``flag``, else text.
    """

    name: str
    code: str
    kind: Kind
    value: str | float | bool | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Inside:
    """What a token holds, read without checking its signature.

    ``left_out`` is the number of fields beyond what is shown; an ``opaque`` token has
    none that can be read, an ``encrypted`` one a header alone.
    """

    shape: Shape
    length: int
    header: tuple[Claim, ...] = ()
    claims: tuple[Claim, ...] = ()
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class ScopeComparison:
    """Scopes asked for against scopes given; ``given`` is None where nobody told."""

    asked: tuple[str, ...]
    given: tuple[str, ...] | None
    missing: tuple[str, ...] = ()
    extra: tuple[str, ...] = ()

    @property
    def is_same(self) -> bool:
        """Whether it is known that all that was asked for was given, and no more."""
        return self.given is not None and not self.missing and not self.extra


@dataclass(frozen=True, slots=True)
class Validity:
    """What IMS says of a token; ``valid`` is None where it does not say.

    ``expires_at`` is by the server's clock, ``left`` is what its own ``Date`` makes of
    that. ``reason`` is its word for a refusal (``expired_token``, ``bad_signature``).
    """

    valid: bool | None
    reason: str = ""
    expires_at: float | None = None
    left: float | None = None
    debug_id: str = ""
    claims: tuple[Claim, ...] = ()


def compared(asked: tuple[str, ...], given: tuple[str, ...] | None) -> ScopeComparison:
    """What is missing and what came on top, each in its own order, once."""
    if given is None:
        return ScopeComparison(asked, None)
    missing = tuple(dict.fromkeys(one for one in asked if one not in set(given)))
    extra = tuple(dict.fromkeys(one for one in given if one not in set(asked)))
    return ScopeComparison(asked, given, missing, extra)
