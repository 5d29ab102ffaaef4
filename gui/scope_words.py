"""A refused scope in words: the one that stands out, where one does."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.errors import ScopeRefused
from gui.models.plain import one_line

if TYPE_CHECKING:
    from core.model import Credential
    from gui.models.message import Message

# The most of a scope's name that is shown in a sentence.
SHOWN = 80

_PLACE = re.compile(r"%([12])")


def described(
    error: Exception, operation: str, credential: Credential | None = None
) -> Message:
    """What to say about a failed call; of a refused scope which one it may be."""
    from gui import messages

    message = messages.describe(error, operation=operation)
    return pointed(message, error, credential) if credential else message


def pointed(message: Message, error: Exception, credential: Credential) -> Message:
    """The message of a refused scope, naming the likely one; any other as it is.

    With a single scope there is nothing to search for: it is edited.
    """
    if not isinstance(error, ScopeRefused):
        return message
    asked = credential.scopes_asked
    if len(set(asked)) < 2:
        from gui.words import ACTIONS

        name = QCoreApplication.translate("Messages", str(ACTIONS["edit_scopes"]))
        message = message._replace(action="edit_scopes", action_name=name)
    likely = likely_one(asked, credential.imported_scopes)
    return message._replace(text=likely) if likely else message


def likely_one(scopes: tuple[str, ...], imported: tuple[str, ...] = ()) -> str:
    """A sentence about the scope that stands out most; empty where none does."""
    from core.scope_suspicions import likeliest

    translate = QCoreApplication.translate
    one = likeliest(scopes, imported)
    if one is None:
        return ""
    if one.instead:
        text = translate(
            "ScopeWords",
            "Probably “%1”, which Adobe spells “%2”. Correct it here, or add its "
            "API in the Console.",
        )
        return _filled(text, one.scope, one.instead)
    if one.why == ("not_imported",):
        text = translate(
            "ScopeWords",
            "Probably “%1”, which was not imported with the others. Remove it here, "
            "or add its API in the Console.",
        )
        return _filled(text, one.scope)
    text = translate(
        "ScopeWords",
        "Probably “%1”. Remove it here, or add its API in the Console.",
    )
    return _filled(text, one.scope)


def shown(scope: str) -> str:
    """A scope on one line, and bounded."""
    line = one_line(scope)
    return line if len(line) <= SHOWN else line[: SHOWN - 1] + "…"


def spellings(
    scopes: tuple[str, ...], imported: tuple[str, ...] = ()
) -> dict[str, str]:
    """The name that may have been meant, for each that is only spelt otherwise."""
    from core.scope_suspicions import suspicions

    found = (*suspicions(scopes), *suspicions(scopes, imported))
    return {one.scope: one.instead for one in found if one.instead}


def _filled(text: str, *scopes: str) -> str:
    """In one pass, since a scope may hold ``%2``."""
    return _PLACE.sub(lambda place: shown(scopes[int(place.group(1)) - 1]), text)
