"""Where each row stands: by bisection, and the same as by counting."""

from __future__ import annotations

from itertools import groupby, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model import Credential
from core.storage.rows import sort_key
from gui.models.arrangement import Arrangement, Heights
from gui.models.entries import Entry, Group, Order, entry_of

HEIGHTS = Heights(34, 48)
FEW = st.text("aAbß ", max_size=3)
CREDENTIALS = st.lists(
    st.builds(
        Credential,
        id=st.uuids().map(str),
        name=FEW,
        client_id=FEW,
        scopes=st.tuples(FEW),
        ims_org_id=st.sampled_from(["", "A", "B"]),
        project=st.sampled_from(["", "p", "q"]),
        pinned=st.booleans(),
    ),
    max_size=12,
    unique_by=lambda item: item.id,
)
KEYS = st.sets(st.sampled_from(["pinned", "\x1f", "A\x1f", "A\x1fp", "B\x1fq"]))
WORDS = st.lists(st.text("abs", min_size=1, max_size=4), max_size=3).map(tuple)


def counted(entries: list[Entry]) -> list[Group | str]:
    """Every row, made one by one."""
    rows: list[Group | str] = []
    for group, members in groupby(sorted(entries), key=lambda entry: entry.group):
        rows.append(group)
        rows += [entry.id for entry in members]
    return rows


def all_rows(order: Arrangement) -> list[Group | str | None]:
    """Every row, asked for one by one."""
    return [order.at(row) for row in range(order.rows())]


def of(credentials: list[Credential]) -> Arrangement:
    """An arrangement of them all."""
    order = Arrangement()
    order.set(map(entry_of, credentials))
    return order


def holding(entries: list[Entry], words: tuple[str, ...]) -> list[Entry]:
    """What holds every word, looked for in each."""
    return [
        entry
        for entry in entries
        if all(word in (entry.names if len(word) < 3 else entry.text) for word in words)
    ]


@given(CREDENTIALS)
def test_rows_are_those_that_counting_gives(credentials: list[Credential]) -> None:
    """A header before each group, then its credentials."""
    expected = counted([entry_of(item) for item in credentials])
    assert all_rows(of(credentials)) == expected


@given(CREDENTIALS)
def test_the_order_is_that_of_the_catalog(credentials: list[Credential]) -> None:
    """What is read in parts comes in the order in which it is shown."""
    loose = [item for item in credentials if not item.pinned]
    assert sorted(loose, key=entry_of) == sorted(loose, key=sort_key)


@given(CREDENTIALS)
def test_a_credential_is_found_in_its_row(credentials: list[Credential]) -> None:
    """Row of id and id of row are each other's reverse."""
    order = of(credentials)
    assert [order.at(order.row_of(item.id)) for item in credentials] == [
        item.id for item in credentials
    ]


@given(CREDENTIALS, WORDS)
def test_one_by_one_gives_what_all_at_once_gives(
    credentials: list[Credential], words: tuple[str, ...]
) -> None:
    """Inserted in any order, under any search."""
    order = Arrangement()
    order.search(words)
    for item in credentials:
        order.insert(entry_of(item))
    entries = [entry_of(item) for item in credentials]
    assert all_rows(order) == counted(holding(entries, words))


@given(CREDENTIALS, WORDS)
def test_growth_tells_the_rows_that_come(
    credentials: list[Credential], words: tuple[str, ...]
) -> None:
    """Before they are there: as views have to be told."""
    order = Arrangement()
    order.search(words)
    for item in credentials:
        entry, before = entry_of(item), all_rows(order)
        told = order.growth(entry)
        order.insert(entry)
        first, last = told or (0, -1)
        after = all_rows(order)
        assert after[:first] + after[last + 1 :] == before


@given(CREDENTIALS, WORDS, st.integers(0, 12))
def test_a_tail_grows_the_list_as_told(
    credentials: list[Credential], words: tuple[str, ...], cut: int
) -> None:
    """Whether or not it goes on with the last group."""
    entries = sorted(map(entry_of, credentials))
    order = Arrangement()
    order.search(words)
    order.set(entries[:cut])
    before = order.rows()
    told = order.tail_rows(entries[cut:])
    order.extend(entries[cut:])
    found = counted(holding(entries, words))
    assert (all_rows(order), before + told) == (found, len(found))


@given(CREDENTIALS, st.lists(WORDS, max_size=4))
def test_a_search_after_others_finds_what_it_finds_alone(
    credentials: list[Credential], searches: list[tuple[str, ...]]
) -> None:
    """However it was narrowed or widened on the way."""
    order = of(credentials)
    for words in searches:
        order.search(words)
    entries = [entry_of(item) for item in credentials]
    last = searches[-1] if searches else ()
    assert all_rows(order) == counted(holding(entries, last))


