"""Sections are credentials of their own, and are never mixed."""

from __future__ import annotations

import pytest

from core.formats.detect import read
from core.formats.found import Notice, NoticeCode

ID = "58b23182d80a40fea8b12bc236d70000"
OTHER = "68b23182d80a40fea8b12bc236d70001"
SECRET = "p8e-" + "A" * 32
SECOND = "p8e-" + "B" * 32
TWO = f"""\
[prod]
client_id = "{ID}"
client_secret = "{SECRET}"
scopes = ["openid", "AdobeID"]

[stage] # of TOML
client_id = "{OTHER}"
client_secret = "{SECOND}"
"""


def found(text: str) -> list[tuple[str, str, str, str]]:
    """Name, id, secret and line of each credential."""
    return [
        (each.name, each.client_id, each.secret.reveal(), each.source)
        for each in read(text, "").drafts
    ]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_each_section_is_a_credential(end: str) -> None:
    """Called by its heading, with its line."""
    assert found(TWO.replace("\n", end)) == [
        ("Prod", ID, SECRET, "2"),
        ("Stage", OTHER, SECOND, "7"),
    ]


def test_a_section_lends_no_scopes_to_another_one() -> None:
    """They are the first one's alone."""
    assert [each.scopes for each in read(TWO, "").drafts] == [
        ("openid", "AdobeID"),
        (),
    ]


def test_an_id_and_the_secret_of_another_section_make_no_credential() -> None:
    """Each lacks the other half."""
    text = f"[a]\nclient_id={ID}\n[b]\nclient_secret={SECRET}\n"
    assert [each[1:3] for each in found(text)] == [(ID, ""), ("", SECRET)]


def test_what_stands_above_all_sections_is_shared() -> None:
    """As an org often is."""
    text = f"[DEFAULT]\nims_org_id=0123456789ABCDEF01234567@AdobeOrg\n{TWO}"
    assert {each.ims_org_id[-9:] for each in read(text, "").drafts} == {"@AdobeOrg"}


def test_two_headings_that_differ_in_signs_alone_are_two() -> None:
    """Their names would be one as a prefix."""
    text = TWO.replace("[prod]", "[a b]").replace("[stage]", "[a-b]")
    assert [each[1] for each in found(text)] == [ID, OTHER]


def test_a_heading_that_is_a_secret_is_not_shown() -> None:
    """Neither as a name."""
    text = TWO.replace("[prod]", f"[{SECRET}]")
    assert [each[0] for each in found(text)] == ["Section", "Stage"]


@pytest.mark.parametrize("heading", ["[prod] # first", "[[prod]]", "[prod]  ; first"])
def test_a_first_heading_is_no_json(heading: str) -> None:
    """An array begins like it."""
    assert [each[1] for each in found(TWO.replace("[prod]", heading))] == [ID, OTHER]


def test_a_heading_that_never_ends_is_none() -> None:
    """However long it is, it is looked at once."""
    text = f"{TWO}[{' ' * 15_000}"
    assert [each[1] for each in found(text)] == [ID, OTHER]


def test_a_line_of_no_section_is_told() -> None:
    """By its number; headings and comments of INI are none."""
    notices = read(f"; note\n{TWO}what\n", "").notices
    assert notices == (Notice(NoticeCode.LINE_SKIPPED, 10),)
