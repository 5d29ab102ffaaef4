"""Text from outside is shown as it is: nothing takes it for markup."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from gui.models.message import Level, Message
from gui.views.buttons import IconButton
from gui.views.card import Card
from gui.views.chips import Chip, ChipRow
from gui.views.fields import TextField
from gui.views.guard import ProductionGuard
from gui.views.marks import ToneLabel
from gui.views.message_bar import MessageBar
from gui.views.practice_banner import EndpointsBanner
from gui.views.text import ElidedLabel, label, plain_tooltip

EVIL = '<img src="http://127.0.0.1/x"><b>bold</b> & "more" ' * 3


def bar() -> MessageBar:
    """A bar whose every part comes from outside."""
    made = MessageBar()
    level = Level.FAILURE
    made.show_message(Message(level, EVIL, EVIL, EVIL, EVIL, "act", EVIL))
    return made


def warned_field() -> TextField:
    """A field whose notice quotes a value."""
    made = TextField("Name")
    made.set_notice(EVIL)
    return made


def chips() -> ChipRow:
    """A row of scopes as a server named them."""
    made = ChipRow()
    made.set_texts([EVIL])
    return made


MAKERS: list[Callable[[], QWidget]] = [
    lambda: label(EVIL),
    lambda: ElidedLabel(EVIL),
    lambda: ToneLabel(EVIL),
    lambda: Chip(EVIL),
    lambda: Card(EVIL),
    lambda: EndpointsBanner(EVIL),
    lambda: ProductionGuard(EVIL),
    bar,
    warned_field,
    chips,
]


@pytest.mark.parametrize("make", MAKERS)
def test_no_label_guesses_at_markup(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    """Every label, the widget itself included, is told that its text is plain."""
    widget = make()
    qtbot.addWidget(widget)
    labels = [*widget.findChildren(QLabel)]
    labels += [widget] if isinstance(widget, QLabel) else []
    formats = {found.textFormat() for found in labels}
    assert formats == {Qt.TextFormat.PlainText}


def shown(tooltip: str) -> str:
    """What a tooltip reads, drawn as the rich text that Qt takes it for."""
    document = QTextDocument()
    document.setHtml(tooltip)
    return document.toPlainText()


@pytest.mark.usefixtures("qapp")
def test_a_tooltip_shows_markup_as_text() -> None:
    """Its reader sees the very characters."""
    assert shown(plain_tooltip(EVIL)).strip() == " ".join(EVIL.split())


def test_the_tooltip_of_a_cut_label_is_the_whole(qtbot: QtBot) -> None:
    """What was cut can be read, as text."""
    made = ElidedLabel(EVIL)
    qtbot.addWidget(made)
    made.resize(80, 20)
    assert shown(made.toolTip()).strip() == " ".join(EVIL.split())


def test_a_label_that_fits_has_no_tooltip(qtbot: QtBot) -> None:
    """Nothing is repeated."""
    made = ElidedLabel("short")
    qtbot.addWidget(made)
    made.resize(400, 20)
    assert made.toolTip() == ""


def test_a_cut_label_keeps_both_ends(qtbot: QtBot) -> None:
    """Names and paths are cut in the middle."""
    made = ElidedLabel("first" + "-" * 200 + "last")
    qtbot.addWidget(made)
    made.resize(160, 20)
    assert (made.text()[:5], made.text()[-4:]) == ("first", "last")


def test_line_breaks_do_not_break_one_line(qtbot: QtBot) -> None:
    """A name of two lines is shown on one."""
    made = ElidedLabel("one\ntwo")
    qtbot.addWidget(made)
    assert made.whole_text() == "one two"


def test_an_icon_button_says_what_it_does(qtbot: QtBot) -> None:
    """Its name is there for the pointer and for assistive tools."""
    made = IconButton("more", "More")
    qtbot.addWidget(made)
    assert (made.accessibleName(), shown(made.toolTip())) == ("More", "More")


def test_a_long_scope_is_cut_in_the_middle(qtbot: QtBot) -> None:
    """Over 32 characters, both ends stay and the whole is in the tooltip."""
    scope = "additional_info.projectedProductContext"
    made = Chip(scope)
    qtbot.addWidget(made)
    assert (len(made.shown_text()), shown(made.toolTip())) == (32, scope)


def test_a_cut_scope_is_read_out_whole(qtbot: QtBot) -> None:
    """Assistive tools hear every letter."""
    scope = "additional_info.projectedProductContext"
    made = Chip(scope)
    qtbot.addWidget(made)
    assert made.accessibleName() == scope
