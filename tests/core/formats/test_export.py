"""An export touches our keys alone, and its preview shows no value but ours."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import InputMissing, Unexportable
from core.formats.dotenv import EnvDocument
from core.formats.export import ExportPlan, plan_export
from core.formats.other_readers import Cause, Reader
from core.model import Credential, Secret

PROPERTY = settings(deadline=None, derandomize=True, database=None, max_examples=200)
ID = "58b23182d80a40fea8b12bc236d70000"
ORG = "0123456789ABCDEF01234567@AdobeOrg"
SECRET = Secret("p8e-" + "A" * 32)
CREDENTIAL = Credential("1", "Watch", ID, ("openid", "AdobeID"), ORG)
NEW_FILE = (
    f"OAUTHS2S_CLIENT_ID={ID}\n"
    f"OAUTHS2S_CLIENT_SECRET={SECRET.reveal()}\n"
    "OAUTHS2S_CECREDENTIALS_METASCOPES=openid,AdobeID\n"
    f"OAUTHS2S_IMS_ORG_ID={ORG}\n"
)


def drawn(plan: ExportPlan) -> list[str]:
    """The preview as lines of text."""
    return [
        f"{line.old_number or ''}|{line.new_number or ''}|{line.sign}|{line.text}"
        for line in plan.lines
    ]


def test_a_new_file_holds_the_tutorial_s_names() -> None:
    """In their order, bare, LF."""
    assert plan_export(CREDENTIAL, SECRET, None).text().reveal() == NEW_FILE


def test_the_bytes_are_those_of_the_text() -> None:
    """UTF-8, nothing added."""
    assert plan_export(CREDENTIAL, SECRET, None).data() == NEW_FILE.encode()


def test_a_field_that_is_unknown_leaves_its_key_alone() -> None:
    """No org, no org line, and none is taken away."""
    plan = plan_export(replace(CREDENTIAL, ims_org_id=""), SECRET, NEW_FILE)
    assert plan.unchanged


def test_what_is_there_already_is_no_change() -> None:
    """A second export has nothing to do."""
    plan = plan_export(CREDENTIAL, SECRET, NEW_FILE)
    assert (plan.unchanged, plan.added, plan.changed) == (True, 0, 0)


def test_an_empty_existing_file_is_changed() -> None:
    """Four keys are added to it."""
    plan = plan_export(CREDENTIAL, SECRET, "")
    assert (plan.unchanged, plan.added, plan.changed) == (False, 4, 0)


OLD = (
    "\ufeff# Watch, old=gone\r\n"
    "LOG=info # key\r\n"
    f"OAUTHS2S_CLIENT_ID={ID}\r\n"
    'OAUTHS2S_CLIENT_SECRET="hush"\r\n'
    "PEM='-----\r\nAAAA\r\n' # x\r\n"
    "stray hush\r\n"
)


def test_the_preview_is_masked_line_by_line() -> None:
    """Dots for all values but ours; comments after a sign; strays whole."""
    dots = "•" * 8
    assert drawn(plan_export(CREDENTIAL, SECRET, OLD)) == [
        f"1|1| |# Watch, old={dots}",
        f"2|2| |LOG={dots} # {dots}",
        f"3|3| |OAUTHS2S_CLIENT_ID={ID}",
        f"4||-|OAUTHS2S_CLIENT_SECRET={dots}",
        f"|4|+|OAUTHS2S_CLIENT_SECRET={dots}",
        "|5|+|OAUTHS2S_CECREDENTIALS_METASCOPES=openid,AdobeID",
        f"|6|+|OAUTHS2S_IMS_ORG_ID={ORG}",
        f"5|7| |PEM={dots}",
        f"6|8| |{dots}",
        f"7|9| |{dots} # {dots}",
        f"8|10| |{dots}",
    ]


def test_mark_and_line_ends_of_the_file_stay() -> None:
    """New lines end as the old ones do."""
    text = plan_export(CREDENTIAL, SECRET, OLD).text().reveal()
    assert (text[0], text.count("\n")) == ("\ufeff", text.count("\r\n"))


def test_a_first_key_that_is_new_joins_its_family() -> None:
    """Not at the end, below what has nothing to do with it."""
    old = 'OAUTHS2S_CLIENT_SECRET="hush"\nHOOK=a\n'
    text = plan_export(CREDENTIAL, SECRET, old).text().reveal()
    keys = [line.partition("=")[0] for line in text.splitlines()]
    assert (keys[0], keys[-1]) == ("OAUTHS2S_CLIENT_SECRET", "HOOK")


def test_counts_tell_added_from_changed() -> None:
    """A rewritten secret, two new keys."""
    plan = plan_export(CREDENTIAL, SECRET, OLD)
    assert (plan.added, plan.changed) == (2, 1)


@pytest.mark.parametrize(
    "line",
    [
        "OAUTHS2S_CLIENT_ID=p8e-hush",
        "OAUTHS2S_CECREDENTIALS_METASCOPES=hush",
        "OAUTHS2S_IMS_ORG_ID=hush",
        "OTHER=x #hush",
        "OTHER=x#hush",
        "# p8e-hush",
        "# SECRET = hush",
        "OTHER='x\nhush'",
        "OTHER 'hush'",
        "'OTHER'=hush",
        "p8e-hush=x",
        "OAUTHS2S_CLIENT_ID=" + ID + " # = hush",
    ],
)
def test_a_secret_anywhere_in_the_file_is_masked(line: str) -> None:
    """Under a wrong name, in a comment, in a line nobody reads."""
    assert "hush" not in "".join(drawn(plan_export(CREDENTIAL, SECRET, line)))


def test_the_plan_does_not_print_the_secret() -> None:
    """Not even its preview lines."""
    assert SECRET.reveal() not in repr(plan_export(CREDENTIAL, SECRET, OLD))


@pytest.mark.parametrize("field", ["client_id", "client_secret"])
def test_without_id_or_secret_there_is_nothing_to_export(field: str) -> None:
    """The missing field is named."""
    credential = replace(CREDENTIAL, client_id="" if field == "client_id" else ID)
    secret = Secret("") if field == "client_secret" else SECRET
    with pytest.raises(InputMissing) as caught:
        plan_export(credential, secret, None)
    assert caught.value.fact("field") == field


def test_a_secret_without_common_spelling_is_refused_by_field() -> None:
    """The refusal names our field and who would not read it, not the value."""
    with pytest.raises(Unexportable) as caught:
        plan_export(CREDENTIAL, Secret("it's $5"), None)
    assert caught.value.facts == {
        "field": "client_secret",
        "obstacles": ((Reader.BASH, Cause.QUOTES, "OAUTHS2S_CLIENT_SECRET"),),
        "choices": ((Reader.BASH,),),
    }


PIECES = st.sampled_from(
    ["OAUTHS2S_CLIENT_ID", "OAUTHS2S_CLIENT_SECRET", "X", "=", ": ", "\n", "\r\n", "\r",
     "'", '"', "`", "#", " ", "export ", "\\", "\ufeff", "v", "\u2028"]
)  # fmt: skip
EXISTING = st.lists(PIECES, max_size=30).map("".join)


def planned(existing: str) -> ExportPlan | None:
    """A plan, or None where the text does not take our keys."""
    try:
        return plan_export(CREDENTIAL, SECRET, existing)
    except Unexportable:
        return None


@PROPERTY
@given(EXISTING)
def test_what_is_planned_reads_back(existing: str) -> None:
    """In any file, our secret is read back equal, or the export is refused."""
    plan = planned(existing)
    text = NEW_FILE if plan is None else plan.text().reveal()
    assert EnvDocument.parse(text).get("OAUTHS2S_CLIENT_SECRET") == SECRET


@PROPERTY
@given(EXISTING)
def test_the_preview_numbers_every_line_of_both_texts(existing: str) -> None:
    """No line is lost or told twice on either side."""
    plan = planned(existing) or plan_export(CREDENTIAL, SECRET, None)
    new = [line.new_number for line in plan.lines if line.new_number]
    old = [line.old_number for line in plan.lines if line.old_number]
    assert (old, new) == (sorted(set(old)), list(range(1, len(new) + 1)))


def test_our_secret_in_a_comment_is_masked() -> None:
    """Whatever it looks like."""
    secret = Secret("0123456789abcdef")
    plan = plan_export(CREDENTIAL, secret, "# mine 0123456789abcdef\n")
    assert drawn(plan)[0] == f"1|1| |# mine {'•' * 8}"
