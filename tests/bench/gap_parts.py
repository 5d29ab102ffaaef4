"""Steps and flows of the window, for measurements; and what several of them do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtWidgets import QPushButton

if TYPE_CHECKING:
    from tests.bench.gap_window import Window

LONGEST: Final = 50
LONGEST_OF_DIALOGS: Final = 100

Act = Callable[[], object]


class Step(NamedTuple):
    """What is done, what is waited for, and seconds to look on afterwards."""

    act: Act
    over: Act = lambda: True
    settle: float = 0.15


class Flow(NamedTuple):
    """``steps`` are made anew each time; ``before`` and ``after`` are not measured."""

    name: str
    steps: Callable[[], list[Step]]
    aim: int = LONGEST
    times: int = 4
    before: Act = lambda: None
    after: Act = lambda: None


def press(w: Window) -> None:
    """The act of the dialog that is open."""
    dialog = w.dialog()
    button = getattr(dialog, "act", None)
    assert isinstance(button, QPushButton)
    button.click()


def opening(w: Window, name: str, act: Act, over: Act | None = None) -> Flow:
    """A dialog opened until it stands, and closed."""

    def steps() -> list[Step]:
        shut = Step(w.close_dialog, lambda: w.dialog() is None)
        return [Step(act, over or w.dialog, settle=0.25), shut]

    return Flow(name, steps, aim=LONGEST_OF_DIALOGS)
