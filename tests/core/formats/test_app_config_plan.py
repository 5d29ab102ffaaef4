"""What wiring would change is shown line by line, whatever may be secret in dots."""

from __future__ import annotations

import pytest

from core.errors import Unwirable
from core.formats.app_config import compose, read
from core.formats.app_config_masking import masked
from core.formats.app_config_plan import FilePlan, Way, plan
from core.formats.masking import DOTS
from tests.core.app_builder_parts import (
    BARE,
    INCLUDED,
    INPUTS,
    SECRET,
    TUTORIAL,
)

FILE = "ext.config.yaml"


def planned(
    text: str, way: Way = Way.INPUTS, *, replace: bool = False, **more: str
) -> tuple[FilePlan, ...]:
    """What wiring the tutorial's action changes; ``more`` are other files."""
    texts = {FILE: text} | {name.replace("_", "."): each for name, each in more.items()}
    configuration = read({file: compose(each, file) for file, each in texts.items()})
    chosen = [each.key for each in configuration.actions]
    return plan(configuration, texts, chosen, way, replace=replace)


def test_the_lines_that_come_are_told() -> None:
    """With their numbers."""
    lines = [each for each in planned(BARE)[0].lines if each.sign != " "]
    assert [(each.new_number, each.sign, each.text) for each in lines] == [
        (17 + number, "+", line) for number, line in enumerate(INPUTS.splitlines())
    ]


def test_the_lines_are_counted() -> None:
    """Those that come and those that go."""
    found = planned(TUTORIAL, Way.INCLUDE, replace=True)[0]
    assert (found.added, found.removed) == (1, 4)


def test_the_bytes_are_those_of_the_new_text() -> None:
    """UTF-8."""
    assert planned(BARE)[0].data() == TUTORIAL.encode()


def test_the_annotation_may_come_beside_the_lines() -> None:
    """Where the old lines are not to go."""
    found = planned(TUTORIAL, Way.INCLUDE)[0]
    assert (found.added, found.removed) == (1, 0)


def test_the_annotation_takes_the_place_of_the_lines() -> None:
    """Where they are to go."""
    found = planned(TUTORIAL, Way.INCLUDE, replace=True)[0]
    assert found.data() == INCLUDED.encode()


def test_the_lines_take_the_place_of_the_annotation() -> None:
    """And the way back."""
    found = planned(INCLUDED, Way.INPUTS, replace=True)[0]
    assert found.data() == TUTORIAL.encode()


def test_inputs_of_others_stay() -> None:
    """Only names that are Adobe's for certain go."""
    other = "            MAIL_CLIENT_SECRET: $MAIL_CLIENT_SECRET\n"
    text = TUTORIAL.replace(INPUTS, INPUTS + other)
    found = planned(text, Way.INCLUDE, replace=True)[0]
    assert other in found.data().decode()


def test_a_value_of_its_own_stays_unless_replaced() -> None:
    """The same name with a literal value."""
    text = TUTORIAL.replace("_ID: $OAUTHS2S_CLIENT_ID", "_ID: mine")
    assert (planned(text), planned(text, replace=True)[0].data()) == (
        (),
        TUTORIAL.encode(),
    )


def test_nothing_is_planned_where_all_is_so() -> None:
    """The file is left out."""
    assert planned(TUTORIAL) == ()


def test_what_a_package_gives_needs_no_line() -> None:
    """Its actions have it already."""
    package = "    dx-excshell-1:\n"
    inputs = INPUTS.replace(" " * 12, " " * 8)
    text = BARE.replace(package, f"{package}      inputs:\n{inputs}")
    assert planned(text) == ()


def test_an_action_that_was_not_chosen_is_left() -> None:
    """Nothing is planned for it."""
    configuration = read({FILE: compose(BARE, FILE)})
    assert plan(configuration, {FILE: BARE}, [], Way.INPUTS) == ()


def test_inputs_of_another_file_are_refused() -> None:
    """They may belong to others as well."""
    lines = "          inputs:\n            LOG_LEVEL: debug\n"
    text = BARE.replace(lines, "          $include: in.yaml\n")
    with pytest.raises(Unwirable) as caught:
        planned(text, in_yaml="inputs: {A: $A}\n")
    assert caught.value.fact("name") == "in.yaml"


def test_a_plan_prints_no_text() -> None:
    """It may hold what somebody wrote into the file."""
    text = BARE.replace("debug", SECRET)
    assert SECRET not in repr(planned(text))


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        (f"a: {SECRET}", f"a: {DOTS}"),
        (f"# was {SECRET}", f"# was {DOTS}"),
        ("API_TOKEN: hunter2 # c", f"API_TOKEN: {DOTS} # c"),
        ("API_TOKEN: $API_TOKEN", "API_TOKEN: $API_TOKEN"),
        ("x: # password: hunter2", f"x: # password: {DOTS}"),
        ("x: # password: $PASSWORD", "x: # password: $PASSWORD"),
        ("require-adobe-auth: false", "require-adobe-auth: false"),
        ("x: 58b23182d80a40fea8b12bc236d71167", f"x: {DOTS}"),
        ("secrets: [one, $TWO]", f"secrets: [{DOTS}, $TWO]"),
        ("function: actions/generic-action/index.js",) * 2,
        ("LOG_LEVEL: debug",) * 2,
        ("x: \u202e", "x: �"),
        ("\ufeffx: y", "x: y"),
    ],
)
def test_a_line_is_shown_without_secrets(line: str, shown: str) -> None:
    """By its name, or by its looks."""
    assert masked(line) == [shown]


def test_a_secret_of_several_lines_keeps_their_number() -> None:
    """So that the lines below have their numbers."""
    shown = masked("key: |\n  one\n  two\nx: y\n")
    assert shown == [f"key: {DOTS}", DOTS, DOTS, "x: y"]


@pytest.mark.parametrize(
    "text",
    [
        "CLIENT_SECRET: hunter2$X\n",
        "CLIENT_SECRET: $X hunter2\n",
        "DB_PASS: hunter2\n",
        "url: https://user:hunter2@example.com/\n",
        "a: 1 # https://user:hunter2@example.com/\n",
        "command: curl -d client_secret=hunter2\n",
        "note: >\n  client_secret: hunter2\n  more\n",
    ],
)
def test_a_secret_among_other_things_is_dots(text: str) -> None:
    """Beside a variable, in an address, in a command, in a text of several lines."""
    assert "hunter2" not in "\n".join(masked(text))


def test_variables_alone_are_shown() -> None:
    """They are what the difference is about."""
    text = "CLIENT_SECRET: ${ A }\nPASSWORD: $A-$B\n"
    assert masked(text) == text.splitlines()
