"""What a row of the preview says of itself."""

from __future__ import annotations

from core.matching import Match, Secrets
from core.model import Credential, Draft, Environment
from gui import detail_words, import_words
from gui.models.import_row import Row

KEPT = Credential("1", "Name", "c" * 32, secret_item="item")
UNKNOWN = Match(
    Draft("Name", KEPT.client_id),
    Environment.PRODUCTION,
    KEPT,
    secrets=Secrets.UNKNOWN,
)


def test_a_file_that_told_nothing_says_what_to_do() -> None:
    """Its cause, and the remedy."""
    row = Row("x", problem="The file is gone", remedy="Choose another.")
    said = detail_words.text(row, comparing=False)
    assert said == "The file is gone\nChoose another."


def test_secrets_that_were_not_compared_are_not_said_to_differ() -> None:
    """Nobody knows."""
    row = Row("", UNKNOWN)
    said = (
        import_words.chip(row).text,
        detail_words.heading(row, comparing=False),
    )
    assert said == ("Not compared", "Already in Mintdesk.")
