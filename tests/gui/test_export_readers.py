"""The export dialog: who is to read a ``.env``, and who would not read it right."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from core.formats.other_readers import Cause, Obstacle, Reader
from core.formats.target_table import Dialect
from gui import reader_words
from tests.gui.desk_parts import DRAFT, Seat
from tests.gui.export_parts import Export, open_export

STATE = Qt.CheckState


@pytest.fixture
def export(seat: Seat, tmp_path: Path) -> Export:
    """The dialog for the tutorial's credential, over an empty folder."""
    seat.window.show()
    seat.add(DRAFT)
    return open_export(seat, tmp_path)


def docker(export: Export) -> None:
    """Docker is to read the file as well."""
    export.sheet.form.readers.ticks[-1].click()


@pytest.mark.parametrize(
    ("dialect", "shown"), [(Dialect.APP_BUILDER, True), (Dialect.CSV, False)]
)
def test_readers_are_asked_for_a_env_alone(
    export: Export, dialect: Dialect, shown: bool
) -> None:
    """JSON and tables are read one way."""
    export.choose(dialect)
    assert export.sheet.form.readers.isVisible() is shown


def test_all_but_docker_read_by_default(export: Export) -> None:
    """Since no JSON array serves both."""
    states = [tick.isChecked() for tick in export.sheet.form.readers.ticks]
    assert states == [True, True, True, False]


def test_who_reads_the_same_is_told(export: Export) -> None:
    """By the names of the ticks."""
    docker(export)
    (told,) = (
        c.text for c in export.sheet.checks.checks() if c.head == "Read the same"
    )
    assert told == "by Node, Python, bash and Docker"


def test_readers_that_do_not_agree_are_told_before_the_write(export: Export) -> None:
    """Which one, which name, and why; nothing can be written."""
    export.choose(Dialect.APP_BUILDER)
    docker(export)
    message = export.sheet.bar.message()
    assert message is not None
    why = "Docker would misread IMS_OAUTH_S2S_SCOPES: quotes become part"
    told = message.text[: len(why)], export.sheet.act.isEnabled()
    assert told == (why, False)


def test_a_reader_can_be_done_without(export: Export) -> None:
    """By the button of that remark."""
    export.choose(Dialect.APP_BUILDER)
    docker(export)
    message = export.sheet.bar.message()
    assert message is not None
    export.sheet.bar.actionTriggered.emit(message.link)
    wish = export.sheet.form.wish()
    assert (Reader.BASH in wish.readers, Reader.DOCKER in wish.readers) == (False, True)


def test_a_kind_without_one_of_its_readers_is_neither_in_nor_out(
    export: Export,
) -> None:
    """Its tick is a dash."""
    readers = export.sheet.form.readers
    readers.leave_out(frozenset({Reader.NODE_10}))
    assert readers.ticks[0].checkState() is STATE.PartiallyChecked


def test_somebody_reads_the_file(export: Export) -> None:
    """The last tick cannot be taken away."""
    ticks = export.sheet.form.readers.ticks
    for tick in ticks[:3]:
        tick.click()
    assert [tick.isChecked() for tick in ticks] == [False, False, True, False]


def test_lines_that_docker_would_misread_are_told(
    export: Export, tmp_path: Path
) -> None:
    """It can be written, and says who will read something else."""
    kept = f"export OAUTHS2S_CLIENT_ID={DRAFT.client_id}\n"
    (tmp_path / ".env").write_text(kept, encoding="utf-8")
    docker(export)
    told = [c.text for c in export.sheet.checks.checks() if c.head == "Read otherwise"]
    assert told[0] == (
        "An old aio (dotenv 10) and Docker would misread OAUTHS2S_CLIENT_ID: “export” "
        "is not known there."
    )


def test_a_click_on_a_dash_takes_all_of_the_kind(export: Export) -> None:
    """Nobody is left half in."""
    readers = export.sheet.form.readers
    readers.leave_out(frozenset({Reader.NODE_10}))
    readers.ticks[0].click()
    assert Reader.NODE_10 in readers.readers()


@pytest.mark.parametrize("cause", Cause)
def test_every_cause_has_words(cause: Cause) -> None:
    """That end a sentence."""
    (told,) = reader_words.sentences([Obstacle(Reader.BASH, cause)])
    assert told.startswith("Bash would misread it: ")


def test_one_cause_is_told_once() -> None:
    """With all whom it concerns, by the name of their kind where it is whole."""
    both = (Reader.PYTHON, Reader.PYTHON_EXPANDING)
    told = reader_words.sentences(
        [Obstacle(each, Cause.TOO_LARGE, key) for key in ("A", "B") for each in both]
    )
    assert told == ["Python would misread A and B: the file is too large to compare."]


def test_no_way_out_offers_none() -> None:
    """Some values suit no reader at all."""
    obstacles = [Obstacle(Reader.BASH, Cause.UNWRITABLE, "A")]
    told = reader_words.disagreement(obstacles, (), "")
    assert (told.action, told.text.endswith("Nothing is written.")) == ("", True)
