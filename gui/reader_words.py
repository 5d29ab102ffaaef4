"""Who reads a ``.env``, and why one of them would read something else, in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core.formats.other_readers import COMMON, Cause, Obstacle, Reader
from gui.dialect_words import names_of, said
from gui.models.message import Level, Message
from gui.models.plain import one_line

# The choices of the window, and the readers behind each of them.
CHOICES: Final[tuple[tuple[object, tuple[Reader, ...]], ...]] = (
    (
        QT_TRANSLATE_NOOP("Readers", "Node, aio"),
        (Reader.NODE_10, Reader.NODE_16, Reader.NODE_17),
    ),
    (
        QT_TRANSLATE_NOOP("Readers", "Python"),
        (Reader.PYTHON, Reader.PYTHON_EXPANDING),
    ),
    (QT_TRANSLATE_NOOP("Readers", "bash"), (Reader.BASH,)),
    (QT_TRANSLATE_NOOP("Readers", "Docker"), (Reader.DOCKER,)),
)
USUAL: Final = COMMON
LEAVE_OUT: Final = "leave_out "
"""The start of an action's id; the readers' values follow."""

_NAMES: Final[dict[Reader, object]] = {
    Reader.NODE_10: QT_TRANSLATE_NOOP("Readers", "an old aio (dotenv 10)"),
    Reader.NODE_16: QT_TRANSLATE_NOOP("Readers", "aio (dotenv 16)"),
    Reader.NODE_17: QT_TRANSLATE_NOOP("Readers", "Node (dotenv 17)"),
    Reader.PYTHON: QT_TRANSLATE_NOOP("Readers", "Python"),
    Reader.PYTHON_EXPANDING: QT_TRANSLATE_NOOP("Readers", "Python with variables"),
    Reader.BASH: QT_TRANSLATE_NOOP("Readers", "bash"),
    Reader.DOCKER: QT_TRANSLATE_NOOP("Readers", "Docker"),
}

# Each follows what would not be read, and by whom.
_CAUSES: Final[dict[Cause, object]] = {
    Cause.LINE_BREAK: QT_TRANSLATE_NOOP("Readers", "a value there has one line"),
    Cause.CARRIAGE_RETURN: QT_TRANSLATE_NOOP(
        "Readers", "a carriage return does not survive there"
    ),
    Cause.VARIABLE: QT_TRANSLATE_NOOP("Readers", "${…} is replaced there"),
    Cause.BACKSLASH: QT_TRANSLATE_NOOP(
        "Readers", "backslashes mean something else there"
    ),
    Cause.QUOTES: QT_TRANSLATE_NOOP("Readers", "quotes mean something else there"),
    Cause.KEEPS_QUOTES: QT_TRANSLATE_NOOP(
        "Readers", "quotes become part of the value there"
    ),
    Cause.UNWRITABLE: QT_TRANSLATE_NOOP(
        "Readers", "the value holds characters that no such file can hold"
    ),
    Cause.NAME: QT_TRANSLATE_NOOP(
        "Readers", "names there have letters, digits and underscores alone"
    ),
    Cause.EXPORT: QT_TRANSLATE_NOOP("Readers", "“export” is not known there"),
    Cause.COMMENT: QT_TRANSLATE_NOOP(
        "Readers", "the comment behind it becomes part of the value there"
    ),
    Cause.LINE_END: QT_TRANSLATE_NOOP(
        "Readers", "the file’s line ends become part of the value there"
    ),
    Cause.MARK: QT_TRANSLATE_NOOP("Readers", "the file begins with a byte order mark"),
    Cause.SURROUNDINGS: QT_TRANSLATE_NOOP(
        "Readers", "other lines of the file stand in the way"
    ),
    Cause.TOO_LARGE: QT_TRANSLATE_NOOP("Readers", "the file is too large to compare"),
}


def choice_names() -> list[str]:
    """The words of the ticks."""
    return [said(words, "Readers") for words, _ in CHOICES]


def short_names(readers: Sequence[Reader]) -> str:
    """Readers by the ticks that stand for them, as in ``Node, Python and bash``."""
    translate = QCoreApplication.translate
    short = (translate("Readers", "Node"), *choice_names()[1:])
    kinds = [group for _, group in CHOICES]
    return names_of(
        [
            name
            for name, group in zip(short, kinds, strict=True)
            if set(group) & set(readers)
        ]
    )


def long_names(readers: Sequence[Reader]) -> str:
    """Readers one by one; all of a kind under its short name."""
    names: list[str] = []
    for _, group in CHOICES:
        wanted = [each for each in group if each in readers]
        if len(wanted) == len(group):
            names.append(short_names(wanted))
        else:
            names += [said(_NAMES[each], "Readers") for each in wanted]
    return names_of(names)


def sentences(obstacles: Iterable[Obstacle]) -> list[str]:
    """One for each cause: who would read something else, what, and why."""
    by_key: dict[tuple[Cause, str], list[Reader]] = {}
    for each in obstacles:
        by_key.setdefault((each.cause, each.key), []).append(each.reader)
    kinds: dict[tuple[Cause, tuple[Reader, ...]], list[str]] = {}
    for (cause, key), readers in by_key.items():
        kinds.setdefault((cause, tuple(readers)), []).extend([key] if key else [])
    with_key = QCoreApplication.translate("Readers", "%1 would misread %2: %3.")
    without = QCoreApplication.translate("Readers", "%1 would misread it: %3.")
    found = []
    for (cause, who), keys in kinds.items():
        words = (with_key if keys else without).replace("%1", long_names(who))
        words = words.replace("%3", said(_CAUSES[cause], "Readers"))
        words = words[:1].upper() + words[1:]
        found.append(words.replace("%2", one_line(names_of(keys))))
    return found


def disagreement(
    obstacles: Sequence[Obstacle], choices: Sequence[tuple[Reader, ...]], details: str
) -> Message:
    """What to say where the readers would not agree, with ways out as buttons."""
    translate = QCoreApplication.translate
    ways = [choice for choice in choices if choice][:2]
    names = [
        translate("Readers", "Do without %1").replace("%1", long_names(way))
        for way in ways
    ]
    last = (
        translate("Readers", "Nothing is written. Choose who is to read this file.")
        if ways
        else translate("Readers", "Nothing is written.")
    )
    ids = [LEAVE_OUT + " ".join(each.value for each in way) for way in ways]
    ids, names = [*ids, "", ""], [*names, "", ""]
    return Message(
        Level.WARNING,
        translate("Readers", "No spelling suits all who are to read this file"),
        " ".join([*sentences(obstacles), last]),
        details=details,
        action=ids[0],
        action_name=names[0],
        link=ids[1],
        link_name=names[1],
    )


def left_out(action: str) -> frozenset[Reader]:
    """The readers that an action of :func:`disagreement` does without."""
    names = action.removeprefix(LEAVE_OUT).split(" ")
    return frozenset(each for each in Reader if each.value in names)
