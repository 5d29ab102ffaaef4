"""A project's folder is read within bounds, and written as previewed or not at all."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from core.errors import (
    AppError,
    FileChanged,
    FileNotRegular,
    FileShared,
    FileTooLarge,
    IncludeAbsent,
    NoProject,
    TooIntricate,
)
from core.formats.app_config_findings import Fault
from core.formats.app_config_plan import Way
from core.services import Services
from core.wiring import (
    LARGEST,
    MOST_FILES,
    Project,
    look,
    plan_wiring,
    write_wiring,
)
from tests.core.app_builder_parts import (
    APP_CONFIG,
    BARE,
    ENV,
    EXT,
    INCLUDED,
    SECRET,
    TUTORIAL,
    lay_out,
    put,
)

LINKS = sys.platform != "win32"


def keys(project: Project) -> list[tuple[str, tuple[str, ...]]]:
    """What all actions are known by."""
    return [action.key for action in project.actions]


def test_a_project_is_read_with_its_includes(tmp_path: Path) -> None:
    """From ``app.config.yaml`` on."""
    project = look(lay_out(tmp_path))
    assert project.configuration.files == ("app.config.yaml", EXT)


def test_a_project_tells_its_actions(tmp_path: Path) -> None:
    """By package and name."""
    project = look(lay_out(tmp_path))
    assert [each.full_name for each in project.actions] == ["dx-excshell-1/generic"]


def test_the_env_file_is_looked_into(tmp_path: Path) -> None:
    """For the values of the variables."""
    project = look(lay_out(tmp_path, TUTORIAL, ENV.replace("SECRET=", "OTHER=")))
    assert [each.fault for each in project.findings] == [
        Fault.SECRET_IN_WEB_ACTION,
        Fault.NO_VALUE,
    ]


def test_a_project_without_env_file_is_told(tmp_path: Path) -> None:
    """All variables are without a value then."""
    lay_out(tmp_path, TUTORIAL)
    (tmp_path / ".env").unlink()
    project = look(tmp_path)
    assert (project.env_found, len(project.findings)) == (False, 5)


def test_what_wiring_would_bring_up_is_told_before(tmp_path: Path) -> None:
    """The secret in an open web action, as long as it can be left out."""
    project = look(lay_out(tmp_path))
    planned = plan_wiring(project, keys(project), Way.INPUTS)
    assert [each.fault for each in planned.findings] == [Fault.SECRET_IN_WEB_ACTION]


def test_what_is_odd_already_is_not_told_again(tmp_path: Path) -> None:
    """On other lines by then, but the same."""
    literal = f"debug\n            API_SECRET: {SECRET}"
    text = BARE.replace("debug", literal).replace("'yes'", "'no'")
    project = look(lay_out(tmp_path, text))
    planned = plan_wiring(project, keys(project), Way.INPUTS)
    assert (len(project.findings), planned.findings) == (1, ())


def test_a_project_is_not_printed(tmp_path: Path) -> None:
    """What its files hold stays out of a log."""
    project = look(lay_out(tmp_path, BARE.replace("debug", SECRET)))
    plan = plan_wiring(project, keys(project), Way.INPUTS)
    assert SECRET not in repr(project) + repr(plan)


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("ext.config.yaml", BARE),
        ("manifest.yml", "packages: {p: {actions: {generic: {}}}}\n"),
    ],
)
def test_a_lone_file_is_a_project_too(tmp_path: Path, file: str, text: str) -> None:
    """An extension's folder, and a project of old."""
    put(tmp_path, file, text)
    assert [each.name for each in look(tmp_path).actions] == ["generic"]


@pytest.mark.parametrize("name", [".", "absent"])
def test_a_folder_without_project_is_refused(tmp_path: Path, name: str) -> None:
    """And so is one that is not there."""
    with pytest.raises(NoProject):
        look(tmp_path / name)


def test_an_included_file_that_is_absent_is_told(tmp_path: Path) -> None:
    """With the file and line that ask for it."""
    lay_out(tmp_path)
    (tmp_path / EXT).unlink()
    with pytest.raises(IncludeAbsent) as caught:
        look(tmp_path)
    assert (caught.value.fact("name"), caught.value.fact("line")) == (
        "app.config.yaml",
        4,
    )


@pytest.mark.parametrize("linked", ["app.config.yaml", "src", EXT])
def test_no_link_is_followed(tmp_path: Path, linked: str) -> None:
    """Neither of a file nor of a folder on the way."""
    lay_out(tmp_path / "one")
    real = tmp_path / "one" / linked
    real.rename(tmp_path / "elsewhere")
    if LINKS:
        real.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(FileNotRegular if LINKS else AppError):
        look(tmp_path / "one")


