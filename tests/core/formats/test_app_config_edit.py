"""Lines are put into a configuration and taken out, all else byte for byte."""

from __future__ import annotations

import pytest

from core.errors import BrokenText, Unwirable
from core.formats.app_config_edit import change, unwire, wire
from core.formats.app_config_wish import TUTORIAL_NAMES, Wish
from tests.core.app_builder_parts import BARE, INCLUDED, PLACE, TUTORIAL

A = ("a",)
NAMES = ("N", "M")


def test_the_tutorials_lines_are_put_in() -> None:
    """As the tutorial prints them, byte for byte."""
    assert wire(BARE, [PLACE]) == TUTORIAL


def test_the_tutorials_lines_are_taken_out() -> None:
    """And nothing else."""
    assert unwire(TUTORIAL, [PLACE]) == BARE


def test_the_annotation_is_put_in() -> None:
    """Below the others."""
    assert wire(BARE, [PLACE], ()) == INCLUDED


def test_the_annotation_is_taken_out() -> None:
    """And nothing else."""
    assert unwire(INCLUDED, [PLACE], ()) == BARE


CASES = (
    # lines below one another
    ("a:\n  web: yes\n", "a:\n  web: yes\n  inputs:\n    N: $N\n    M: $M\n"),
    ("a:\n web: y\n", "a:\n web: y\n inputs:\n  N: $N\n  M: $M\n"),
    ("a:\n    web: y", "a:\n    web: y\n    inputs:\n        N: $N\n        M: $M"),
    ("a:\r\n  web: y\r\n", "a:\r\n  web: y\r\n  inputs:\r\n    N: $N\r\n    M: $M\r\n"),
    ("\ufeffa:\n  b: c\n", "\ufeffa:\n  b: c\n  inputs:\n    N: $N\n    M: $M\n"),
    (
        "a:\n  web: y\n  annotations:\n     x: y\n",
        "a:\n  web: y\n  inputs:\n     N: $N\n     M: $M\n  annotations:\n     x: y\n",
    ),
    (
        "a:\n  inputs:  # mine\n  web: y\n",
        "a:\n  inputs:  # mine\n    N: $N\n    M: $M\n  web: y\n",
    ),
    (
        "a:\n  inputs:\n    X: 1 # c\n\n    # below\nb: 1\n",
        "a:\n  inputs:\n    X: 1 # c\n    N: $N\n    M: $M\n\n    # below\nb: 1\n",
    ),
    (
        "a:\n  inputs:\n    'X': |\n      one\n\n      two\n  web: y\n",
        "a:\n  inputs:\n    'X': |\n      one\n\n      two\n    N: $N\n    M: $M\n"
        "  web: y\n",
    ),
    (
        "a:\n  inputs:\n    X: one\n      two\n",
        "a:\n  inputs:\n    X: one\n      two\n    N: $N\n    M: $M\n",
    ),
    (
        "a:\n  inputs:\n    X:\n    - 1\n    - 2\n",
        "a:\n  inputs:\n    X:\n    - 1\n    - 2\n    N: $N\n    M: $M\n",
    ),
    # in braces
    ("a:\n  inputs: {}\n", "a:\n  inputs: {N: $N, M: $M}\n"),
    ("a:\n  inputs: { X: 1 }\n", "a:\n  inputs: { X: 1, N: $N, M: $M }\n"),
    ("a: {b: c}\n", "a: {b: c, inputs: {N: $N, M: $M}}\n"),
    ('a: {"inputs": {"X": 1,}}\n', 'a: {"inputs": {"X": 1, N: $N, M: $M,}}\n'),
    (
        "a:\n  inputs: {\n    X: 1 # c\n  }\n",
        "a:\n  inputs: {\n    X: 1, N: $N, M: $M # c\n  }\n",
    ),
    # merged
    (
        "x: &x {X: 1}\na:\n  inputs:\n    <<: *x\n",
        "x: &x {X: 1}\na:\n  inputs:\n    <<: *x\n    N: $N\n    M: $M\n",
    ),
    # some are there
    (
        "a:\n  inputs:\n    M: ${M}\n",
        "a:\n  inputs:\n    M: ${M}\n    N: $N\n",
    ),
    ("a:\n  inputs: {N: other, M: $M}\n", "a:\n  inputs: {N: other, M: $M}\n"),
)


@pytest.mark.parametrize(("text", "wired"), CASES)
def test_inputs_are_written_as_their_surroundings(text: str, wired: str) -> None:
    """Indents, braces, line ends, comments and the end of the file are followed."""
    assert wire(text, [A], NAMES) == wired


@pytest.mark.parametrize(
    "text", [text for text, wired in CASES if "N" not in text and "M" not in text]
)
def test_unwiring_gives_the_text_back(text: str) -> None:
    """Byte for byte."""
    assert unwire(wire(text, [A], NAMES), [A], NAMES) == text


@pytest.mark.parametrize("text", [text for text, _ in CASES])
def test_wiring_twice_is_wiring_once(text: str) -> None:
    """What is there is left."""
    once = wire(text, [A], NAMES)
    assert wire(once, [A], NAMES) == once


