"""Token, then quota; one new token and one more try where Adobe refuses the old one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from core.errors import TokenRefused
from core.model import QuotaReport, Token


def load_quota(
    *,
    held: Callable[[], Token | None],
    mint: Callable[[], Token],
    forget: Callable[[], None],
    load: Callable[[Token], QuotaReport],
) -> QuotaReport:
    """The report, with the token in ``renewed`` where one had to be minted.

    ``held`` gives the token in hand, ``mint`` one in hand or new, ``forget`` drops the
    one in hand, ``load`` asks for the quota with one. Raises TokenRefused where Adobe
    refuses twice, and whatever the callables raise besides.
    """
    kept = held()
    token = kept if kept is not None else mint()
    report = _tried(load, token)
    if report is None:
        if held() == token:
            # Not where another call has renewed it meanwhile.
            forget()
        token = mint()
        report = load(token)
    return report if token == kept else replace(report, renewed=token)


def _tried(load: Callable[[Token], QuotaReport], token: Token) -> QuotaReport | None:
    try:
        return load(token)
    except TokenRefused:
        return None
