"""A call that is given up ends at once, and is nobody else's loss."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import pytest

from core.adobe.endpoints import practice
from core.adobe.network_settings import NetworkSettings, ProxyFrom
from core.errors import Cancelled
from core.model import Environment, Secret
from core.network_store import NetworkKept
from core.practice.server import PracticeAdobe
from core.services import Services
from core.storage.events import EventKind
from core.storage.vault import MemoryVault
from core.worlds import World
from tests.core.service_parts import DRAFT

Result = TypeVar("Result")
LARGE = b"[" + b"1," * 600_000 + b"1]"
TYPE = b"Content-Type: application/json\r\n"
HEAD = b"HTTP/1.1 200 OK\r\n" + TYPE + b"Content-Length: %d\r\n\r\n"


class Listener:
    """A server that takes one call; ``heard`` once it has come."""

    def __init__(self, answer: bytes = b"") -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._answer = answer
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._serve)
        self.heard = threading.Event()
        self.port = self._socket.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}/"
        self._thread.start()

    def _serve(self) -> None:
        caller = self._socket.accept()[0]
        with caller:
            if self._answer:
                caller.recv(65_536)
                caller.sendall(self._answer)
            self.heard.set()
            self._over.wait()

    def close(self) -> None:
        """Hang up, whether or not somebody called."""
        self._over.set()
        if not self.heard.is_set():
            socket.create_connection(("127.0.0.1", self.port)).close()
        self._thread.join()
        self._socket.close()


class SlowSettings(NetworkSettings):
    """Settings whose file of certificates lies on a disk that hangs."""

    asked = threading.Event()
    given = threading.Event()

    def __getattribute__(self, name: str) -> Any:
        """The file's name, once it is given."""
        if name == "extra_ca":
            SlowSettings.asked.set()
            SlowSettings.given.wait()
        return super().__getattribute__(name)


@pytest.fixture
def pool() -> Iterator[ThreadPoolExecutor]:
    """Threads for what hangs."""
    with ThreadPoolExecutor(3) as threads:
        yield threads


@pytest.fixture
def listen() -> Iterator[Callable[[bytes], Listener]]:
    """Makes servers that take one call, and hangs up in the end."""
    made: list[Listener] = []

    def build(answer: bytes = b"") -> Listener:
        made.append(Listener(answer))
        return made[-1]

    yield build
    for each in made:
        each.close()


@pytest.fixture
def reaching(
    adobe: PracticeAdobe, tmp_path: Path
) -> Iterator[Callable[[str], Services]]:
    """Services whose quota is asked for elsewhere; they are closed in the end."""
    made: list[Services] = []

    def build(quota_url: str) -> Services:
        where = replace(practice(adobe.base_url), quota_url=quota_url)
        here = {Environment.PRACTICE: where}
        world = World(Environment.PRACTICE, here, tmp_path / "elsewhere")
        made.append(Services(world, MemoryVault()))
        return made[-1]

    yield build
    for each in made:
        each.close()


def test_a_quota_call_that_is_given_up_ends_at_once(
    reaching: Callable[[str], Services],
    listen: Callable[[bytes], Listener],
    pool: ThreadPoolExecutor,
) -> None:
    """Though Adobe has not answered; and it is no failure in the history."""
    mute = listen(b"")
    services = reaching(mute.url)
    (kept,) = services.add((DRAFT,))
    late = pool.submit(services.quota, kept)
    assert mute.heard.wait(30)
    services.cancel_call(kept, "quota")
    told = type(late.exception(20))
    kinds = {event.kind for event in services.history(kept.id, 10)}
    assert (told, EventKind.QUOTA_FAILED in kinds) == (Cancelled, False)


def test_the_end_kills_the_child_that_reads_an_answer(
    reaching: Callable[[str], Services],
    listen: Callable[[bytes], Listener],
    pool: ThreadPoolExecutor,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Else it would run on for as long as it has time."""
    hanging = listen(b"")
    call = f"socket.create_connection(('127.0.0.1', {hanging.port}))"
    late_start = f"import socket\ncalled = {call}\ncalled.recv(1)\n"
    (tmp_path / "sitecustomize.py").write_text(late_start, "utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    services = reaching(listen(HEAD % len(LARGE) + LARGE).url)
    (kept,) = services.add((DRAFT,))
    late = pool.submit(services.quota, kept)
    assert hanging.heard.wait(30)
    services.close()
    assert isinstance(late.exception(20), Cancelled)


def test_giving_up_waits_for_no_file(world: World, pool: ThreadPoolExecutor) -> None:
    """The window gives up calls, while a file of certificates is being read."""
    services = Services(world, MemoryVault(), network=SlowSettings())
    (kept,) = services.add((DRAFT,))
    late = pool.submit(services.mint, kept)
    assert SlowSettings.asked.wait(30)
    gave_up = pool.submit(services.cancel_call, kept)
    try:
        ended = gave_up.exception(20)
    finally:
        SlowSettings.given.set()
        late.exception(30)
        services.close()
    assert ended is None


def test_a_check_goes_by_the_settings_of_now(tmp_path: Path) -> None:
    """Also where they change while the proxy's password is being read."""
    far = replace(
        practice("http://127.0.0.1:1"),
        environment=Environment.CUSTOM,
        token_url="https://ims.example.invalid/",
    )
    world = World(Environment.CUSTOM, {Environment.CUSTOM: far}, tmp_path / "custom")
    services = Services(world, MemoryVault())
    (_,) = services.add((DRAFT,))
    manual = NetworkKept(ProxyFrom.MANUAL, "http://proxy.example.invalid:1", "user")
    services.keep_network(manual, Secret("p8e-proxy"))
    changes = [lambda: services.use_network(None)]

    def changing(job: Callable[[], Result]) -> Result:
        found = job()
        while changes:
            changes.pop()()
        return found

    services.on_keyring = changing
    first = next(services.check_connection())
    services.close()
    assert first.facts["source"] == "manual"
