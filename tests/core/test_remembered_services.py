"""Projects and sources that are remembered, and what the catalog keeps of any file."""

from __future__ import annotations

from pathlib import Path

import pytest

from core import remembered as signs
from core.errors import CredentialGone
from core.formats.app_config_plan import Way
from core.model import Credential
from core.remembered import Kind, Remembered, Standing
from core.services import Services
from core.storage.kept_files import MOST, remember
from core.upkeep.leftovers import blank
from tests.core.app_builder_parts import EXT, PLACE
from tests.core.remembered_parts import export, imported, wired

# ── wirings ──────────────────────────────────────────────────────────────────


def test_a_project_is_current_once_it_is_wired(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """Its action gets its inputs."""
    file = wired(services, kept, tmp_path)
    assert services.look_at_file(kept, file) is Standing.CURRENT


def test_a_project_without_the_inputs_has_changed(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """Somebody took one out."""
    file = wired(services, kept, tmp_path)
    path = Path(file.path)
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    kept_lines = [each for each in lines if "METASCOPES" not in each]
    path.write_text("".join(kept_lines), encoding="utf-8")
    assert services.look_at_file(kept, file) is Standing.CHANGED


def test_a_project_without_the_action_has_changed(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """What is not there is not wired."""
    file = wired(services, kept, tmp_path)
    path = Path(file.path)
    text = path.read_text(encoding="utf-8").replace("generic:", "renamed:")
    path.write_text(text, encoding="utf-8")
    assert services.look_at_file(kept, file) is Standing.CHANGED


def test_a_project_that_is_gone_is_missing(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """No configuration is left."""
    file = wired(services, kept, tmp_path)
    elsewhere = file._replace(facts={**file.facts, signs.FOLDER: str(tmp_path / "no")})
    assert services.look_at_file(kept, elsewhere) is Standing.MISSING


def test_a_wiring_taken_out_is_forgotten(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """There is nothing left to look after."""
    file = wired(services, kept, tmp_path)
    folder, path = Path(file.facts[signs.FOLDER]), Path(file.path)
    services.note_wiring(kept.id, folder, path, {(EXT, PLACE)}, Way.OUT)
    assert services.remembered_files(kept.id) == ()


def test_further_actions_join_a_wiring(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """One project is one file of the list."""
    file = wired(services, kept, tmp_path)
    folder, path = Path(file.facts[signs.FOLDER]), Path(file.path)
    services.note_wiring(kept.id, folder, path, {(EXT, (*PLACE, "b"))}, Way.INPUTS)
    (after,) = services.remembered_files(kept.id)
    assert after.facts[signs.KEYS].count("generic") == 2


# ── sources of imports ───────────────────────────────────────────────────────


def test_a_source_holds_the_secret(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """In plain text."""
    file = imported(services, kept, tmp_path / "x.env")
    assert services.look_at_file(kept, file) is Standing.HOLDS


def test_a_source_is_free_once_the_secret_is_out(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """By the same means as after an import."""
    file = imported(services, kept, tmp_path / "x.env")
    left = services.source_left(file)
    assert left is not None
    blank(left)
    assert services.look_at_file(kept, file) is Standing.FREE


def test_a_source_that_holds_something_else_is_free(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """Another credential's secret is another credential's matter."""
    file = imported(services, kept, tmp_path / "x.env")
    (tmp_path / "x.env").write_text("LOG_LEVEL=debug\n", encoding="utf-8")
    found = services.look_at_file(kept, file), services.source_left(file)
    assert found == (Standing.FREE, None)


def test_a_source_that_is_a_folder_now_is_unreadable(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """Nothing is said of what it holds."""
    file = imported(services, kept, tmp_path / "x.env")
    (tmp_path / "x.env").unlink()
    (tmp_path / "x.env").mkdir()
    assert services.look_at_file(kept, file) is Standing.UNREADABLE


# ── what is kept ─────────────────────────────────────────────────────────────


def test_a_forgotten_file_is_left_as_it_is(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """Only the list loses it."""
    services.forget_file(export(services, kept, tmp_path / ".env"))
    found = services.remembered_files(kept.id), (tmp_path / ".env").exists()
    assert found == ((), True)


def test_files_go_with_their_credential(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """No path of it stays in the catalog."""
    export(services, kept, tmp_path / ".env")
    services.delete(kept)
    assert services.stores.catalog.database.rows("SELECT * FROM file") == []


def test_no_file_is_kept_of_nobody(services: Services, tmp_path: Path) -> None:
    """The credential went while it was written."""
    gone = Credential(id="gone", name="Gone", client_id="c")
    with pytest.raises(CredentialGone):
        services.note_sources(tmp_path / ".env", (gone,))


def test_a_row_that_makes_no_sense_is_left_out(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """The others are shown all the same."""
    services.note_sources(tmp_path / "a.env", (kept,))
    services.note_sources(tmp_path / "b.env", (kept,))
    services.stores.catalog.database.run(
        "UPDATE file SET facts = '[' WHERE path LIKE '%a.env'"
    )
    found = [Path(each.path).name for each in services.remembered_files(kept.id)]
    assert found == ["b.env"]


def test_the_oldest_make_way(services: Services, kept: Credential) -> None:
    """A credential keeps so many files and no more."""
    files = (
        Remembered(kept.id, f"/{number}", Kind.IMPORT, "", float(number), {})
        for number in range(MOST + 5)
    )
    remember(services.stores.catalog, *files)
    found = services.remembered_files(kept.id)
    assert (len(found), found[-1].path) == (MOST, "/5")
