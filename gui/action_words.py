"""The words of every action, of the groups that they stand in, and of other keys."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from gui.models.action import KeyLine

_WORDS: Final[dict[str, object]] = {
    "add_secret": QT_TRANSLATE_NOOP("Action", "Add a second secret…"),
    "cancel": QT_TRANSLATE_NOOP("Action", "Stop asking Adobe"),
    "check_connection": QT_TRANSLATE_NOOP("Action", "Connection check…"),
    "clear_clipboard": QT_TRANSLATE_NOOP("Action", "Clear the clipboard"),
    "close": QT_TRANSLATE_NOOP("Action", "Close the window"),
    "console": QT_TRANSLATE_NOOP("Action", "Open the Console"),
    "copy_as": QT_TRANSLATE_NOOP("Action", "Copy as"),
    "copy_table": QT_TRANSLATE_NOOP("Action", "Copy the quota table"),
    "copy_token": QT_TRANSLATE_NOOP("Action", "Copy token"),
    "delete": QT_TRANSLATE_NOOP("Action", "Delete…"),
    "edit": QT_TRANSLATE_NOOP("Action", "Edit…"),
    "escape": QT_TRANSLATE_NOOP("Action", "Clear the search, close a message"),
    "export": QT_TRANSLATE_NOOP("Action", "Export…"),
    "fill_in": QT_TRANSLATE_NOOP("Action", "Fill in…"),
    "get_new": QT_TRANSLATE_NOOP("Action", "Get a new token"),
    "get_token": QT_TRANSLATE_NOOP("Action", "Get a token"),
    "groups": QT_TRANSLATE_NOOP("Action", "Show or hide groups"),
    "history": QT_TRANSLATE_NOOP("Action", "History…"),
    "import_files": QT_TRANSLATE_NOOP("Action", "Import files…"),
    "import_folder": QT_TRANSLATE_NOOP("Action", "Import a folder…"),
    "keep_fresh": QT_TRANSLATE_NOOP("Action", "Keep fresh, or no longer"),
    "keyring": QT_TRANSLATE_NOOP("Action", "State of the keyring"),
    "load_quota": QT_TRANSLATE_NOOP("Action", "Load quota"),
    "look_dark": QT_TRANSLATE_NOOP("Action", "Dark colours"),
    "look_inside": QT_TRANSLATE_NOOP("Action", "Look inside the token…"),
    "look_light": QT_TRANSLATE_NOOP("Action", "Light colours"),
    "look_system": QT_TRANSLATE_NOOP("Action", "System colours"),
    "menu": QT_TRANSLATE_NOOP("Action", "Open the menu"),
    "next_tab": QT_TRANSLATE_NOOP("Action", "Next tab"),
    "palette": QT_TRANSLATE_NOOP("Action", "Find an action or a credential"),
    "paste": QT_TRANSLATE_NOOP("Action", "Paste a credential"),
    "paste_text": QT_TRANSLATE_NOOP("Action", "Paste text…"),
    "pin": QT_TRANSLATE_NOOP("Action", "Pin or unpin"),
    "practice": QT_TRANSLATE_NOOP("Action", "Practice mode"),
    "practice_file": QT_TRANSLATE_NOOP("Action", "Import the practice file"),
    "previous_tab": QT_TRANSLATE_NOOP("Action", "Previous tab"),
    "privacy": QT_TRANSLATE_NOOP("Action", "Privacy mode"),
    "quit": QT_TRANSLATE_NOOP("Action", "Quit"),
    "refresh": QT_TRANSLATE_NOOP("Action", "Refresh the page"),
    "rename": QT_TRANSLATE_NOOP("Action", "Rename…"),
    "replace_secret": QT_TRANSLATE_NOOP("Action", "Replace secret…"),
    "scope_set": QT_TRANSLATE_NOOP("Action", "New set of scopes…"),
    "search": QT_TRANSLATE_NOOP("Action", "Search credentials"),
    "settings": QT_TRANSLATE_NOOP("Action", "Settings…"),
    "shortcuts": QT_TRANSLATE_NOOP("Action", "Keyboard shortcuts…"),
    "show_token": QT_TRANSLATE_NOOP("Action", "Show for 20 s"),
    "sidebar": QT_TRANSLATE_NOOP("Action", "Show or hide the sidebar"),
    "sort_expiry": QT_TRANSLATE_NOOP("Action", "Sort by expiry"),
    "sort_name": QT_TRANSLATE_NOOP("Action", "Sort by name"),
    "sort_used": QT_TRANSLATE_NOOP("Action", "Sort by last use"),
    "tab_details": QT_TRANSLATE_NOOP("Action", "Go to Details"),
    "tab_files": QT_TRANSLATE_NOOP("Action", "Go to Files"),
    "tab_quota": QT_TRANSLATE_NOOP("Action", "Go to Quota"),
    "tab_token": QT_TRANSLATE_NOOP("Action", "Go to Token"),
    "tags": QT_TRANSLATE_NOOP("Action", "Tags…"),
    "weather": QT_TRANSLATE_NOOP("Action", "Practice weather…"),
    "wire": QT_TRANSLATE_NOOP("Action", "Wire into App Builder…"),
}

_GROUPS: Final[dict[str, object]] = {
    "token": QT_TRANSLATE_NOOP("Action", "Token and quota"),
    "credential": QT_TRANSLATE_NOOP("Action", "Credential"),
    "add": QT_TRANSLATE_NOOP("Action", "Add"),
    "go": QT_TRANSLATE_NOOP("Action", "Window"),
    "app": QT_TRANSLATE_NOOP("Action", "Mintdesk"),
}

# Keys that a part of the window takes for itself, in no menu: what they do there.
_ELSEWHERE: Final[tuple[tuple[object, tuple[str, ...]], ...]] = (
    (QT_TRANSLATE_NOOP("Action", "Move in the list"), ("Up", "Down", "Home", "End")),
    (QT_TRANSLATE_NOOP("Action", "Fold or unfold a group"), ("Left", "Right")),
    (QT_TRANSLATE_NOOP("Action", "Copy the token of a row"), ("Return",)),
    (QT_TRANSLATE_NOOP("Action", "Show the token while held"), ("Space",)),
    (QT_TRANSLATE_NOOP("Action", "Do what a dialog is for"), ("Ctrl+Return",)),
    (QT_TRANSLATE_NOOP("Action", "Leave a dialog or the settings"), ("Esc",)),
)


def ids() -> frozenset[str]:
    """Every action that has words."""
    return frozenset(_WORDS)


def words(action_id: str) -> str:
    """What an action is called."""
    return QCoreApplication.translate("Action", str(_WORDS[action_id]))


def group(name: str) -> str:
    """What a group of actions is called."""
    return QCoreApplication.translate("Action", str(_GROUPS[name]))


def elsewhere_title() -> str:
    """The title above the keys that parts take for themselves."""
    return QCoreApplication.translate("Action", "List and dialogs")


def elsewhere() -> tuple[KeyLine, ...]:
    """The keys that parts take for themselves."""
    return tuple(
        KeyLine(QCoreApplication.translate("Action", str(said)), keys)
        for said, keys in _ELSEWHERE
    )
