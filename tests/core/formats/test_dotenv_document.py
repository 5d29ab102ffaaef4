"""A ``.env`` is read as Node reads it, and edited without touching the rest."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from core.errors import Unexportable
from core.formats.dotenv import EnvDocument
from core.model import Secret

PROPERTY = settings(deadline=None, derandomize=True, database=None, max_examples=300)
PIECES = (
    *("A", "B", "export ", "=", " = ", ": ", "\n", "\r\n", "\r", "'", '"', "`", "\\"),
    *("#", " # c", "x", " ", "\t", "\ufeff", "\xa0", "é", "\u2028", "\\n", "A=1\n"),
)
TEXTS = st.lists(st.sampled_from(PIECES), max_size=40).map("".join) | st.text()

NODE_READS = (
    ("A=plain#hash", "plain"),
    ("A=plain #comment", "plain"),
    ('A="quoted # kept" # x', "quoted # kept"),
    ("A='single $HOME \\n x'", "single $HOME \\n x"),
    ('A="dq \\n x ${HOME}"', "dq \n x ${HOME}"),
    ("A=`back tick`", "back tick"),
    ("export A=1", "1"),
    ("A: colon", "colon"),
    ('A="one\ntwo"', "one\ntwo"),
    ('A="one\r\ntwo"', "one\ntwo"),
    ('A=["a", "b"]', '["a", "b"]'),
    ("A=1\nA=2", "2"),
    ("A=p8e-abc$def$$x", "p8e-abc$def$$x"),
    ("A='open", "'open"),
    ('A="a\\"b"', 'a\\"b'),
    ("A='it's'", "it's"),
    ("A=a=b=c", "a=b=c"),
    ("\ufeffA=1\r\n", "1"),
    ("A=", ""),
    ("A=\n'next line'", "next line"),
    ("  A = spaced  ", "spaced"),
)
NOT_PAIRS = ("NOEQ", "Projéct=1", "A:3", "# A=1", "", "é", "A : 1", "'A'=1")


@pytest.mark.parametrize(("text", "value"), NODE_READS)
def test_a_value_is_what_node_reads(text: str, value: str) -> None:
    """Each spelling has the value that Node's dotenv 16 gives it."""
    found = EnvDocument.parse(text).get("A")
    assert found is not None
    assert found.reveal() == value


@pytest.mark.parametrize("text", NOT_PAIRS)
def test_what_node_does_not_read_is_no_pair(text: str) -> None:
    """Lines that Node drops give no entry."""
    assert EnvDocument.parse(text).entries() == ()


@PROPERTY
@given(TEXTS)
def test_any_text_is_rendered_as_it_came(text: str) -> None:
    """Parsing loses nothing."""
    assert EnvDocument.parse(text).render() == text


def readings(document: EnvDocument, but: str = "") -> list[tuple[str, str]]:
    """Keys and values of all entries but those of one key."""
    entries = document.entries()
    return [(each.key, each.value.reveal()) for each in entries if each.key != but]


def unless_refused(edit: Callable[[], EnvDocument]) -> EnvDocument | None:
    """The edited document, or None where the edit was refused."""
    try:
        return edit()
    except Unexportable:
        return None


@PROPERTY
@given(TEXTS, st.sampled_from(("A", "NEW")), st.text(st.characters(codec="utf-8")))
def test_set_changes_one_key_or_refuses(text: str, key: str, value: str) -> None:
    """After a set that was not refused, the last pair of that key has the value."""
    before = EnvDocument.parse(text)
    after = unless_refused(lambda: before.set(key, value))
    assert after is None or after.get(key) == Secret(value)


@PROPERTY
@given(TEXTS, st.sampled_from(("A", "NEW")))
def test_set_leaves_all_other_keys(text: str, key: str) -> None:
    """After a set that was not refused, no other key reads differently."""
    before = EnvDocument.parse(text)
    after = unless_refused(lambda: before.set(key, "it's"))
    assert after is None or readings(after, key) == readings(before, key)


@PROPERTY
@given(TEXTS)
def test_a_new_key_leaves_every_byte_before_it(text: str) -> None:
    """A key that is not there yet goes below everything else."""
    after = unless_refused(lambda: EnvDocument.parse(text).set("NEW", "value"))
    assert after is None or after.render().startswith(text)


