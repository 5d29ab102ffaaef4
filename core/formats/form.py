"""The bare body of a token call, ``grant_type=…&client_id=…``, or its whole address."""

from __future__ import annotations

import re
from typing import Final

from core.formats.found import Kind, Reading
from core.formats.gathering import Gathering
from core.formats.requests_read import Request, take_request

LONGEST: Final = 65_536

_field: Final = r"[\w.%+\[\]-]{1,100}=[^&\s\"'`]*"
_body = re.compile(rf"{_field}(?:&{_field})+", re.ASCII)
_known = re.compile(r"(?:^|[&?])client_?(?:id|secrets?)=", re.IGNORECASE)


def read(text: str, name: str) -> Reading | None:
    """The credential in a form body or an address; None for any other text."""
    if len(text) > LONGEST:
        return None
    line = 1 + text[: len(text) - len(text.lstrip())].count("\n")
    whole = "&".join(part.strip() for part in text.split("&"))
    address, sign, query = whole.partition("?")
    if not sign or "=" in address:
        address, query = "", whole
    if not _body.fullmatch(query) or not _known.search(query):
        return None
    request = Request(line, url=address)
    request.add_body(query)
    gathering = Gathering(name)
    take_request(request, gathering, Kind.FORM)
    return gathering.reading()
