"""Whatever a configuration looks like, only what was meant changes in it."""

from __future__ import annotations

import copy
from contextlib import suppress

from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import AppError, Unwirable
from core.formats.app_config_edit import change, unwire, wire
from core.formats.app_config_wish import Wish
from core.formats.yaml_text import Loaded, load

PROPERTY = settings(deadline=None, derandomize=True, database=None, max_examples=50)
NAMES = ("NEW_ID", "NEW_SECRET")
ON = "include-ims-credentials"
WAYS = st.sampled_from((NAMES, ()))
ACTIONS = ("one", "two", "three")

NOTES = ("", "# note", "      # deeper", "  # $NEW_ID: $NEW_ID", "   ")
TRAILS = ("", " # c", "   #", "  ")
VALUES = (
    *("debug", "$OLD", "'it''s'", '"a: \\"b\\" # c"', "{type: string, value: $X}"),
    *("[1, 'two']", "${ X }", "1.5", "yes", "'no'", "!!str 5", "&anchor x"),
)
# Values of several lines: what follows the colon, and the lines below it.
LONG = (
    ("|", ("one", "", "two")),
    (">-", ("folded", "text")),
    ("", ("nested: 1", "more: {a: b}")),
    ("", ("- item", "- $Y")),
    ("plain", ("text over lines",)),
)
KEYS = ("{}", "'{}'", '"{}"', "{}", "{}")


@st.composite
def entries(draw: st.DrawFn, indent: int, step: int, names: list[str]) -> list[str]:
    """Lines of a mapping, with notes between, each name with a value."""
    lines: list[str] = []
    for name in names:
        lines += draw(st.lists(st.sampled_from(NOTES), max_size=1))
        key = " " * indent + draw(st.sampled_from(KEYS)).format(name)
        if draw(st.integers(0, 4)):
            value = draw(st.sampled_from(VALUES)).replace("&anchor", f"&{name}")
            lines.append(f"{key}: {value}{draw(st.sampled_from(TRAILS))}")
        else:
            first, rest = draw(st.sampled_from(LONG))
            lines.append(f"{key}: {first}".rstrip())
            lines += [" " * (indent + step) + line if line else "" for line in rest]
    return lines


@st.composite
def holders(draw: st.DrawFn, key: str, indent: int, step: int) -> list[str]:
    """``inputs`` or ``annotations``: none, bare with a note, in braces, in lines."""
    head = " " * indent + key + ":"
    names = [f"{key}{number}" for number in range(draw(st.integers(1, 3)))]
    return draw(
        st.sampled_from(([], [head + " # bare"], [head + " {}"], [head + " {x: $X,}"]))
        | entries(indent + step, step, names).map(lambda lines: [head, *lines])
    )


@st.composite
def documents(draw: st.DrawFn) -> str:
    """A manifest of up to three actions."""
    step = draw(st.sampled_from((1, 2, 3, 4)))
    lines = draw(st.lists(st.sampled_from(NOTES), max_size=2))
    for name in ACTIONS[: draw(st.integers(1, 3))]:
        if not draw(st.integers(0, 4)):
            lines.append(f"{name}: {{function: x, 'inputs': {{x: 1}}}}")
            continue
        parts = [
            draw(entries(step, step, ["function"])),
            draw(entries(step, step, ["limits"])),
            draw(holders("inputs", step, step)),
            draw(holders("annotations", step, step)),
        ]
        order = draw(st.permutations(parts))
        lines += [f"{name}:", *(line for part in order for line in part)]
    end = draw(st.sampled_from(("\n", "\r\n")))
    text = draw(st.sampled_from(("", "\ufeff"))) + end.join(lines)
    # A value of several lines at an open end would change by the line end it lacks.
    is_open = lines[-1].strip() not in ("two", "text") and draw(st.booleans())
    return text + ("" if is_open else end)


def tree(text: str) -> dict[str, dict[str, dict[str, object]]]:
    """What another reader of this project's makes of a text."""
    loaded = load(text)
    assert isinstance(loaded, Loaded)
    assert isinstance(loaded.tree, dict)
    return copy.deepcopy(loaded.tree)


def wired(text: str, chosen: list[str], names: tuple[str, ...]) -> object:
    """The tree as it shall be."""
    wanted = tree(text)
    for action in (wanted[name] for name in chosen):
        key = "inputs" if names else "annotations"
        added = {name: f"${name}" for name in names} or {ON: "true"}
        action[key] = {**(action.get(key) or {}), **added}
    return wanted


def is_within(text: str, longer: str) -> bool:
    """Whether every character of a text is in a longer one, in the same order."""
    rest = iter(longer)
    return all(character in rest for character in text)


CHOSEN = st.sets(st.sampled_from(ACTIONS), min_size=1).map(sorted)


