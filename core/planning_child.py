"""The child process that plans an export into a long file: the text in, the plan out.

It is asked through its standard input and answers through its standard output, as
:mod:`core.planning_wire` writes it; secrets go no other way.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import BinaryIO, Final

from core.errors import AppError
from core.formats.export import plan
from core.piped_child import be_asked
from core.planning_wire import pack, pack_error, unpack_task

MODULE: Final = "core.planning_child"
# How a bundle is asked to be this child: it has no interpreter to call.
ARGUMENT: Final = "--mintdesk-plan-export"
# Longest that it may take.
SECONDS: Final = 20


def serve_if_asked(arguments: Sequence[str]) -> bool:
    """Be the child where the arguments of a bundle say so; whether that was it.

    To be called before anything else of a start.
    """
    return be_asked(arguments, ARGUMENT, SECONDS, serve)


def serve(source: BinaryIO, target: BinaryIO) -> None:
    """Plan one export and write what would change, or why it cannot be."""
    task = unpack_task(source.readline(), source.read())
    try:
        found = plan(*task)
    except AppError as error:
        said = pack_error(error)
    else:
        said = pack(found)
    target.write(said)
    target.flush()


if __name__ == "__main__":
    serve_if_asked(("", ARGUMENT))
