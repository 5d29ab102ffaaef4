"""A language that was chosen is spoken from the start on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from gui import languages


@pytest.fixture
def app(qapp: QApplication) -> QApplication:
    """The application."""
    return qapp


def said() -> str:
    """A word of the window."""
    return QCoreApplication.translate("Sheet", "Cancel")


def test_french_is_spoken(app: QApplication) -> None:
    """Words, and with them dates and numbers."""
    languages.speak(app, "fr")
    assert (said(), QLocale().language()) == ("Annuler", QLocale.Language.French)


def test_english_is_spoken_where_the_system_speaks_french(app: QApplication) -> None:
    """Nothing of the French stays below it."""
    languages.speak(app, "fr")
    languages.speak(app, "en")
    assert (said(), QLocale().language()) == ("Cancel", QLocale.Language.English)


def test_a_country_of_that_language_stays(app: QApplication) -> None:
    """Its dates are the user's."""
    canada = QLocale(QLocale.Language.French, QLocale.Country.Canada)
    QLocale.setDefault(canada)
    languages.speak(app, "fr")
    assert QLocale().name() == "fr_CA"


@pytest.mark.parametrize("choice", ["system", "xx", ""])
def test_all_else_changes_nothing(app: QApplication, choice: str) -> None:
    """The start has spoken the system's already."""
    before = set(app.findChildren(QTranslator))
    languages.speak(app, choice)
    assert set(app.findChildren(QTranslator)) == before


def test_the_system_s_is_spoken_again(app: QApplication) -> None:
    """While the program runs that is a choice as well."""
    languages.switch(app, "fr")
    languages.switch(app, "system")
    assert QLocale() == languages.locale_of("system")


def test_qt_s_own_words_follow(app: QApplication) -> None:
    """As those of its file dialog."""
    languages.switch(app, "fr")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"


def test_many_switches_keep_one_set_of_words(app: QApplication) -> None:
    """Those of before are gone."""
    for language in ("fr", "en") * 5:
        languages.switch(app, language)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(app.findChildren(QTranslator)) == 1
