"""What git makes of a file, asked of a real one; and the line that hides a file."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from core.errors import FileNotRegular, FileShared
from core.git_state import (
    Git,
    GitAnswer,
    WhyUnknown,
    ask_git,
    git_state,
    ignoring,
    plan_ignore,
    repository_of,
    with_line,
    write_ignore,
)
from tests.core.formats.real_readers import program

NAMES = (".env", "a b.env", "[x]*?.env", "#x", "!x", "x ", "-q", ":(glob)x")


def git(folder: Path, *words: str) -> None:
    """A command of git's own, with no settings but those of the folder."""
    nowhere = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    subprocess.run(
        [program("git"), "-C", str(folder), *words],
        env=os.environ | nowhere,
        check=True,
        capture_output=True,
    )


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty one; the user of it has no settings."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home"))
    root = tmp_path / "project"
    (root / "src").mkdir(parents=True)
    git(root, "init", "-q")
    return root


def test_outside_a_repository_git_is_not_asked(tmp_path: Path) -> None:
    """There is nothing to tell."""
    assert git_state(tmp_path / ".env", {}) is Git.NONE


def test_a_file_that_nobody_ignores_is_exposed(repository: Path) -> None:
    """The next commit may take it."""
    assert git_state(repository / "src" / ".env") is Git.EXPOSED


def test_a_file_that_is_ignored_is_safe(repository: Path) -> None:
    """By whatever pattern."""
    (repository / ".gitignore").write_text("*.env\n")
    assert git_state(repository / "src" / ".env") is Git.IGNORED


def test_a_file_that_git_keeps_is_told_even_if_ignored(repository: Path) -> None:
    """Ignoring it comes too late."""
    (repository / ".env").touch()
    git(repository, "add", ".env")
    (repository / ".gitignore").write_text(".env\n")
    assert git_state(repository / ".env") is Git.TRACKED


def test_without_git_nothing_is_known(repository: Path) -> None:
    """Unknown is not ignored."""
    told = ask_git(repository / ".env", {"PATH": str(repository)})
    assert told == GitAnswer(Git.UNKNOWN, WhyUnknown.ABSENT)


def test_a_broken_repository_is_unknown(repository: Path) -> None:
    """Git refuses."""
    (repository / ".git" / "HEAD").write_text("broken")
    told = ask_git(repository / ".env")
    assert told == GitAnswer(Git.UNKNOWN, WhyUnknown.REFUSED)


if os.name == "posix":

    def test_nothing_of_the_repository_s_own_is_run(repository: Path) -> None:
        """Neither its watcher of files nor its hooks."""
        spy = repository / "spy"
        spy.write_text(f"#!/bin/sh\ntouch {repository}/ran\n")
        spy.chmod(0o755)
        git(repository, "config", "core.fsmonitor", str(spy))
        git(repository, "config", "core.hooksPath", str(repository))
        told = git_state(repository / ".env")
        assert (told, (repository / "ran").exists()) == (Git.EXPOSED, False)

    def test_a_program_that_never_answers_is_given_up(
        repository: Path, tmp_path: Path
    ) -> None:
        """Here after a twentieth of a second; else after two."""
        slow = tmp_path / "bin" / "git"
        slow.parent.mkdir()
        slow.write_text('#!/bin/sh\nmkfifo "$0.wait" && exec 3<"$0.wait"\n')
        slow.chmod(0o755)
        path = f"{slow.parent}{os.pathsep}{os.environ['PATH']}"
        told = ask_git(repository / ".env", {"PATH": path}, 0.05)
        assert told == GitAnswer(Git.UNKNOWN, WhyUnknown.SLOW)

    def test_a_repository_of_another_owner_is_told(
        repository: Path, tmp_path: Path
    ) -> None:
        """By git's own words, here from a script: a test has one user."""
        wary = tmp_path / "bin" / "git"
        wary.parent.mkdir()
        words = "fatal: detected dubious ownership in repository at '/x'"
        wary.write_text(f'#!/bin/sh\necho "{words}" >&2\nexit 128\n')
        wary.chmod(0o755)
        told = ask_git(repository / ".env", {"PATH": str(wary.parent)})
        assert told == GitAnswer(Git.UNKNOWN, WhyUnknown.FOREIGN)

    def test_a_list_with_a_second_name_is_not_written(repository: Path) -> None:
        """Nor one of somebody else's, which would become the user's."""
        (repository / ".gitignore").write_text("x\n")
        (repository / "other").hardlink_to(repository / ".gitignore")
        with pytest.raises(FileShared):
            plan_ignore(repository / ".env")


