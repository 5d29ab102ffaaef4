"""Run as a script: the store over a real keyring, killed again and again (Linux).

``python -m tests.core.storage.kills COUNT [SEED]``. A process changes and reads
credentials at random and tells what it begins and what it has done; it is killed at a
random instant. Then another one recovers, itself killed now and then, and a last one
looks: whatever was told as done is there, what was under way is old or new, the keyring
holds no other item, and the journal is empty. The first violations end it.
"""

from __future__ import annotations

import json
import os
import random
import select
import signal
import sys
import tempfile
import traceback
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

from core.model import Draft, Environment, Secret
from core.storage.apart import NETWORK_PROXY as APART
from core.storage.apart import POINTER
from core.storage.catalog import Catalog
from core.storage.credentials import CredentialStore
from core.storage.runs import Runs
from core.storage.vault import OSVault
from tests.conftest import PrivateKeyring, private_keyring

WHERE = Environment.STAGE
LONGEST = 0.15  # seconds that a process works before it is killed
LONGEST_RECOVERY = 0.03
FEW, MANY = 3, 7

Kept = dict[str, tuple[str, str]]
"""Name and secrets of each credential, by its id; two have a plus between."""

PLUS = " + "

Tell = Callable[[dict[str, Any]], None]


class Killed(NamedTuple):
    """What a process had told when it ended."""

    lines: list[dict[str, Any]]
    code: int


class Tally(NamedTuple):
    """What came of it all."""

    kills: int
    operations: int
    cut_off: int
    violations: list[str]


# ── in a process of its own ──────────────────────────────────────────────────


def opened(folder: Path) -> CredentialStore:
    """The store, as a start of the program has it."""
    catalog = Catalog(folder / "catalog.sqlite", lambda: 1.0)
    return CredentialStore(catalog, OSVault(), lambda: 1.0, runs=Runs(folder))


def change(store: CredentialStore, dice: random.Random, tell: Tell) -> None:
    """One thing after another, until the end."""
    tell({"working": True})
    while True:
        ids = [each.id for each in store.list()]
        turn, value = dice.random(), f"fake {dice.getrandbits(64):x}"
        chosen = dice.choice(ids) if ids else ""
        if len(ids) < FEW or (turn < 0.2 and len(ids) < MANY):
            tell({"begin": "add", "value": value})
            draft = Draft(name=value, client_id="c", secret=Secret(value))
            tell({"done": store.add(draft, WHERE).id})
        elif turn < 0.5:
            tell({"begin": "replace", "id": chosen, "value": value})
            store.replace_secret(chosen, Secret(value))
            tell({"done": chosen})
        elif turn < 0.6:
            two = {each.id: each.secret_count == 2 for each in store.list()}[chosen]
            tell({"begin": "part" if two else "join", "id": chosen, "value": value})
            if two:
                store.remove_secret(chosen, 0)
            else:
                store.join_secret(chosen, Secret(value))
            tell({"done": chosen})
        elif turn < 0.7:
            tell({"begin": "edit", "id": chosen, "value": value})
            store.edit(chosen, Secret(value), name=value)
            tell({"done": chosen})
        elif turn < 0.77:
            # The secret of no credential: another one, or none any more.
            value = value if dice.random() < 0.8 else ""
            tell({"begin": "apart", "value": value})
            store.proxy_password().keep(Secret(value), {})
            tell({"done": APART})
        elif turn < 0.87:
            tell({"begin": "delete", "id": chosen})
            store.delete(chosen)
            tell({"done": chosen})
        else:
            tell({"begin": "read", "id": chosen})
            tell({"done": chosen, "read": secrets_of(store, chosen)})


def secrets_of(store: CredentialStore, credential_id: str) -> str:
    """What is kept for a credential."""
    return PLUS.join(each.reveal() for _, each in store.secrets(credential_id, WHERE))


def recover(folder: Path, tell: Tell) -> None:
    """What the next start does first."""
    tell({"working": True})
    opened(folder).recover()


def look(folder: Path, keyring: PrivateKeyring, tell: Tell) -> None:
    """Recover, and tell everything that is there."""
    store = opened(folder)
    store.recover()
    kept = store.list()
    secrets = {each.id: (each.name, secrets_of(store, each.id)) for each in kept}
    apart = store.proxy_password().read().reveal()
    if apart:
        secrets[APART] = ("", apart)
    with closing(Catalog(folder / "catalog.sqlite", lambda: 1.0)) as catalog:
        journal, pointer = len(catalog.journal()), catalog.setting(POINTER)
    used = {pointer, *(each.secret_item for each in kept)}
    orphans = sorted(set(keyring.labels()) - used)
    tell({"kept": secrets, "orphans": orphans, "journal": journal})


# ── in the process that kills ────────────────────────────────────────────────


