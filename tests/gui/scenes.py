"""Scenes of the window and its dialogs, full of text from outside."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from pathlib import Path

from PySide6.QtWidgets import QWidget

from core.adobe.findings import Finding, Step, Verdict
from core.errors import FileAbsent, RequestRefused
from core.formats.export import DiffLine
from core.model import QuotaReport, QuotaRow, Secret, Token
from core.scope_values import Found
from core.storage.events import Event, EventKind
from core.token_facts import Claim, Inside, Validity
from core.upkeep.inventory import Inventory, Item, KeptFile
from gui import field_words, messages
from gui.dialogs.confirm import ConfirmDialog
from gui.dialogs.connection_check import ConnectionCheckDialog
from gui.dialogs.credential_dialog import CredentialDialog
from gui.dialogs.export_dialog import ExportDialog
from gui.dialogs.history import HistoryDialog
from gui.dialogs.inside import InsideDialog
from gui.dialogs.remove_everything import RemoveEverythingDialog
from gui.dialogs.remove_source import RemoveSourceDialog
from gui.dialogs.scope_search import ScopeSearchDialog
from gui.dialogs.small import RenameDialog, ReplaceSecretDialog
from gui.dialogs.weather import WeatherDialog
from gui.history_words import happenings
from gui.models.history_table import Line
from gui.models.state import Failure
from gui.models.weather import WeatherKind
from gui.views import header
from gui.views.weather_panel import PLACES
from tests.gui.desk_parts import Seat
from tests.gui.scene_parts import EVIL, chosen
from tests.gui.scenes_of_copying import COPYING
from tests.gui.scenes_of_files import FILED
from tests.gui.scenes_of_importing import IMPORTING
from tests.gui.scenes_of_listing import LISTED
from tests.gui.scenes_of_sets import SETS
from tests.gui.scenes_of_upkeep import UPKEEP
from tests.gui.scenes_of_waiting import WAITING
from tests.gui.scenes_of_wiring import WIRED

FIGURES = (
    QuotaRow(EVIL, EVIL, used=1, limit=2, value=EVIL),
    QuotaRow(EVIL, value=EVIL),
)
DATA = (QuotaRow(EVIL, value=EVIL),)


def _failure() -> Failure:
    error = RequestRefused(code=EVIL, description=EVIL, debug_id=EVIL, status=400)
    return Failure(messages.describe(error, operation=EVIL), EVIL, 0.0)


def empty(seat: Seat) -> QWidget:
    """The doors, and a message about a file."""
    seat.desk.say(messages.describe(FileAbsent(name=EVIL)))
    return seat.window


def token(seat: Seat) -> QWidget:
    """A token, and what was done lately."""
    credential = chosen(seat)
    now = seat.services.now()
    held = Token(Secret("t"), now, now + 9_000, (EVIL,), (EVIL,), EVIL)
    exported = Event(credential.id, EventKind.EXPORTED, now, {"path": EVIL})
    failed = Event(credential.id, EventKind.TOKEN_FAILED, now, {"code": EVIL})
    lately = happenings((exported, failed))
    seat.model.update(credential.id, token=held, recent=lately)
    seat.window.page.show_tab(header.TOKEN)
    return seat.window


def failed_token(seat: Seat) -> QWidget:
    """A refusal in Adobe's words, on the card and on the shelf."""
    credential = chosen(seat)
    failure = _failure()
    seat.model.update(credential.id, failure=failure)
    seat.desk.say(failure.message)
    return seat.window


def _quota(seat: Seat, rows: tuple[QuotaRow, ...], *, is_json: bool) -> QWidget:
    credential = chosen(seat)
    report = QuotaReport(rows, EVIL, seat.services.now(), EVIL, is_json=is_json)
    seat.model.update(credential.id, quota=report)
    seat.window.page.show_tab(header.QUOTA)
    return seat.window


def quota(seat: Seat) -> QWidget:
    """Figures with names from outside."""
    return _quota(seat, FIGURES, is_json=True)


def other_quota(seat: Seat) -> QWidget:
    """An answer of another shape."""
    return _quota(seat, DATA, is_json=True)


def odd_quota(seat: Seat) -> QWidget:
    """An answer that is not JSON."""
    return _quota(seat, (), is_json=False)


def failed_quota(seat: Seat) -> QWidget:
    """A refusal on the quota page, and the org asked for."""
    credential = chosen(seat)
    seat.model.update(credential.id, quota_failure=_failure(), org_wanted=True)
    seat.window.page.show_tab(header.QUOTA)
    seat.window.page.quota.org.field.set_text(EVIL)
    return seat.window


def details(seat: Seat) -> QWidget:
    """Who the credential is."""
    chosen(seat)
    seat.window.page.show_tab(header.DETAILS)
    return seat.window


def searched(seat: Seat) -> QWidget:
    """A search that finds nothing."""
    chosen(seat)
    seat.window.sidebar.search.setText(EVIL * 2)
    return seat.window


