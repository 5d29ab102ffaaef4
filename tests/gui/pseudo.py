"""A language that nobody speaks, in which every string is twice as long."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

_HOLDERS: Final = re.compile(r"%(?:L?n|L?\d)|\{\w+\}")
_KEYS: Final = frozenset({"QShortcut", "QKeySequence"})
_ACCENTS: Final = str.maketrans("aeiouAEIOU", "àéîöûÀÉÎÖÛ")


def doubled(source: str) -> str:
    """The string with its own letters once more behind it; placeholders stay single."""
    rest = _HOLDERS.sub("", source.replace("&", "").replace("…", "")).strip()
    if not rest:
        return source
    end = "…" if source.endswith("…") else ""
    more = " ".join(rest.split()).translate(_ACCENTS)
    return f"{source.removesuffix('…')} {more}{end}"


class Pseudo(QTranslator):
    """Translates whatever it is asked for."""

    def translate(
        self,
        context: str,
        source: str,
        _disambiguation: str | None = None,
        _n: int = -1,
    ) -> str:
        """Twice as much; the names of keys are Qt's."""
        return source if context in _KEYS else doubled(source)

    def isEmpty(self) -> bool:
        """It has a word for everything."""
        return False


def speak(app: QApplication, language: str) -> None:
    """Speak ``en``, ``fr`` or ``pseudo`` from now on."""
    from gui import languages

    languages.switch(app, "en" if language == "pseudo" else language)
    if language == "pseudo":
        QLocale.setDefault(QLocale("fr"))
        app.installTranslator(Pseudo(app))