def of(text: str, chosen: list[str]) -> list[str]:
    """Those of the chosen actions that there are."""
    return [name for name in chosen if name in tree(text)]


@PROPERTY
@given(documents(), CHOSEN, WAYS)
def test_the_tree_changes_as_meant(
    text: str, chosen: list[str], names: tuple[str, ...]
) -> None:
    """To another reader too, and no such text is refused."""
    places = of(text, chosen)
    changed = wire(text, [(name,) for name in places], names)
    assert tree(changed) == wired(text, places, names)


@PROPERTY
@given(documents(), CHOSEN, WAYS)
def test_nothing_is_lost_or_moved(
    text: str, chosen: list[str], names: tuple[str, ...]
) -> None:
    """Every character stays, and what comes is ours alone."""
    places = [(name,) for name in of(text, chosen)]
    changed = wire(text, places, names)
    ours = len(places) * (sum(2 * len(each) + 40 for each in (*names, ON)) + 80)
    assert is_within(text, changed)
    assert len(changed) - len(text) <= ours


@PROPERTY
@given(documents(), CHOSEN, WAYS)
def test_wiring_twice_is_wiring_once(
    text: str, chosen: list[str], names: tuple[str, ...]
) -> None:
    """The second time finds all as it shall be."""
    places = [(name,) for name in of(text, chosen)]
    once = wire(text, places, names)
    assert wire(once, places, names) == once


@PROPERTY
@given(documents(), CHOSEN, WAYS)
def test_unwiring_gives_every_byte_back(
    text: str, chosen: list[str], names: tuple[str, ...]
) -> None:
    """Where nothing else was changed."""
    places = [(name,) for name in of(text, chosen)]
    assert unwire(wire(text, places, names), places, names) == text


@PROPERTY
@given(documents(), CHOSEN)
def test_one_way_gives_way_to_the_other(text: str, chosen: list[str]) -> None:
    """In one step, with the same outcome as by way of the old text."""
    places = [(name,) for name in of(text, chosen)]
    over = [Wish(place, remove=NAMES, include=True) for place in places]
    changed = change(wire(text, places, NAMES), over)
    assert tree(unwire(changed, places, ())) == tree(
        unwire(wire(text, places, ()), places, ())
    )


HEADS = (
    *("", "\ufeff", "b: &x\n  inputs:\n    x: y\n", "x: &x {x: y}\n", "--- # c\n"),
    *("b: {inputs: &x {}}\n", "a:\n  b: 1\n", "x: &x\n", "b: &x\n  - x: y\n"),
)
STARTS = ("a:\n", "a: &a\n", "'a': # c\n", "? a\n:\n", "a: !!map\n", "a:\r\n")
ODD = (
    *("  function: f\n", "  function: f\r\n", "  inputs: *x\n", "  inputs:\n"),
    *("    <<: *x\n", "    x: y\n", "    NEW_ID: $NEW_ID\n", "  <<: *x\n", "   z: 1\n"),
    *("  inputs: {x: y}\n", "  inputs: {x: y,\n    z: *x}\n", "  annotations: *x\n"),
    *("\t\n", "  # c\n", "...\n", "  ? k\n  : v\n", "  inputs: &i\n", "  web: |+\n"),
    *("    q\n\n", "    - 1\n", "  annotations: {x}\n", '  "k": "a\n    b"\n', "\n"),
    *("  inputs: ! {}\n", "  k: [x,\n  y]\n", "  k: \x85\n", "  inputs: &i {x: y, }\n"),
)
TAILS = ("", "", "c: *i\n", "c: *a\n", "  last: 1", "    last: {}", "b:\n  <<: *x\n")


@settings(PROPERTY, max_examples=300)
@given(
    st.sampled_from(HEADS),
    st.sampled_from(STARTS),
    st.lists(st.sampled_from(ODD), min_size=1, max_size=4).map("".join),
    st.sampled_from(TAILS),
    WAYS,
)
def test_odd_texts_are_wired_as_meant_or_refused(
    head: str, start: str, body: str, tail: str, names: tuple[str, ...]
) -> None:
    """Anchors, merges, tabs, braces over lines, marks of documents."""
    text = head + start + body + tail
    with suppress(AppError):
        changed = wire(text, [("a",)], names)
        assert is_within(text, changed)
        assert tree(changed) == wired(text, ["a"], names)


@PROPERTY
@given(st.text(max_size=60))
def test_any_text_is_refused_in_words(text: str) -> None:
    """With an error that has some, never another one."""
    try:
        outcome = wire(f"{text}\na: {{}}\n", [("a",)], NAMES)
    except AppError as error:
        outcome = type(error).__name__
    assert outcome.endswith(
        "a: {inputs: {NEW_ID: $NEW_ID, NEW_SECRET: $NEW_SECRET}}\n"
    ) or (outcome in ("BrokenText", "TooIntricate", Unwirable.__name__))
