"""The command palette: found, chosen by keyboard alone, and gone again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui import palette
from gui.dialogs.small import RenameDialog
from gui.models.palette import Kind
from gui.palette import CommandPalette
from gui.privacy import privacy
from tests.gui.desk_parts import DRAFT, Seat
from tests.gui.palette_parts import ids, items, press, typed

CONTROL = Qt.KeyboardModifier.ControlModifier
OTHER = DRAFT.with_changes(
    name="Storefront Sync",
    client_id="b" * 32,
    workspace="Production",
    org_name="Fernwell Demo",
)


@pytest.fixture
def seat(seat: Seat, qtbot: QtBot) -> Iterator[Seat]:
    """A window with two credentials, the first one chosen."""
    seat.add(DRAFT)
    seat.add(OTHER)
    seat.desk.choose(seat.model.ids()[0])
    seat.window.show()
    seat.window.activateWindow()
    qtbot.waitUntil(seat.window.isActiveWindow)
    yield seat
    privacy().set_on(False)


@pytest.fixture
def opened(seat: Seat) -> CommandPalette:
    """The palette, open, its settings there."""
    made = palette.of(seat.desk)
    made.open()
    QApplication.processEvents()
    return made


def test_a_key_opens_it(seat: Seat, qtbot: QtBot) -> None:
    """Ctrl+K, and the line has the focus."""
    qtbot.keyClick(seat.window, Qt.Key.Key_K, CONTROL)
    assert seat.window.focusWidget() is palette.of(seat.desk).view.line


def test_the_same_key_leaves_it(
    seat: Seat, qtbot: QtBot, opened: CommandPalette
) -> None:
    """From inside."""
    qtbot.keyClick(opened.view.line, Qt.Key.Key_K, CONTROL)
    assert opened.view.isHidden()


def test_escape_leaves_and_the_focus_returns(seat: Seat, qtbot: QtBot) -> None:
    """To what had it before."""
    seat.window.sidebar.list.setFocus()
    made = palette.of(seat.desk)
    made.open()
    press(qtbot, made, Qt.Key.Key_Escape)
    assert seat.window.focusWidget() is seat.window.sidebar.list


def test_a_click_beside_it_leaves(qtbot: QtBot, opened: CommandPalette) -> None:
    """The scrim is a way out."""
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(opened.view, left, pos=QPoint(5, 5))
    assert opened.view.isHidden()


def test_enter_does_the_first_one_found(
    seat: Seat, qtbot: QtBot, opened: CommandPalette
) -> None:
    """Without an arrow."""
    typed(opened, "rename")
    press(qtbot, opened, Qt.Key.Key_Return)
    assert len(seat.window.findChildren(RenameDialog)) == 1


def test_a_click_does_too(seat: Seat, qtbot: QtBot, opened: CommandPalette) -> None:
    """On the row."""
    typed(opened, "rename")
    view = opened.view.list
    place = view.visualRect(opened.model.index(1)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert len(seat.window.findChildren(RenameDialog)) == 1


def test_a_credential_is_gone_to(
    seat: Seat, qtbot: QtBot, opened: CommandPalette
) -> None:
    """And chosen in the list."""
    typed(opened, "storefront")
    press(qtbot, opened, Qt.Key.Key_Return)
    state = seat.desk.state()
    assert state is not None
    assert state.credential.name == "Storefront Sync"


def test_a_setting_leads_to_its_section(
    seat: Seat, qtbot: QtBot, opened: CommandPalette
) -> None:
    """With the focus on its control; sections are made one by one meanwhile."""
    page = seat.window.late_settings.get()
    qtbot.waitUntil(page.is_whole)
    typed(opened, "use a token again")
    press(qtbot, opened, Qt.Key.Key_Return)
    assert (seat.window.in_settings(), page.tokens.margin.isVisible()) == (True, True)


def test_the_arrows_pass_over_titles(qtbot: QtBot, opened: CommandPalette) -> None:
    """From the last action to the first credential."""
    typed(opened, "quota")
    count = sum(each.kind is Kind.ACTION for each in items(opened))
    for _ in range(count):
        press(qtbot, opened, Qt.Key.Key_Down)
    item = opened.model.item(opened.view.current())
    assert item is not None
    assert item.kind is Kind.CREDENTIAL


def test_up_from_the_first_is_the_last(qtbot: QtBot, opened: CommandPalette) -> None:
    """Round and round."""
    press(qtbot, opened, Qt.Key.Key_Up)
    assert opened.view.current() == opened.model.rowCount() - 1


def test_what_cannot_be_done_is_not_offered(opened: CommandPalette) -> None:
    """No token, so nothing to look into; this is practice mode already."""
    assert {"look_inside", "copy_table", "practice"} & set(ids(opened)) == set()


def test_it_offers_every_action_of_the_menus(opened: CommandPalette) -> None:
    """Everything in the header's menu that can be done now."""
    from gui import menus

    wanted = set(menus.PAGE) - {"", "show_token"}
    assert wanted <= set(ids(opened))


