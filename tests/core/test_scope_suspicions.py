"""Which scopes stand out before any call."""

from __future__ import annotations

import pytest

from core.scope_suspicions import likeliest, suspicions
from core.scope_values import Suspicion

IMPORTED = ("openid", "AdobeID", "custom.Scope")


@pytest.mark.parametrize(
    ("scope", "expected"),
    [
        ("other", Suspicion("other", ("not_imported",))),
        ("ADOBEID", Suspicion("ADOBEID", ("case", "not_imported"), "AdobeID")),
        (
            "custom.scope",
            Suspicion("custom.scope", ("case", "not_imported"), "custom.Scope"),
        ),
        (" openid", Suspicion(" openid", ("blank", "not_imported"), "openid")),
        (
            "open id",
            Suspicion("open id", ("blank", "odd_characters", "not_imported")),
        ),
        (
            "openid\u200b",
            Suspicion("openid\u200b", ("odd_characters", "not_imported")),
        ),
        ('"x"', Suspicion('"x"', ("odd_characters", "not_imported"))),
        ("", Suspicion("", ("blank", "not_imported"))),
    ],
)
def test_one_stands_out(scope: str, expected: Suspicion) -> None:
    """Why, and what may have been meant."""
    assert suspicions(("openid", scope), IMPORTED) == (expected,)


def test_nothing_stands_out() -> None:
    """What was imported is trusted."""
    assert suspicions(IMPORTED, IMPORTED) == ()


def test_without_an_imported_list() -> None:
    """Nothing is held against a scope for being in no list."""
    assert suspicions(("anything", "openid")) == ()


def test_an_imported_spelling_is_no_slip() -> None:
    """A file that writes it so is believed."""
    assert suspicions(("adobeid",), ("adobeid",)) == ()


def test_one_that_stands_twice() -> None:
    """Told once."""
    twice = Suspicion("openid", ("duplicate",))
    assert suspicions(("openid", "openid")) == (twice,)


def test_the_most_suspect_first() -> None:
    """Odd characters before case, case before a mere absence."""
    found = suspicions(("new", "OPENID", "a b"), ("openid",))
    assert [one.scope for one in found] == ["a b", "OPENID", "new"]


def test_a_list_of_other_scopes_tells_nothing() -> None:
    """It was imported for something else; nobody is held against it."""
    assert suspicions(("a", "b"), ("x", "y")) == ()


@pytest.mark.parametrize(
    ("asked", "imported", "expected"),
    [
        (("openid", "added"), ("openid",), Suspicion("added", ("not_imported",))),
        # What came after the import before a slip that came with it.
        (
            ("openid", "Read_Profile", "added"),
            ("openid", "Read_Profile"),
            Suspicion("added", ("not_imported",)),
        ),
        (
            ("openid", "Read_Profile"),
            ("openid", "Read_Profile"),
            Suspicion("Read_Profile", ("case",), "read_profile"),
        ),
        (("openid", "openid"), ("openid",), None),
        (("openid", "session"), (), None),
        ((), (), None),
    ],
)
def test_the_likeliest(
    asked: tuple[str, ...], imported: tuple[str, ...], expected: Suspicion | None
) -> None:
    """One to name, or nobody."""
    assert likeliest(asked, imported) == expected
