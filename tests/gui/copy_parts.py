"""The menu of Copy as, in the hands of a test."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from gui.copy_as import Copying
from gui.views.copy_menu import CopyMenu
from tests.gui.desk_parts import Seat


def copying(seat: Seat) -> Copying:
    """What the page has for it."""
    found = seat.window.page.findChild(Copying)
    assert isinstance(found, Copying)
    return found


def opened(seat: Seat) -> CopyMenu:
    """The menu, filled as it is when it opens."""
    menu = copying(seat).menu
    menu.aboutToShow.emit()
    return menu


def group(seat: Seat, key: str) -> QMenu:
    """One of its groups."""
    found = opened(seat).group(key)
    assert found is not None
    return found


def words(menu: QMenu) -> list[str]:
    """What its entries say."""
    return [each.text() for each in menu.actions() if not each.isSeparator()]


def choose(seat: Seat, key: str, name: str) -> None:
    """Copy something."""
    (action,) = [each for each in group(seat, key).actions() if each.text() == name]
    action.trigger()


def switch(seat: Seat) -> QAction:
    """The entry that asks for the live token."""
    action = opened(seat).live_action()
    assert action is not None
    return action


def pasted() -> str:
    """What a paste would bring."""
    return QGuiApplication.clipboard().text()


def told(seat: Seat) -> tuple[str, str]:
    """What the shelf says."""
    message = seat.window.shelf.message()
    assert message is not None
    return message.title, message.text


def foot(seat: Seat) -> str:
    """What the foot of the card says."""
    return seat.window.page.token.card.foot.text()


def let_tick(seat: Seat) -> None:
    """Let the clipboard look at the clock, if it does by itself."""
    timer = seat.desk.clipboard.findChild(QTimer)
    assert isinstance(timer, QTimer)
    if timer.isActive():
        timer.timeout.emit()


def token(seat: Seat) -> str:
    """The token in hand."""
    state = seat.desk.state()
    assert state is not None
    assert state.token is not None
    return state.token.value.reveal()
