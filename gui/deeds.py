"""What each action does: functions of the desk."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt

from gui import ways_in

if TYPE_CHECKING:
    from gui.desk import Desk
    from gui.theme import Choice

Deed = Callable[["Desk"], object]


def copy_token(desk: Desk) -> None:
    """Copy the chosen credential's token."""
    desk.copy_token()


def get_token(desk: Desk) -> None:
    """Get a token, or the one in hand."""
    desk.get_token()


def get_new(desk: Desk) -> None:
    """Get a new token, whatever is in hand."""
    desk.get_token(True)


def load_quota(desk: Desk) -> None:
    """Load the quota."""
    desk.load_quota()


def refresh(desk: Desk) -> None:
    """Once more what the page in front is for."""
    from gui import files
    from gui.views.header import FILES

    page, known = desk.window.page, files.of(desk)
    if known is not None and page.header.tabs.current() == FILES:
        known.look_again()
    else:
        desk.refresh()


def clear_clipboard(desk: Desk) -> None:
    """Take what was copied out of the clipboard."""
    desk.clipboard.clear_now()


def export(desk: Desk) -> None:
    """Write the credential to a file."""
    desk.with_chosen(desk.exporting.export)()


def rename(desk: Desk) -> None:
    """Give it another name."""
    desk.with_chosen(desk.editing.rename)()


def edit(desk: Desk) -> None:
    """Change its fields."""
    desk.with_chosen(desk.editing.edit)()


def add_secret(desk: Desk) -> None:
    """Keep a second client secret."""
    desk.with_chosen(desk.editing.add_secret)()


def replace_secret(desk: Desk) -> None:
    """Keep another client secret."""
    desk.with_chosen(desk.editing.replace_secret)()


def delete(desk: Desk) -> None:
    """Ask, then delete it."""
    desk.with_chosen(desk.editing.delete)()


def import_files(desk: Desk) -> None:
    """Choose files to import."""
    desk.importing.choose_file()


def import_folder(desk: Desk) -> None:
    """Choose a folder to look into."""
    desk.importing.choose_folder()


def paste_text(desk: Desk) -> None:
    """A box to paste into."""
    desk.importing.paste_by_hand()


def fill_in(desk: Desk) -> None:
    """The empty form."""
    desk.importing.fill_in()


def search(desk: Desk) -> None:
    """Put the cursor into the search."""
    desk.window.sidebar.start_search()


def menu(desk: Desk) -> None:
    """Open the menu above its button, the first entry chosen; nothing waits for it."""
    sidebar = desk.window.sidebar
    sidebar.show()
    button, menu = sidebar.menu, sidebar.menu.menu()
    if menu is not None:
        above = QPoint(0, -menu.sizeHint().height())
        menu.popup(button.mapToGlobal(above))
        menu.setActiveAction(menu.actions()[0])


def settings(desk: Desk) -> None:
    """Show the settings."""
    desk.window.show_settings()


def keyring(desk: Desk) -> None:
    """Tell the state of the keyring."""
    desk.telling.tell()


def close(desk: Desk) -> None:
    """Close the window; the program ends unless it goes on in the tray."""
    desk.window.close()


def leave(desk: Desk) -> None:
    """End the program."""
    desk.window.leave()


def copy_as(desk: Desk) -> None:
    """Open the menu of Copy as."""
    from gui.copy_as import Copying

    copying = desk.window.page.findChild(Copying)
    if copying is not None:
        copying.open()


def copy_table(desk: Desk) -> None:
    """The quota's table, or Adobe's answer where it is no table."""
    state, page = desk.state(), desk.window.page
    if state is not None and state.quota is not None:
        text = page.quota.model.as_text() if state.quota.rows else state.quota.raw
        page.quota.copyTable.emit(text)


def cancel(desk: Desk) -> None:
    """Stop what is under way for the chosen credential."""
    for call in ("token", "quota"):
        desk.cancel(call)


def show_tab(index: int) -> Deed:
    """Go to a tab of the page."""
    return lambda desk: desk.window.page.show_tab(index)


def turn_tab(by: int) -> Deed:
    """Go to the next tab, or to the one before; round and round."""

    def go(desk: Desk) -> None:
        tabs = desk.window.page.header.tabs
        desk.window.page.show_tab((tabs.current() + by) % tabs.count())

    return go


def toggle_sidebar(desk: Desk) -> None:
    """Hide the sidebar, or show it; a focus inside it goes to the page."""
    sidebar = desk.window.sidebar
    inside = sidebar.isAncestorOf(desk.window.focusWidget())
    sidebar.setVisible(sidebar.isHidden())
    if inside and sidebar.isHidden() and desk.state() is not None:
        desk.window.page.focus_act()


def escape(desk: Desk) -> None:
    """Clear the search, leave it, or close the message: what the hand is at."""
    panes = desk.window.late_panes.made
    sidebar = None if panes is None else panes.sidebar
    if sidebar is not None and sidebar.search.hasFocus():
        sidebar.search.clear()
        sidebar.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
    elif sidebar is not None and sidebar.list.hasFocus() and sidebar.search.text():
        sidebar.search.clear()
    else:
        desk.window.shelf.close_current()


def new_scope_set(desk: Desk) -> None:
    """A set of scopes of the user's own."""
    desk.window.page.token.scopes.choice.newRequested.emit()


def console(desk: Desk) -> None:
    """Show the Developer Console in the browser."""
    from gui import wiring

    wiring.open_console(desk)


def practise(desk: Desk) -> None:
    """Start practice mode, or import its file."""
    from gui import wiring

    wiring.practise(desk)


def weather(desk: Desk) -> None:
    """What the practice Adobe will answer."""
    from gui import practice_weather

    practice_weather.open(desk)


def dress(choice: Choice) -> Deed:
    """Another appearance."""

    def go(desk: Desk) -> None:
        from gui import wiring

        wiring.dress(desk, choice)

    return go


def check_connection(desk: Desk) -> None:
    """Look at the way to Adobe, step by step."""
    from gui import network

    network.check(desk)


def keep_fresh(desk: Desk) -> None:
    """A new token before the old one ends, or no longer; and say which."""
    from gui import fresh, fresh_words

    state = desk.state()
    keeper = desk.findChild(fresh.Freshness)
    if state is not None and isinstance(keeper, fresh.Freshness):
        on = not keeper.is_fresh(desk.chosen)
        keeper.set_fresh(desk.chosen, on)
        desk.say(fresh_words.switched(state.credential.name, on=on), "fresh")


def wire(desk: Desk) -> None:
    """Wire the credential into an App Builder project."""
    from gui import wiring_project

    wiring_project.open_for_chosen(desk)


def paste(desk: Desk) -> None:
    """Import what the clipboard holds."""
    ways_in.paste(desk)


def history(desk: Desk) -> None:
    """All that happened to the chosen credential."""
    desk.window.page.token.historyRequested.emit()


def look_inside(desk: Desk) -> None:
    """What the token says of itself."""
    desk.window.page.token.lookInsideRequested.emit()


def palette(desk: Desk) -> None:
    """Open the command palette, or leave it."""
    from gui import palette

    palette.of(desk).toggle()


def shortcuts(desk: Desk) -> None:
    """Show all shortcuts."""
    from gui import shortcuts

    shortcuts.show(desk)
