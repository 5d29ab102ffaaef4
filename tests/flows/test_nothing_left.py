"""Nothing left lying about: after an import, and of everything, for real."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from core.practice.accounts import SAMPLE_ENV, TUTORIAL
from core.worlds import World
from gui.dialogs.import_dialog import ImportDialog
from gui.dialogs.remove_everything import RemoveEverythingDialog
from gui.dialogs.remove_source import RemoveSourceDialog
from tests.conftest import PrivateKeyring
from tests.flows.conftest import Hand, Start
from tests.flows.parts import shelf_says, with_credential

SECRET = TUTORIAL.secrets[0].reveal()


def imported(hand: Hand, folder: Path) -> Path:
    """Take what a file of three more lines holds."""
    source = folder / ".env"
    source.write_text(f"# mine\n{SAMPLE_ENV}PORT=1\n", encoding="utf-8")
    hand.window.filesDropped.emit((source,), "")
    hand.clicks(hand.dialog(ImportDialog).act)
    hand.no_dialog(ImportDialog)
    hand.sees(hand.desk.state)
    return source


def button(hand: Hand, words: str) -> QAbstractButton:
    """The button on the shelf with these words."""
    hand.sees(hand.window.shelf.message)
    found = hand.window.shelf.findChildren(QAbstractButton)
    return next(each for each in found if each.text() == words)


def test_the_secret_leaves_the_file_that_it_came_from(
    start: Start, secret_service: PrivateKeyring, tmp_path: Path
) -> None:
    """Import, press the offer, take the way that keeps the rest."""
    hand = start()
    source = imported(hand, tmp_path)
    hand.clicks(button(hand, "Remove from the file…"))
    hand.clicks(hand.dialog(RemoveSourceDialog).act)
    hand.no_dialog(RemoveSourceDialog)
    hand.sees(lambda: "out of the file" in shelf_says(hand).title)
    kept = f"# mine\n{SAMPLE_ENV}PORT=1\n".replace(SECRET, "")
    assert source.read_text(encoding="utf-8") == kept


def test_the_file_is_deleted_and_the_secret_still_gives_a_token(
    start: Start, secret_service: PrivateKeyring, tmp_path: Path
) -> None:
    """Import, delete the file, get a token out of the keyring."""
    hand = start()
    source = imported(hand, tmp_path)
    hand.clicks(button(hand, "Remove from the file…"))
    dialog = hand.dialog(RemoveSourceDialog)
    hand.clicks(dialog.delete.mark)
    hand.clicks(dialog.act)
    hand.no_dialog(RemoveSourceDialog)
    hand.desk.get_token()
    hand.sees(lambda: (state := hand.desk.state()) and state.token)
    assert not source.exists()


def removing(hand: Hand) -> RemoveEverythingDialog:
    """Open the settings by key, and ask there for everything to be removed."""
    hand.presses(Qt.Key.Key_Comma)
    hand.sees(hand.window.in_settings)
    control = hand.window.late_settings.get().storage.removal.control
    assert control is not None
    hand.clicks(control)
    return hand.dialog(RemoveEverythingDialog)


def test_everything_is_removed(
    start: Start, own_secret_service: PrivateKeyring, world: World, tmp_path: Path
) -> None:
    """Listed, typed, removed, quit: no item and no file of Mintdesk's is left."""
    hand = with_credential(start())
    assert len(own_secret_service.labels()) == 1
    hand.sees((world.folder / "logs" / "mintdesk.log").exists)
    dialog = removing(hand)
    assert "Quota Watch" in dialog.list.toPlainText()
    assert str(world.folder / "catalog.sqlite") in dialog.list.toPlainText()

    hand.types(dialog.field.line, "remove")
    hand.clicks(dialog.act)
    hand.sees(lambda: dialog.act.text() == "Quit")
    hand.clicks(dialog.act)
    hand.sees(lambda: not hand.window.isVisible())
    hand.program.end()
    assert own_secret_service.labels() == {}
    assert not (tmp_path / "data").exists()


def test_a_keyring_that_dies_stops_it_and_files_stay(
    start: Start, own_secret_service: PrivateKeyring, world: World
) -> None:
    """It says so in the dialog, and the list is kept."""
    hand = with_credential(start())
    dialog = removing(hand)
    own_secret_service.kill()
    hand.types(dialog.field.line, "remove")
    hand.clicks(dialog.act)
    hand.sees(lambda: dialog.bar.isVisible() and dialog.cancel.isEnabled())
    assert (world.folder / "catalog.sqlite").exists()
    dialog.reject()
    assert hand.desk.state() is not None
