"""Bounded text to drafts: which credentials a text holds, and what to say about it.

The caller bounds the text. What it is gets told by its content, never by its name: the
formats are asked in an order in which none takes another one's text for its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from core.errors import AppError, NothingFound
from core.formats import curl, form, ini, json_reading, properties, yaml_reading
from core.formats.embedded import blocks_of, json_in, together
from core.formats.env_reading import read_env
from core.formats.found import LeftOut, Reading, Why
from core.formats.json_text import begins_as_json

_token = re.compile(
    r"(?:Authorization: *)?(?:Bearer +)?"
    r"eyJ[A-Za-z0-9_-]{4,8000}\.[A-Za-z0-9_-]{2,16000}\.[A-Za-z0-9_-]{0,8000}"
)

# None means: not this format, or nothing of Adobe's in it.
_Read = Callable[[str, str], Reading | None]
_JSON: Final[tuple[_Read, ...]] = (json_reading.read,)
_OTHERS: Final[tuple[_Read, ...]] = (
    form.read,
    curl.read,
    properties.read,
    yaml_reading.read,
    ini.read,
    read_env,
)
# What is parted by these is not put together line by line.
_FINAL: Final = (yaml_reading.read, ini.read)


def read(text: str, name: str) -> Reading:
    """The credentials in a text; ``name`` is what to call them, if it says anything.

    What is recognised and stays out makes a reading too, without drafts. Raises
    :class:`NothingFound` where there is nothing of Adobe's, and another
    :class:`AppError` of a text that is too large, too deep or damaged.
    """
    whole = _bare_token(text) or _in_blocks(text, name)
    outcome = whole or _first_that_reads(text, name)
    if isinstance(outcome, NothingFound):
        outcome = _json_within(text, name) or outcome
    del text
    if isinstance(outcome, AppError):
        raise outcome
    return outcome


def _bare_token(text: str) -> Reading | None:
    """A text that is an access token and nothing else; it stays out."""
    if not _token.fullmatch(text.strip()):
        return None
    return Reading((), left_out=(LeftOut(Why.LIVE_TOKEN, "1"),))


def _in_blocks(text: str, name: str) -> Reading | None:
    """What the blocks of a Markdown text hold, each for itself; None for any other."""
    if begins_as_json(text):
        return None
    found = [_first_that_reads(block, name) for block in blocks_of(text)]
    readings = [each for each in found if isinstance(each, Reading)]
    whole = [each for each in readings if _says_something(each)]
    return together(whole) if whole else None


def _json_within(text: str, name: str) -> Reading | None:
    """What JSON in the middle of a text holds, as in a mail."""
    if begins_as_json(text):
        return None
    found = (_tried(json_reading.read, part, name) for part in json_in(text))
    return next((each for each in found if isinstance(each, Reading)), None)


def _first_that_reads(text: str, name: str) -> Reading | AppError:
    """A reading, or why there is none.

    One with nothing but drafts that lack id or secret waits whether another format
    has more: a command in a note of a ``.env`` file is full of stand-ins.
    """
    partial: Reading | None = None
    refusal: AppError = NothingFound(name="", keys=())
    for reader in _JSON if begins_as_json(text) else _OTHERS:
        outcome = _tried(reader, text, name)
        if isinstance(outcome, Reading):
            if _says_something(outcome) or reader in _FINAL:
                return outcome
            partial = partial or outcome
        elif outcome is not None:
            refusal = outcome
            break
    return partial or refusal


def _says_something(reading: Reading) -> bool:
    whole = any(draft.client_id and draft.secret for draft in reading.drafts)
    return whole or bool(reading.left_out)


def _tried(reader: _Read, text: str, name: str) -> Reading | AppError | None:
    """A refusal is returned without the way it came, which leads to the text."""
    try:
        return reader(text, name)
    except AppError as refusal:
        return refusal.with_traceback(None)
