"""Groups fold by a click and by the arrows, and what was chosen stays chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from core.model import Credential
from gui.models.credential_list import CredentialListModel
from gui.models.entries import Order
from gui.models.roles import Role
from gui.views.sidebar import Sidebar

if TYPE_CHECKING:
    from tests.conftest import FakeClock

TELLING = QAbstractItemModelTester.FailureReportingMode.Warning
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def sidebar(clock: FakeClock, qtbot: QtBot) -> Sidebar:
    """Three groups of two, ``b`` of the first group chosen."""
    model = CredentialListModel(clock.now)
    QAbstractItemModelTester(model, TELLING, model)
    model.set_credentials(
        Credential(name, f"Name {name}", "id", (), f"ORG{place // 2}")
        for place, name in enumerate("abcdef")
    )
    made = Sidebar(model)
    qtbot.addWidget(made)
    made.resize(288, 600)
    made.show()
    made.select("b")
    return made


def model_of(sidebar: Sidebar) -> CredentialListModel:
    """The list's model."""
    found = sidebar.list.model()
    assert isinstance(found, CredentialListModel)
    return found


def shown(sidebar: Sidebar) -> str:
    """The rows: a letter for a credential, a dash for a header."""
    model = model_of(sidebar)
    return "".join(model.id_at(row) or "-" for row in range(model.rowCount()))


def chosen(sidebar: Sidebar) -> str:
    """The credentials that are marked."""
    marked = sidebar.list.selectionModel().selectedRows()
    return "".join(model_of(sidebar).id_at(index.row()) for index in marked)


def middle(sidebar: Sidebar, row: int) -> QPoint:
    """Where to press a row."""
    return sidebar.list.visualRect(model_of(sidebar).index(row)).center()


def click(sidebar: Sidebar, qtbot: QtBot, row: int) -> None:
    """Press a row with the mouse."""
    qtbot.mouseClick(sidebar.list.viewport(), LEFT, pos=middle(sidebar, row))


def test_a_click_on_a_header_folds_its_group(sidebar: Sidebar, qtbot: QtBot) -> None:
    """The other groups stay."""
    click(sidebar, qtbot, 3)
    assert shown(sidebar) == "-ab--ef"


def test_another_click_unfolds_it(sidebar: Sidebar, qtbot: QtBot) -> None:
    """All is as before."""
    click(sidebar, qtbot, 3)
    click(sidebar, qtbot, 3)
    assert shown(sidebar) == "-ab-cd-ef"


def test_two_quick_clicks_fold_and_unfold(sidebar: Sidebar, qtbot: QtBot) -> None:
    """The second is none the less a click."""
    click(sidebar, qtbot, 3)
    qtbot.mouseDClick(sidebar.list.viewport(), LEFT, pos=middle(sidebar, 3))
    assert shown(sidebar) == "-ab-cd-ef"


def test_the_other_button_folds_nothing(sidebar: Sidebar, qtbot: QtBot) -> None:
    """It asks for a menu."""
    right = Qt.MouseButton.RightButton
    qtbot.mouseClick(sidebar.list.viewport(), right, pos=middle(sidebar, 3))
    assert shown(sidebar) == "-ab-cd-ef"


def test_left_folds_the_group_of_the_row(sidebar: Sidebar, qtbot: QtBot) -> None:
    """From any row of it."""
    qtbot.keyClick(sidebar.list, Qt.Key.Key_Left)
    assert shown(sidebar) == "--cd-ef"


def test_the_keyboard_stays_at_the_folded_group(sidebar: Sidebar, qtbot: QtBot) -> None:
    """At its header."""
    qtbot.keyClick(sidebar.list, Qt.Key.Key_Left)
    assert sidebar.list.currentIndex().row() == 0


def test_folding_chooses_nothing_else(sidebar: Sidebar, qtbot: QtBot) -> None:
    """The page stays that of the credential folded away."""
    with qtbot.assertNotEmitted(sidebar.chosen):
        qtbot.keyClick(sidebar.list, Qt.Key.Key_Left)


def test_right_unfolds_and_the_choice_is_back(sidebar: Sidebar, qtbot: QtBot) -> None:
    """As if nothing had been."""
    qtbot.keyClick(sidebar.list, Qt.Key.Key_Left)
    qtbot.keyClick(sidebar.list, Qt.Key.Key_Right)
    assert (shown(sidebar), chosen(sidebar)) == ("-ab-cd-ef", "b")


def test_right_on_an_open_group_does_nothing(sidebar: Sidebar, qtbot: QtBot) -> None:
    """Nor does it lead elsewhere."""
    qtbot.keyClick(sidebar.list, Qt.Key.Key_Right)
    assert (shown(sidebar), chosen(sidebar)) == ("-ab-cd-ef", "b")


