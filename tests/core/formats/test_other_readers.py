"""What Node 10 and Docker read, and why a line in its place is misread."""

from __future__ import annotations

import pytest

from core.formats.other_readers import COMMON, Cause, Reader, misread, read_as
from core.model import Secret
from tests.core.formats.real_readers import node

NODE_10 = (
    "A=1",
    " A = 1 ",
    "export A=1",
    "A=x # c",
    "A='x' ",
    "A='x'",
    "A='",
    'A="a\\nb"',
    "A=\u2028x",
    "A=x\u2028",
    "A=x\u2028y",
    "\ufeffA=1",
    "A: 1",
    "A==x",
    "A=1\rB=2\r\nA=3",
    "A='x\ny'",
)


@pytest.mark.parametrize("text", NODE_10)
def test_node_10_reads_what_we_think(text: str) -> None:
    """The old version, line by line."""
    read = read_as(Reader.NODE_10, text) or {}
    plain = {key: value.reveal() for key, value in read.items()}
    assert plain == node(Reader.NODE_10, [text])[0]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("A='x' # c\n", {"A": "'x' # c"}),
        (" A=x \r\n# c\n\nB=", {"A": "x ", "B": ""}),
        ("\ufeffA=1\nA=2\nB", {"A": "2"}),
        ("export A=1", None),
        ("=1", None),
        ("A=" + "x" * 70_000, None),
    ],
)
def test_docker_takes_values_as_they_stand(
    text: str, values: dict[str, str] | None
) -> None:
    """Quotes, comments and blanks too; a name with a blank spoils the whole file."""
    read = read_as(Reader.DOCKER, text)
    held = None if read is None else {key: x.reveal() for key, x in read.items()}
    assert held == values


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A=x\n", []),
        ("A=x\r\n", [(Reader.BASH, Cause.LINE_END)]),
        ("\ufeffA=x\n", [(Reader.BASH, Cause.MARK)]),
        ("export A=x\n", [(Reader.NODE_10, Cause.EXPORT)]),
        ("A=x # note\n", [(Reader.NODE_10, Cause.COMMENT)]),
        ("B='open\nA=x\n", [(Reader.BASH, Cause.SURROUNDINGS)]),
    ],
)
def test_where_a_value_stands_may_keep_a_reader_from_it(
    text: str, told: list[tuple[Reader, Cause]]
) -> None:
    """The file's own ways are kept, so they are told instead."""
    found = misread(text, {"A": Secret("x")}, COMMON)
    assert [(each.reader, each.cause) for each in found] == told


def test_a_name_that_no_shell_takes_is_told() -> None:
    """As ``aio`` makes of a context's name."""
    (found,) = misread("A-b=x\n", {"A-b": Secret("x")}, COMMON)
    assert found == (Reader.BASH, Cause.NAME, "A-b")


def test_a_text_too_slow_for_python_dotenv_is_told() -> None:
    """It is not asked, so nothing is promised."""
    text = "A=x\nB=y" + " " * 100_000
    found = misread(text, {"A": Secret("x")}, (Reader.PYTHON,))
    assert [each.cause for each in found] == [Cause.TOO_LARGE]
