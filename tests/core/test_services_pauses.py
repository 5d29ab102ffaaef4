"""Practice is asked again as Adobe is, and the pause can be watched and given up."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field

import pytest

from core.adobe.retries import Retries
from core.adobe.stopping import Pausing
from core.errors import Cancelled, Throttled
from core.model import Credential
from core.practice import scenarios
from core.practice.server import PracticeAdobe
from core.services import Services
from core.storage.vault import MemoryVault
from core.worlds import World
from tests.core.service_parts import DRAFT


@dataclass
class Watcher:
    """Stands by while a pause is waited for, and lets no time pass."""

    meanwhile: Callable[[], Pausing | None] = lambda: None
    seen: list[Pausing | None] = field(default_factory=list)

    def __call__(self, over: threading.Event, seconds: float) -> None:
        """A pause has begun."""
        self.seen.append(self.meanwhile())


@pytest.fixture
def watcher() -> Watcher:
    """One that sees nothing yet."""
    return Watcher()


@pytest.fixture
def patient(world: World, watcher: Watcher) -> Iterator[Services]:
    """Services that wait for nothing, and let the watcher look."""
    retries = Retries(on_loopback=True, wait=watcher)
    with closing(Services(world, MemoryVault(), retries=retries)) as made:
        yield made


@pytest.fixture
def owned(patient: Services) -> Credential:
    """A credential that is right in every field."""
    return patient.add((DRAFT,))[0]


def test_a_short_pause_is_waited_for(
    patient: Services, owned: Credential, adobe: PracticeAdobe
) -> None:
    """The token comes with the second try."""
    scenarios.follow(adobe.weather, "short_pause", once=True)
    patient.mint(owned)
    assert len(adobe.requests) == 2


def test_a_long_pause_is_not(
    patient: Services, owned: Credential, adobe: PracticeAdobe, watcher: Watcher
) -> None:
    """It is for the user to come back later."""
    scenarios.follow(adobe.weather, "throttled", once=True)
    with pytest.raises(Throttled):
        patient.mint(owned)
    assert watcher.seen == []


@pytest.mark.parametrize("call", ["token", "quota"])
@pytest.mark.parametrize(
    ("scenario", "why"),
    [
        ("short_pause", "throttled"),
        ("unavailable503", "failed"),
        ("reset", "unreachable"),
    ],
)
def test_the_pause_of_a_call_is_told(
    patient: Services,
    owned: Credential,
    adobe: PracticeAdobe,
    watcher: Watcher,
    call: str,
    scenario: str,
    why: str,
) -> None:
    """What it is for; also where a quota waits for its token."""
    watcher.meanwhile = lambda: patient.pause_of(owned, call)
    scenarios.follow(adobe.weather, scenario, once=True)
    (patient.mint if call == "token" else patient.quota)(owned)
    assert {seen.why for seen in watcher.seen if seen} == {why}


def test_no_call_no_pause(patient: Services, owned: Credential) -> None:
    """Nothing is waited for."""
    assert patient.pause_of(owned, "token") is None


def test_a_pause_can_be_given_up(
    patient: Services, owned: Credential, adobe: PracticeAdobe, watcher: Watcher
) -> None:
    """There is no next try."""

    def give_up() -> None:
        patient.cancel_call(owned)

    watcher.meanwhile = give_up
    scenarios.follow(adobe.weather, "short_pause")
    with pytest.raises(Cancelled):
        patient.mint(owned)
    assert len(adobe.requests) == 1
