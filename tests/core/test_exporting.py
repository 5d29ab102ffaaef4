"""Exports of the services: dialects, who reads, what is refused, what is remembered."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from core.errors import (
    BrokenText,
    CredentialGone,
    FileExists,
    FileShared,
    SecretsMoved,
    Unexportable,
)
from core.formats.other_readers import COMMON, Reader
from core.formats.target_table import Dialect
from core.git_state import Git
from core.model import Credential, Secret
from core.practice.accounts import TUTORIAL
from core.services import Services

SECOND = Secret("p8e-second-0123456789abcdef01234567")


@pytest.mark.parametrize("dialect", [d for d in Dialect if d is not Dialect.PREFIX])
def test_a_file_of_any_dialect_holds_the_credential(
    services: Services, kept: Credential, tmp_path: Path, dialect: Dialect
) -> None:
    """Under the name that it offers."""
    path = tmp_path / dialect.file_name
    services.write_export(kept, services.plan_export(kept, path, dialect))
    assert TUTORIAL.secrets[0].reveal() in path.read_text(encoding="utf-8")


def test_both_secrets_are_exported_where_there_is_a_list(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """The one in use comes first."""
    two = services.join_secret(kept.id, SECOND)
    path = tmp_path / "x.json"
    services.write_export(two, services.plan_export(two, path, Dialect.CONSOLE))
    told = json.loads(path.read_text(encoding="utf-8"))["CLIENT_SECRETS"]
    assert told == [TUTORIAL.secrets[0].reveal(), SECOND.reveal()]


def test_a_label_is_the_prefix(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """Of the user's own."""
    path = tmp_path / ".env"
    planned = services.plan_export(kept, path, Dialect.PREFIX, label="MY_APP")
    services.write_export(kept, planned)
    assert path.read_text(encoding="utf-8").startswith("MY_APP_CLIENT_ID=")


