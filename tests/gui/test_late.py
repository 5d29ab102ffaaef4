"""A part that is made when it is first asked for."""

from __future__ import annotations

from gui.late import Late


class Kitchen:
    """Makes parts, and counts them."""

    def __init__(self) -> None:
        self.made = 0

    def make(self) -> str:
        """One more."""
        self.made += 1
        return f"part {self.made}"


def test_nothing_is_made_unasked() -> None:
    """A part that nobody asks for costs nothing."""
    kitchen = Kitchen()
    Late(kitchen.make)
    assert kitchen.made == 0


def test_looking_makes_nothing() -> None:
    """``made`` tells of a part without making one."""
    kitchen = Kitchen()
    assert (Late(kitchen.make).made, kitchen.made) == (None, 0)


def test_a_part_is_made_once() -> None:
    """Whoever asks later gets the same."""
    late = Late(Kitchen().make)
    assert (late.get(), late.get(), late.made) == ("part 1", "part 1", "part 1")


def test_who_waits_is_called_when_the_part_is_made() -> None:
    """And not before."""
    late, heard = Late(Kitchen().make), list[str]()
    late.then(heard.append)
    before = list(heard)
    late.get()
    assert (before, heard) == ([], ["part 1"])


def test_who_comes_later_is_called_at_once() -> None:
    """The part is there already."""
    late, heard = Late(Kitchen().make), list[str]()
    late.get()
    late.then(heard.append)
    assert heard == ["part 1"]


def test_who_is_called_may_ask_for_the_part() -> None:
    """It is the same part, made once."""
    late, heard = Late(Kitchen().make), list[str]()
    late.then(lambda _: heard.append(late.get()))
    late.get()
    assert heard == ["part 1"]
