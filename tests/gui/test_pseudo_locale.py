"""In a language twice as long, every string still has room; so it has in our own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from tests.gui import pseudo
from tests.gui.walking import Walk, walk_of


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("Copy token", "Copy token Cöpy tökén"),
        ("Export…", "Export Éxpört…"),
        ("%1 left", "%1 left léft"),
        ("%n more", "%n more möré"),
        ("%1", "%1"),
        ("It answered {code}", "It answered {code} Ît ànswéréd"),
    ],
)
def test_a_string_is_doubled(source: str, said: str) -> None:
    """Its letters, not what is put into it."""
    assert pseudo.doubled(source) == said


def test_the_window_asks_it(qapp: QApplication) -> None:
    """Whatever is translated comes from there."""
    translator = pseudo.Pseudo()
    qapp.installTranslator(translator)
    said = QCoreApplication.translate("Sheet", "Cancel")
    qapp.removeTranslator(translator)
    assert said == "Cancel Càncél"


def test_every_text_has_room() -> None:
    """On every page, in every dialog and state, at 720 by 480 and at 1080 by 700."""
    assert walk_of(Walk("pseudo")) == []
