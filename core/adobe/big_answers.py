"""Large answers are read in a child process, which can be killed.

On a thread of ours the parser would hold the interpreter, and with it the window, for a
fifth of a second. What comes back is bounded rows and the text.
"""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from core.adobe.answer import Answer
from core.adobe.flatten import ROWS_LIMIT
from core.adobe.parse_child import ARGUMENT, MODULE, SECONDS
from core.adobe.stopping import Stop
from core.errors import AnswerBroken
from core.model import QuotaRow
from core.piped import ask, command_of

# Longest body, in bytes, that a thread of ours reads: a full megabyte stalls the window
# by 8 to 10 ms at a time, for a third of a second.
SMALL: Final = 256 * 1024
# Longest that a child may say of an answer, in bytes.
_MOST: Final = 96_000_000


class Content(NamedTuple):
    """What stands in an answer: rows for a table, and its text."""

    is_json: bool
    rows: tuple[QuotaRow, ...]
    text: str


def is_big(answer: Answer) -> bool:
    """Whether a child shall read it."""
    return len(answer.body) > SMALL


def read_in_child(
    answer: Answer,
    cancelled: Stop | None = None,
    *,
    command: Sequence[str] = (),
    seconds: float = SECONDS,
) -> Content:
    """The content of ``answer``; the child is killed after so many seconds.

    Raises Cancelled once it is given up, AnswerBroken with the reason ``child`` where
    the child dies, hangs or says something else.
    """
    told = b"\n".join(
        (
            answer.sent.to_pipe(),
            json.dumps(answer.header("content-type")).encode("ascii"),
            answer.body,
        )
    )
    bundled = getattr(sys, "frozen", False)
    child = command or command_of(MODULE, ARGUMENT, bundled=bundled)
    said = ask(child, told, cancelled or Stop(), seconds=seconds, most=_MOST)
    content = None if said is None else _content(said)
    if content is None:
        raise AnswerBroken(host=answer.host, call="quota", reason="child")
    return content


def _content(said: bytes) -> Content | None:
    """What the child said, line by line, so that no step of it takes long."""
    try:
        head, at = _line(said, 0)
        is_json, count = bool(head["is_json"]), int(head["rows"])
        if not 0 <= count <= ROWS_LIMIT + 1:
            return None
        rows: list[QuotaRow] = []
        for _ in range(count):
            values, at = _line(said, at)
            rows.append(_row(*values))
        return Content(is_json, tuple(rows), said[at:].decode("utf-8", "replace"))
    except (ValueError, TypeError, LookupError, OverflowError, RecursionError):
        return None


def _row(name: Any, period: Any, used: Any, limit: Any, value: Any) -> QuotaRow:
    """A row of the child's; raises ValueError for one that is none."""
    texts = all(isinstance(text, str) for text in (name, period, value))
    if not texts or not all(map(_is_figure, (used, limit))):
        raise ValueError("no row")
    return QuotaRow(name, period, used, limit, value)


def _is_figure(value: Any) -> bool:
    return value is None or (isinstance(value, float) and math.isfinite(value))


def _line(said: bytes, at: int) -> tuple[Any, int]:
    end = said.index(b"\n", at)
    return json.loads(said[at:end]), end + 1
