"""Names and values in lists, as other tools write their variables and their calls.

``NAME=value`` in Compose's ``environment``, ``name`` and ``value`` of containers,
``key`` and ``value`` in Postman's collections; and Kubernetes' secrets, of which what
is written in base64 is nobody's client id.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from core.formats.flat import take_flat
from core.formats.found import Kind
from core.formats.gathering import Gathering, Node, Place, title_of
from core.formats.requests_read import Request, take_request
from core.formats.roles import text_of

_MOST: Final = 10_000
# Postman takes these itself.
_TAKEN: Final = ("values", "variable")
_ENCODED: Final = "encryptedData"
_FIELDS: Final = ("urlencoded", "formdata", "params")

_assignment = re.compile(r"([A-Za-z_]\w{0,127})=(.*)", re.DOTALL)
_tells = re.compile(r"client_?(?:id|secret)", re.IGNORECASE)


def take_secret(node: Node, place: Place, gathering: Gathering) -> bool:
    """A secret of Kubernetes: what it holds as plain text."""
    if place.label == _ENCODED:
        return True
    if node.get("kind") != "Secret" or "apiVersion" not in node:
        return False
    plain = node.get("stringData")
    if isinstance(plain, Mapping):
        about = node.get("metadata")
        label = title_of(about, "name") if isinstance(about, Mapping) else ""
        take_flat(plain, place.under("stringData"), gathering, Kind.JSON, label)
    return True


def take_lists(node: Node, place: Place, gathering: Gathering) -> bool:
    """Lists of variables in an object, which is looked into all the same."""
    for key, value in node.items():
        if isinstance(value, list) and key not in _TAKEN:
            values = dict(_pairs_in(value))
            if values:
                inside = place.under(key)
                take_flat(values, inside, gathering, Kind.JSON, place.label)
    return False


def take_call(node: Node, place: Place, gathering: Gathering) -> bool:
    """A call for a token, as Postman's collections and browsers' archives keep it."""
    body = node.get("body", node.get("postData"))
    url = node.get("url")
    address = text_of(url.get("raw") if isinstance(url, Mapping) else url)
    if not isinstance(body, Mapping) or not address:
        return False
    request = Request(0, url=address, where=place.path)
    text = text_of(body.get("raw")) or text_of(body.get("text"))
    if _tells.search(text):
        request.add_body(text)
    for key in _FIELDS if not request.fields else ():
        listed = body.get(key)
        for field, value in _pairs_in(listed if isinstance(listed, list) else []):
            request.add(field, text_of(value))
    return take_request(request, gathering, Kind.JSON)


def _pairs_in(items: list[object]) -> Iterator[tuple[str, object]]:
    """The names with their values; what is switched off has none."""
    for item in items[:_MOST]:
        if isinstance(item, str):
            found = _assignment.fullmatch(item)
            if found:
                yield found.group(1), found.group(2)
        elif isinstance(item, Mapping) and item.get("disabled") is not True:
            key = item.get("key", item.get("name"))
            if isinstance(key, str) and "value" in item:
                yield key, item["value"]
