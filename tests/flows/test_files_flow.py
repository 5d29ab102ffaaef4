"""The files of a credential, through the whole program: written, stale, mended."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from core.model import Secret
from core.practice.server import PracticeAdobe
from gui.dialogs.export_dialog import ExportDialog
from gui.dialogs.small import ReplaceSecretDialog
from gui.views.files_page import FilesPage
from gui.views.header import FILES
from tests.conftest import PrivateKeyring
from tests.flows.conftest import Hand, Start
from tests.flows.parts import with_credential

OTHER = Secret("p8e-other-0123456789abcdef012345678")


def says(page: FilesPage, word: str) -> bool:
    """Whether the one file stands so."""
    return [row.chip.text() for row in page.card.rows] == [word]


def export(hand: Hand, *, over: bool) -> None:
    """Write what the open dialog shows."""
    dialog = hand.dialog(ExportDialog)
    hand.sees(lambda: dialog.diff.isVisible() and bool(dialog.summary.text()))
    if over:
        hand.sees(dialog.overwrite.isVisible)
        dialog.overwrite.click()
    hand.sees(dialog.act.isEnabled)
    hand.clicks(dialog.act)
    hand.no_dialog(ExportDialog)


def test_a_file_is_followed_from_export_to_export(
    start: Start,
    secret_service: PrivateKeyring,
    adobe: PracticeAdobe,
    tmp_path: Path,
) -> None:
    """Current, stale after another secret, and current once it is written again."""
    hand = with_credential(start())
    desk, page = hand.desk, hand.window.page
    desk.exporting.start_in(tmp_path)
    hand.presses(Qt.Key.Key_E)
    export(hand, over=False)
    hand.presses(Qt.Key.Key_3)
    hand.sees(lambda: says(page.files, "Current"))

    desk.with_chosen(desk.editing.replace_secret)()
    hand.dialog(ReplaceSecretDialog).given.emit(OTHER)
    hand.sees(lambda: says(page.files, "Stale"))
    assert page.header.tabs.has_warning(FILES)

    hand.clicks(page.files.card.rows[0].act)
    export(hand, over=True)
    hand.sees(lambda: says(page.files, "Current"))
    assert OTHER.reveal() in (tmp_path / ".env").read_text(encoding="utf-8")
