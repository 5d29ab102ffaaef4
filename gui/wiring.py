"""The user's wishes, connected: buttons, keys, menus, drops."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from gui import outside, theme
from gui.desk import Desk
from gui.flows.importing import PASTE_LIMIT
from gui.theme import Choice
from gui.views import header


def connect(desk: Desk) -> None:
    """Connect every wish of the window to its answer."""
    _page(desk)
    _shell(desk)
    _keys(desk)
    _menus(desk)


def _page(desk: Desk) -> None:
    page, window = desk.window.page, desk.window
    token, quota, details, top = page.token, page.quota, page.details, page.header
    token.getRequested.connect(desk.get_token)
    token.copyRequested.connect(desk.copy_token)
    token.cancelRequested.connect(lambda: desk.cancel("token"))
    token.stopWaitingRequested.connect(desk.stop_waiting)
    token.clearClipboardRequested.connect(desk.clipboard.clear_now)
    token.revealRequested.connect(desk.reveal)
    token.actionTriggered.connect(desk.mend)
    token.copyDetails.connect(desk.copy_words)
    quota.loadRequested.connect(desk.load_quota)
    quota.cancelRequested.connect(lambda: desk.cancel("quota"))
    quota.orgGiven.connect(desk.org_given)
    quota.copyTable.connect(desk.copy_words)
    quota.actionTriggered.connect(desk.mend)
    quota.copyDetails.connect(desk.copy_words)
    quota.org.set_hint(desk.services.world.practice_org)
    edit = desk.with_chosen(desk.editing.edit)
    replace = desk.with_chosen(desk.editing.replace_secret)
    delete = desk.with_chosen(desk.editing.delete)
    for part in (details, top):
        part.editRequested.connect(edit)
        part.replaceSecretRequested.connect(replace)
        part.deleteRequested.connect(delete)
    details.copyValue.connect(desk.copy_words)
    top.renameRequested.connect(desk.with_chosen(desk.editing.rename))
    top.exportRequested.connect(desk.with_chosen(desk.exporting.export))
    window.shelf.actionTriggered.connect(desk.mend)
    window.shelf.copyDetails.connect(desk.copy_words)


def _shell(desk: Desk) -> None:
    window = desk.window
    window.sidebar.chosen.connect(desk.choose)
    window.sidebar.activated.connect(lambda _: desk.copy_token())
    window.fileDropped.connect(desk.importing.open_file)
    window.textDropped.connect(desk.importing.open_text)
    desk.importing.vaultChanged.connect(lambda: show_vault(desk))
    window.empty.fileRequested.connect(desk.importing.choose_file)
    window.empty.pasteRequested.connect(lambda: paste(desk))
    window.empty.formRequested.connect(desk.importing.fill_in)
    window.empty.consoleRequested.connect(outside.open_console)
    window.empty.practiceRequested.connect(lambda: practise(desk))
    window.woken.connect(lambda: _follow(desk))
    app = QApplication.instance()
    if isinstance(app, QApplication):
        app.applicationStateChanged.connect(lambda _: _follow(desk))


def _keys(desk: Desk) -> None:
    window = desk.window
    tabs = window.page.show_tab
    keys = (
        ("Ctrl+O", desk.importing.choose_file),
        ("Ctrl+V", lambda: paste(desk)),
        ("Ctrl+N", desk.importing.fill_in),
        ("Ctrl+E", desk.with_chosen(desk.exporting.export)),
        ("Ctrl+R", desk.get_token),
        ("Ctrl+Shift+R", lambda: desk.get_token(True)),
        ("Ctrl+L", desk.load_quota),
        ("F5", desk.try_again),
        ("F2", desk.with_chosen(desk.editing.rename)),
        ("Ctrl+C", desk.copy_token),
        ("Ctrl+F", window.sidebar.search.setFocus),
        ("Ctrl+1", lambda: tabs(header.TOKEN)),
        ("Ctrl+2", lambda: tabs(header.QUOTA)),
        ("Ctrl+3", lambda: tabs(header.DETAILS)),
        ("Ctrl+B", lambda: window.sidebar.setVisible(window.sidebar.isHidden())),
        ("F10", window.sidebar.menu.showMenu),
        ("Delete", desk.with_chosen(desk.editing.delete)),
        ("Ctrl+W", window.close),
        ("Ctrl+Q", window.close),
    )
    for combination, act in keys:
        window.bind(combination, act)


def _menus(desk: Desk) -> None:
    window = desk.window
    translate = QCoreApplication.translate
    adding = [
        (translate("Menu", "Import a file…"), "Ctrl+O", desk.importing.choose_file),
        (translate("Menu", "Paste"), "Ctrl+V", lambda: paste(desk)),
        (translate("Menu", "Fill in…"), "Ctrl+N", desk.importing.fill_in),
    ]
    window.sidebar.set_add_menu(window.menu(translate("Menu", "Add"), adding))
    entries = [
        *adding,
        ("", "", lambda: None),
        (translate("Menu", "System colours"), "", lambda: dress(desk, "system")),
        (translate("Menu", "Light"), "", lambda: dress(desk, "light")),
        (translate("Menu", "Dark"), "", lambda: dress(desk, "dark")),
        ("", "", lambda: None),
        (translate("Menu", "Open the Console"), "", outside.open_console),
        (translate("Menu", "Practice mode"), "", lambda: practise(desk)),
        (translate("Menu", "Quit"), "Ctrl+Q", window.close),
    ]
    window.sidebar.set_main_menu(window.menu(translate("Menu", "Menu"), entries))


def paste(desk: Desk) -> None:
    """Show what the clipboard's text holds."""
    desk.importing.open_text(desk.clipboard.text(PASTE_LIMIT))


def practise(desk: Desk) -> None:
    """In practice mode import the practice file, else start practice mode."""
    sample: Path | None = desk.services.world.practice_file
    if sample is not None:
        desk.importing.open_file(sample)
    else:
        outside.start_practice()


def dress(desk: Desk, choice: Choice) -> None:
    """Another appearance, kept for the next start."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        theme.apply(app, choice)
    desk.credentials.keep_setting("appearance", choice)


def open_argument(desk: Desk, path: str) -> None:
    """A file named on the command line, as if it were dropped."""
    desk.importing.open_file(Path(path).absolute())


def show_vault(desk: Desk) -> None:
    """Say at the foot of the sidebar where secrets are kept."""
    translate = QCoreApplication.translate
    services = desk.services
    if services.vault_kind == "memory":
        words = translate("Vault", "Secrets are kept in memory until you quit")
        icon = "lock-open"
    else:
        words = translate("Vault", "Secrets are kept in %1").replace(
            "%1", services.vault_name()
        )
        icon = "lock"
    desk.window.sidebar.set_vault_words(words, icon)
    desk.window.page.details.kept_in.setText(words)


def _follow(desk: Desk) -> None:
    """The clock ticks while the window can be seen."""
    window = desk.window
    desk.ticker.set_running(window.isVisible() and not window.isMinimized())
