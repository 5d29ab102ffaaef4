"""What is known of the keyring, from its answers and from looks at it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from core import errors
from gui.keyring_watch import KeyringState, KeyringWatch

CLOSED = {
    "locked": (errors.KeyringLocked(), KeyringState.LOCKED),
    "refused": (errors.KeyringRefused(), KeyringState.REFUSED),
    "timed out": (errors.KeyringTimedOut(seconds=120), KeyringState.TIMED_OUT),
    "gone": (errors.KeyringGone(), KeyringState.GONE),
    "absent": (errors.KeyringAbsent(package="x"), KeyringState.ABSENT),
}


class Keyring:
    """A keyring to look at, and the lane to do it on; looks are done when told."""

    def __init__(self, kind: str = "keyring") -> None:
        self.vault_kind = kind
        self.error: errors.StoreError | None = None
        self.busy = False
        self.looks = 0
        self._given_up = False
        self._held: list[Callable[[], None]] = []

    def look_at_keyring(self, *given: object) -> None:
        """The look itself, or the order to do it on the lane."""
        if given:
            self._order(*given)
        elif self.error is not None:
            raise self.error

    def _order(self, *given: object) -> None:
        _owner, look, done, failed = given
        self.looks += 1

        def go() -> None:
            assert callable(look)
            assert callable(done)
            assert callable(failed)
            if self._given_up:
                failed(errors.Cancelled())
                return
            try:
                look()
            except errors.StoreError as error:
                failed(error)
            else:
                done(None)

        self._held.append(go)

    def keyring_is_busy(self) -> bool:
        """Whether a job is under way."""
        return self.busy

    def give_up(self) -> None:
        """Do no look that was ordered, and say so."""
        held, self._held = self._held, []
        self._given_up = True
        for go in held:
            go()
        self._given_up = False

    def answer(self, error: errors.StoreError | None = None) -> None:
        """Do the looks that were ordered."""
        self.error = error
        while self._held:
            self._held.pop(0)()


class Watched:
    """A watch over a keyring, in a window that can be seen."""

    def __init__(self, parent: QObject, kind: str = "keyring") -> None:
        self.keyring = Keyring(kind)
        self.watch = KeyringWatch(self.keyring, self.keyring, parent)
        self.opened: list[bool] = []
        self.watch.opened.connect(lambda: self.opened.append(True))
        self.watch.follow(seen=True)

    def closed_by(self, error: errors.StoreError) -> None:
        """A job finds the keyring closed, and so does the look after it."""
        self.watch.answered(error)
        self.keyring.answer(errors.KeyringLocked())


@pytest.fixture
def watched(application: QObject) -> Watched:
    """A keyring of which nothing is known."""
    return Watched(QObject(application))


@pytest.mark.parametrize("kind", CLOSED)
def test_each_failure_is_a_state_of_its_own(watched: Watched, kind: str) -> None:
    """Locked, refused, timed out, gone and absent are five things."""
    error, state = CLOSED[kind]
    watched.watch.answered(error)
    assert watched.watch.state() is state


@pytest.mark.parametrize(
    "error", [None, errors.SecretAbsent(), errors.SecretNotKept()], ids=str
)
def test_an_answer_means_that_it_is_open(
    watched: Watched, error: errors.StoreError | None
) -> None:
    """A keyring that says that it holds no such secret was read."""
    watched.watch.answered(error)
    assert watched.watch.state() is KeyringState.OPEN


def test_a_secret_of_elsewhere_tells_nothing(watched: Watched) -> None:
    """The keyring was not even asked."""
    watched.watch.answered(errors.WrongEnvironment(stored="stage", asked="custom"))
    assert watched.watch.state() is KeyringState.UNKNOWN


@pytest.mark.parametrize("kind", CLOSED)
def test_a_closed_keyring_is_looked_at_at_once_and_again(
    watched: Watched, kind: str
) -> None:
    """One look, then one every few seconds."""
    watched.watch.answered(CLOSED[kind][0])
    assert (watched.keyring.looks, watched.watch.is_looking()) == (1, True)


def test_an_open_keyring_is_not_looked_at(watched: Watched) -> None:
    """No timer runs while nothing is wrong."""
    watched.watch.answered(None)
    assert (watched.keyring.looks, watched.watch.is_looking()) == (0, False)


def test_a_keyring_that_failed_is_not_looked_at(watched: Watched) -> None:
    """Nobody can unlock what is broken."""
    watched.watch.answered(errors.KeyringFailed(reason="X"))
    assert (watched.keyring.looks, watched.watch.is_looking()) == (0, False)


@pytest.mark.parametrize("kind", CLOSED)
def test_once_found_closed_it_may_be_found_open(watched: Watched, kind: str) -> None:
    """Whoever unlocked it, Mintdesk notices."""
    watched.closed_by(CLOSED[kind][0])
    watched.watch.look()
    watched.keyring.answer()
    assert (watched.watch.state(), watched.opened) == (KeyringState.OPEN, [True])


def test_a_refusal_is_not_over_where_the_keyring_was_open_all_along(
    watched: Watched,
) -> None:
    """A system may refuse a single item, and a look cannot tell."""
    watched.watch.answered(errors.KeyringRefused())
    watched.keyring.answer()
    assert (watched.watch.state(), watched.opened) == (KeyringState.REFUSED, [])


def test_a_keyring_that_comes_back_at_once_is_open(watched: Watched) -> None:
    """It was restarted before the first look."""
    watched.watch.answered(errors.KeyringGone())
    watched.keyring.answer()
    assert watched.watch.state() is KeyringState.OPEN


def test_a_refused_keyring_stays_refused_while_it_is_locked(watched: Watched) -> None:
    """The look tells less than is known."""
    watched.closed_by(errors.KeyringRefused())
    assert watched.watch.state() is KeyringState.REFUSED


def test_a_keyring_that_is_back_may_be_locked(watched: Watched) -> None:
    """Gone, then locked: the state follows."""
    watched.closed_by(errors.KeyringGone())
    assert watched.watch.state() is KeyringState.LOCKED


def test_a_busy_keyring_is_not_looked_at(watched: Watched) -> None:
    """The look would stand behind a prompt."""
    watched.keyring.busy = True
    watched.watch.answered(errors.KeyringLocked())
    assert watched.keyring.looks == 0


def test_one_look_at_a_time(watched: Watched) -> None:
    """A look that hangs has no others behind it."""
    watched.watch.answered(errors.KeyringLocked())
    watched.watch.look()
    assert watched.keyring.looks == 1


def test_a_hidden_window_looks_at_nothing(watched: Watched) -> None:
    """Nobody would see it."""
    watched.closed_by(errors.KeyringLocked())
    watched.watch.follow(seen=False)
    assert not watched.watch.is_looking()


def test_a_window_that_is_seen_again_looks_at_once(watched: Watched) -> None:
    """The user comes back from unlocking it."""
    watched.closed_by(errors.KeyringLocked())
    watched.watch.follow(seen=False)
    watched.watch.follow(seen=True)
    assert watched.keyring.looks == 2


def test_waiting_is_the_state_while_it_lasts(watched: Watched) -> None:
    """Whatever was known before."""
    watched.watch.answered(None)
    watched.watch.waits(True)
    during = watched.watch.state()
    watched.watch.waits(False)
    assert (during, watched.watch.state()) == (KeyringState.WAITING, KeyringState.OPEN)


def test_after_waiting_without_an_answer_it_is_looked_at(watched: Watched) -> None:
    """The user stopped waiting: what is the keyring, then?"""
    watched.watch.waits(True)
    watched.watch.waits(False)
    watched.keyring.answer(errors.KeyringLocked())
    assert watched.watch.state() is KeyringState.LOCKED


def test_what_was_open_before_a_wait_is_looked_at_after_it(watched: Watched) -> None:
    """It was locked meanwhile, and the call that found out was given up."""
    watched.watch.answered(None)
    watched.watch.waits(True)
    watched.watch.waits(False)
    watched.keyring.answer(errors.KeyringLocked())
    assert watched.watch.state() is KeyringState.LOCKED


def test_a_look_that_was_given_up_is_made_again(watched: Watched) -> None:
    """It stood behind the call that the user gave up."""
    watched.watch.look()
    watched.keyring.give_up()
    assert watched.keyring.looks == 2


def test_waiting_for_long_is_told(watched: Watched, qtbot: QtBot) -> None:
    """The panel takes the card's place once the timer has run out."""
    watched.watch.waits(True)
    (long,) = [
        each for each in watched.watch.findChildren(QTimer) if each.isSingleShot()
    ]
    with qtbot.waitSignal(watched.watch.keptLong) as told:
        long.setInterval(0)
    assert told.args == [True]


def test_memory_stays_memory(watched: Watched) -> None:
    """What is kept in memory has no lock."""
    watched.watch.answered(errors.KeyringAbsent(package="x"))
    watched.watch.hold_in_memory()
    watched.keyring.answer(errors.KeyringAbsent(package="x"))
    watched.watch.answered(None)
    assert watched.watch.state() is KeyringState.MEMORY


def test_a_practice_vault_is_memory_from_the_start(application: QObject) -> None:
    """Nothing is looked at."""
    watched = Watched(QObject(application), "memory")
    watched.watch.look()
    assert (watched.watch.state(), watched.keyring.looks) == (KeyringState.MEMORY, 0)
