"""What an export changes in a ``.env``: our own keys; every other byte stays."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Final

from core.errors import Unexportable
from core.formats.differences import DiffLine
from core.formats.dotenv import EnvDocument
from core.formats.fields import FIELDS, Oddity, check
from core.formats.masking import masked_lines
from core.formats.other_readers import Obstacle, Reader, misread
from core.formats.planning import ExportPlan
from core.formats.quoting import Disagreement, agreed
from core.formats.scanner import LineNumbers, Pair
from core.formats.target_table import Dialect
from core.formats.targets import Entry
from core.model import Secret

# Not a reason to hide a value that is ours to show.
_HARMLESS: Final = {Oddity.HAS_BLANK, Oddity.MISSING}
_TELLING: Final = {Oddity.LOOKS_LIKE_SECRET, Oddity.LOOKS_LIKE_TOKEN}


def plan_env(
    dialect: Dialect,
    entries: Sequence[Entry],
    existing: str | None,
    readers: tuple[Reader, ...],
) -> ExportPlan:
    """Put entries into a text, or into a new one where there is none.

    Raises :class:`Unexportable` with ``field``, and with ``obstacles`` and ``choices``
    where the readers would not agree on a value.
    """
    old = EnvDocument.parse(existing or "")
    kept = [e for e in entries if not e.twin or old.get(e.key) is not None]
    _refuse_disagreement(kept, readers)
    # A first key that is new joins the rest of its family, wherever that stands.
    above = next((e.key for e in kept if old.get(e.key) is not None), "")
    new = old
    for entry in kept:
        try:
            new = new.set(entry.key, entry.text.reveal(), above, readers)
        except Unexportable:
            raise Unexportable(field=entry.field) from None
        above = entry.key
    values = {entry.key: entry.text for entry in kept}
    _verify(new, kept)
    touched = [key for key in values if _spelling(old, key) != _spelling(new, key)]
    added = sum(old.get(key) is None for key in touched)
    twice = {each.key for each in new.entries() if each.duplicate}
    text = new.render()
    return ExportPlan(
        _text=Secret(text),
        lines=_difference(old, new, touched, kept),
        added=added,
        changed=len(touched) - added,
        unchanged=existing is not None and text == existing,
        dialect=dialect,
        obstacles=misread(text, values, readers),
        duplicates=tuple(key for key in values if key in twice),
    )


def _refuse_disagreement(entries: Sequence[Entry], readers: tuple[Reader, ...]) -> None:
    """Raise what all values together have against them, before any is written."""
    found: list[tuple[Entry, Disagreement]] = []
    for entry in entries:
        spelling = agreed(entry.text.reveal(), readers, entry.key)
        if isinstance(spelling, Disagreement):
            found.append((entry, spelling))
    if not found:
        return
    obstacles: dict[Obstacle, None] = {}
    choices: dict[tuple[Reader, ...], None] = {}
    for _, each in found:
        obstacles |= dict.fromkeys(each.obstacles)
        choices |= dict.fromkeys(each.choices)
    together = {each.reader for each in obstacles}
    choices[tuple(each for each in readers if each in together)] = None
    raise Unexportable(
        field=found[0][0].field,
        obstacles=tuple(obstacles),
        choices=tuple(choice for choice in choices if _enough(choice, found, readers)),
    )


def _enough(
    choice: tuple[Reader, ...],
    found: list[tuple[Entry, Disagreement]],
    readers: tuple[Reader, ...],
) -> bool:
    """Whether, without these readers, all that was refused can be written."""
    left = tuple(reader for reader in readers if reader not in choice)
    return bool(left) and all(
        isinstance(agreed(entry.text.reveal(), left), str) for entry, _ in found
    )


def _verify(document: EnvDocument, entries: Sequence[Entry]) -> None:
    """Read the finished text once more, as a stranger would."""
    again = EnvDocument.parse(document.render())
    for entry in entries:
        if again.get(entry.key) != entry.text:
            raise Unexportable(field=entry.field)


def _last_pair(document: EnvDocument, key: str) -> Pair | None:
    """The pair of a key that counts."""
    found = None
    for pair in document.pairs():
        if pair.key == key:
            found = pair
    return found


def _spelling(document: EnvDocument, key: str) -> Secret | None:
    """The lines of the pair that counts, without their line end."""
    pair = _last_pair(document, key)
    if pair is None:
        return None
    return Secret(document.render()[pair.start : pair.end].rstrip("\r\n"))


def _difference(
    old: EnvDocument, new: EnvDocument, touched: list[str], entries: Sequence[Entry]
) -> tuple[DiffLine, ...]:
    """Both texts side by side. All lines but those of touched pairs are the same."""
    fields = {entry.key: entry for entry in entries}

    def is_open(key: str, value: Secret) -> bool:
        entry = fields.get(key)
        if entry is None or entry.is_secret:
            return False
        if entry.field not in FIELDS:
            return value == entry.text and "p8e-" not in value.reveal()
        odd = set(check(entry.field, value.reveal()))
        return odd <= _HARMLESS or (value == entry.text and not odd & _TELLING)

    never = {
        each.reveal() for entry in entries if entry.is_secret for each in entry.values
    }
    old_lines = _shown(old, is_open, never)
    new_lines = _shown(new, is_open, never)
    gone, come = _line_numbers(old, touched), _line_numbers(new, touched)
    lines: list[DiffLine] = []
    before = after = 1
    while before <= len(old_lines) or after <= len(new_lines):
        if before in gone:
            lines.append(DiffLine(before, None, "-", old_lines[before - 1]))
            before += 1
        elif after in come or before > len(old_lines):
            lines.append(DiffLine(None, after, "+", new_lines[after - 1]))
            after += 1
        else:
            lines.append(DiffLine(before, after, " ", old_lines[before - 1]))
            before, after = before + 1, after + 1
    return tuple(lines)


def _shown(
    document: EnvDocument,
    is_open: Callable[[str, Secret], bool],
    never: Collection[str],
) -> list[str]:
    """The masked lines, without the empty one after a final line end."""
    lines = list(masked_lines(document.render(), document.pairs(), is_open, never))
    return lines[:-1] if lines and not lines[-1] else lines


def _line_numbers(document: EnvDocument, keys: list[str]) -> set[int]:
    """Numbers of all lines that the pairs of some keys stand on."""
    numbers = LineNumbers(document.render())
    found: set[int] = set()
    for key in keys:
        pair = _last_pair(document, key)
        if pair is not None:
            first = numbers.at(pair.start)
            last = numbers.at(max(pair.start, pair.end - 1))
            found.update(range(first, last + 1))
    return found
