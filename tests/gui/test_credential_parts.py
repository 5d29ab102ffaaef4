"""A list that comes in parts: what is chosen, found and removed meanwhile holds."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from core.model import Credential
from gui.models.credential_list import CredentialListModel
from gui.views.sidebar import Sidebar

if TYPE_CHECKING:
    from tests.conftest import FakeClock

TELLING = QAbstractItemModelTester.FailureReportingMode.Warning


def part(first: int, count: int) -> list[Credential]:
    """So many of a list in order, ten to a group."""
    return [
        Credential(
            f"{number:04}", f"Name {number:04}", "id", (), f"ORG{number // 10:03}"
        )
        for number in range(first, first + count)
    ]


FIRST, SECOND = part(0, 15), part(15, 20)


@pytest.fixture
def model(clock: FakeClock) -> CredentialListModel:
    """The first part of a list, watched by Qt's own tester."""
    made = CredentialListModel(clock.now)
    QAbstractItemModelTester(made, TELLING, made)
    made.set_credentials(FIRST)
    return made


@pytest.fixture
def sidebar(model: CredentialListModel, qtbot: QtBot) -> Sidebar:
    """The list, shown."""
    made = Sidebar(model)
    qtbot.addWidget(made)
    made.resize(288, 500)
    made.show()
    return made


def ids(model: CredentialListModel) -> list[str]:
    """The credentials by their rows."""
    rows = (model.id_at(row) for row in range(model.rowCount()))
    return [each for each in rows if each]


def test_the_next_part_follows(model: CredentialListModel) -> None:
    """In the order of the list."""
    model.add(SECOND)
    assert ids(model) == [item.id for item in FIRST + SECOND]


def test_a_part_that_goes_on_with_a_group_needs_no_header(
    model: CredentialListModel,
) -> None:
    """Four orgs, four headers."""
    model.add(SECOND)
    assert model.rowCount() - model.matching() == 4


def test_the_next_part_resets_nothing(model: CredentialListModel, qtbot: QtBot) -> None:
    """The rows that are there stay there."""
    with qtbot.assertNotEmitted(model.modelReset):
        model.add(SECOND)


def test_the_next_part_tells_which_rows_came(model: CredentialListModel) -> None:
    """All of them at once."""
    told: list[tuple[int, int]] = []

    def note(_: QModelIndex, first: int, last: int) -> None:
        told.append((first, last))

    model.rowsInserted.connect(note)
    model.add(SECOND)
    assert told == [(17, 38)]


def test_a_part_out_of_order_finds_its_place(model: CredentialListModel) -> None:
    """As after a rename in between."""
    model.add([replace(SECOND[3], ims_org_id="ORG000", name="Name 0003a")])
    assert model.row_of(SECOND[3].id) == model.row_of("0003") + 1


def test_a_part_between_groups_brings_its_header(model: CredentialListModel) -> None:
    """One header and one credential more."""
    before = model.rowCount()
    model.add([replace(SECOND[3], ims_org_id="ORG0005")])
    assert model.rowCount() == before + 2


def test_what_is_known_already_comes_no_second_time(
    model: CredentialListModel,
) -> None:
    """A part may begin with what was added meanwhile."""
    model.put(SECOND[0])
    model.add(SECOND)
    assert ids(model) == [item.id for item in FIRST + SECOND]


def test_a_change_is_not_undone_by_an_older_reading(
    model: CredentialListModel,
) -> None:
    """The part was read before the rename."""
    model.put(replace(FIRST[0], name="Renamed"))
    model.add([FIRST[0]])
    state = model.state(FIRST[0].id)
    assert state is not None
    assert state.credential.name == "Renamed"


def test_what_was_removed_does_not_come_back(model: CredentialListModel) -> None:
    """The part was read before the delete."""
    model.remove(SECOND[0].id)
    model.add(SECOND)
    assert SECOND[0].id not in ids(model)


def test_a_new_reading_brings_back_what_is_there_again(
    model: CredentialListModel,
) -> None:
    """The whole list, read anew, is the truth."""
    model.remove(FIRST[0].id)
    model.set_credentials(FIRST)
    assert ids(model) == [item.id for item in FIRST]


def test_a_search_finds_more_as_more_comes(model: CredentialListModel) -> None:
    """It goes on while the list is read."""
    model.set_filter("org001")
    model.add(SECOND)
    assert ids(model) == [f"{number:04}" for number in range(10, 20)]


def test_a_part_in_which_nothing_matches_adds_no_row(
    model: CredentialListModel,
) -> None:
    """It is there once the search is cleared."""
    model.set_filter("name 0001")
    model.add(SECOND)
    model.set_filter("")
    assert model.matching() == len(FIRST + SECOND)


def test_a_state_may_be_known_before_its_row(model: CredentialListModel) -> None:
    """Its page can be drawn."""
    model.know(SECOND[-1])
    known = model.state(SECOND[-1].id) is not None
    assert (known, model.row_of(SECOND[-1].id)) == (True, -1)


def test_what_was_learnt_before_the_row_came_is_kept(
    model: CredentialListModel,
) -> None:
    """A token may be asked for at once."""
    model.know(SECOND[-1])
    model.update(SECOND[-1].id, asking=True)
    model.add(SECOND)
    state = model.state(SECOND[-1].id)
    assert state is not None
    assert state.asking


# ── in the sidebar ───────────────────────────────────────────────────────────


def test_the_choice_is_selected_when_its_row_comes(
    model: CredentialListModel, sidebar: Sidebar
) -> None:
    """The page was there before."""
    sidebar.select(SECOND[-1].id)
    model.add(SECOND)
    row = sidebar.list.currentIndex().row()
    assert model.id_at(row) == SECOND[-1].id


def test_the_next_part_leaves_the_choice(
    model: CredentialListModel, sidebar: Sidebar
) -> None:
    """Nobody is led away."""
    sidebar.select("0003")
    model.add(SECOND)
    assert model.id_at(sidebar.list.currentIndex().row()) == "0003"


def test_the_next_part_leaves_the_place(
    model: CredentialListModel, sidebar: Sidebar
) -> None:
    """What is looked at stays where it is."""
    sidebar.list.verticalScrollBar().setValue(77)
    model.add(SECOND)
    sidebar.list.updateGeometries()
    assert sidebar.list.verticalScrollBar().value() == 77


def test_nothing_matches_is_unsaid_when_something_comes(
    model: CredentialListModel, sidebar: Sidebar
) -> None:
    """It was true of the first part alone."""
    sidebar.search.setText("name 0030")
    model.add(SECOND)
    assert not sidebar.says_nothing_matches()


def test_what_is_found_is_shown_from_its_top(
    model: CredentialListModel, sidebar: Sidebar
) -> None:
    """However far down the list was."""
    model.add(part(15, 85))
    sidebar.select("0099")
    sidebar.search.setText("org001")
    assert sidebar.list.verticalOffset() == 0
