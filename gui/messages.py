"""Failures into words: cause, remedy, and what mends it. The only place that does so.

Each class of :mod:`core.errors` has words of its own in :data:`WORDS`; a test walks
the tree and fails if one has none.
"""

from __future__ import annotations

import re
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from core.errors import AdobeError, AppError, Cancelled, KeyringAbsent, WrongSecret
from gui import (
    wording_adobe,
    wording_causes,
    wording_files,
    wording_keyring,
    wording_refusals,
    wording_wiring,
)
from gui.models.message import Level, Message
from gui.models.plain import one_line
from gui.plurals import Plurals
from gui.words import ACTIONS, ENVIRONMENTS, FIELDS, Words

# The words for every failure.
WORDS = (
    wording_files.WORDS
    | wording_keyring.WORDS
    | wording_adobe.WORDS
    | wording_refusals.WORDS
    | wording_wiring.WORDS
)

# The operations that can keep a secret in memory instead.
STORING = ("add", "edit", "replace_secret")

# The operations that go on by themselves once the keyring is open again.
CALLING = ("token", "quota")

# The longest fact from outside that is shown in a sentence.
SHOWN = 200

# Seconds of a pause that may have been capped: core tells no longer one.
LONGEST_TOLD = 3_600

_FACT = re.compile(r"\{(\w+)\}")


def describe(
    error: BaseException,
    *,
    operation: str = "",
    now: Callable[[], float] = time.time,
) -> Message:
    """What to say about ``error`` when ``operation`` failed.

    ``now`` is asked for the instant at which a pause ends.
    """
    if not isinstance(error, AppError):
        return _unexpected(error)
    words = _words_for(error, operation)
    level = Level.NOTE if isinstance(error, Cancelled) else Level.FAILURE
    title, text = (
        _filled(_said(part), error, now) for part in (words.title, words.text)
    )
    action, link = words.action, words.link
    return Message(
        level=level,
        title=title,
        text=text,
        debug_id=str(error.fact("debug_id")),
        details=details(error, operation),
        action=action,
        action_name=_said(ACTIONS[action]) if action else "",
        link=link,
        link_name=_said(ACTIONS[link]) if link else "",
    )


def details(error: BaseException, operation: str = "") -> str:
    """The facts for a ticket: class, place, codes and ids, never a value."""
    lines = [f"Mintdesk: {type(error).__name__}"]
    if operation:
        lines.append(f"operation: {operation}")
    if isinstance(error, AppError):
        lines += [
            f"{key}: {one_line(str(value)).strip()}"
            for key, value in error.facts.items()
        ]
    return "\n".join(lines)


def bare(error: BaseException) -> AppError | None:
    """The facts alone, to be put into words again; no frames, which may hold more."""
    return type(error)(**error.facts) if isinstance(error, AppError) else None


def code_of(error: BaseException) -> str:
    """The short code that Adobe gave, else the status or the class."""
    if isinstance(error, AdobeError):
        return str(error.fact("code") or f"HTTP {error.fact('status')}")
    return type(error).__name__


def _said(marked: object) -> str:
    """A marked string in the language of now."""
    return QCoreApplication.translate("Messages", str(marked))


def _words_for(error: AppError, operation: str) -> Words:
    storing = operation in STORING
    if operation in CALLING and type(error) in wording_keyring.CALLING:
        return wording_keyring.CALLING[type(error)]
    if isinstance(error, KeyringAbsent) and not storing:
        return wording_keyring.NOT_TO_READ
    if isinstance(error, KeyringAbsent) and not error.fact("package"):
        return wording_keyring.NO_PACKAGE
    if isinstance(error, WrongSecret) and _is_two(error.fact("refused")):
        return wording_refusals.NEITHER_SECRET
    cause = str(error.fact("cause"))
    for kind in type(error).__mro__:
        if cause and (kind, cause) in wording_causes.CAUSES:
            return wording_causes.CAUSES[kind, cause]
        if kind in WORDS:
            return WORDS[kind]
    raise LookupError(type(error).__name__)


def _is_two(refused: object) -> bool:
    """Whether each of two client secrets was refused."""
    return isinstance(refused, tuple) and len(refused) == 2


def _filled(sentence: str, error: AppError, now: Callable[[], float]) -> str:
    """Replace ``{fact}`` by what is known, bounded and on one line.

    In one pass, so that a fact from outside that looks like ``{fact}`` stays as it is.
    """
    return _FACT.sub(lambda match: _shown(match.group(1), error, now) or "–", sentence)


def _shown(key: str, error: AppError, now: Callable[[], float]) -> str:
    value = error.fact(key)
    if key == "field" and value in FIELDS:
        return _said(FIELDS[value])
    if key in ("stored", "asked") and value in ENVIRONMENTS:
        return _said(ENVIRONMENTS[value])
    if key == "retry_after":
        return _pause(value, now)
    if key == "code":
        return one_line(code_of(error)).strip()[:SHOWN]
    if key == "line" and value == 0:
        value = 1  # UTF-16: its first two bytes are what is not UTF-8
    if isinstance(value, int | float) and float(value).is_integer():
        whole = int(value)
        return QLocale().toString(whole) if key == "limit" else str(whole)
    return one_line(str(value)).strip()[:SHOWN]


def _pause(value: object, now: Callable[[], float]) -> str:
    """``40 seconds``, ``5 minutes, at 14:05``, or that it takes longer than is told."""
    if not isinstance(value, int | float):
        return QCoreApplication.translate("Messages", "a minute or two")
    if value < 90:
        return Plurals().seconds(round(value))
    if value >= LONGEST_TOLD:
        return QCoreApplication.translate("Messages", "an hour or more")
    from gui.moments import clock_time

    told = QCoreApplication.translate("Messages", "%1, at %2")
    told = told.replace("%1", Plurals().minutes(round(value / 60)))
    return told.replace("%2", clock_time(now() + value))


def _unexpected(error: BaseException) -> Message:
    """A case that nobody foresaw: where it was, and no word of its text."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    translate = QCoreApplication.translate
    return Message(
        level=Level.FAILURE,
        title=translate("Messages", "Mintdesk met a case it does not know"),
        text=translate(
            "Messages",
            "What you asked for was not done. Copy the details for a report.",
        ),
        details=f"Mintdesk: {type(error).__name__} at {place}",
    )
