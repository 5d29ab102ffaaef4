"""Sections: ``[stage]`` above ``client_id = …``, as INI and TOML have them.

A file with one section is read as a ``.env``. Of several, each is a credential of its
own: taken together, the id of one would stand beside the secret of another.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from core.formats.dialects import showable, split_key
from core.formats.dotenv import EnvDocument, EnvEntry
from core.formats.env_reading import read_pairs
from core.formats.found import Kind, Notice, NoticeCode, Reading
from core.formats.scanner import LineNumbers, unify_line_ends

LONGEST: Final = 1_000_000
_MOST_SKIPPED: Final = 20
_OF_A_CREDENTIAL: Final = ("client_id", "client_secret", "client_secrets")
# What stands in it holds for all.
_FOR_ALL: Final = ("DEFAULT", "GLOBAL")

# Nothing in it can match one character in two ways: the time is linear.
_heading = re.compile(
    r"^[ \t\ufeff]*+\[{1,2}+([^\[\]\n]{1,80}+)\]{1,2}+[ \t]*+(?:[#;][^\n]*+)?$",
    re.MULTILINE,
)
_no_prefix = re.compile(r"\W+")


def read(text: str, name: str) -> Reading | None:
    """The credentials of a text with several sections that name some; else None."""
    if len(text) > LONGEST or "[" not in text:
        return None
    text = unify_line_ends(text)
    numbers = LineNumbers(text)
    found = [(numbers.at(m.end()), m.group(1).strip()) for m in _heading.finditer(text)]
    document = EnvDocument.parse(text)
    entries = list(_in_sections(document, found))
    if len(_credentials(entries)) < 2:
        return None
    reading = read_pairs(entries, name, Kind.ENV)
    if reading is None:
        return None
    notices = (*reading.notices, *_skipped(text, document, {line for line, _ in found}))
    return replace(reading, notices=tuple(sorted(notices, key=lambda each: each.line)))


def _in_sections(
    document: EnvDocument, found: list[tuple[int, str]]
) -> Iterator[EnvEntry]:
    """The pairs, the name of the section in front of theirs."""
    prefixes = _prefixes(found)
    lines = [line for line, _ in found]
    seen: set[str] = set()
    for entry in document.entries():
        index = bisect_right(lines, entry.line) - 1
        prefix = prefixes[found[index][1]] if index >= 0 else ""
        key = f"{prefix}_{entry.key}" if prefix else entry.key
        yield replace(entry, key=key, duplicate=key in seen)
        seen.add(key)


def _prefixes(found: list[tuple[int, str]]) -> dict[str, str]:
    """A prefix for each section, never one for two of them."""
    made: dict[str, str] = {}
    for _, section in found:
        prefix = _no_prefix.sub("_", section).strip("_")
        prefix = prefix if showable(prefix) else "SECTION"
        taken = {each.upper() for key, each in made.items() if key != section}
        while prefix.upper() in taken:
            prefix += "_2"
        made.setdefault(section, "" if prefix.upper() in _FOR_ALL else prefix)
    return made


def _credentials(entries: list[EnvEntry]) -> set[str]:
    """The prefixes that name an id or a secret."""
    known = (split_key(entry.key) for entry in entries)
    return {each[0] for each in known if each and each[1] in _OF_A_CREDENTIAL}


def _skipped(text: str, document: EnvDocument, headings: set[int]) -> Iterator[Notice]:
    lines = text.split("\n")
    odd = [
        number
        for number in document.skipped_lines()
        if number not in headings and not lines[number - 1].lstrip().startswith(";")
    ]
    for number in odd[:_MOST_SKIPPED]:
        yield Notice(NoticeCode.LINE_SKIPPED, number)
