"""The check-up: every part is told as it is, and nothing private with it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from core.adobe.findings import Verdict
from core.adobe.network_settings import ProxyFrom
from core.errors import Cancelled, KeyringAbsent, KeyringFailed, KeyringLocked
from core.model import Secret
from core.network_store import NetworkKept
from core.services import Services
from core.storage.vault import MemoryVault
from core.upkeep.check_up import ITEM, look, not_looked
from core.upkeep.checked import Checked, Part
from core.worlds import world_of
from tests.core.storage.faulty import FaultyVault

LOOKED_AT = [part for part in Part if part is not Part.WINDOW]
ADDRESS = "http://proxy.example:3128"


class OtherVault(MemoryVault):
    """Gives back another secret than the one that it was given."""

    def read(self, item: str, *, ask: bool = True) -> Secret:
        super().read(item, ask=ask)
        return Secret("another")


class KeepingVault(MemoryVault):
    """Does not let go of what it was given."""

    def delete(self, item: str) -> None:
        del item


class ClosedVault(MemoryVault):
    """A keyring that cannot be read now; counts what is written to it."""

    def __init__(self, failure: Exception) -> None:
        super().__init__()
        self.failure, self.written = failure, 0

    def look(self) -> None:
        raise self.failure

    def write(self, item: str, secret: Secret, label: str) -> None:
        self.written += 1


def with_vault(root: Path, vault: MemoryVault) -> Services:
    """Services of an empty world."""
    return Services(world_of({"MINTDESK_DATA_DIR": str(root)}), vault)


@pytest.mark.parametrize("part", LOOKED_AT)
def test_every_part_is_looked_at(services: Services, part: Part) -> None:
    """Each says of itself what it is."""
    assert look(part, services).part is part


@pytest.mark.parametrize("part", LOOKED_AT)
def test_no_fact_holds_a_path_or_an_address(
    services: Services, root: Path, part: Part
) -> None:
    """A report may be sent to anybody."""
    kept = NetworkKept(ProxyFrom.MANUAL, ADDRESS, "ada", has_password=False)
    services.keep_network(kept, Secret("proxy-fake"))
    told = repr(look(part, services).facts)
    private = (str(root), str(Path.home()), "proxy.example", "ada'", "proxy-fake")
    assert [each for each in private if each in told] == []


def test_a_whole_list_is_told_with_its_count(services: Services) -> None:
    """Two credentials."""
    found = look(Part.LIST, services)
    assert (found.verdict, found.facts["count"]) == (Verdict.OK, 2)


def test_a_broken_list_is_told_and_not_mended(services: Services, root: Path) -> None:
    """That is for the next start."""
    services.close()
    path = root / "catalog.sqlite"
    data = path.read_bytes()
    path.write_bytes(data[:4096] + b"\xff" * (len(data) - 4096))
    before = path.read_bytes()
    verdict = look(Part.LIST, services).verdict
    assert (verdict, path.read_bytes() == before) == (Verdict.FAIL, True)


def test_what_is_no_list_at_all_is_told(tmp_path: Path) -> None:
    """Another program's file, or a torn one."""
    (tmp_path / "catalog.sqlite").write_bytes(b"hello" * 1000)
    found = look(Part.LIST, with_vault(tmp_path, MemoryVault()))
    assert (found.verdict, found.facts) == (
        Verdict.FAIL,
        {"reason": "SQLITE_NOTADB"},
    )


@pytest.mark.parametrize("part", [Part.FOLDER, Part.LIST, Part.LOG])
def test_what_is_not_there_yet_is_skipped(tmp_path: Path, part: Part) -> None:
    """Before anything is kept."""
    services = with_vault(tmp_path / "none", MemoryVault())
    assert look(part, services).verdict is Verdict.SKIPPED


def test_a_check_up_makes_no_list(tmp_path: Path) -> None:
    """Looking changes nothing."""
    services = with_vault(tmp_path, MemoryVault())
    for part in LOOKED_AT:
        look(part, services)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_into_which_others_write_is_told(
    services: Services, root: Path
) -> None:
    """Windows has no such rights."""
    root.chmod(0o777)
    expected = "writable" if os.name == "posix" else "ok"
    assert look(Part.FOLDER, services).case == expected


