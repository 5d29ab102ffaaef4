"""The child process that reads a large answer: its text in, rows and text out.

It gets all it works on through its standard input and has nothing else of the
program's: no secret among its arguments or in its environment, no file, no network.

In: a line with what to hide, a line with the content type, the body. Out: a line that
says whether it is JSON and how many rows there are, each row on a line, the text.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import astuple
from typing import BinaryIO, Final

from core.adobe.answer import Answer
from core.adobe.flatten import flatten
from core.adobe.wire import Echoes
from core.piped_child import be_asked

MODULE: Final = "core.adobe.parse_child"
# How a bundle is asked to be this child: it has no interpreter to call.
ARGUMENT: Final = "--mintdesk-parse-answer"
# Longest that it may take.
SECONDS: Final = 30


def serve_if_asked(arguments: Sequence[str]) -> bool:
    """Be the child where the arguments of a bundle say so; whether that was it.

    To be called before anything else of a start.
    """
    return be_asked(arguments, ARGUMENT, SECONDS, serve)


def serve(source: BinaryIO, target: BinaryIO) -> None:
    """Read one answer and write what it holds."""
    sent = Echoes.from_pipe(source.readline())
    content_type = json.loads(source.readline())
    answer = Answer(200, {"content-type": content_type}, source.read(), sent=sent)
    is_json, data = answer.parsed()
    rows = flatten(data) if is_json else ()
    del data
    lines = [json.dumps({"is_json": is_json, "rows": len(rows)})]
    lines += [json.dumps(astuple(row)) for row in rows]
    target.write("".join(f"{line}\n" for line in lines).encode("ascii"))
    target.write(answer.text().encode("utf-8", "replace"))
    target.flush()


if __name__ == "__main__":
    serve_if_asked(("", ARGUMENT))
