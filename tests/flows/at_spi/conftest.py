"""One screen and one accessibility bus for all of these tests; a program for each."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from core.model import Draft
from core.practice.accounts import OTHER_ORG, TUTORIAL, Account
from core.practice.server import PracticeAdobe
from core.services import Services
from core.storage.vault import OSVault
from core.worlds import world_of
from tests.conftest import PrivateKeyring
from tests.flows.at_spi import rig
from tests.flows.at_spi.client import Reader
from tests.flows.screens import screen


def draft_of(account: Account) -> Draft:
    """A credential that the practice Adobe knows."""
    return Draft(
        name=account.name,
        client_id=account.client_id,
        secret=account.secrets[0],
        scopes=account.scopes,
        ims_org_id=account.org,
    )


BOTH = (draft_of(TUTORIAL), draft_of(OTHER_ORG))


class Session:
    """What a login gives: a screen, a bus, a keyring, a reader on the bus."""

    def __init__(self, environ: dict[str, str], reader: Reader) -> None:
        self.environ = environ
        self.reader = reader

    @contextmanager
    def person(self, folder: Path, **settings: str) -> Iterator[rig.Person]:
        """Mintdesk over a folder, with two credentials, and a person at it."""
        with PracticeAdobe() as adobe:
            environ = self.environ | {
                "MINTDESK_TOKEN_URL": adobe.token_url,
                "MINTDESK_QUOTA_URL": adobe.quota_url,
                "MINTDESK_DATA_DIR": str(folder / "data"),
            }
            keep(environ, settings)
            with rig.running(environ, "--new-window") as program:
                display = environ["DISPLAY"]
                yield rig.Person(self.reader, adobe, program.pid, display)


def keep(environ: dict[str, str], settings: dict[str, str]) -> None:
    """Put credentials and settings where the program will find them."""
    services = Services(world_of(environ), OSVault())
    services.open()
    services.add(BOTH)
    for key, value in settings.items():
        services.keep_setting(key, value)
    services.close()


@pytest.fixture(scope="session")
def session(secret_service: PrivateKeyring) -> Iterator[Session]:
    """A screen and an accessibility bus, for all tests of this folder."""
    with ExitStack() as stack:
        home = stack.enter_context(tempfile.TemporaryDirectory(prefix="spi"))
        environ = rig.surroundings(Path(home), secret_service.address)
        environ["DISPLAY"] = stack.enter_context(screen("1280x900x24"))
        reader = stack.enter_context(rig.accessibility(environ))
        yield Session(environ, reader)


@pytest.fixture
def person(session: Session, tmp_path: Path) -> Iterator[rig.Person]:
    """Someone at a program of their own, which keeps two credentials."""
    session.reader.forget()
    with session.person(tmp_path) as someone:
        yield someone


@pytest.fixture
def private(session: Session, tmp_path: Path) -> Iterator[rig.Person]:
    """Someone at a program in privacy mode."""
    with session.person(tmp_path, privacy="on") as someone:
        yield someone


@pytest.fixture(scope="module")
def reading(
    session: Session, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[rig.Person]:
    """Someone who looks at a program with a token, and presses nothing."""
    with session.person(tmp_path_factory.mktemp("data")) as someone:
        someone.gets_token()
        yield someone
