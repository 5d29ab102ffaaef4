"""The language of the window: the system's, or one that the user chose."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

CHOICES: Final = ("system", "en", "fr")
"""The values of the setting ``language``."""


class _Kept:
    """A translator reads from the bytes that it was given, and does not copy them."""

    data: dict[str, bytes] = {}  # noqa: RUF012 - one for the program, by language


def speak(app: QApplication, choice: str) -> None:
    """Speak a language from now on; what is drawn already stays as it is.

    Nothing for the system's, which a start speaks by itself.
    """
    if choice in CHOICES[1:]:
        _speak(app, choice, locale_of(choice))


def switch(app: QApplication, choice: str) -> None:
    """The same while the program runs, back to the system's too."""
    locale = locale_of(choice)
    _speak(app, _language(locale), locale)


def locale_of(choice: str) -> QLocale:
    """Dates and numbers of a choice: as the user's country has them, where it fits."""
    system = QLocale.system()
    if system.language() == QLocale.Language.C:
        system = QLocale(QLocale.Language.English)
    if choice not in CHOICES[1:]:
        return system
    fitting = (each for each in (QLocale(), system) if _language(each) == choice)
    return next(fitting, QLocale(choice))


def _language(locale: QLocale) -> str:
    return locale.name().split("_")[0]


def _speak(app: QApplication, language: str, locale: QLocale) -> None:
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(locale)
    for name in dict.fromkeys(("en", language)):
        _install(app, name)
    if language != "en":
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        of_qt = QTranslator(app)
        if of_qt.load(f"qtbase_{language}", folder):
            app.installTranslator(of_qt)


def _install(app: QApplication, name: str) -> None:
    from gui import assets

    data = _Kept.data.get(name) or assets.translation(name)
    if data is not None:
        _Kept.data[name] = data
        translator = QTranslator(app)
        if translator.load(data):
            app.installTranslator(translator)
