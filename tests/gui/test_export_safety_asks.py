"""The export dialog: what git, rights and links have to say before a write."""

from __future__ import annotations

import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from tests.gui.desk_parts import DRAFT, Seat
from tests.gui.export_parts import GIT, git, open_export

HELD = f"OAUTHS2S_CLIENT_ID={DRAFT.client_id}\nPORT=1\n"


@pytest.fixture
def chosen(seat: Seat) -> Seat:
    """A window with a credential."""
    seat.window.show()
    seat.add(DRAFT)
    return seat


def test_a_new_file_is_private(chosen: Seat, tmp_path: Path) -> None:
    """And outside a repository nothing is asked."""
    export = open_export(chosen, tmp_path)
    assert (export.heads()[0], export.asked()) == ("Private", [])


@pytest.fixture
def unasked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository, and no git on the computer."""
    monkeypatch.setenv("PATH", str(tmp_path / "nowhere"))
    (tmp_path / ".git").mkdir()
    return tmp_path


def test_a_repository_without_git_asks(chosen: Seat, unasked: Path) -> None:
    """Unknown is not ignored: nothing is written before that is decided."""
    export = open_export(chosen, unasked)
    assert (export.asked(), export.sheet.act.isEnabled()) == (["git"], False)


@pytest.mark.parametrize(
    ("option", "files"), [("anyway", {".env"}), ("ignore", {".env", ".gitignore"})]
)
def test_what_git_does_not_tell_is_decided_by_the_user(
    chosen: Seat, unasked: Path, option: str, files: set[str]
) -> None:
    """With the line of .gitignore or without."""
    export = open_export(chosen, unasked)
    export.bar("git").marks[option].click()
    export.sheet.agree()
    assert {each.name for each in unasked.iterdir() if each.is_file()} >= files


def test_a_guarded_credential_asks_once_more(seat: Seat, tmp_path: Path) -> None:
    """That of a Production workspace, by a tick that names the act."""
    seat.window.show()
    seat.add(replace(DRAFT, workspace="Production"))
    sheet = open_export(seat, tmp_path).sheet
    before = sheet.act.isEnabled(), sheet.summary.text()
    sheet.guard.tick.setChecked(True)
    told = (*before, sheet.act.isEnabled())
    assert told == (False, "4 added. Tick above what you agree to.", True)


def test_a_file_that_changed_meanwhile_is_shown_anew(
    chosen: Seat, tmp_path: Path
) -> None:
    """Nothing was written, and it is to be agreed to again."""
    file = tmp_path / ".env"
    file.write_text("PORT=1\n", encoding="utf-8")
    sheet = open_export(chosen, tmp_path).sheet
    sheet.overwrite.setChecked(True)
    file.write_text("PORT=1\nMORE=2\n", encoding="utf-8")
    sheet.agree()
    told = sheet.diff.texts()[1], sheet.overwrite.isChecked(), sheet.act.isEnabled()
    assert told == ("  MORE=••••••••", False, False)


if os.name == "posix":

    def test_a_file_that_others_read_can_be_made_private(
        chosen: Seat, tmp_path: Path
    ) -> None:
        """By a tick, in the same write."""
        file = tmp_path / ".env"
        file.write_text(HELD, encoding="utf-8")
        file.chmod(0o644)
        export = open_export(chosen, tmp_path)
        export.bar("rights").marks["private"].click()
        export.sheet.overwrite.setChecked(True)
        export.sheet.agree()
        assert stat.S_IMODE(file.stat().st_mode) == 0o600

    def test_a_file_that_others_read_keeps_its_rights_otherwise(
        chosen: Seat, tmp_path: Path
    ) -> None:
        """It is an offer, and needs no answer."""
        file = tmp_path / ".env"
        file.write_text(HELD, encoding="utf-8")
        file.chmod(0o644)
        sheet = open_export(chosen, tmp_path).sheet
        sheet.overwrite.setChecked(True)
        sheet.agree()
        written = "CLIENT_SECRET" in file.read_text(encoding="utf-8")
        assert (written, stat.S_IMODE(file.stat().st_mode)) == (True, 0o644)

    def test_rights_can_be_mended_where_nothing_else_changes(
        chosen: Seat, tmp_path: Path
    ) -> None:
        """The file holds all of it already."""
        open_export(chosen, tmp_path).sheet.agree()
        (tmp_path / ".env").chmod(0o644)
        export = open_export(chosen, tmp_path)
        export.bar("rights").marks["private"].click()
        export.sheet.agree()
        assert stat.S_IMODE((tmp_path / ".env").stat().st_mode) == 0o600

    @pytest.mark.parametrize(
        ("make", "why"), [("symlink_to", "is a link"), ("hardlink_to", "second name")]
    )
    def test_a_link_is_refused_and_told_why(
        chosen: Seat, tmp_path: Path, make: str, why: str
    ) -> None:
        """Another file is offered."""
        (tmp_path / "real").write_text("PORT=1\n", encoding="utf-8")
        getattr(tmp_path / ".env", make)(tmp_path / "real")
        sheet = open_export(chosen, tmp_path).sheet
        message = sheet.bar.message()
        assert message is not None
        told = why in message.text, message.action, sheet.act.isEnabled()
        assert told == (True, "choose_file", False)

    def test_a_file_that_became_a_link_is_not_written(
        chosen: Seat, tmp_path: Path
    ) -> None:
        """Between the look and the write."""
        sheet = open_export(chosen, tmp_path).sheet
        (tmp_path / "real").write_text("PORT=1\n", encoding="utf-8")
        (tmp_path / ".env").symlink_to(tmp_path / "real")
        sheet.agree()
        assert (tmp_path / "real").read_text(encoding="utf-8") == "PORT=1\n"


if GIT is not None:

    @pytest.fixture
    def project(tmp_path: Path) -> Path:
        """A repository with a commit's worth of nothing."""
        folder = tmp_path / "project"
        folder.mkdir()
        git(folder, "init", "-q")
        return folder

    def test_a_file_that_git_does_not_ignore_asks(chosen: Seat, project: Path) -> None:
        """Nothing is written before that is decided."""
        export = open_export(chosen, project)
        assert (export.asked(), export.sheet.act.isEnabled()) == (["git"], False)

    def test_the_line_of_gitignore_goes_with_the_write(
        chosen: Seat, project: Path
    ) -> None:
        """Where it was chosen."""
        export = open_export(chosen, project)
        export.bar("git").marks["ignore"].click()
        export.sheet.agree()
        written = "CLIENT_SECRET" in export.text()
        assert (written, export.text(".gitignore")) == (
            True,
            "/.env\n.mintdesk-*.tmp\n",
        )

    def test_what_is_chosen_is_said_when_it_is_done(
        chosen: Seat, project: Path
    ) -> None:
        """The file, who can open it, and git."""
        export = open_export(chosen, project)
        export.bar("git").marks["ignore"].click()
        export.sheet.agree()
        message = chosen.window.shelf.message()
        assert message is not None
        assert message.text.endswith(
            "Only you can open it. A line in .gitignore tells git to ignore it."
        )

    def test_it_can_be_written_without_that_line(chosen: Seat, project: Path) -> None:
        """Asked plainly, answered plainly."""
        export = open_export(chosen, project)
        export.bar("git").marks["anyway"].click()
        export.sheet.agree()
        assert [each.name for each in project.iterdir() if each.is_file()] == [".env"]

    def test_a_file_that_git_tracks_asks(chosen: Seat, project: Path) -> None:
        """In the words that say what would happen."""
        (project / ".env").write_text(HELD, encoding="utf-8")
        git(project, "add", ".env")
        export = open_export(chosen, project)
        export.sheet.overwrite.setChecked(True)
        ask = export.bar("git").ask
        assert (ask.text, export.sheet.act.isEnabled()) == (
            "A secret written here would be committed.",
            False,
        )

    def test_a_file_that_git_tracks_is_written_when_agreed(
        chosen: Seat, project: Path
    ) -> None:
        """The tick of that remark, and the one of an existing file."""
        (project / ".env").write_text(HELD, encoding="utf-8")
        git(project, "add", ".env")
        export = open_export(chosen, project)
        export.sheet.overwrite.setChecked(True)
        export.bar("git").marks["anyway"].click()
        export.sheet.agree()
        assert "CLIENT_SECRET" in export.text()

    def test_a_file_that_is_ignored_is_told(chosen: Seat, project: Path) -> None:
        """As one of the things that are well."""
        (project / ".gitignore").write_text(".env\n", encoding="utf-8")
        export = open_export(chosen, project)
        assert ("Ignored by git" in export.heads(), export.asked()) == (True, [])

    def test_a_gitignore_that_changed_meanwhile_is_kept(
        chosen: Seat, project: Path
    ) -> None:
        """Neither it nor the file is written."""
        export = open_export(chosen, project)
        export.bar("git").marks["ignore"].click()
        (project / ".gitignore").write_text("node_modules\n", encoding="utf-8")
        export.sheet.agree()
        kept = export.text(".gitignore"), (project / ".env").exists()
        assert kept == ("node_modules\n", False)
