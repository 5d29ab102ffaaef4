"""Every change of the store, its steps in order, and what a crash after each leaves.

The same table for a vault of files and for the real keyring.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from core.model import Draft, Secret
from core.storage.catalog import Catalog
from core.storage.credentials import CredentialStore
from core.storage.runs import Runs
from core.storage.vault import Vault
from tests.core.storage.crash import WHERE, Job, Warm
from tests.core.storage.stepping import Step

NOTHING: tuple[str, ...] = ()
OLD = ("of fake old = fake old",)
NEW = ("of fake old = fake new",)
TWO = ("of fake old = fake old + fake new",)
EDITED = ("of fake new (new) = fake new",)
THREE = tuple(f"of fake {number} = fake {number}" for number in (1, 2, 3))

WRITE = (Step.JOURNALLED, Step.WRITTEN, Step.READ_BACK)
UNDO = (Step.CLAIMED, Step.REMOVED, Step.CLEARED)


class Change(NamedTuple):
    """A change: its steps, and the credentials before and after one of them.

    ``turn`` is the first step after which a crash leads to ``after``. ``first`` is a
    change that was killed before this one begins, after so many steps.
    """

    action: str
    steps: tuple[Step, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]
    turn: int = 0
    first: tuple[str, int] | None = None


def recovery(first: str, stop: int, after: tuple[str, ...], *steps: Step) -> Change:
    """What is left of another change is put right."""
    return Change("recover", steps, after, after, first=(first, stop))


CHANGES = {
    "add": Change(
        "add", (*WRITE, Step.INSERTED), NOTHING, ("of fake new = fake new",), 3
    ),
    "add three": Change("add three", (*WRITE * 3, Step.INSERTED), NOTHING, THREE, 9),
    "replace": Change(
        "replace", (*WRITE, Step.FLIPPED, Step.REMOVED, Step.CLEARED), OLD, NEW, 3
    ),
    "edit": Change(
        "edit", (*WRITE, Step.FLIPPED, Step.REMOVED, Step.CLEARED), OLD, EDITED, 3
    ),
    "join": Change(
        "join",
        (Step.READ_BACK, *WRITE, Step.FLIPPED, Step.REMOVED, Step.CLEARED),
        OLD,
        TWO,
        4,
    ),
    "remove one of two": Change(
        "remove one of two",
        (Step.READ_BACK, *WRITE, Step.FLIPPED, Step.REMOVED, Step.CLEARED),
        TWO,
        ("of fake old = fake new",),
        4,
    ),
    "delete": Change(
        "delete",
        (Step.JOURNALLED, Step.REMOVED, Step.MADE_SURE, Step.DROPPED),
        OLD,
        NOTHING,
        1,
    ),
    "take back": Change("take back", (*WRITE, *UNDO), OLD, OLD),
    "take back three": Change(
        "take back three", (*WRITE * 3, *UNDO * 3), NOTHING, NOTHING
    ),
    "recover a write": recovery("replace", 1, OLD, Step.TAKEN, *UNDO),
    "recover an undo": recovery("take back", 3, OLD, Step.TAKEN, *UNDO),
    "recover a discard": recovery(
        "replace", 3, NEW, Step.TAKEN, Step.REMOVED, Step.CLEARED
    ),
    "call a deletion off": recovery(
        "delete", 0, OLD, Step.TAKEN, Step.READ_BACK, Step.CLEARED
    ),
    "recover a deletion": recovery(
        "delete", 1, NOTHING, Step.TAKEN, Step.MADE_SURE, Step.DROPPED
    ),
}
POINTS = [
    (name, stop)
    for name, change in CHANGES.items()
    for stop, step in enumerate(change.steps)
]
NAMES = [f"{name}-{stop}-{CHANGES[name].steps[stop]}" for name, stop in POINTS]


class State(NamedTuple):
    """What is there: credentials, items that are used, the journal's length."""

    credentials: tuple[str, ...]
    items: list[str]
    journal: int


def draft_before(before: tuple[str, ...]) -> Draft:
    """The credential that is there before a change."""
    draft = Draft(name="of fake old", client_id="c", secret=Secret("fake old"))
    return draft.with_changes(second=Secret("fake new")) if before == TWO else draft


def set_up(folder: Path, vault: Vault, change: Change, warm: Warm, bus: str) -> None:
    """What is there before the change: a credential, or half a change."""
    needs = CHANGES[change.first[0]].before if change.first else change.before
    if needs:
        with closing(Catalog(folder / "catalog.sqlite", lambda: 0.0)) as catalog:
            store = CredentialStore(catalog, vault, lambda: 0.0)
            store.add(draft_before(needs), WHERE)
    if change.first is not None:
        assert warm.run(Job(str(folder), *change.first, bus=bus)).killed


def recovered(folder: Path, vault: Vault) -> State:
    """Start again, recover, and look at everything."""
    runs = Runs(folder)
    with (
        closing(runs),
        closing(Catalog(folder / "catalog.sqlite", lambda: 2.0)) as file,
    ):
        store = CredentialStore(file, vault, lambda: 2.0, runs=runs)
        store.recover()
        kept = store.list()
        told = [
            f"{each.name}{' (new)' * bool(each.project)} = "
            + " + ".join(s.reveal() for _, s in store.secrets(each.id, WHERE))
            for each in kept
        ]
        items = sorted(each.secret_item for each in kept)
        return State(tuple(told), items, len(file.journal()))
