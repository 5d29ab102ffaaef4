"""The log, read back: newest first, bounded, and without what may be a secret."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from core import logs
from core.errors import FileNotRegular
from core.upkeep.log_reading import Log, LogLine, matching, read_log

SECRET = "p8e-" + "k" * 32
TOKEN = "eyJhbGciOiJSUzI1NiJ9.eyJpZCI6IjEifQ.c2lnbmF0dXJl"


def write(folder: Path, name: str, *lines: str) -> None:
    """A file of the log as it lies there."""
    (folder / name).write_text("".join(f"{each}\n" for each in lines))


def line(second: int, level: str, text: str) -> str:
    """A line as the program writes it."""
    return f"2026-03-03 10:00:{second:02},123 {level} mintdesk.x {text}"


def test_the_newest_line_comes_first(tmp_path: Path) -> None:
    """As whoever looks for a failure wants it."""
    write(tmp_path, "mintdesk.log", line(1, "INFO", "one"), line(2, "INFO", "two"))
    assert [each.text for each in read_log(tmp_path).lines] == ["two", "one"]


def test_a_line_is_understood(tmp_path: Path) -> None:
    """Its time, level and words; the place in the program is not shown."""
    write(tmp_path, "mintdesk.log", line(1, "ERROR", "it failed"))
    assert read_log(tmp_path).lines == (
        LogLine("2026-03-03 10:00:01", "ERROR", "it failed"),
    )


def test_older_files_follow(tmp_path: Path) -> None:
    """A log is turned over when it is full."""
    write(tmp_path, "mintdesk.log.1", line(1, "INFO", "older"))
    write(tmp_path, "mintdesk.log", line(2, "INFO", "newer"))
    assert [each.text for each in read_log(tmp_path).lines] == ["newer", "older"]


def test_no_more_than_so_many_lines_are_read(tmp_path: Path) -> None:
    """The rest is told of, not shown."""
    write(tmp_path, "mintdesk.log", *(line(each, "INFO", "x") for each in range(9)))
    found = read_log(tmp_path, most=5)
    assert (len(found.lines), found.cut) == (5, True)


def test_without_a_log_there_are_no_lines(tmp_path: Path) -> None:
    """A first start has none."""
    assert read_log(tmp_path / "none") == Log(())


def test_a_line_of_another_shape_is_shown_as_it_is(tmp_path: Path) -> None:
    """Somebody else may have written there."""
    write(tmp_path, "mintdesk.log", "hello")
    assert read_log(tmp_path).lines == (LogLine("", "", "hello"),)


def test_a_link_in_place_of_the_log_is_not_followed(tmp_path: Path) -> None:
    """It would show another file."""
    (tmp_path / "other").write_text("private\n")
    (tmp_path / "mintdesk.log").symlink_to(tmp_path / "other")
    with pytest.raises(FileNotRegular):
        read_log(tmp_path)


@pytest.mark.parametrize("planted", [SECRET, TOKEN, "client_secret=hunter2hunter2"])
def test_what_looks_like_a_secret_is_blotted_out(tmp_path: Path, planted: str) -> None:
    """Also where an earlier version wrote it."""
    write(tmp_path, "mintdesk.log", line(1, "INFO", f"sent {planted} away"))
    shown = read_log(tmp_path).lines[0].text
    assert planted.rpartition("=")[2] not in shown


def test_a_character_that_turns_the_writing_is_shown_as_an_escape(
    tmp_path: Path,
) -> None:
    """A line looks as it is."""
    write(tmp_path, "mintdesk.log", line(1, "INFO", "a\u202eb"))
    assert read_log(tmp_path).lines[0].text == "a\\u202eb"


def test_what_the_program_logs_is_read_back(tmp_path: Path) -> None:
    """By the real log."""
    logs.open_log(tmp_path)
    logging.getLogger("mintdesk.test").warning("something odd")
    logs.close_log()
    (found,) = read_log(tmp_path).lines
    assert (found.level, found.text) == ("WARNING", "something odd")


def test_every_word_must_stand_in_a_line() -> None:
    """In any case and order."""
    log = Log((LogLine("", "INFO", "Token minted"), LogLine("", "INFO", "token gone")))
    assert matching(log, ("minted", "token")) == log.lines[:1]


def test_a_level_leaves_out_what_is_below_it() -> None:
    """Errors are warnings, too."""
    log = Log(tuple(LogLine("", level, "") for level in ("INFO", "WARNING", "ERROR")))
    assert matching(log, (), "WARNING") == log.lines[1:]
