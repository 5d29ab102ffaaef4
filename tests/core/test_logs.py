"""The log: one line an event, nothing secret, for the user alone."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core import logs, redaction
from core.errors import FileAbsent
from core.model import Secret

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
JWT = "eyJhbGciOiJSUzI1NiJ9.eyJpZCI6IjEyMyJ9.c2lnbmF0dXJl-_x"


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A folder with an open log."""
    logs.open_log(tmp_path / "logs")
    yield tmp_path / "logs"
    logs.close_log()


if os.name == "posix":

    def test_a_fifo_in_the_place_of_the_log_is_not_waited_for(tmp_path: Path) -> None:
        """Nobody reads from it: to open it would take for ever."""
        os.mkfifo(tmp_path / logs.FILE_NAME)
        with pytest.raises(OSError, match=logs.FILE_NAME):
            logs.open_log(tmp_path)

    def test_a_fifo_that_somebody_reads_is_not_written_to(tmp_path: Path) -> None:
        """The log is a file."""
        os.mkfifo(tmp_path / logs.FILE_NAME)
        reader = os.open(tmp_path / logs.FILE_NAME, os.O_RDONLY | os.O_NONBLOCK)
        with pytest.raises(OSError, match="not a regular file"):
            logs.open_log(tmp_path)
        os.close(reader)

    def test_a_link_in_the_place_of_the_log_is_not_followed(tmp_path: Path) -> None:
        """It may lead to any file of the user's."""
        (tmp_path / logs.FILE_NAME).symlink_to(tmp_path / "victim")
        with pytest.raises(OSError, match=logs.FILE_NAME):
            logs.open_log(tmp_path)
        assert not (tmp_path / "victim").exists()


def lines(folder: Path) -> list[str]:
    """What stands in the log."""
    text = (folder / logs.FILE_NAME).read_text(encoding="utf-8")
    return text.split("\n")[:-1]


def test_an_event_is_a_line(folder: Path) -> None:
    """With its level, logger and message."""
    logging.getLogger("mintdesk.gui").info("opened %d files", 3)
    assert lines(folder)[0].endswith("INFO mintdesk.gui opened 3 files")


@pytest.mark.parametrize(
    "unruly",
    ["\n", "\r", "\x1b[31m", "\0", "\u202e", "\u2066", "\u2028", "\x85", "\ud800"],
)
def test_text_from_outside_starts_no_line_and_moves_no_cursor(
    folder: Path, unruly: str
) -> None:
    """Line ends, terminal codes and direction marks are written as escapes."""
    logging.getLogger("mintdesk").warning("server said: %s", f"a{unruly}b")
    assert (len(lines(folder)), unruly in lines(folder)[0]) == (1, False)


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        (f"token {JWT} end", "c2lnbmF0dXJl"),
        ("value p8e-AbC_123-xyz end", "AbC_123"),
        ("grant=x&client_secret=sEcReT&scope=a", "sEcReT"),
        ("{'client_secret': 'sEcReT word', 'a': 1}", "word"),
        ('{"client_secret": "sEcReT word"}', "word"),
        ('{\\"client_secret\\": \\"sEcReT\\"}', "sEcReT"),
        ("OAUTHS2S_CLIENT_SECRET=sEcReT", "sEcReT"),
        ("clientSecret: sEcReT", "sEcReT"),
        ("client_secret%3DsEcReT", "sEcReT"),
        ("Authorization: Basic sEcReT==", "sEcReT"),
        ("[(b'authorization', b'Bearer sEcReT')]", "sEcReT"),
        ("curl -H 'Authorization: Bearer sEcReT'", "sEcReT"),
        ("sent Bearer sEcReT to host", "sEcReT"),
        ('{"access_token":"sEcReT"}', "sEcReT"),
        ("client_secret=\nsEcReT", "sEcReT"),
    ],
)
def test_what_looks_like_a_secret_is_blotted_out(
    folder: Path, text: str, secret: str
) -> None:
    """By its pattern, wherever it stands."""
    logging.getLogger("mintdesk").warning(text)
    assert (len(lines(folder)), secret in lines(folder)[0]) == (1, False)


def test_the_rest_of_a_line_stays_readable() -> None:
    """Only the value goes."""
    line = redaction.redacted("POST client_id=abc&client_secret=sEcReT&scope=openid")
    assert line == "POST client_id=abc&client_secret=•••&scope=openid"


def test_a_secret_that_is_logged_by_mistake_hides_itself(folder: Path) -> None:
    """The class helps where no pattern would."""
    logging.getLogger("mintdesk").warning("%s %r", Secret("plain"), Secret("plain"))
    assert "plain" not in lines(folder)[0]


def test_a_line_has_an_end(folder: Path) -> None:
    """A server's page of HTML does not fill the log."""
    logging.getLogger("mintdesk").warning("x" * 100_000)
    assert len(lines(folder)[0]) == logs.LINE_LIMIT


def test_an_exception_is_told_by_class_and_place(folder: Path) -> None:
    """Its words may quote a value and are left out."""
    try:
        Path(logs.FILE_NAME + "\0").read_text(encoding="utf-8")
    except ValueError:
        logging.getLogger("mintdesk").exception("not read")
    assert lines(folder)[0].endswith("mintdesk not read | ValueError")


def test_our_own_exceptions_tell_their_facts() -> None:
    """They hold no secret."""
    assert logs.place(FileAbsent(name=".env")) == "FileAbsent(name='.env')"


