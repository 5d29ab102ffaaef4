"""The child process that reads a long text: the text in, what it holds out.

It is asked through its standard input and answers through its standard output; secrets
go no other way. In: a line with the name, the text. Out: as :mod:`core.reading_wire`
writes it.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import BinaryIO, Final

from core.errors import AppError
from core.formats.detect import read
from core.piped_child import be_asked
from core.reading_wire import pack, pack_error
from core.text_bounds import refuse_long

MODULE: Final = "core.reading_child"
# How a bundle is asked to be this child: it has no interpreter to call.
ARGUMENT: Final = "--mintdesk-read-text"
# Longest that it may take.
SECONDS: Final = 10


def serve_if_asked(arguments: Sequence[str]) -> bool:
    """Be the child where the arguments of a bundle say so; whether that was it.

    To be called before anything else of a start.
    """
    return be_asked(arguments, ARGUMENT, SECONDS, serve)


def serve(source: BinaryIO, target: BinaryIO) -> None:
    """Read one text and write what it holds, or why that cannot be told."""
    name = str(json.loads(source.readline()))
    text = source.read().decode("utf-8", "surrogatepass")
    try:
        refuse_long(text, thoroughly=True)
        said = pack(read(text, name))
    except AppError as error:
        said = pack_error(error)
    target.write(said)
    target.flush()


if __name__ == "__main__":
    serve_if_asked(("", ARGUMENT))
