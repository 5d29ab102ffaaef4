"""The practice window's weather: listed, chosen, set, cleared."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.practice.scenarios import SCENARIOS, follow, followed
from core.practice.server import PracticeAdobe
from core.practice.weather import Weather
from gui import practice_weather
from gui.dialogs.weather import WeatherDialog
from gui.models.weather import WeatherKind
from gui.views.practice_banner import PracticeBanner
from gui.views.weather_panel import PLACES, WeatherPanel
from gui.weather_words import NAMES, kinds
from tests.gui.desk_parts import Seat

KINDS = (
    WeatherKind("all", "any", ("token", "quota"), "All", "Means all"),
    WeatherKind("t1", "token", ("token",), "T1", "Means one"),
    WeatherKind("t2", "token", ("token",), "T2", "Means two"),
    WeatherKind("q1", "quota", ("quota",), "Q1", "Means quota"),
)


@pytest.fixture
def panel(qtbot: QtBot) -> WeatherPanel:
    """A panel with four kinds."""
    made = WeatherPanel(KINDS)
    qtbot.addWidget(made)
    return made


def tick(panel: WeatherPanel, name: str) -> None:
    """Tick a kind, as a press on its row does."""
    (item,) = panel.list.findItems(name, Qt.MatchFlag.MatchExactly)
    item.setCheckState(Qt.CheckState.Checked)


def shown(panel: WeatherPanel) -> list[str]:
    """The names that can be seen."""
    rows = range(panel.list.count())
    return [panel.list.item(r).text() for r in rows if not panel.list.isRowHidden(r)]


@pytest.fixture
def practising(seat: Seat, adobe: PracticeAdobe) -> Seat:
    """A window whose weather is that of the test's Adobe."""
    world = replace(seat.services.world, weather=lambda: adobe.weather)
    seat.services.world = world
    return seat


def opened(seat: Seat) -> WeatherDialog:
    """The dialog, as the banner opens it."""
    assert seat.window.banner is not None
    seat.window.banner.weather.click()
    (dialog,) = seat.window.findChildren(WeatherDialog)
    return dialog


def test_every_scenario_has_words() -> None:
    """A name and a meaning, none of them twice in a place."""
    listed = kinds()
    assert [kind.id for kind in listed] == list(SCENARIOS)
    assert all(kind.name and kind.meaning for kind in listed)
    assert len({(kind.place, kind.name) for kind in listed}) == len(listed)


def test_no_words_are_for_nothing() -> None:
    """Each name belongs to a scenario."""
    assert set(NAMES) <= set(SCENARIOS)


def test_every_place_has_a_list() -> None:
    """None is out of sight."""
    assert {each.place for each in SCENARIOS.values()} == set(PLACES)


@pytest.mark.parametrize(
    ("index", "names"), [(0, ["All"]), (1, ["T1", "T2"]), (2, ["Q1"]), (3, [])]
)
def test_a_place_lists_its_kinds(
    panel: WeatherPanel, index: int, names: list[str]
) -> None:
    """And no others."""
    panel.places.set_current(index)
    assert shown(panel) == names


def test_kinds_of_one_call_exclude_each_other(panel: WeatherPanel) -> None:
    """The later tick counts."""
    tick(panel, "T1")
    tick(panel, "T2")
    assert panel.chosen() == ("t2",)


def test_kinds_of_two_calls_go_together(panel: WeatherPanel) -> None:
    """One for the token, one for the quota."""
    tick(panel, "T1")
    tick(panel, "Q1")
    assert panel.chosen() == ("t1", "q1")


def test_one_for_all_calls_takes_the_place_of_the_others(panel: WeatherPanel) -> None:
    """Nothing is left of them."""
    tick(panel, "T1")
    tick(panel, "Q1")
    tick(panel, "All")
    assert panel.chosen() == ("all",)


def test_clear_takes_every_tick_away(panel: WeatherPanel) -> None:
    """Also those out of sight."""
    tick(panel, "Q1")
    panel.clear_button.click()
    assert panel.chosen() == ()


def test_clear_cannot_be_pressed_in_fine_weather(panel: WeatherPanel) -> None:
    """There is nothing to clear."""
    assert not panel.clear_button.isEnabled()


def test_the_meaning_is_that_of_the_row(panel: WeatherPanel) -> None:
    """It stands below the list."""
    panel.places.set_current(1)
    panel.list.setCurrentRow(2)
    assert panel.meaning.text() == "Means two"


def test_an_empty_place_explains_nothing(panel: WeatherPanel) -> None:
    """No words are left over from another one."""
    panel.places.set_current(3)
    assert panel.meaning.text() == ""


def test_what_is_set_is_shown_first(panel: WeatherPanel) -> None:
    """Its place is in front, its row current."""
    panel.choose(("t2",))
    assert (panel.places.current(), panel.list.currentRow()) == (1, 2)


def test_the_banner_opens_it(practising: Seat) -> None:
    """With the weather as it is."""
    follow(practising.adobe.weather, "gateway_403027", once=True)
    dialog = opened(practising)
    assert dialog.panel.chosen() == ("gateway_403027",)
    assert dialog.panel.next_only.isChecked()


def test_what_is_chosen_happens(practising: Seat) -> None:
    """To the next calls, until it is changed."""
    dialog = opened(practising)
    dialog.panel.choose(("ims_invalid_scope", "gateway_403003"))
    dialog.act.click()
    assert followed(practising.adobe.weather) == ("ims_invalid_scope", "gateway_403003")


@pytest.mark.parametrize(("once", "times"), [(True, 1), (False, None)])
def test_for_the_next_call_or_until_changed(
    practising: Seat, once: bool, times: int | None
) -> None:
    """As the tick says."""
    dialog = opened(practising)
    dialog.panel.choose(("no_token",))
    dialog.panel.next_only.setChecked(once)
    dialog.act.click()
    assert practising.adobe.weather.ahead()["token"].times == times


def test_nothing_chosen_is_fine_weather(practising: Seat) -> None:
    """What was set before ends."""
    practising.adobe.weather.set("token", Weather.EMPTY)
    dialog = opened(practising)
    dialog.panel.clear_button.click()
    dialog.act.click()
    assert practising.adobe.weather.ahead() == {}


def test_cancel_changes_nothing(practising: Seat) -> None:
    """The weather stays as it was."""
    follow(practising.adobe.weather, "html500")
    dialog = opened(practising)
    dialog.panel.clear_button.click()
    dialog.cancel.click()
    assert followed(practising.adobe.weather) == ("html500",)


def test_the_real_adobe_has_no_such_dialog(seat: Seat) -> None:
    """There is nothing to set."""
    seat.services.world = replace(seat.services.world, weather=None)
    practice_weather.open(seat.desk)
    assert seat.window.findChildren(WeatherDialog) == []


def test_the_banner_keeps_both_buttons_when_it_is_narrow(qtbot: QtBot) -> None:
    """The words give way."""
    banner = PracticeBanner()
    qtbot.addWidget(banner)
    banner.resize(320, banner.sizeHint().height())
    banner.show()
    assert banner.weather.width() >= banner.weather.sizeHint().width()
    assert banner.leave.geometry().right() <= banner.width()
