"""What a message bar says: values made by ``gui.messages``, shown by the views."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class Level(Enum):
    """How loud a message is, and how long it stays."""

    DONE = "done"
    NOTE = "note"
    WARNING = "warning"
    FAILURE = "failure"
    WAITING = "waiting"
    PROGRESS = "progress"


class Message(NamedTuple):
    """One message, translated, as plain text.

    ``action`` is an id such as ``try_again``, ``action_name`` its words on the button;
    ``details`` is what *Copy details* puts on the clipboard, without any secret.
    ``link`` is the id of a second one, which opens a page.
    """

    level: Level
    title: str
    text: str = ""
    debug_id: str = ""
    details: str = ""
    action: str = ""
    action_name: str = ""
    link: str = ""
    link_name: str = ""
