"""What the services copy: kinds without a server, the token in hand, code as a file."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.adobe.endpoints import PRODUCTION, STAGE, Endpoints
from core.errors import FileChanged, FileExists, FileShared, WrongEnvironment
from core.formats.snippets import Kind
from core.model import Credential, Environment, Secret, Token
from core.services import Services
from core.storage.vault import MemoryVault
from core.worlds import World

if TYPE_CHECKING:
    from tests.conftest import FakeClock

HELD = Secret("eyJ.held.token")
HELD_ONE = Credential("1", "One", "client", ("openid",), "org@AdobeOrg")
STAGED = HELD_ONE.with_changes(environment=Environment.STAGE)
PRACTISED = HELD_ONE.with_changes(environment=Environment.PRACTICE)


class Untouched(Mapping[Environment, Endpoints]):
    """Practice addresses whose server must not be started."""

    def __getitem__(self, environment: Environment) -> Endpoints:
        """Starts one."""
        raise AssertionError("a server was started")

    def __contains__(self, environment: object) -> bool:
        """Of practice alone."""
        return environment is Environment.PRACTICE

    def __iter__(self) -> Iterator[Environment]:
        """Practice."""
        return iter((Environment.PRACTICE,))

    def __len__(self) -> int:
        """One."""
        return 1


def services_at(
    folder: Path, clock: FakeClock, endpoints: Mapping[Environment, Endpoints]
) -> Services:
    """Services of a world with these addresses."""
    world = World(Environment.PRODUCTION, endpoints, folder / "data")
    return Services(world, MemoryVault(), clock.now)


@pytest.fixture
def services(tmp_path: Path, clock: FakeClock) -> Iterator[Services]:
    """Services of the real world."""
    real = {Environment.PRODUCTION: PRODUCTION, Environment.STAGE: STAGE}
    made = services_at(tmp_path, clock, real)
    yield made
    made.close()


@pytest.fixture
def holding(services: Services, clock: FakeClock) -> Services:
    """The same with a token in hand, for an hour."""
    token = Token(HELD, clock.now(), clock.now() + 3_600)
    services.tokens.put(HELD_ONE, token)
    return services


def text_of(services: Services, kind: Kind, live: bool) -> str:
    """The text, a secret or not."""
    text = services.snippet(kind, HELD_ONE, live).text
    return text.reveal() if isinstance(text, Secret) else text


def test_production_has_every_kind(services: Services) -> None:
    """Both calls, and both actions."""
    assert set(services.snippet_kinds(HELD_ONE)) == set(Kind)


def test_stage_has_no_quota(services: Services) -> None:
    """Its address is not known."""
    kinds = services.snippet_kinds(STAGED)
    assert {kind.value.partition("-")[2] for kind in kinds} == {"token"}


def test_practice_is_asked_for_nothing(tmp_path: Path, clock: FakeClock) -> None:
    """A menu starts no server; Adobe's own library stays out."""
    services = services_at(tmp_path, clock, Untouched())
    left_out = set(Kind) - set(services.snippet_kinds(PRACTISED))
    services.close()
    assert left_out == {Kind.ACTION_CORE_AUTH}


def test_another_world_has_no_kind(services: Services) -> None:
    """A practice credential cannot be used at Adobe's own addresses."""
    assert services.snippet_kinds(PRACTISED) == ()


def test_another_world_has_no_text(services: Services) -> None:
    """Nor is any made for it."""
    with pytest.raises(WrongEnvironment):
        services.snippet(Kind.CURL_TOKEN, PRACTISED, False)


def test_the_token_in_hand_is_put_in_where_wished(holding: Services) -> None:
    """As it is at that moment."""
    assert HELD.reveal() in text_of(holding, Kind.CURL_QUOTA, True)


def test_the_token_in_hand_stays_out_where_not_wished(holding: Services) -> None:
    """A placeholder stands there."""
    text = text_of(holding, Kind.CURL_QUOTA, False)
    assert ("ACCESS_TOKEN" in text, HELD.reveal() in text) == (True, False)


def test_a_token_that_ends_soon_is_not_put_in(
    holding: Services, clock: FakeClock
) -> None:
    """As Copy token would not hand it on either."""
    clock.advance(3_300)
    assert "ACCESS_TOKEN" in text_of(holding, Kind.CURL_QUOTA, True)


def test_a_text_with_the_token_is_a_secret(holding: Services) -> None:
    """So that the clipboard treats it as one."""
    made = holding.snippet(Kind.PYTHON_QUOTA, HELD_ONE, True)
    assert (isinstance(made.text, Secret), made.holds_token) == (True, True)


def test_a_call_for_a_token_holds_none(holding: Services) -> None:
    """Whatever is wished."""
    assert HELD.reveal() not in text_of(holding, Kind.CURL_TOKEN, True)


def test_code_becomes_a_new_file(services: Services, tmp_path: Path) -> None:
    """Byte for byte."""
    path = services.write_code(tmp_path / "index.js", "é\n", None)
    assert path.read_bytes() == "é\n".encode()


def test_code_takes_no_file_s_place_unasked(services: Services, tmp_path: Path) -> None:
    """One that appeared meanwhile stays."""
    path = tmp_path / "index.js"
    path.write_text("mine", encoding="utf-8")
    with pytest.raises(FileExists):
        services.write_code(path, "code", None)
    assert path.read_text(encoding="utf-8") == "mine"


def test_code_takes_the_place_of_what_was_seen(
    services: Services, tmp_path: Path
) -> None:
    """And of nothing else."""
    path = tmp_path / "index.js"
    path.write_text("mine", encoding="utf-8")
    services.write_code(path, "code", services.look_at_code(path))
    assert path.read_text(encoding="utf-8") == "code"


def test_code_takes_no_changed_file_s_place(services: Services, tmp_path: Path) -> None:
    """What was written to it after the question stays."""
    path = tmp_path / "index.js"
    path.write_text("newer", encoding="utf-8")
    with pytest.raises(FileChanged):
        services.write_code(path, "code", b"older")


def test_no_file_holds_nothing(services: Services, tmp_path: Path) -> None:
    """Which is told apart from an empty one."""
    assert services.look_at_code(tmp_path / "index.js") is None


def test_an_empty_file_is_a_file(services: Services, tmp_path: Path) -> None:
    """It is asked about as well."""
    (tmp_path / "index.js").touch()
    assert services.look_at_code(tmp_path / "index.js") == b""


if os.name == "posix":

    def test_code_can_be_read_by_others(services: Services, tmp_path: Path) -> None:
        """It is a part of a project, and no secret is in it."""
        path = services.write_code(tmp_path / "index.js", "x", None)
        assert stat.S_IMODE(path.stat().st_mode) == 0o644

    def test_a_link_is_refused(services: Services, tmp_path: Path) -> None:
        """Who knows where it leads."""
        (tmp_path / "index.js").symlink_to(tmp_path / "elsewhere.js")
        with pytest.raises(FileShared):
            services.look_at_code(tmp_path / "index.js")
