"""Two windows, as two processes over one catalog and one keyring."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import pytest

from core.errors import CatalogInUse
from core.model import Credential, Draft, Secret
from core.storage.catalog import Catalog
from core.storage.credentials import CredentialStore
from core.storage.runs import Runs
from tests.core.storage.crash import WHERE, Ended, Job, Warm, warm_process
from tests.core.storage.crash_table import (
    CHANGES,
    NAMES,
    POINTS,
    State,
    draft_before,
    recovered,
)
from tests.core.storage.stepping import FileVault

MINE = Secret("fake mine")
DRAFT = Draft(name="of fake old", client_id="c", secret=Secret("fake old"))


class Window(NamedTuple):
    """This window: the other one is the process that does the jobs."""

    store: CredentialStore
    vault: FileVault
    catalog: Catalog
    folder: Path

    def job(self, action: str, stop: int) -> Job:
        """A job for the other window."""
        return Job(str(self.folder), action, stop)

    def end(self) -> tuple[State, list[str]]:
        """What is there after another start, and every item of the vault."""
        return recovered(self.folder, self.vault), self.vault.items()


@pytest.fixture
def window(tmp_path: Path) -> Iterator[Window]:
    """A window that has not used its keyring yet."""
    vault = FileVault(tmp_path / "vault")
    with (
        closing(Catalog(tmp_path / "catalog.sqlite", lambda: 1.0)) as catalog,
        closing(Runs(tmp_path)) as runs,
    ):
        store = CredentialStore(catalog, vault, lambda: 1.0, runs=runs)
        yield Window(store, vault, catalog, tmp_path)


@pytest.fixture
def shop(window: Window) -> Credential:
    """A credential that both windows show."""
    return window.store.add(DRAFT, WHERE)


@pytest.fixture(scope="module")
def second() -> Iterator[Warm]:
    """A third process, for two that both are not this one."""
    with warm_process() as process:
        yield process


BEGUN = [
    pytest.param(name, stop, id=each)
    for (name, stop), each in zip(POINTS, NAMES, strict=True)
    if CHANGES[name].first is None and "three" not in name
]


def stocked(window: Window, name: str) -> None:
    """What the change needs."""
    if CHANGES[name].before:
        window.store.add(draft_before(CHANGES[name].before), WHERE)


@pytest.mark.parametrize(("name", "stop"), BEGUN)
def test_what_another_window_is_doing_is_left_to_it(
    window: Window, warm: Warm, name: str, stop: int
) -> None:
    """It is neither undone nor done twice, and ends well."""
    stocked(window, name)
    warm.pause(window.job(name, stop))
    settled = window.store.recover()
    ended = warm.go_on()
    change = CHANGES[name]
    state, items = window.end()
    assert (settled, ended, state) == (
        0,
        Ended(killed=False, steps=change.steps),
        State(change.after, items, 0),
    )


@pytest.mark.parametrize(("name", "stop"), BEGUN)
def test_what_another_window_died_of_is_put_right_at_the_next_use(
    window: Window, warm: Warm, name: str, stop: int
) -> None:
    """Without a new start of this one, which has looked before."""
    stocked(window, name)
    process = warm.pause(window.job(name, stop))
    window.store.recover()
    warm.kill(process)
    window.store.recover()
    change = CHANGES[name]
    expected = change.after if stop >= change.turn else change.before
    left = len(window.catalog.journal())
    assert (left, window.end()[0].credentials) == (0, expected)


REPLACED = len(CHANGES["replace"].steps)


@pytest.mark.parametrize("stop", range(REPLACED))
def test_two_replacements_at_once_leave_one_item(
    window: Window, shop: Credential, warm: Warm, stop: int
) -> None:
    """Their names differ, and whoever moves the pointer last is in use."""
    warm.pause(window.job("replace", stop))
    window.store.replace_secret(shop.id, MINE)
    warm.go_on()
    state, items = window.end()
    last = "fake new" if stop < CHANGES["replace"].turn else "fake mine"
    assert state == State((f"of fake old = {last}",), items, 0)


@pytest.mark.parametrize("stop", range(REPLACED))
def test_a_deletion_wins_over_a_replacement_that_is_under_way(
    window: Window, shop: Credential, warm: Warm, stop: int
) -> None:
    """The other window's new item is taken back, or removed with the row."""
    warm.pause(window.job("replace what may be gone", stop))
    window.store.delete(shop.id)
    warm.go_on()
    assert window.end() == (State((), [], 0), [])


