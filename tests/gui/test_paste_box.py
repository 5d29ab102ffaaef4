"""A box for a text with a secret in it: covered, not copied out, forgotten."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from gui.dialogs.paste_box import BOX_LIMIT, PasteBox, covered

SECRET = "p8e-madeupmadeupmadeup"


@pytest.fixture
def box(qtbot: QtBot) -> Iterator[PasteBox]:
    """The open box."""
    made = PasteBox()
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    QGuiApplication.clipboard().clear()
    yield made
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize(
    ("line", "hidden"),
    [
        (f"OAUTHS2S_CLIENT_SECRET={SECRET}", [SECRET]),
        (f'"client_secrets": ["{SECRET}"]', [SECRET]),
        (f"IMS_OAUTH_S2S_CLIENT_SECRET = '{SECRET}'", [SECRET]),
        (f"𝔸 {SECRET}", [SECRET]),
        ("OAUTHS2S_SCOPES=openid,AdobeID", []),
        ('"technical_account_email": 1', []),
    ],
)
def test_long_values_are_covered(line: str, hidden: list[str]) -> None:
    """Names of fields, and scopes, can be read."""
    assert [line[start:end] for start, end in covered(line)] == hidden


def test_every_value_of_a_line_is_covered_where_it_stands(box: PasteBox) -> None:
    """Qt counts some letters twice, also those between two values."""
    line = f"𝔸 {SECRET} 𝔹 {SECRET}"
    box.box.setPlainText(line)
    bars = box.box.document().firstBlock().layout().formats()
    assert [(bar.start, bar.length) for bar in bars] == [(3, 22), (29, 22)]


def test_it_offers_to_look_once_there_is_a_text(box: PasteBox) -> None:
    """Blanks are none."""
    box.box.setPlainText(" \n")
    blank = box.act.isEnabled()
    box.box.setPlainText("A=1")
    assert (blank, box.act.isEnabled()) == (False, True)


def test_nothing_is_copied_out_of_it(box: PasteBox) -> None:
    """Neither by the keys nor by the selection."""
    box.box.setPlainText(SECRET)
    box.box.selectAll()
    box.box.copy()
    assert QGuiApplication.clipboard().text() == ""


def test_what_was_typed_does_not_come_back(box: PasteBox, qtbot: QtBot) -> None:
    """There is no history."""
    qtbot.keyClicks(box.box, SECRET)
    box.take()
    box.box.undo()
    assert box.box.toPlainText() == ""


def test_closed_it_is_empty(box: PasteBox) -> None:
    """Escape is enough."""
    box.box.setPlainText(SECRET)
    box.reject()
    assert box.box.toPlainText() == ""


def test_input_methods_are_told_nothing(box: PasteBox) -> None:
    """They keep what they see, to predict."""
    box.box.setPlainText(SECRET)
    told = box.box.inputMethodQuery(Qt.InputMethodQuery.ImSurroundingText)
    assert told == ""


def test_a_text_that_is_too_long_is_refused_whole(box: PasteBox) -> None:
    """Half a file would be read wrongly."""
    mime = QMimeData()
    mime.setText("A" * BOX_LIMIT)
    with_refusal: list[str] = []
    box.box.refused.connect(lambda: with_refusal.append("refused"))
    box.box.insertFromMimeData(mime)
    assert (box.box.toPlainText(), with_refusal) == ("", ["refused"])


def test_files_are_not_put_in_as_their_addresses(box: PasteBox) -> None:
    """They go to the window."""
    mime = QMimeData()
    mime.setUrls([QUrl("file:///a.env")])
    assert not box.box.canInsertFromMimeData(mime)


def test_control_and_enter_agree(box: PasteBox, qtbot: QtBot) -> None:
    """Enter alone is a line."""
    box.box.setPlainText("A=1")
    with qtbot.waitSignal(box.agreed):
        qtbot.keyClick(box.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert box.box.toPlainText() == "A=1"
