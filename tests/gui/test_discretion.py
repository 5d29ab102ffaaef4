"""Settings of clipboard and privacy are kept and followed; the lock hides."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from gui import discretion
from gui.clipboard import CHOICES, HINTS, KEPT_SECONDS, NEVER
from gui.discretion import Discretion
from gui.privacy import MASK, privacy
from gui.views.header import DETAILS, QUOTA
from gui.views.settings_clipboard import ClipboardSettings
from gui.views.settings_page import SettingsPage
from tests.gui.desk_parts import DRAFT, AtOnce, Build, Holding, Seat


@pytest.fixture
def seat(seat_with: Build) -> Iterator[Seat]:
    """The window with a credential and its token; privacy mode ends with the test."""
    made = seat_with(AtOnce())
    made.add(DRAFT)
    made.desk.get_token()
    made.window.show()
    yield made
    privacy().set_on(False)


@pytest.fixture
def page(seat: Seat) -> SettingsPage:
    """The settings, open."""
    seat.window.show_settings()
    return seat.window.late_settings.get()


def clipboard() -> str:
    """What could be pasted."""
    return QGuiApplication.clipboard().text()


def kept(seat: Seat) -> dict[str, str]:
    """The settings as the next start finds them."""
    found: list[dict[str, str]] = []
    seat.desk.credentials.opened.connect(lambda it: found.append(dict(it.settings)))
    seat.desk.credentials.open()
    return found[-1]


def hears(seat: Seat) -> Discretion:
    """Who hears the lock."""
    found = seat.desk.findChild(Discretion)
    assert isinstance(found, Discretion)
    return found


# ── the lock ─────────────────────────────────────────────────────────────────


def test_the_lock_clears_the_clipboard(seat: Seat) -> None:
    """Nobody else who comes to the desk can paste it."""
    seat.desk.copy_token()
    hears(seat).locked()
    assert clipboard() == ""


def test_the_lock_leaves_what_others_copied(seat: Seat) -> None:
    """A recipe is not ours to clear."""
    seat.desk.copy_token()
    QGuiApplication.clipboard().setText("a recipe")
    hears(seat).locked()
    assert clipboard() == "a recipe"


def test_behind_the_lock_nothing_is_copied_any_more(seat_with: Build) -> None:
    """The token that a copy waited for comes, and stays away from the clipboard."""
    runner = Holding()
    seat = seat_with(runner)
    seat.add(DRAFT)
    seat.desk.copy_token()
    hears(seat).locked()
    runner.finish()
    state = seat.desk.state()
    assert state is not None
    assert (state.token is None, seat.desk.clipboard.left()) == (False, 0)


def test_the_lock_is_listened_to_while_a_copy_waits(seat_with: Build) -> None:
    """Nothing was copied before."""
    seat = seat_with(Holding())
    seat.add(DRAFT)
    before = hears(seat).lock.made
    seat.desk.copy_token()
    assert (before, hears(seat).lock.made is None) == (None, False)


def test_the_lock_hides_the_token(seat: Seat) -> None:
    """Also the one that was asked for for a while."""
    discretion.show_for_a_while(seat.desk)
    hears(seat).locked()
    assert not seat.window.page.token.card.field.is_revealed()


def test_the_lock_is_listened_to_from_the_first_copy_on(seat: Seat) -> None:
    """A start pays nothing for it."""
    before = hears(seat).lock.made
    seat.desk.copy_token()
    assert (before, hears(seat).lock.made is None) == (None, False)


# ── showing and copying ──────────────────────────────────────────────────────


def test_a_token_is_shown_for_a_while(seat: Seat) -> None:
    """For those who cannot hold; from another tab, too."""
    seat.window.page.show_tab(DETAILS)
    discretion.show_for_a_while(seat.desk)
    assert seat.window.page.token.card.field.is_revealed()


def test_a_copy_is_confirmed_in_the_foot(seat: Seat) -> None:
    """Where the hand was; nothing lies on the shelf."""
    seat.desk.copy_token()
    foot = seat.window.page.token.card.foot.text()
    assert (str(KEPT_SECONDS) in foot, seat.window.shelf.message()) == (True, None)


def test_a_copy_from_another_tab_is_confirmed_there(seat: Seat) -> None:
    """The foot is not in sight."""
    seat.window.page.show_tab(QUOTA)
    seat.desk.copy_token()
    said = seat.window.shelf.message()
    assert said is not None
    assert said.title == "Token of “Quota Watch” copied"


def test_a_copy_that_stays_says_so(seat: Seat) -> None:
    """There are no seconds to tell."""
    discretion.set_seconds(seat.desk, NEVER)
    seat.desk.copy_token()
    foot = seat.window.page.token.card.foot.text()
    assert foot == "Copied. It stays there until you clear it."


@pytest.mark.parametrize("seconds", [10, 120])
def test_the_line_of_the_foot_goes_with_the_time(seat: Seat, seconds: int) -> None:
    """It is whole at the beginning, however long that is."""
    discretion.set_seconds(seat.desk, seconds)
    assert seat.window.page.token.card.foot.longest() == seconds


# ── privacy mode ─────────────────────────────────────────────────────────────


def test_f8_masks(qtbot: QtBot, seat: Seat) -> None:
    """One key, anywhere in the window."""
    qtbot.keyClick(seat.window, Qt.Key.Key_F8)
    assert privacy().is_on()


def test_f8_shows_again(qtbot: QtBot, seat: Seat) -> None:
    """The same key."""
    privacy().set_on(True)
    qtbot.keyClick(seat.window, Qt.Key.Key_F8)
    assert not privacy().is_on()


def test_it_is_marked_in_the_header(seat: Seat) -> None:
    """With the key that ends it."""
    privacy().set_on(True)
    mark = seat.window.page.header.mark
    assert (mark.isVisible(), "F8" in mark.text()) == (True, True)


def test_without_it_there_is_no_mark(seat: Seat) -> None:
    """Most of the time."""
    assert not seat.window.page.header.mark.isVisible()


def test_the_mark_ends_it(qtbot: QtBot, seat: Seat) -> None:
    """For whoever has no F8 at hand."""
    privacy().set_on(True)
    qtbot.mouseClick(seat.window.page.header.mark, Qt.MouseButton.LeftButton)
    assert not privacy().is_on()


def test_copying_copies_the_real_value(seat: Seat) -> None:
    """What is masked is not changed."""
    privacy().set_on(True)
    details = seat.window.page.details
    copied: list[str] = []
    details.copyValue.connect(copied.append)
    details.copy_buttons["client_id"].click()
    assert copied == [DRAFT.client_id]


def test_the_list_masks_its_orgs(seat: Seat) -> None:
    """The header of a group is an org."""
    privacy().set_on(True)
    assert MASK in [
        seat.model.index(row).data() for row in range(seat.model.rowCount())
    ]


# ── kept ─────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("on", [True, False])
def test_privacy_mode_is_kept(seat: Seat, on: bool) -> None:
    """A demo may need a new start."""
    discretion.set_privacy(seat.desk, not on)
    discretion.set_privacy(seat.desk, on)
    assert kept(seat)["privacy"] == ("on" if on else "off")


@pytest.mark.parametrize("seconds", CHOICES)
def test_a_time_comes_back_as_it_was_kept(seat: Seat, seconds: int) -> None:
    """Never among them."""
    discretion.set_seconds(seat.desk, seconds)
    assert discretion.seconds_of(kept(seat)) == seconds


@pytest.mark.parametrize("written", ["", "7", "-1", "x", "3e1"])
def test_an_unknown_time_is_the_usual_one(written: str) -> None:
    """Another version may have written it."""
    assert discretion.seconds_of({"clipboard.seconds": written}) == KEPT_SECONDS


def test_a_start_follows_what_is_kept(seat: Seat) -> None:
    """Before the window shows anything."""
    discretion.set_privacy(seat.desk, True)
    discretion.set_seconds(seat.desk, 120)
    privacy().set_on(False)
    seat.desk.clipboard.set_seconds(10)
    seat.desk.credentials.open()
    assert (privacy().is_on(), seat.desk.clipboard.seconds()) == (True, 120)


# ── the settings ─────────────────────────────────────────────────────────────


def test_the_time_is_marked_in_the_settings(seat: Seat, page: SettingsPage) -> None:
    """As it is when they open."""
    seat.window.leave_settings()
    seat.desk.clipboard.set_seconds(60)
    seat.window.show_settings()
    assert CHOICES[page.clipboard.seconds.current()] == 60


@pytest.mark.parametrize("index", range(len(CHOICES)))
def test_a_time_that_is_chosen_counts_at_once(
    seat: Seat, page: SettingsPage, index: int
) -> None:
    """There is nothing to confirm."""
    seat.desk.clipboard.set_seconds(CHOICES[index - 1])
    page.clipboard.show_seconds(CHOICES[index - 1])
    page.clipboard.seconds.set_current(index)
    assert seat.desk.clipboard.seconds() == CHOICES[index]


def test_the_switch_masks(seat: Seat, page: SettingsPage) -> None:
    """As F8 does."""
    page.privacy.switch.click()
    assert privacy().is_on()


def test_the_switch_follows_the_key(qtbot: QtBot, page: SettingsPage) -> None:
    """The key works in the settings, too."""
    qtbot.keyClick(page.window(), Qt.Key.Key_F8)
    assert page.privacy.switch.isChecked()


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_what_histories_do_is_told(qtbot: QtBot, platform: str) -> None:
    """Where none can be asked, that is said."""
    section = ClipboardSettings(platform)
    qtbot.addWidget(section)
    asked = "are asked" in section.histories.help.text()
    assert asked is (platform in HINTS)
