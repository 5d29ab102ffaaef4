"""The user's wishes, connected: buttons, keys, menus, drops."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from gui import (
    actions,
    copy_as,
    discretion,
    insight,
    network,
    theme,
    two_secrets,
    upkeep,
    ways_in,
)
from gui.models.message import Level, Message

if TYPE_CHECKING:
    from gui.desk import Desk
    from gui.theme import Choice
    from gui.views.credential_page import CredentialPage
    from gui.views.details_page import DetailsPage
    from gui.views.empty_state import EmptyState
    from gui.views.quota_page import QuotaPage
    from gui.views.shelf import Shelf
    from gui.views.sidebar import Sidebar


def connect(desk: Desk) -> None:
    """Connect every wish of the window to its answer, each part when it is made."""
    window = desk.window
    window.late_panes.then(lambda panes: _sidebar(desk, panes.sidebar))
    window.late_page.then(lambda page: _page(desk, page))
    window.late_empty.then(lambda empty: _empty(desk, empty))
    window.late_settings.then(lambda page: upkeep.settings(desk, page))
    window.late_settings.then(lambda page: network.settings(desk, page))
    window.late_shelf.then(lambda shelf: _shelf(desk, shelf))
    _shell(desk)
    discretion.connect(desk)
    if sys.platform == "darwin":
        from gui import menu_bar

        menu_bar.make(desk)
    actions.bind(desk)


def _page(desk: Desk, page: CredentialPage) -> None:
    from gui import files, menus

    token, top = page.token, page.header
    files.connect(desk, page)
    page.late_quota.then(lambda quota: _quota(desk, quota))
    page.late_details.then(lambda details: _details(desk, details))
    token.getRequested.connect(desk.get_token)
    token.copyRequested.connect(desk.copy_token)
    token.cancelRequested.connect(lambda: desk.cancel("token"))
    token.stopWaitingRequested.connect(desk.stop_waiting)
    token.clearClipboardRequested.connect(desk.clipboard.clear_now)
    token.revealRequested.connect(desk.show_token)
    token.actionTriggered.connect(desk.mend)
    insight.connect(desk, page)
    top.set_menu(menus.page_menu(desk, top.more))
    copy_as.connect(desk, page)
    token.copyDetails.connect(desk.copy_words)
    top.wished.connect(partial(actions.perform, desk))
    actions.hint(top.export_button, "export")


def _quota(desk: Desk, quota: QuotaPage) -> None:
    quota.loadRequested.connect(desk.load_quota)
    quota.cancelRequested.connect(lambda: desk.cancel("quota"))
    quota.orgGiven.connect(desk.org_given)
    quota.copyTable.connect(desk.copy_words)
    quota.actionTriggered.connect(desk.mend)
    quota.copyDetails.connect(desk.copy_words)
    actions.hint(quota.main, "load_quota")
    quota.org.set_hint(desk.services.world.practice_org)


def _details(desk: Desk, details: DetailsPage) -> None:
    details.editRequested.connect(desk.with_chosen(desk.editing.edit))
    details.deleteRequested.connect(desk.with_chosen(desk.editing.delete))
    two_secrets.connect(desk, details)
    details.copyValue.connect(desk.copy_words)
    details.kept_in.setText(_vault_words(desk))


def _sidebar(desk: Desk, sidebar: Sidebar) -> None:
    sidebar.chosen.connect(desk.choose)
    sidebar.activated.connect(desk.copy_token_of)
    desk.telling.show()
    sidebar.vault.clicked.connect(desk.telling.tell)
    actions.hint(sidebar.menu, "menu")
    _menus(desk, sidebar)


def _empty(desk: Desk, empty: EmptyState) -> None:
    for door, action in zip(
        empty.doors, ("import_files", "paste", "fill_in"), strict=True
    ):
        door.set_keys(actions.keys_of(action))
    empty.fileRequested.connect(desk.importing.choose_file)
    empty.folderRequested.connect(desk.importing.choose_folder)
    empty.pasteRequested.connect(lambda: ways_in.paste(desk))
    empty.formRequested.connect(desk.importing.fill_in)
    empty.consoleRequested.connect(lambda: open_console(desk))
    empty.practiceRequested.connect(lambda: practise(desk))


def _shelf(desk: Desk, shelf: Shelf) -> None:
    shelf.actionTriggered.connect(desk.mend)
    shelf.copyDetails.connect(desk.copy_words)


def _shell(desk: Desk) -> None:
    window = desk.window
    ways_in.connect(desk)
    if window.banner is not None:
        window.banner.weatherRequested.connect(lambda: _weather(desk))
    desk.vaultChanged.connect(lambda: show_vault(desk))
    window.woken.connect(desk.follow)
    app = QApplication.instance()
    if isinstance(app, QApplication):
        app.applicationStateChanged.connect(desk.follow)


def _weather(desk: Desk) -> None:
    from gui import practice_weather

    practice_weather.open(desk)


def _menus(desk: Desk, sidebar: Sidebar) -> None:
    from gui import menus

    sidebar.set_add_menu(menus.add_menu(desk, sidebar))
    sidebar.set_main_menu(menus.main_menu(desk, sidebar))


def open_console(desk: Desk) -> None:
    """Show the Developer Console in the browser."""
    from gui import outside

    if not outside.open_console():
        words = QCoreApplication.translate("Menu", "No browser could be opened")
        desk.say(Message(Level.WARNING, words, outside.CONSOLE), "console")


def practise(desk: Desk) -> None:
    """In practice mode import the practice file, else start practice mode."""
    sample: Path | None = desk.services.world.practice_file
    if sample is not None:
        desk.importing.open_file(sample)
    else:
        from gui import outside

        outside.start_practice()


def dress(desk: Desk, choice: Choice) -> None:
    """Another appearance, kept for the next start."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        theme.apply(app, choice)
    desk.credentials.keep_setting("appearance", choice)


def show_vault(desk: Desk) -> None:
    """Say anew where secrets are kept, wherever that stands."""
    page = desk.window.late_page.made
    if page is not None and page.late_details.made is not None:
        page.late_details.made.kept_in.setText(_vault_words(desk))


def _vault_words(desk: Desk) -> str:
    """Where secrets are kept."""
    from gui import keyring_words
    from gui.keyring_watch import KeyringState

    memory = desk.services.vault_kind == "memory"
    state = KeyringState.MEMORY if memory else KeyringState.UNKNOWN
    return keyring_words.shown(state, desk.services.vault_name()).name
