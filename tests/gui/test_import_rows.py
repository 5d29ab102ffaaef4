"""Rows of the import preview: what they say, what is ticked, what is decided."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import FileAbsent
from core.formats.found import Kind, LeftOut, Notice, NoticeCode, Reading, Why
from core.matching import Difference, Match, Secrets
from core.model import Credential, Draft, Environment, Secret
from core.reading import FileReading
from core.taking import SecretChoice
from gui import import_rows, import_words, kind_words, left_out_words
from gui.models.found import NO_FILE, Found
from gui.models.import_row import Counts, Row, counts

WHERE = Environment.PRODUCTION
NEW = Draft(name="New", client_id="a" * 32, secret=Secret("s"), source="3")
KEPT = Credential(
    "1", "Kept", "b" * 32, ("openid",), secret_item="x", secret_added_at=1.0
)
NAME = Difference("name", "Kept", "Other")
SCOPES = Difference("scopes", ("openid",), ("openid", "AdobeID"))


def differing(*found: Difference, secrets: Secrets = Secrets.SAME) -> Match:
    """A draft that is kept already."""
    return Match(NEW, WHERE, KEPT, found, (), secrets)


def row_of(draft: Draft = NEW, twin: int | None = None) -> Row:
    """A new one."""
    return Row(".env", Match(draft, WHERE, twin=twin))


def one_file(reading: Reading, name: str = "a.env") -> Found:
    """What a file holds."""
    return Found((FileReading(Path(name), reading),))


def rows_of(reading: Reading) -> tuple[Row, ...]:
    """Its rows, none of them kept already."""
    matches = [Match(draft, WHERE) for draft in reading.drafts]
    return import_rows.rows_of(one_file(reading), matches)


def test_a_new_one_is_ticked() -> None:
    """It has all that it takes."""
    assert row_of().ticked


def test_one_without_a_secret_cannot_be_ticked() -> None:
    """There would be nothing to store."""
    row = row_of(NEW.with_changes(secret=Secret("")))
    assert (row.ticked, row.can_be_ticked()) == (False, False)


def test_one_that_is_completed_is_ticked() -> None:
    """Whoever fills it in means to import it."""
    row = row_of(NEW.with_changes(secret=Secret("")))
    row.edit(NEW)
    assert row.ticked


def test_one_that_is_emptied_is_unticked() -> None:
    """And cannot be imported any more."""
    row = row_of()
    row.edit(NEW.with_changes(client_id=""))
    assert (row.ticked, row.can_be_ticked()) == (False, False)


def test_an_edit_leaves_the_tick_as_it_was() -> None:
    """A name that is typed does not tick what was unticked."""
    row = row_of()
    row.ticked = False
    row.edit(NEW.with_changes(name="Another"))
    assert not row.ticked


def test_the_same_is_not_ticked() -> None:
    """There is nothing to do."""
    assert not Row("", differing()).ticked


def test_the_name_is_kept_and_the_rest_is_taken() -> None:
    """At first."""
    assert Row("", differing(NAME, SCOPES)).fields == {"scopes"}


def test_another_name_alone_is_not_ticked() -> None:
    """The kept name stays, so nothing would change."""
    assert not Row("", differing(NAME)).ticked


def test_a_name_that_is_taken_ticks_the_row() -> None:
    """From then on something would change."""
    row = Row("", differing(NAME))
    row.take_field("name", taken=True)
    assert (row.ticked, sorted(row.decision().fields)) == (True, ["name"])


@pytest.mark.parametrize("secrets", [Secrets.OTHER, Secrets.UNKNOWN])
def test_another_secret_joins_the_one_that_is_kept(secrets: Secrets) -> None:
    """So that none in use is lost; also where they could not be compared."""
    assert Row("", differing(secrets=secrets)).secret is SecretChoice.BOTH


def test_a_secret_is_stored_where_none_is_kept() -> None:
    """There is nothing to join."""
    bare = KEPT.with_changes(secret_item="")
    row = Row("", Match(NEW, WHERE, bare, secrets=Secrets.OTHER))
    assert row.secret is SecretChoice.REPLACE


def test_everything_kept_unticks_the_row() -> None:
    """Nothing would change."""
    row = Row("", differing(SCOPES, secrets=Secrets.OTHER))
    row.keep_all()
    assert (row.ticked, row.changes()) == (False, False)


def test_everything_taken_is_the_file_s_and_loses_no_secret() -> None:
    """The name, too."""
    row = Row("", differing(NAME, SCOPES, secrets=Secrets.OTHER))
    row.take_all()
    decision = row.decision()
    assert (sorted(decision.fields), decision.secret) == (
        ["name", "scopes"],
        SecretChoice.BOTH,
    )


def test_secrets_found_to_be_the_same_are_left_alone() -> None:
    """Once the keyring has answered."""
    row = Row("", differing(SCOPES, secrets=Secrets.UNKNOWN))
    row.settle(differing(SCOPES, secrets=Secrets.SAME))
    assert (row.secret, row.ticked) == (SecretChoice.KEEP, True)


def test_what_turns_out_to_be_the_same_is_unticked() -> None:
    """The secret was all that might have differed."""
    row = Row("", differing(secrets=Secrets.UNKNOWN))
    row.settle(differing(secrets=Secrets.SAME))
    assert not row.ticked


def test_a_choice_made_while_comparing_stays() -> None:
    """The keyring's answer changes nothing about the fields."""
    row = Row("", differing(SCOPES, secrets=Secrets.UNKNOWN))
    row.take_field("scopes", taken=False)
    row.settle(differing(SCOPES, secrets=Secrets.OTHER))
    assert row.fields == frozenset()


