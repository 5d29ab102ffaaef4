"""The file that was imported: its secret blanked, or all of it deleted."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from core.errors import FileAbsent, FileChanged, FileError, FileShared
from core.model import Secret
from core.reading import read_file
from core.upkeep import leftovers
from core.upkeep.leftovers import Leftover, left_by

SECRET = "p8e-made-up-0123456789"
TEXT = f"# mine\nPORT=1\nOAUTHS2S_CLIENT_ID=abc\nOAUTHS2S_CLIENT_SECRET={SECRET}\n"

Act = Callable[[Leftover], object]
ACTS = pytest.mark.parametrize("act", [leftovers.blank, leftovers.delete])
LINKS = pytest.mark.parametrize("link", [Path.symlink_to, Path.hardlink_to])
if sys.platform == "win32":
    LINKS = pytest.mark.parametrize("link", [Path.hardlink_to])


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A .env with one credential and a line that is none of it."""
    path = tmp_path / "app" / ".env"
    path.parent.mkdir()
    path.write_text(TEXT, encoding="utf-8")
    return path


def imported(path: Path) -> Leftover:
    """What is left once everything in the file is stored."""
    reading = read_file(path)
    left = left_by(path, reading.digest, reading.drafts, reading.drafts)
    assert left is not None
    return left


def test_the_secret_is_blanked_and_all_else_stays(source: Path) -> None:
    """Byte for byte."""
    leftovers.blank(imported(source))
    assert source.read_text(encoding="utf-8") == TEXT.replace(SECRET, "")


def test_a_blanked_file_keeps_its_mode(source: Path) -> None:
    """Nobody reads it who could not before."""
    source.chmod(0o600)
    leftovers.blank(imported(source))
    assert stat.S_IMODE(source.stat().st_mode) & 0o077 == 0 or os.name == "nt"


def test_the_file_is_deleted(source: Path) -> None:
    """It, and nothing beside it."""
    beside = source.with_name("beside")
    beside.write_text("x", encoding="utf-8")
    leftovers.delete(imported(source))
    assert list(source.parent.iterdir()) == [beside]


@ACTS
def test_a_file_that_changed_since_is_left(source: Path, act: Act) -> None:
    """Somebody has written to it: not a byte is touched."""
    left = imported(source)
    changed = TEXT.replace("PORT=1", "PORT=2")
    source.write_text(changed, encoding="utf-8")
    with pytest.raises(FileChanged):
        act(left)
    assert source.read_text(encoding="utf-8") == changed


@ACTS
def test_a_file_that_grew_since_is_left(source: Path, act: Act) -> None:
    """What was appended would be lost."""
    left = imported(source)
    source.write_text(TEXT + "NEW=1\n", encoding="utf-8")
    with pytest.raises(FileChanged):
        act(left)
    assert source.read_text(encoding="utf-8").endswith("NEW=1\n")


@ACTS
def test_a_file_that_is_gone_is_told(source: Path, act: Act) -> None:
    """There is nothing to do, and no new file."""
    left = imported(source)
    source.unlink()
    with pytest.raises(FileAbsent):
        act(left)
    assert list(source.parent.iterdir()) == []


@ACTS
@LINKS
def test_a_file_with_another_name_is_left(
    source: Path, act: Act, link: Callable[[Path, Path], None]
) -> None:
    """The other name would still lead to the secret, or belong to somebody else."""
    other = source.with_name("other")
    link(other, source)
    with pytest.raises(FileShared):
        act(imported(other))
    assert SECRET in source.read_text(encoding="utf-8")


def test_a_folder_in_its_place_is_left(source: Path) -> None:
    """A folder is never removed."""
    left = imported(source)
    source.unlink()
    source.mkdir()
    with pytest.raises(FileError):
        leftovers.delete(left)
    assert source.is_dir()


def test_a_survey_tells_what_goes_and_what_stays(source: Path) -> None:
    """The names that lose their value, and how many are none of the credential's."""
    told = leftovers.survey(imported(source))
    assert told == (source, ("OAUTHS2S_CLIENT_SECRET",), False, 1, True)


def test_names_of_a_credential_that_was_not_taken_count_as_others(
    source: Path,
) -> None:
    """They would go with the file, and are kept nowhere."""
    more = "COMMERCE_CLIENT_ID=x\nCOMMERCE_CLIENT_SECRET=p8e-another-9876543210\n"
    source.write_text(TEXT + more, encoding="utf-8")
    reading = read_file(source)
    taken = [draft for draft in reading.drafts if draft.secret == Secret(SECRET)]
    left = left_by(source, reading.digest, reading.drafts, taken)
    assert left is not None
    assert leftovers.survey(left).others == 3


def test_what_cannot_be_written_back_can_only_be_deleted(source: Path) -> None:
    """UTF-16 is read, and never written."""
    source.write_bytes(TEXT.encode("utf-16"))
    assert leftovers.survey(imported(source)).blankable is False


def test_a_survey_sees_that_the_file_changed(source: Path) -> None:
    """Before anything is asked."""
    left = imported(source)
    source.write_text("A=1\n", encoding="utf-8")
    with pytest.raises(FileChanged):
        leftovers.survey(left)


def test_a_secret_that_was_typed_over_leaves_nothing_to_offer(source: Path) -> None:
    """The file's own secret was not stored: removing it could lose it."""
    reading = read_file(source)
    typed = [draft.with_changes(secret=Secret("typed")) for draft in reading.drafts]
    assert left_by(source, reading.digest, reading.drafts, typed) is None


def test_no_secret_is_printed(source: Path) -> None:
    """Neither by what is kept for the offer nor by the reading."""
    reading = read_file(source)
    assert SECRET not in f"{imported(source)!r}{reading!r}"


def test_a_file_that_is_too_long_to_change_can_be_deleted(tmp_path: Path) -> None:
    """It was imported, and only small files are edited."""
    path = tmp_path / "long.env"
    path.write_text(TEXT + "#" * 1_000_000, encoding="utf-8")
    left = imported(path)
    blankable = leftovers.survey(left).blankable
    leftovers.delete(left)
    assert (blankable, path.exists()) == (False, False)
