"""What is handed to the desktop's tray, and how it is kept plain."""

from __future__ import annotations

import pytest

from gui.tray_place import unmarked

HOSTILE = '<a href="https://example.com"><img src="https://example.com/a.png">R&D</a>'


def test_a_name_brings_no_markup_into_a_notice() -> None:
    """A desktop would show a link, or fetch a picture."""
    assert not {"<", ">"} & set(unmarked(HOSTILE, "linux"))


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_where_texts_are_plain_they_stay(platform: str) -> None:
    """Each sign as it is."""
    assert unmarked(HOSTILE, platform) == HOSTILE


def test_a_text_without_such_signs_stays() -> None:
    """An ampersand marks nothing by itself."""
    assert unmarked("R&D: 10 min left.", "linux") == "R&D: 10 min left."
