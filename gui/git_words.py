"""What git makes of a file that a secret goes into, as a question, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core.git_state import Git, WhyUnknown
from gui.dialect_words import said
from gui.models.outgoing import Ask
from gui.models.plain import one_line

if TYPE_CHECKING:
    from core.export_safety import Safety
    from core.git_state import IgnorePlan

translate = QCoreApplication.translate

# What is ticked.
ANYWAY: Final = "anyway"
IGNORE: Final = "ignore"

_UNKNOWN: Final[dict[WhyUnknown, object]] = {
    WhyUnknown.ABSENT: QT_TRANSLATE_NOOP(
        "Export",
        "This is a repository, and git was not found. A commit may take the secret.",
    ),
    WhyUnknown.FOREIGN: QT_TRANSLATE_NOOP(
        "Export",
        "The repository belongs to another user, so git tells nothing. A commit may "
        "take the secret.",
    ),
    WhyUnknown.SLOW: QT_TRANSLATE_NOOP(
        "Export", "git took too long to answer. A commit may take the secret."
    ),
    WhyUnknown.REFUSED: QT_TRANSLATE_NOOP(
        "Export", "git cannot read this repository. A commit may take the secret."
    ),
}


def asks(safety: Safety, ignore: IgnorePlan | None) -> list[Ask]:
    """Nothing where git leaves the file alone; else what is to be agreed to first.

    ``ignore`` is offered where git does not ignore the file, or does not tell.
    """
    anyway = (ANYWAY, translate("Export", "Write it all the same"))
    if safety.git is Git.TRACKED:
        head = translate("Export", "This file is tracked by git")
        text = translate("Export", "A secret written here would be committed.")
        return [Ask("git", head, text, (anyway,))]
    if safety.git is Git.EXPOSED:
        head = translate("Export", "Git does not ignore this file")
        text = translate("Export", "The next “git add” would take the secret with it.")
    elif safety.git is Git.UNKNOWN:
        head = translate("Export", "Whether git keeps this file is not known")
        text = said(_UNKNOWN[safety.git_why or WhyUnknown.REFUSED], "Export")
    else:
        return []
    if ignore is None:
        return [Ask("git", head, text, (anyway,))]
    add = (IGNORE, translate("Export", "Add to .gitignore"))
    return [Ask("git", head, f"{text} {_lines(ignore)}", (add, anyway))]


def _lines(ignore: IgnorePlan) -> str:
    """What would be added."""
    line = one_line(ignore.line)
    if not ignore.also:
        return translate("Export", "Line for .gitignore: %1").replace("%1", line)
    text = translate("Export", "Lines for .gitignore: %1 and %2")
    return text.replace("%2", one_line(ignore.also)).replace("%1", line)
