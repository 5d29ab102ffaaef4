"""Where there is no keyring: said, and the session is offered instead."""

from __future__ import annotations

import pytest

from gui import wiring
from gui.dialogs.credential_dialog import CredentialDialog
from tests.gui.desk_parts import DRAFT, AbsentVault, AtOnce, Build, Seat


@pytest.fixture
def bare(seat_with: Build) -> Seat:
    """A window on a computer without a keyring."""
    seat = seat_with(AtOnce(), AbsentVault())
    wiring.show_vault(seat.desk)
    return seat


@pytest.fixture
def asked(bare: Seat) -> CredentialDialog:
    """The form, filled in, after the keyring was not there."""
    bare.desk.importing.fill_in()
    (form,) = bare.window.findChildren(CredentialDialog)
    form.form.show_draft(DRAFT)
    form.form.changed.emit()
    form.act.click()
    return form


def test_the_failure_is_told_inside_the_dialog(asked: CredentialDialog) -> None:
    """Nothing that was typed is lost."""
    message = asked.bar.message()
    assert message is not None
    assert (message.action, asked.isVisible()) == ("session_only", True)


def test_the_package_that_brings_one_is_named(asked: CredentialDialog) -> None:
    """What to install."""
    message = asked.bar.message()
    assert message is not None
    assert "gnome-keyring" in message.text


def test_the_session_keeps_what_was_filled_in(
    bare: Seat, asked: CredentialDialog
) -> None:
    """One click goes on where it stopped."""
    asked.bar.actionTriggered.emit("session_only")
    assert [bare.credential(each).name for each in bare.model.ids()] == [DRAFT.name]


def test_a_token_can_be_had_from_it(bare: Seat, asked: CredentialDialog) -> None:
    """The secret is there, for now."""
    asked.bar.actionTriggered.emit("session_only")
    bare.desk.get_token()
    state = bare.desk.state()
    assert state is not None
    assert state.token is not None


def test_the_window_says_that_secrets_are_in_memory(
    bare: Seat, asked: CredentialDialog
) -> None:
    """From that click on, not from the next start on."""
    before = bare.window.sidebar.vault.accessibleName()
    asked.bar.actionTriggered.emit("session_only")
    after = bare.window.sidebar.vault.accessibleName()
    assert (before, after) == (
        "Secrets are kept in Secret Service",
        "Secrets are kept in memory until you quit",
    )
