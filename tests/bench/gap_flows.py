"""What a person does in the window, as steps for measurements.

A flow is a list of steps; each is done when what it waits for is seen, and has settled.
The same flow is walked several times: the first time is told apart from the others.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtTest import QTest

from tests.bench.adobe_apart import account
from tests.bench.gap_dialogs import dialog_flows
from tests.bench.gap_parts import LONGEST_OF_DIALOGS, Act, Flow, Step, opening, press

if TYPE_CHECKING:
    from tests.bench.gap_window import Window

MEGABYTE: Final = 1_000_000
TYPED: Final = "amber birch 12"
FRESH: Final = 50


def flows(window: Window) -> Iterator[Flow]:
    """All of them, in an order in which one leads to the next."""
    yield from list_flows(window)
    yield from import_flows(window)
    yield from token_flows(window)
    yield from quota_flows(window)
    yield from page_flows(window)
    yield from dialog_flows(window)
    yield from many_flows(window)


def list_flows(w: Window) -> Iterator[Flow]:
    """Choosing and searching among a thousand."""
    rows = count(100, 37)
    search = w.window.sidebar.search

    def choose() -> list[Step]:
        def act() -> None:
            w.window.sidebar.select(w.at(next(rows) % len(w.model)))

        return [Step(act, settle=0.1) for _ in range(10)]

    def typing() -> list[Step]:
        def key(letter: str) -> Act:
            return lambda: QTest.keyClicks(search, letter)

        typed = [Step(key(letter), settle=0.03) for letter in TYPED]
        return [*typed, Step(search.clear)]

    yield Flow("select among 1,000", choose)
    yield Flow("search, letter by letter", typing)


def import_flows(w: Window) -> Iterator[Flow]:
    """A file with one credential; the one with a thousand comes late."""
    yield from _importing(w, "1", 1, count(0, 1), 4)


def _importing(
    w: Window, words: str, many: int, starts: Iterator[int], times: int
) -> Iterator[Flow]:
    def write() -> Path:
        path = w.folder / f"import-{many}.env"
        begin = next(starts)
        path.write_text("".join(map(_lines, range(begin, begin + many))))
        return path

    def read() -> list[Step]:
        path = write()
        return [Step(lambda: w.desk.importing.open_file(path), w.dialog, settle=0.3)]

    def store() -> list[Step]:
        path = write()
        w.run(lambda: w.desk.importing.open_file(path), w.dialog)
        before = len(w.model)
        return [
            Step(lambda: press(w), lambda: len(w.model) == before + many, settle=1.0)
        ]

    yield Flow(
        f"import {words}, preview",
        read,
        aim=LONGEST_OF_DIALOGS,
        times=times,
        after=w.close_dialog,
    )
    yield Flow(f"import {words}, stored", store, times=times)


def _lines(number: int) -> str:
    one = account(number)
    return (
        f"C{number:04}_CLIENT_ID={one.client_id}\n"
        f"C{number:04}_CLIENT_SECRET={one.secrets[0].reveal()}\n"
        f"C{number:04}_SCOPES={','.join(one.scopes)}\n"
        f"C{number:04}_ORG_ID={one.org}\n\n"
    )


def token_flows(w: Window) -> Iterator[Flow]:
    """A new token, its copy, a look inside, its history."""

    def has_new(before: object) -> Act:
        def over() -> bool:
            state = w.desk.state()
            return state is not None and state.token not in (None, before)

        return over

    def mint() -> list[Step]:
        state = w.desk.state()
        before = state.token if state else None
        return [Step(lambda: w.desk.get_token(True), has_new(before), settle=0.4)]

    yield Flow("get a token", mint, times=6)
    yield Flow("copy", lambda: [Step(w.desk.copy_token)])
    inside = w.window.page.token.lookInsideRequested
    yield opening(w, "look inside", inside.emit)


def quota_flows(w: Window) -> Iterator[Flow]:
    """Small, of one megabyte, and of twelve, which is refused for its size."""

    def load() -> list[Step]:
        def loaded() -> bool:
            state = w.desk.state()
            return state is not None and not state.quota_asking

        return [Step(w.desk.load_quota, loaded, settle=0.5)]

    for name, size in (("small", 0), ("1 MB", MEGABYTE), ("12 MB", 12 * MEGABYTE)):

        def answer(size: int = size) -> None:
            w.adobe.tell("quota", size)

        yield Flow(f"quota, {name}", load, before=answer)
    yield Flow("back to the token", lambda: [Step(w.window.page.show_token)], times=1)


def page_flows(w: Window) -> Iterator[Flow]:
    """Details, settings, search in them, colours."""
    from gui import wiring

    page, window = w.window.page, w.window

    def tab(index: int) -> Step:
        return Step(lambda: page.show_tab(index))

    yield Flow("details tab, and back", lambda: [tab(2), tab(0)])
    yield Flow(
        "settings", lambda: [Step(window.show_settings), Step(window.leave_settings)]
    )

    def search() -> list[Step]:
        field = window.late_settings.get().nav.search

        def key(letter: str) -> Act:
            return lambda: QTest.keyClicks(field, letter)

        typed = [Step(key(letter), settle=0.05) for letter in "proxy"]
        return [*typed, Step(field.clear)]

    yield Flow(
        "search in the settings",
        search,
        before=window.show_settings,
        after=window.leave_settings,
    )

    def colours() -> list[Step]:
        dark = Step(lambda: wiring.dress(w.desk, "dark"))
        return [dark, Step(lambda: wiring.dress(w.desk, "light"))]

    yield Flow("another theme", colours, aim=LONGEST_OF_DIALOGS)


def many_flows(w: Window) -> Iterator[Flow]:
    """A thousand imported, fifty kept fresh at once, an outage."""
    yield from _importing(w, "1,000", 1_000, count(20, 1_000), 2)
    from gui.fresh import Freshness

    fresh = w.desk.findChild(Freshness)
    assert isinstance(fresh, Freshness)
    with_secret = list(reversed(w.model.ids()))[:FRESH]

    def keep() -> None:
        for one in with_secret:
            fresh.set_fresh(one, True)

    def outage() -> None:
        w.adobe.tell("weather", "token", "unavailable503")
        for one in with_secret:
            state = w.model.state(one)
            assert state is not None
            w.program.services.tokens.forget(state.credential)

    def watched(act: Act, seconds: float) -> Callable[[], list[Step]]:
        def steps() -> list[Step]:
            until = time.monotonic() + seconds
            return [Step(act, lambda: time.monotonic() > until)]

        return steps

    yield Flow("50 kept fresh at once", watched(keep, 20.0), times=1)
    yield Flow(
        "outage, backing off",
        watched(fresh.look, 15.0),
        times=1,
        before=outage,
        after=lambda: w.adobe.tell("clear"),
    )
    yield Flow("at rest", watched(lambda: None, 12.0), times=1)
