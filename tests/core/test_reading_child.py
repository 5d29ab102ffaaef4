"""The child that reads a text: asked in bytes, answering in bytes."""

from __future__ import annotations

from io import BytesIO

import pytest

from core.errors import AppError, NothingFound, TextTooLong
from core.formats.detect import read
from core.formats.found import Reading
from core.reading_child import ARGUMENT, serve, serve_if_asked
from core.reading_wire import unpack
from core.text_bounds import MOST_LINES

TEXT = "# é \ud800\nSHOP_CLIENT_ID=abc\nSHOP_CLIENT_SECRET=p8e-made-up\n"


def served(text: str) -> Reading | AppError | None:
    """What the child says of a text that is called a name."""
    target = BytesIO()
    serve(BytesIO(b'"a name"\n' + text.encode("utf-8", "surrogatepass")), target)
    return unpack(target.getvalue())


def test_the_child_reads_as_we_do() -> None:
    """The same reader, in another process."""
    assert served(TEXT) == read(TEXT, "a name")


def test_the_child_tells_what_is_wrong() -> None:
    """It does not die of it."""
    assert isinstance(served("PORT=1"), NothingFound)


@pytest.mark.parametrize("start", ["", "{\n"])
def test_the_child_refuses_what_would_take_long(start: str) -> None:
    """Also where it only begins as JSON does."""
    assert isinstance(served(start + "A=1\n" * (MOST_LINES + 1)), TextTooLong)


@pytest.mark.parametrize("arguments", [["mintdesk"], ["mintdesk", ARGUMENT, "x"], []])
def test_an_ordinary_start_is_no_child(arguments: list[str]) -> None:
    """Only the one argument makes it one."""
    assert serve_if_asked(arguments) is False
