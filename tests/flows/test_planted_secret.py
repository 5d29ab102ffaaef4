"""One long session: a planted secret is found nowhere but in the keyring."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from core.model import Secret
from core.practice.server import PracticeAdobe
from core.practice.weather import Weather
from core.storage.vault import OSVault
from gui.dialogs.credential_dialog import CredentialDialog
from gui.dialogs.export_dialog import ExportDialog
from gui.dialogs.inside import InsideDialog
from gui.dialogs.small import ReplaceSecretDialog
from gui.tasks import Lane
from gui.views import header
from tests.conftest import PrivateKeyring
from tests.flows.conftest import Hand, Start
from tests.flows.planted import DRAFT as ANY
from tests.flows.planted import in_text, known_to, leaks, shown_by

PLANTED = "p8e-PlantedHere+and/found=nowhere%else"
REFUSED = "p8e-PlantedToo+and/refused=by%Adobe"

DRAFT = replace(ANY, secret=Secret(PLANTED))


def fill_in(hand: Hand) -> None:
    """Type everything into the form, and store it."""
    hand.clicks(hand.window.empty.doors[2])
    dialog = hand.dialog(CredentialDialog)
    hand.types(dialog.form.name.line, DRAFT.name)
    hand.types(dialog.form.client_id.line, DRAFT.client_id)
    hand.types(dialog.form.secret.edit, PLANTED)
    hand.types(dialog.form.scopes.edit, ",".join(DRAFT.scopes))
    hand.types(dialog.form.org.line, DRAFT.ims_org_id)
    assert shown_by(dialog, PLANTED) == []
    hand.clicks(dialog.act)
    hand.no_dialog(CredentialDialog)
    hand.sees(hand.desk.state)


def everything_done(hand: Hand, adobe: PracticeAdobe, folder: Path) -> str:
    """Store, get a token, load, fail, preview an export, edit; the token's value."""
    known_to(adobe, PLANTED)
    fill_in(hand)
    hand.desk.get_token()
    hand.sees(lambda: (state := hand.desk.state()) and state.token)
    state = hand.desk.state()
    assert state is not None
    assert state.token is not None
    value = state.token.value.reveal()
    look_inside(hand, value)
    hand.desk.load_quota()
    hand.sees(lambda: (now := hand.desk.state()) and now.quota)
    adobe.weather.set("quota", Weather.GATEWAY_ERROR, code="403003")
    hand.desk.load_quota()
    hand.sees(lambda: (now := hand.desk.state()) and now.quota_failure)
    preview_an_export(hand, folder)
    hand.window.page.header.wished.emit("replace_secret")
    replacing = hand.dialog(ReplaceSecretDialog)
    hand.types(replacing.field.edit, REFUSED)
    assert shown_by(replacing, REFUSED) == []
    hand.clicks(replacing.act)
    hand.no_dialog(ReplaceSecretDialog)
    hand.window.page.show_tab(header.TOKEN)
    hand.desk.get_token()
    hand.sees(lambda: (now := hand.desk.state()) and now.failure)
    hand.program.runner.flush(Lane.CATALOG, 10)
    return value


def look_inside(hand: Hand, token: str) -> None:
    """See what the token says of itself; not the token."""
    hand.window.page.token.lookInsideRequested.emit()
    dialog = hand.dialog(InsideDialog)
    assert dialog.list.rows() != ()
    assert shown_by(dialog, token) == []
    dialog.reject()
    hand.no_dialog(InsideDialog)


def preview_an_export(hand: Hand, folder: Path) -> None:
    """See what an export would write, and leave it at that."""
    folder.mkdir()
    hand.desk.exporting.start_in(folder)
    hand.window.page.header.wished.emit("export")
    dialog = hand.dialog(ExportDialog)
    hand.sees(dialog.act.isEnabled)
    assert "OAUTHS2S_CLIENT_SECRET" in "\n".join(dialog.diff.texts())
    assert shown_by(dialog, PLANTED) == []
    dialog.reject()
    hand.no_dialog(ExportDialog)


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
    printed = capfd.readouterr()
    told = {
        "log records": caplog.text,
        "world": repr(hand.program.world),
        "addresses": " ".join(seen.path + repr(seen.query) for seen in adobe.requests),
    }
    for value in (PLANTED, REFUSED, token):
        assert [place for place, text in told.items() if in_text(text, value)] == []
        assert leaks(hand, tmp_path, printed.out + printed.err, value) == []
