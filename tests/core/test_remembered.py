"""Exported files that are remembered: what is known of them, and what a look tells."""

from __future__ import annotations

from pathlib import Path

import pytest

from core import remembered as signs
from core.adobe.stopping import Stop
from core.errors import Cancelled, KeyringLocked
from core.formats.target_table import Dialect
from core.model import Credential, Draft
from core.practice.accounts import TUTORIAL
from core.remembered import Standing, is_stale
from core.services import Services
from tests.core.remembered_parts import SECOND, export


@pytest.mark.parametrize("dialect", Dialect)
def test_a_file_is_current_once_it_is_written(
    services: Services, kept: Credential, tmp_path: Path, dialect: Dialect
) -> None:
    """In every dialect."""
    file = export(services, kept, tmp_path / dialect.file_name, dialect)
    assert services.look_at_file(kept, file) is Standing.CURRENT


@pytest.mark.parametrize("dialect", Dialect)
def test_a_file_is_stale_after_another_secret(
    services: Services, kept: Credential, tmp_path: Path, dialect: Dialect
) -> None:
    """Known without the file, and seen in it."""
    file = export(services, kept, tmp_path / dialect.file_name, dialect)
    after = services.replace_secret(kept.id, SECOND)
    after = after.with_changes(secret_added_at=after.secret_added_at + 1)
    found = is_stale(file, after), services.look_at_file(after, file)
    assert found == (True, Standing.STALE)


def test_other_scopes_make_a_file_stale(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """What it asks for is no longer what is asked for."""
    file = export(services, kept, tmp_path / ".env")
    after = services.set_scopes(kept.id, ("openid",))
    found = is_stale(file, after), services.look_at_file(after, file)
    assert found == (True, Standing.STALE)


def test_another_name_makes_no_env_stale(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """It does not stand in it."""
    file = export(services, kept, tmp_path / ".env")
    assert not is_stale(file, services.rename(kept.id, "Other"))


def test_a_second_secret_leaves_a_file_current(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """The one that is in it is in use still."""
    file = export(services, kept, tmp_path / ".env")
    after = services.join_secret(kept.id, SECOND)
    found = is_stale(file, after), services.look_at_file(after, file)
    assert found == (False, Standing.CURRENT)


def test_a_second_secret_makes_a_list_of_secrets_stale(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """It has a place for both."""
    file = export(services, kept, tmp_path / "x.json", Dialect.CONSOLE)
    assert is_stale(file, services.join_secret(kept.id, SECOND))


def test_a_file_that_was_edited_has_changed(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """The credential is as it was, so it was somebody's hand."""
    file = export(services, kept, tmp_path / ".env")
    (tmp_path / ".env").write_text("OAUTHS2S_CLIENT_ID=other\n", encoding="utf-8")
    assert services.look_at_file(kept, file) is Standing.CHANGED


def test_other_lines_are_nothing_to_a_file(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """Ours are what it is remembered for."""
    file = export(services, kept, tmp_path / ".env")
    with (tmp_path / ".env").open("a", encoding="utf-8") as env:
        env.write("LOG_LEVEL=debug\n")
    assert services.look_at_file(kept, file) is Standing.CURRENT


def test_a_file_mended_by_hand_is_current(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """Whatever the signs say: it holds what the keyring holds."""
    path = tmp_path / ".env"
    file = export(services, kept, path)
    after = services.replace_secret(kept.id, SECOND)
    old, new = TUTORIAL.secrets[0].reveal(), SECOND.reveal()
    text = path.read_text(encoding="utf-8").replace(old, new)
    path.write_text(text, encoding="utf-8")
    assert services.look_at_file(after, file) is Standing.CURRENT


def test_a_file_that_is_gone_is_missing(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """Nothing else is said of it."""
    file = export(services, kept, tmp_path / ".env")
    (tmp_path / ".env").unlink()
    assert services.look_at_file(kept, file) is Standing.MISSING


@pytest.mark.parametrize("content", [b"\xff\xfea\x00", b"\x00\x01"])
def test_a_file_in_another_encoding_is_unreadable(
    services: Services, kept: Credential, tmp_path: Path, content: bytes
) -> None:
    """It is not guessed what is in it."""
    file = export(services, kept, tmp_path / ".env")
    (tmp_path / ".env").write_bytes(content)
    assert services.look_at_file(kept, file) is Standing.UNREADABLE


def test_json_that_is_broken_has_changed(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """It was written whole."""
    file = export(services, kept, tmp_path / "x.json", Dialect.AEPP)
    (tmp_path / "x.json").write_text("{", encoding="utf-8")
    assert services.look_at_file(kept, file) is Standing.CHANGED


def test_a_dialect_of_a_later_version_is_unreadable(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """Where the catalog comes from one."""
    file = export(services, kept, tmp_path / ".env")
    later = file._replace(facts={**file.facts, signs.DIALECT: "hologram"})
    assert services.look_at_file(kept, later) is Standing.UNREADABLE


def test_what_is_given_up_reads_no_secret(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """A keyring is not asked for nobody."""
    file = export(services, kept, tmp_path / ".env")
    stop = Stop()
    stop.set()
    with pytest.raises(Cancelled):
        services.look_at_file(kept, file, stop)


def test_a_closed_keyring_compares_nothing(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """And it is not asked to open."""
    file = export(services, kept, tmp_path / ".env")

    def locked(_job: object) -> object:
        raise KeyringLocked

    services.on_keyring = locked  # type: ignore[assignment]  # answers no job at all
    assert services.look_at_file(kept, file) is Standing.LOCKED


def test_a_look_counts_as_no_use(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """The list that is sorted by the last use stays as it is."""
    file = export(services, kept, tmp_path / ".env")
    before = services.stores.catalog.get(kept.id).used_at
    services.now = lambda: before + 9_000
    services.look_at_file(kept, file)
    assert services.stores.catalog.get(kept.id).used_at == before


def test_an_export_takes_the_place_of_anothers(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """Its values stand there now."""
    export(services, kept, tmp_path / ".env")
    (other,) = services.add((Draft(client_id="c", secret=SECOND, scopes=("openid",)),))
    export(services, other, tmp_path / ".env")
    assert services.remembered_files(kept.id) == ()


def test_two_dialects_in_one_file_are_two(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """Each has names of its own."""
    export(services, kept, tmp_path / ".env")
    export(services, kept, tmp_path / ".env", Dialect.PREFIX)
    assert len(services.remembered_files(kept.id)) == 2


def test_nothing_of_the_secret_is_kept(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """Neither as it is nor digested."""
    file = export(services, kept, tmp_path / ".env")
    secret = TUTORIAL.secrets[0]
    told = repr(file)
    assert not [
        each for each in (secret.reveal(), secret.digest().hex()[:32]) if each in told
    ]
