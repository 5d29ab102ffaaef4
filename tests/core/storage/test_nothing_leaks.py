"""A planted secret is in the vault, and in no byte of the data folder."""

from __future__ import annotations

import logging
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from core.errors import AppError, KeyringGone, WrongEnvironment
from core.logs import close_log, open_log
from core.model import Draft, Environment, Secret
from core.storage.catalog import Catalog
from core.storage.credentials import CredentialStore
from tests.core.storage.faulty import FaultyVault

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import FakeClock

FIRST = "p8e-planted-FIRST"
SECOND = "planted SECOND without a pattern"
DRAFT = Draft(name="Shop", client_id="client", secret=Secret(FIRST), scopes=("a",))


def whole_life(store: CredentialStore, vault: FaultyVault) -> list[AppError]:
    """Everything a store does, with its failures, logged as the program logs them."""
    log = logging.getLogger("mintdesk.test")
    failures: list[AppError] = []
    kept = store.add(DRAFT, Environment.STAGE)
    log.warning("added %r from %r", kept, DRAFT)
    store.secret(kept.id, Environment.STAGE)
    store.edit(kept.id, name="New name")
    vault.fail = {"read": KeyringGone()}
    try:
        store.replace_secret(kept.id, Secret(SECOND))
    except KeyringGone as exc:
        log.exception("not replaced: %s", Secret(SECOND))
        failures.append(exc)
    vault.fail = {}
    store.replace_secret(kept.id, Secret(SECOND))
    try:
        store.secret(kept.id, Environment.PRODUCTION)
    except WrongEnvironment as exc:
        log.exception("refused")
        failures.append(exc)
    return failures


@pytest.mark.parametrize("planted", [FIRST, SECOND])
def test_no_file_holds_a_secret(tmp_path: Path, clock: FakeClock, planted: str) -> None:
    """Catalog, write-ahead log, shared memory and logs, while all are open."""
    vault = FaultyVault()
    open_log(tmp_path / "logs")
    with closing(Catalog(tmp_path / "catalog.sqlite", clock.now)) as catalog:
        whole_life(CredentialStore(catalog, vault, clock.now), vault)
        files = [each for each in tmp_path.rglob("*") if each.is_file()]
        leaks = [each.name for each in files if holds(each.read_bytes(), planted)]
    close_log()
    assert (len(files), leaks) == (4, [])


def test_no_failure_holds_a_secret(tmp_path: Path, clock: FakeClock) -> None:
    """Neither in its words nor in its facts."""
    vault = FaultyVault()
    with closing(Catalog(tmp_path / "catalog.sqlite", clock.now)) as catalog:
        failures = whole_life(CredentialStore(catalog, vault, clock.now), vault)
    told = "".join(f"{each!r}{each}{each.facts}" for each in failures)
    assert [text for text in (FIRST, SECOND) if text in told] == []


def holds(content: bytes, planted: str) -> bool:
    """Whether the text is there, in any encoding that a file might use."""
    forms = (planted.encode(), planted.encode("utf-16-le"), planted.encode().hex())
    return any(
        (form if isinstance(form, bytes) else form.encode()) in content
        for form in forms
    )
