"""A call for a token, as a command or a form writes it, to the credential in it.

The address tells the environment; it is never contacted and never kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import unquote_plus

from core.formats.dialects import environment_of
from core.formats.fields import clean, is_placeholder
from core.formats.found import Kind, Notice, NoticeCode, Why
from core.formats.gathering import Gathering
from core.formats.json_text import load_inner
from core.formats.mapping import draft_of
from core.formats.roles import Given, Role, role_of, text_of
from core.model import Secret

MOST_FIELDS: Final = 200
_LONGEST_JSON: Final = 65_536
_SECRETS: Final = (Role.CLIENT_SECRET, Role.CLIENT_SECRETS)
_USER_GRANTS: Final = ("authorization_code", "refresh_token", "implicit", "password")

_pdf_services = re.compile(
    r"https://pdf-services(?:-[a-z0-9]+)?\.adobe\.io(?:/\S*)?", re.IGNORECASE
)
_bearer = re.compile(r"authorization\s*:\s*bearer\s+(\S+)", re.IGNORECASE)
_key_header = re.compile(r"x-(?:api|gw-ims)-?key\s*:\s*(\S+)", re.IGNORECASE)


@dataclass(slots=True)
class Request:
    """One call: its address, the fields it sends, and the line where it starts.

    In a tree ``where`` is its path, and the line 0.
    """

    line: int
    where: str = ""
    url: str = field(default="", repr=False)
    fields: list[tuple[str, Secret]] = field(default_factory=list)
    headers: list[Secret] = field(default_factory=list)

    @property
    def place(self) -> str:
        """What a draft, or what is left out, is told by."""
        return self.where or str(self.line)

    def add_body(self, text: str) -> None:
        """Fields of a form body, or of JSON in its place."""
        pairs = _json_fields(text) if text.lstrip().startswith("{") else form_of(text)
        for key, value in pairs:
            self.add(key, value)

    def add_header(self, text: str) -> None:
        """One header, as ``Name: value``."""
        if len(self.headers) < MOST_FIELDS:
            self.headers.append(Secret(text))

    def add(self, key: str, value: str) -> None:
        """One field that is already decoded."""
        if len(self.fields) < MOST_FIELDS:
            self.fields.append((key, Secret(value)))


def form_of(text: str) -> Iterator[tuple[str, str]]:
    """The fields of ``a=b&c=d``, decoded; ``+`` is a blank in it."""
    for part in text.split("&", MOST_FIELDS)[:MOST_FIELDS]:
        key, sign, value = part.partition("=")
        if sign:
            yield unquote_plus(key).strip(), unquote_plus(value).strip()


def take_request(request: Request, gathering: Gathering, kind: Kind) -> bool:
    """Keep the credential that a call sends, or say why it stays out.

    False where it sends none.
    """
    address, _, query = request.url.partition("?")
    for key, value in form_of(query):
        request.add(key, value)
    values = _values(request)
    why = _why_not(address, values, request)
    told = not {Role.CLIENT_ID, *_SECRETS}.isdisjoint(values)
    if why is not None and told:
        gathering.leave(kind, why, request.place)
    elif told and (Role.CLIENT_ID in values or Role.SCOPES in values):
        _keep(request, address, values, gathering, kind)
    _tell_headers(request, gathering, kind, told)
    return told


def _keep(
    request: Request,
    address: str,
    values: dict[str, Given],
    gathering: Gathering,
    kind: Kind,
) -> None:
    drafted = draft_of(values, where=request.where, source=request.place)
    if not drafted.draft.client_id and not drafted.draft.secret:
        return
    if gathering.has_enough():
        return
    environment = environment_of(clean(address))
    gathering.add(
        kind,
        drafted._replace(
            draft=drafted.draft.with_changes(
                environment=environment or drafted.draft.environment
            )
        ),
    )
    if address and environment is None:
        host = Notice(NoticeCode.HOST_IGNORED, request.line, "URL", request.where)
        gathering.note(host)


def _values(request: Request) -> dict[str, Given]:
    """The fields by role; of one that is sent twice, the last that says something."""
    values: dict[str, Given] = {}
    for key, value in request.fields:
        role = role_of(key)
        if role is not None and (value or role not in values):
            values[role] = Given(value, key, request.line)
    return values


def _why_not(address: str, values: dict[str, Given], request: Request) -> Why | None:
    fields = {key.casefold(): value for key, value in request.fields}
    grant = text_of(fields.get("grant_type", Secret(""))).casefold()
    if "jwt_token" in fields or "jwt-bearer" in grant or "/exchange/jwt" in address:
        return Why.JWT
    if grant in _USER_GRANTS or Role.SIGN_IN in values or "code" in fields:
        return Why.USER_SIGN_IN
    if _pdf_services.fullmatch(address):
        return Why.OTHER_HOST
    return None


def _tell_headers(
    request: Request, gathering: Gathering, kind: Kind, told: bool
) -> None:
    """Say which token or API key a call carries; neither is kept."""
    where = request.place
    for header in request.headers:
        bearer = _bearer.match(header.reveal())
        key = _key_header.match(header.reveal())
        if bearer and not is_placeholder(bearer.group(1)):
            gathering.leave(kind, Why.LIVE_TOKEN, where, "Authorization")
        elif key and not told and not is_placeholder(key.group(1)):
            gathering.leave(kind, Why.API_KEY, where, "x-api-key")


def _json_fields(text: str) -> Iterator[tuple[str, str]]:
    data = load_inner(text) if len(text) <= _LONGEST_JSON else None
    for key, value in data.items() if isinstance(data, Mapping) else ():
        items = value if isinstance(value, list) else [value]
        if isinstance(key, str):
            yield key, ",".join(text_of(item) for item in items)
