"""What is copied stays thirty seconds, out of histories, and goes if still ours."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

from core.model import Secret
from gui.clipboard import HINTS, KEPT_SECONDS, Clipboard

if TYPE_CHECKING:
    from tests.conftest import FakeClock

TOKEN = Secret("eyJ-made-up-token")
OTHER = Secret("eyJ-another-token")


def board() -> QClipboard:
    """The clipboard itself."""
    return QGuiApplication.clipboard()


class Watched(Clipboard):
    """A clipboard whose time passes when the test says so."""

    def __init__(self, clock: FakeClock) -> None:
        super().__init__(clock.now)
        self._clock = clock
        self.told: list[int] = []
        self.lost_count = 0
        self.leftChanged.connect(self.told.append)
        self.lost.connect(self._count)

    def _count(self) -> None:
        self.lost_count += 1

    def pass_time(self, seconds: float) -> None:
        """Let time pass, and let the timer see it if it runs."""
        self._clock.advance(seconds)
        timer = self.findChild(QTimer)
        assert timer is not None
        if timer.isActive():
            timer.timeout.emit()


@pytest.fixture
def clipboard(clock: FakeClock) -> Iterator[Watched]:
    """Our clipboard, empty."""
    board().clear()
    made = Watched(clock)
    yield made
    made.clear_now()


@pytest.fixture
def copied(clipboard: Watched) -> Watched:
    """A token on the clipboard."""
    clipboard.copy_secret(TOKEN)
    clipboard.told.clear()
    return clipboard


@pytest.mark.usefixtures("copied")
def test_a_token_is_copied_whole() -> None:
    """It can be pasted."""
    assert board().text() == TOKEN.reveal()


@pytest.mark.usefixtures("copied")
def test_histories_are_asked_to_keep_out() -> None:
    """Everything that this system's histories look for is there."""
    hints = dict(HINTS.get(sys.platform, ()))
    mime = board().mimeData()
    assert {name: bytes(mime.data(name).data()) for name in hints} == hints


def test_klipper_is_told_with_its_own_word() -> None:
    """KDE and CopyQ honour exactly this name and this value."""
    assert HINTS["linux"] == (("x-kde-passwordManagerHint", b"secret"),)


@pytest.mark.usefixtures("copied")
def test_the_primary_selection_is_never_set() -> None:
    """A middle click pastes no token."""
    assert board().text(QClipboard.Mode.Selection) == ""


def test_the_whole_time_is_told_first(clipboard: Watched) -> None:
    """The countdown begins at thirty."""
    clipboard.copy_secret(TOKEN)
    assert clipboard.told == [KEPT_SECONDS]


def test_seconds_are_told_once_each(copied: Watched) -> None:
    """Four looks a second, one word a second."""
    for _ in range(8):
        copied.pass_time(0.25)
    assert copied.told == [29, 28]


def test_it_is_not_called_cleared_before_it_is(copied: Watched) -> None:
    """In its last half second the token is still there, and so is the one."""
    copied.pass_time(KEPT_SECONDS - 0.3)
    assert (copied.told, board().text()) == ([1], TOKEN.reveal())


def test_the_time_over_clears(copied: Watched) -> None:
    """After thirty seconds nothing is left to paste."""
    copied.pass_time(KEPT_SECONDS)
    assert board().text() == ""


def test_the_clearing_is_told(copied: Watched) -> None:
    """Zero comes with the clearing, once."""
    copied.pass_time(KEPT_SECONDS)
    copied.pass_time(1)
    assert copied.told == [0]


def test_the_timer_runs_while_a_token_is_there(copied: Watched) -> None:
    """The time is looked at without anybody asking."""
    timer = copied.findChild(QTimer)
    assert timer is not None
    assert timer.isActive()


def test_a_sleep_past_the_end_clears(copied: Watched) -> None:
    """A computer that slept an hour clears as it wakes."""
    copied.pass_time(3600)
    assert board().text() == ""


def test_a_clock_set_back_clears(copied: Watched) -> None:
    """A clock that jumped back tells nothing: clearing is the safe side."""
    copied.pass_time(-3600)
    assert board().text() == ""


def test_something_else_copied_is_left_alone(copied: Watched) -> None:
    """What the user copied after our token stays."""
    board().setText("a recipe")
    copied.pass_time(KEPT_SECONDS + 1)
    assert board().text() == "a recipe"


def test_something_else_copied_is_told(copied: Watched) -> None:
    """The countdown on the page ends."""
    board().setText("a recipe")
    assert (copied.lost_count, copied.left()) == (1, 0)


def test_words_copied_by_us_end_the_countdown(copied: Watched) -> None:
    """Details or a client ID in the token's place are something else, too."""
    copied.copy_text("a client id")
    assert (copied.lost_count, copied.left()) == (1, 0)


def test_words_without_a_token_before_lose_nothing(clipboard: Watched) -> None:
    """Nothing is told where nothing was there."""
    clipboard.copy_text("a client id")
    assert (clipboard.lost_count, board().text()) == (0, "a client id")


def test_words_are_kept(clipboard: Watched) -> None:
    """What is no secret is not cleared."""
    clipboard.copy_text("a client id")
    clipboard.pass_time(KEPT_SECONDS + 1)
    assert board().text() == "a client id"


def test_words_are_not_cleared_on_leaving(clipboard: Watched) -> None:
    """The end of the program clears secrets alone."""
    clipboard.copy_text("a client id")
    clipboard.clear_now()
    assert board().text() == "a client id"


def test_it_is_cleared_on_demand(copied: Watched) -> None:
    """Clear now means now."""
    copied.clear_now()
    assert board().text() == ""


def test_the_second_copy_has_its_whole_time(copied: Watched) -> None:
    """Twenty seconds after the first, the second stays thirty."""
    copied.pass_time(20)
    copied.copy_secret(OTHER)
    copied.pass_time(KEPT_SECONDS - 1)
    assert board().text() == OTHER.reveal()


def test_the_second_copy_is_cleared_too(copied: Watched) -> None:
    """And no longer."""
    copied.pass_time(20)
    copied.copy_secret(OTHER)
    copied.pass_time(KEPT_SECONDS)
    assert board().text() == ""


def test_the_same_token_copied_elsewhere_is_still_ours(copied: Watched) -> None:
    """Whoever copies the same value again does not keep it from being cleared."""
    board().setText(TOKEN.reveal())
    copied.pass_time(KEPT_SECONDS)
    assert board().text() == ""


def test_the_secret_is_not_kept(copied: Watched) -> None:
    """Only a fingerprint of it stays in memory."""
    assert TOKEN.reveal() not in repr(vars(copied))


@pytest.mark.parametrize(("length", "given"), [(5, "12345"), (4, "1234")])
def test_a_text_is_taken_up_to_a_limit(
    clipboard: Watched, length: int, given: str
) -> None:
    """Whoever asks for one character more sees that it is too long."""
    board().setText("12345")
    assert clipboard.text(length) == given


def test_an_empty_clipboard_holds_no_text(clipboard: Watched) -> None:
    """Nothing comes of it."""
    assert clipboard.text(100) == ""