@given(CREDENTIALS, st.data())
def test_what_is_removed_leaves_no_trace(
    credentials: list[Credential], data: st.DataObject
) -> None:
    """Nor does its header, where it was alone."""
    gone = data.draw(st.sets(st.sampled_from(credentials))) if credentials else set()
    order = of(credentials)
    for item in gone:
        order.remove(item.id)
    rest = [entry_of(item) for item in credentials if item not in gone]
    assert all_rows(order) == counted(rest)


@given(CREDENTIALS)
def test_every_pixel_belongs_to_the_row_painted_there(
    credentials: list[Credential],
) -> None:
    """The first and the last pixel of each row, and none below."""
    order = of(credentials)
    tops = [order.top(row, HEIGHTS) for row in range(order.rows() + 1)]
    firsts = [order.row_at(top, HEIGHTS) for top in tops]
    lasts = [order.row_at(top - 1, HEIGHTS) for top in tops[1:]]
    rows = list(range(order.rows()))
    assert (firsts, lasts) == ([*rows, -1], rows)


@given(CREDENTIALS)
def test_rows_are_as_high_as_their_kind(credentials: list[Credential]) -> None:
    """One lies right below the other."""
    order = of(credentials)
    tops = [order.top(row, HEIGHTS) for row in range(order.rows() + 1)]
    heights = [below - top for top, below in pairwise(tops)]
    kinds = [34 if isinstance(row, Group) else 48 for row in all_rows(order)]
    assert heights == kinds


def folded_rows(order: Arrangement, keys: set[str]) -> list[Group | str]:
    """Every row, without what those groups hold."""
    groups = groupby(order.entries(), key=lambda entry: entry.group)
    rows: list[Group | str] = []
    for group, members in groups:
        rows.append(group)
        rows += [] if group.key in keys else [entry.id for entry in members]
    return rows


@given(CREDENTIALS, KEYS)
def test_a_folded_group_is_a_header_alone(
    credentials: list[Credential], keys: set[str]
) -> None:
    """The others are as they were."""
    order = of(credentials)
    order.fold(keys)
    assert all_rows(order) == folded_rows(order, keys)


@given(CREDENTIALS, KEYS)
def test_among_folded_groups_every_pixel_has_its_row(
    credentials: list[Credential], keys: set[str]
) -> None:
    """Headers may follow upon headers."""
    order = of(credentials)
    order.fold(keys)
    tops = [order.top(row, HEIGHTS) for row in range(order.rows())]
    assert [order.row_at(top, HEIGHTS) for top in tops] == list(range(order.rows()))


@given(CREDENTIALS, KEYS)
def test_growth_tells_the_rows_that_come_among_folded_groups(
    credentials: list[Credential], keys: set[str]
) -> None:
    """None where the group is folded, save its header."""
    order = Arrangement()
    order.fold(keys)
    for item in credentials:
        entry, before = entry_of(item), all_rows(order)
        first, last = order.growth(entry) or (0, -1)
        order.insert(entry)
        after = all_rows(order)
        assert after[:first] + after[last + 1 :] == before


@given(CREDENTIALS, KEYS, st.integers(0, 12), st.booleans())
def test_a_tail_grows_a_folded_or_flat_list_as_told(
    credentials: list[Credential], keys: set[str], cut: int, flat: bool
) -> None:
    """Headers, and what is not folded away."""
    how = Order(flat=flat)
    entries = sorted(entry_of(item, how) for item in credentials)
    order = Arrangement()
    order.fold(keys)
    order.set(entries[:cut], flat=flat)
    before, told = order.rows(), order.tail_rows(entries[cut:])
    order.extend(entries[cut:])
    assert order.rows() == before + told


@given(CREDENTIALS, KEYS)
def test_a_search_unfolds(credentials: list[Credential], keys: set[str]) -> None:
    """What is found is shown."""
    order = of(credentials)
    order.fold(keys)
    order.search(("a",))
    found = holding([entry_of(item) for item in credentials], ("a",))
    assert all_rows(order) == counted(found)


@given(CREDENTIALS)
def test_a_flat_list_has_no_headers(credentials: list[Credential]) -> None:
    """Only credentials, by name."""
    order = Arrangement()
    entries = [entry_of(item, Order(flat=True)) for item in credentials]
    order.set(entries, flat=True)
    rows = [order.row_at(48 * row, HEIGHTS) for row in range(order.rows())]
    assert (all_rows(order), rows) == (
        [entry.id for entry in sorted(entries)],
        list(range(len(entries))),
    )


@given(CREDENTIALS, KEYS)
def test_a_folded_group_still_has_its_members(
    credentials: list[Credential], keys: set[str]
) -> None:
    """Their number is told at its header."""
    order = of(credentials)
    order.fold(keys)
    groups = [row for row in all_rows(order) if isinstance(row, Group)]
    assert sum(map(order.members, groups)) == len(credentials)


@pytest.mark.parametrize("row", [-1, 3])
def test_there_is_nothing_beyond_the_ends(row: int) -> None:
    """Two credentials of one group have three rows."""
    order = of([Credential("a", "A", "i"), Credential("b", "B", "i")])
    assert order.at(row) is None
