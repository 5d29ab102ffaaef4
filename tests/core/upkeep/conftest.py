"""A data folder as it is in use: two worlds, their files, a keyring that can fail."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.model import Environment
from core.services import Services
from core.storage.credentials import CredentialStore
from core.storage.stores import Stores
from core.upkeep.removal import Removal
from core.worlds import world_of
from tests.core.storage.faulty import DRAFT, FaultyVault

if TYPE_CHECKING:
    from tests.conftest import FakeClock

CUSTOM = "custom-0123456789abcdef"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The data folder."""
    return tmp_path / "data"


@pytest.fixture
def vault() -> FaultyVault:
    """A keyring that fails when told to."""
    return FaultyVault()


@pytest.fixture
def services(root: Path, vault: FaultyVault, clock: FakeClock) -> Iterator[Services]:
    """The real world with two credentials."""
    world = world_of({"MINTDESK_DATA_DIR": str(root)})
    made = Services(world, vault, clock.now)
    made.add((replace(DRAFT, name="One"), replace(DRAFT, name="Two")))
    yield made
    made.close()


@pytest.fixture
def both(
    services: Services, root: Path, vault: FaultyVault, clock: FakeClock
) -> Services:
    """The same, and a custom world beside it with a credential of its own."""
    stores = Stores(root / CUSTOM / "catalog.sqlite", vault, clock.now)
    store: CredentialStore = stores.credentials
    store.add(replace(DRAFT, name="Three"), Environment.CUSTOM)
    stores.close()
    return services


@pytest.fixture
def removal(both: Services) -> Removal:
    """What removes both worlds; no other Mintdesk is open."""
    return Removal(both, others=lambda _: False)
