"""Giving up one call takes nothing from another one of the same credential."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from pathlib import Path

import pytest

from core.adobe.endpoints import Endpoints, practice
from core.errors import Cancelled
from core.model import Credential, Environment
from core.practice.server import PracticeAdobe
from core.services import Services
from core.storage.vault import MemoryVault
from core.worlds import World
from tests.core.service_parts import DRAFT

PRACTICE = Environment.PRACTICE


class Looked(Mapping[Environment, Endpoints]):
    """Addresses that tell when they are looked up, as a call sets out."""

    def __init__(self, where: Endpoints) -> None:
        self._where = where
        self.looked: Callable[[], None] = lambda: None

    def __getitem__(self, environment: Environment) -> Endpoints:
        self.looked()
        return {PRACTICE: self._where}[environment]

    def __iter__(self) -> Iterator[Environment]:
        return iter((PRACTICE,))

    def __len__(self) -> int:
        return 1


@pytest.fixture
def addresses(adobe: PracticeAdobe) -> Looked:
    """Those of the practice Adobe."""
    return Looked(practice(adobe.base_url))


@pytest.fixture
def services(addresses: Looked, tmp_path: Path) -> Iterator[Services]:
    """Services that look up their addresses there."""
    world = World(PRACTICE, addresses, tmp_path / "apart")
    with closing(Services(world, MemoryVault())) as made:
        yield made


@pytest.fixture
def kept(services: Services) -> Credential:
    """A credential without a token."""
    return services.add((DRAFT,))[0]


def test_a_quota_is_loaded_though_a_token_is_given_up(
    services: Services, addresses: Looked, kept: Credential
) -> None:
    """It was about to get one of its own."""
    addresses.looked = lambda: services.cancel_call(kept, "token")
    assert services.quota(kept).rows


def test_a_token_comes_though_a_quota_is_given_up(
    services: Services, addresses: Looked, kept: Credential
) -> None:
    """It was about to set out."""
    addresses.looked = lambda: services.cancel_call(kept, "quota")
    assert services.mint(kept).value


@pytest.mark.parametrize("call", ["token", "quota"])
def test_what_is_given_up_itself_does_not_set_out(
    services: Services,
    addresses: Looked,
    kept: Credential,
    adobe: PracticeAdobe,
    call: str,
) -> None:
    """Adobe is not asked."""
    addresses.looked = lambda: services.cancel_call(kept, call)
    with pytest.raises(Cancelled):
        services.mint(kept) if call == "token" else services.quota(kept)
    assert adobe.requests == []
