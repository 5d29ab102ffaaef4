"""The latest events of a credential, in words and without any value."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from core.storage.events import Event, EventKind
from gui import countdown, renewed_words
from gui.models.history_table import Line
from gui.models.state import Happening
from gui.plurals import Plurals


def happenings(events: Sequence[Event]) -> tuple[Happening, ...]:
    """One line an event."""
    return tuple(_happening(event) for event in events)


def lines(events: Sequence[Event]) -> tuple[Line, ...]:
    """The same with all that is known: names of scopes, and the debug ID."""
    return tuple(_line(event) for event in events)


def _line(event: Event) -> Line:
    short = _happening(event)
    names = str(event.facts.get("names", ""))
    whole = ": ".join(part for part in (short.more, _with_rest(event, names)) if part)
    return Line(event.at, short.what, whole, str(event.facts.get("debug_id", "")))


def _with_rest(event: Event, names: str) -> str:
    """The names, and a sign where there are more of them."""
    kept = len(names.split(", ")) if names else 0
    count = event.facts.get("scopes", 0)
    more = kept and isinstance(count, int) and count > kept
    return f"{names}, …" if more else names


def _happening(event: Event) -> Happening:
    icon, what = _titles()[event.kind]
    return Happening(icon, what, _more(event), event.at)


def _titles() -> dict[EventKind, tuple[str, str]]:
    translate = QCoreApplication.translate
    return {
        EventKind.IMPORTED: ("import", translate("History", "Added")),
        EventKind.EDITED: ("edit", translate("History", "Edited")),
        EventKind.TOKEN: ("key", translate("History", "Token issued")),
        EventKind.TOKEN_FAILED: ("error", translate("History", "No token")),
        EventKind.QUOTA: ("table", translate("History", "Quota loaded")),
        EventKind.QUOTA_FAILED: ("error", translate("History", "No quota")),
        EventKind.EXPORTED: ("file", translate("History", "Exported to")),
        EventKind.SECRET_REPLACED: ("rotate", translate("History", "Secret replaced")),
        EventKind.SECRET_ADDED: ("plus", translate("History", "Secret added")),
        EventKind.SECRET_REMOVED: ("trash", translate("History", "Secret removed")),
        EventKind.SECRET_SWITCHED: ("swap", translate("History", "Other secret used")),
    }


def _more(event: Event) -> str:
    why = renewed_words.brief(str(event.facts.get("renewed_for", "")))
    return ", ".join(part for part in (_what_came(event), why) if part)


def _what_came(event: Event) -> str:
    facts = event.facts
    if event.kind is EventKind.TOKEN:
        scopes = Plurals().scopes(int(facts.get("scopes", 0)))
        seconds = int(facts.get("seconds", 0))
        lasting = (
            countdown.hours(round(seconds / 3600))
            if seconds >= countdown.HOUR
            else countdown.minutes(seconds // 60)
        )
        return f"{scopes}, {lasting}"
    if event.kind is EventKind.QUOTA:
        return Plurals().rows(int(facts.get("rows", 0)))
    if event.kind is EventKind.EXPORTED:
        return _short_path(str(facts.get("path", "")))
    if event.kind in (EventKind.TOKEN_FAILED, EventKind.QUOTA_FAILED):
        return _why(str(facts.get("code", "")))
    return ""


def _why(code: str) -> str:
    """Adobe's own code as it is; one of ours, which names a failure, in words."""
    from core.errors import AppError
    from gui import messages

    kinds = [AppError]
    for kind in kinds:
        if kind.__name__ == code:
            return messages.describe(kind(host="Adobe")).title
        kinds += kind.__subclasses__()
    return code


def _short_path(path: str) -> str:
    home = str(Path.home())
    return "~" + path[len(home) :] if path.startswith(home + "/") else path
