"""Files that are remembered in odd places, and steps that fail midway."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from core.errors import CredentialGone
from core.formats.app_config_plan import Way
from core.model import Credential
from core.remembered import Kind, Remembered, Standing, is_stale
from core.services import Services
from core.storage.kept_files import remember
from tests.core.app_builder_parts import EXT, PLACE
from tests.core.remembered_parts import SECOND, export, wired


def _no_text(folder: Path) -> Path:
    """A folder whose name is no text: Linux takes any bytes."""
    name = b"caf\xe9" if sys.platform == "linux" else "café".encode()
    made = Path(os.fsdecode(os.fsencode(folder) + b"/" + name))
    made.mkdir()
    return made


def test_a_file_whose_name_is_no_text_is_remembered(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """Under the very path, which is looked at later."""
    file = export(services, kept, _no_text(tmp_path) / ".env")
    assert services.look_at_file(kept, file) is Standing.CURRENT


def test_a_file_whose_name_is_no_text_is_forgotten(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """As any other."""
    services.forget_file(export(services, kept, _no_text(tmp_path) / ".env"))
    assert services.remembered_files(kept.id) == ()


def test_a_wiring_below_such_a_name_is_remembered(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """Its folder is found again."""
    file = wired(services, kept, _no_text(tmp_path))
    assert services.look_at_file(kept, file) is Standing.CURRENT


def test_nothing_is_forgotten_for_what_is_not_kept(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """One step: a wiring that cannot be noted leaves the former one."""
    file = export(services, kept, tmp_path / ".env")
    bad = Remembered("gone", "/x", Kind.WIRING, "", 0.0, {})
    with pytest.raises(CredentialGone):
        remember(services.stores.catalog, bad, instead_of=(file,))
    assert services.remembered_files(kept.id) == (file,)


def test_a_wiring_in_another_file_takes_the_place_of_the_former(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """A project is one file of the list, whichever was written first."""
    file = wired(services, kept, tmp_path)
    folder = Path(file.path).parent
    other = folder / "app.config.yaml"
    services.note_wiring(kept.id, folder, other, {(EXT, PLACE)}, Way.INPUTS)
    services.note_wiring(kept.id, folder, Path(file.path), {(EXT, PLACE)}, Way.INPUTS)
    assert [each.path for each in services.remembered_files(kept.id)] == [file.path]


def test_a_secret_replaced_while_its_file_was_written_makes_it_stale(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """What was written slowly is the former one."""
    planned = services.plan_export(kept, tmp_path / ".env")
    services.write_export(kept, planned)
    after = services.replace_secret(kept.id, SECOND)
    services.note_export(kept, planned)
    (file,) = services.remembered_files(kept.id)
    found = is_stale(file, after), services.look_at_file(after, file)
    assert found == (True, Standing.STALE)
