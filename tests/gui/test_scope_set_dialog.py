"""The dialog of a named set: its name, its ticks, and what it warns of."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.model import ScopeSet
from gui.dialogs.scope_set import ScopeSetDialog

SCOPES = ("openid", "AdobeID", "read_profile", "ab.manage")
MANY = ("openid", "AdobeID", *(f"scope.{index}" for index in range(38)))
MADE = ScopeSet("Quota only", ("openid", "AdobeID"))


@pytest.fixture
def dialog(qtbot: QtBot) -> ScopeSetDialog:
    """For a new set, beside one that is called Reading."""
    made = ScopeSetDialog("Shop", SCOPES, ["Reading"])
    qtbot.addWidget(made)
    return made


@pytest.fixture
def many(qtbot: QtBot) -> ScopeSetDialog:
    """For a new set of forty scopes."""
    made = ScopeSetDialog("Shop", MANY, [])
    qtbot.addWidget(made)
    return made


def tick(dialog: ScopeSetDialog, *scopes: str) -> None:
    """Tick these as well."""
    for scope in scopes:
        (item,) = dialog.list.findItems(scope, Qt.MatchFlag.MatchExactly)
        item.setCheckState(Qt.CheckState.Checked)


def given(dialog: ScopeSetDialog) -> list[ScopeSet]:
    """What it gives from now on."""
    told: list[ScopeSet] = []
    dialog.given.connect(told.append)
    return told


def test_a_new_set_begins_with_nothing_ticked(dialog: ScopeSetDialog) -> None:
    """And cannot be made yet."""
    assert (dialog.ticked(), dialog.act.isEnabled()) == ((), False)


def test_a_name_alone_is_no_set(dialog: ScopeSetDialog) -> None:
    """One scope at least."""
    dialog.field.set_text("Quota only")
    assert (dialog.act.isEnabled(), dialog.hint.text()) == (False, "Tick one at least.")


def test_a_set_is_given_tidy_and_in_the_credentials_order(
    dialog: ScopeSetDialog,
) -> None:
    """However it was typed and ticked."""
    told = given(dialog)
    tick(dialog, "AdobeID", "openid")
    dialog.field.set_text("  Quota \t only ")
    dialog.act.click()
    assert told == [MADE]


@pytest.mark.parametrize(
    ("name", "notice"),
    [
        ("reading", "There is a set by that name."),
        (" Reading ", "There is a set by that name."),
        ("All scopes", "There is a set by that name."),
        ("x" * 41, "At most 40 characters."),
        ("   ", ""),
    ],
)
def test_a_name_that_will_not_do(
    dialog: ScopeSetDialog, name: str, notice: str
) -> None:
    """It is told below the field, save that none was typed yet."""
    tick(dialog, *SCOPES)
    dialog.field.set_text(name)
    told = dialog.field.notice(), dialog.act.isEnabled()
    assert told == (notice, False)


@pytest.mark.parametrize("name", ["x", "x" * 40, "Lire & écrire"])
def test_a_name_that_will_do(dialog: ScopeSetDialog, name: str) -> None:
    """From one character to forty."""
    tick(dialog, *SCOPES)
    dialog.field.set_text(name)
    assert dialog.act.isEnabled()


@pytest.mark.parametrize(
    ("scopes", "hint"),
    [
        (SCOPES, ""),
        (
            ("openid", "ab.manage"),
            "Without AdobeID calls may fail: Adobe’s samples always ask for it.",
        ),
        (
            ("ab.manage",),
            "Without openid and AdobeID calls may fail: Adobe’s samples always ask for "
            "them.",
        ),
    ],
)
def test_the_base_scopes_are_missed(
    dialog: ScopeSetDialog, scopes: tuple[str, ...], hint: str
) -> None:
    """A hint that refuses nothing."""
    dialog.field.set_text("Some")
    tick(dialog, *scopes)
    assert (dialog.hint.text(), dialog.act.isEnabled()) == (hint, True)


def test_a_credential_without_the_base_is_not_warned(qtbot: QtBot) -> None:
    """There is nothing to tick."""
    made = ScopeSetDialog("Shop", ("a", "b"), [])
    qtbot.addWidget(made)
    tick(made, "a")
    assert made.hint.text() == ""


def test_a_set_is_shown_as_it_is(qtbot: QtBot) -> None:
    """For editing: its name, its ticks, and an act that saves."""
    made = ScopeSetDialog("Shop", SCOPES, [], MADE)
    qtbot.addWidget(made)
    told = made.field.text(), made.ticked(), made.act.text(), made.act.isEnabled()
    assert told == ("Quota only", MADE.scopes, "Save", True)


def test_few_scopes_are_not_searched(dialog: ScopeSetDialog) -> None:
    """A list of four is looked through."""
    dialog.show()
    assert not dialog.search.isVisible()


def test_many_scopes_are_searched(many: ScopeSetDialog) -> None:
    """By a part of the name, in any case."""
    many.show()
    many.search.setText("PE.3")
    found = ("scope.3", *(f"scope.{index}" for index in range(30, 38)))
    assert (many.search.isVisible(), many.shown()) == (True, found)


def test_ticks_stay_while_something_is_searched(many: ScopeSetDialog) -> None:
    """What is out of sight is still part of the set."""
    tick(many, "openid")
    many.search.setText("scope.37")
    tick(many, "scope.37")
    assert many.ticked() == ("openid", "scope.37")


def test_all_in_sight_are_ticked_at_once(many: ScopeSetDialog) -> None:
    """And only those."""
    many.search.setText("scope.1")
    many.all.click()
    wanted = ("scope.1", *(f"scope.{index}" for index in range(10, 20)))
    assert (many.ticked(), many.count.text()) == (wanted, "11 of 40 ticked")


def test_what_is_all_ticked_is_unticked(dialog: ScopeSetDialog) -> None:
    """The same button, with other words."""
    dialog.all.click()
    name = dialog.all.text()
    dialog.all.click()
    assert (name, dialog.ticked()) == ("Untick all", ())


def test_space_ticks_the_scope_that_has_the_focus(
    dialog: ScopeSetDialog, qtbot: QtBot
) -> None:
    """The list is worked by keys."""
    dialog.show()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.ticked() == ("AdobeID",)


def test_ctrl_enter_gives_from_the_list(dialog: ScopeSetDialog, qtbot: QtBot) -> None:
    """From wherever the focus is."""
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    told = given(dialog)
    dialog.field.set_text("Some")
    tick(dialog, "openid")
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told == [ScopeSet("Some", ("openid",))]
