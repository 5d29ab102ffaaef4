"""A locked keyring blocks nothing but what needs a secret, and is picked up again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFileDialog

from core.model import Secret
from gui.dialogs.export_dialog import ExportDialog
from gui.dialogs.import_dialog import ImportDialog
from gui.dialogs.small import RenameDialog, ReplaceSecretDialog
from gui.keyring_watch import KeyringState
from tests.conftest import PASSWORD, PrivateKeyring
from tests.flows.conftest import Hand, Start
from tests.flows.parts import KEPT

if TYPE_CHECKING:
    from pathlib import Path

    from gui.models.state import CredentialState
    from tests.prompter import Prompter


def state_of(hand: Hand) -> CredentialState:
    """The chosen credential's state."""
    state = hand.desk.state()
    assert state is not None
    return state


def failed_with(hand: Hand) -> str:
    """The code of the token's failure, once there is one."""
    hand.sees(lambda: state_of(hand).failure)
    failure = state_of(hand).failure
    assert failure is not None
    return failure.code


def is_in(hand: Hand, state: KeyringState) -> Callable[[], bool]:
    """Whether the keyring is in a state."""
    return lambda: hand.desk.keyring.state() is state


@pytest.fixture
def locked(
    start: Start, own_secret_service: PrivateKeyring, prompter: Prompter
) -> Hand:
    """A program that keeps two credentials; the keyring is locked since."""
    hand = start()
    hand.desk.credentials.add((KEPT, KEPT.with_changes(name="Other")))
    hand.sees(lambda: len(hand.desk.model) == 2 and hand.desk.state())
    hand.window.shelf.clear()
    own_secret_service.lock()
    return hand


@pytest.fixture
def waiting(locked: Hand, prompter: Prompter) -> Hand:
    """A token was asked for, the prompt is open, and its panel is shown."""
    prompter.answer = None
    for timer in locked.desk.keyring.findChildren(QTimer):
        if timer.isSingleShot():
            timer.setInterval(0)  # else three seconds
    locked.clicks(locked.window.page.token.card.main)
    locked.sees(lambda: state_of(locked).in_the_way)
    return locked


def test_the_panel_takes_the_card_s_place(waiting: Hand) -> None:
    """What the system wants, and a way out, where the token was."""
    page = waiting.window.page.token
    shown = page.card.isVisible(), page.late_panel.get().isVisible()
    assert shown == (False, True)


def test_the_foot_says_that_the_keyring_waits(waiting: Hand) -> None:
    """In words, and for assistive tools."""
    button = waiting.window.sidebar.vault
    told = button.words(), button.accessibleName()
    assert told == ("Waiting", "Waiting for your keyring")


def test_search_finds_while_a_prompt_is_open(waiting: Hand) -> None:
    """The list is filtered."""
    waiting.types(waiting.window.sidebar.search, "other")
    assert waiting.desk.model.matching() == 1


def test_another_credential_is_shown_while_a_prompt_is_open(waiting: Hand) -> None:
    """Its card, not the panel, and its history."""
    (other,) = [one for one in waiting.model_ids() if one != waiting.desk.chosen]
    waiting.window.sidebar.select(other)
    waiting.sees(lambda: state_of(waiting).recent)
    assert waiting.window.page.token.card.isVisible()


def test_a_name_is_changed_while_a_prompt_is_open(waiting: Hand) -> None:
    """The catalog waits for no keyring."""
    waiting.presses(Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier)
    dialog = waiting.dialog(RenameDialog)
    waiting.types(dialog.field.line, "Renamed")
    waiting.clicks(dialog.act)
    waiting.no_dialog(RenameDialog)
    assert state_of(waiting).credential.name == "Renamed"


def test_an_import_is_previewed_while_a_prompt_is_open(waiting: Hand) -> None:
    """What a text holds is seen; only storing it needs the keyring."""
    waiting.desk.importing.open_text("OAUTHS2S_CLIENT_ID=a\nOAUTHS2S_CLIENT_SECRET=b\n")
    assert waiting.dialog(ImportDialog).isVisible()


def test_an_export_s_file_is_chosen_while_a_prompt_is_open(
    waiting: Hand, tmp_path: Path
) -> None:
    """The preview waits for the secret, the choice of its file does not."""
    waiting.desk.exporting.start_in(tmp_path)
    waiting.presses(Qt.Key.Key_E)
    waiting.dialog(ExportDialog).chooseRequested.emit(str(tmp_path / ".env"))
    assert waiting.dialog(QFileDialog).isVisible()


def test_stop_waiting_gives_the_card_back(waiting: Hand) -> None:
    """The call is over, and the foot says what is left: a locked keyring."""
    waiting.clicks(waiting.window.page.token.late_panel.get().stop)
    waiting.sees(is_in(waiting, KeyringState.LOCKED))
    state = state_of(waiting)
    shown = state.asking, waiting.window.page.token.card.isVisible()
    assert shown == (False, True)