def test_arrows_stop_at_a_folded_group(sidebar: Sidebar, qtbot: QtBot) -> None:
    """Else it could not be unfolded by them."""
    click(sidebar, qtbot, 3)
    qtbot.keyClick(sidebar.list, Qt.Key.Key_Down)
    assert sidebar.list.currentIndex().row() == 3


def test_enter_unfolds_a_group(sidebar: Sidebar, qtbot: QtBot) -> None:
    """A header has nothing to copy."""
    qtbot.keyClick(sidebar.list, Qt.Key.Key_Left)
    qtbot.keyClick(sidebar.list, Qt.Key.Key_Return)
    assert shown(sidebar) == "-ab-cd-ef"


def test_a_search_shows_what_is_folded_away(sidebar: Sidebar, qtbot: QtBot) -> None:
    """It is searched everywhere."""
    qtbot.keyClick(sidebar.list, Qt.Key.Key_Left)
    sidebar.search.setText("name b")
    assert (shown(sidebar), chosen(sidebar)) == ("-b", "b")


def test_while_searching_nothing_folds(sidebar: Sidebar, qtbot: QtBot) -> None:
    """What was found stays in sight."""
    sidebar.search.setText("name")
    click(sidebar, qtbot, 3)
    assert shown(sidebar) == "-ab-cd-ef"


def test_after_the_search_what_was_folded_is_folded(sidebar: Sidebar) -> None:
    """It was not unfolded, only looked into."""
    model_of(sidebar).toggle_group(3)
    sidebar.search.setText("name")
    sidebar.search.clear()
    assert shown(sidebar) == "-ab--ef"


def test_a_flat_list_has_nothing_to_fold(sidebar: Sidebar, qtbot: QtBot) -> None:
    """Left does nothing there."""
    model_of(sidebar).arrange(Order(flat=True))
    qtbot.keyClick(sidebar.list, Qt.Key.Key_Left)
    assert (shown(sidebar), chosen(sidebar)) == ("abcdef", "b")


def test_another_order_keeps_the_choice(sidebar: Sidebar) -> None:
    """And chooses nothing else on the way."""
    heard: list[str] = []
    sidebar.chosen.connect(heard.append)
    model_of(sidebar).arrange(Order("used", flat=True))
    assert (chosen(sidebar), set(heard) - {"b"}) == ("b", set())


def test_another_order_keeps_the_chosen_row_in_sight(sidebar: Sidebar) -> None:
    """Where it was in sight before."""
    sidebar.resize(288, 220)
    model = model_of(sidebar)
    sidebar.select("a")
    model.put(Credential("f", "A first one", "id", (), "ORG0", pinned=True))
    model.put(Credential("e", "A second one", "id", (), "ORG0", pinned=True))
    assert sidebar.list.is_seen(model.index(model.row_of("a")))


def test_a_new_one_in_a_folded_group_adds_no_row(sidebar: Sidebar) -> None:
    """The header counts it."""
    model = model_of(sidebar)
    model.toggle_group(3)
    model.put(Credential("g", "Name g", "id", (), "ORG1"))
    assert (shown(sidebar), model.index(3).data(Role.MEMBERS)) == ("-ab--ef", 3)


def test_a_header_says_whether_it_is_folded(sidebar: Sidebar) -> None:
    """To those who do not see the chevron."""
    role = Qt.ItemDataRole.AccessibleDescriptionRole
    model = model_of(sidebar)
    model.toggle_group(3)
    assert [model.index(row).data(role) for row in (0, 3)] == ["Unfolded", "Folded"]


def test_the_other_button_asks_for_a_row_s_menu(sidebar: Sidebar, qtbot: QtBot) -> None:
    """Of the credential under the mouse."""
    place = middle(sidebar, 4)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, place)
    with qtbot.waitSignal(sidebar.list.menuRequested) as told:
        QApplication.sendEvent(sidebar.list.viewport(), asked)
    assert told.args is not None
    assert told.args[0] == "c"


def test_the_menu_key_asks_for_the_chosen_row_s_menu(
    sidebar: Sidebar, qtbot: QtBot
) -> None:
    """Wherever the mouse is."""
    key = QContextMenuEvent.Reason.Keyboard
    asked = QContextMenuEvent(key, QPoint(5, 500), QPoint(5, 500))
    with qtbot.waitSignal(sidebar.list.menuRequested) as told:
        QApplication.sendEvent(sidebar.list.viewport(), asked)
    assert told.args is not None
    assert told.args[0] == "b"


def test_a_row_s_tooltip_is_plain(sidebar: Sidebar) -> None:
    """Whatever its name holds."""
    model_of(sidebar).put(Credential("a", "<img src=x>", "id", (), "ORG0"))
    place = middle(sidebar, 1)
    asked = QHelpEvent(QHelpEvent.Type.ToolTip, place, QPoint(40, 40))
    QApplication.sendEvent(sidebar.list.viewport(), asked)
    assert QToolTip.text().startswith("<span>&lt;img src=x&gt;</span>")
