"""The dialog of tags: tick, name, colour, drop; nothing happens before Save."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.model import Tag
from gui.dialogs.tags import TagsDialog
from gui.models.tags import MOST

RED, BLUE = Tag("billing", "red"), Tag("demo", "blue")


@pytest.fixture
def dialog(qtbot: QtBot) -> TagsDialog:
    """Two tags are known, the credential has the first."""
    made = TagsDialog("Quota Watch", (RED,), (RED, BLUE))
    qtbot.addWidget(made)
    made.show()
    return made


def given(dialog: TagsDialog, qtbot: QtBot) -> list[object]:
    """What Save gives."""
    with qtbot.waitSignal(dialog.given) as told:
        dialog.act.click()
    return [*(told.args or ())]


def type_new(dialog: TagsDialog, qtbot: QtBot, name: str) -> None:
    """Type the name of a new tag."""
    qtbot.keyClicks(dialog.field.line, name)


def test_the_tags_of_the_credential_are_ticked(dialog: TagsDialog) -> None:
    """The others can be."""
    assert [row.is_on() for row in dialog.rows] == [True, False]


def test_a_tick_gives_a_tag(dialog: TagsDialog, qtbot: QtBot) -> None:
    """Besides those it has."""
    dialog.rows[1].tick.click()
    assert given(dialog, qtbot) == [(RED, BLUE), {}]


def test_another_name_is_for_all(dialog: TagsDialog, qtbot: QtBot) -> None:
    """By the name that it had."""
    dialog.rows[1].line.setText(" # invoices ")
    assert given(dialog, qtbot) == [(RED,), {"demo": Tag("invoices", "blue")}]


def test_another_colour_is_for_all(dialog: TagsDialog, qtbot: QtBot) -> None:
    """The name stays."""
    dialog.rows[0].swatch.picked.emit("gold")
    dialog.rows[0].swatch.show_colour("gold")
    gold = Tag("billing", "gold")
    assert given(dialog, qtbot) == [(gold,), {"billing": gold}]


def test_a_tag_that_is_dropped_goes_everywhere(
    dialog: TagsDialog, qtbot: QtBot
) -> None:
    """Once it is saved."""
    dialog.rows[0].drop.click()
    assert given(dialog, qtbot) == [(), {"billing": None}]


def test_what_is_dropped_is_told_before(dialog: TagsDialog) -> None:
    """By name."""
    dialog.rows[0].drop.click()
    assert "billing" in dialog.hint.text()


def test_enter_adds_a_new_tag(dialog: TagsDialog, qtbot: QtBot) -> None:
    """Ticked, in a colour that is free; nothing is saved yet."""
    type_new(dialog, qtbot, "night")
    with qtbot.assertNotEmitted(dialog.given):
        qtbot.keyClick(dialog.field.line, Qt.Key.Key_Return)
    last = dialog.rows[-1]
    assert (last.tag(), last.is_on()) == (Tag("night", "orange"), True)


def test_a_name_that_was_typed_alone_is_saved(dialog: TagsDialog, qtbot: QtBot) -> None:
    """It was meant, without Add."""
    type_new(dialog, qtbot, "night")
    assert given(dialog, qtbot) == [(RED, Tag("night", "orange")), {}]


@pytest.mark.parametrize("name", ["demo", "DEMO", "#demo "])
def test_a_name_that_is_taken_adds_nothing(
    dialog: TagsDialog, qtbot: QtBot, name: str
) -> None:
    """It is there to be ticked."""
    type_new(dialog, qtbot, name)
    enabled = (dialog.add.isEnabled(), dialog.act.isEnabled())
    assert (enabled, bool(dialog.field.notice())) == ((False, False), True)


@pytest.mark.parametrize("name", ["", " # ", "Billing"])
def test_a_name_that_will_not_do_is_not_saved(dialog: TagsDialog, name: str) -> None:
    """None, or that of another."""
    dialog.rows[1].line.setText(name)
    assert (dialog.act.isEnabled(), bool(dialog.hint.text())) == (False, True)


def test_more_than_a_handful_are_not_saved(qtbot: QtBot) -> None:
    """The row has no room for them."""
    tags = tuple(Tag(f"t{number}", "red") for number in range(MOST + 1))
    dialog = TagsDialog("n", tags[:-1], tags)
    qtbot.addWidget(dialog)
    dialog.rows[-1].tick.click()
    assert not dialog.act.isEnabled()


def test_where_there_are_none_it_says_what_to_do(qtbot: QtBot) -> None:
    """An empty list alone would not."""
    dialog = TagsDialog("n", (), ())
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.nothing.isVisible()


def test_each_row_s_parts_have_names(dialog: TagsDialog) -> None:
    """The tick is called as its tag, the mark by its colour."""
    row = dialog.rows[1]
    parts = (row.tick, row.swatch, row.drop)
    assert [part.accessibleName() for part in parts] == [
        "demo",
        "Colour: Blue triangle, pointing down",
        "Delete the tag “demo”",
    ]
