"""From a .env to a live token and a quota table, out of a real keyring."""

from __future__ import annotations

import stat
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from core.formats.dotenv import EnvDocument
from core.practice.accounts import SAMPLE_ENV, SAMPLE_ORG, TUTORIAL
from core.practice.server import PracticeAdobe
from gui.dialogs.confirm import ConfirmDialog
from gui.dialogs.credential_dialog import CredentialDialog
from gui.dialogs.export_dialog import ExportDialog
from gui.dialogs.import_dialog import ImportDialog
from gui.dialogs.small import RenameDialog, ReplaceSecretDialog
from gui.models.quota_table import SHARE
from gui.views import header
from tests.conftest import PrivateKeyring
from tests.flows.conftest import Hand, Start
from tests.flows.parts import shelf_says

SECRET = TUTORIAL.secrets[0].reveal()
SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


def import_the_sample(hand: Hand, folder: Path) -> Path:
    """Choose the tutorial's file, and take what it holds."""
    source = folder / "Quota Watch" / ".env"
    source.parent.mkdir()
    source.write_text(SAMPLE_ENV, encoding="utf-8")
    hand.presses(Qt.Key.Key_O)
    hand.chooses_file(source)
    dialog = hand.dialog(ImportDialog)
    hand.clicks(dialog.act)
    hand.no_dialog(ImportDialog)
    hand.sees(hand.desk.state)
    return source


def token_on_the_page(hand: Hand) -> str:
    """Press Get a token, and read what the program holds."""
    hand.window.page.show_tab(header.TOKEN)
    hand.clicks(hand.window.page.token.card.main)
    hand.sees(lambda: (state := hand.desk.state()) and state.token)
    state = hand.desk.state()
    assert state is not None
    assert state.token is not None
    return state.token.value.reveal()


def test_the_whole_job_from_file_to_table(
    start: Start,
    secret_service: PrivateKeyring,
    adobe: PracticeAdobe,
    tmp_path: Path,
) -> None:
    """Import, token, copy, quota with the org asked in place, export: all by hand."""
    hand = start()
    page = hand.window.page
    source = import_the_sample(hand, tmp_path)
    assert source.name in shelf_says(hand).text

    value = token_on_the_page(hand)
    assert "23 h" in page.token.card.spoken()
    hand.clicks(page.token.card.main)
    assert QGuiApplication.clipboard().text() == value

    hand.presses(Qt.Key.Key_L)
    hand.sees(page.quota.org.isVisible)
    hand.types(page.quota.org.field.line, SAMPLE_ORG)
    hand.qtbot.keyClick(page.quota.org.field.line, Qt.Key.Key_Return)
    hand.sees(lambda: page.quota.model.rowCount() > 4)
    shares = [
        page.quota.model.index(row, SHARE).data()
        for row in range(page.quota.model.rowCount())
    ]
    assert "96.4%" in shares

    target = tmp_path / "out" / ".env"
    target.parent.mkdir()
    hand.presses(Qt.Key.Key_E)
    dialog = hand.dialog(ExportDialog)
    hand.types(dialog.path.line, str(target))
    hand.qtbot.keyClick(dialog.path.line, Qt.Key.Key_Tab)
    hand.sees(dialog.act.isEnabled)
    assert SECRET not in "\n".join(dialog.diff.texts())
    hand.clicks(dialog.act)
    hand.no_dialog(ExportDialog)
    written = EnvDocument.parse(target.read_text(encoding="utf-8"))
    read_back = written.get("OAUTHS2S_CLIENT_SECRET")
    assert read_back is not None
    assert read_back.reveal() == SECRET
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    tokens = [seen for seen in adobe.requests if seen.path == "/ims/token/v3"]
    assert len(tokens) == 2  # the org is part of what a token is for


def test_everything_is_there_after_a_new_start(
    start: Start, secret_service: PrivateKeyring, tmp_path: Path
) -> None:
    """Quit and start again: the credential is listed, its secret gives a token."""
    first = start()
    import_the_sample(first, tmp_path)
    again = start()
    again.sees(again.desk.state)
    state = again.desk.state()
    assert state is not None
    assert state.credential.name == "Quota Watch"
    assert token_on_the_page(again).startswith("eyJ")


def test_a_credential_is_filled_in_by_hand(
    start: Start, secret_service: PrivateKeyring
) -> None:
    """The form takes what is typed, says what is missing, and stores it."""
    hand = start()
    hand.clicks(hand.window.empty.doors[2])
    dialog = hand.dialog(CredentialDialog)
    form = dialog.form
    hand.types(form.client_id.line, "not-an-id")
    assert "32" in form.client_id.notice()
    assert not dialog.act.isEnabled()
    hand.types(form.name.line, "By hand")
    hand.types(form.client_id.line, TUTORIAL.client_id)
    hand.types(form.secret.edit, SECRET)
    hand.types(form.scopes.edit, "openid, AdobeID")
    assert form.client_id.notice() == ""
    hand.clicks(dialog.act)
    hand.no_dialog(CredentialDialog)
    hand.sees(hand.desk.state)
    assert token_on_the_page(hand).startswith("eyJ")


def test_what_is_stored_can_be_changed_later(
    start: Start, secret_service: PrivateKeyring, tmp_path: Path
) -> None:
    """Rename, edit the org, put a new secret in place: each is kept."""
    hand = start()
    import_the_sample(hand, tmp_path)
    hand.presses(Qt.Key.Key_F2, NONE)
    rename = hand.dialog(RenameDialog)
    hand.types(rename.field.line, "Renamed")
    hand.clicks(rename.act)
    hand.no_dialog(RenameDialog)

    hand.window.page.header.wished.emit("edit")
    edit = hand.dialog(CredentialDialog)
    hand.types(edit.form.org.line, SAMPLE_ORG)
    hand.clicks(edit.act)
    hand.no_dialog(CredentialDialog)

    hand.window.page.header.wished.emit("replace_secret")
    replace = hand.dialog(ReplaceSecretDialog)
    hand.types(replace.field.edit, "p8e-not-known-to-Adobe")
    hand.clicks(replace.act)
    hand.no_dialog(ReplaceSecretDialog)

    again = start()
    again.sees(again.desk.state)
    state = again.desk.state()
    assert state is not None
    assert (state.credential.name, state.credential.ims_org_id) == (
        "Renamed",
        SAMPLE_ORG,
    )
    again.clicks(again.window.page.token.card.main)
    again.sees(lambda: (now := again.desk.state()) and now.failure)
    assert "client secret" in again.window.page.token.card.headline()


def test_a_deleted_credential_is_gone_from_the_keyring(
    start: Start, own_secret_service: PrivateKeyring, tmp_path: Path
) -> None:
    """Delete asks; after it neither the list nor the keyring holds anything."""
    hand = start()
    import_the_sample(hand, tmp_path)
    assert len(own_secret_service.labels()) == 1
    hand.window.page.header.wished.emit("delete")
    question = hand.dialog(ConfirmDialog)
    hand.clicks(question.act)
    hand.sees(hand.window.is_empty)
    assert own_secret_service.labels() == {}
