"""Every change of the secret that belongs to no credential, and its crash points.

As ``crash_table`` for credentials: the steps in order, and what a crash after each
leaves to the next start, over files and over the real keyring.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from core.model import Draft, Secret
from core.storage.apart import POINTER
from core.storage.catalog import Catalog
from core.storage.credentials import CredentialStore
from core.storage.runs import Runs
from core.storage.vault import Vault
from tests.core.storage.crash import SETTING, WHERE, Job, Warm, keep_apart
from tests.core.storage.crash_table import UNDO, WRITE
from tests.core.storage.stepping import Step

NONE, OLD, NEW = "", "fake old", "fake new"
BYSTANDER = "fake of a credential"


class Change(NamedTuple):
    """A change: its steps, and the secret before and after one of them.

    ``turn`` is the first step after which a crash leads to ``after``. ``first`` is a
    change that was killed before this one begins, after so many steps.
    """

    action: str
    steps: tuple[Step, ...]
    before: str
    after: str
    turn: int = 0
    first: tuple[str, int] | None = None


CLEARING = (Step.REMOVED, Step.CLEARED)
CHANGES = {
    "first": Change("password", (*WRITE, Step.FLIPPED), NONE, NEW, 3),
    "another": Change("password", (*WRITE, Step.FLIPPED, *CLEARING), OLD, NEW, 3),
    "none": Change("no password", (Step.FLIPPED, *CLEARING), OLD, NONE),
    "take back": Change("take back password", (*WRITE, *UNDO), OLD, OLD),
    "recover a write": Change(
        "recover", (Step.TAKEN, *UNDO), OLD, OLD, first=("password", 1)
    ),
    "recover an undo": Change(
        "recover", (Step.TAKEN, *UNDO), OLD, OLD, first=("take back password", 3)
    ),
    "recover a discard": Change(
        "recover", (Step.TAKEN, *CLEARING), OLD, NEW, first=("password", 3)
    ),
    "recover a removal": Change(
        "recover", (Step.TAKEN, *CLEARING), OLD, NONE, first=("no password", 0)
    ),
}
POINTS = [
    (name, stop)
    for name, change in CHANGES.items()
    for stop, _step in enumerate(change.steps)
]
NAMES = [f"{name}-{stop}-{CHANGES[name].steps[stop]}" for name, stop in POINTS]


class State(NamedTuple):
    """The secret, the setting that goes with it, the items that are used, the journal.

    ``beside`` is the secret of a credential that nobody has touched.
    """

    secret: str
    setting: str
    items: list[str]
    journal: int
    beside: str = BYSTANDER


def state_of(change: Change, stop: int, items: list[str]) -> State:
    """What is to be there after a crash, once it was put right."""
    done = change.first is not None or stop >= change.turn
    secret = change.after if done else change.before
    told = "of first" if secret == change.before else f"of {secret}"
    return State(secret, told, items, 0)


def set_up(folder: Path, vault: Vault, change: Change, warm: Warm, bus: str) -> None:
    """What is there before the change: a credential, a secret, half a change."""
    with closing(Catalog(folder / "catalog.sqlite", lambda: 0.0)) as catalog:
        store = CredentialStore(catalog, vault, lambda: 0.0)
        store.add(Draft(name="A", client_id="c", secret=Secret(BYSTANDER)), WHERE)
        if change.before:
            keep_apart(store, change.before)
        catalog.set_setting(SETTING, "of first")
    if change.first is not None:
        assert warm.run(Job(str(folder), *change.first, bus=bus)).killed


def recovered(folder: Path, vault: Vault) -> State:
    """Start again, recover, and look at everything."""
    with (
        closing(Runs(folder)) as runs,
        closing(Catalog(folder / "catalog.sqlite", lambda: 2.0)) as file,
    ):
        store = CredentialStore(file, vault, lambda: 2.0, runs=runs)
        store.recover()
        (beside,) = store.list()
        used = {file.setting(POINTER), beside.secret_item} - {""}
        return State(
            store.proxy_password().read().reveal(),
            file.setting(SETTING),
            sorted(used),
            len(file.journal()),
            store.secret(beside.id, WHERE).reveal(),
        )
