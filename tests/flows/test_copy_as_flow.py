"""A call that was copied, run by bash against the Adobe that the window asks."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from core.practice.accounts import SAMPLE_ORG, TUTORIAL
from core.practice.server import PracticeAdobe
from gui.copy_as import Copying
from tests.conftest import PrivateKeyring
from tests.flows.conftest import Hand, Start
from tests.flows.parts import with_credential

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
SECRET = TUTORIAL.secrets[0].reveal()


def copies(hand: Hand, key: str, *, live: bool) -> str:
    """Open the menu by its key, and copy the first language of a group."""
    hand.presses(Qt.Key.Key_E, BOTH)
    copying = hand.window.page.findChild(Copying)
    assert isinstance(copying, Copying)
    menu = copying.menu
    hand.sees(menu.isVisible)
    switch, group = menu.live_action(), menu.group(key)
    assert switch is not None
    assert group is not None
    if switch.isChecked() is not live:
        menu.setActiveAction(switch)
        hand.qtbot.keyClick(menu, Qt.Key.Key_Space)
    before = "nothing yet"
    QGuiApplication.clipboard().setText(before)
    group.actions()[0].trigger()
    menu.close()
    hand.sees(lambda: QGuiApplication.clipboard().text() != before)
    return QGuiApplication.clipboard().text()


def run(text: str, folder: Path, **environ: str) -> subprocess.CompletedProcess[str]:
    """Run it as somebody would who pasted it into a shell."""
    curl, bash = shutil.which("curl"), shutil.which("bash")
    assert curl
    assert bash
    return subprocess.run(
        [bash, "--noprofile", "--norc"],
        cwd=folder,
        env={"PATH": str(Path(curl).parent), "HOME": str(folder), **environ},
        input=text,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def with_token(hand: Hand) -> Hand:
    """A credential with a token in hand."""
    with_credential(hand)
    hand.desk.get_token()
    hand.sees(lambda: (state := hand.desk.state()) and state.token)
    return hand


def test_the_quota_is_loaded_with_the_live_token(
    start: Start, secret_service: PrivateKeyring, tmp_path: Path
) -> None:
    """Pasted and run: the answer is that of this org, with nothing to set."""
    text = copies(with_token(start()), "quota", live=True)
    ran = run(text, tmp_path)
    assert json.loads(ran.stdout)["filters"]["imsOrgId"] == SAMPLE_ORG


def test_a_token_is_got_with_the_secret_from_the_environment(
    start: Start, secret_service: PrivateKeyring, tmp_path: Path
) -> None:
    """The one thing that the hint says to set."""
    text = copies(with_credential(start()), "token", live=False)
    ran = run(text, tmp_path, OAUTHS2S_CLIENT_SECRET=SECRET)
    assert (SECRET in text, json.loads(ran.stdout)["token_type"]) == (False, "bearer")


def test_copying_asks_nobody(
    start: Start, secret_service: PrivateKeyring, adobe: PracticeAdobe
) -> None:
    """Neither Adobe nor the keyring: the token in hand is enough."""
    hand = with_token(start())
    before = len(adobe.requests)
    copies(hand, "quota", live=True)
    assert len(adobe.requests) == before
