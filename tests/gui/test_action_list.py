"""The actions of a project are ticked, each once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.formats.app_config import Action
from core.wiring import look
from gui.models.action_list import ActionList
from gui.models.import_list import ImportRole
from tests.core.app_builder_parts import BARE, EXT, TUTORIAL, lay_out, put
from tests.gui.wiring_parts import TWO

CHECK = Qt.ItemDataRole.CheckStateRole


def actions_of(folder: Path, ext: str) -> tuple[Action, ...]:
    """The actions of a project."""
    return look(lay_out(folder, ext)).actions


def ticks(model: ActionList) -> list[bool]:
    """Which rows are ticked."""
    rows = range(model.rowCount())
    return [model.index(row).data(CHECK) == Qt.CheckState.Checked for row in rows]


@pytest.mark.parametrize(
    ("ext", "wanted"),
    [
        (BARE, [True]),
        (TWO, [False, False]),
        (
            TWO.replace("b.js", "b.js\n          inputs: {CLIENT_SECRET: $A}"),
            [True, False],
        ),
    ],
)
def test_what_adobe_is_in_already_is_ticked(
    tmp_path: Path, ext: str, wanted: list[bool]
) -> None:
    """And an action that is alone."""
    model = ActionList()
    model.show(actions_of(tmp_path, ext), ())
    assert ticks(model) == wanted


def test_ticks_are_kept_when_the_folder_is_read_again(tmp_path: Path) -> None:
    """Those of actions that are still there."""
    actions = actions_of(tmp_path, TWO)
    model = ActionList()
    model.show(actions, (), frozenset({actions[0].key, ("gone.yaml", ())}))
    assert model.ticked() == {actions[0].key}


def test_a_tick_is_told(tmp_path: Path, qtbot: QtBot) -> None:
    """And counts from then on."""
    actions = actions_of(tmp_path, TWO)
    model = ActionList()
    model.show(actions, ())
    with qtbot.waitSignal(model.ticksChanged):
        model.setData(model.index(1), Qt.CheckState.Checked, CHECK)
    assert model.ticked() == {actions[1].key}


def test_an_action_that_is_included_twice_is_ticked_as_one(tmp_path: Path) -> None:
    """There is one place to write to."""
    lay_out(tmp_path)
    both = "".join(f"  e{n}:\n    $include: {EXT}\n" for n in (1, 2))
    put(tmp_path, "app.config.yaml", "extensions:\n" + both)
    model = ActionList()
    model.show(look(tmp_path).actions, (), ())
    model.setData(model.index(0), Qt.CheckState.Checked, CHECK)
    assert ticks(model) == [True, True]


def test_all_are_ticked_and_none(tmp_path: Path) -> None:
    """At once."""
    model = ActionList()
    model.show(actions_of(tmp_path, TWO), ())
    model.tick_all(True)
    all_of_them = ticks(model)
    model.tick_all(False)
    assert (all_of_them, ticks(model)) == ([True, True], [False, False])


def test_an_odd_action_has_a_triangle(tmp_path: Path) -> None:
    """The others have none."""
    model = ActionList()
    model.show(actions_of(tmp_path, TWO), {"dx-excshell-1/generic"})
    assert [model.index(row).data(ImportRole.WARNS) for row in (0, 1)] == [False, True]


def test_a_row_says_its_file_and_line(tmp_path: Path) -> None:
    """Below its name."""
    model = ActionList()
    model.show(actions_of(tmp_path, TUTORIAL), ())
    assert model.index(0).data(ImportRole.BELOW).startswith(f"{EXT}:11  ·  OAUTHS2S_")
