"""What is said once an import has been carried out, or has stopped midway."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from core.errors import Cancelled
from gui.models.message import Level, Message
from gui.plurals import Plurals

if TYPE_CHECKING:
    from core.taking import Taken


class Left(NamedTuple):
    """Where the secrets still stand: files by name, or the clipboard.

    ``removable``: of so many files the secrets can be removed from here.
    """

    files: tuple[str, ...] = ()
    pasted: bool = False
    removable: int = 0


def done(taken: Taken, left: Left) -> Message:
    """What was added and updated, and where the secrets still stand."""
    translate = QCoreApplication.translate
    level, text, action, name = Level.DONE, "", "", ""
    if len(left.files) == 1:
        level = Level.WARNING
        words = translate(
            "Importing",
            "Each secret was read back. The file “%1” still holds it in plain text.",
        )
        text = words.replace("%1", left.files[0])
    elif left.files:
        level = Level.WARNING
        read_back = translate("Importing", "Each secret was read back.")
        text = f"{read_back} {Plurals().files_still_hold(len(left.files))}"
    elif left.pasted:
        level = Level.WARNING
        text = translate(
            "Importing",
            "Each secret was read back. The clipboard still holds it in plain text.",
        )
    elif taken.added:
        text = translate("Importing", "Each secret was read back and is the same.")
    if left.removable:
        action, name = "remove_source", translate("Importing", "Remove from the file…")
        if left.removable > 1:
            name = translate("Importing", "Remove from files…")
    elif left.pasted:
        action, name = "clear_pasted", translate("Importing", "Clear the clipboard")
    return Message(level, title(taken), text, action=action, action_name=name)


def title(taken: Taken) -> str:
    """How many were added, updated, and left as they were."""
    words = Plurals()
    added, updated = len(taken.added), len(taken.updated)
    if added and not (updated or taken.unchanged):
        return words.were_imported(added)
    if updated and not (added or taken.unchanged):
        return words.were_updated(updated)
    if not added and not updated:
        return QCoreApplication.translate("Importing", "Nothing was changed")
    parts = (
        (added, words.new(added)),
        (updated, words.updated(updated)),
        (taken.unchanged, words.unchanged(taken.unchanged)),
    )
    told = ", ".join(text for count, text in parts if count)
    return QCoreApplication.translate("Importing", "Imported: %1").replace("%1", told)


def stopped(taken: Taken) -> Message:
    """What ended it early, what was done by then, and what was not."""
    from gui import messages

    error = taken.failed or Cancelled()
    why = messages.describe(error, operation="add")
    some = bool(taken.added or taken.updated)
    told = [title(taken) + "."] if some else []
    told.append(Plurals().were_left(taken.undone))
    level = Level.NOTE if isinstance(error, Cancelled) else why.level
    text = " ".join((*told, why.text)) if level is not Level.NOTE else " ".join(told)
    return why._replace(level=level, text=text)