@pytest.mark.parametrize("name", NAMES)
def test_the_line_hides_that_file_from_git(repository: Path, name: str) -> None:
    """Whatever its name, asked of git itself."""
    plan = plan_ignore(repository / "src" / name)
    assert plan is not None
    write_ignore(plan)
    assert git_state(repository / "src" / name) is Git.IGNORED


def test_the_line_hides_no_other_file(repository: Path) -> None:
    """Not even one of the same name elsewhere."""
    plan = plan_ignore(repository / "src" / ".env")
    assert plan is not None
    write_ignore(plan)
    assert git_state(repository / ".env") is Git.EXPOSED


def test_a_second_time_there_is_nothing_to_add(repository: Path) -> None:
    """The line is there."""
    plan = plan_ignore(repository / ".env")
    assert plan is not None
    write_ignore(plan)
    assert plan_ignore(repository / ".env") is None


def test_what_a_killed_write_may_leave_is_hidden_too(repository: Path) -> None:
    """It holds the secret as well."""
    plan = plan_ignore(repository / "src" / ".env")
    assert plan is not None
    write_ignore(plan)
    left = repository / "src" / f".mintdesk-{'0f' * 16}.tmp"
    assert git_state(left) is Git.IGNORED


@pytest.mark.parametrize("there", [".mintdesk-*.tmp", "*.tmp"])
def test_what_the_list_hides_already_is_not_added(repository: Path, there: str) -> None:
    """One line is enough then."""
    (repository / ".gitignore").write_text(f"{there}\n")
    plan = plan_ignore(repository / ".env")
    assert plan is not None
    assert plan.after == f"{there}\n/.env\n".encode()


def test_outside_a_repository_there_is_no_line(tmp_path: Path) -> None:
    """And no ``.gitignore`` to make."""
    assert plan_ignore(tmp_path / ".env") is None


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "/.env\n"),
        ("a", "a\n/.env\n"),
        ("a\r\n", "a\r\n/.env\r\n"),
        ("\ufeff", "\ufeff/.env\n"),
        ("# note\n\n", "# note\n\n/.env\n"),
    ],
)
def test_the_rest_of_the_list_stays(before: str, after: str) -> None:
    """Byte by byte, its line ends too."""
    assert with_line(before, "/.env") == after


def test_a_new_list_can_be_read_by_those_who_share_the_project(
    repository: Path,
) -> None:
    """It holds no secret (Windows: the folder's rights hold)."""
    plan = plan_ignore(repository / ".env")
    assert plan is not None
    mode = write_ignore(plan).stat().st_mode & 0o777
    assert os.name == "nt" or mode == 0o644


def test_special_signs_are_taken_as_they_are() -> None:
    """A pattern of one file alone."""
    assert ignoring("a/[x]*\\ ") == "/a/\\[x\\]\\*\\\\\\ "


def test_the_repository_of_a_folder_is_found_above_it(repository: Path) -> None:
    """A worktree has a file named .git, which counts as well."""
    assert repository_of(repository / "src" / "x") == repository.resolve()


def test_the_line_goes_where_no_other_list_undoes_it(repository: Path) -> None:
    """The nearest list has the last word."""
    (repository / "src" / ".gitignore").write_text("!.env\n")
    plan = plan_ignore(repository / "src" / ".env")
    assert plan is not None
    write_ignore(plan)
    assert git_state(repository / "src" / ".env") is Git.IGNORED


def test_a_name_that_is_no_text_has_no_line(repository: Path) -> None:
    """The list is text in UTF-8, and is left as it is."""
    assert plan_ignore(repository / "caf\udce9.env") is None


def test_a_name_over_two_lines_has_no_line(repository: Path) -> None:
    """It would hide others."""
    assert plan_ignore(repository / "a\n*") is None


if os.name == "posix":

    def test_a_list_that_is_a_link_is_not_offered(repository: Path) -> None:
        """Git does not read it there, and it is not written through."""
        (repository / "other").write_text("x\n")
        (repository / ".gitignore").symlink_to("other")
        with pytest.raises(FileNotRegular):
            plan_ignore(repository / ".env")
