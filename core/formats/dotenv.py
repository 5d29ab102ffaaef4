"""A ``.env`` document that is read as Node reads it and written back byte for byte.

An :class:`EnvDocument` never changes: ``set`` and ``remove`` return a new one, in which
every line that was not meant is what it was. Values are never interpolated.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from core.errors import Unexportable
from core.formats.other_readers import COMMON, Reader, reads_line
from core.formats.quoting import quote
from core.formats.readers import bash_agrees, reads_differently
from core.formats.scanner import LineNumbers, Pair, scan
from core.model import Secret

__all__ = ["EnvDocument", "EnvEntry", "quote", "reads_differently"]

_key_name = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")
_first_line_end = re.compile("\r\n|\r|\n")
# Shorter ones are looked for as a whole value alone.
_LEAST_SECRET: Final = 8


@dataclass(frozen=True, slots=True)
class EnvEntry:
    """One pair: ``line`` is 1-based; ``duplicate`` where the key stood before."""

    key: str
    value: Secret
    line: int
    duplicate: bool


@dataclass(frozen=True, slots=True)
class EnvDocument:
    """A text and the pairs in it. Build one with :meth:`parse`."""

    _text: Secret
    _pairs: tuple[Pair, ...]
    _skipped: tuple[int, ...]

    @classmethod
    def parse(cls, text: str) -> EnvDocument:
        """Read any text; what is no pair is kept and left alone."""
        found = scan(text)
        return cls(Secret(text), found.pairs, found.skipped)

    def render(self) -> str:
        """The text, byte for byte."""
        return self._text.reveal()

    def entries(self) -> tuple[EnvEntry, ...]:
        """All pairs in their order, duplicates included."""
        lines = LineNumbers(self.render())
        seen: set[str] = set()
        entries: list[EnvEntry] = []
        for pair in self._pairs:
            line = lines.at(pair.key_start)
            entries.append(EnvEntry(pair.key, pair.value, line, pair.key in seen))
            seen.add(pair.key)
        return tuple(entries)

    def pairs(self) -> tuple[Pair, ...]:
        """The pairs with their places in the text."""
        return self._pairs

    def skipped_lines(self) -> tuple[int, ...]:
        """1-based numbers of lines that are neither a pair, a comment nor blank."""
        lines = LineNumbers(self.render())
        return tuple(lines.at(offset) for offset in self._skipped)

    def keys(self) -> tuple[str, ...]:
        """Each key once, in order of first appearance."""
        return tuple(dict.fromkeys(pair.key for pair in self._pairs))

    def get(self, key: str) -> Secret | None:
        """The value that counts (the last one), or None where there is no such key."""
        index = self._index(key)
        return None if index is None else self._pairs[index].value

    def set(
        self,
        key: str,
        value: str,
        after: str = "",
        readers: tuple[Reader, ...] = COMMON,
    ) -> EnvDocument:
        """The document with ``key`` holding ``value``.

        The last pair of that key is rewritten as ``KEY=value``, with its indent,
        ``export`` and comment kept; it is left alone where it already says so to every
        of the readers. A new key goes below the key ``after``, or at the end. Raises
        :class:`Unexportable` where the value has no common spelling, or where the
        text around it is such that another pair would change.
        """
        if not _key_name.fullmatch(key):
            raise Unexportable(field=key)
        written = quote(value, key, readers)
        index = self._index(key)
        if index is None:
            return self._with_new(key, written, value, after)
        pair, text = self._pairs[index], self.render()
        if pair.value.reveal() == value and _serves(text, pair, readers):
            return self
        rest = text[pair.value_end :]
        gap = " " if rest.startswith("#") else ""
        changed = text[: pair.key_end] + "=" + written + gap + rest
        document = EnvDocument.parse(changed)
        if document._readings() != self._readings_with(index, 1, key, value):
            raise Unexportable(field=key)
        return document

    def remove(self, key: str) -> EnvDocument:
        """The document without any line of ``key``."""
        text = self.render()
        kept: list[str] = []
        position = 0
        for pair in self._pairs:
            if pair.key == key:
                kept.append(text[position : pair.start])
                position = pair.end
        document = EnvDocument.parse("".join(kept) + text[position:])
        if document._readings() != [
            pair for pair in self._readings() if pair[0] != key
        ]:
            raise Unexportable(field=key)
        return document

    def keys_holding(self, secrets: Collection[Secret]) -> tuple[str, ...]:
        """The keys whose value is, or contains, one of these secrets."""
        held = [pair.key for pair in self._pairs if _holds(pair.value, secrets)]
        return tuple(dict.fromkeys(held))

    def notes_hold(self, secrets: Collection[Secret]) -> bool:
        """Whether one of these secrets stands outside every value, as in a comment."""
        return any(_cut(part, secrets) != part for part in self._around(secrets))

    def blank(self, secrets: Collection[Secret]) -> EnvDocument:
        """The document without these secrets, every other byte as it was.

        A value that is or contains one becomes empty; from comments it is cut out.
        Raises :class:`Unexportable` where another pair would change by that.
        """
        around = [_cut(part, secrets) for part in self._around(secrets)]
        wanted = [
            (pair.key, Secret("") if _holds(pair.value, secrets) else pair.value)
            for pair in self._pairs
        ]
        for empty in ("", "''"):
            text = around[0]
            for part in around[1:]:
                text += empty + (" " if part.startswith("#") else "") + part
            document = EnvDocument.parse(text)
            if document._readings() == wanted and _cut(text, secrets) == text:
                return document
        raise Unexportable(field="client_secret")

    def _around(self, secrets: Collection[Secret]) -> list[str]:
        """The text before, between and after the values that hold a secret."""
        text, position = self.render(), 0
        parts: list[str] = []
        for pair in self._pairs:
            if _holds(pair.value, secrets):
                parts.append(text[position : pair.value_start])
                position = pair.value_end
        return [*parts, text[position:]]

    def _index(self, key: str) -> int | None:
        for index in range(len(self._pairs) - 1, -1, -1):
            if self._pairs[index].key == key:
                return index
        return None

    def _readings(self) -> list[tuple[str, Secret]]:
        return [(pair.key, pair.value) for pair in self._pairs]

    def _with_new(self, key: str, written: str, value: str, after: str) -> EnvDocument:
        """Add a line; a blank line goes before it where the line above would eat it."""
        text = self.render()
        found = _first_line_end.search(text)
        line_end = found.group() if found else "\n"
        above = self._index(after) if after else None
        place = len(text) if above is None else self._pairs[above].end
        index = len(self._pairs) if above is None else above + 1
        before = text[:place]
        open_line = bool(before.strip("\ufeff")) and not before.endswith(("\n", "\r"))
        lead = line_end if open_line else ""
        for blank in ("", line_end):
            added = f"{lead}{blank}{key}={written}{line_end}"
            document = EnvDocument.parse(before + added + text[place:])
            if document._readings() == self._readings_with(index, 0, key, value):
                return document
        raise Unexportable(field=key)

    def _readings_with(
        self, index: int, replaced: int, key: str, value: str
    ) -> list[tuple[str, Secret]]:
        """What the pairs must read as, once one is put in at ``index``."""
        wanted = self._readings()
        wanted[index : index + replaced] = [(key, Secret(value))]
        return wanted


def _serves(text: str, pair: Pair, readers: tuple[Reader, ...]) -> bool:
    """Whether a pair is spelt as each of the readers needs it."""
    spelling = text[pair.value_start : pair.value_end]
    value = pair.value.reveal()
    return (Reader.BASH not in readers or bash_agrees(text, pair)) and all(
        reads_line(reader, spelling, value) for reader in readers
    )


def _holds(value: Secret, secrets: Collection[Secret]) -> bool:
    """Whether a value is one of the secrets, or contains one."""
    text = value.reveal()
    return any(value == secret or _cut(text, (secret,)) != text for secret in secrets)


def _cut(text: str, secrets: Collection[Secret]) -> str:
    """The text without the secrets in it; what is too short could be any word."""
    for secret in secrets:
        if len(secret) >= _LEAST_SECRET:
            text = text.replace(secret.reveal(), "")
    return text