@pytest.mark.parametrize("stop", range(len(CHANGES["delete"].steps) - 1))
@pytest.mark.parametrize("act", ["replace", "delete"])
def test_what_another_window_is_deleting_is_not_changed(
    window: Window, shop: Credential, warm: Warm, stop: int, act: str
) -> None:
    """It is told that there are two; the deletion ends well."""
    warm.pause(window.job("delete", stop))
    acts: dict[str, Callable[[], object]] = {
        "replace": lambda: window.store.replace_secret(shop.id, MINE),
        "delete": lambda: window.store.delete(shop.id),
    }
    with pytest.raises(CatalogInUse):
        acts[act]()
    warm.go_on()
    assert window.end() == (State((), [], 0), [])


@pytest.mark.parametrize("stop", [1, 2])
def test_a_secret_that_is_being_deleted_is_not_told_as_absent(
    window: Window, shop: Credential, warm: Warm, stop: int
) -> None:
    """It is gone and its row is not, for a moment: that is the other window's doing."""
    warm.pause(window.job("delete", stop))
    with pytest.raises(CatalogInUse):
        window.store.secret(shop.id, WHERE)
    warm.go_on()
    assert window.end() == (State((), [], 0), [])


@pytest.mark.parametrize("stop", range(2))
def test_a_pointer_does_not_move_while_the_item_is_being_deleted(
    window: Window, shop: Credential, warm: Warm, stop: int
) -> None:
    """The deletion began after this replacement did: it wins all the same."""

    class Late(FileVault):
        """Lets the other window begin its deletion before the write."""

        def write(self, item: str, secret: Secret, label: str) -> None:
            """Write, late."""
            warm.pause(window.job("delete", stop))
            super().write(item, secret, label)

    with closing(Runs(window.folder)) as runs:
        late = Late(window.folder / "vault")
        store = CredentialStore(window.catalog, late, lambda: 1.0, runs=runs)
        with pytest.raises(CatalogInUse):
            store.replace_secret(shop.id, MINE)
    warm.go_on()
    assert window.end() == (State((), [], 0), [])


def test_a_secret_that_moves_during_a_read_is_found(
    window: Window, shop: Credential, warm: Warm
) -> None:
    """The item is absent, the credential is not: it has another one by then."""

    class Slow(FileVault):
        """The other window replaces the secret before the first read."""

        moved = False

        def read(self, item: str, *, ask: bool = True) -> Secret:
            """Read, late."""
            if not self.moved:
                self.moved = True
                warm.run(window.job("replace", -1))
            return super().read(item, ask=ask)

    slow = Slow(window.folder / "vault")
    store = CredentialStore(window.catalog, slow, lambda: 1.0)
    assert store.secret(shop.id, WHERE) == Secret("fake new")


@pytest.mark.parametrize("seed", [1, 2])
def test_two_windows_that_do_anything_at_once_lose_nothing(
    window: Window, warm: Warm, second: Warm, seed: int
) -> None:
    """Every secret reads and is of its credential, and no other item is left."""
    job = window.job("storm", -1)
    warm.start(job._replace(seed=seed))
    second.start(job._replace(seed=seed + 1000, steps="other steps"))
    ended = [warm.end().killed, second.end().killed]
    state, items = window.end()
    secrets = {
        each: window.store.secret(each.id, WHERE) for each in window.store.list()
    }
    own = [
        secret.reveal().startswith((each.id, each.name.removeprefix("of ")))
        for each, secret in secrets.items()
    ]
    told = (ended, state.items, state.journal, all(own))
    assert told == ([False, False], items, 0, True)
