"""Run as a script: changes of the store, each in a process of its own, cut off at will.

It reads one :class:`Job` a line and starts a process for each (forked where the system
can, since then nothing need be imported again). At the job's step that process kills
itself, or says ``paused`` and waits for a line. Every end is told as one line, too.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import IO, NamedTuple, cast

from core.errors import CatalogInUse, CredentialGone, SecretNotKept
from core.model import Draft, Environment, Secret
from core.storage.credentials import CredentialStore
from core.storage.runs import Runs
from core.storage.vault import Vault
from tests.core.storage.stepping import (
    FileVault,
    Step,
    SteppingCatalog,
    SteppingKeyring,
    SteppingStore,
)

ROOT = Path(__file__).resolve().parents[3]
DEADLY = getattr(signal, "SIGKILL", signal.SIGTERM)
KILLED = (-DEADLY, DEADLY)
STORM = 200
WHERE = Environment.STAGE
SETTING = "network.address"


class Job(NamedTuple):
    """What to do, over which folder, and after which of its steps to stop."""

    folder: str
    action: str
    stop: int = -1
    how: str = "kill"
    bus: str = ""
    seed: int = 0
    steps: str = "steps"


class Ended(NamedTuple):
    """How a process ended, and the steps that it had taken."""

    killed: bool
    steps: tuple[str, ...]


class Mangling(FileVault):
    """Gives back something else than the last secret that was put in."""

    def read(self, item: str, *, ask: bool = True) -> Secret:
        """Another value for the last of three, and for a replacement."""
        secret = super().read(item, ask=ask)
        return Secret("mangled") if secret.reveal() == "fake new" else secret


class ManglingKeyring(SteppingKeyring):
    """The same over the real keyring."""

    def read(self, item: str, *, ask: bool = True) -> Secret:
        """As above."""
        secret = super().read(item, ask=ask)
        return Secret("mangled") if secret.reveal() == "fake new" else secret


def drafts(*secrets: str) -> tuple[tuple[Draft, Environment], ...]:
    """Drafts that are called by their secrets."""
    return tuple(
        (Draft(name=f"of {each}", client_id="c", secret=Secret(each)), WHERE)
        for each in secrets
    )


def work(job: Job) -> None:
    """Do the job until its step."""
    folder, taken = Path(job.folder), 0

    def step(name: Step) -> None:
        nonlocal taken
        with (folder / job.steps).open("a", encoding="utf-8") as steps:
            steps.write(f"{name}\n")
        if taken == job.stop and job.how == "kill":
            os.kill(os.getpid(), DEADLY)
        if taken == job.stop:
            os.write(1, f"paused {os.getpid()}\n".encode())
            line(0)
        taken += 1

    vault: Vault
    if job.bus:
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = job.bus
        made = (
            ManglingKeyring if job.action.startswith("take back") else SteppingKeyring
        )
        vault = made(step)
    else:
        kind = Mangling if job.action.startswith("take back") else FileVault
        vault = kind(folder / "vault", step)
    catalog = SteppingCatalog(folder / "catalog.sqlite", step)
    runs = Runs(folder)
    store = SteppingStore(catalog, vault, runs, step)
    act(store, job)
    runs.close()
    catalog.close()


def act(store: CredentialStore, job: Job) -> None:
    """The change that the job names."""
    first = next((credential.id for credential in store.list()), "")
    new = Secret("fake new")
    forgiven: dict[str, type[Exception]] = {
        "take back": SecretNotKept,
        "take back three": SecretNotKept,
        "take back password": SecretNotKept,
        "replace what may be gone": CredentialGone,
    }
    replace = partial(store.replace_secret, first, new)
    acts: dict[str, Callable[[], object]] = {
        "add": lambda: store.add_all(drafts("fake new")),
        "add three": lambda: store.add_all(drafts("fake 1", "fake 2", "fake 3")),
        "take back three": lambda: store.add_all(
            drafts("fake 1", "fake 2", "fake new")
        ),
        "take back": replace,
        "replace": replace,
        "replace what may be gone": replace,
        "edit": lambda: store.edit(first, new, name="of fake new", project="new"),
        "join": lambda: store.join_secret(first, new),
        "remove one of two": lambda: store.remove_secret(first, 0),
        "delete": lambda: store.delete(first),
        "password": lambda: keep_apart(store, "fake new"),
        "take back password": lambda: keep_apart(store, "fake new"),
        "no password": lambda: keep_apart(store, ""),
        "storm": lambda: storm(store, random.Random(job.seed)),  # noqa: S311 - no secret
        "recover": store.recover,
    }
    with suppress(*filter(None, [forgiven.get(job.action)])):
        acts[job.action]()


def keep_apart(store: CredentialStore, secret: str) -> None:
    """A secret that belongs to no credential, and a setting that goes with it."""
    store.proxy_password().keep(Secret(secret), {SETTING: f"of {secret}"})


def storm(store: CredentialStore, dice: random.Random) -> None:
    """Many changes of anything; what another window was quicker with is passed over."""
    for number in range(STORM):
        ids = [credential.id for credential in store.list()]
        chosen, turn = dice.choice(ids or [""]), dice.random()
        with suppress(CredentialGone, CatalogInUse):
            if len(ids) < 3 or turn < 0.1:
                store.add_all(drafts(f"any {number}"))
            elif turn < 0.5:
                store.replace_secret(chosen, Secret(f"{chosen} {number}"))
            elif turn < 0.55:
                store.join_secret(chosen, Secret(f"{chosen} {number}"))
            elif turn < 0.6:
                store.edit(chosen, Secret(f"{chosen} {number}"), project=str(number))
            elif turn < 0.8:
                store.secret(chosen, WHERE)
            elif turn < 0.9 or len(ids) < 6:
                store.recover()
            else:
                store.delete(chosen)


# ── the processes ────────────────────────────────────────────────────────────


def line(descriptor: int) -> bytes:
    """A line, and not a byte more: another process reads on."""
    read = b""
    while not read.endswith(b"\n"):
        byte = os.read(descriptor, 1)
        if not byte:
            raise SystemExit(1)
        read += byte
    return read


def status_of(job: Job) -> int:
    """Do the job in a process of its own; its return code."""
    if not hasattr(os, "fork"):
        command = [sys.executable, "-m", "tests.core.storage.crash", json.dumps(job)]
        return subprocess.run(command, check=False).returncode
    child = os.fork()
    if child == 0:
        code = 1
        try:
            work(job)
            code = 0
        finally:
            if code:
                traceback.print_exc()
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def serve() -> None:
    """Jobs from standard input, until it ends."""
    while True:
        job = Job(*json.loads(line(0)))
        os.write(1, f"ended {status_of(job)}\n".encode())


class Warm:
    """The script as a process that has imported everything."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._in = cast("IO[bytes]", process.stdin)
        self._out = cast("IO[bytes]", process.stdout)
        self._steps = Path()

    def start(self, job: Job) -> None:
        """Begin a job; ``end`` waits for it."""
        self._steps = Path(job.folder) / job.steps
        self._steps.unlink(missing_ok=True)
        self._send(json.dumps(job))

    def end(self) -> Ended:
        """How the job ended."""
        word, number = self._out.readline().split()
        assert word == b"ended"
        assert int(number) in (0, *KILLED)
        steps = self._steps.read_text(encoding="utf-8").splitlines()
        return Ended(int(number) in KILLED, tuple(steps))

    def run(self, job: Job) -> Ended:
        """Do a job to its end."""
        self.start(job)
        return self.end()

    def pause(self, job: Job) -> int:
        """Begin a job that stops at its step; the process that waits there."""
        self.start(job._replace(how="pause"))
        word, number = self._out.readline().split()
        assert word == b"paused"
        return int(number)

    def go_on(self) -> Ended:
        """Let the paused process do the rest."""
        self._send("on")
        return self.end()

    def kill(self, process: int) -> Ended:
        """End the paused process."""
        os.kill(process, DEADLY)
        return self.end()

    def _send(self, text: str) -> None:
        self._in.write(text.encode() + b"\n")
        self._in.flush()


@contextmanager
def warm_process() -> Iterator[Warm]:
    """Start the script; it ends with its input."""
    command = [sys.executable, "-m", "tests.core.storage.crash"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        yield Warm(process)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        work(Job(*json.loads(sys.argv[1])))
    else:
        with suppress(ImportError):  # once for all the processes to come
            pass
        serve()
