"""Each dialog opened, and what is done in some of them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import TYPE_CHECKING

from tests.bench.gap_parts import Flow, Step, opening, press

if TYPE_CHECKING:
    from tests.bench.gap_window import Window


def dialog_flows(w: Window) -> Iterator[Flow]:
    """Each dialog opened, and what is done in some of them."""
    from gui import network, past, scopes

    desk = w.desk
    chosen = desk.with_chosen
    targets = (w.folder / f"export-{number}" for number in count())

    def preview() -> None:
        folder = next(targets)
        folder.mkdir()
        desk.exporting.start_in(folder)
        w.window.page.header.export_button.click()

    def ready() -> bool:
        return bool(getattr(w.dialog(), "act", None) and w.dialog().act.isEnabled())  # type: ignore[union-attr]  # a Sheet

    def write() -> list[Step]:
        w.run(preview, ready)
        return [Step(lambda: press(w), lambda: w.dialog() is None, settle=0.4)]

    def find() -> list[Step]:
        w.run(chosen(scopes.finding(desk).open), w.dialog)
        return [Step(lambda: press(w)), Step(lambda: None, ready, settle=0.3)]

    def delete() -> list[Step]:
        w.run(chosen(desk.editing.delete), w.dialog)
        before = len(w.model)
        return [Step(lambda: press(w), lambda: len(w.model) < before, settle=0.4)]

    yield opening(w, "fill in", desk.importing.fill_in)
    yield opening(w, "edit", chosen(desk.editing.edit))
    yield opening(w, "rename", chosen(desk.editing.rename))
    yield opening(w, "replace secret", chosen(desk.editing.replace_secret))
    yield opening(w, "history", chosen(past.flow(desk).open))
    yield opening(w, "export, preview", preview, ready)
    yield Flow("export, written", write)
    yield opening(w, "find a scope", chosen(scopes.finding(desk).open))
    yield Flow("scope search", find, times=2, after=w.close_dialog)
    yield opening(w, "connection check", lambda: network.check(desk), ready)
    yield opening(w, "remove everything", lambda: desk.late_removing.get().open())
    yield opening(w, "delete, asked", chosen(desk.editing.delete))
    yield Flow("delete", delete, times=3)
