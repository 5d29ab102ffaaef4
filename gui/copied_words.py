"""The words for a token that was copied where its page's foot is not in sight."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gui.models.message import Level, Message


def copied(name: str, seconds: int) -> Message:
    """Whose token it is, and for how long it stays; 0 seconds: for good."""
    translate = QCoreApplication.translate
    title = translate("Copied", "Token of “%1” copied").replace("%1", name)
    if seconds:
        text = translate("Copied", "The clipboard is cleared in %1 s.")
        text = text.replace("%1", str(seconds))
    else:
        text = translate("Copied", "It stays there until you clear it.")
    return Message(Level.DONE, title, text)
