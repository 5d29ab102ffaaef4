"""Files that are written again on a share that takes long to answer."""

from __future__ import annotations

from pathlib import Path

from gui.dialogs.slow_write import SlowWrite
from gui.tasks import Lane
from tests.core.remembered_parts import export
from tests.gui.desk_parts import Build, Holding
from tests.gui.files_parts import added, files_page, preview, write


def test_a_write_that_was_left_does_not_turn_the_page_of_the_next_series(
    seat_with: Build, tmp_path: Path
) -> None:
    """The preview that is open by then stays."""
    runner = Holding(Lane.WRITING)
    seat = seat_with(runner)
    kept = seat.credential(added(seat))
    for name in ("a.env", "b.env"):
        export(seat.services, kept, tmp_path / name)
    page = files_page(seat)
    seat.desk.credentials.set_scopes(kept.id, ("openid",))
    seat.desk.choose(kept.id)
    page.card.all.click()
    write(seat)
    left = preview(seat)
    left.findChildren(SlowWrite)[0].timer.timeout.emit()
    left.cancel.click()
    page.card.all.click()
    again = preview(seat)
    runner.finish()
    assert preview(seat) is again
