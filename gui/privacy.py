"""Privacy mode: what others who look at the screen are not to read, decided here alone.

Names and ids of orgs, client ids, technical accounts and paths are masked; names of
credentials, projects and workspaces stay. Views ask :func:`shown` for a field of its
own and :func:`concealed` for a text in which such a value may stand. Both give what
they got while privacy mode is off, and copying never asks them.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable
from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal

MASK: Final = "••••••••"
"""As long for each value: its length tells nothing either."""

FIELDS: Final = frozenset(
    {
        "account_id",
        "client_id",
        "ims_org_id",
        "org",
        "org_name",
        "path",
        "technical_account",
        "technical_account_email",
        "technical_account_id",
        "user_id",
        "sub",
        "subject",
        "as",
    }
)
"""The fields that are masked: of a credential, and the claims of a token."""

# A known value shorter than this stands in too many words.
_LEAST: Final = 4
# An org, account or e-mail; a client id; an org without its end. Then a path with at
# least two steps, in which an address of the web does not count.
_IDS: Final = (
    r"[\w.+%-]+@[\w.-]*\w",
    r"(?<![0-9A-Za-z])[0-9a-fA-F]{32}(?![0-9A-Za-z])",
    r"(?<![0-9A-Za-z])[0-9A-F]{24}(?![0-9A-Za-z])",
)
_STEP: Final = r"[^/\\\s“”«»\"'<>|:*?]+"
_PATH: Final = (
    rf"(?<![\w:/.])(?:~|[A-Za-z]:|\\)?[/\\]{_STEP}[/\\](?:{_STEP}[/\\])*"
    r"[^/\\\s“”«»\"'<>|:*?,;]*[^/\\\s“”«»\"'<>|:*?,;.]"
)


class Privacy(QObject):
    """Whether it is on. ``changed`` has every view that is there draw itself anew.

    ``known`` gives values that :func:`concealed` finds whatever they look like.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._on = False
        self.known: Callable[[], Iterable[str]] = tuple

    def is_on(self) -> bool:
        """Whether values are masked."""
        return self._on

    def set_on(self, on: bool) -> None:
        """Mask, or show again."""
        if on != self._on:
            self._on = on
            self.changed.emit()


class _Kept:
    privacy: Privacy | None = None


def privacy() -> Privacy:
    """The one object that knows, and that views listen to."""
    if _Kept.privacy is None:
        _Kept.privacy = Privacy()
    return _Kept.privacy


def hides(field: str) -> bool:
    """Whether a field of this name is masked now."""
    return field in FIELDS and privacy().is_on()


def shown(field: str, value: str) -> str:
    """A value as it may be shown; nothing stays nothing."""
    return MASK if value and hides(field) else value


def spoken(field: str, value: str) -> str:
    """A value for assistive tools: a word instead of dots."""
    if not value or not hides(field):
        return value
    return QCoreApplication.translate("Privacy", "hidden")


def concealed(text: str) -> str:
    """A text as it may be shown: each value that is to be masked is."""
    if not text or not privacy().is_on():
        return text
    values = {*privacy().known(), os.path.expanduser("~")}  # noqa: PTH111 - no Path before it is needed
    for value in sorted(values, key=len, reverse=True):
        if len(value) >= _LEAST:
            text = text.replace(value, MASK)
    return _pattern().sub(MASK, text)


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile("|".join((*_IDS, _PATH)))