def test_a_secret_that_stays_in_the_file_alone_is_not_to_be_removed_there() -> None:
    """It would be lost."""
    row = Row("", differing(SCOPES, secrets=Secrets.OTHER))
    row.choose_secret(SecretChoice.KEEP)
    assert (row.ticked, row.keeps_secret()) == (True, False)


def test_all_but_the_target_stay_out() -> None:
    """What was dropped on one credential updates that one."""
    found = one_file(Reading((NEW, NEW)))._replace(target="1")
    matches = [differing(SCOPES), Match(NEW, WHERE)]
    rows = import_rows.rows_of(found, matches)
    assert [row.ticked for row in rows] == [True, False]


def test_what_an_import_would_do_is_counted() -> None:
    """Each row once."""
    rows = [
        row_of(),
        Row("", differing(SCOPES)),
        Row("", differing()),
        Row("", left=LeftOut(Why.JWT, "9")),
    ]
    assert counts(rows) == Counts(1, 1, 1, 1)


def test_credentials_come_first_then_what_stays_out_then_failures() -> None:
    """In the order in which they are matched."""
    reading = Reading((NEW,), left_out=(LeftOut(Why.JWT, "9"),))
    failed = FileReading(Path("b.env"), error=FileAbsent(name="b.env"))
    found = Found((failed, FileReading(Path("a.env"), reading)))
    rows = import_rows.rows_of(found, [Match(NEW, WHERE)])
    kinds = [(bool(row.match), bool(row.left), bool(row.problem)) for row in rows]
    assert kinds == [(True, False, False), (False, True, False), (False, False, True)]


def test_a_remark_on_a_name_is_shown_with_its_credential() -> None:
    """By the group of names that it belongs to."""
    one = NEW.with_changes(prefix="ONE")
    two = NEW.with_changes(prefix="TWO")
    notice = Notice(NoticeCode.READS_DIFFERENTLY, 7, "TWO_CLIENT_SECRET")
    first, second = rows_of(Reading((one, two), (notice,)))
    assert (first.remarks, [each.warns for each in second.remarks]) == ((), [True])