def test_a_long_file_is_refused(tmp_path: Path) -> None:
    """By its size."""
    lay_out(tmp_path, BARE + "#" * LARGEST)
    with pytest.raises(FileTooLarge):
        look(tmp_path)


def test_too_many_files_are_refused(tmp_path: Path) -> None:
    """One more than is read."""
    for number in range(MOST_FILES):
        put(tmp_path, f"{number}.yaml", "a: 1\n")
    asked = "".join(f"a{n}: {{$include: {n}.yaml}}\n" for n in range(MOST_FILES))
    put(tmp_path, "app.config.yaml", asked)
    with pytest.raises(TooIntricate):
        look(tmp_path)


@pytest.mark.parametrize(
    ("way", "wanted"), [(Way.INPUTS, TUTORIAL), (Way.INCLUDE, INCLUDED)]
)
def test_what_was_previewed_is_written(tmp_path: Path, way: Way, wanted: str) -> None:
    """Into the file where the action stands."""
    project = look(lay_out(tmp_path))
    write_wiring(plan_wiring(project, keys(project), way))
    assert (tmp_path / EXT).read_bytes() == wanted.encode()


@pytest.mark.parametrize("before", [TUTORIAL, INCLUDED])
def test_what_was_put_in_is_taken_out(tmp_path: Path, before: str) -> None:
    """By either way, and nothing else."""
    project = look(lay_out(tmp_path, before))
    write_wiring(plan_wiring(project, keys(project), Way.OUT))
    assert (tmp_path / EXT).read_bytes() == BARE.encode()


def test_an_input_of_another_value_is_not_taken_out(tmp_path: Path) -> None:
    """Somebody meant it so."""
    own = TUTORIAL.replace(": $OAUTHS2S_CLIENT_ID", ": $MY_ID")
    project = look(lay_out(tmp_path, own))
    write_wiring(plan_wiring(project, keys(project), Way.OUT))
    assert "OAUTHS2S_CLIENT_ID: $MY_ID" in (tmp_path / EXT).read_text(encoding="utf-8")


def test_other_files_are_left(tmp_path: Path) -> None:
    """Only what changes is written."""
    project = look(lay_out(tmp_path))
    written = write_wiring(plan_wiring(project, keys(project), Way.INPUTS))
    assert written == (tmp_path / EXT,)


def test_a_byte_order_mark_is_kept(tmp_path: Path) -> None:
    """And so are the line ends of Windows."""
    text = ("\ufeff" + BARE).replace("\n", "\r\n")
    project = look(lay_out(tmp_path, text))
    write_wiring(plan_wiring(project, keys(project), Way.INPUTS))
    wanted = ("\ufeff" + TUTORIAL).replace("\n", "\r\n")
    assert (tmp_path / EXT).read_bytes() == wanted.encode()


def test_a_file_that_changed_meanwhile_is_left(tmp_path: Path) -> None:
    """As it is."""
    project = look(lay_out(tmp_path))
    plan = plan_wiring(project, keys(project), Way.INPUTS)
    put(tmp_path, EXT, BARE + "# mine\n")
    with pytest.raises(FileChanged):
        write_wiring(plan)
    assert (tmp_path / EXT).read_bytes() == (BARE + "# mine\n").encode()


def test_no_file_is_written_where_one_changed(tmp_path: Path) -> None:
    """All are looked at before the first is written."""
    own = BARE.replace("runtimeManifest", "application:\n  runtimeManifest")
    own = own.split("application:\n")[1].replace("\n", "\n  ").rstrip(" ")
    put(tmp_path, "app.config.yaml", "application:\n" + own + APP_CONFIG)
    put(tmp_path, EXT, BARE)
    project = look(tmp_path)
    plan = plan_wiring(project, keys(project), Way.INPUTS)
    before = (tmp_path / "app.config.yaml").read_bytes()
    put(tmp_path, EXT, "a: 1\n")
    with pytest.raises(FileChanged):
        write_wiring(plan)
    assert (len(plan.files), (tmp_path / "app.config.yaml").read_bytes()) == (2, before)


def test_a_file_with_a_second_name_is_refused(tmp_path: Path) -> None:
    """Writing would part the two."""
    project = look(lay_out(tmp_path))
    (tmp_path / "second").hardlink_to(tmp_path / EXT)
    with pytest.raises(FileShared):
        plan_wiring(project, keys(project), Way.INPUTS)


def test_the_services_wire_a_project(services: Services, tmp_path: Path) -> None:
    """Looked at, planned and written by their methods."""
    project = services.look_at_project(lay_out(tmp_path / "project", TUTORIAL))
    planned = services.plan_wiring(project, keys(project), Way.INCLUDE, replace=True)
    services.write_wiring(planned)
    assert (tmp_path / "project" / EXT).read_bytes() == INCLUDED.encode()
