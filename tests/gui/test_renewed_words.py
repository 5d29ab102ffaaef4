"""Why a token was replaced, in words."""

from __future__ import annotations

import pytest

from core.quota_flow import REASONS
from gui.renewed_words import brief, told


@pytest.mark.parametrize("why", REASONS)
def test_each_reason_has_a_sentence_and_a_few_words(why: str) -> None:
    """For the page, and for the history."""
    assert len(told(why)) > len(brief(why)) > 0


@pytest.mark.parametrize("words", [told, brief], ids=["page", "history"])
def test_reasons_are_told_apart(words: object) -> None:
    """No two have the same words."""
    assert callable(words)
    assert len({words(why) for why in REASONS}) == len(REASONS)
