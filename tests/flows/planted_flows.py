"""What a person does with a secret, and what goes wrong with it, one flow each.

A flow ends where its name says, with its dialog open where that is ``shown``. Nothing
is written but below the folder that is searched, save into ``outside``: the files that
a secret is read from and exported to.
"""

from __future__ import annotations

import json
import socket
import ssl
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import trustme
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from core.adobe.endpoints import Endpoints
from core.model import Environment, Secret
from core.practice.server import PracticeAdobe
from core.practice.weather import Weather
from gui.dialogs.confirm import ConfirmDialog
from gui.dialogs.credential_dialog import CredentialDialog
from gui.dialogs.export_dialog import ExportDialog
from gui.dialogs.import_dialog import ImportDialog
from gui.dialogs.paste_box import PasteBox
from gui.dialogs.small import RenameDialog, ReplaceSecretDialog
from tests.flows.conftest import Hand
from tests.flows.parts import shelf_says, token_failure, with_credential
from tests.flows.planted import ANOTHER, DRAFT, env_text, known_to

Flow = Callable[[Hand, PracticeAdobe, Path], object]


def calling(hand: Hand, token_url: str, quota_url: str = "") -> None:
    """Send the program's calls elsewhere."""
    there = Endpoints(Environment.CUSTOM, token_url, quota_url or token_url)
    services = hand.program.services
    services.world = replace(services.world, endpoints={Environment.CUSTOM: there})


def _accept_import(hand: Hand) -> None:
    hand.clicks(hand.dialog(ImportDialog).act)
    hand.no_dialog(ImportDialog)
    hand.sees(hand.desk.state)


def _file(outside: Path) -> Path:
    path = outside / "Shop" / ".env"
    path.parent.mkdir()
    path.write_text(env_text(), encoding="utf-8")
    return path


def preview_of_a_file(hand: Hand, _adobe: PracticeAdobe, outside: Path) -> None:
    """A file's credential, shown before it is stored."""
    hand.desk.importing.open_file(_file(outside))
    hand.dialog(ImportDialog)


def import_of_a_file(hand: Hand, adobe: PracticeAdobe, outside: Path) -> None:
    """The same, stored."""
    preview_of_a_file(hand, adobe, outside)
    _accept_import(hand)


def file_that_is_not_understood(hand: Hand, _adobe: PracticeAdobe, out: Path) -> None:
    """A file of another shape, whose secret nobody asked for."""
    path = out / "workspace.json"
    path.write_text(json.dumps({"odd": [{"secret": ANOTHER}]}), encoding="utf-8")
    hand.desk.importing.open_file(path)
    shelf_says(hand)


def paste(hand: Hand, _adobe: PracticeAdobe, _outside: Path) -> None:
    """Lines from the clipboard, which its owner clears afterwards."""
    QApplication.clipboard().setText(env_text())
    hand.presses(Qt.Key.Key_V)
    _accept_import(hand)
    QApplication.clipboard().clear()


def drop(hand: Hand, _adobe: PracticeAdobe, _outside: Path) -> None:
    """A text that is dropped on the window."""
    mime = QMimeData()
    mime.setText(env_text())
    given = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton)
    plain = Qt.KeyboardModifier.NoModifier
    for event in (
        QDragEnterEvent(QPoint(9, 9), *given, plain),
        QDropEvent(QPointF(9, 9), *given, plain),
    ):
        QApplication.sendEvent(hand.window, event)
    _accept_import(hand)


def typed(hand: Hand, _adobe: PracticeAdobe, _outside: Path) -> None:
    """A text that is typed into the box."""
    hand.desk.importing.paste_by_hand()
    dialog = hand.dialog(PasteBox)
    dialog.box.insertPlainText(env_text())
    hand.clicks(dialog.act)
    _accept_import(hand)


def _form(hand: Hand) -> CredentialDialog:
    hand.clicks(hand.window.empty.doors[2])
    dialog = hand.dialog(CredentialDialog)
    hand.types(dialog.form.name.line, DRAFT.name)
    hand.types(dialog.form.client_id.line, DRAFT.client_id)
    hand.types(dialog.form.secret.edit, ANOTHER)
    hand.types(dialog.form.scopes.edit, ",".join(DRAFT.scopes))
    return dialog


def form_filled_in(hand: Hand, _adobe: PracticeAdobe, _outside: Path) -> None:
    """Typed, not stored yet."""
    _form(hand)


def form_stored(hand: Hand, _adobe: PracticeAdobe, _outside: Path) -> None:
    """Typed and stored."""
    hand.clicks(_form(hand).act)
    hand.no_dialog(CredentialDialog)
    hand.sees(hand.desk.state)


def form_given_up(hand: Hand, _adobe: PracticeAdobe, _outside: Path) -> None:
    """Typed and cancelled."""
    _form(hand).reject()
    hand.no_dialog(CredentialDialog)


