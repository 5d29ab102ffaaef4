"""A new token anyway: with a word on what many requests may bring."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from gui.views.token_card import TokenCard


@pytest.mark.parametrize("name", ["_again", "_again_small"])
def test_a_new_token_anyway_warns_of_throttling(qtbot: QtBot, name: str) -> None:
    """In the tooltip, on the wide button and on the small one."""
    card = TokenCard(lambda: 0.0)
    qtbot.addWidget(card)
    assert "Adobe may throttle many requests." in getattr(card, name).toolTip()
