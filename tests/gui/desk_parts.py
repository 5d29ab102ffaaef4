"""A window at a desk, for tests: real services, a practice Adobe, jobs done at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final, Protocol, TypeVar

from PySide6.QtCore import QObject, SignalInstance

from core.adobe.endpoints import practice
from core.errors import KeyringAbsent
from core.model import Credential, Draft, Environment, QuotaReport, Secret, Token
from core.practice.accounts import TUTORIAL, Account
from core.practice.server import PracticeAdobe
from core.services import Services
from core.storage.vault import Vault
from core.worlds import World, practice_world
from gui.desk import Desk
from gui.main_window import MainWindow
from gui.models.credential_list import CredentialListModel
from gui.models.state import CredentialState
from gui.tasks import InlineRunner, Lane, TaskRunner, Ticket

Result = TypeVar("Result")

DRAFT = Draft(
    name="Quota Watch",
    client_id=TUTORIAL.client_id,
    secret=TUTORIAL.secrets[0],
    scopes=TUTORIAL.scopes,
    ims_org_id=TUTORIAL.org,
)
WRONG = Secret("p8e-" + "0" * 32)


def draft_of(account: Account) -> Draft:
    """What a file with that account would hold."""
    return Draft(
        name=account.name,
        client_id=account.client_id,
        secret=account.secrets[0],
        scopes=account.scopes,
        ims_org_id=account.org,
    )


class AbsentVault:
    """The keyring of a computer that has none."""

    kind: Final = "keyring"

    def write(self, item: str, secret: Secret, label: str) -> None:
        """Nowhere to put it."""
        raise KeyringAbsent(package="gnome-keyring")

    def read(self, item: str, *, ask: bool = True) -> Secret:
        """Nothing to read from."""
        raise KeyringAbsent(package="gnome-keyring")

    def delete(self, item: str) -> None:
        """Nothing to delete from."""
        raise KeyringAbsent(package="gnome-keyring")

    def describe(self) -> str:
        """What it would be."""
        return "Secret Service"

    def look(self) -> None:
        """It is not there."""
        raise KeyringAbsent(package="gnome-keyring")


class AtOnce(TaskRunner):
    """A window's runner that does each job at once, on the calling thread."""

    def run(
        self,
        lane: Lane,
        owner: QObject,
        job: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> Ticket:
        """Do it now."""
        return InlineRunner().run(lane, owner, job, done, failed)


class Holding(TaskRunner):
    """A window's runner that keeps one lane's jobs until :meth:`finish`."""

    def __init__(self, lane: Lane = Lane.NETWORK) -> None:
        super().__init__()
        self._lane = lane
        self._held: list[tuple[Ticket, Callable[[], None]]] = []

    def run(
        self,
        lane: Lane,
        owner: QObject,
        job: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> Ticket:
        """Keep what is for that lane; do the rest now."""
        if lane is not self._lane:
            return InlineRunner().run(lane, owner, job, done, failed)
        ticket = Ticket()

        def go() -> None:
            InlineRunner().run(lane, owner, job, done, failed)

        self._held.append((ticket, go))
        return ticket

    def held(self) -> int:
        """How many jobs wait, given up or not."""
        return len(self._held)

    def finish(self) -> None:
        """Do the oldest job, unless it was given up meanwhile."""
        ticket, go = self._held.pop(0)
        if not ticket.cancelled:
            go()


class ScriptedServices(Services):
    """Services whose calls to Adobe answer what they are told, or fail with it."""

    token: Token | Exception
    report: QuotaReport | Exception
    calls = 0

    def mint(
        self, credential: Credential, *, anew: bool = False, ask: bool = True
    ) -> Token:
        """The token told."""
        self.calls += 1
        if isinstance(self.token, Exception):
            raise self.token
        self.tokens.put(credential, self.token)
        return self.token

    def quota(self, credential: Credential, *, ask: bool = True) -> QuotaReport:
        """The report told."""
        self.calls += 1
        if isinstance(self.report, Exception):
            raise self.report
        return self.report


class Heard:
    """What the signals of a controller told, in order."""

    def __init__(self, teller: QObject, *names: str) -> None:
        self.told: list[tuple[object, ...]] = []
        for name in names:
            self._listen(name, getattr(teller, name))

    def _listen(self, name: str, signal: SignalInstance) -> None:
        signal.connect(lambda *values: self.told.append((name, *values)))

    def names(self) -> list[object]:
        """The signals alone."""
        return [each[0] for each in self.told]


@dataclass(frozen=True)
class Seat:
    """Everything between a user and the practice Adobe."""

    adobe: PracticeAdobe
    services: Services
    runner: TaskRunner
    model: CredentialListModel
    window: MainWindow
    desk: Desk

    def add(self, *drafts: Draft) -> tuple[str, ...]:
        """Store drafts as the window would; the first one is chosen."""
        known = set(self.model.ids())
        self.desk.credentials.add(drafts)
        return tuple(one for one in self.model.ids() if one not in known)

    def state(self, credential_id: str) -> CredentialState:
        """The state of a credential that is there."""
        state = self.model.state(credential_id)
        assert state is not None
        return state

    def credential(self, credential_id: str) -> Credential:
        """A credential that is there."""
        return self.state(credential_id).credential


class Build(Protocol):
    """Builds a window with a runner, and a vault other than memory where given."""

    def __call__(self, runner: TaskRunner, vault: Vault | None = None) -> Seat:
        """The window, its catalog read."""
        ...


def practice_at(adobe: PracticeAdobe) -> World:
    """A practice world whose Adobe is in the test's hands."""
    here = {Environment.PRACTICE: practice(adobe.base_url)}
    return replace(practice_world(), endpoints=here)
