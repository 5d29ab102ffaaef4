"""Three worlds that never mix: the real one, a custom one, practice."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from core.adobe.endpoints import PRODUCTION, STAGE, Endpoints
from core.errors import BadAddress
from core.model import Environment
from core.practice.accounts import SAMPLE_ENV, SAMPLE_ORG
from core.worlds import PracticeEndpoints, World, data_folder, practice_world, world_of

TOKEN = "https://ims.example.com/token"
QUOTA = "https://quota.example.com/quota"
CUSTOM = {"MINTDESK_TOKEN_URL": TOKEN, "MINTDESK_QUOTA_URL": QUOTA}


def custom(folder: Path, **variables: str) -> World:
    """A world with these addresses, its data moved."""
    return world_of({"MINTDESK_DATA_DIR": str(folder), **CUSTOM, **variables})


def test_without_variables_it_is_the_real_world(tmp_path: Path) -> None:
    """Production and stage, with Adobe's own addresses."""
    world = world_of({"MINTDESK_DATA_DIR": str(tmp_path)})
    assert (world.environment, dict(world.endpoints)) == (
        Environment.PRODUCTION,
        {Environment.PRODUCTION: PRODUCTION, Environment.STAGE: STAGE},
    )


def test_the_real_world_carries_no_mark(tmp_path: Path) -> None:
    """A mark is for what is not Adobe."""
    assert world_of({"MINTDESK_DATA_DIR": str(tmp_path)}).hosts == ""


def test_the_data_can_be_moved(tmp_path: Path) -> None:
    """To the folder that the variable names."""
    assert world_of({"MINTDESK_DATA_DIR": str(tmp_path)}).folder == tmp_path


@pytest.mark.parametrize("moved", ["", "  "])
def test_an_empty_variable_moves_nothing(moved: str) -> None:
    """The data does not end up in the current folder."""
    assert data_folder({"MINTDESK_DATA_DIR": moved}) == data_folder({})


def test_a_relative_folder_is_made_absolute(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A later change of folder does not lose the data."""
    monkeypatch.chdir(tmp_path)
    assert data_folder({"MINTDESK_DATA_DIR": "data"}) == tmp_path / "data"


def test_a_home_of_nobody_is_a_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder may be called so."""
    monkeypatch.chdir(tmp_path)
    folder = data_folder({"MINTDESK_DATA_DIR": "~nobody-of-that-name/x"})
    assert folder == tmp_path / "~nobody-of-that-name" / "x"


def test_a_custom_address_is_a_world_of_its_own(tmp_path: Path) -> None:
    """Production is not even known in it."""
    world = custom(tmp_path)
    assert dict(world.endpoints) == {
        Environment.CUSTOM: Endpoints(Environment.CUSTOM, TOKEN, QUOTA)
    }


def test_a_custom_world_names_its_hosts(tmp_path: Path) -> None:
    """For the mark on the window."""
    assert custom(tmp_path).hosts == "ims.example.com, quota.example.com"


def test_one_host_is_named_once(tmp_path: Path) -> None:
    """Also where both addresses lead to it."""
    world = custom(tmp_path, MINTDESK_QUOTA_URL="https://ims.example.com/quota")
    assert world.hosts == "ims.example.com"


def test_a_custom_world_has_a_folder_of_its_own(tmp_path: Path) -> None:
    """Inside the usual one, so that no catalog is shared."""
    assert custom(tmp_path).folder.parent == tmp_path


def test_other_addresses_are_another_world(tmp_path: Path) -> None:
    """A secret stored for one gateway is not offered to the next."""
    other = custom(tmp_path, MINTDESK_TOKEN_URL="https://other.example.com/token")
    assert other.folder != custom(tmp_path).folder


def test_the_same_addresses_are_the_same_world(tmp_path: Path) -> None:
    """At the next start everything is still there."""
    assert custom(tmp_path).folder == custom(tmp_path).folder


def test_swapped_addresses_are_another_world(tmp_path: Path) -> None:
    """Which call goes where counts."""
    swapped = custom(tmp_path, MINTDESK_TOKEN_URL=QUOTA, MINTDESK_QUOTA_URL=TOKEN)
    assert swapped.folder != custom(tmp_path).folder


def test_an_address_in_plain_http_is_refused(tmp_path: Path) -> None:
    """Only this computer may be reached without TLS."""
    with pytest.raises(BadAddress) as caught:
        custom(tmp_path, MINTDESK_TOKEN_URL="http://ims.example.com/token")
    assert caught.value.fact("variable") == "MINTDESK_TOKEN_URL"


@pytest.fixture
def practice() -> Iterator[World]:
    """A practice world."""
    world = practice_world()
    yield world
    world.clear()


def test_practice_knows_practice_alone(practice: World) -> None:
    """No production secret could be sent from it."""
    assert tuple(practice.endpoints) == (Environment.PRACTICE,)


@pytest.mark.parametrize(
    "environment", [each for each in Environment if each is not Environment.PRACTICE]
)
def test_practice_has_no_other_addresses(
    practice: World, environment: Environment
) -> None:
    """Whatever is asked for."""
    assert practice.endpoints.get(environment) is None


def test_the_practice_file_is_the_tutorials(practice: World) -> None:
    """Made when the world is entered, not before."""
    assert practice.practice_file is not None
    before = practice.practice_file.exists()
    practice.prepare()
    written = practice.practice_file.read_text(encoding="utf-8")
    assert (before, written) == (False, SAMPLE_ENV)


def test_practice_can_be_entered_twice(practice: World) -> None:
    """Opening the list again, after a failure, is no failure."""
    practice.prepare()
    practice.prepare()
    assert practice.practice_org == SAMPLE_ORG


def test_two_practice_worlds_share_nothing(practice: World) -> None:
    """Each start has a throw-away folder."""
    other = practice_world()
    folders = {practice.folder, other.folder}
    other.clear()
    assert len(folders) == 2


def test_practice_is_on_this_computer(practice: World) -> None:
    """On loopback, and nowhere else."""
    here = practice.endpoints[Environment.PRACTICE]
    hosts = {here.ims_host.partition(":")[0], here.aem_host.partition(":")[0]}
    assert hosts == {"127.0.0.1"}


def test_the_practice_server_stays_where_it_is(practice: World) -> None:
    """One server for one world."""
    first = practice.endpoints[Environment.PRACTICE]
    assert practice.endpoints[Environment.PRACTICE] == first


def test_leaving_practice_clears_everything_away() -> None:
    """Folder and server are gone."""
    world = practice_world()
    world.prepare()
    url = world.endpoints[Environment.PRACTICE].token_url
    world.clear()
    with pytest.raises(httpx.ConnectError):
        httpx.post(url, trust_env=False)
    assert not world.folder.exists()


def test_a_server_that_was_never_started_is_not_stopped() -> None:
    """Leaving at once is no failure, and starts nothing."""
    endpoints = PracticeEndpoints()
    endpoints.stop()
    assert len(endpoints) == 1