def test_a_search_without_a_match_says_so(opened: CommandPalette) -> None:
    """Rather than an empty panel."""
    typed(opened, "zzzz")
    assert opened.view.panel.nothing.isVisible()


def test_typing_tells_how_much_is_found(opened: CommandPalette) -> None:
    """At the right of the line."""
    count = len(typed(opened, "quota"))
    assert opened.view.panel.count.text().startswith(f"{count} ")


def test_taking_letters_back_finds_all_again(opened: CommandPalette) -> None:
    """A search narrows; a shorter one starts over."""
    before = typed(opened, "qu")
    typed(opened, "quota w")
    assert typed(opened, "qu") == before


def test_the_key_of_a_row_is_the_table_s(opened: CommandPalette) -> None:
    """Shown as caps."""
    typed(opened, "load quota")
    assert items(opened)[0].keys == "Ctrl+L"


def test_keys_of_the_page_wait_while_it_is_open(
    seat: Seat, qtbot: QtBot, opened: CommandPalette
) -> None:
    """F2 would ask for a name under the scrim."""
    press(qtbot, opened, Qt.Key.Key_F2)
    assert seat.window.findChildren(RenameDialog) == []


def test_keys_of_the_page_work_again_afterwards(
    seat: Seat, qtbot: QtBot, opened: CommandPalette
) -> None:
    """F2 asks for a name."""
    opened.close()
    qtbot.keyClick(seat.window, Qt.Key.Key_F2)
    assert len(seat.window.findChildren(RenameDialog)) == 1


def test_an_action_leads_out_of_the_settings(
    seat: Seat, qtbot: QtBot, opened: CommandPalette
) -> None:
    """The palette is there too."""
    opened.close()
    seat.window.show_settings()
    opened.open()
    typed(opened, "go to details")
    press(qtbot, opened, Qt.Key.Key_Return)
    assert not seat.window.in_settings()


def test_orgs_are_masked_in_privacy_mode(seat: Seat, opened: CommandPalette) -> None:
    """They stand after a credential's place."""
    opened.close()
    privacy().set_on(True)
    opened.open()
    typed(opened, "quota watch")
    told = [each.more for each in items(opened) if each.kind is Kind.CREDENTIAL]
    assert [DRAFT.ims_org_id in each for each in told] == [False]


@pytest.mark.parametrize("size", [(720, 480), (1080, 700)])
def test_it_lies_within_the_window(
    seat: Seat, opened: CommandPalette, size: tuple[int, int]
) -> None:
    """Also while the window changes its size."""
    seat.window.resize(*size)
    QApplication.processEvents()
    inside = seat.window.rect().adjusted(24, 24, -24, -23)
    assert inside.contains(opened.view.panel.geometry())


def test_the_model_keeps_qt_s_rules(opened: CommandPalette) -> None:
    """Whatever is typed."""
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    tester = QAbstractItemModelTester(opened.model, mode)
    for text in ("q", "quo", "zzz", ""):
        typed(opened, text)
    assert tester.model() is opened.model


def test_the_chosen_row_is_told_to_assistive_tools(opened: CommandPalette) -> None:
    """As the description of the line, which keeps the focus."""
    typed(opened, "load quota")
    assert opened.view.line.accessibleDescription().startswith("Load quota")


def test_nothing_is_made_before_it_is_opened(seat: Seat) -> None:
    """A start does not pay for it."""
    assert seat.desk.findChild(CommandPalette) is None
