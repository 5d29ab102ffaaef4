"""The words for what may be wrong with an App Builder project's configuration."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from core import errors
from gui.words import Words

WORDS: Final[dict[type[errors.AppError], Words]] = {
    errors.IncludeOutside: Words(
        QT_TRANSLATE_NOOP("Messages", "An include leads out of the project"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Line {line} of “{name}” includes “{target}”. Only relative paths "
            "inside the project are followed.",
        ),
    ),
    errors.IncludeAbsent: Words(
        QT_TRANSLATE_NOOP("Messages", "An included file is not there"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Line {line} of “{name}” includes “{target}”, and there is no such file. "
            "Correct the path, which starts from the folder of “{name}”.",
        ),
    ),
    errors.IncludeCycle: Words(
        QT_TRANSLATE_NOOP("Messages", "Two files include each other"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "By line {line} of “{name}”, “{target}” would include itself. Take one of "
            "the includes out: aio refuses such a project too.",
        ),
    ),
    errors.IncludeNoObject: Words(
        QT_TRANSLATE_NOOP("Messages", "An included file holds no names"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Line {line} of “{name}” includes “{target}”, which holds a list or a "
            "single value. aio takes files of names and values alone.",
        ),
    ),
    errors.IncludeFault: Words(
        QT_TRANSLATE_NOOP("Messages", "An include cannot be followed"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Look at line {line} of “{name}”. Nothing was changed.",
        ),
    ),
    errors.NoProject: Words(
        QT_TRANSLATE_NOOP("Messages", "No App Builder project here"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "“{name}” holds neither app.config.yaml nor ext.config.yaml nor "
            "manifest.yml. Choose the folder that holds one of them.",
        ),
    ),
    errors.Unwirable: Words(
        QT_TRANSLATE_NOOP("Messages", "This file is better changed by hand"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Around line {line}, “{name}” is written so that the change would reach "
            "further than meant. Nothing was written.",
        ),
    ),
}
