"""A file that names another Adobe than a custom world's: its row says so."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.formats.found import Reading
from core.matching import Match
from core.model import Draft, Environment, Secret
from core.reading import FileReading
from gui.import_rows import rows_of
from gui.models.found import Found
from gui.models.import_row import Remark

NEW = Draft(name="New", client_id="a" * 32, secret=Secret("s"), source="3")
TEXT = (
    "The file is for %1. Here it is kept for the custom address, and its secret "
    "goes there."
)


def remarks(named: Environment | None, kept: Environment) -> tuple[Remark, ...]:
    """What is said of a credential of a file that names an environment."""
    draft = NEW.with_changes(environment=named)
    found = Found((FileReading(Path("a.env"), Reading((draft,))),))
    (row,) = rows_of(found, [Match(draft, kept)])
    return row.remarks


@pytest.mark.parametrize(
    ("named", "words"),
    [
        (Environment.PRODUCTION, "Adobe production"),
        (Environment.STAGE, "Adobe stage"),
    ],
)
def test_a_secret_that_would_go_to_another_host_is_warned_of(
    named: Environment, words: str
) -> None:
    """Its file says where it belongs."""
    told = remarks(named, Environment.CUSTOM)
    assert told == (Remark(TEXT.replace("%1", words), warns=True),)


@pytest.mark.parametrize(
    ("named", "kept"),
    [
        (None, Environment.CUSTOM),
        (None, Environment.PRODUCTION),
        (Environment.STAGE, Environment.STAGE),
        (Environment.PRODUCTION, Environment.PRACTICE),
    ],
)
def test_elsewhere_nothing_is_said(
    named: Environment | None, kept: Environment
) -> None:
    """A file that names none fits everywhere, and practice is on this computer."""
    assert remarks(named, kept) == ()
