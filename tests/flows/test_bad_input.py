"""Bad files and a keyring that will not: a clear sentence, and nothing lost."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from core.practice.accounts import SAMPLE_ENV, TUTORIAL
from gui.dialogs.import_dialog import ImportDialog
from tests.conftest import PrivateKeyring
from tests.flows.conftest import Start
from tests.flows.parts import shelf_says, token_failure, with_credential

FILES: dict[str, tuple[Callable[[Path], object], str]] = {
    "empty": (lambda path: path.write_bytes(b""), "This file is empty"),
    "binary": (lambda path: path.write_bytes(b"A=\0\1"), "This file is not a text"),
    "folder": (lambda path: path.mkdir(), "No credential in this folder"),
    "absent": (lambda path: path, "This file is not there"),
    "too large": (
        lambda path: path.write_bytes(b"A=1\n" * 2_100_000),
        "This file is too large",
    ),
    "encoding": (
        lambda path: path.write_bytes(b"A=\xff\xfe\xfa"),
        "This file is not UTF-8",
    ),
    "nothing in it": (
        lambda path: path.write_text("LOG_LEVEL=info\n"),
        "No credential in this text",
    ),
}

if sys.platform != "win32":
    FILES["fifo"] = (os.mkfifo, "This is not an ordinary file")


@pytest.mark.parametrize("kind", FILES)
def test_a_file_that_cannot_be_used_is_told(
    start: Start, tmp_path: Path, kind: str
) -> None:
    """Each kind has words of its own, and the window goes on."""
    make, title = FILES[kind]
    path = tmp_path / "in" / "wrong.env"
    path.parent.mkdir()
    make(path)
    hand = start()
    hand.window.filesDropped.emit((path,), "")
    assert shelf_says(hand).title == title
    assert hand.window.is_empty()


@pytest.mark.parametrize(
    "text",
    [
        "\ufeff" + SAMPLE_ENV,
        SAMPLE_ENV.replace("\n", "\r\n"),
        SAMPLE_ENV + SAMPLE_ENV,
    ],
    ids=["BOM", "CRLF", "twice"],
)
def test_an_odd_file_is_read_all_the_same(
    start: Start, tmp_path: Path, text: str
) -> None:
    """BOM, CRLF and repeated keys stand in nobody's way."""
    path = tmp_path / ".env"
    path.write_bytes(text.encode())
    hand = start()
    hand.window.filesDropped.emit((path,), "")
    dialog = hand.dialog(ImportDialog)
    assert dialog.form.client_id.text() == TUTORIAL.client_id
    assert dialog.act.isEnabled()


def test_without_a_keyring_the_session_is_offered(start: Start, no_bus: None) -> None:
    """The package is named, and one press keeps the secret until the end."""
    hand = start()
    hand.desk.importing.open_text(SAMPLE_ENV)
    dialog = hand.dialog(ImportDialog)
    hand.clicks(dialog.act)
    hand.sees(dialog.bar.isVisible)
    message = dialog.bar.message()
    assert message is not None
    assert "gnome-keyring" in message.text
    dialog.bar.actionTriggered.emit(message.action)
    hand.sees(hand.desk.state)
    hand.desk.get_token()
    hand.sees(lambda: (state := hand.desk.state()) and state.token)


def test_a_locked_keyring_is_told_and_loses_nothing(
    start: Start, own_secret_service: PrivateKeyring
) -> None:
    """Locked is not absent: the remedy is to unlock, and the credential stays."""
    hand = with_credential(start())
    own_secret_service.lock()
    message = token_failure(hand)
    assert message.title == "Your keyring is locked"
    assert len(hand.model_ids()) == 1


def test_a_keyring_that_dies_is_told(
    start: Start, own_secret_service: PrivateKeyring
) -> None:
    """The program lives on, and says what happened."""
    hand = with_credential(start())
    own_secret_service.kill()
    assert "keyring" in token_failure(hand).title.casefold()


def test_what_was_kept_for_one_session_says_so_in_the_next(
    start: Start, no_bus: None
) -> None:
    """Still without a keyring: the secret is gone, and a new one is asked for."""
    first = start()
    first.desk.keep_for_this_session()
    with_credential(first)
    message = token_failure(start())
    assert message.title == "No client secret is kept here"
    assert message.action == "replace_secret"