def run(job: Callable[[Tell], None], seconds: float | None) -> Killed:
    """Fork, wait for the first line, and kill after so long; or wait for its end."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        code = 1
        try:
            os.close(read)
            job(lambda line: _write(write, line))
            code = 0
        finally:
            if code:
                traceback.print_exc()
            os._exit(code)
    os.close(write)
    told = b""
    if seconds is not None:
        told = os.read(read, 1 << 16)
        never, end = os.pipe()
        select.select([never], [], [], seconds)
        os.close(never)
        os.close(end)
        os.kill(child, signal.SIGKILL)
    while more := os.read(read, 1 << 16):
        told += more
    os.close(read)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    whole = told[: told.rfind(b"\n") + 1].splitlines()
    return Killed([json.loads(line) for line in whole], code)


def _write(descriptor: int, line: dict[str, Any]) -> None:
    os.write(descriptor, json.dumps(line).encode() + b"\n")


def allowed(kept: Kept, told: list[dict[str, Any]]) -> tuple[list[Kept], list[str]]:
    """What may be there by what was told, and what was read that never was there."""
    wrong, begun = [], None
    for line in told:
        if "begin" in line:
            begun = line
        elif begun is not None and "done" in line:
            if begun["begin"] == "read" and line["read"] != kept[line["done"]][1]:
                wrong.append(f"another secret was read: {begun}")
            kept, begun = after(kept, begun, line["done"]), None
    return [kept] if begun is None else [kept, after(kept, begun, "new")], wrong


def after(kept: Kept, begun: dict[str, Any], credential_id: str) -> Kept:
    """What is there once this is done."""
    value, other, what = begun.get("value", ""), dict(kept), begun["begin"]
    if what == "add":
        return other | {credential_id: (value, value)}
    if what == "apart":
        other.pop(APART, None)
        return other | {APART: ("", value)} if value else other
    name, secrets = kept[begun["id"]]
    first, *second = secrets.split(PLUS)
    if what == "delete":
        del other[begun["id"]]
    elif what == "edit":
        other[begun["id"]] = (value, PLUS.join((value, *second)))
    elif what == "replace":
        other[begun["id"]] = (name, PLUS.join((value, *second)))
    elif what == "join":
        other[begun["id"]] = (name, PLUS.join((first, value)))
    elif what == "part":
        other[begun["id"]] = (name, second[0])
    return other


def same(kept: Kept, expected: Kept) -> bool:
    """Whether this is what may be there; the id of a new credential is not known."""
    unknown = set(kept) - set(expected)
    if "new" in expected and len(unknown) == 1:
        kept = {("new" if key in unknown else key): kept[key] for key in kept}
    return kept == expected


def found(looked: Killed, states: list[Kept]) -> tuple[Kept, list[str]]:
    """What a last look has shown, and what is wrong with it."""
    if looked.code or not looked.lines:
        return states[0], [f"the look failed with {looked.code}"]
    (line,) = looked.lines
    kept = {key: (name, secret) for key, (name, secret) in line["kept"].items()}
    wrong = [f"orphans: {line['orphans']}"] if line["orphans"] else []
    wrong += [f"journal: {line['journal']}"] if line["journal"] else []
    if not any(same(kept, state) for state in states):
        wrong.append(f"{kept} is none of {states}")
    return kept, wrong


def rounds(count: int, seed: int) -> Tally:
    """So many kills; the seed decides on changes and instants."""
    dice = random.Random(seed)  # noqa: S311 - not for secrets
    kept: Kept = {}
    kills = operations = cut_off = 0
    violations: list[str] = []
    with private_keyring() as keyring, tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = keyring.address
        while kills < count:
            inner = random.Random(dice.random())  # noqa: S311 - not for secrets
            ended = run(
                lambda tell, dice=inner: change(opened(folder), dice, tell),  # type: ignore[misc]  # bound early
                dice.uniform(0, LONGEST),
            )
            kills += ended.code == -signal.SIGKILL
            operations += sum("done" in line for line in ended.lines)
            states, wrong = allowed(kept, ended.lines)
            cut_off += len(states) - 1
            if ended.code != -signal.SIGKILL:
                wrong.append(f"the work ended by itself with {ended.code}")
            if dice.random() < 0.3 and kills < count:
                again = run(
                    lambda tell: recover(folder, tell),
                    dice.uniform(0, LONGEST_RECOVERY),
                )
                kills += again.code == -signal.SIGKILL
            looked = run(lambda tell: look(folder, keyring, tell), None)
            kept, more = found(looked, states)
            violations += [f"kill {kills}: {each}" for each in (*wrong, *more)]
            if violations:  # what is there is no longer known
                break
    return Tally(kills, operations, cut_off, violations)


def main() -> None:
    """Count and seed from the command line; the result as one line of JSON."""
    import filelock  # noqa: F401 - once, for all the processes to come

    from core.storage import back_ends, kept_session, secret_service  # noqa: F401

    seed = (
        int(sys.argv[2]) if len(sys.argv) > 2 else random.SystemRandom().randrange(999)
    )
    tally = rounds(int(sys.argv[1]), seed)
    sys.stdout.write(json.dumps({"seed": seed, **tally._asdict()}) + "\n")


if __name__ == "__main__":
    main()
