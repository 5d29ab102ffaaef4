"""The services compare what was found with what is kept, with the keyring or not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.matching import Secrets, Standing
from core.model import Draft, Environment, Secret
from core.services import Services
from core.storage.vault import MemoryVault
from core.worlds import World
from tests.conftest import FakeClock

KEPT = Draft(name="Kept", client_id="a" * 32, secret=Secret("s"), scopes=("openid",))
NEW = Draft(name="New", client_id="b" * 32, secret=Secret("t"))


@pytest.fixture
def services(tmp_path: Path, clock: FakeClock) -> Iterator[Services]:
    """Services that keep one credential."""
    world = World(Environment.PRACTICE, {}, tmp_path / "data")
    made = Services(world, MemoryVault(), clock.now)
    made.add((KEPT,))
    yield made
    made.close()


@pytest.mark.parametrize(
    ("look", "known"), [(True, Secrets.SAME), (False, Secrets.UNKNOWN)]
)
def test_secrets_are_compared_where_that_is_asked_for(
    services: Services, look: bool, known: Secrets
) -> None:
    """Without it the keyring is left alone, and nothing is known of them."""
    (match,) = services.match((KEPT,), look=look)
    assert match.secrets is known


def test_a_new_one_is_known_without_the_keyring(services: Services) -> None:
    """There is nothing to compare it with."""
    (match,) = services.match((NEW,), look=False)
    assert match.standing is Standing.NEW
