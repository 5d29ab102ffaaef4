"""The window with an action's code: two languages, a copy, a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from core.formats.snippets import Kind
from core.practice.accounts import TUTORIAL
from gui import snippet_words
from gui.copy_as import Copying
from gui.dialogs.action_code import ActionCodeDialog
from gui.tasks import Lane
from tests.gui.desk_parts import DRAFT, Build, Heard, Holding, Seat

BOTH = snippet_words.choices([Kind.ACTION_FETCH, Kind.ACTION_CORE_AUTH])
FIRST, SECOND = Kind.ACTION_FETCH.value, Kind.ACTION_CORE_AUTH.value


def opened(seat: Seat) -> ActionCodeDialog:
    """The window, opened from the menu."""
    copying = seat.window.page.findChild(Copying)
    assert isinstance(copying, Copying)
    copying.menu.codeRequested.emit()
    shown = [
        each for each in seat.window.findChildren(ActionCodeDialog) if each.isVisible()
    ]
    assert len(shown) == 1
    return shown[0]


def save(dialog: ActionCodeDialog, path: Path) -> None:
    """Choose a file to save to."""
    dialog.save.click()
    (chooser,) = dialog.findChildren(QFileDialog)
    chooser.fileSelected.emit(str(path))
    chooser.reject()


@pytest.fixture
def dialog(seat: Seat) -> ActionCodeDialog:
    """The code of a practice credential's action."""
    seat.add(DRAFT)
    return opened(seat)


@pytest.fixture
def both(qtbot: QtBot) -> ActionCodeDialog:
    """A window with two languages, whose texts are not there yet."""
    made = ActionCodeDialog(BOTH, None)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """A file that holds something else."""
    path = tmp_path / "index.js"
    path.write_text("mine", encoding="utf-8")
    return path


# ── what is shown ────────────────────────────────────────────────────────────


def test_the_code_is_shown(dialog: ActionCodeDialog) -> None:
    """Whole, with the addresses of this environment."""
    assert "async function main(params)" in dialog.code.toPlainText()


def test_the_code_is_only_read(dialog: ActionCodeDialog) -> None:
    """It is selected, and not changed."""
    assert dialog.code.isReadOnly()


def test_no_secret_is_in_the_code(dialog: ActionCodeDialog) -> None:
    """Nor is the client ID: both are inputs."""
    held = (TUTORIAL.secrets[0].reveal(), TUTORIAL.client_id)
    assert [value in dialog.text() for value in held] == [False, False]


def test_one_language_is_no_choice(dialog: ActionCodeDialog) -> None:
    """Practice has the one."""
    assert dialog.switch.isHidden()


def test_two_languages_are_a_choice(both: ActionCodeDialog) -> None:
    """By short names."""
    tabs = [both.switch.tabText(index) for index in range(both.switch.count())]
    assert (tabs, both.switch.isHidden()) == (["fetch", "Adobe’s library"], False)


@pytest.mark.parametrize(
    ("index", "names"),
    [
        (0, ("OAUTHS2S_CLIENT_SECRET", "OAUTHS2S_IMS_ORG_ID")),
        (1, ("IMS_OAUTH_S2S_CLIENT_SECRET", "include-ims-credentials: true")),
    ],
)
def test_a_line_tells_what_to_set(
    both: ActionCodeDialog, index: int, names: tuple[str, ...]
) -> None:
    """Inputs, names of .env, annotations."""
    both.switch.set_current(index)
    wanted = (*names, "ext.config.yaml", "require-adobe-auth: true")
    assert [name for name in wanted if name not in both.needs.text()] == []


def test_a_text_is_asked_for_once(both: ActionCodeDialog) -> None:
    """What was shown is shown again."""
    heard = Heard(both, "wanted")
    both.show_code(FIRST, "// one")
    both.switch.set_current(1)
    both.show_code(SECOND, "// two")
    both.switch.set_current(0)
    both.switch.set_current(1)
    assert (heard.told, both.text()) == ([("wanted", SECOND)], "// two")


def test_nothing_can_be_done_without_a_text(both: ActionCodeDialog) -> None:
    """Until it is there."""
    assert (both.act.isEnabled(), both.save.isEnabled()) == (False, False)


