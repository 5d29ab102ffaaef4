"""Services and what they leave behind: exports, history, and no secret anywhere."""

from __future__ import annotations

import stat
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from core.errors import (
    FileChanged,
    FileError,
    FileExists,
    KeyringAbsent,
    SecretAbsent,
    ServerFailed,
    WrongSecret,
)
from core.formats.dotenv import EnvDocument
from core.model import Credential, Secret
from core.practice.accounts import TUTORIAL
from core.practice.server import PracticeAdobe
from core.practice.weather import Weather
from core.services import Services
from core.storage.events import Event, EventKind
from core.storage.vault import MemoryVault
from core.worlds import World
from tests.core.service_parts import DRAFT, Make
from tests.core.storage.faulty import FaultyVault

PLANTED = "p8e-planted-0123456789abcdef01234567"


def newest(services: Services, credential: Credential) -> Event:
    """The last line of the history."""
    return services.history(credential.id, 1)[0]


# ── no keyring ───────────────────────────────────────────────────────────────


@pytest.fixture
def bare(make: Make) -> Services:
    """Services on a computer that has no keyring."""
    vault = FaultyVault()
    absent = KeyringAbsent(package="gnome-keyring")
    vault.fail = dict.fromkeys(("write", "read", "delete"), absent)
    return make(vault)


def test_without_a_keyring_nothing_is_added(bare: Services) -> None:
    """A row without a secret would be of no use."""
    with pytest.raises(KeyringAbsent):
        bare.add((DRAFT,))
    assert bare.open().credentials == ()


def test_the_session_can_keep_what_the_keyring_could_not(bare: Services) -> None:
    """From the moment it is asked to."""
    bare.keep_for_this_session()
    (kept,) = bare.add((DRAFT,))
    assert (bare.vault_kind, len(bare.mint(kept).value) > 0) == ("memory", True)


def test_a_secret_of_one_session_is_absent_in_the_next(
    bare: Services, make: Make
) -> None:
    """The credential stays, and asks for its secret."""
    bare.keep_for_this_session()
    (kept,) = bare.add((DRAFT,))
    with pytest.raises(SecretAbsent):
        make(MemoryVault()).mint(kept)


# ── export ───────────────────────────────────────────────────────────────────


def read(path: Path) -> dict[str, str]:
    """A file as our own strict reader reads it."""
    document = EnvDocument.parse(path.read_text(encoding="utf-8"))
    return {entry.key: entry.value.reveal() for entry in document.entries()}


