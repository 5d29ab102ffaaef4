"""Long texts are read by a child process, which may fail, hang or be killed."""

from __future__ import annotations

import sys
from traceback import TracebackException

import pytest

from core.adobe.stopping import Stop
from core.errors import AppError, Cancelled, NothingFound, ReadingFailed
from core.formats.detect import read
from core.reading_apart import read_apart

PLANTED = "p8e-planted-secret-of-a-test"
TEXT = "".join(
    f"SHOP{n}_CLIENT_ID=abc{n}\nSHOP{n}_CLIENT_SECRET={PLANTED}{n}\n"
    for n in range(900)
)


def python(code: str) -> list[str]:
    """A child that does something else."""
    return [sys.executable, "-c", code]


def test_a_child_reads_as_we_do() -> None:
    """Every credential, with its secret."""
    assert read_apart(TEXT, "shop") == read(TEXT, "shop")


def test_what_is_wrong_is_told_as_here() -> None:
    """By the same error."""
    with pytest.raises(NothingFound):
        read_apart("PORT=1", "shop")


@pytest.mark.parametrize(
    "code",
    [
        "raise SystemExit(1)",
        "import os; os.abort()",
        "print('odd')",
        "print('{}')",
        f"print('{PLANTED}')",
        "print('x' * 33_000_000)",
    ],
)
def test_a_child_that_fails(code: str) -> None:
    """It dies, or says what it should not."""
    with pytest.raises(ReadingFailed):
        read_apart(TEXT, "", command=python(code))


def test_a_child_that_hangs() -> None:
    """It is killed when its time is up."""
    hanging = python("import threading; threading.Event().wait()")
    with pytest.raises(ReadingFailed):
        read_apart(TEXT, "", command=hanging, seconds=0.3)


def test_a_reading_that_is_given_up() -> None:
    """Nothing is read any more."""
    stop = Stop()
    stop.set()
    with pytest.raises(Cancelled):
        read_apart(TEXT, "", stop)


@pytest.mark.parametrize(
    "code", ["import sys; print(sys.stdin.read())", "raise SystemExit(1)"]
)
def test_no_failure_leads_to_what_a_text_holds(code: str) -> None:
    """Neither by its context nor by a traceback with every local variable."""
    with pytest.raises(AppError) as caught:
        read_apart(TEXT, "", command=python(code))
    told = TracebackException.from_exception(caught.value, capture_locals=True)
    ours = [frame.locals for frame in told.stack if frame.filename != __file__]
    assert (caught.value.__context__, PLANTED in f"{ours}") == (None, False)
