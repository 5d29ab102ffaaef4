"""Scopes asked for against scopes given."""

from __future__ import annotations

import pytest

from core.token_facts import ScopeComparison, compared

A, B, C = "AdobeID", "openid", "read_profile"


@pytest.mark.parametrize(
    ("asked", "given", "missing", "extra"),
    [
        ((A, B), (B, A), (), ()),
        ((A, B, C), (B,), (A, C), ()),
        ((A,), (A, B), (), (B,)),
        ((A, B), (), (A, B), ()),
        ((A, A, B), (C, C), (A, B), (C,)),
        ((A,), ("adobeid",), (A,), ("adobeid",)),
        ((A,), None, (), ()),
    ],
)
def test_compared(
    asked: tuple[str, ...],
    given: tuple[str, ...] | None,
    missing: tuple[str, ...],
    extra: tuple[str, ...],
) -> None:
    """What is missing and what came on top; nothing where nobody told."""
    assert compared(asked, given) == ScopeComparison(asked, given, missing, extra)


@pytest.mark.parametrize(
    ("given", "same"),
    [((B, A), True), ((A,), False), ((A, B, C), False), (None, False)],
)
def test_same(given: tuple[str, ...] | None, same: bool) -> None:
    """Only what was told to be so is the same."""
    assert compared((A, B), given).is_same is same
