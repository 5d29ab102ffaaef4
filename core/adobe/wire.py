"""Secrets on the wire: the last line before a body or a header, and echoes hidden."""

from __future__ import annotations

import html
import json
from collections.abc import Iterable, Mapping
from typing import Final
from urllib.parse import quote, quote_plus, urlencode

from core.model import HIDDEN, Secret

FORM_TYPE: Final = "application/x-www-form-urlencoded"
# Shorter ones occur in any text by chance.
_HIDDEN_FROM: Final = 8


def header_lines(
    headers: Mapping[str, str], *, with_form: bool, bearer: Secret | None
) -> list[tuple[bytes, bytes]]:
    """Header lines as bytes: text that is not ASCII travels as UTF-8."""
    lines = [(name, text.encode("utf-8", "replace")) for name, text in headers.items()]
    if with_form:
        lines.append(("Content-Type", FORM_TYPE.encode()))
    if bearer is not None:
        value = f"Bearer {bearer.reveal()}".encode("utf-8", "replace")
        lines.append(("Authorization", value))
    return [(name.encode(), value) for name, value in lines]


def form_body(form: Mapping[str, Secret | str]) -> bytes:
    """The fields percent-encoded, as a form sends them."""
    fields = {
        name: value.reveal() if isinstance(value, Secret) else value
        for name, value in form.items()
    }
    return urlencode(fields, errors="surrogatepass").encode("ascii")


def spellings(values: Iterable[Secret | str | None]) -> tuple[bytes, ...]:
    """The ways in which an answer might echo the secrets among ``values``."""
    found: set[str] = set()
    for value in values:
        if isinstance(value, Secret) and len(value) >= _HIDDEN_FROM:
            text = value.reveal()
            in_json = json.dumps(text)[1:-1]
            in_url = (f(text, errors="replace") for f in (quote, quote_plus))
            found.update((text, in_json, in_json.replace("/", "\\/")))
            found.update((html.escape(text), *in_url))
    longest_first = sorted(found, key=len, reverse=True)
    return tuple(text.encode("utf-8", "replace") for text in longest_first)


def without(body: bytes, echoes: tuple[bytes, ...]) -> bytes:
    """``body`` with every echo hidden."""
    for echo in echoes:
        body = body.replace(echo, HIDDEN.encode())
    return body