def test_the_place_is_a_line_of_ours() -> None:
    """File and line, without the machine's folders."""
    try:
        redaction.redacted(None)  # type: ignore[arg-type]  # to make it fail there
    except TypeError as exc:
        told = logs.place(exc)
    assert told.startswith("TypeError core/redaction.py:")


def test_causes_are_told_too() -> None:
    """From the outermost to the first."""
    failure = FileAbsent(name="x")
    failure.__cause__ = RuntimeError("p8e-secret")
    assert logs.place(failure) == "FileAbsent(name='x') < RuntimeError"


def test_a_message_whose_arguments_do_not_fit_is_still_a_line() -> None:
    """A slip in a log call breaks nothing."""
    slip = logging.LogRecord("mintdesk", 30, "", 1, "%d", ("three",), None)
    assert logs.LineFormatter().format(slip).endswith("mintdesk (unreadable) %d")


LIBRARIES = ("httpx", "httpcore", "keyring", "asyncio", "secretstorage", "jeepney")


@pytest.fixture(params=LIBRARIES)
def loud(request: pytest.FixtureRequest) -> Iterator[logging.Logger]:
    """A library's logger that somebody has set to tell everything."""
    library = logging.getLogger(f"{request.param}.inner")
    library.setLevel(logging.DEBUG)
    yield library
    library.setLevel(logging.NOTSET)


@pytest.mark.parametrize("level", [logging.DEBUG, logging.INFO])
def test_what_libraries_tell_below_a_warning_is_not_kept(
    folder: Path, loud: logging.Logger, level: int
) -> None:
    """httpx logs each address, httpcore each header; whatever level they are set to."""
    loud.log(level, "GET https://example.com")
    assert lines(folder) == []


def test_the_words_of_libraries_are_left_out(
    folder: Path, loud: logging.Logger
) -> None:
    """They may quote a value that has no pattern: the place is told."""
    loud.warning("could not keep %s", "a secret without a pattern")
    found = [line.split(" ", 2)[2].rpartition(":")[0] for line in lines(folder)]
    assert found == [f"WARNING {loud.name} at test_logs"]


def test_nothing_is_written_after_closing(folder: Path) -> None:
    """The file may be removed then."""
    logs.close_log()
    logging.getLogger("httpx").warning("late")
    assert lines(folder) == []


def test_opening_twice_writes_each_event_once(folder: Path) -> None:
    """The former log is closed."""
    logs.open_log(folder)
    logging.getLogger("mintdesk").info("once")
    assert len(lines(folder)) == 1


def test_the_log_is_rotated(folder: Path) -> None:
    """Half a megabyte, and three before it."""
    log = logging.getLogger("mintdesk")
    for _ in range(700):
        log.info("x" * logs.LINE_LIMIT)
    names = sorted(each.name for each in folder.iterdir())
    assert names == [logs.FILE_NAME, *(f"{logs.FILE_NAME}.{n}" for n in (1, 2, 3))]


if sys.platform != "win32":

    def test_every_file_is_for_the_user_alone(folder: Path) -> None:
        """Also after a rotation."""
        log = logging.getLogger("mintdesk")
        for _ in range(200):
            log.info("x" * logs.LINE_LIMIT)
        modes = {each.stat().st_mode & 0o777 for each in (folder, *folder.iterdir())}
        assert modes == {0o700, 0o600}

    def test_a_log_that_others_could_read_is_made_private(tmp_path: Path) -> None:
        """It may come from a backup, or from a copied folder."""
        log = tmp_path / logs.FILE_NAME
        log.touch(0o644)
        logs.open_log(tmp_path)
        logs.close_log()
        assert log.stat().st_mode & 0o777 == 0o600


CRASH = """
import sys, threading, pathlib
from core import logs, redaction
logs.open_log(pathlib.Path(sys.argv[1]))
sys.excepthook = logs.log_uncaught
sys.unraisablehook = logs.log_unraisable
logs.guard_threads()
def fail():
    raise RuntimeError("p8e-in-the-words")
class Dying:
    def __del__(self):
        fail()
if sys.argv[2] == "del":
    Dying()
elif sys.argv[2] == "thread":
    worker = threading.Thread(target=fail)
    worker.start()
    worker.join()
else:
    fail()
"""


@pytest.mark.parametrize("where", ["main", "thread", "del"])
def test_what_nobody_caught_is_logged_without_its_words(
    tmp_path: Path, where: str
) -> None:
    """On any thread, and where nothing can be raised; nothing goes to the terminal."""
    command = [sys.executable, "-c", CRASH, str(tmp_path), where]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    told = [line.split(" ", 2)[2] for line in lines(tmp_path)]
    assert (run.stderr, told) == (
        "",
        ["CRITICAL mintdesk not caught: RuntimeError"],
    )


def test_the_hook_of_threads_can_be_put_back() -> None:
    """The end of the program leaves it as it was found."""
    before = threading.excepthook
    logs.guard_threads()()
    assert threading.excepthook is before


def test_a_hook_that_came_later_is_not_taken_away() -> None:
    """Two programs in turn, ended in the wrong order, do not undo each other."""

    def later(args: threading.ExceptHookArgs) -> None:
        """Of somebody else."""

    before = threading.excepthook
    put_back = logs.guard_threads()
    threading.excepthook = later
    put_back()
    found, threading.excepthook = threading.excepthook, before
    assert found is later
