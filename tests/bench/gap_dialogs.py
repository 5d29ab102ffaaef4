"""Each dialog opened, and what is done in some of them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tests.bench.gap_parts import LONGEST_OF_DIALOGS, Flow, Step, opening, press

if TYPE_CHECKING:
    from tests.bench.gap_window import Window

# Close to the 1 MB that a file may have.
LINES: Final = 17_000
LINE: Final = "A_NAME_OF_A_PROJECT_%05d=some-value-of-a-project-%05d\n"


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
    yield long_export(w, targets)
    yield Flow("export, written", write)
    yield opening(w, "find a scope", chosen(scopes.finding(desk).open))
    yield Flow("scope search", find, times=2, after=w.close_dialog)
    yield opening(w, "connection check", lambda: network.check(desk), ready)
    yield opening(w, "remove everything", lambda: desk.late_removing.get().open())
    yield opening(w, "delete, asked", chosen(desk.editing.delete))
    yield Flow("delete", delete, times=3)


def long_export(w: Window, targets: Iterator[Path]) -> Flow:
    """A preview of an export into a file that is as long as one may be."""

    def write() -> None:
        folder = next(targets)
        folder.mkdir()
        text = "".join(LINE % (number, number) for number in range(LINES))
        (folder / ".env").write_text(text)
        w.desk.exporting.start_in(folder)

    def previewed() -> bool:
        return bool(getattr(w.dialog(), "_planned", False))

    return Flow(
        "export into 1 MB, preview",
        lambda: [Step(w.window.page.header.export_button.click, previewed, settle=0.3)],
        aim=LONGEST_OF_DIALOGS,
        before=write,
        after=w.close_dialog,
    )
