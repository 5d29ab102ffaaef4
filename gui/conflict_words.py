"""What the two sides of a difference say, and what becomes of two secrets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core.matching import Secrets
from core.taking import SecretChoice
from gui import moments
from gui.models.plain import one_line
from gui.plurals import Plurals
from gui.privacy import shown as private

if TYPE_CHECKING:
    from core.matching import Difference, Match
    from core.model import Credential

LONGEST: Final = 400

_FIELDS: Final[dict[str, object]] = {
    "name": QT_TRANSLATE_NOOP("Conflict", "Name"),
    "client_id": QT_TRANSLATE_NOOP("Conflict", "Client ID"),
    "scopes": QT_TRANSLATE_NOOP("Conflict", "Scopes"),
    "ims_org_id": QT_TRANSLATE_NOOP("Conflict", "IMS org"),
    "org_name": QT_TRANSLATE_NOOP("Conflict", "Org name"),
    "project": QT_TRANSLATE_NOOP("Conflict", "Project"),
    "workspace": QT_TRANSLATE_NOOP("Conflict", "Workspace"),
    "technical_account_id": QT_TRANSLATE_NOOP("Conflict", "Account ID"),
    "technical_account_email": QT_TRANSLATE_NOOP("Conflict", "Account e-mail"),
    "client_secret": QT_TRANSLATE_NOOP("Conflict", "Client secret"),
}

EXACT: Final = frozenset(
    {"client_id", "ims_org_id", "technical_account_id", "technical_account_email"}
)
"""The fields whose values are codes: shown in the fixed font."""


class Sides(NamedTuple):
    """What stands in Mintdesk, and what in the file."""

    here: str
    there: str


def field_name(field: str) -> str:
    """What a field is called."""
    return _said(_FIELDS[field])


def sides(found: Difference) -> Sides:
    """Both values of a field; of scopes, how many."""
    if isinstance(found.here, str) or isinstance(found.there, str):
        here, there = (
            private(found.field, shown(each)) for each in (found.here, found.there)
        )
        return Sides(here or _said(QT_TRANSLATE_NOOP("Conflict", "None")), there)
    words = Plurals()
    more, fewer = scopes_apart(found)
    if more and fewer:
        apart = f"+{len(more)}, −{len(fewer)}"
    elif more:
        apart = words.scopes_more(len(more))
    else:
        apart = words.scopes_less(len(fewer))
    there = words.scopes(len(found.there))
    if found.here:
        there = f"{there} ({apart})"
    return Sides(words.scopes(len(found.here)), there)


def shown(value: str | tuple[str, ...]) -> str:
    """A value on one line."""
    text = value if isinstance(value, str) else Plurals().scopes(len(value))
    return one_line(text[:LONGEST]).strip()


def scopes_apart(found: Difference) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The scopes that the file has more, and those that it lacks."""
    if isinstance(found.here, str) or isinstance(found.there, str):
        return (), ()
    here, there = set(found.here), set(found.there)
    more = tuple(each for each in found.there if each not in here)
    return more, tuple(each for each in found.here if each not in there)


def secret_sides(match: Match) -> Sides:
    """The secrets on both sides, told apart by when they were added."""
    credential, draft = match.credential, match.draft
    if credential is None or not credential.secret_count:
        here = _said(QT_TRANSLATE_NOOP("Conflict", "None"))
    elif credential.secret_count == 2:
        words = _said(QT_TRANSLATE_NOOP("Conflict", "Two, added %1 and %2"))
        here = words.replace("%1", moments.day(credential.secret_added_at))
        here = here.replace("%2", moments.day(credential.second_added_at))
    else:
        words = _said(QT_TRANSLATE_NOOP("Conflict", "Added %1"))
        here = words.replace("%1", moments.day(credential.secret_added_at))
    if match.secrets is Secrets.UNKNOWN:
        there = QT_TRANSLATE_NOOP("Conflict", "A secret, not compared")
    elif draft.second:
        there = QT_TRANSLATE_NOOP("Conflict", "Two secrets")
    elif credential is None or not credential.secret_count:
        there = QT_TRANSLATE_NOOP("Conflict", "A secret")
    else:
        there = QT_TRANSLATE_NOOP("Conflict", "Another secret")
    return Sides(here, _said(there))


def offers_both(match: Match) -> bool:
    """Whether there is a third way."""
    return match.credential is not None and bool(match.credential.secret_count)


def about_secret(match: Match, choice: SecretChoice) -> str:
    """What becomes of the secrets; first that they could not be compared."""
    told = [_outcome(match, choice)]
    if match.secrets is Secrets.UNKNOWN:
        words = QT_TRANSLATE_NOOP(
            "Conflict",
            "The keyring did not answer, so it is not known whether this secret is "
            "kept already. One that is there is not stored twice.",
        )
        told.insert(0, _said(words))
    return " ".join(told)


def _outcome(match: Match, choice: SecretChoice) -> str:
    credential = match.credential
    two = credential is not None and credential.secret_count == 2
    if choice is SecretChoice.KEEP:
        words = QT_TRANSLATE_NOOP("Conflict", "The file’s secret is not stored.")
    elif credential is None or not credential.secret_count:
        words = QT_TRANSLATE_NOOP("Conflict", "The file’s secret is stored.")
    elif choice is SecretChoice.BOTH and two:
        words = QT_TRANSLATE_NOOP(
            "Conflict",
            "Adobe takes two. The one in use stays; the file’s takes the place of the "
            "other, added %1.",
        )
        return _said(words).replace("%1", moments.day(_other_added(credential)))
    elif choice is SecretChoice.BOTH:
        words = QT_TRANSLATE_NOOP(
            "Conflict",
            "Adobe takes two, so none is lost: the one in use is tried first.",
        )
    elif two:
        words = QT_TRANSLATE_NOOP(
            "Conflict", "The file’s takes the place of both, which are deleted here."
        )
    else:
        words = QT_TRANSLATE_NOOP(
            "Conflict", "The file’s takes the place of this one, which is deleted here."
        )
    return _said(words)


def _other_added(credential: Credential | None) -> float:
    if credential is None:
        return 0.0
    first, second = credential.secret_added_at, credential.second_added_at
    return second if credential.secret_in_use == 0 else first


def _said(marked: object) -> str:
    return QCoreApplication.translate("Conflict", str(marked))