def test_a_late_text_finds_no_window(seat_with: Build, qtbot: QtBot) -> None:
    """Closed before the text was made: nothing happens, and nothing is told."""
    runner = Holding(Lane.CATALOG)
    seat = seat_with(runner)
    while runner.held():
        runner.finish()
    seat.desk.credentials.add((DRAFT,))
    while runner.held():
        runner.finish()
    dialog = opened(seat)
    dialog.reject()
    qtbot.waitUntil(lambda: not isValid(dialog))
    runner.finish()
    assert (runner.held(), seat.window.late_shelf.made) == (0, None)


# ── copy ─────────────────────────────────────────────────────────────────────


def test_the_code_is_copied(dialog: ActionCodeDialog) -> None:
    """As it is shown."""
    dialog.act.click()
    assert QGuiApplication.clipboard().text() == dialog.text()


def test_a_copy_is_told(dialog: ActionCodeDialog) -> None:
    """In the footer, and the window stays."""
    dialog.act.click()
    assert (dialog.summary.text(), dialog.isVisible()) == ("Copied.", True)


# ── save ─────────────────────────────────────────────────────────────────────


def test_the_code_is_saved(dialog: ActionCodeDialog, tmp_path: Path) -> None:
    """As it is shown."""
    save(dialog, tmp_path / "index.js")
    assert (tmp_path / "index.js").read_text(encoding="utf-8") == dialog.text()


def test_a_save_is_told(dialog: ActionCodeDialog, tmp_path: Path) -> None:
    """By the file's name."""
    save(dialog, tmp_path / "index.js")
    assert dialog.summary.text() == "Written to “index.js” and read back."


def test_the_file_s_name_is_offered(dialog: ActionCodeDialog) -> None:
    """As App Builder calls it."""
    dialog.save.click()
    (chooser,) = dialog.findChildren(QFileDialog)
    names = [Path(each).name for each in chooser.selectedFiles()]
    chooser.reject()
    assert names == ["index.js"]


def test_another_file_is_asked_about(dialog: ActionCodeDialog, target: Path) -> None:
    """And left as it is until then."""
    save(dialog, target)
    told = dialog.bar.message()
    assert told is not None
    assert (told.title, target.read_text(encoding="utf-8")) == (
        "There is such a file already",
        "mine",
    )


def test_a_file_makes_way_where_that_was_agreed(
    dialog: ActionCodeDialog, target: Path
) -> None:
    """To the very code that was shown."""
    save(dialog, target)
    dialog.actionTriggered.emit("replace_code")
    assert target.read_text(encoding="utf-8") == dialog.text()


def test_a_file_that_changed_after_the_question_is_asked_about_again(
    dialog: ActionCodeDialog, target: Path
) -> None:
    """Nobody agreed to lose that text."""
    save(dialog, target)
    target.write_text("newer", encoding="utf-8")
    dialog.actionTriggered.emit("replace_code")
    assert (target.read_text(encoding="utf-8"), dialog.bar.isHidden()) == (
        "newer",
        False,
    )


def test_the_same_code_is_no_question(dialog: ActionCodeDialog, target: Path) -> None:
    """It is there already."""
    target.write_bytes(dialog.text().encode())
    save(dialog, target)
    assert (dialog.bar.isHidden(), dialog.summary.text()) == (
        True,
        "Written to “index.js” and read back.",
    )


def test_a_folder_that_is_not_there_is_told(
    dialog: ActionCodeDialog, tmp_path: Path
) -> None:
    """In the window, which stays."""
    save(dialog, tmp_path / "gone" / "index.js")
    told = dialog.bar.message()
    assert told is not None
    assert told.title == "The file could not be written"


def test_to_try_again_is_to_choose_again(
    dialog: ActionCodeDialog, tmp_path: Path
) -> None:
    """Not to copy."""
    save(dialog, tmp_path / "gone" / "index.js")
    before = len(dialog.findChildren(QFileDialog))
    dialog.actionTriggered.emit("try_again")
    choosers = dialog.findChildren(QFileDialog)
    for each in choosers:
        each.reject()
    assert len(choosers) == before + 1
