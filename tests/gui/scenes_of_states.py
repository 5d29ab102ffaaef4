"""Scenes of a healthy window: each state of a token, the list, the palette, sheets."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from core.model import QuotaReport, QuotaRow, Secret, Token
from gui import actions, palette
from gui.views import header
from tests.gui.desk_parts import DRAFT, Seat


def _held(seat: Seat, left: float) -> Token:
    now, scopes = seat.services.now(), ("openid", "AdobeID", "read_organizations")
    return Token(Secret("t" * 1400), now - 60, now + left, scopes, scopes, "bearer")


def _with_token(left: float) -> Callable[[Seat], QWidget]:
    def scene(seat: Seat) -> QWidget:
        """A token with so much left, beside others."""
        seat.add(DRAFT, DRAFT.with_changes(name="Stock", workspace="Stage"))
        first = seat.model.first()
        seat.model.update(first, token=_held(seat, left))
        seat.desk.choose(first)
        seat.window.page.show_tab(header.TOKEN)
        return seat.window

    scene.__name__ = f"token_with_{round(left)}_s"
    return scene


def no_token(seat: Seat) -> QWidget:
    """Nothing asked for yet."""
    seat.add(DRAFT)
    return seat.window


def asking(seat: Seat) -> QWidget:
    """Adobe is asked."""
    (one,) = seat.add(DRAFT)
    seat.model.update(one, asking=True)
    return seat.window


def copied(seat: Seat) -> QWidget:
    """The foot counts down."""
    (one,) = seat.add(DRAFT)
    seat.model.update(one, token=_held(seat, 80_000))
    seat.desk.copy_token()
    return seat.window


def figures(seat: Seat) -> QWidget:
    """A table as it mostly is: near a limit, over it, without one."""
    (one,) = seat.add(DRAFT)
    rows = (
        QuotaRow("Content requests", "Nov 2026", used=964_000, limit=1_000_000),
        QuotaRow("Storage", "Nov 2026", used=120, limit=100),
        QuotaRow("Users", "Nov 2026", used=3),
    )
    report = QuotaReport(rows, "{}", seat.services.now())
    seat.model.update(one, quota=report)
    seat.window.page.show_tab(header.QUOTA)
    return seat.window


def details_at_rest(seat: Seat) -> QWidget:
    """Who it is."""
    seat.add(DRAFT)
    seat.window.page.show_tab(header.DETAILS)
    return seat.window


def the_palette(seat: Seat) -> QWidget:
    """Every action that can be done."""
    seat.add(DRAFT)
    palette.of(seat.desk).open()
    return seat.window


def the_shortcuts(seat: Seat) -> QWidget:
    """The sheet of keys."""
    seat.add(DRAFT)
    actions.perform(seat.desk, "shortcuts")
    return _sheet(seat)


def the_tags(seat: Seat) -> QWidget:
    """Tags of a credential."""
    seat.add(DRAFT)
    actions.perform(seat.desk, "tags")
    return _sheet(seat)


def _sheet(seat: Seat) -> QWidget:
    from gui.dialogs.sheet import Sheet

    found = [each for each in seat.window.findChildren(Sheet) if each.isVisible()]
    return found[-1]


def _section(place: int) -> Callable[[Seat], QWidget]:
    def scene(seat: Seat) -> QWidget:
        """A section of the settings."""
        seat.add(DRAFT)
        seat.window.show_settings()
        page = seat.window.late_settings.get()
        page.show_section(page.sections[place])
        return seat.window

    scene.__name__ = f"settings_{place}"
    return scene


STATES: tuple[Callable[[Seat], QWidget], ...] = (
    *(_with_token(left) for left in (86_000, 4_000, 2_400, 300, -600)),
    no_token,
    asking,
    copied,
    figures,
    details_at_rest,
    the_palette,
    the_shortcuts,
    the_tags,
    *(_section(place) for place in range(10)),
)
