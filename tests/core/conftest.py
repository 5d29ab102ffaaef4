"""Services on a practice Adobe, in a folder of their own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.adobe.endpoints import practice
from core.adobe.retries import ONCE
from core.model import Credential, Environment
from core.practice.server import PracticeAdobe
from core.services import Services
from core.storage.vault import MemoryVault, Vault
from core.worlds import World
from tests.core.service_parts import DRAFT, Make

if TYPE_CHECKING:
    from tests.conftest import FakeClock


@pytest.fixture
def adobe(clock: FakeClock) -> Iterator[PracticeAdobe]:
    """A practice Adobe with the test's clock."""
    with PracticeAdobe(now=clock.now) as running:
        yield running


@pytest.fixture
def world(adobe: PracticeAdobe, tmp_path: Path) -> World:
    """A world in a folder of its own."""
    here = {Environment.PRACTICE: practice(adobe.base_url)}
    return World(Environment.PRACTICE, here, tmp_path / "data")


@pytest.fixture
def make(world: World, clock: FakeClock) -> Iterator[Make]:
    """Makes services over a vault, and closes them in the end."""
    made: list[Services] = []

    def build(vault: Vault) -> Services:
        made.append(Services(world, vault, clock.now, retries=ONCE))
        return made[-1]

    yield build
    for each in made:
        each.close()


@pytest.fixture
def services(make: Make) -> Services:
    """Services over a vault in memory."""
    return make(MemoryVault())


@pytest.fixture
def kept(services: Services) -> Credential:
    """A credential that is right in every field."""
    return services.add((DRAFT,))[0]