def _failing(sheet: QWidget) -> QWidget:
    show = getattr(sheet, "show_failure", None)
    if show is not None:
        show(messages.describe(FileAbsent(name=EVIL), operation=EVIL))
    sheet.show()
    return sheet


def form(seat: Seat) -> QWidget:
    """The form with a credential in it."""
    judge = field_words.FieldJudge()
    return _failing(CredentialDialog(judge, chosen(seat), seat.window))


def new_form(seat: Seat) -> QWidget:
    """The empty form."""
    judge = field_words.FieldJudge()
    return _failing(CredentialDialog(judge, None, seat.window))


def exporting(seat: Seat) -> QWidget:
    """A preview of lines from a file."""
    sheet = ExportDialog(Path("/") / EVIL, guarded=True, parent=seat.window)
    lines = [DiffLine(1, None, "-", EVIL), DiffLine(None, 1, "+", EVIL)]
    sheet.show_plan(lines, exists=True, added=1, changed=1)
    return _failing(sheet)


def renaming(seat: Seat) -> QWidget:
    """Another name."""
    return _failing(RenameDialog(EVIL, seat.window))


def replacing(seat: Seat) -> QWidget:
    """Another secret."""
    judge = field_words.FieldJudge()
    return _failing(ReplaceSecretDialog(EVIL, judge, seat.window))


def deleting(seat: Seat) -> QWidget:
    """The question before a delete."""
    parent = seat.window
    return _failing(ConfirmDialog(EVIL, EVIL, "Delete", typed=EVIL, parent=parent))


def removing_source(seat: Seat) -> QWidget:
    """The question about an imported file."""
    path = Path("/") / EVIL
    return _failing(RemoveSourceDialog(path, (EVIL,), 2, parent=seat.window))


def removing_everything(seat: Seat) -> QWidget:
    """The list of all that goes."""
    folder = Path("/") / EVIL
    item = Item(EVIL, EVIL, EVIL, folder)
    file = KeptFile(folder, 1, 0.0)
    listed = Inventory((folder,), (item,), (file,), (folder,))
    return _failing(RemoveEverythingDialog(listed, seat.window))


def inside(seat: Seat) -> QWidget:
    """Claims, and a reason of IMS."""
    rows = (Claim(EVIL, "", "text", EVIL), Claim(EVIL, "scopes", "scopes", (EVIL,)))
    read = Inside("jwt", 9, rows, rows, 1)
    sheet = InsideDialog(read, EVIL, can_check=True, parent=seat.window)
    sheet.show_validity(Validity(False, EVIL))
    return _failing(sheet)


def history(seat: Seat) -> QWidget:
    """Two lines, one of them with a debug ID."""
    lines = (Line(0.0, EVIL, EVIL, EVIL), Line(0.0, EVIL))
    return _failing(HistoryDialog(EVIL, lines, 0.0, cut=True, parent=seat.window))


def finding_a_scope(seat: Seat) -> QWidget:
    """A scope that is refused, and another that could not be told."""
    scopes, meant = (EVIL, f"{EVIL}2", "openid"), {EVIL: EVIL}
    sheet = ScopeSearchDialog(EVIL, scopes, 3, meant, seat.window)
    sheet.agree()
    sheet.show_found(Found(scopes[:1], scopes[2:], scopes[1:2], 3, "spent"))
    return _failing(sheet)


def checking(seat: Seat) -> QWidget:
    """What a host, a proxy and a certificate may be called."""
    facts = {"issuer": EVIL, "proxy": EVIL, "offered": EVIL, "reason": EVIL}
    sheet = ConnectionCheckDialog(seat.window)
    sheet.start()
    for step, verdict in product(Step, (Verdict.OK, Verdict.FAIL)):
        sheet.add(Finding(step, verdict, "ims", EVIL, facts))
    sheet.show_checked()
    return _failing(sheet)


def weather(seat: Seat) -> QWidget:
    """A kind of weather, chosen."""
    kinds = (WeatherKind(EVIL, PLACES[0], ("token",), EVIL, EVIL),)
    return _failing(WeatherDialog(kinds, (EVIL,), parent=seat.window))


def settings(seat: Seat) -> QWidget:
    """Every section, with folders from outside."""
    chosen(seat)
    seat.window.show_settings()
    page = seat.window.late_settings.get()
    page.storage.show_keyring(EVIL, EVIL)
    page.storage.show_kept(2, (0.0,))
    page.folders.show_folders(f"/{EVIL}", f"/{EVIL}")
    page.nav.search.setText("o")
    return seat.window


SCENES: tuple[Callable[[Seat], QWidget], ...] = (
    empty,
    token,
    failed_token,
    quota,
    other_quota,
    odd_quota,
    failed_quota,
    details,
    searched,
    form,
    new_form,
    exporting,
    renaming,
    replacing,
    deleting,
    removing_source,
    removing_everything,
    inside,
    history,
    finding_a_scope,
    checking,
    weather,
    settings,
    *COPYING,
    *IMPORTING,
    *SETS,
    *LISTED,
    *FILED,
    *UPKEEP,
    *WAITING,
    *WIRED,
)
