"""What we write, every reader reads the same; where one would not, we say so."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from io import StringIO
from pathlib import Path

import pytest
from dotenv import dotenv_values
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import Unexportable
from core.formats.dotenv import EnvDocument, quote, reads_differently

PROPERTY = settings(deadline=None, derandomize=True, database=None, max_examples=300)
BATCHES = settings(deadline=None, derandomize=True, database=None, max_examples=12)
TRICKY = st.text(st.sampled_from("aZ9_.,=-@/:+% \t\n#$'\"`\\{}()&;|<>!~*?[]^é\x01\x7f"))
VALUES = TRICKY | st.text(st.characters(codec="utf-8"))
SOURCED = '. "$1"; shift; for name; do printf "%s\\0" "${!name-absent}"; done'


def written(values: list[str]) -> tuple[str, dict[str, str]]:
    """A ``.env`` of all values that can be exported, and what it should say."""
    wanted: dict[str, str] = {}
    lines: list[str] = []
    for number, value in enumerate(values):
        try:
            lines.append(f"V{number}={quote(value)}\n")
        except Unexportable:
            continue
        wanted[f"V{number}"] = value
    return "".join(lines), wanted


def sourced(text: str, names: list[str]) -> dict[str, str]:
    """What bash holds after sourcing a text, with no program to run and no home."""
    bash = shutil.which("bash")
    assert bash is not None
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "file.env")
        path.write_bytes(text.encode())
        command = [bash, "--noprofile", "--norc", "-c", SOURCED, "bash", str(path)]
        environ = {"PATH": "", "HOME": folder}
        done = subprocess.run(
            [*command, *names], env=environ, cwd=folder, capture_output=True, check=True
        )
    return dict(zip(names, done.stdout.decode().split("\0"), strict=False))


@PROPERTY
@given(st.lists(VALUES, max_size=8))
def test_our_reader_reads_what_quote_wrote(values: list[str]) -> None:
    """Node's rules give the value back."""
    text, wanted = written(values)
    entries = EnvDocument.parse(text).entries()
    assert {each.key: each.value.reveal() for each in entries} == wanted


@pytest.mark.parametrize("interpolate", [False, True])
@PROPERTY
@given(values=st.lists(VALUES, max_size=8))
def test_python_dotenv_reads_what_quote_wrote(
    interpolate: bool, values: list[str]
) -> None:
    """So does python-dotenv, also where it expands variables."""
    text, wanted = written(values)
    assert dotenv_values(stream=StringIO(text), interpolate=interpolate) == wanted


if os.name == "posix":

    @BATCHES
    @given(st.lists(VALUES, min_size=40, max_size=80))
    def test_bash_reads_what_quote_wrote(values: list[str]) -> None:
        """So does a real bash, a batch at a time."""
        text, wanted = written(values)
        assert sourced(text, list(wanted)) == wanted


@pytest.mark.parametrize(
    ("value", "spelling"),
    [
        ("p8e-AZ_09-", "p8e-AZ_09-"),
        ("openid,AdobeID", "openid,AdobeID"),
        ("0A@AdobeOrg", "0A@AdobeOrg"),
        ("https://h/%20+x", "https://h/%20+x"),
        ("", ""),
        ("a#b", "'a#b'"),
        ("$NAME", "'$NAME'"),
        ('["a","b"]', '\'["a","b"]\''),
        ("a\\nb", "'a\\nb'"),
        ("it's", '"it\'s"'),
    ],
)
def test_the_plainest_common_spelling_is_taken(value: str, spelling: str) -> None:
    """Bare, then single quotes, then double quotes."""
    assert quote(value) == spelling


@pytest.mark.parametrize(
    "value",
    [
        "it's $5",
        "'\"",
        "' \\",
        "x \\",
        "a\\\\b",
        "${X}",
        "two\nlines",
        "a\0b",
        "a\rb",
        "'`",
        "\ud800",
    ],
)
def test_a_value_without_common_spelling_is_refused(value: str) -> None:
    """Nothing is written that one reader would change."""
    with pytest.raises(Unexportable):
        quote(value)


ALIKE = (
    "A=plain",
    "A='single $X # `y` \\n'",
    'A="double it\'s"',
    "export A=1",
    "A=1 # note",
    "A=",
    "A= # note",
    "  A=1",
    "A='two\nlines'",
    "# it's a note\nA=1",
    'B=["x"]\nA=1',
    "A=a~b:c",
)
UNLIKE = (
    "A=a#b",
    "A=two words",
    "A = 1",
    "A: 1",
    "A=$X",
    "A='it's'",
    'A="a\\nb"',
    'A="a\\"b"',
    "A=`x`",
    "A=1\r\n",
    "\ufeffA=1",
    "A='open",
    "A=a;b",
    "A=~",
    "A=x:~",
    "A=back\\slash",
    "A='two\\\\'",
    "A.B=1",
    "stray ' quote\nA=1",
    "#\rA=1",
    "C=0\nA=1\nC=x \\\nA=2",
    "A=1\nexport export A=2",
    "C=0\nA=1\n#\rC='\nA=2'",
    "exit\nA=1",
    "readonly A\nA=1",
    "if true\nA=1",
)


@pytest.mark.parametrize("text", ALIKE)
def test_what_all_read_alike_is_not_named(text: str) -> None:
    """No false alarm for common spellings."""
    assert "A" not in reads_differently(text)


@pytest.mark.parametrize("text", UNLIKE)
def test_what_one_reads_otherwise_is_named(text: str) -> None:
    """Each difference of python-dotenv or bash is told."""
    assert reads_differently(text)[-1:] == (("A.B",) if "A.B" in text else ("A",))


if os.name == "posix":

    @pytest.mark.parametrize("text", ALIKE)
    def test_bash_itself_reads_alike(text: str) -> None:
        """The rule about bash holds for a real one."""
        value = EnvDocument.parse(text).get("A")
        assert value is not None
        assert sourced(text, ["A"]) == {"A": value.reveal()}


def test_a_key_that_only_python_sees_is_named() -> None:
    """Node drops names with accents."""
    assert reads_differently("Projéct=1") == ("Projéct",)


def test_a_text_too_slow_for_python_dotenv_is_not_given_to_it() -> None:
    """A run of blanks costs it time by the square; every key is named instead."""
    assert reads_differently("A=1\nB=x" + " " * 100_000) == ("A", "B")
