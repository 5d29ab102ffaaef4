"""An export into a project's folder offers to wire the project."""

from __future__ import annotations

from pathlib import Path

import pytest

from gui.dialogs.export_dialog import ExportDialog
from gui.models.message import Level
from tests.core.app_builder_parts import lay_out
from tests.gui.desk_parts import DRAFT, Seat
from tests.gui.wiring_parts import sheet_of


@pytest.mark.parametrize(("name", "offered"), [(".env", True), ("other.env", False)])
def test_an_export_into_a_project_offers_to_wire_it(
    seat: Seat, tmp_path: Path, name: str, offered: bool
) -> None:
    """In its own message, for the file that aio reads."""
    lay_out(tmp_path)
    (tmp_path / ".env").unlink()
    exported(seat, tmp_path / name)
    message = seat.window.shelf.message()
    assert message is not None
    assert (message.title, message.action == "wire_project") == ("Exported", offered)


def test_an_export_elsewhere_offers_nothing(seat: Seat, tmp_path: Path) -> None:
    """There is nothing to wire."""
    exported(seat, tmp_path / ".env")
    message = seat.window.shelf.message()
    assert message is not None
    assert (message.title, message.action) == ("Exported", "")


def test_the_offer_stays_until_it_is_closed(seat: Seat, tmp_path: Path) -> None:
    """There is time to read it."""
    lay_out(tmp_path)
    (tmp_path / ".env").unlink()
    exported(seat, tmp_path / ".env")
    message = seat.window.shelf.message()
    assert message is not None
    assert message.level is Level.NOTE


def test_the_offer_opens_that_project(seat: Seat, tmp_path: Path) -> None:
    """At once, its folder read."""
    lay_out(tmp_path)
    (tmp_path / ".env").unlink()
    exported(seat, tmp_path / ".env")
    seat.desk.mend("wire_project")
    assert sheet_of(seat).actions_page.path.whole_text() == str(tmp_path)


def exported(seat: Seat, path: Path) -> None:
    """A credential, exported to a new file."""
    seat.add(DRAFT)
    seat.desk.exporting.start_in(path.parent)
    state = seat.desk.state()
    assert state is not None
    seat.desk.exporting.export(state.credential)
    (sheet,) = seat.window.findChildren(ExportDialog)
    sheet.set_path(path)
    sheet.act.click()
