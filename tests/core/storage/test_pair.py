"""Two client secrets in one item, and what a change leaves of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import InputMissing
from core.model import Credential, Secret
from core.storage.pair import in_order, joined, packed, replaced, unpacked, without

A, B, C = Secret("fake a"), Secret("fake b"), Secret("fake c")
ONE = Credential("1", "n", "c", secret_item="i", secret_added_at=10.0)
TWO = ONE.with_changes(second_added_at=20.0, secret_in_use=1, refused_at=30.0)
NOW = 99.0

# A lone surrogate is refused by every vault.
words = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)


@given(st.lists(words, min_size=1, max_size=2))
def test_what_was_packed_comes_back(values: list[str]) -> None:
    """Whatever the secrets hold, a mark of ours included."""
    secrets = tuple(map(Secret, values))
    assert unpacked(packed(secrets)) == secrets


@pytest.mark.parametrize("inner", ["[]", '["a", "b", "c"]', "{}", '["", "b"]', "[1]"])
def test_what_begins_like_two_and_is_not_is_one(inner: str) -> None:
    """It goes to Adobe as it stands."""
    secret = Secret(f"mintdesk-client-secrets:{inner}")
    assert unpacked(secret) == (secret,)


def test_two_that_are_nested_too_deep_are_one() -> None:
    """No other exception."""
    secret = Secret("mintdesk-client-secrets:" + "[" * 100_000)
    assert unpacked(secret) == (secret,)


def test_a_single_secret_is_kept_as_it_is() -> None:
    """As earlier versions have written it."""
    assert packed((A,)) == A


def test_a_secret_that_looks_like_two_stays_one() -> None:
    """It is packed as a list of one."""
    odd = Secret('mintdesk-client-secrets:["a", "b"]')
    assert unpacked(packed((odd,))) == (odd,)


def test_the_one_in_use_is_tried_first() -> None:
    """With its place, to say which one worked."""
    assert in_order(TWO, (A, B)) == ((1, B), (0, A))


def test_a_place_without_a_secret_is_passed_over() -> None:
    """Where the catalog tells of two and the item holds one."""
    assert in_order(TWO, (A,)) == ((0, A),)


def test_a_single_one_is_replaced() -> None:
    """With the date of now."""
    after = replaced(ONE, (), C, None, NOW)
    assert after == (
        (C,),
        {
            "secret_added_at": NOW,
            "second_added_at": 0.0,
            "secret_in_use": 0,
            "refused_at": 0.0,
        },
    )


def test_the_one_in_use_is_replaced_and_the_other_stays() -> None:
    """Still refused, still second to be tried."""
    after = replaced(TWO, (A, B), C, None, NOW)
    assert (after.secrets, after.fields["second_added_at"]) == ((A, C), NOW)


def test_the_other_one_is_replaced_and_no_longer_refused() -> None:
    """Nobody has tried the new one."""
    after = replaced(TWO, (A, B), C, 0, NOW)
    told = (after.fields["secret_added_at"], after.fields["refused_at"])
    assert (after.secrets, told) == ((C, B), (NOW, 0.0))


def test_one_that_becomes_the_other_is_kept_once() -> None:
    """Twice the same secret says nothing."""
    after = replaced(TWO, (A, B), B, 0, NOW)
    assert (after.secrets, after.fields["secret_added_at"]) == ((B,), 20.0)


def test_a_second_one_joins() -> None:
    """The first stays the one in use, with its date."""
    after = joined(ONE, (A,), B, NOW)
    assert (after.secrets, after.fields) == (
        (A, B),
        {
            "secret_added_at": 10.0,
            "second_added_at": NOW,
            "secret_in_use": 0,
            "refused_at": 0.0,
        },
    )


def test_a_third_one_takes_the_place_of_the_one_not_in_use() -> None:
    """Adobe allows two."""
    assert joined(TWO, (A, B), C, NOW).secrets == (C, B)


def test_one_that_is_there_changes_nothing() -> None:
    """Neither secrets nor dates."""
    after = joined(TWO, (A, B), A, NOW)
    told = (after.fields["secret_added_at"], after.fields["second_added_at"])
    assert (after.secrets, told) == ((A, B), (10.0, 20.0))


@pytest.mark.parametrize(("place", "left", "date"), [(0, B, 20.0), (1, A, 10.0)])
def test_the_other_one_is_left(place: int, left: Secret, date: float) -> None:
    """With its own date, alone and in use."""
    after = without(TWO, (A, B), place)
    told = (after.fields["secret_added_at"], after.fields["secret_in_use"])
    assert (after.secrets, told) == ((left,), (date, 0))


def test_the_only_one_is_not_removed() -> None:
    """That would be a deletion."""
    with pytest.raises(InputMissing):
        without(ONE, (A,), 0)