def test_errors_in_the_log_are_counted(services: Services, root: Path) -> None:
    """Where to look next."""
    logs = root / "logs"
    logs.mkdir()
    line = "2026-03-03 10:00:00,123 ERROR mintdesk.x it failed\n"
    (logs / "mintdesk.log").write_text(line * 3)
    found = look(Part.LOG, services)
    assert (found.verdict, found.facts["errors"]) == (Verdict.WARN, 3)


def test_the_kind_of_proxy_is_told(services: Services) -> None:
    """And nothing of where it is."""
    services.keep_network(NetworkKept(ProxyFrom.NONE))
    assert look(Part.NETWORK, services).case == "none"


def test_certificates_are_counted_or_the_systems(services: Services) -> None:
    """OpenSSL's store can be counted, the others' not."""
    found = look(Part.CERTIFICATES, services)
    theirs = sys.platform in ("darwin", "win32")
    assert found.case == ("system" if theirs else "ok")


def test_a_store_without_certificates_is_told(
    services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No connection would be trusted."""
    empty = tmp_path / "empty"
    empty.mkdir()
    monkeypatch.setenv("SSL_CERT_FILE", str(empty / "none.pem"))
    monkeypatch.setenv("SSL_CERT_DIR", str(empty))
    theirs = sys.platform in ("darwin", "win32")
    expected = Verdict.OK if theirs else Verdict.FAIL
    assert look(Part.CERTIFICATES, services).verdict is expected


def test_what_is_written_to_the_keyring_is_removed_again(tmp_path: Path) -> None:
    """Nothing of a check-up stays."""
    vault = MemoryVault()
    found = look(Part.ROUND_TRIP, with_vault(tmp_path, vault))
    assert (found.verdict, vault._secrets) == (Verdict.OK, {})


def test_a_keyring_that_gives_back_another_secret_is_told(tmp_path: Path) -> None:
    """It cannot be relied upon."""
    found = look(Part.ROUND_TRIP, with_vault(tmp_path, OtherVault()))
    assert (found.verdict, found.case) == (Verdict.FAIL, "other")


def test_a_keyring_that_keeps_what_was_removed_is_told(tmp_path: Path) -> None:
    """Nor one that does not let go."""
    found = look(Part.ROUND_TRIP, with_vault(tmp_path, KeepingVault()))
    assert (found.verdict, found.case) == (Verdict.FAIL, "left")


@pytest.mark.parametrize("failure", [KeyringLocked(), KeyringAbsent(package="x")])
def test_a_closed_keyring_is_not_written_to(tmp_path: Path, failure: Exception) -> None:
    """It would ask for its password."""
    vault = ClosedVault(failure)
    found = look(Part.ROUND_TRIP, with_vault(tmp_path, vault))
    assert (found.verdict, vault.written) == (Verdict.SKIPPED, 0)


def test_a_keyring_that_fails_half_way_is_told_and_left_clean(
    services: Services, vault: FaultyVault
) -> None:
    """What was written goes all the same."""
    vault.fail["read"] = KeyringFailed(reason="OSError")
    found = look(Part.ROUND_TRIP, services)
    told = found.verdict, found.facts["reason"]
    assert (told, ITEM in vault.items) == ((Verdict.FAIL, "KeyringFailed"), False)


def test_secrets_in_memory_are_told(tmp_path: Path) -> None:
    """They go with the program."""
    services = with_vault(tmp_path, MemoryVault())
    assert look(Part.KEYRING, services).case == "memory"


def test_a_locked_keyring_is_no_failure(services: Services, vault: FaultyVault) -> None:
    """It opens when it is used."""
    vault.fail["look"] = KeyringLocked()
    found = look(Part.KEYRING, services)
    assert (found.verdict, found.case) == (Verdict.WARN, "locked")


def test_what_was_given_up_is_skipped() -> None:
    """Nothing is known of it."""
    assert not_looked(Part.KEYRING, Cancelled()) == Checked(
        Part.KEYRING, Verdict.SKIPPED, "stopped"
    )


def test_the_item_is_of_ours() -> None:
    """Whoever looks into the keyring sees whose it was."""
    assert ITEM.startswith("mintdesk/")
