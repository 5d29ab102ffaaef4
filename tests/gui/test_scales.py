"""Every text has room at each scale, with larger text, and with high contrast."""

from __future__ import annotations

import pytest

from tests.gui.walking import Walk, walk_of


@pytest.mark.parametrize(
    "walk",
    [
        Walk("fr", "light", "1.25", part="0/3"),
        Walk("fr", "dark", "1.5", part="1/3"),
        Walk("fr", "contrast", "2", part="2/3"),
        Walk("en", larger="1.5", part="0/3"),
    ],
    ids=["scale 1.25", "scale 1.5, dark", "scale 2, high contrast", "larger text"],
)
def test_every_text_has_room(walk: Walk) -> None:
    """In French, which is the longer one: each scene at one of the scales."""
    assert walk_of(walk) == []
