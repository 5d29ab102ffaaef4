"""What is said of a credential's files: how each is, what it is, what can be done."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core import remembered as signs
from core.remembered import Kind, Standing
from gui import moments
from gui.models.message import Level, Message
from gui.models.plain import one_line
from gui.plurals import Plurals

if TYPE_CHECKING:
    from core.remembered import Remembered
    from gui.models.files_list import FilesState
    from gui.views.chips import ChipKind

translate = QCoreApplication.translate

# What the message after a change of the secret offers.
SHOW: Final = "show_files"


class Mark(NamedTuple):
    """A state as a chip: its kind, its icon, its word, and what that means."""

    kind: ChipKind
    icon: str
    word: str
    meaning: str


_MARKS: Final[dict[Standing, tuple[ChipKind, str, object, object]]] = {
    Standing.UNKNOWN: (
        "plain",
        "clock",
        QT_TRANSLATE_NOOP("Files", "Not checked"),
        QT_TRANSLATE_NOOP("Files", "It was not looked at yet."),
    ),
    Standing.CURRENT: (
        "good",
        "",
        QT_TRANSLATE_NOOP("Files", "Current"),
        QT_TRANSLATE_NOOP("Files", "It holds what Mintdesk holds."),
    ),
    Standing.STALE: (
        "soon",
        "warning",
        QT_TRANSLATE_NOOP("Files", "Stale"),
        QT_TRANSLATE_NOOP(
            "Files", "The credential has changed since this file was written."
        ),
    ),
    Standing.CHANGED: (
        "plain",
        "edit",
        QT_TRANSLATE_NOOP("Files", "Changed by hand"),
        QT_TRANSLATE_NOOP("Files", "It no longer holds what was written into it."),
    ),
    Standing.MISSING: (
        "plain",
        "x",
        QT_TRANSLATE_NOOP("Files", "Missing"),
        QT_TRANSLATE_NOOP("Files", "It was moved or deleted."),
    ),
    Standing.UNREADABLE: (
        "failed",
        "",
        QT_TRANSLATE_NOOP("Files", "Unreadable"),
        QT_TRANSLATE_NOOP("Files", "It cannot be read, so nothing was compared."),
    ),
    Standing.LOCKED: (
        "plain",
        "lock",
        QT_TRANSLATE_NOOP("Files", "Not compared"),
        QT_TRANSLATE_NOOP("Files", "The keyring did not give the secret."),
    ),
    Standing.HOLDS: (
        "soon",
        "warning",
        QT_TRANSLATE_NOOP("Files", "Holds the secret"),
        QT_TRANSLATE_NOOP("Files", "A client secret lies there in plain text."),
    ),
    Standing.FREE: (
        "good",
        "",
        QT_TRANSLATE_NOOP("Files", "No secret"),
        QT_TRANSLATE_NOOP("Files", "Its client secret is no longer there."),
    ),
}

_ICONS: Final = {Kind.EXPORT: "file", Kind.WIRING: "link", Kind.IMPORT: "import"}
_ACTS: Final[dict[Kind, object]] = {
    Kind.EXPORT: QT_TRANSLATE_NOOP("Files", "Export again…"),
    Kind.WIRING: QT_TRANSLATE_NOOP("Files", "Wire again…"),
    Kind.IMPORT: QT_TRANSLATE_NOOP("Files", "Remove from file…"),
}


def mark(standing: Standing) -> Mark:
    """How a file is."""
    kind, icon, word, meaning = _MARKS[standing]
    return Mark(kind, icon, _said(word), _said(meaning))


def icon(kind: Kind) -> str:
    """What stands before a file."""
    return _ICONS[kind]


def act(kind: Kind) -> str:
    """What can be done with a file."""
    return _said(_ACTS[kind])


def detail(kept: Remembered, now: float) -> str:
    """What was done with a file, and when."""
    if kept.kind is Kind.EXPORT:
        words, what = translate("Files", "Exported %1"), _format(kept)
    elif kept.kind is Kind.WIRING:
        words, what = translate("Files", "Wired %1"), _actions(kept)
    else:
        words, what = translate("Files", "Imported %1"), ""
    told = words.replace("%1", moments.in_sentence(kept.at, now))
    return f"{what} · {told}" if what else told


def summary(state: FilesState) -> str:
    """``2 of 3 current``; how many there are while that is not known."""
    targets = [line for line in state.lines if line.is_target]
    if not targets or any(line.standing is Standing.UNKNOWN for line in targets):
        return Plurals().files(len(state.lines))
    current = sum(line.standing is Standing.CURRENT for line in targets)
    words = translate("Files", "%1 of %2 current")
    return words.replace("%1", str(current)).replace("%2", str(len(targets)))


def offered(said: Message, stale: int) -> Message:
    """What was said of a new secret, and of the files that hold another one."""
    text = f"{said.text} {Plurals().files_stale(stale)}".strip()
    name = translate("Files", "Show the files")
    return said._replace(level=Level.NOTE, text=text, action=SHOW, action_name=name)


def nothing_there() -> Message:
    """There is no secret to be removed."""
    title = translate("Files", "No client secret is in this file")
    return Message(Level.NOTE, title, translate("Files", "Nothing was changed."))


def no_folder() -> Message:
    """The folder cannot be shown."""
    title = translate("Files", "This folder cannot be opened")
    return Message(Level.WARNING, title, translate("Files", "It may be gone."))


def _format(kept: Remembered) -> str:
    """The dialect as the export calls it, and its own prefix."""
    from gui import dialect_words

    wanted = kept.facts.get(signs.DIALECT, "")
    names = {key: name for _, each in dialect_words.groups() for key, name in each}
    label = one_line(kept.facts.get(signs.LABEL, ""))
    name = names.get(wanted, one_line(wanted))
    return f"{name}, {label}" if label else name


def _actions(kept: Remembered) -> str:
    try:
        count = len(json.loads(kept.facts.get(signs.KEYS, "[]")))
    except (ValueError, TypeError, RecursionError):
        return ""
    return Plurals().actions_wired(count)


def _said(marked: object) -> str:
    return translate("Files", str(marked))
