"""In privacy mode no value that it masks is in any widget, tooltip, name or title."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QObject,
    Qt,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.formats.differences import DiffLine
from core.model import Draft, Environment, QuotaReport, QuotaRow
from core.practice.accounts import TUTORIAL
from core.storage.events import Event, EventKind
from core.token_facts import Claim, Inside
from gui.dialogs.credential_dialog import CredentialDialog
from gui.dialogs.history import HistoryDialog
from gui.dialogs.inside import InsideDialog
from gui.dialogs.remove_source import RemoveSourceDialog
from gui.field_words import FieldJudge
from gui.history_words import happenings
from gui.models.history_table import Line
from gui.models.message import Level, Message
from gui.models.roles import Role
from gui.privacy import privacy
from gui.views.diff_view import DiffView
from gui.views.header import DETAILS, QUOTA
from tests.gui.desk_parts import AtOnce, Build, Seat

CLIENT = "00112233445566778899aabbccddeeff"
ORG = "AABBCCDDEEFF001122334455@AdobeOrg"
ORG_NAME = "Fernwell Holding"
ACCOUNT = "99887766554433221100AABB@techacct.adobe.com"
MAIL = "11112222-3333@techacct.adobe.com"
PLACE = "/srv/fernwell/shop/.env"
PLANTED = (CLIENT, ORG, ORG_NAME, ACCOUNT, MAIL, PLACE, ORG.partition("@")[0])

DRAFT = Draft(
    name="Quota Watch",
    client_id=CLIENT,
    secret=TUTORIAL.secrets[0],
    scopes=("openid",),
    ims_org_id=ORG,
    org_name=ORG_NAME,
    technical_account_id=ACCOUNT,
    technical_account_email=MAIL,
    environment=Environment.PRACTICE,
)
ROLES = (
    *(Qt.ItemDataRole(each) for each in range(14)),
    *Role,
)


@pytest.fixture
def seat(seat_with: Build) -> Iterator[Seat]:
    """The window with that credential in it, in privacy mode."""
    made = seat_with(AtOnce())
    made.add(DRAFT)
    made.window.resize(1080, 700)
    made.window.show()
    privacy().set_on(True)
    yield made
    privacy().set_on(False)


def texts_of(part: QObject) -> Iterator[str]:
    """Everything that a part shows, or tells assistive tools."""
    if isinstance(part, QWidget):
        yield part.toolTip()
        yield part.windowTitle()
        yield part.accessibleName()
        yield part.accessibleDescription()
    if isinstance(part, QLineEdit):
        yield part.displayText()
        yield part.placeholderText()
    elif isinstance(part, QPlainTextEdit):
        yield part.toPlainText()
    elif isinstance(part, QLabel | QAbstractButton):
        yield QLabel.text(part) if isinstance(part, QLabel) else part.text()
    if isinstance(part, QAbstractItemView) and part.model() is not None:
        yield from told_by(part.model())


def told_by(model: QAbstractItemModel) -> Iterator[str]:
    """Every text that a model answers, in any role."""
    for row in range(model.rowCount()):
        flat = isinstance(model, QAbstractListModel)
        for column in range(1 if flat else model.columnCount()):
            for role in ROLES:
                told = model.data(model.index(row, column), role)
                yield told if isinstance(told, str) else ""


def leaks(window: QWidget) -> set[str]:
    """What was planted and can be seen in a window."""
    seen = "\n".join(
        text.replace("\u200b", "")
        for part in (window, *window.findChildren(QObject))
        for text in texts_of(part)
    )
    return {each for each in PLANTED if each in seen}


def on_token(seat: Seat) -> None:
    """The first page, with what was done lately."""
    event = Event(seat.desk.chosen, EventKind.EXPORTED, 1.0, {"path": PLACE})
    seat.model.update(seat.desk.chosen, recent=happenings((event,)))


def on_details(seat: Seat) -> None:
    """The page of ids."""
    seat.window.page.show_tab(DETAILS)


def on_quota(seat: Seat) -> None:
    """An answer that names the org."""
    raw = f'{{"imsOrgId": "{ORG}", "client": "{CLIENT}"}}'
    report = QuotaReport((QuotaRow("Requests", used=1, limit=2),), raw, 0.0)
    seat.model.update(seat.desk.chosen, quota=report)
    seat.window.page.show_tab(QUOTA)


def on_shelf(seat: Seat) -> None:
    """A message about a file, and about the org."""
    text = f"Written to {PLACE} and read back, for {ORG_NAME}."
    seat.desk.say(Message(Level.DONE, f"Written for {CLIENT}", text))


def in_settings(seat: Seat) -> None:
    """The folders of this computer."""
    seat.window.show_settings()
    seat.window.late_settings.get().folders.show_folders(PLACE, PLACE)


PAGES = (on_token, on_details, on_quota, on_shelf, in_settings)


@pytest.mark.parametrize("show", PAGES)
def test_a_page_shows_nothing_private(seat: Seat, show: Callable[[Seat], None]) -> None:
    """The list and the header beside it neither."""
    show(seat)
    assert leaks(seat.window) == set()


@pytest.mark.parametrize("show", PAGES)
def test_a_page_that_is_there_is_drawn_anew(
    seat: Seat, show: Callable[[Seat], None]
) -> None:
    """Whoever shows the screen need not leave it first."""
    privacy().set_on(False)
    show(seat)
    privacy().set_on(True)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert leaks(seat.window) == set()


@pytest.mark.parametrize("show", [on_token, on_details, on_shelf, in_settings])
def test_without_it_the_values_are_there(
    seat: Seat, show: Callable[[Seat], None]
) -> None:
    """So that the tests above could fail."""
    privacy().set_on(False)
    show(seat)
    assert leaks(seat.window) != set()


def inside(seat: Seat) -> QWidget:
    """The look into a token."""
    claims = (
        Claim("client_id", "client_id", "id", CLIENT),
        Claim("org", "org", "id", ORG_NAME),
        Claim("user_id", "", "text", ACCOUNT),
    )
    told = Inside("jwt", 900, (), claims)
    return InsideDialog(told, "", can_check=True, parent=seat.window)


def editing(seat: Seat) -> QWidget:
    """The form of a credential."""
    credential = seat.credential(seat.desk.chosen)
    return CredentialDialog(FieldJudge(), credential, seat.window)


def history(seat: Seat) -> QWidget:
    """All that was done."""
    lines = (Line(1.0, "Exported to", PLACE),)
    return HistoryDialog("Quota Watch", lines, 2.0, parent=seat.window)


def clearing(seat: Seat) -> QWidget:
    """What an import left behind."""
    return RemoveSourceDialog(Path(PLACE), ("client_secret",), 0, parent=seat.window)


def difference(seat: Seat) -> QWidget:
    """What an export would write."""
    view = DiffView(seat.window)
    view.show_lines((DiffLine(None, 1, "+", f"CLIENT_ID={CLIENT} # {ORG}"),))
    return view


@pytest.mark.parametrize("make", [inside, editing, history, clearing, difference])
def test_a_dialog_shows_nothing_private(
    qtbot: QtBot, seat: Seat, make: Callable[[Seat], QWidget]
) -> None:
    """It is drawn in privacy mode from the start."""
    dialog = make(seat)
    qtbot.addWidget(dialog)
    assert leaks(dialog) == set()
