"""A planted secret is found nowhere but in the keyring, whatever is done with it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from core.model import Draft, Secret
from core.practice.accounts import SAMPLE_ORG, TUTORIAL, Account
from core.practice.server import PracticeAdobe
from core.practice.weather import Weather
from core.storage.vault import OSVault
from gui.dialogs.credential_dialog import CredentialDialog
from gui.dialogs.export_dialog import ExportDialog
from gui.dialogs.small import ReplaceSecretDialog
from gui.tasks import Lane
from gui.views import header
from tests.conftest import PrivateKeyring
from tests.flows.conftest import Hand, Start

PLANTED = "p8e-PlantedHere+and/found=nowhere%else"
REFUSED = "p8e-PlantedToo+and/refused=by%Adobe"

DRAFT = Draft(
    name="Planted",
    client_id="0123456789abcdef0123456789abcdef",
    secret=Secret(PLANTED),
    scopes=TUTORIAL.scopes,
    ims_org_id=SAMPLE_ORG,
)


def fill_in(hand: Hand) -> None:
    """Type everything into the form, and store it."""
    hand.clicks(hand.window.empty.doors[2])
    dialog = hand.dialog(CredentialDialog)
    hand.types(dialog.form.name.line, DRAFT.name)
    hand.types(dialog.form.client_id.line, DRAFT.client_id)
    hand.types(dialog.form.secret.edit, PLANTED)
    hand.types(dialog.form.scopes.edit, ",".join(DRAFT.scopes))
    hand.types(dialog.form.org.line, DRAFT.ims_org_id)
    assert not shows(dialog, PLANTED)
    hand.clicks(dialog.act)
    hand.no_dialog(CredentialDialog)
    hand.sees(hand.desk.state)


def everything_done(hand: Hand, adobe: PracticeAdobe, folder: Path) -> str:
    """Store, get a token, load, fail, preview an export, edit; the token's value."""
    adobe.add_account(Account("Planted", DRAFT.client_id, (Secret(PLANTED),)))
    fill_in(hand)
    hand.desk.get_token()
    hand.sees(lambda: (state := hand.desk.state()) and state.token)
    state = hand.desk.state()
    assert state is not None
    assert state.token is not None
    value = state.token.value.reveal()
    hand.desk.load_quota()
    hand.sees(lambda: (now := hand.desk.state()) and now.quota)
    adobe.weather.set("quota", Weather.GATEWAY_ERROR, code="403003")
    hand.desk.load_quota()
    hand.sees(lambda: (now := hand.desk.state()) and now.quota_failure)
    preview_an_export(hand, folder)
    hand.window.page.header.replaceSecretRequested.emit()
    replacing = hand.dialog(ReplaceSecretDialog)
    hand.types(replacing.field.edit, REFUSED)
    assert not shows(replacing, REFUSED)
    hand.clicks(replacing.act)
    hand.no_dialog(ReplaceSecretDialog)
    hand.window.page.show_tab(header.TOKEN)
    hand.desk.get_token()
    hand.sees(lambda: (now := hand.desk.state()) and now.failure)
    hand.program.runner.flush(Lane.CATALOG, 10)
    return value


def preview_an_export(hand: Hand, folder: Path) -> None:
    """See what an export would write, and leave it at that."""
    folder.mkdir()
    hand.desk.exporting.start_in(folder)
    hand.window.page.header.exportRequested.emit()
    dialog = hand.dialog(ExportDialog)
    hand.sees(dialog.act.isEnabled)
    assert "OAUTHS2S_CLIENT_SECRET" in "\n".join(dialog.diff.texts())
    assert not shows(dialog, PLANTED)
    dialog.reject()
    hand.no_dialog(ExportDialog)


def texts_of(widget: QWidget) -> Iterator[str]:
    """Every text that a widget or an assistive tool gives away."""
    yield widget.windowTitle()
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    shown = "displayText" if isinstance(widget, QLineEdit) else "text"
    for name in (shown, "toPlainText", "placeholderText"):
        read = getattr(widget, name, None)
        if callable(read):
            yield str(read())
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface is not None:
        for kind in QAccessible.Text:
            if kind is not QAccessible.Text.UserText:
                yield interface.text(kind)


def shows(top: QWidget, value: str) -> bool:
    """Whether a value can be read anywhere below a widget."""
    widgets = [top, *top.findChildren(QWidget)]
    return any(value in text for widget in widgets for text in texts_of(widget))


def files_with(folder: Path, value: str) -> list[str]:
    """The files below a folder that hold a value, as it is or as bytes of UTF-16."""
    wanted = (value.encode(), value.encode("utf-16-le"))
    return [
        str(path)
        for path in folder.rglob("*")
        if path.is_file() and any(each in path.read_bytes() for each in wanted)
    ]


def test_a_planted_secret_is_found_nowhere(
    start: Start,
    secret_service: PrivateKeyring,
    adobe: PracticeAdobe,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Not in a file, a log, a widget, a title, an argument, a repr or an address."""
    caplog.set_level("DEBUG")
    hand = start()
    token = everything_done(hand, adobe, tmp_path / "out")
    state = hand.desk.state()
    assert state is not None
    assert state.failure is not None
    item = state.credential.secret_item
    assert OSVault().read(item) == Secret(REFUSED)
    program = hand.program
    printed = capfd.readouterr()
    told = {
        "output": printed.out + printed.err,
        "log records": caplog.text,
        "details": state.failure.message.details,
        "state": repr(state),
        "world": repr(program.world),
        "services": repr(vars(program.services)),
        "addresses": " ".join(seen.path + repr(seen.query) for seen in adobe.requests),
        "environment": repr(dict(os.environ)),
        "arguments": repr(sys.argv),
        "clipboard": QApplication.clipboard().text(),
    }
    for value in (PLANTED, REFUSED, token):
        assert files_with(tmp_path, value) == []
        assert [place for place, text in told.items() if value in text] == []
        assert not [
            widget for widget in QApplication.topLevelWidgets() if shows(widget, value)
        ]
