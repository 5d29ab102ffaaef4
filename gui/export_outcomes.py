"""How an export came out, in words; and why a file is not written."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core.errors import FileExists, FileShared
from gui import messages
from gui.models.message import Level, Message
from gui.models.plain import one_line

translate = QCoreApplication.translate

_SHARED: Final[dict[str, object]] = {
    "symlink": QT_TRANSLATE_NOOP(
        "Export",
        "“%1” is a link that leads elsewhere. Nothing is written: name the file that "
        "it leads to.",
    ),
    "hard_link": QT_TRANSLATE_NOOP(
        "Export",
        "“%1” has a second name, which would keep the old content. Nothing is written: "
        "name another file.",
    ),
    "owner": QT_TRANSLATE_NOOP(
        "Export",
        "“%1” belongs to another user, who could read what is in it. Nothing is "
        "written: name another file.",
    ),
}


def refusal(error: Exception, name: str) -> Message | None:
    """Why a file is not written, where that has words of its own."""
    name, details = one_line(name), messages.details(error, "preview")
    choose = {
        "action": "choose_file",
        "action_name": translate("Export", "Choose a file…"),
    }
    if isinstance(error, FileShared):
        words = _SHARED.get(str(error.fact("why")), _SHARED["owner"])
        text = translate("Export", str(words)).replace("%1", name)
        title = translate("Export", "This file is not yours alone")
        return Message(Level.FAILURE, title, text, details=details, **choose)
    if isinstance(error, FileExists):
        text = translate(
            "Export", "“%1” holds something else, and this format only makes new files."
        )
        title = translate("Export", "There is such a file already")
        text = text.replace("%1", name)
        return Message(Level.WARNING, title, text, details=details, **choose)
    return None


def changed_meanwhile() -> Message:
    """The file is not what was looked at; a new preview is shown with this."""
    return Message(
        Level.WARNING,
        translate("Export", "The file changed while you looked"),
        translate("Export", "Nothing was written; here is the new difference."),
    )


def written(path: str, *, mine: bool, ignored: bool) -> Message:
    """It is done, and was read back."""
    text = (
        translate("Export", "Written to %1 and read back. Only you can open it.")
        if mine
        else translate(
            "Export", "Written to %1 and read back. Its other lines are as they were."
        )
    ).replace("%1", one_line(path))
    if ignored:
        told = translate("Export", "A line in .gitignore tells git to ignore it.")
        text += f" {told}"
    return Message(Level.DONE, translate("Export", "Exported"), text)
