"""A catalog, a keyring that can fail, and a store over both."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.model import Credential, Environment
from core.storage.catalog import Catalog
from core.storage.credentials import CredentialStore
from tests.core.storage.crash import Warm, warm_process
from tests.core.storage.faulty import DRAFT, FaultyVault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.conftest import FakeClock


@pytest.fixture
def catalog(tmp_path: Path, clock: FakeClock) -> Iterator[Catalog]:
    """An empty catalog."""
    made = Catalog(tmp_path / "catalog.sqlite", clock.now)
    yield made
    made.close()


@pytest.fixture
def vault() -> FaultyVault:
    """A keyring that fails when told to."""
    return FaultyVault()


@pytest.fixture
def store(catalog: Catalog, vault: FaultyVault, clock: FakeClock) -> CredentialStore:
    """A store over both."""
    return CredentialStore(catalog, vault, clock.now)


@pytest.fixture
def shop(store: CredentialStore) -> Credential:
    """A credential in the store, with the old secret."""
    return store.add(DRAFT, Environment.STAGE)


@pytest.fixture(scope="session")
def warm() -> Iterator[Warm]:
    """A process that does changes of the store in processes of their own."""
    with warm_process() as process:
        yield process
