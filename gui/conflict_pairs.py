"""From a match to the pairs that the window shows, and from a choice to a decision."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from core.matching import Secrets
from core.taking import SecretChoice
from gui import conflict_words as words
from gui.field_words import FieldJudge
from gui.models.import_row import ASKED
from gui.privacy import shown as private
from gui.views.conflict import Pair, Same

if TYPE_CHECKING:
    from core.matching import Match
    from gui.models.import_row import Row

SECRET: Final = "client_secret"  # noqa: S105 - a field's name
_CHOICES: Final = (SecretChoice.KEEP, SecretChoice.REPLACE, SecretChoice.BOTH)


def pairs_of(row: Row, *, comparing: bool) -> tuple[Pair, ...]:
    """What differs, the secret first; while it is being compared it is left out."""
    match = row.match
    if match is None:
        return ()
    found = []
    if match.secrets in ASKED and not comparing:
        found.append(_secret(row, match))
    for each in match.differences:
        more, fewer = words.scopes_apart(each)
        found.append(
            Pair(
                each.field,
                words.field_name(each.field),
                tuple(words.sides(each)),
                int(each.field in row.fields),
                more,
                fewer,
                exact=each.field in words.EXACT,
            )
        )
    return tuple(found)


def same_of(match: Match) -> tuple[Same, ...]:
    """What both sides share."""
    found = [
        Same(
            words.field_name(field),
            private(field, words.shown(getattr(match.draft, field))),
            field in words.EXACT,
        )
        for field in match.same
    ]
    if match.secrets is Secrets.SAME:
        told = QCoreApplication.translate("Conflict", "The same")
        found.append(Same(words.field_name(SECRET), told))
    return tuple(found)


def choose(row: Row, key: str, side: int) -> None:
    """Decide on a field as its cards say."""
    if key == SECRET:
        row.choose_secret(_CHOICES[side])
    else:
        row.take_field(key, taken=side == 1)


def note_of(row: Row) -> str:
    """What the choice between the secrets means, and what is odd about the new one."""
    if row.match is None:
        return ""
    odd = FieldJudge().secret(row.match.draft.secret)
    return f"{words.about_secret(row.match, row.secret)} {odd}".strip()


def _secret(row: Row, match: Match) -> Pair:
    here, there = words.secret_sides(match)
    both = QCoreApplication.translate("Conflict", "Keep both")
    ways = (here, there, both) if words.offers_both(match) else (here, there)
    name = words.field_name(SECRET)
    return Pair(SECRET, name, ways, _CHOICES.index(row.secret), note=note_of(row))
