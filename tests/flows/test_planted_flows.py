"""A planted secret is found nowhere but in the keyring and in an exported file."""

from __future__ import annotations

import sys
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest
from keyring import errors
from PySide6.QtWidgets import QApplication

from core.model import Secret
from core.practice.server import PracticeAdobe
from core.storage.vault import OSVault
from gui.dialogs.credential_dialog import CredentialDialog
from gui.views import header
from gui.views.token_field import TokenField
from tests.conftest import PrivateKeyring
from tests.flows.conftest import Hand, Start
from tests.flows.echoing import serving
from tests.flows.parts import token_failure, with_credential
from tests.flows.planted import ANOTHER, DRAFT, PLANTED, known_to, leaks, texts_of
from tests.flows.planted_flows import FLOWS, calling

KINDS: list[type[Exception]] = [
    errors.InitError,
    errors.KeyringError,
    errors.KeyringLocked,
    errors.NoKeyringError,
    errors.PasswordSetError,
    ConnectionResetError,
    RuntimeError,
    UnicodeEncodeError,
]
if sys.platform not in ("win32", "darwin"):
    from secretstorage import exceptions

    KINDS += [exceptions.PromptDismissedException, exceptions.SecretStorageException]

PROXY_PASSWORD = "proxy-planted-passphrase"


class Printed:
    """Everything that is said on the terminal or to a log, at any level."""

    def __init__(
        self, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level("DEBUG")
        self._capfd, self._caplog = capfd, caplog

    def text(self) -> str:
        """All of it so far."""
        said = self._capfd.readouterr()
        return said.out + said.err + self._caplog.text


@pytest.fixture
def printed(
    capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> Printed:
    """What is printed during the test."""
    return Printed(capfd, caplog)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that is searched: home, temporary files and the current folder."""
    folder = tmp_path.resolve()
    for name in ("HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        (folder / name).mkdir()
        monkeypatch.setenv(name, str(folder / name))
    monkeypatch.chdir(folder)
    return folder


@pytest.mark.parametrize("name", FLOWS)
def test_a_planted_secret_is_found_nowhere(
    start: Start,
    secret_service: PrivateKeyring,
    adobe: PracticeAdobe,
    here: Path,
    tmp_path_factory: pytest.TempPathFactory,
    printed: Printed,
    name: str,
) -> None:
    """Not in a file, a log, a widget, a title, an argument, a repr or an address."""
    known_to(adobe)
    hand = start()
    FLOWS[name](hand, adobe, tmp_path_factory.mktemp("outside"))
    assert leaks(hand, here, printed.text(), PLANTED, ANOTHER) == []


def token_of(hand: Hand) -> str:
    """Get a token; its value."""
    with_credential(hand, DRAFT)
    hand.window.page.show_tab(header.TOKEN)
    hand.desk.get_token()
    hand.sees(lambda: (state := hand.desk.state()) and state.token)
    state = hand.desk.state()
    assert state is not None
    assert state.token is not None
    return state.token.value.reveal()


@pytest.mark.parametrize("way", ["masked", "revealed", "copied", "quota loaded"])
def test_a_token_is_found_nowhere(
    start: Start,
    secret_service: PrivateKeyring,
    adobe: PracticeAdobe,
    here: Path,
    printed: Printed,
    way: str,
) -> None:
    """Revealed it is painted, and no text of a widget; copied it is cleared again."""
    known_to(adobe)
    hand = start()
    value = token_of(hand)
    field = hand.window.page.token.findChild(TokenField)
    assert field is not None
    if way == "revealed":
        field.request_for_a_while()
        hand.sees(field.is_revealed)
    elif way == "copied":
        hand.desk.copy_token()
        assert QApplication.clipboard().text() == value
        hand.desk.clipboard.clear_now()
    elif way == "quota loaded":
        hand.desk.load_quota()
        hand.sees(lambda: (state := hand.desk.state()) and state.quota)
    assert leaks(hand, here, printed.text(), value, PLANTED) == []


class Refusing(BaseHTTPRequestHandler):
    """A proxy that lets nobody through, and repeats what it was given."""

    def do_CONNECT(self) -> None:
        """Refuse."""
        given = self.headers.get("Proxy-Authorization", "")
        self.send_response(407, f"not with {given}")
        self.send_header("Proxy-Authenticate", f'Basic realm="{PROXY_PASSWORD}"')
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


def test_the_password_of_a_proxy_is_found_nowhere(
    start: Start,
    secret_service: PrivateKeyring,
    here: Path,
    printed: Printed,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """But in the environment, where its owner has put it."""
    with serving(Refusing) as port:
        proxy = f"http://planted-user:{PROXY_PASSWORD}@127.0.0.1:{port}"
        monkeypatch.setenv("https_proxy", proxy)
        monkeypatch.setenv("no_proxy", "")
        hand = with_credential(start(), DRAFT)
        calling(hand, "https://adobe.invalid/token")
        token_failure(hand)
    found = leaks(hand, here, printed.text(), PROXY_PASSWORD, PLANTED)
    assert found == ["environment"]


class Quoting:
    """A keyring's back end whose failures quote what they were given."""

    def __init__(self, kind: type[Exception]) -> None:
        self._kind = kind

    def set_password(self, service: str, username: str, password: str) -> None:
        """Fail."""
        if self._kind is UnicodeEncodeError:
            raise UnicodeEncodeError("ascii", password, 0, 1, password)
        raise self._kind(password)

    def get_password(self, service: str, username: str) -> None:
        """Nothing was kept."""

    def delete_password(self, service: str, username: str) -> None:
        """There is nothing to delete."""


@pytest.mark.parametrize("kind", KINDS)
def test_failures_of_a_keyring_that_quote_the_secret_do_not_tell_it(
    start: Start, here: Path, printed: Printed, kind: type[Exception]
) -> None:
    """Whatever the back end says: its words are left out."""
    hand = start()
    vault = OSVault(make=lambda _: (None, Quoting(kind)))
    hand.program.services._stores.hold_in(vault)
    hand.desk.importing.fill_in()
    dialog = hand.dialog(CredentialDialog)
    dialog.form.show_draft(DRAFT)
    dialog.form.changed.emit()
    hand.clicks(dialog.act)
    hand.sees(dialog.bar.isVisible)
    foreseen = "keyring" in " ".join(texts_of(dialog.bar))
    assert (foreseen, leaks(hand, here, printed.text(), PLANTED)) == (True, [])


def test_the_keyring_is_where_it_is(
    start: Start, secret_service: PrivateKeyring, adobe: PracticeAdobe, here: Path
) -> None:
    """What is searched for elsewhere has been stored indeed."""
    hand = with_credential(start(), DRAFT)
    state = hand.desk.state()
    assert state is not None
    assert OSVault().read(state.credential.secret_item) == Secret(PLANTED)