def test_a_remark_on_a_path_is_shown_with_its_credential() -> None:
    """Or on a place below it."""
    one = NEW.with_changes(source="a.credentials[0]")
    two = NEW.with_changes(source="a.credentials[1]")
    notice = Notice(NoticeCode.NO_VALUE, 0, "scopes", "a.credentials[1].oauth")
    first, second = rows_of(Reading((one, two), (notice,)))
    assert (len(first.remarks), len(second.remarks)) == (0, 1)


def test_remarks_of_several_files_name_the_file() -> None:
    """A line alone would mean nothing."""
    reading = Reading((), (Notice(NoticeCode.NO_VALUE, 7, "K"),))
    files = tuple(FileReading(Path(name), reading) for name in ("a.env", "b.env"))
    remarks = import_rows.head_of(Found(files)).remarks
    assert remarks[1].startswith("b.env  ·  Line 7")


@pytest.mark.parametrize(
    ("found", "title"),
    [
        (one_file(Reading(())), "Import from a.env"),
        (Found((FileReading(NO_FILE, Reading(())),), pasted=True), "the clipboard"),
        (Found((FileReading(NO_FILE, Reading(())),)), "a text"),
    ],
)
def test_the_title_says_where_it_comes_from(found: Found, title: str) -> None:
    """A file by its name, a text by where it was."""
    assert import_rows.head_of(found).title.endswith(title)


def test_the_format_is_named() -> None:
    """As it was told by the content."""
    head = import_rows.head_of(one_file(Reading((), kind=Kind.WORKSPACE)))
    assert head.subtitle.startswith("Workspace download of the Developer Console")


@pytest.mark.parametrize("kind", list(Kind))
def test_every_format_has_words(kind: Kind) -> None:
    """None is told by its code."""
    assert kind_words.words_of(kind) not in ("", kind.value)


@pytest.mark.parametrize("why", list(Why))
def test_everything_left_out_is_explained(why: Why) -> None:
    """What it is, and what to do instead, in sentences."""
    said = left_out_words.about(LeftOut(why, "9"))
    assert [len(said), *(text[-1] for text in said)] == [2, ".", "."]


def test_a_date_of_the_file_is_told() -> None:
    """As a date is read, not as it is written."""
    said = left_out_words.about(LeftOut(Why.JWT, "9", date="2025-06-30"))
    assert "30 Jun 2025" in said[1]


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (row_of(), "New"),
        (row_of(twin=0), "Twice"),
        (row_of(NEW.with_changes(secret=Secret(""))), "Incomplete"),
        (Row("", differing()), "Same"),
        (Row("", differing(NAME, SCOPES)), "2 differ"),
        (Row("", left=LeftOut(Why.JWT, "9")), "Not taken"),
        (Row("x", problem="The file is gone"), "Not taken"),
    ],
)
def test_the_chip_says_what_an_import_would_be(row: Row, words: str) -> None:
    """In a word or two."""
    assert import_words.chip(row).text == words


def test_what_stays_out_says_why_on_its_second_line() -> None:
    """In a few words."""
    assert import_words.below(Row("", left=LeftOut(Why.JWT, "9"))) == (
        "JWT, ended in 2025"
    )


def test_org_project_and_workspace_make_the_second_line() -> None:
    """As much as is known."""
    draft = NEW.with_changes(org_name="Fernwell", workspace="Stage")
    assert import_words.below(row_of(draft)) == "Fernwell  ›  Stage"


def test_a_line_and_a_path_are_told_apart() -> None:
    """A number is a line."""
    row = row_of(NEW.with_changes(source="a.b[0]"))
    assert (import_words.source(row_of()), import_words.source(row)) == (
        ".env, line 3",
        ".env, a.b[0]",
    )


def test_a_forgotten_row_holds_no_secret() -> None:
    """Neither what was read nor what was edited."""
    row = row_of()
    row.forget()
    assert (row.draft, row.match) == (None, None)
