"""A request as the practice Adobe saw it, its secrets as :class:`Secret`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from email.message import Message
from typing import Final
from urllib.parse import parse_qsl

from core.model import Secret

MOST_FIELDS: Final = 100
MOST_KEPT: Final = 16_384
LONGEST_BOUNDARY: Final = 70
SECRET_FIELDS: Final = frozenset(
    {
        "access_token",
        "client_assertion",
        "client_secret",
        "code",
        "jwt_token",
        "password",
        "refresh_token",
        "token",
    }
)
SECRET_HEADERS: Final = frozenset({"authorization", "cookie", "proxy-authorization"})

Fields = dict[str, str | Secret]


@dataclass(frozen=True, slots=True)
class Seen:
    """What was asked; header names in lower case, no raw body.

    ``readable`` is false where body or query could not be taken apart. ``bearer`` is
    the token of the Authorization header, empty where there is none.
    """

    method: str
    path: str
    query: Fields = field(default_factory=dict)
    headers: Fields = field(default_factory=dict)
    form: Fields = field(default_factory=dict)
    bearer: Secret = field(default_factory=lambda: Secret(""))
    readable: bool = True

    def parameter(self, name: str) -> str:
        """A plain field of body or query, the body first; empty where absent."""
        value = self.form.get(name) or self.query.get(name) or ""
        return value if isinstance(value, str) else ""

    def secret(self, name: str) -> Secret:
        """A secret field of body or query, the body first; empty where absent."""
        value = self.form.get(name) or self.query.get(name)
        return value if isinstance(value, Secret) else Secret("")

    def bounded(self) -> Seen:
        """The same without what is too long to be kept."""
        return replace(
            self,
            path=self.path[:MOST_KEPT],
            query=_kept(self.query),
            headers=_kept(self.headers),
            form=_kept(self.form),
            bearer=self.bearer if len(self.bearer) <= MOST_KEPT else Secret(""),
        )

    def header(self, name: str) -> str:
        """A plain header by its lower-case name; empty where absent."""
        value = self.headers.get(name, "")
        return value.strip() if isinstance(value, str) else ""


def read_request(method: str, target: str, headers: Message, body: bytes) -> Seen:
    """Take a request apart; ``target`` is the path and query of the request line."""
    path, _, query = target.partition("?")
    plain = _joined(headers.items())
    bearer = _bearer(plain.get("authorization", ""))
    hidden = _hidden(plain, SECRET_HEADERS)
    try:
        asked = _first(_urlencoded(query))
        form = _first(_read_form(headers, body))
    except ValueError:
        return Seen(method, path, headers=hidden, bearer=bearer, readable=False)
    return Seen(method, path, asked, hidden, form, bearer)


def _kept(fields: Fields) -> Fields:
    """The fields without those with which they would be too long."""
    kept: Fields = {}
    left = MOST_KEPT
    for name, value in fields.items():
        size = len(name) + len(value)
        if size <= left:
            kept[name] = value
            left -= size
    return kept


def _joined(items: Iterable[tuple[str, str]]) -> dict[str, str]:
    joined: dict[str, str] = {}
    for name, value in items:
        key = name.lower()
        joined[key] = f"{joined[key]}, {value}" if key in joined else value
    return joined


def _hidden(values: Mapping[str, str], secret_names: frozenset[str]) -> Fields:
    return {
        name: Secret(value) if name in secret_names else value
        for name, value in values.items()
    }


def _first(pairs: list[tuple[str, str]]) -> Fields:
    """The first of each name; later ones of the same name do not count."""
    return _hidden(dict(reversed(pairs)), SECRET_FIELDS)


def _bearer(authorization: str) -> Secret:
    scheme, _, value = authorization.partition(" ")
    return Secret(value.strip() if scheme.lower() == "bearer" else "")


def _read_form(headers: Message, body: bytes) -> list[tuple[str, str]]:
    """The fields of either encoding; none where the body is of another type."""
    kind = headers.get_content_type() if "content-type" in headers else ""
    if kind == "application/x-www-form-urlencoded":
        return _urlencoded(body.decode("utf-8"))
    if kind == "multipart/form-data":
        return _multipart(headers.get_boundary() or "", body)
    return []


def _urlencoded(text: str) -> list[tuple[str, str]]:
    return parse_qsl(
        text, keep_blank_values=True, errors="strict", max_num_fields=MOST_FIELDS
    )


def _multipart(boundary: str, body: bytes) -> list[tuple[str, str]]:
    """Bounded reading by hand: RFC 7578, text fields only."""
    if not 0 < len(boundary) <= LONGEST_BOUNDARY or not boundary.isascii():
        raise ValueError("boundary")
    parts = (b"\r\n" + body).split(b"\r\n--" + boundary.encode(), MOST_FIELDS + 2)
    if len(parts) < 2 or len(parts) > MOST_FIELDS + 2 or parts[0]:
        raise ValueError("parts")
    if not parts[-1].startswith(b"--"):
        raise ValueError("end")
    return [_part(part) for part in parts[1:-1]]


def _part(part: bytes) -> tuple[str, str]:
    head, found, value = part.partition(b"\r\n\r\n")
    if not found or not head.startswith(b"\r\n"):
        raise ValueError("part")
    for line in head[2:].decode("utf-8").split("\r\n"):
        name, _, content = line.partition(":")
        if name.strip().lower() == "content-disposition":
            field_name = _disposition_name(content.strip())
            return field_name, value.decode("utf-8")
    raise ValueError("disposition")


def _disposition_name(content: str) -> str:
    message = Message()
    message["content-disposition"] = content
    name = message.get_param("name", header="content-disposition")
    if not isinstance(name, str) or not name:
        raise ValueError("name")
    return name