def test_readers_that_cannot_agree_are_told_before_the_write(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """And nothing is written."""
    readers = (*COMMON, Reader.DOCKER)
    with pytest.raises(Unexportable) as caught:
        services.plan_export(kept, tmp_path / ".env", Dialect.APP_BUILDER, readers)
    assert (caught.value.fact("field"), [*tmp_path.glob(".env")]) == ("scopes", [])


def test_a_file_that_cannot_be_edited_is_left_alone(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """JSON with comments would lose them."""
    file = tmp_path / "x.json"
    file.write_text("{ // mine\n}")
    with pytest.raises(BrokenText):
        services.plan_export(kept, file, Dialect.AEPP)


def test_a_script_is_never_written_over(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """It may hold more than values."""
    file = tmp_path / "env.sh"
    file.write_text("echo mine\n")
    with pytest.raises(FileExists):
        services.plan_export(kept, file, Dialect.SH)


if os.name == "posix":

    def test_a_file_with_a_second_name_is_not_planned(
        services: Services, kept: Credential, tmp_path: Path
    ) -> None:
        """Nor would it be written."""
        (tmp_path / ".env").touch()
        os.link(tmp_path / ".env", tmp_path / "other")
        with pytest.raises(FileShared):
            services.plan_export(kept, tmp_path / ".env")

    def test_a_file_that_got_a_second_name_meanwhile_is_left_alone(
        services: Services, kept: Credential, tmp_path: Path
    ) -> None:
        """Between preview and write."""
        file = tmp_path / ".env"
        file.write_bytes(b"A=1\n")
        planned = services.plan_export(kept, file)
        os.link(file, tmp_path / "other")
        with pytest.raises(FileShared):
            services.write_export(kept, planned)
        assert file.read_bytes() == b"A=1\n"

    @pytest.mark.parametrize(("private", "mode"), [(True, 0o600), (False, 0o640)])
    def test_a_file_that_others_can_read_is_made_private_if_wanted(
        services: Services, kept: Credential, tmp_path: Path, private: bool, mode: int
    ) -> None:
        """Else it keeps its mode."""
        file = tmp_path / ".env"
        file.touch()
        file.chmod(0o640)
        planned = services.plan_export(kept, file)
        services.write_export(kept, planned, private=private)
        assert file.stat().st_mode & 0o777 == mode


def test_the_target_is_looked_at(services: Services, tmp_path: Path) -> None:
    """A folder without git, and no file in it."""
    safety = services.look_at_target(tmp_path / ".env")
    assert (safety.exists, safety.git) == (False, Git.NONE)


def test_the_line_for_git_is_planned(services: Services, tmp_path: Path) -> None:
    """At the top of the project."""
    (tmp_path / ".git").mkdir()
    plan = services.plan_ignore(tmp_path / "src" / ".env")
    assert plan is not None
    assert (plan.path.parent, plan.after) == (
        tmp_path,
        b"/src/.env\n.mintdesk-*.tmp\n",
    )


def test_a_folder_without_a_choice_has_none(services: Services, tmp_path: Path) -> None:
    """The tutorial's is offered then."""
    services.open()
    assert services.dialect_for(tmp_path) is None


def test_the_choice_of_a_folder_is_remembered(
    services: Services, tmp_path: Path
) -> None:
    """With its label, for that folder alone."""
    services.open()
    services.keep_dialect(tmp_path, Dialect.PREFIX, "MY_APP")
    told = services.dialect_for(tmp_path / "x" / ".."), services.dialect_for(Path("/"))
    assert told == ((Dialect.PREFIX, "MY_APP"), None)


def test_what_is_remembered_does_not_tell_the_folder(
    services: Services, tmp_path: Path
) -> None:
    """A digest stands for it."""
    opening = services.open()
    services.keep_dialect(tmp_path, Dialect.CSV)
    kept = services.stores.catalog.settings()
    added = {key: kept[key] for key in kept.keys() - opening.settings.keys()}
    assert (list(added.values()), tmp_path.name in str(added)) == (["csv"], False)


def test_a_credential_that_was_deleted_meanwhile_is_not_written(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """Whoever deleted it wants its secret nowhere."""
    planned = services.plan_export(kept, tmp_path / ".env")
    services.delete(kept)
    with pytest.raises(CredentialGone):
        services.write_export(kept, planned)
    assert not (tmp_path / ".env").exists()


def test_a_secret_that_was_replaced_meanwhile_is_not_written(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """The file would hold one that is of no use."""
    planned = services.plan_export(kept, tmp_path / ".env")
    services.replace_secret(kept.id, SECOND)
    with pytest.raises(SecretsMoved):
        services.write_export(kept, planned)
    assert not (tmp_path / ".env").exists()


def test_a_new_look_takes_the_secret_of_now(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """Also where whoever looks knows the credential as it was."""
    services.replace_secret(kept.id, SECOND)
    file = services.write_export(kept, services.plan_export(kept, tmp_path / ".env"))
    assert SECOND.reveal() in file.read_text(encoding="utf-8")


def test_git_is_kept_off_before_there_is_a_secret(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """Both are written, the line first."""
    (tmp_path / ".git").mkdir()
    planned = services.plan_export(kept, tmp_path / ".env")
    line = services.plan_ignore(tmp_path / ".env")
    services.write_export(kept, planned, ignore=line)
    assert (tmp_path / ".gitignore").read_bytes() == (b"/.env\n.mintdesk-*.tmp\n")


def test_an_export_that_is_refused_leaves_the_list_of_git_alone(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """Nothing was written, as is said then."""
    (tmp_path / ".git").mkdir()
    planned = services.plan_export(kept, tmp_path / ".env")
    line = services.plan_ignore(tmp_path / ".env")
    services.replace_secret(kept.id, SECOND)
    with pytest.raises(SecretsMoved):
        services.write_export(kept, planned, ignore=line)
    assert not (tmp_path / ".gitignore").exists()
