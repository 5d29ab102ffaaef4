"""Long texts are read in a child process, which can be killed.

On a thread of ours reading would hold the window up, and a text that is made to take
for ever, or all of the memory, would take the program along.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import Final

from core.adobe.stopping import Stop
from core.errors import AppError, ReadingFailed
from core.formats.found import Reading
from core.piped import ask, command_of
from core.reading_child import ARGUMENT, MODULE, SECONDS
from core.reading_wire import unpack

# Longest that a child may say of a text, in bytes.
_MOST: Final = 32_000_000


def read_apart(
    text: str,
    name: str,
    stop: Stop | None = None,
    *,
    command: Sequence[str] = (),
    seconds: float = SECONDS,
) -> Reading:
    """What a text holds; the child is killed after so many seconds.

    Raises Cancelled once it is given up, FormatError as reading here would, and
    ReadingFailed where the child dies, hangs or says something else.
    """
    told = json.dumps(name).encode("ascii") + b"\n"
    told += text.encode("utf-8", "surrogatepass")
    del text
    bundled = getattr(sys, "frozen", False)
    child = command or command_of(MODULE, ARGUMENT, bundled=bundled)
    try:
        said = ask(child, told, stop or Stop(), seconds=seconds, most=_MOST)
    finally:
        del told
    found = None if said is None else unpack(said)
    del said
    if isinstance(found, AppError):
        raise found
    if found is None:
        raise ReadingFailed
    return found
