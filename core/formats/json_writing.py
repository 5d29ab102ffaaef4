"""Credentials as JSON: a flat object, or an environment of Postman's.

A new text, or one that is there with our values in it and all else as it was.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from core.errors import BrokenText
from core.formats.json_edit import (
    Member,
    appended,
    is_strict,
    laid_out,
    members,
    opening_of,
    replaced,
    set_member,
    value_at,
)
from core.formats.target_table import Form
from core.formats.targets import Entry

_MOST_ENTRIES: Final = 10_000


def write_object(entries: Sequence[Entry], existing: str | None, name: str) -> str:
    """An object with a member for each entry, or an object with those members set.

    Raises :class:`BrokenText` where the text is not strict JSON.
    """
    if existing is None or not existing.strip("\ufeff \t\r\n"):
        return laid_out({entry.key: _value_of(entry) for entry in entries})
    _refuse_other(existing, name)
    text = existing
    for entry in entries:
        text = set_member(text, opening_of(text), entry.key, _value_of(entry))
    return text


def write_postman(
    entries: Sequence[Entry], existing: str | None, name: str, title: str
) -> str:
    """An environment, or one with our values in it, other entries and order kept.

    An entry that is switched off stays so, and one that is on is put below it. A list
    stays a list.
    """
    if existing is None or not existing.strip("\ufeff \t\r\n"):
        values = [_postman(entry) for entry in entries]
        values.append(_entry("ACCESS_TOKEN", "", "secret"))
        return laid_out({"name": title, "values": values})
    _refuse_other(existing, name)
    text = existing
    if not any(each.key == "values" for each in members(text, opening_of(text))):
        text = set_member(text, opening_of(text), "values", [])
    for entry in entries:
        text = _set_postman(text, entry, name)
    return text


def _set_postman(text: str, entry: Entry, name: str) -> str:
    listed = _values_of(text, name)
    found = None
    for element in members(text, listed.value_start)[:_MOST_ENTRIES]:
        value = value_at(text, element)
        if isinstance(value, dict) and value.get("key") == entry.key:
            off = value.get("enabled") is False or value.get("disabled") is True
            found = found if off else element
    if found is None:
        return appended(text, listed.value_start, "", _postman(entry))
    for member in members(text, found.value_start):
        if member.key == "value":
            was_list = isinstance(value_at(text, member), list)
            value = _texts(entry) if was_list else entry.text.reveal()
            return replaced(text, member, value)
    return set_member(text, found.value_start, "value", entry.text.reveal())


def _values_of(text: str, name: str) -> Member:
    """The list of an environment."""
    for member in members(text, opening_of(text)):
        if member.key == "values" and text[member.value_start] == "[":
            return member
    raise BrokenText(name=name, line=1)


def _refuse_other(text: str, name: str) -> None:
    if not is_strict(text) or text[opening_of(text)] != "{":
        raise BrokenText(name=name, line=1)


def _value_of(entry: Entry) -> str | list[str]:
    return _texts(entry) if entry.form is Form.LIST else entry.text.reveal()


def _texts(entry: Entry) -> list[str]:
    return [value.reveal() for value in entry.values]


def _postman(entry: Entry) -> dict[str, object]:
    kind = "secret" if entry.is_secret else "default"
    return _entry(entry.key, entry.text.reveal(), kind)


def _entry(key: str, value: str, kind: str) -> dict[str, object]:
    return {"key": key, "value": value, "type": kind, "enabled": True}
