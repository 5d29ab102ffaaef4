"""Copies are made behind the work: soon, once for many changes, never unchecked."""

from __future__ import annotations

import threading

from core.storage.copier import Copier


class Slow:
    """Copying that waits until it is let go on."""

    def __init__(self) -> None:
        self.copies = 0
        self.begun = threading.Event()
        self.go_on = threading.Event()

    def keep(self) -> None:
        """One copy."""
        self.copies += 1
        self.begun.set()
        assert self.go_on.wait(30)


def test_nothing_is_copied_before_it_is_allowed() -> None:
    """A catalog that nobody has checked."""
    slow = Slow()
    copier = Copier(slow.keep, pause=0)
    copier.soon()
    copier.close()
    assert slow.copies == 0


def test_many_changes_during_a_copy_make_one_more() -> None:
    """The last state is what counts."""
    slow = Slow()
    copier = Copier(slow.keep, pause=0)
    copier.allow(allowed=True)
    copier.soon()
    assert slow.begun.wait(30)
    for _ in range(20):
        copier.soon()
    slow.go_on.set()
    copier.close()
    assert slow.copies == 2


def test_a_change_after_a_copy_makes_another() -> None:
    """The thread came to its end in between, or not."""
    slow = Slow()
    slow.go_on.set()
    copier = Copier(slow.keep, pause=0)
    copier.allow(allowed=True)
    copier.soon()
    assert slow.begun.wait(30)
    slow.begun.clear()
    copier.soon()
    assert slow.begun.wait(30)
    copier.close()
    assert slow.copies == 2


def test_the_end_does_not_wait_for_more_changes() -> None:
    """What was asked for is copied at once then."""
    slow = Slow()
    slow.go_on.set()
    copier = Copier(slow.keep, pause=3600)
    copier.allow(allowed=True)
    copier.soon()
    copier.close()
    assert slow.copies == 1


def test_nothing_is_begun_after_the_end() -> None:
    """A late job of a program that ends."""
    slow = Slow()
    copier = Copier(slow.keep, pause=0)
    copier.allow(allowed=True)
    copier.close()
    copier.soon()
    assert slow.copies == 0