def test_after_stop_waiting_an_unlocked_keyring_works(
    waiting: Hand, own_secret_service: PrivateKeyring
) -> None:
    """A fresh lane, and no prompt."""
    waiting.clicks(waiting.window.page.token.late_panel.get().stop)
    waiting.sees(lambda: not state_of(waiting).asking)
    own_secret_service.unlock()
    waiting.desk.get_token()
    waiting.sees(lambda: state_of(waiting).token)
    assert is_in(waiting, KeyringState.OPEN)()


def test_the_password_goes_on_with_the_call(waiting: Hand, prompter: Prompter) -> None:
    """As if there had been no prompt."""
    prompter.reply(PASSWORD)
    waiting.sees(lambda: state_of(waiting).token)
    assert waiting.window.page.token.card.isVisible()


def test_no_at_the_prompt_is_refused(locked: Hand, prompter: Prompter) -> None:
    """Not locked, not absent: somebody said no."""
    prompter.answer = ""
    locked.desk.get_token()
    told = failed_with(locked), locked.desk.keyring.state()
    assert told == ("KeyringRefused", KeyringState.REFUSED)


def test_a_refused_call_is_not_made_again(
    locked: Hand, prompter: Prompter, own_secret_service: PrivateKeyring
) -> None:
    """Once the keyring is open, the failure goes and a click is waited for."""
    prompter.answer = ""
    locked.desk.get_token()
    locked.sees(is_in(locked, KeyringState.REFUSED))
    own_secret_service.unlock()
    locked.desk.keyring.look()
    locked.sees(is_in(locked, KeyringState.OPEN))
    state = state_of(locked)
    assert (state.failure, state.asking, state.token) == (None, False, None)


def test_a_call_that_a_locked_keyring_stopped_goes_on_by_itself(
    locked: Hand, own_secret_service: PrivateKeyring, prompter: Prompter
) -> None:
    """Unlocked by somebody else, without a click and without a prompt."""
    locked.desk.calls._adobe.mint(state_of(locked).credential, ask=False)
    before = failed_with(locked)
    own_secret_service.unlock()
    locked.desk.keyring.look()
    locked.sees(lambda: state_of(locked).token)
    assert (before, prompter.shown) == ("KeyringLocked", 0)


def test_looking_and_changing_windows_raise_no_prompt(
    locked: Hand, prompter: Prompter
) -> None:
    """Only a click may."""
    locked.desk.keyring.look()
    locked.sees(is_in(locked, KeyringState.LOCKED))
    locked.window.woken.emit()
    locked.desk.keyring.look()
    locked.sees(lambda: not locked.desk.runner.keyring_is_busy())
    assert prompter.shown == 0


def test_a_start_with_a_locked_keyring_raises_no_prompt(
    locked: Hand, start: Start, prompter: Prompter
) -> None:
    """The list is read from the catalog."""
    again = start()
    again.sees(lambda: len(again.desk.model) == 2)
    assert (prompter.shown, again.desk.keyring.state()) == (0, KeyringState.UNKNOWN)


def test_a_keyring_that_comes_back_is_picked_up_again(
    locked: Hand, own_secret_service: PrivateKeyring
) -> None:
    """Killed and started anew: the next click works."""
    own_secret_service.kill()
    locked.desk.get_token()
    before = failed_with(locked)
    own_secret_service.revive()
    locked.desk.keyring.look()
    locked.sees(is_in(locked, KeyringState.OPEN))
    locked.desk.get_token()
    locked.sees(lambda: state_of(locked).token)
    assert before in ("KeyringAbsent", "KeyringGone")


def test_try_again_at_the_foot_asks_for_the_password(
    locked: Hand, prompter: Prompter
) -> None:
    """A click may raise the prompt, and its answer opens the keyring."""
    prompter.answer = PASSWORD
    locked.desk.keyring.look()
    locked.sees(is_in(locked, KeyringState.LOCKED))
    locked.clicks(locked.window.sidebar.vault)
    locked.window.shelf.actionTriggered.emit("open_keyring")
    locked.sees(is_in(locked, KeyringState.OPEN))
    assert prompter.shown == 1


def test_a_dialog_that_stores_tells_a_refusal_as_such(
    locked: Hand, prompter: Prompter
) -> None:
    """Inside it, with what was typed still there; never as a missing secret."""
    prompter.answer = ""
    locked.window.page.header.wished.emit("replace_secret")
    dialog = locked.dialog(ReplaceSecretDialog)
    dialog.field.set_secret(Secret("p8e-" + "1" * 32))
    locked.clicks(dialog.act)
    locked.sees(dialog.bar.message)
    message = dialog.bar.message()
    assert message is not None
    assert (message.title, message.action) == (
        "The keyring was not unlocked",
        "try_again",
    )
