"""What is odd about a project is said in words, with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.formats.app_config_findings import IMS_NAMES, Fault, Finding
from core.formats.app_config_plan import Way
from core.formats.app_config_wish import TUTORIAL_NAMES
from core.wiring import look
from gui import wiring_outcome, wiring_words
from gui.controllers.wiring import Wired
from gui.models.message import Level
from tests.core.app_builder_parts import BARE, INCLUDED, TUTORIAL, lay_out

FOUND = {
    fault: Finding(fault, "ext.config.yaml", 7, "pack/act", "INPUT", ("VAR",))
    for fault in Fault
}


@pytest.mark.parametrize("fault", Fault)
def test_each_fault_has_words_of_its_own(fault: Fault) -> None:
    """No two read alike."""
    said = [wiring_words.remark(each) for each in FOUND.values()]
    assert said.count(wiring_words.remark(FOUND[fault])) == 1


@pytest.mark.parametrize("fault", Fault)
def test_a_remark_names_its_place_and_leaves_no_gap(fault: Fault) -> None:
    """File and line at the end."""
    said = wiring_words.remark(FOUND[fault])
    assert (said.endswith(" (ext.config.yaml:7)"), "%" in said) == (True, False)


def test_a_variable_without_value_is_told() -> None:
    """With the action, the input and the variable."""
    said = wiring_words.remark(FOUND[Fault.NO_VALUE])
    assert said.startswith(
        "“pack/act”: VAR has no value in .env. Runtime would make INPUT empty"
    )


def test_a_secret_of_no_action_is_told_by_its_place() -> None:
    """A comment holds it, for example."""
    found = Finding(Fault.LITERAL_SECRET, "ext.config.yaml", 3)
    assert wiring_words.remark(found).startswith("A client secret itself stands here.")


def test_a_name_that_looks_like_a_place_stays() -> None:
    """Names come from outside."""
    found = Finding(Fault.TYPED_INPUT, "a.yaml", 1, "%2\n%3", "NAME")
    assert wiring_words.remark(found).startswith("“%2 %3”: the value of NAME")


def test_a_long_name_is_cut() -> None:
    """A sentence stays one."""
    found = Finding(Fault.NAME_TWICE, "a.yaml", 1, name="x" * 500)
    assert len(wiring_words.remark(found)) < 200


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (BARE, "gets no credential"),
        (INCLUDED, "include-ims-credentials"),
        (
            TUTORIAL,
            "OAUTHS2S_CLIENT_ID, OAUTHS2S_CLIENT_SECRET, "
            "OAUTHS2S_CECREDENTIALS_METASCOPES, OAUTHS2S_IMS_ORG_ID",
        ),
    ],
)
def test_a_row_says_what_an_action_gets(tmp_path: Path, text: str, wanted: str) -> None:
    """The inputs that are Adobe's alone."""
    (action,) = look(lay_out(tmp_path, text)).actions
    assert wiring_words.gets(action) == wanted


@pytest.mark.parametrize(
    ("old", "new", "wanted"),
    [
        ("web: 'yes'", "web: 'no'", "Not web"),
        ("", "", "Web, open"),
        ("auth: false", "auth: true", "Web, Adobe login"),
    ],
)
def test_a_chip_says_who_reaches_an_action(
    tmp_path: Path, old: str, new: str, wanted: str
) -> None:
    """The web, or those who are logged in."""
    (action,) = look(lay_out(tmp_path, BARE.replace(old, new) if old else BARE)).actions
    assert wiring_words.chip(action).text == wanted


def test_a_screen_reader_hears_the_place(tmp_path: Path) -> None:
    """Name, reach, file and line."""
    (action,) = look(lay_out(tmp_path)).actions
    assert wiring_words.spoken(action) == (
        "dx-excshell-1 › generic, Web, open, "
        "src/dx-excshell-1/ext.config.yaml:11  ·  gets no credential"
    )


@pytest.mark.parametrize(
    ("way", "needed"),
    [
        (Way.INPUTS, "_IMS_ORG_ID"),
        (Way.INCLUDE, "@adobe/aio-lib-core-auth"),
        (Way.OUT, "tutorial’s inputs"),
    ],
)
def test_a_way_says_what_it_needs(way: Way, needed: str) -> None:
    """In ``.env``, and in the action."""
    assert needed in wiring_words.meaning(way)


def test_the_outcome_names_at_most_four_variables() -> None:
    """Each once."""
    names = (*TUTORIAL_NAMES, *IMS_NAMES)
    lacks = Finding(Fault.NO_VALUE, "a.yaml", 1, "p/a", "X", names)
    said = wiring_outcome.message(Wired((Path("a.yaml"),), (lacks, lacks)), out=False)
    told = ", ".join(names[:4])
    assert f"no value yet for {told} …." in said.text


def test_taking_out_is_done_whatever_env_lacks() -> None:
    """Nothing is needed then."""
    lacks = FOUND[Fault.NO_VALUE]
    said = wiring_outcome.message(Wired((Path("a.yaml"),), (lacks,)), out=True)
    assert (said.level, said.title) == (Level.DONE, "Wiring taken out")
