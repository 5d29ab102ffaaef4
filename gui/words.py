"""How the words for a failure are kept, and the names of fields and of remedies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Words:
    """A title, a text, the id of the action that mends it, and of a page beside it.

    Both are marked strings in the context ``Messages``, not translated yet. ``link`` is
    an action too: one that opens a page, whose address is fixed in ``gui.outside``.
    """

    title: object
    text: object
    action: str = ""
    link: str = ""


# The page of the Developer Console where credentials, scopes and APIs are changed.
CONSOLE: Final = "open_console"


# What the buttons of a message are called.
ACTIONS: Final[dict[str, object]] = {
    "check_connection": QT_TRANSLATE_NOOP("Messages", "Check the connection…"),
    "choose_file": QT_TRANSLATE_NOOP("Messages", "Choose a file…"),
    "edit": QT_TRANSLATE_NOOP("Messages", "Edit…"),
    "edit_client_id": QT_TRANSLATE_NOOP("Messages", "Edit…"),
    "edit_org": QT_TRANSLATE_NOOP("Messages", "Edit…"),
    "edit_scopes": QT_TRANSLATE_NOOP("Messages", "Edit…"),
    "export_again": QT_TRANSLATE_NOOP("Messages", "Export…"),
    "fill_in": QT_TRANSLATE_NOOP("Messages", "Fill in…"),
    "find_scope": QT_TRANSLATE_NOOP("Messages", "Find the scope…"),
    "open_console": QT_TRANSLATE_NOOP("Messages", "Open the Console"),
    "replace_secret": QT_TRANSLATE_NOOP("Messages", "Replace secret…"),
    "session_only": QT_TRANSLATE_NOOP("Messages", "Keep until I quit"),
    "try_again": QT_TRANSLATE_NOOP("Messages", "Try again"),
}

# What the environments are called inside a sentence.
ENVIRONMENTS: Final[dict[str, object]] = {
    "production": QT_TRANSLATE_NOOP("Messages", "Adobe’s production"),
    "stage": QT_TRANSLATE_NOOP("Messages", "Adobe’s stage"),
    "practice": QT_TRANSLATE_NOOP("Messages", "practice mode"),
    "custom": QT_TRANSLATE_NOOP("Messages", "a custom address"),
}

# What the fields of a credential are called inside a sentence.
FIELDS: Final[dict[str, object]] = {
    "name": QT_TRANSLATE_NOOP("Messages", "name"),
    "client_id": QT_TRANSLATE_NOOP("Messages", "client ID"),
    "client_secret": QT_TRANSLATE_NOOP("Messages", "client secret"),
    "scopes": QT_TRANSLATE_NOOP("Messages", "scopes"),
    "ims_org_id": QT_TRANSLATE_NOOP("Messages", "IMS org ID"),
    "access_token": QT_TRANSLATE_NOOP("Messages", "access token"),
    "address": QT_TRANSLATE_NOOP("Messages", "address"),
}
