"""The window speaks another language at once; nothing in it is lost, nothing left."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from pytestqt.qtbot import QtBot

from core.errors import FileAbsent, NoToken, Unreachable
from core.model import QuotaReport, QuotaRow
from gui import anew, messages
from gui.models.state import Failure
from gui.views import header
from tests.gui.desk_parts import DRAFT, AtOnce, Build, Holding, Seat


@pytest.fixture
def seat(seat_with: Build, qtbot: QtBot) -> Seat:
    """The window with some credentials in it, shown."""
    seat = seat_with(AtOnce())
    names = (f"Number {index}" for index in range(40))
    seat.add(DRAFT, *(DRAFT.with_changes(name=name) for name in names))
    seat.window.show()
    return seat


def in_french(seat: Seat) -> None:
    """As the settings do it."""
    anew.speak(seat.desk, "fr")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()


def test_the_page_speaks_it(seat: Seat) -> None:
    """Buttons, tabs and sentences."""
    in_french(seat)
    page = seat.window.page
    tabs = page.header.tabs
    said = (page.token.card.main.text(), tabs.tabText(tabs.count() - 1))
    assert said == ("Obtenir un jeton", "Détails")


def test_dates_and_numbers_follow(seat: Seat) -> None:
    """In the window, and in whatever is put into it."""
    in_french(seat)
    french = QLocale.Language.French
    assert (QLocale().language(), seat.window.page.locale().language()) == (
        french,
        french,
    )


def test_the_same_credential_is_chosen(seat: Seat) -> None:
    """In the desk, in the list, on the page."""
    other = seat.model.ids()[7]
    seat.window.sidebar.select(other)
    in_french(seat)
    row = seat.window.sidebar.list.currentIndex().row()
    shown = seat.window.page.state
    assert shown is not None
    assert (seat.desk.chosen, seat.model.id_at(row), shown.id) == (other,) * 3


@pytest.mark.parametrize("tab", [header.TOKEN, header.QUOTA, header.DETAILS])
def test_the_same_tab_is_shown(seat: Seat, tab: int) -> None:
    """With its page."""
    seat.window.page.show_tab(tab)
    in_french(seat)
    assert seat.window.page.header.tabs.current() == tab


def test_the_list_is_scrolled_as_it_was(seat: Seat) -> None:
    """Once it is laid out."""
    bar = seat.window.sidebar.list.verticalScrollBar()
    bar.setValue(300)
    in_french(seat)
    assert seat.window.sidebar.list.verticalScrollBar().value() == 300


def test_a_search_goes_on(seat: Seat) -> None:
    """Its words, and what it found."""
    seat.window.sidebar.search.setText("number 3")
    in_french(seat)
    found = seat.window.sidebar.search.text(), seat.model.matching()
    assert found == ("number 3", 13)


def test_the_focus_stays_where_it_was(seat: Seat) -> None:
    """On the part in the same place."""
    seat.window.sidebar.search.setFocus()
    in_french(seat)
    assert seat.window.focusWidget() is seat.window.sidebar.search


def test_a_hidden_sidebar_stays_hidden(seat: Seat) -> None:
    """Ctrl+B hid it."""
    seat.window.sidebar.hide()
    in_french(seat)
    assert seat.window.sidebar.isHidden()


def test_an_org_half_typed_stays(seat: Seat) -> None:
    """It is nowhere but in its field."""
    seat.model.update(seat.desk.chosen, org_wanted=True)
    seat.window.page.show_quota()
    seat.window.page.quota.org.field.set_text("0123ABC")
    in_french(seat)
    assert seat.window.page.quota.org.field.line.text() == "0123ABC"


def test_an_answer_shown_as_json_stays_so(seat: Seat) -> None:
    """Table or JSON is the page's own."""
    report = QuotaReport((QuotaRow("a", used=1, limit=2),), "{}", 0.0)
    seat.model.update(seat.desk.chosen, quota=report)
    seat.window.page.show_quota()
    seat.window.page.quota._switch.set_current(1)
    in_french(seat)
    assert seat.window.page.quota._json.isVisible()


