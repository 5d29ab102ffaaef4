"""The keyring's state at the sidebar's foot, and at length on the shelf."""

from __future__ import annotations

import pytest

from core import errors
from gui import assets, keyring_words
from gui.keyring_watch import KeyringState
from gui.views.sidebar_foot import KeyringButton, SidebarFoot
from tests.gui.desk_parts import AbsentVault, AtOnce, Build

NAME = "Secret Service"
QUIET = (KeyringState.UNKNOWN, KeyringState.OPEN)
AGAIN = set(KeyringState) - {*QUIET, KeyringState.WAITING, KeyringState.MEMORY}


@pytest.mark.parametrize("state", KeyringState)
def test_each_state_has_an_icon_of_the_set(state: KeyringState) -> None:
    """A misspelt name would draw nothing."""
    icon = keyring_words.shown(state, NAME).icon
    assert not assets.icon(icon, 20, "text2").isNull()


def test_no_two_states_say_the_same() -> None:
    """Title and text are each state's own."""
    told = {keyring_words.message(state, NAME, "x")[1:3] for state in KeyringState}
    assert len(told) == len(KeyringState)


@pytest.mark.parametrize("state", KeyringState)
def test_a_word_stands_beside_the_icon_where_something_is_the_matter(
    state: KeyringState,
) -> None:
    """Told by more than a colour; an open keyring needs no word."""
    assert bool(keyring_words.shown(state, NAME).short) is (state not in QUIET)


@pytest.mark.parametrize("state", KeyringState)
def test_try_again_is_offered_where_it_makes_sense(state: KeyringState) -> None:
    """Not while it works, and not while it is being asked."""
    action = keyring_words.message(state, NAME, "x").action
    assert (action == "open_keyring") is (state in AGAIN)


def test_waiting_can_be_stopped_from_the_shelf() -> None:
    """A way out wherever it is told."""
    assert keyring_words.message(KeyringState.WAITING, NAME).action == "stop_waiting"


def test_the_package_that_brings_a_keyring_is_named() -> None:
    """What to install."""
    assert "gnome-x" in keyring_words.message(KeyringState.ABSENT, NAME, "gnome-x").text


def test_without_a_package_none_is_spoken_of() -> None:
    """macOS and Windows have a keyring of their own."""
    assert "package" not in keyring_words.message(KeyringState.ABSENT, NAME).text


@pytest.mark.parametrize("state", KeyringState)
def test_nothing_is_left_to_fill_in(state: KeyringState) -> None:
    """Every place for a name has one."""
    told = " ".join(str(part) for part in keyring_words.message(state, NAME, "x"))
    assert "%" not in told


def test_the_word_gives_way_where_there_is_no_room() -> None:
    """The icon and its name stay."""
    button = KeyringButton()
    button.show_state("lock", "soon_text", "Locked", "Your keyring is locked")
    button.set_room(200)
    wide = button.words()
    button.set_room(40)
    assert (wide, button.words(), button.accessibleName()) == (
        "Locked",
        "",
        "Your keyring is locked",
    )


@pytest.mark.parametrize("state", AGAIN)
def test_every_word_has_room_in_the_usual_sidebar(state: KeyringState) -> None:
    """288 wide, beside Add and the menu."""
    foot = SidebarFoot()
    foot.resize(288, 48)
    foot.keyring.show_state(*keyring_words.shown(state, NAME))
    foot.show()
    assert foot.keyring.words() == keyring_words.shown(state, NAME).short


def test_what_the_shelf_said_of_another_state_goes(seat_with: Build) -> None:
    """Nobody reads that it failed once it is open."""
    seat = seat_with(AtOnce(), AbsentVault())
    seat.desk.keyring.answered(errors.KeyringFailed(reason="X"))
    seat.desk.telling.tell()
    before = seat.window.shelf.message()
    seat.desk.keyring.answered(None)
    assert (before is None, seat.window.shelf.message()) == (False, None)
