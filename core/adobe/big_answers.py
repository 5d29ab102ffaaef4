"""Large answers are read in a child process, which can be killed.

On a thread of ours the parser would hold the interpreter, and with it the window, for a
fifth of a second. What comes back is bounded rows and the text.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

from core.adobe.answer import Answer
from core.adobe.flatten import ROWS_LIMIT
from core.adobe.parse_child import ARGUMENT
from core.adobe.stopping import Stop
from core.errors import AnswerBroken, Cancelled
from core.hardening import child_environment
from core.model import QuotaRow

# Longest body, in bytes, that a thread of ours reads.
SMALL: Final = 1024 * 1024
CHILD_SECONDS: Final = 30.0
_ROOT: Final = Path(__file__).parent.parent.parent


class Content(NamedTuple):
    """What stands in an answer: rows for a table, and its text."""

    is_json: bool
    rows: tuple[QuotaRow, ...]
    text: str


def is_big(answer: Answer) -> bool:
    """Whether a child shall read it."""
    return len(answer.body) > SMALL


def child_command(*, bundled: bool) -> list[str]:
    """What starts the child: this interpreter, or the bundle itself."""
    if bundled:
        return [sys.executable, ARGUMENT]
    return [sys.executable, "-m", "core.adobe.parse_child"]


def read_in_child(
    answer: Answer,
    cancelled: Stop | None = None,
    *,
    command: Sequence[str] = (),
    seconds: float = CHILD_SECONDS,
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
    child = command or child_command(bundled=getattr(sys, "frozen", False))
    said = _said(child, told, cancelled or Stop(), seconds)
    content = None if said is None else _content(said)
    if content is None:
        raise AnswerBroken(host=answer.host, call="quota", reason="child")
    return content


def _said(
    command: Sequence[str], told: bytes, cancelled: Stop, seconds: float
) -> bytes | None:
    """What the child writes; None where it fails or takes too long."""
    try:
        child = subprocess.Popen(
            command,
            cwd=_ROOT,
            env=child_environment(os.environ),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError:
        return None
    with child, cancelled.calling(child.kill):
        try:
            said, _ = child.communicate(told, seconds)
        except subprocess.TimeoutExpired:
            child.kill()
            child.communicate()
            return None
        except OSError:
            child.kill()
            return None
    if cancelled.is_set():
        raise Cancelled
    return said if child.returncode == 0 else None


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
    except (ValueError, TypeError, LookupError):
        return None


def _row(name: Any, period: Any, used: Any, limit: Any, value: Any) -> QuotaRow:
    """A row of the child's; raises ValueError for one that is none."""
    texts = all(isinstance(text, str) for text in (name, period, value))
    if not texts or not all(isinstance(n, float | None) for n in (used, limit)):
        raise ValueError("no row")
    return QuotaRow(name, period, used, limit, value)


def _line(said: bytes, at: int) -> tuple[Any, int]:
    end = said.index(b"\n", at)
    return json.loads(said[at:end]), end + 1