def test_several_actions_are_wired_at_once() -> None:
    """Each with lines of its own."""
    text = "a:\n  b: 1\nc:\n  b: 2\n"
    assert wire(text, [("a",), ("c",)], ("N",)) == (
        "a:\n  b: 1\n  inputs:\n    N: $N\nc:\n  b: 2\n  inputs:\n    N: $N\n"
    )


def test_a_shared_list_is_changed_for_all_that_are_chosen() -> None:
    """Once, where its anchor is."""
    text = "a: &a\n  inputs: {}\nb: *a\n"
    assert wire(text, [("a",), ("b",)], ("N",)) == "a: &a\n  inputs: {N: $N}\nb: *a\n"


@pytest.mark.parametrize(
    "text",
    [
        "x: &x\n  X: 1\na:\n  inputs: *x\n",
        "a: &a\n  inputs:\n    X: 1\nb: *a\n",
        "b: &b\n  inputs: {X: 1}\na:\n  <<: *b\n",
        "a:\n  $include: other.yaml\n",
        "a:\n  function: |\n    open end",
        "a:\n  inputs: [1]\n",
        "a:\n  inputs: ~\n",
        "a:\n  inputs: text\n",
        "a:\n",
        "a: text\n",
        "b: {}\n",
        "a:\n  web: 1\n  web: 2\n",
        "a:\n  web: one # \u2028# two\n",
        "? a\n: {}\n? b\n: &c\n  inputs: &d {}\n? e\n: *d\na2: 1\n",
    ],
)
def test_what_would_reach_further_is_refused(text: str) -> None:
    """Lists shared or merged, values of other kinds, names that stand twice."""
    place = ("b",) if text.startswith("?") else A
    with pytest.raises(Unwirable):
        wire(text, [place], NAMES)


def test_what_is_no_yaml_is_refused() -> None:
    """A tab for an indent, with its line."""
    with pytest.raises(BrokenText) as caught:
        wire("a:\n\tweb: yes\n", [A], NAMES)
    assert caught.value.fact("line") == 2


@pytest.mark.parametrize("name", ["N: 1\nx", "A-B", "", "é", "$N"])
def test_a_name_that_is_none_is_refused(name: str) -> None:
    """Nothing but letters, digits and underscores gets into the file."""
    with pytest.raises(Unwirable):
        wire("a: {}\n", [A], (name,))


def test_the_old_lines_give_way_to_the_annotation() -> None:
    """Where that is wished."""
    names = TUTORIAL_NAMES
    assert change(TUTORIAL, [Wish(PLACE, remove=names, include=True)]) == INCLUDED


def test_the_annotation_gives_way_to_lines() -> None:
    """In one step, with nothing below ``inputs`` left bare."""
    text = "a:\n  b: 1\n  annotations:\n    include-ims-credentials: true\n"
    assert change(text, [Wish(A, add=("N",), include=False)]) == (
        "a:\n  b: 1\n  inputs:\n    N: $N\n"
    )


def test_all_inputs_go_and_the_annotation_comes() -> None:
    """At the end of a file whose last line is open."""
    text = "a:\n  b: 1\n  inputs:\n    N: $N"
    assert change(text, [Wish(A, remove=("N",), include=True)]) == (
        "a:\n  b: 1\n  annotations:\n    include-ims-credentials: true"
    )


@pytest.mark.parametrize("value", ["false", "'x' # c", "", "# c", '"a b"'])
def test_an_input_of_another_value_is_set_anew(value: str) -> None:
    """Where that is wished; what follows on its line stays."""
    after = value[value.find("#") :] if "#" in value else ""
    gap = " " if after else ""
    text = f"a:\n  inputs:\n    N: {value}\n"
    wanted = f"a:\n  inputs:\n    N: $N{gap}{after}\n"
    changed = change(text, [Wish(A, add=("N",), overwrite=True)])
    assert changed.replace("$N \n", "$N\n") == wanted


def test_an_annotation_that_is_off_is_turned_on() -> None:
    """Its value alone changes."""
    text = "a:\n  annotations:\n    include-ims-credentials: false # why\n"
    assert wire(text, [A], ()) == text.replace("false", "true")


def test_comments_between_lines_stay() -> None:
    """When the lines around them go, and so does the name above."""
    text = "a:\n  b: 1\n  inputs:\n    N: $N\n    # mine\n    M: $M\n"
    assert unwire(text, [A], NAMES) == "a:\n  b: 1\n  inputs:\n    # mine\n"


def test_a_comment_in_braces_is_not_lost() -> None:
    """The change is refused instead."""
    text = "a:\n  inputs: {\n    X: 1, # why\n    N: $N\n  }\n"
    with pytest.raises(Unwirable):
        unwire(text, [A], NAMES)


def test_unwiring_leaves_other_values() -> None:
    """An input of ours that somebody gave a value stays."""
    text = "a:\n  inputs:\n    N: mine\n    M: $M\n"
    assert unwire(text, [A], NAMES) == "a:\n  inputs:\n    N: mine\n"


def test_a_bare_name_goes_once_nothing_is_below_it() -> None:
    """Nobody can tell who has put it there, and it says nothing."""
    text = "a:\n  inputs:\n  web: y\n"
    assert unwire(wire(text, [A], NAMES), [A], NAMES) == "a:\n  web: y\n"