def edit_with_a_secret(hand: Hand, _adobe: PracticeAdobe, _outside: Path) -> None:
    """The form of a credential, with another secret in it."""
    with_credential(hand, DRAFT)
    hand.window.page.header.wished.emit("edit")
    dialog = hand.dialog(CredentialDialog)
    hand.types(dialog.form.secret.edit, ANOTHER)
    hand.clicks(dialog.act)
    hand.no_dialog(CredentialDialog)


def replacing(hand: Hand, _adobe: PracticeAdobe, _outside: Path) -> ReplaceSecretDialog:
    """Another secret, typed and not stored yet."""
    with_credential(hand, DRAFT)
    hand.window.page.header.wished.emit("replace_secret")
    dialog = hand.dialog(ReplaceSecretDialog)
    hand.types(dialog.field.edit, ANOTHER)
    return dialog


def replaced(hand: Hand, adobe: PracticeAdobe, outside: Path) -> None:
    """The same, stored."""
    hand.clicks(replacing(hand, adobe, outside).act)
    hand.no_dialog(ReplaceSecretDialog)


def renamed(hand: Hand, _adobe: PracticeAdobe, _outside: Path) -> None:
    """Another name."""
    with_credential(hand, DRAFT)
    hand.window.page.header.wished.emit("rename")
    dialog = hand.dialog(RenameDialog)
    hand.types(dialog.field.line, "Renamed")
    hand.clicks(dialog.act)
    hand.no_dialog(RenameDialog)


def deleted(hand: Hand, _adobe: PracticeAdobe, _outside: Path) -> None:
    """Asked, and gone."""
    with_credential(hand, DRAFT)
    hand.window.page.header.wished.emit("delete")
    hand.clicks(hand.dialog(ConfirmDialog).act)
    hand.sees(hand.window.is_empty)


def export_shown(hand: Hand, _adobe: PracticeAdobe, outside: Path) -> ExportDialog:
    """What an export would write."""
    with_credential(hand, replace(DRAFT, secret=Secret(ANOTHER)))
    hand.desk.exporting.start_in(outside)
    hand.window.page.header.wished.emit("export")
    dialog = hand.dialog(ExportDialog)
    hand.sees(lambda: dialog.act.isEnabled() or dialog.overwrite.isVisible())
    assert "OAUTHS2S_CLIENT_SECRET" in "\n".join(dialog.diff.texts())
    return dialog


def exported(hand: Hand, adobe: PracticeAdobe, outside: Path) -> None:
    """A new file."""
    hand.clicks(export_shown(hand, adobe, outside).act)
    hand.no_dialog(ExportDialog)


def exported_over(hand: Hand, adobe: PracticeAdobe, outside: Path) -> None:
    """A file that held another secret: the difference shows neither."""
    (outside / ".env").write_text(env_text(DRAFT.secret.reveal()), encoding="utf-8")
    dialog = export_shown(hand, adobe, outside)
    dialog.overwrite.setChecked(True)
    hand.clicks(dialog.act)
    hand.no_dialog(ExportDialog)


def export_not_written(hand: Hand, adobe: PracticeAdobe, outside: Path) -> None:
    """The folder went between preview and writing."""
    folder = outside / "gone"
    folder.mkdir()
    dialog = export_shown(hand, adobe, folder)
    folder.rmdir()
    hand.clicks(dialog.act)
    hand.sees(dialog.bar.isVisible)


def secret_refused(hand: Hand, adobe: PracticeAdobe, _outside: Path) -> None:
    """Adobe knows another one."""
    known_to(adobe, "p8e-something-else")
    token_failure(with_credential(hand, DRAFT))


def nobody_there(hand: Hand, _adobe: PracticeAdobe, _outside: Path) -> None:
    """No server at the address."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        calling(hand, f"http://127.0.0.1:{taken.getsockname()[1]}")
        token_failure(with_credential(hand, DRAFT))


def certificate_refused(hand: Hand, _adobe: PracticeAdobe, _outside: Path) -> None:
    """TLS with an authority that nobody knows."""
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(tls)
    with PracticeAdobe(tls=tls) as strange:
        calling(hand, strange.token_url, strange.quota_url)
        token_failure(with_credential(hand, DRAFT))


def answer_broken_off(hand: Hand, adobe: PracticeAdobe, _outside: Path) -> None:
    """The connection goes in the middle of it."""
    adobe.weather.set("token", Weather.TRUNCATED)
    token_failure(with_credential(hand, DRAFT))


FLOWS: dict[str, Flow] = {
    flow.__name__.replace("_", " "): flow
    for flow in (
        preview_of_a_file,
        import_of_a_file,
        file_that_is_not_understood,
        paste,
        drop,
        typed,
        form_filled_in,
        form_stored,
        form_given_up,
        edit_with_a_secret,
        replacing,
        replaced,
        renamed,
        deleted,
        export_shown,
        exported,
        exported_over,
        export_not_written,
        secret_refused,
        nobody_there,
        certificate_refused,
        answer_broken_off,
    )
}
