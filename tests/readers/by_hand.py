"""Ask programs that are on few machines whether they read what Mintdesk writes.

``python -m tests.readers.by_hand [docker|fish|pwsh|cmd|httpyac]... [N]`` asks those
that are named, or each that is in PATH, about N values (2,000). ``--run NAME=COMMAND``
tells how to start one that is elsewhere: ``--run "cmd=wine64 cmd"``. Exits with 1 where
one reads something else than was written, and with 2 where one that was named is
missing. No network is needed.
"""

from __future__ import annotations

import argparse
import random
import shlex
import shutil
import sys
from collections.abc import Callable, Sequence
from typing import Final

from core.errors import Unexportable
from core.formats.other_readers import Reader, read_as
from core.formats.quoting import agreed
from core.formats.shell_writing import write_shell
from core.formats.target_table import Shape
from core.formats.targets import Entry
from core.model import Secret
from tests.core.formats.env_storm import LETTERS, document
from tests.core.formats.env_storm import value as usual
from tests.core.formats.real_shells import Held, cmd, fish, powershell
from tests.readers.calls import compare
from tests.readers.docker_client import docker

Command = Sequence[str]
_BATCH: Final = 200
_QUOTES: Final = "\u2018\u2019\u201a\u201b\u201c\u201d\u201e"


class Outcome:
    """What was compared, in one line, and every difference."""

    def __init__(self) -> None:
        self.counts: list[str] = []
        self.faults: list[str] = []

    def note(self, name: str, count: int, refused: int = 0) -> None:
        """Something was compared; ``refused``: what is not written at all."""
        told = f" ({refused} refused)" if refused else ""
        self.counts.append(f"{count} {name}{told}")

    def expect(self, wanted: object, read: object) -> None:
        """The one is to be the other."""
        if wanted != read:
            self.faults.append(f"written {wanted!a}, read {read!a}")


def odd_value(chance: random.Random) -> str:
    """Never empty: PowerShell and cmd know no empty variable."""
    kind = chance.random()
    if kind < 0.5:
        found = usual(chance)
    elif kind < 0.8:
        found = "".join(chance.choices(LETTERS + _QUOTES, k=14))
    else:
        codes = (chance.randrange(1, chance.choice((0x110000, 0x80))) for _ in range(8))
        found = "".join(chr(code) for code in codes if not 0xD800 <= code < 0xE000)
    return found or "x"


def shell(
    shape: Shape, ask: Callable[[Sequence[str], Command], Held]
) -> Callable[[Command, int, random.Random, Outcome], None]:
    """A comparison for the commands of a shell."""

    def compared(
        command: Command, count: int, chance: random.Random, outcome: Outcome
    ) -> None:
        values: list[str] = []
        texts: list[str] = []
        refused = 0
        while len(values) < count:
            value = odd_value(chance)
            try:
                entry = Entry("K", "client_secret", (Secret(value),))
                texts.append(write_shell(shape, [entry]))
                values.append(value)
            except Unexportable:
                refused += 1
        for start in range(0, count, _BATCH):
            end = start + _BATCH
            held = ask(texts[start:end], command)
            wanted = values[start:end]
            held += [None] * (len(wanted) - len(held))
            for value, read in zip(wanted, held, strict=True):
                outcome.expect(value, read)
        outcome.note("values", count, refused)

    return compared


def for_docker(
    command: Command, count: int, chance: random.Random, outcome: Outcome
) -> None:
    """Values in files of ours, and whole files of anybody's."""
    values: list[tuple[str, str]] = []
    refused = 0
    while len(values) < count:
        value = odd_value(chance)
        spelling = agreed(value, (Reader.DOCKER,))
        if isinstance(spelling, str):
            values.append((value, spelling))
        else:
            refused += 1
    for start in range(0, count, _BATCH):
        part = values[start : start + _BATCH]
        lines = [f"K{number}={each[1]}\n" for number, each in enumerate(part)]
        (read,) = docker(["".join(lines)], command)
        for number, (value, _) in enumerate(part):
            outcome.expect(value, (read or {}).get(f"K{number}"))
    outcome.note("values", count, refused)
    texts = [document(chance).replace("export ", "") for _ in range(count // 10)]
    for text, real in zip(texts, docker(texts, command), strict=True):
        model = read_as(Reader.DOCKER, text)
        wanted = None if real is None else {key: Secret(real[key]) for key in real}
        outcome.expect((text, wanted == model), (text, True))
    outcome.note("files of others", len(texts))


def sender(
    client: str,
) -> Callable[[Command, int, random.Random, Outcome], None]:
    """A comparison for calls that a program sends."""

    def compared(
        command: Command, count: int, chance: random.Random, outcome: Outcome
    ) -> None:
        sent = compare(client, command, count // 5, chance)
        outcome.faults += sent.faults
        outcome.note("calls", sent.done, sent.refused)

    return compared


COMPARISONS: Final = {
    "docker": (for_docker,),
    "fish": (shell(Shape.FISH, fish),),
    "pwsh": (shell(Shape.POWERSHELL, powershell), sender("powershell")),
    "cmd": (shell(Shape.CMD, cmd),),
    "httpyac": (sender("http"),),
}


def main(arguments: Sequence[str]) -> int:
    """0 where whatever was asked reads what was written."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", nargs="*", metavar="PROGRAM or N")
    parser.add_argument("--run", action="append", default=[], metavar="NAME=COMMAND")
    given = parser.parse_args(arguments)
    count = next((int(word) for word in given.what if word.isdigit()), 2_000)
    named = [word for word in given.what if not word.isdigit()]
    told = dict(text.split("=", 1) for text in given.run)
    unknown = (set(named) | set(told)) - set(COMPARISONS)
    if unknown:
        parser.error(f"not known: {', '.join(sorted(unknown))}")
    code = 0
    for name in named or COMPARISONS:
        found = shutil.which(name)
        if name not in told and found is None:
            sys.stdout.write(f"{name}: not found\n")
            code = code or (2 if named else 0)
            continue
        command = shlex.split(told[name]) if name in told else [str(found)]
        if ask(name, command, count):
            code = 1
    return code


def ask(name: str, command: Command, count: int) -> bool:
    """Say what came of asking a program; whether it differs."""
    outcome = Outcome()
    for compared in COMPARISONS[name]:
        compared(command, count, random.Random(1), outcome)  # noqa: S311 - no secret
    faults = len(outcome.faults)
    sys.stdout.write(f"{name}: {', '.join(outcome.counts)}; {faults} differences\n")
    for fault in outcome.faults[:20]:
        sys.stdout.write(f"  {fault}\n")
    return bool(outcome.faults)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
