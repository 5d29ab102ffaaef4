"""Commands of shells give back each value, or are refused."""

from __future__ import annotations

import os
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import Unexportable
from core.formats.shell_writing import write_shell
from core.formats.target_table import Shape
from core.formats.targets import Entry
from core.model import Secret
from tests.core.formats.real_readers import bash, program
from tests.core.formats.real_shells import fish

BATCHES = settings(deadline=None, derandomize=True, database=None, max_examples=10)
VALUES = st.text(
    st.sampled_from("aZ9_.,=-@/:+% \t\n#$'\"`\\{}()&;|<>!~*?[]^é\x01\x7f")
) | st.text(st.characters(codec="utf-8", exclude_characters="\0"))


def written(shape: Shape, value: str) -> str:
    """One command."""
    return write_shell(shape, [Entry("K", "client_secret", (Secret(value),))])


if os.name == "posix":

    @BATCHES
    @given(st.lists(VALUES, min_size=20, max_size=40))
    def test_bash_holds_each_value(values: list[str]) -> None:
        """A real one, whatever the letters."""
        texts = [written(Shape.SH, value) for value in values]
        held = bash(texts, [["K"]] * len(texts))
        assert held == [{"K": value} for value in values]


if sys.platform == "linux":

    @BATCHES
    @given(st.lists(VALUES, min_size=20, max_size=40))
    def test_fish_holds_each_value(values: list[str]) -> None:
        """A real one as well."""
        texts = [written(Shape.FISH, value) for value in values]
        assert fish(texts, [program("fish")]) == values


@pytest.mark.parametrize(
    ("shape", "value", "line"),
    [
        (Shape.SH, "p8e-a_b", "export K=p8e-a_b\n"),
        (Shape.SH, "https://x/y", "export K=https://x/y\n"),
        (Shape.SH, "=x", "export K='=x'\n"),
        (Shape.SH, "it's", 'export K="it\'s"\n'),
        (Shape.SH, "it's $5!", "export K='it'\"'\"'s $5!'\n"),
        (Shape.FISH, "it's \\ $x", "set -gx K 'it\\'s \\\\ $x'\n"),
        (Shape.POWERSHELL, "it's $x", "$env:K = 'it''s $x'\n"),
        (Shape.POWERSHELL, "a’b", "\ufeff$env:K = 'a’’b'\n"),
        (Shape.CMD, "50% & ^x", '@set "K=50%% & ^x"\r\n'),
    ],
)
def test_each_shell_has_its_own_quotes(shape: Shape, value: str, line: str) -> None:
    """zsh would expand ``=x``; PowerShell takes curly quotes for quotes."""
    assert written(shape, value) == line


@pytest.mark.parametrize(
    ("shape", "value"),
    [
        (Shape.SH, "a\0b"),
        (Shape.FISH, "a\0b"),
        (Shape.POWERSHELL, "\ud800"),
        (Shape.CMD, 'a"b'),
        (Shape.CMD, "hey!"),
        (Shape.CMD, "a\nb"),
        (Shape.CMD, "é"),
    ],
)
def test_what_a_shell_cannot_say_is_refused(shape: Shape, value: str) -> None:
    """Of cmd that is much: what ``!`` does hangs on who calls it."""
    with pytest.raises(Unexportable) as caught:
        written(shape, value)
    assert caught.value.facts == {"field": "client_secret"}
