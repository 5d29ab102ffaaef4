"""The user's wishes, connected: buttons, keys, menus, drops."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from gui import copy_as, insight, network, theme, two_secrets, upkeep, ways_in
from gui.models.message import Level, Message

if TYPE_CHECKING:
    from gui.desk import Desk
    from gui.theme import Choice
    from gui.views.credential_page import CredentialPage
    from gui.views.details_page import DetailsPage
    from gui.views.empty_state import EmptyState
    from gui.views.header import Header
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
    _keys(desk)


def _page(desk: Desk, page: CredentialPage) -> None:
    token, top = page.token, page.header
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
    copy_as.connect(desk, page)
    token.copyDetails.connect(desk.copy_words)
    _changes(desk, top)
    top.renameRequested.connect(desk.with_chosen(desk.editing.rename))
    top.replaceSecretRequested.connect(desk.with_chosen(desk.editing.replace_secret))
    top.exportRequested.connect(desk.with_chosen(desk.exporting.export))
    for index in range(top.tabs.count()):
        desk.window.bind(f"Ctrl+{index + 1}", partial(page.show_tab, index))


def _quota(desk: Desk, quota: QuotaPage) -> None:
    quota.loadRequested.connect(desk.load_quota)
    quota.cancelRequested.connect(lambda: desk.cancel("quota"))
    quota.orgGiven.connect(desk.org_given)
    quota.copyTable.connect(desk.copy_words)
    quota.actionTriggered.connect(desk.mend)
    quota.copyDetails.connect(desk.copy_words)
    quota.org.set_hint(desk.services.world.practice_org)


def _details(desk: Desk, details: DetailsPage) -> None:
    _changes(desk, details)
    two_secrets.connect(desk, details)
    details.copyValue.connect(desk.copy_words)
    details.kept_in.setText(_vault_words(desk))


def _changes(desk: Desk, part: DetailsPage | Header) -> None:
    part.editRequested.connect(desk.with_chosen(desk.editing.edit))
    part.deleteRequested.connect(desk.with_chosen(desk.editing.delete))


def _sidebar(desk: Desk, sidebar: Sidebar) -> None:
    window = desk.window
    sidebar.chosen.connect(desk.choose)
    sidebar.activated.connect(desk.copy_token_of)
    desk.telling.show()
    sidebar.vault.clicked.connect(desk.telling.tell)
    window.bind("Ctrl+F", sidebar.start_search)
    window.bind("Ctrl+B", lambda: sidebar.setVisible(sidebar.isHidden()))
    window.bind("F10", sidebar.open_menu)
    _menus(desk, sidebar)


def _empty(desk: Desk, empty: EmptyState) -> None:
    empty.fileRequested.connect(desk.importing.choose_file)
    empty.folderRequested.connect(desk.importing.choose_folder)
    empty.pasteRequested.connect(lambda: ways_in.paste(desk))
    empty.formRequested.connect(desk.importing.fill_in)
    empty.consoleRequested.connect(lambda: open_console(desk))
    empty.practiceRequested.connect(lambda: practise(desk))


def _shelf(desk: Desk, shelf: Shelf) -> None:
    shelf.actionTriggered.connect(desk.mend)
    shelf.copyDetails.connect(desk.copy_words)
    desk.window.bind("Esc", shelf.close_current)


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


def _keys(desk: Desk) -> None:
    window = desk.window
    keys = (
        ("Ctrl+O", desk.importing.choose_file),
        ("Ctrl+Shift+O", desk.importing.choose_folder),
        ("Ctrl+T", desk.importing.paste_by_hand),
        ("Ctrl+V", lambda: ways_in.paste(desk)),
        ("Ctrl+N", desk.importing.fill_in),
        ("Ctrl+E", desk.with_chosen(desk.exporting.export)),
        ("Ctrl+R", desk.get_token),
        ("Ctrl+Shift+R", lambda: desk.get_token(True)),
        ("Ctrl+L", desk.load_quota),
        ("F5", desk.refresh),
        ("F2", desk.with_chosen(desk.editing.rename)),
        ("Ctrl+C", desk.copy_token),
        ("Delete", desk.with_chosen(desk.editing.delete)),
    )
    for combination, act in keys:
        window.bind(combination, act)
    for combination in ("Ctrl+W", "Ctrl+Q"):
        window.bind(combination, window.close, everywhere=True)
    window.bind("Ctrl+,", window.show_settings, everywhere=True)


def _menus(desk: Desk, sidebar: Sidebar) -> None:
    window = desk.window
    translate = QCoreApplication.translate
    adding = [
        (translate("Menu", "Import files…"), "Ctrl+O", desk.importing.choose_file),
        (
            translate("Menu", "Import a folder…"),
            "Ctrl+Shift+O",
            desk.importing.choose_folder,
        ),
        (translate("Menu", "Paste"), "Ctrl+V", lambda: ways_in.paste(desk)),
        (translate("Menu", "Paste text…"), "Ctrl+T", desk.importing.paste_by_hand),
        (translate("Menu", "Fill in…"), "Ctrl+N", desk.importing.fill_in),
    ]
    sidebar.set_add_menu(window.menu(translate("Menu", "Add"), adding))
    entries = [
        *adding,
        ("", "", lambda: None),
        (translate("Menu", "System colours"), "", lambda: dress(desk, "system")),
        (translate("Menu", "Light"), "", lambda: dress(desk, "light")),
        (translate("Menu", "Dark"), "", lambda: dress(desk, "dark")),
        ("", "", lambda: None),
        (translate("Menu", "Settings…"), "Ctrl+,", window.show_settings),
        (translate("Menu", "Open the Console"), "", lambda: open_console(desk)),
        (_practice_words(desk), "", lambda: practise(desk)),
        (translate("Menu", "Quit"), "Ctrl+Q", window.close),
    ]
    sidebar.set_main_menu(window.menu(translate("Menu", "Menu"), entries))


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


def _practice_words(desk: Desk) -> str:
    if desk.services.world.practice_file is not None:
        return QCoreApplication.translate("Menu", "Import the practice file")
    return QCoreApplication.translate("Menu", "Practice mode")


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
