"""How it is with a token that is kept fresh, and that one ends, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui import countdown
from gui.models.message import Level, Message
from gui.plurals import Plurals

if TYPE_CHECKING:
    from core.errors import AppError
    from core.renewal import Standing

# At most so many names stand in a message.
NAMED = 3


def standing(now: Standing | None, *, on: bool) -> str:
    """One line below the switch."""
    translate = QCoreApplication.translate
    if not on:
        return translate("Fresh", "A token is only asked for when you ask for one.")
    if now is None:
        return translate("Fresh", "It begins in a moment.")
    if now.state == "stopped":
        words = translate("Fresh", "Stopped: %1. It goes on once that is mended.")
        return words.replace("%1", _cause(now.error))
    if now.state == "waiting":
        words = translate("Fresh", "%1. The next try is in %2.")
        return words.replace("%2", _span(now.seconds)).replace("%1", _cause(now.error))
    if now.state == "fresh":
        words = translate("Fresh", "The next token is asked for in %1.")
        return words.replace("%1", _span(now.seconds))
    return translate("Fresh", "A new token is being asked for.")


def switched(name: str, *, on: bool) -> Message:
    """The answer to the wish, where the switch itself is not in sight."""
    translate = QCoreApplication.translate
    if on:
        title = translate("Fresh", "%1 is kept fresh")
        text = translate("Fresh", "A new token comes before the old one ends.")
    else:
        title = translate("Fresh", "%1 is no longer kept fresh")
        text = translate("Fresh", "A token is only asked for when you ask for one.")
    return Message(Level.DONE, title.replace("%1", name), text)


def stopped(name: str, error: AppError) -> Message:
    """For the shelf: nothing is asked any more until somebody mends it."""
    from gui import messages

    cause = messages.describe(error, operation="token")
    translate = QCoreApplication.translate
    title = translate("Fresh", "%1 is no longer kept fresh").replace("%1", name)
    text = f"{cause.title}. {cause.text}" if cause.text else cause.title
    return Message(
        Level.WARNING, title, text, debug_id=cause.debug_id, details=cause.details
    )


def ending(names: list[str], lefts: list[float]) -> Message:
    """For the shelf: these tokens end soon, the nearest first."""
    translate = QCoreApplication.translate
    if len(names) == 1:
        title = translate("Fresh", "The token of %1 ends soon").replace("%1", names[0])
        text = translate("Fresh", "%1 left.").replace("%1", _span(lefts[0]))
    else:
        title = translate("Fresh", "%1 end soon")
        title = title.replace("%1", Plurals().tokens(len(names)))
        text = ", ".join(names[:NAMED]) + (", …" if len(names) > NAMED else "")
    said = Message(Level.NOTE, title, text)
    if len(names) > NAMED:
        return said
    one = translate("Fresh", "Get a new one")
    name = one if len(names) == 1 else translate("Fresh", "Get new ones")
    return said._replace(action="get_new", action_name=name)


def _cause(error: AppError | None) -> str:
    from gui import messages

    return "" if error is None else messages.describe(error, operation="token").title


def _span(seconds: float) -> str:
    """``40 min``, ``21 h``; never less than a minute."""
    if seconds == float("inf"):
        return countdown.minutes(1)
    if seconds < countdown.HOUR:
        return countdown.minutes(max(1, int(seconds // 60)))
    return countdown.hours(round(seconds / countdown.HOUR))
