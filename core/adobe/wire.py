"""Secrets on the wire: the last line before a body or a header, and echoes hidden."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Final, Self
from urllib.parse import urlencode

from core.adobe.codings import codings
from core.adobe.escapes import LAYERS, layers, unescaped
from core.model import HIDDEN, Secret

FORM_TYPE: Final = "application/x-www-form-urlencoded"
_JSON_VALUE: Final = re.compile(
    r'"[^"\\]*(?:\\.[^"\\]*)*"|-?[0-9][0-9.eE+-]*', re.DOTALL
)


class Echoes:
    """What a call sent and its answer shall not show, however it is spelled there.

    Secrets alone count among ``sent``, of whatever length.
    """

    __slots__ = ("_forms",)

    def __init__(self, *sent: Secret | str | None) -> None:
        secrets = [value.reveal() for value in sent if isinstance(value, Secret)]
        forms = {form for text in secrets for form in layers(text)} - {""}
        forms |= {form for text in secrets for form in codings(text)}
        # The longest first: one may be the beginning of another.
        ordered = sorted(forms, key=len, reverse=True)
        self._forms = tuple(Secret(form) for form in ordered)

    def __repr__(self) -> str:
        return f"Echoes({len(self._forms)})"

    def to_pipe(self) -> bytes:
        """All of it on one line, for a child's standard input and nothing else."""
        return json.dumps([form.reveal() for form in self._forms]).encode("ascii")

    @classmethod
    def from_pipe(cls, line: bytes) -> Self:
        """What :meth:`to_pipe` wrote; raises ValueError for anything else."""
        forms = json.loads(line)
        if not isinstance(forms, list):
            raise ValueError("no list")
        made = cls()
        made._forms = tuple(Secret(str(form)) for form in forms)
        return made

    def hide(self, text: str) -> str:
        """``text`` as it came where it holds no echo.

        An echo that is spelled as it was sent is taken out where it stands; for one
        that is escaped, the text is given without its escapes.
        """
        if not self._forms or not text:
            return text
        shown = below = self._without(text)
        for _ in range(LAYERS):
            decoded = unescaped(below)
            if decoded == below:
                break
            below = self._without(decoded)
            if below != decoded:
                shown = below
        return shown

    def hide_in_json(self, text: str) -> str:
        """The same for a JSON text: only the values with an echo in them change."""
        if self.hide(text) == text:
            return text
        return _JSON_VALUE.sub(self._value_hidden, text)

    def _value_hidden(self, match: re.Match[str]) -> str:
        literal = match[0]
        value = str(json.loads(literal)) if literal.startswith('"') else literal
        hidden = self.hide(value)
        return literal if hidden == value else json.dumps(hidden, ensure_ascii=False)

    def _without(self, text: str) -> str:
        for form in self._forms:
            text = text.replace(form.reveal(), HIDDEN)
        return text


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


def proxy_login(user: str, password: Secret) -> tuple[str, str] | None:
    """User name and password for a proxy, if it has any."""
    return (user, password.reveal()) if user or password else None


def form_body(form: Mapping[str, Secret | str]) -> bytes:
    """The fields percent-encoded, as a form sends them."""
    fields = {
        name: value.reveal() if isinstance(value, Secret) else value
        for name, value in form.items()
    }
    return urlencode(fields, errors="surrogatepass").encode("ascii")
