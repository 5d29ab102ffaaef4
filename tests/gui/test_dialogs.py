"""Dialogs: whose answer is whose, what Enter does, and how a failure is mended."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea
from pytestqt.qtbot import QtBot

from core.errors import KeyringLocked
from core.model import Credential, Secret
from core.storage.vault import MemoryVault
from gui.dialogs.confirm import ConfirmDialog
from gui.dialogs.credential_dialog import CredentialDialog
from gui.dialogs.small import RenameDialog, ReplaceSecretDialog
from gui.tasks import InlineRunner, Lane, Ticket
from tests.gui.desk_parts import DRAFT, AbsentVault, AtOnce, Build, Seat

Result = TypeVar("Result")


class HoldingKeyring(AtOnce):
    """Keeps keyring jobs until :meth:`finish`, as a prompt would."""

    def __init__(self) -> None:
        super().__init__()
        self._held: list[Callable[[], object]] = []

    def run(
        self,
        lane: Lane,
        owner: object,
        job: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> Ticket:
        """Keep what is for the keyring; do the rest now."""
        if lane is Lane.KEYRING:
            self._held.append(lambda: InlineRunner().run(lane, self, job, done, failed))
            return Ticket()
        return InlineRunner().run(lane, self, job, done, failed)

    def finish(self) -> None:
        """Do the oldest job."""
        self._held.pop(0)()


class LockingVault(MemoryVault):
    """A keyring that can be locked and unlocked."""

    locked = False

    def write(self, item: str, secret: Secret, label: str) -> None:
        """Only while it is open."""
        self._look()
        super().write(item, secret, label)

    def delete(self, item: str) -> None:
        """Only while it is open."""
        self._look()
        super().delete(item)

    def _look(self) -> None:
        if self.locked:
            raise KeyringLocked


Kind = TypeVar("Kind", bound=QDialog)


def open_dialog(seat: Seat, kind: type[Kind]) -> Kind:
    """The one dialog of a kind that is open."""
    found = [each for each in seat.window.findChildren(kind) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def one_stored(seat: Seat) -> Credential:
    """A credential that is kept and chosen."""
    seat.add(DRAFT)
    state = seat.desk.state()
    assert state is not None
    return state.credential


def filled_in(seat: Seat, name: str = "By hand") -> CredentialDialog:
    """The form, filled in and not sent yet."""
    seat.desk.importing.fill_in()
    dialog = open_dialog(seat, CredentialDialog)
    dialog.form.show_draft(DRAFT.with_changes(name=name))
    dialog.form.changed.emit()
    return dialog


def test_a_late_answer_leaves_another_dialog_open(seat_with: Build) -> None:
    """What is typed meanwhile is not lost."""
    runner = HoldingKeyring()
    seat = seat_with(runner)
    seat.window.show()
    filled_in(seat).act.click()
    seat.desk.importing.fill_in()
    runner.finish()
    assert open_dialog(seat, CredentialDialog).form.name.text() == ""


def test_an_act_under_way_cannot_be_left_or_repeated(seat_with: Build) -> None:
    """Neither Escape nor a second press."""
    seat = seat_with(HoldingKeyring())
    seat.window.show()
    dialog = filled_in(seat)
    dialog.act.click()
    dialog.reject()
    assert dialog.isVisible()
    assert not dialog.act.isEnabled()
    assert not dialog.cancel.isEnabled()


def test_a_keyring_that_waits_can_be_given_up(seat_with: Build, qtbot: QtBot) -> None:
    """The dialog says what it waits for, and its button stops that."""
    seat = seat_with(HoldingKeyring())
    seat.window.show()
    dialog = filled_in(seat)
    dialog.act.click()
    seat.runner.keyringWaiting.emit(True)
    assert "keyring" in dialog.summary.text()
    with qtbot.waitSignal(dialog.stopWaitingRequested):
        dialog.cancel.click()


def test_try_again_sends_what_the_form_holds_now(seat_with: Build) -> None:
    """A name mended after the failure is the one that is stored."""
    vault = LockingVault()
    vault.locked = True
    seat = seat_with(AtOnce(), vault)
    seat.window.show()
    dialog = filled_in(seat, "Wrong name")
    dialog.act.click()
    dialog.form.name.set_text("Right name")
    vault.locked = False
    message = dialog.bar.message()
    assert message is not None
    dialog.bar.actionTriggered.emit(message.action)
    assert [state.name for state in seat.services.open().credentials] == ["Right name"]


def test_a_secret_can_be_kept_for_the_session_from_any_dialog(seat_with: Build) -> None:
    """No keyring: the offer is there, and works."""
    seat = seat_with(AtOnce(), AbsentVault())
    seat.window.show()
    dialog = filled_in(seat)
    dialog.act.click()
    message = dialog.bar.message()
    assert message is not None
    assert message.action == "session_only"
    dialog.bar.actionTriggered.emit(message.action)
    assert seat.desk.state() is not None


def test_a_refused_delete_is_told_in_its_dialog(seat_with: Build) -> None:
    """The question stays, with what happened."""
    vault = LockingVault()
    seat = seat_with(AtOnce(), vault)
    seat.window.show()
    kept = one_stored(seat)
    vault.locked = True
    seat.desk.editing.delete(kept)
    dialog = open_dialog(seat, ConfirmDialog)
    dialog.act.click()
    message = dialog.bar.message()
    assert message is not None
    assert message.title == "Your keyring is locked"


def test_enter_in_a_field_acts(seat: Seat, qtbot: QtBot) -> None:
    """As everywhere."""
    seat.window.show()
    seat.desk.editing.rename(one_stored(seat))
    dialog = open_dialog(seat, RenameDialog)
    dialog.field.set_text("By Enter")
    qtbot.keyClick(dialog.field.line, Qt.Key.Key_Return)
    assert seat.services.open().credentials[0].name == "By Enter"


def test_one_field_needs_no_scroll_bar(seat: Seat, qapp: QApplication) -> None:
    """The dialog for a name is as high as what is in it, in large letters too."""
    before = qapp.font()
    large = qapp.font()
    large.setPointSizeF(before.pointSizeF() * 1.5)
    qapp.setFont(large)
    seat.window.resize(1080, 700)
    seat.window.show()
    seat.desk.editing.rename(one_stored(seat))
    dialog = open_dialog(seat, RenameDialog)
    (area,) = dialog.findChildren(QScrollArea)
    qapp.processEvents()
    hidden = area.verticalScrollBar().maximum()
    qapp.setFont(before)
    assert hidden == 0


def test_enter_deletes_nothing(seat: Seat, qtbot: QtBot) -> None:
    """The dangerous button is never the default."""
    seat.window.show()
    seat.desk.editing.delete(one_stored(seat))
    dialog = open_dialog(seat, ConfirmDialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert len(seat.services.open().credentials) == 1


def test_a_remedy_elsewhere_closes_the_dialog_and_opens_the_other(seat: Seat) -> None:
    """Replace secret in the export's bar leads to that dialog."""
    seat.window.show()
    seat.desk.editing.rename(one_stored(seat))
    dialog = open_dialog(seat, RenameDialog)
    dialog.bar.actionTriggered.emit("replace_secret")
    assert open_dialog(seat, ReplaceSecretDialog).isVisible()


def test_the_shelf_never_offers_to_try_something_else_again(seat: Seat) -> None:
    """Try again on the shelf could mean anything, so it is not there."""
    seat.window.show()
    seat.add(DRAFT)
    seat.desk.credentials.failed.emit("setting", "", KeyringLocked())
    message = seat.window.shelf.message()
    assert message is not None
    assert message.action == ""
