"""What a server answered, and who can be asked; no caller needs httpx for it."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from typing import Any, Final, Literal, Protocol

from core.adobe.wire import Echoes
from core.model import Secret

Call = Literal["token", "quota", "validate", "check"]

_WESTERN: Final = ("iso-8859-1", "latin-1", "windows-1252")


@dataclass(frozen=True, slots=True)
class Answer:
    """Status, headers (names in lower case) and body of an answer, whole.

    The secrets that the call ``sent`` are hidden in the headers, and in all that is
    read from the body save by :meth:`unhidden`. The body is not printed. ``tries``
    says how often the call was made until then.
    """

    status: int
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    body: bytes = field(default=b"", repr=False)
    host: str = ""
    sent: Echoes = field(default_factory=Echoes, repr=False)
    tries: int = 1

    def header(self, name: str) -> str:
        """A header by its name in lower case, or empty."""
        return self.headers.get(name, "")

    @property
    def is_empty(self) -> bool:
        """No body, or blanks alone."""
        return not self.body.strip()

    @property
    def is_success(self) -> bool:
        """Whether the status is 2xx."""
        return 200 <= self.status < 300

    def parsed(self) -> tuple[bool, Any]:
        """Whether the body is JSON, and its value (None where it is not)."""
        return self._read(self.sent.hide_in_json)

    def json(self) -> Any:
        """The body's JSON value; None where it is not JSON, or nested too deep."""
        return self.parsed()[1]

    def unhidden(self) -> tuple[bool, Any]:
        """The same as it came: for a token, and to tell what an answer means."""
        return self._read(lambda text: text)

    def text(self, limit: int | None = None) -> str:
        """The body as text of at most ``limit`` characters; bad bytes are marked."""
        western = self._is_western()
        encoding = "windows-1252" if western else json.detect_encoding(self.body)
        whole = self.body.decode(encoding, "replace")
        # Hidden before it is cut: the rest of a secret would be no echo any more.
        hidden = self.sent.hide(whole)
        if hidden != whole and self.unhidden()[0]:
            hidden = self.sent.hide(self.sent.hide_in_json(whole))
        return hidden[:limit]

    def server_time(self) -> float | None:
        """The ``Date`` header in seconds since the epoch, or None."""
        return http_date(self.header("date"))

    def _is_western(self) -> bool:
        charset = self.header("content-type").casefold().partition("charset=")[2]
        return charset.strip(" \"'").startswith(_WESTERN)

    def _read(self, hide: Callable[[str], str]) -> tuple[bool, Any]:
        try:
            return True, json.loads(hide(self._as_json_text()))
        except (ValueError, RecursionError):
            return False, None

    def _as_json_text(self) -> str:
        """JSON is Unicode; where it is not, its type may say what it is."""
        try:
            encoding = json.detect_encoding(self.body)
            return self.body.decode(encoding, "surrogatepass")
        except UnicodeDecodeError:
            if not self._is_western():
                raise
            return self.body.decode("windows-1252")


class Caller(Protocol):
    """Whoever sends a call and returns the answer: ``core.adobe.http.Client``."""

    def send(
        self,
        call: Call,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        form: Mapping[str, Secret | str] | None = None,
        params: Mapping[str, str] | None = None,
        bearer: Secret | None = None,
    ) -> Answer:
        """The answer, or a NetworkError."""


def http_date(text: str) -> float | None:
    """A date as HTTP writes it, in seconds since the epoch, or None."""
    if not text or len(text) > 64:
        return None
    try:
        moment = parsedate_to_datetime(text).timestamp()
    except (ValueError, OverflowError, OSError):
        return None
    return moment if math.isfinite(moment) else None