def test_a_preview_writes_nothing(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """Looking is free."""
    services.plan_export(kept, tmp_path / ".env")
    assert not (tmp_path / ".env").exists()


def test_an_export_holds_the_credential(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """Under the names of the tutorial."""
    planned = services.plan_export(kept, tmp_path / ".env")
    assert read(services.write_export(kept, planned)) == {
        "OAUTHS2S_CLIENT_ID": TUTORIAL.client_id,
        "OAUTHS2S_CLIENT_SECRET": TUTORIAL.secrets[0].reveal(),
        "OAUTHS2S_CECREDENTIALS_METASCOPES": ",".join(TUTORIAL.scopes),
        "OAUTHS2S_IMS_ORG_ID": TUTORIAL.org,
    }


def test_an_export_can_be_imported(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """There and back, nothing is lost."""
    planned = services.plan_export(kept, tmp_path / ".env")
    (draft,) = services.read_file(services.write_export(kept, planned)).drafts
    fields = (draft.client_id, draft.secret, draft.scopes, draft.ims_org_id)
    assert fields == (DRAFT.client_id, DRAFT.secret, DRAFT.scopes, DRAFT.ims_org_id)


def test_an_export_leaves_the_other_lines(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """Byte by byte."""
    file = tmp_path / ".env"
    file.write_bytes(b"# mine\r\nPORT = 1\r\n")
    services.write_export(kept, services.plan_export(kept, file))
    assert file.read_bytes().startswith(b"# mine\r\nPORT = 1\r\n")


def test_a_new_file_is_for_its_owner_alone(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """Nobody else reads the secret (Windows: the folder's rights hold)."""
    file = services.write_export(kept, services.plan_export(kept, tmp_path / ".env"))
    mode = stat.S_IMODE(file.stat().st_mode)
    assert sys.platform == "win32" or mode == 0o600


@pytest.mark.parametrize(
    ("before", "error"), [(None, FileExists), (b"PORT=1\n", FileChanged)]
)
def test_a_file_that_changed_after_the_preview_is_left_alone(
    services: Services,
    kept: Credential,
    tmp_path: Path,
    before: bytes | None,
    error: type[FileError],
) -> None:
    """What was shown is what is written, or nothing is."""
    file = tmp_path / ".env"
    if before is not None:
        file.write_bytes(before)
    planned = services.plan_export(kept, file)
    file.write_bytes(b"PORT=2\n")
    with pytest.raises(error):
        services.write_export(kept, planned)
    assert file.read_bytes() == b"PORT=2\n"


def test_a_preview_shows_no_secret(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """Neither its lines nor its repr."""
    planned = services.plan_export(kept, tmp_path / ".env")
    assert TUTORIAL.secrets[0].reveal() not in repr(planned)


if sys.platform != "win32":

    @pytest.mark.parametrize("mode", [0o600, 0o644])
    def test_a_preview_tells_who_may_read_the_file(
        services: Services, kept: Credential, tmp_path: Path, mode: int
    ) -> None:
        """The mode of an existing file stays, so it is told before."""
        file = tmp_path / ".env"
        file.touch()
        file.chmod(mode)
        assert services.plan_export(kept, file).private is (mode == 0o600)


def test_a_new_file_is_told_to_be_private(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """As it will be."""
    assert services.plan_export(kept, tmp_path / ".env").private


def test_a_preview_does_not_print_the_old_file(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """It may hold an older secret."""
    file = tmp_path / ".env"
    file.write_text(f"OAUTHS2S_CLIENT_SECRET={PLANTED}\n")
    assert PLANTED not in repr(services.plan_export(kept, file))


# ── history ──────────────────────────────────────────────────────────────────


def test_an_import_is_noted(services: Services, kept: Credential) -> None:
    """The first line of each history."""
    assert newest(services, kept).kind is EventKind.IMPORTED


def test_a_token_is_noted_without_its_value(
    services: Services, kept: Credential
) -> None:
    """Which scopes, how many seconds, and the debug ID."""
    token = services.mint(kept)
    event = newest(services, kept)
    facts = {
        "scopes": len(TUTORIAL.scopes),
        "seconds": round(token.lifetime),
        "names": ", ".join(TUTORIAL.scopes),
        "debug_id": token.debug_id,
    }
    assert (event.kind, event.facts) == (EventKind.TOKEN, facts)


def test_a_token_in_hand_is_not_noted_again(
    services: Services, kept: Credential
) -> None:
    """Nothing happened."""
    services.mint(kept)
    services.mint(kept)
    assert [event.kind for event in services.history(kept.id, 9)] == [
        EventKind.TOKEN,
        EventKind.IMPORTED,
    ]


@pytest.mark.parametrize(
    ("call", "kind"),
    [
        (Services.mint, EventKind.TOKEN_FAILED),
        (Services.quota, EventKind.QUOTA_FAILED),
    ],
)
def test_a_failure_is_noted_with_its_code(
    services: Services,
    call: Callable[[Services, Credential], object],
    kind: EventKind,
) -> None:
    """And the debug ID that support asks for."""
    (wrong,) = services.add((replace(DRAFT, secret=Secret(PLANTED)),))
    with pytest.raises(WrongSecret) as caught:
        call(services, wrong)
    event = newest(services, wrong)
    facts = {"code": "invalid_client", "debug_id": caught.value.fact("debug_id")}
    assert (event.kind, event.facts) == (kind, facts)


def test_a_failure_without_a_code_is_noted_by_its_class(
    services: Services, kept: Credential, adobe: PracticeAdobe
) -> None:
    """HTML has none."""
    adobe.weather.set("token", Weather.HTML500)
    with pytest.raises(ServerFailed):
        services.mint(kept)
    assert newest(services, kept).facts["code"] == "ServerFailed"


def test_a_quota_is_noted_by_its_rows(services: Services, kept: Credential) -> None:
    """And by the debug ID; by nothing else that Adobe told."""
    report = services.quota(kept)
    event = newest(services, kept)
    facts = {"rows": len(report.rows), "debug_id": report.request_id}
    assert (event.kind, event.facts) == (EventKind.QUOTA, facts)


def test_an_export_is_noted_by_its_path(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """Where the secret now stands in plain text."""
    file = services.write_export(kept, services.plan_export(kept, tmp_path / ".env"))
    event = newest(services, kept)
    assert (event.kind, event.facts) == (EventKind.EXPORTED, {"path": str(file)})


# ── what is left behind ──────────────────────────────────────────────────────


def test_no_secret_and_no_token_is_left_in_the_data_folder(
    services: Services, world: World, tmp_path: Path
) -> None:
    """After every kind of use, in any file, in either width of characters."""
    (kept,) = services.add((DRAFT,))
    token = services.mint(kept).value.reveal()
    services.quota(kept)
    services.write_export(kept, services.plan_export(kept, tmp_path / ".env"))
    services.replace_secret(kept.id, Secret(PLANTED))
    with pytest.raises(WrongSecret):
        services.mint(services.open().credentials[0])
    services.close()
    wanted = (PLANTED, TUTORIAL.secrets[0].reveal(), token)
    needles = [each.encode(code) for each in wanted for code in ("utf-8", "utf-16-le")]
    files = [path for path in world.folder.rglob("*") if path.is_file()]
    held = [path.read_bytes() for path in files]
    assert (bool(held), any(n in data for n in needles for data in held)) == (
        True,
        False,
    )
