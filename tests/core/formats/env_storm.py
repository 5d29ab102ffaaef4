"""Random ``.env`` documents that are edited, and read by every reader there is.

Run as a script for many: ``python -m tests.core.formats.env_storm 10000 [SEED]``. After
each edit all bytes that were not meant are what they were; in the end no reader reads
another value than was set, unless it was told before that it would not.
"""

from __future__ import annotations

import logging
import random
import sys
from collections import Counter
from dataclasses import dataclass, field
from typing import Final

from core.errors import Unexportable
from core.formats.dotenv import EnvDocument
from core.formats.other_readers import COMMON, Obstacle, Reader, misread, read_as
from core.formats.quoting import Disagreement, agreed
from core.model import Secret
from tests.core.formats.real_readers import Values, read_all

BATCH: Final = 500
PIECES: Final = (
    *("A", "B", "export ", "=", " = ", ": ", "\n", "\n", "\r\n", "\r", "'", '"', "`"),
    *("\\", "#", " # c", "x", " ", "\t", "\ufeff", "\xa0", "é", "\u2028", "\\n", "\\'"),
    *("A=1\n", "B='two\nlines'\n", "# note\n", "export B=x\n", 'A="q # k" # c\n'),
    *("\n\n", "B=1 # c\r\n", "A=x#y\n", "stray\n", "B = 1\n", "A: 1\n", "C='o\n"),
    *("B=['x']\n", "A=$X\n", "B=${X}\n", "C=a\\\n", "\u2029", "A=\n", "=", "B=`x`\n"),
)
LETTERS: Final = "aZ9_.,=-@/:+% \t\n#$'\"`\\{}()&;|<>!~*?[]^é\x01\x7f\r\u2028\ufeff"
KEYS: Final = ("A", "B", "NEW", "OTHER_1")


@dataclass(slots=True)
class Storm:
    """What came of it: counts, and every fault as a line."""

    counts: Counter[str] = field(default_factory=Counter)
    told: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Case:
    """A document after its edits, and what was told of it."""

    text: str
    values: dict[str, str]
    obstacles: set[Obstacle]


def document(chance: random.Random) -> str:
    """A text of pieces, wild or nearly tidy."""
    if chance.random() < 0.3:
        lines = [piece for piece in PIECES if piece.endswith(("\n", "\r"))]
        end = chance.choice(("\n", "\n", "\r\n"))
        chosen = chance.choices(lines, k=chance.randrange(8))
        return "".join(chosen).replace("\n", end)
    return "".join(chance.choices(PIECES, k=chance.randrange(30)))


def value(chance: random.Random) -> str:
    """A secret as Adobe makes them, a list, or anything."""
    kind = chance.random()
    if kind < 0.2:
        return "p8e-" + "".join(chance.choices("aZ9_-", k=32))
    if kind < 0.3:
        return '["openid","AdobeID"]'
    if kind < 0.4:
        codes = (chance.choice((32, 200, 0x2000, 0xFE00, 0x1F600)) for _ in range(6))
        return "".join(chr(code + chance.randrange(64)) for code in codes)
    return "".join(chance.choices(LETTERS, k=chance.randrange(12)))


def case(chance: random.Random, storm: Storm) -> Case:
    """A document, edited up to three times."""
    edited = EnvDocument.parse(document(chance))
    values: dict[str, str] = {}
    for _ in range(1 + chance.randrange(3)):
        key, wanted = chance.choice(KEYS), value(chance)
        before = edited.render()
        try:
            if chance.random() < 0.15:
                edited = edited.remove(key)
                values.pop(key, None)
                check_removed(before, edited.render(), key, storm)
            else:
                edited = edited.set(key, wanted)
                values[key] = wanted
                check_bytes(before, edited.render(), key, storm)
            storm.counts["edits"] += 1
        except Unexportable as refusal:
            told = refusal.fact("obstacles", ())
            storm.counts["refused: " + ("readers" if told else "place")] += 1
            check_refusal(wanted, told, storm)
    text = edited.render()
    secrets = {key: Secret(each) for key, each in values.items()}
    return Case(text, values, set(misread(text, secrets, COMMON)))


def check_refusal(wanted: str, told: tuple[Obstacle, ...], storm: Storm) -> None:
    """Without the readers that were named, the value can be written."""
    for each in told:
        storm.told[f"value: {each.reader} {each.cause}"] += 1
    left = tuple(r for r in COMMON if r not in {each.reader for each in told})
    if left and told and isinstance(agreed(wanted, left), Disagreement):
        storm.faults.append(f"told in vain: {wanted!r}")


def check_bytes(before: str, after: str, key: str, storm: Storm) -> None:
    """All bytes but those of the value are there, in their places."""
    pairs = [pair for pair in EnvDocument.parse(before).pairs() if pair.key == key]
    if before == after:
        return
    if pairs:
        head = before[: pairs[-1].key_end] + "="
        tail = before[pairs[-1].value_end :]
        kept = after.startswith(head) and after.endswith(tail)
        kept = kept and len(after) >= len(head) + len(tail)
    else:
        added = after.removeprefix(before)
        kept = after.startswith(before) and added.lstrip("\r\n").startswith(f"{key}=")
    if not kept:
        storm.faults.append(f"bytes: {key} {before!r} {after!r}")


def check_removed(before: str, after: str, key: str, storm: Storm) -> None:
    """What is gone are the lines of that key."""
    kept, position = [], 0
    for pair in EnvDocument.parse(before).pairs():
        if pair.key == key:
            kept.append(before[position : pair.start])
            position = pair.end
    if "".join(kept) + before[position:] != after:
        storm.faults.append(f"removed: {key} {before!r} {after!r}")


def check_reading(each: Case, reader: Reader, read: Values, storm: Storm) -> None:
    """A reader has each value, or was named; and our model of it has the same."""
    for key, wanted in each.values.items():
        named = [told for told in each.obstacles if told[::2] == (reader, key)]
        for told in named:
            storm.told[f"place: {reader} {told.cause}"] += 1
        if not named and read.get(key) != wanted:
            storm.faults.append(f"{reader}: {key} {wanted!r} {each.text!r} {read}")
    model = read_as(reader, each.text)
    if reader in (Reader.NODE_10, Reader.NODE_16, Reader.NODE_17):
        plain = {key: found.reveal() for key, found in (model or {}).items()}
        if plain != read:
            storm.faults.append(f"model of {reader}: {each.text!r} {plain} {read}")


def blow(count: int, seed: int) -> Storm:
    """As many documents; the same for the same seed."""
    storm, chance = Storm(), random.Random(seed)  # noqa: S311 - no secret
    while count > 0:
        cases = [case(chance, storm) for _ in range(min(count, BATCH))]
        count -= len(cases)
        storm.counts["documents"] += len(cases)
        names = [list(each.values) for each in cases]
        every = read_all([each.text for each in cases], names)
        for reader, readings in every.items():
            for each, read in zip(cases, readings, strict=True):
                check_reading(each, reader, read, storm)
    return storm


def main(count: int, seed: int) -> None:
    """Say what came of it; the exit code tells whether there was a fault."""
    logging.getLogger("dotenv").setLevel(logging.ERROR)
    storm = blow(count, seed)
    for name, number in sorted((storm.counts + storm.told).items()):
        sys.stdout.write(f"{number:8} {name}\n")
    for fault in storm.faults[:20]:
        sys.stdout.write(fault + "\n")
    sys.stdout.write(f"{len(storm.faults)} faults\n")
    raise SystemExit(bool(storm.faults))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1)
