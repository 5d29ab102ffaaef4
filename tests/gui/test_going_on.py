"""What goes on by itself once the keyring is open again."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from core.model import Credential, Environment
from gui.going_on import FRESH, GoingOn
from gui.models.credential_list import CredentialListModel
from gui.models.message import Level, Message
from gui.models.state import CredentialState, Failure
from tests.conftest import FakeClock

KEPT = Credential(
    id="a",
    name="Kept",
    client_id="c",
    scopes=(),
    ims_org_id="",
    environment=Environment.STAGE,
    project="",
    workspace="",
    secret_item="mintdesk/a/1",
    secret_added_at=0.0,
    created_at=0.0,
)


@dataclass
class Adobe:
    """Notes what is asked, and whether a prompt might be raised."""

    asked: list[tuple[str, bool]] = field(default_factory=list)

    def mint(self, credential: Credential, *, ask: bool = True) -> None:
        """A token."""
        self.asked.append((f"token {credential.id}", ask))

    def load_quota(self, credential: Credential, *, ask: bool = True) -> None:
        """A quota."""
        self.asked.append((f"quota {credential.id}", ask))


class Stopped:
    """A credential whose calls were stopped, and what goes on with them."""

    def __init__(self, clock: FakeClock) -> None:
        self.clock = clock
        self.model = CredentialListModel(clock.now)
        self.model.put(KEPT)
        self.adobe = Adobe()
        self.going_on = GoingOn(self.model, self.adobe, clock.now)

    def by(self, code: str, call: str = "failure") -> Stopped:
        """A call failed just now."""
        message = Message(Level.FAILURE, code)
        self.model.update("a", **{call: Failure(message, code, self.clock.now())})
        return self

    def state(self) -> CredentialState:
        """The credential's state."""
        state = self.model.state("a")
        assert state is not None
        return state


@pytest.fixture
def stopped(clock: FakeClock) -> Stopped:
    """A credential of which nothing was asked yet."""
    return Stopped(clock)


@pytest.mark.parametrize("code", ["KeyringLocked", "KeyringGone"])
def test_a_token_is_asked_for_again_without_a_prompt(
    stopped: Stopped, code: str
) -> None:
    """Nobody clicked."""
    stopped.by(code).going_on.go_on()
    assert stopped.adobe.asked == [("token a", False)]


def test_a_quota_is_asked_for_again_without_a_prompt(stopped: Stopped) -> None:
    """As the token."""
    stopped.by("KeyringLocked", "quota_failure").going_on.go_on()
    assert stopped.adobe.asked == [("quota a", False)]


@pytest.mark.parametrize(
    "code", ["KeyringRefused", "KeyringTimedOut", "KeyringAbsent", "KeyringLocked"]
)
def test_a_failure_that_is_over_goes(stopped: Stopped, code: str) -> None:
    """The card no longer says what is not so."""
    stopped.by(code).going_on.go_on()
    assert stopped.state().failure is None


@pytest.mark.parametrize("code", ["KeyringRefused", "KeyringTimedOut", "KeyringAbsent"])
def test_a_refusal_is_not_asked_again(stopped: Stopped, code: str) -> None:
    """The user said no, or nothing."""
    stopped.by(code).going_on.go_on()
    assert stopped.adobe.asked == []


@pytest.mark.parametrize("code", ["WrongSecret", "KeyringFailed", "SecretAbsent"])
def test_another_failure_stays(stopped: Stopped, code: str) -> None:
    """An open keyring mends none of them."""
    done = stopped.by(code).going_on.go_on()
    failure = stopped.state().failure
    assert failure is not None
    assert (failure.code, done) == (code, False)


def test_what_was_stopped_long_ago_waits_for_a_click(stopped: Stopped) -> None:
    """Ten minutes later nobody expects it any more."""
    stopped.by("KeyringLocked").clock.advance(FRESH + 1)
    stopped.going_on.go_on()
    assert (stopped.adobe.asked, stopped.state().failure) == ([], None)


def test_a_keyring_that_goes_again_is_not_asked_for_ever(stopped: Stopped) -> None:
    """Once by itself, then the failure stays until a click."""
    stopped.by("KeyringGone").going_on.go_on()
    stopped.by("KeyringGone").going_on.go_on()
    assert len(stopped.adobe.asked) == 1


def test_a_click_allows_another_time(stopped: Stopped) -> None:
    """The user asked again meanwhile."""
    stopped.by("KeyringGone").going_on.go_on()
    stopped.going_on.clicked("a")
    stopped.by("KeyringGone").going_on.go_on()
    assert len(stopped.adobe.asked) == 2
