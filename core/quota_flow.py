"""Token, then quota; one new token and one more try where Adobe refuses the old one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from core.errors import AdobeError, NetworkError, TokenRefused
from core.model import QuotaReport, Token

REFUSED: Final = "refused"
REASONS: Final = ("expired", "revoked", REFUSED)
"""Why a token in hand was replaced: its time was over, it was perhaps revoked (it was
refused long after it came, and before its time), or it should have been good."""


def load_quota(
    *,
    held: Callable[[], Token | None],
    mint: Callable[[], Token],
    forget: Callable[[], None],
    load: Callable[[Token], QuotaReport],
) -> QuotaReport:
    """The report, with the token in ``renewed`` where one had to be minted.

    ``held`` gives the token in hand, ``mint`` one in hand or new, ``forget`` drops the
    one in hand, ``load`` asks for the quota with one. Where a token was refused first,
    ``renewed_for`` tells why, one of ``REASONS``: in the report, and as a fact of what
    went wrong after. Raises TokenRefused where Adobe refuses twice, and whatever the
    callables raise besides.
    """
    kept = held()
    token = kept if kept is not None else mint()
    first = _tried(load, token)
    if not isinstance(first, TokenRefused):
        return first if token == kept else replace(first, renewed=token)
    if held() == token:
        # Not where another call has renewed it meanwhile.
        forget()
    why = reason_of(first)
    try:
        token = mint()
        return replace(load(token), renewed=token, renewed_for=why)
    except (AdobeError, NetworkError) as error:
        second = _after(error, why)
    raise second


def reason_of(error: TokenRefused) -> str:
    """Why a token was refused that a new one took the place of."""
    cause = str(error.fact("cause"))
    return cause if cause in REASONS else REFUSED


def _tried(
    load: Callable[[Token], QuotaReport], token: Token
) -> QuotaReport | TokenRefused:
    try:
        return load(token)
    except TokenRefused as error:
        return error


def _after(error: AdobeError | NetworkError, why: str) -> AdobeError | NetworkError:
    """The same failure, of the second try. A copy: others may wait for the first.

    A token that was minted for this very try has not been revoked since, however long
    Adobe took to refuse it.
    """
    facts = {**error.facts, "renewed_for": why}
    if isinstance(error, TokenRefused) and error.fact("cause") == "revoked":
        del facts["cause"]
    return type(error)(**facts)
