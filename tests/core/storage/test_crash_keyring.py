"""Killed at any step over a real keyring: nothing is lost, nothing is orphaned."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.model import Environment
from core.storage.catalog import Catalog
from core.storage.credentials import CredentialStore
from core.storage.vault import OSVault
from tests.core.storage.faulty import DRAFT

if TYPE_CHECKING:
    from tests.conftest import PrivateKeyring

ROOT = Path(__file__).resolve().parents[3]
REPLACED = {
    "journalled": "p8e-old",
    "written": "p8e-old",
    "read back": "p8e-old",
    "flipped": "fake new",
    "removed": "fake new",
    "cleared": "fake new",
}


@pytest.mark.parametrize("step", REPLACED)
def test_a_replacement_that_is_killed_leaves_one_item(
    own_secret_service: PrivateKeyring, tmp_path: Path, step: str
) -> None:
    """The old secret until the pointer moves, then the new one, and no second item."""
    with closing(Catalog(tmp_path / "catalog.sqlite", lambda: 0.0)) as catalog:
        kept = CredentialStore(catalog, OSVault(), lambda: 0.0).add(
            DRAFT, Environment.STAGE
        )
    command = [sys.executable, "-m", "tests.core.storage.crash", str(tmp_path)]
    died = subprocess.run(
        [*command, "replace", step, "keyring"], cwd=ROOT, check=False
    ).returncode
    with closing(Catalog(tmp_path / "catalog.sqlite", lambda: 2.0)) as catalog:
        store = CredentialStore(catalog, OSVault(), lambda: 2.0)
        store.recover()
        value = store.secret(kept.id, Environment.STAGE).reveal()
        items = [each.secret_item for each in store.list()]
    assert (died != 0, value, items) == (
        True,
        REPLACED[step],
        list(own_secret_service.labels()),
    )
