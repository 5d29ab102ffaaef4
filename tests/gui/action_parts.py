"""What can be seen of a window before and after an action."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from gui import actions, theme
from gui.copy_as import Copying
from gui.models.message import Level, Message
from gui.palette import of
from gui.privacy import privacy
from tests.gui.desk_parts import Seat

Look = Callable[[Seat], object]


class Browser(QObject):
    """Stands in for the system's browser, as Qt provides for."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        """Keep an address."""
        self.opened.append(url.toString())


def dialogs(seat: Seat) -> object:
    """The kinds of dialogs that are open."""
    found = seat.window.findChildren(QDialog)
    return sorted(type(each).__name__ for each in found)


def token(seat: Seat) -> object:
    """The token of the chosen credential."""
    state = seat.desk.state()
    return None if state is None else state.token


def clipboard(_seat: Seat) -> object:
    """What can be pasted elsewhere."""
    return QGuiApplication.clipboard().text()


def tab(seat: Seat) -> object:
    """The tab in front."""
    return seat.window.page.header.tabs.current()


def focused(seat: Seat) -> object:
    """Who has the keyboard."""
    return seat.window.focusWidget()


def messages(seat: Seat) -> object:
    """Whether a message lies on the shelf."""
    return seat.window.shelf.isVisible()


def menu_open(seat: Seat) -> object:
    """Whether the menu of the sidebar is open."""
    return seat.window.sidebar.menu.menu().isVisible()


def copy_menu_open(seat: Seat) -> object:
    """Whether Copy as is open."""
    (copying,) = seat.window.page.findChildren(Copying)
    return copying.menu.isVisible()


def asked(seat: Seat) -> object:
    """When the quota was loaded."""
    state = seat.desk.state()
    return None if state is None else state.quota


def order(seat: Seat) -> object:
    """How the list is sorted."""
    return seat.model.order()


def pinned(seat: Seat) -> object:
    """Whether the chosen credential is pinned."""
    state = seat.desk.state()
    return state is not None and state.credential.pinned


LOOKS: Final[dict[str, Look]] = {
    "copy_token": clipboard,
    "get_token": token,
    "get_new": token,
    "copy_as": copy_menu_open,
    "load_quota": asked,
    "copy_table": clipboard,
    "refresh": token,
    "clear_clipboard": clipboard,
    "pin": pinned,
    "keep_fresh": messages,
    "sort_name": order,
    "sort_used": order,
    "sort_expiry": order,
    "groups": order,
    "tab_token": tab,
    "tab_quota": tab,
    "tab_files": tab,
    "tab_details": tab,
    "next_tab": tab,
    "previous_tab": tab,
    "search": focused,
    "sidebar": lambda seat: seat.window.sidebar.isHidden(),
    "palette": lambda seat: of(seat.desk).view.isHidden(),
    "menu": menu_open,
    "escape": messages,
    "settings": lambda seat: seat.window.in_settings(),
    "privacy": lambda _: privacy().is_on(),
    "look_system": lambda _: theme.theme_watch().choice,
    "look_light": lambda _: theme.theme_watch().choice,
    "look_dark": lambda _: theme.theme_watch().choice,
    "keyring": messages,
    "close": lambda seat: seat.window.isVisible(),
    "quit": lambda seat: seat.window.isVisible(),
}
"""What an action changes; of all others, a dialog opens."""


def prepare(seat: Seat, action_id: str) -> None:
    """What must be there for the action to show."""
    if action_id not in ("get_token", "refresh"):
        seat.desk.get_token()
    if action_id == "copy_table":
        seat.desk.load_quota()
        seat.window.page.show_token()
    if action_id == "sort_name":
        actions.perform(seat.desk, "sort_used")
    if action_id == "paste":
        QGuiApplication.clipboard().setText("CLIENT_ID=" + "c" * 32)
    if action_id == "clear_clipboard":
        seat.desk.copy_token()
    if action_id == "tab_token":
        seat.window.page.show_tab(1)
    if action_id == "escape":
        seat.desk.say(Message(Level.NOTE, "Something", "To be closed."))
    if action_id == "look_system":
        theme.theme_watch().choice = "dark"
