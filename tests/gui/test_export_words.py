"""What is told of an export before and after, in words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from core.arrangements import Planned
from core.export_safety import Safety
from core.formats.planning import ExportPlan
from core.formats.target_table import Dialect
from core.git_state import Git
from core.model import Credential, Secret
from gui import export_words
from gui.controllers.exports import Around
from gui.models.outgoing import Wish
from tests.gui.desk_parts import DRAFT, Heard, Seat
from tests.gui.export_parts import open_export

SAFE = Safety(
    exists=False, others_read=False, shared="", on_network=False, git=Git.NONE
)
PLANNED = Planned(
    Path("/p/.env"), None, ExportPlan(Secret("x"), (), 1, 0, unchanged=False), True
)


def around(safety: Safety) -> Around:
    """A preview's surroundings."""
    return Around(Wish(Dialect.TUTORIAL), safety, None)


def test_a_folder_on_another_computer_is_to_be_agreed_to() -> None:
    """Whoever runs it can read the file."""
    (ask,) = export_words.asks(PLANNED, around(replace(SAFE, on_network=True)))
    assert (ask.id, ask.needed) == ("network", True)


def test_a_system_that_does_not_tell_where_a_folder_lies_asks_nothing() -> None:
    """It could not be answered."""
    assert export_words.asks(PLANNED, around(replace(SAFE, on_network=None))) == ()


def test_a_gitignore_that_cannot_be_edited_is_not_offered() -> None:
    """The question stays."""
    (ask,) = export_words.asks(PLANNED, around(replace(SAFE, git=Git.EXPOSED)))
    assert [key for key, _ in ask.options] == [export_words.ANYWAY]


def test_a_cell_that_is_made_harmless_is_told(seat: Seat, tmp_path: Path) -> None:
    """The apostrophe is no part of the value."""
    seat.window.show()
    seat.add(replace(DRAFT, name="=1+1"))
    export = open_export(seat, tmp_path)
    export.choose(Dialect.CSV)
    assert "Made harmless" in export.heads()


def test_where_a_file_was_written_is_told(seat: Seat, tmp_path: Path) -> None:
    """For whatever can be done with it next."""
    seat.window.show()
    seat.add(DRAFT)
    heard = Heard(seat.desk.exporting, "placed")
    open_export(seat, tmp_path).sheet.agree()
    assert [each[1] for each in heard.told] == [tmp_path / ".env"]


@pytest.mark.parametrize("name", ["app.config.yaml", "index.js", "README.md"])
def test_a_name_of_another_kind_of_file_is_warned_of(name: str) -> None:
    """Lines of a .env would break it."""
    planned = PLANNED._replace(path=Path("/p") / name)
    told = export_words.checks(Credential("1", "n", "c"), planned, around(SAFE))
    assert "Another kind of file" in [check.head for check in told]
