"""The connection check, on the lanes: fed while it runs, from the window's side."""

from __future__ import annotations

from gui import network
from gui.dialogs.connection_check import ConnectionCheckDialog
from tests.conftest import PrivateKeyring
from tests.flows.conftest import Start
from tests.flows.parts import with_credential


def test_the_way_to_the_practice_adobe_is_shown(
    start: Start, secret_service: PrivateKeyring
) -> None:
    """Token and quota, each from proxy to answer, and nothing in the way."""
    hand = with_credential(start())
    network.check(hand.desk)
    (dialog,) = hand.desk.window.findChildren(ConnectionCheckDialog)
    hand.sees(lambda: dialog.act.isEnabled())
    assert {row.told.verdict for row in dialog.rows} == {"Good", "Skipped"}


def test_a_password_of_the_proxy_is_asked_of_the_keyring_by_the_call(
    start: Start, secret_service: PrivateKeyring
) -> None:
    """On the keyring's lane, while the call waits on its own."""
    hand = with_credential(start())
    hand.desk.window.show_settings()
    section = hand.desk.window.late_settings.get().network
    section.way.set_current(1)
    section.address.setText("http://127.0.0.1:9")
    section.user.setText("ada")
    section.password.setText("proxy-fake")
    section.use.click()
    hand.sees(lambda: section.kept.has_password)
    network.check(hand.desk)
    (dialog,) = hand.desk.window.findChildren(ConnectionCheckDialog)
    hand.sees(lambda: dialog.act.isEnabled())
    settings = hand.desk.services._network
    assert settings is not None
    assert settings.proxy_password