def test_a_failure_on_the_card_is_told_again(seat: Seat) -> None:
    """In the other language, from its facts."""
    error = Unreachable(host="ims.example")
    failure = Failure(messages.describe(error), "x", 0.0, error)
    seat.model.update(seat.desk.chosen, failure=failure)
    in_french(seat)
    told = seat.state(seat.desk.chosen).failure
    assert told is not None
    assert told.message.title == messages.describe(error).title != failure.message.title


def test_a_failure_that_was_closed_does_not_come_back(seat: Seat) -> None:
    """It is the same event in other words."""
    error = Unreachable(host="ims.example")
    failure = Failure(messages.describe(error), "x", 0.0, error)
    seat.model.update(seat.desk.chosen, quota_failure=failure)
    seat.window.page.show_quota()
    seat.window.page.quota._bar._shut()
    in_french(seat)
    assert seat.window.page.quota._bar.isHidden()


def test_a_message_on_the_shelf_stays_with_buttons_that_follow(seat: Seat) -> None:
    """It is what was said; what can be done about it is said now."""
    said = messages.describe(FileAbsent(name="x"))
    seat.desk.say(said)
    in_french(seat)
    shelf = seat.window.shelf
    assert (shelf.message(), shelf.bar()._copy.text(), shelf.isVisible()) == (
        said._replace(action=said.action, action_name=said.action_name),
        "Copier les détails",
        True,
    )


def test_a_call_under_way_goes_on(seat_with: Build) -> None:
    """Its answer lands on the new page."""
    runner = Holding()
    seat = seat_with(runner)
    seat.add(DRAFT)
    seat.window.show()
    seat.desk.get_token()
    in_french(seat)
    asking = seat.state(seat.desk.chosen).asking
    runner.finish()
    drawn = seat.window.page.state
    assert drawn is not None
    assert (asking, drawn.token is not None) == (True, True)


def test_a_copy_under_way_goes_on(seat_with: Build) -> None:
    """Copy as waits for a token; the switch of the page does not end it."""
    runner = Holding()
    seat = seat_with(runner)
    seat.add(DRAFT)
    seat.window.show()
    seat.desk.copy_token()
    in_french(seat)
    runner.finish()
    assert seat.desk.clipboard.left() > 0


def test_the_palette_speaks_it(seat: Seat) -> None:
    """It is made anew when it is next opened."""
    from gui import palette

    palette.of(seat.desk).open()
    in_french(seat)
    opened = palette.of(seat.desk)
    opened.open()
    assert opened.model._titles.kinds[1] == "Identifiants"


def test_the_doors_speak_it(seat_with: Build) -> None:
    """Where there is no credential yet."""
    seat = seat_with(AtOnce())
    seat.window.show()
    in_french(seat)
    assert (seat.window.is_empty(), seat.window.empty.doors[1].text()) == (
        True,
        "Coller",
    )


def test_the_banner_and_the_title_speak_it(seat: Seat) -> None:
    """Neither is a part that is made late."""
    in_french(seat)
    banner = seat.window.banner
    assert banner is not None
    assert (seat.window.windowTitle(), banner.leave.text()) == (
        "Mintdesk (Exercice)",
        "Sortir",
    )


def test_escape_still_works_once(seat: Seat, qtbot: QtBot) -> None:
    """No key is bound twice: Qt would act on neither."""
    seat.desk.say(messages.describe(NoToken()))
    before = len(seat.window.keys.bound())
    in_french(seat)
    assert len(seat.window.keys.bound()) == before


def test_the_system_s_language_comes_back(seat: Seat) -> None:
    """With what the system's settings say of dates."""
    in_french(seat)
    anew.speak(seat.desk, "system")
    system = QLocale.system().language()
    expected = QLocale.Language.English if system == QLocale.Language.C else system
    assert QLocale().language() == expected
