"""Which set of scopes a token is for, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.model import Credential
from gui.models.plain import one_line
from gui.models.scope_sets import LONGEST, chosen
from gui.plurals import Plurals


def for_set(credential: Credential) -> str:
    """``For the set “Quota only”: 3 scopes``; empty where all are asked for."""
    found = chosen(credential)
    if found is None:
        return ""
    text = QCoreApplication.translate("ScopeSets", "For the set “%1”: %2")
    text = text.replace("%2", Plurals().scopes(len(set(credential.scopes_asked))))
    return text.replace("%1", shown(found.name))


def shown(name: str) -> str:
    """A set's name on one line, and bounded."""
    line = one_line(name)
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"
