"""Which actions stand in which menu, and in what order."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from gui import actions
from gui.views.menus import ActionMenu

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.desk import Desk

ADD: Final = ("import_files", "import_folder", "paste", "paste_text", "fill_in")
MAIN: Final = (
    *ADD,
    "",
    "look_system",
    "look_light",
    "look_dark",
    "",
    "palette",
    "shortcuts",
    "privacy",
    "settings",
    "",
    "console",
    "practice",
    "practice_file",
    "quit",
)
PAGE: Final = (
    "show_token",
    "",
    "export",
    "pin",
    "tags",
    "",
    "rename",
    "edit",
    "replace_secret",
    "wire",
    "history",
    "",
    "delete",
)


def add_menu(desk: Desk, parent: QWidget) -> ActionMenu:
    """The ways in."""
    name = QCoreApplication.translate("Menu", "Add")
    menu = _menu(desk, name, ADD, parent)
    menu.chosen.connect(partial(actions.perform, desk))
    return menu


def main_menu(desk: Desk, parent: QWidget) -> ActionMenu:
    """What belongs to no credential; of practice what there is in this start."""
    name = QCoreApplication.translate("Menu", "Menu")
    wanted = [
        each
        for each in MAIN
        if not each.startswith("practice") or actions.BY_ID[each].applies(desk)
    ]
    menu = _menu(desk, name, wanted, parent)
    menu.chosen.connect(partial(actions.perform, desk))
    return menu


def page_menu(desk: Desk, button: QWidget) -> ActionMenu:
    """What can be done with the chosen credential; the page passes wishes on."""
    return _menu(desk, button.accessibleName(), PAGE, button)


def _menu(desk: Desk, name: str, ids: Sequence[str], parent: QWidget) -> ActionMenu:
    return ActionMenu(name, partial(actions.shown, desk, ids), parent)