@PROPERTY
@given(TEXTS)
def test_set_leaves_the_bytes_around_the_pair(text: str) -> None:
    """What stands above and below the rewritten pair is there, byte for byte."""
    before = EnvDocument.parse(text + "\nA=old\n" + text)
    last = [pair for pair in before.pairs() if pair.key == "A"][-1:]
    assume(last)  # an open quote above may have taken it in
    after = unless_refused(lambda: before.set("A", "value")) or before
    above = before.render()[: last[0].key_end]
    below = before.render()[last[0].value_end :]
    found = after.render()[: len(above)], after.render()[-len(below) :]
    assert found == (above, below or after.render())


@PROPERTY
@given(TEXTS)
def test_remove_takes_one_key_away_or_refuses(text: str) -> None:
    """After a remove that was not refused, the key is gone and no other changed."""
    before = EnvDocument.parse(text)
    after = unless_refused(lambda: before.remove("A"))
    assert after is None or readings(after) == readings(before, "A")


EDITS = (
    ("A=1\n# note\n\nB=2\n", "A=new\n# note\n\nB=2\n"),
    ("A=1\r\nB=2\r\n", "A=new\r\nB=2\r\n"),
    ("\ufeffA=1\nB=2", "\ufeffA=new\nB=2"),
    ("  export A=1 # why\nB=2", "  export A=new # why\nB=2"),
    ("A=1#glued", "A=new #glued"),
    ("A=1\nA=2\n", "A=1\nA=new\n"),
    ('A="two\nlines"\nB=2', "A=new\nB=2"),
    ("A: 1\n", "A=new\n"),
    ("A = 1\n", "A=new\n"),
    ("A= # empty\n", "A=new # empty\n"),
    ("A='new'\n", "A='new'\n"),
    ("B=1\r\n", "B=1\r\nA=new\r\n"),
    ("B=1", "B=1\nA=new\n"),
    ("", "A=new\n"),
    ("B:\n", "B:\n\nA=new\n"),
)


@pytest.mark.parametrize(("before", "after"), EDITS)
def test_set_keeps_the_bytes_around(before: str, after: str) -> None:
    """Indent, ``export``, comments, line ends, mark and the missing last line end."""
    assert EnvDocument.parse(before).set("A", "new").render() == after


def test_a_new_key_can_go_below_another() -> None:
    """``after`` names the key above."""
    document = EnvDocument.parse("B=1\nC=2\n").set("A", "new", after="B")
    assert document.render() == "B=1\nA=new\nC=2\n"


def test_remove_takes_every_pair_of_the_key() -> None:
    """Duplicates go as well, comments stay."""
    document = EnvDocument.parse("A=1\n# keep\nA=2\nB=3\n").remove("A")
    assert document.render() == "# keep\nB=3\n"


def test_entries_know_line_and_duplicates() -> None:
    """Lines count from 1, whatever ends them."""
    entries = EnvDocument.parse("A=1\r\n\rB=2\nA=3").entries()
    told = [(each.key, each.line, each.duplicate) for each in entries]
    assert told == [("A", 1, False), ("B", 3, False), ("A", 4, True)]


def test_skipped_lines_are_neither_pairs_nor_notes() -> None:
    """Only a line that says something nobody reads is skipped."""
    assert EnvDocument.parse("A=1\n# c\n\nstray\n").skipped_lines() == (4,)


def test_a_document_does_not_print_its_values() -> None:
    """Neither text nor values show."""
    assert "p8e-" not in repr(EnvDocument.parse("A=p8e-hidden"))


def test_a_document_that_would_eat_the_new_line_is_refused() -> None:
    """An open quote above that the new value would close changes another key."""
    document = EnvDocument.parse("X='open\n")
    with pytest.raises(Unexportable):
        document.set("A", "# é")


@pytest.mark.parametrize("key", ["", "1A", "A B", "é", "A=B"])
def test_a_name_that_readers_disagree_on_is_refused(key: str) -> None:
    """Names are plain words."""
    with pytest.raises(Unexportable):
        EnvDocument.parse("").set(key, "value")


@pytest.mark.parametrize(
    "text",
    [
        "A='\n" * 60_000,
        "A='" + "\\'" * 90_000,
        "A=" + " " * 200_000,
        "export\n" * 30_000,
    ],
    ids=["open quotes", "escaped quotes", "blanks", "exports"],
)
def test_hostile_texts_are_read_whole(text: str) -> None:
    """Texts made to be slow are read in one pass (they would take hours by squares)."""
    assert EnvDocument.parse(text).render() == text
