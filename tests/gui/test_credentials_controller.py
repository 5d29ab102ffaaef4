"""What the user does with credentials and exports becomes signals with their id."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from core.errors import CredentialGone
from core.model import Credential, Draft, Secret
from gui.controllers.credentials import CredentialsController
from gui.tasks import InlineRunner
from tests.gui.desk_parts import DRAFT, Heard, ScriptedServices

SIGNALS = (
    "opened",
    "added",
    "changed",
    "secretReplaced",
    "deleted",
    "recentLoaded",
    "failed",
)


@pytest.fixture
def credentials(scripted: ScriptedServices) -> CredentialsController:
    """What the user does with credentials, done at once."""
    return CredentialsController(scripted, InlineRunner())


def stored(scripted: ScriptedServices) -> Credential:
    """A credential that is there."""
    return scripted.add((DRAFT,))[0]


def test_opening_tells_what_is_there(
    credentials: CredentialsController, scripted: ScriptedServices
) -> None:
    """Credentials and settings in one."""
    kept = stored(scripted)
    heard = Heard(credentials, *SIGNALS)
    credentials.open()
    ((name, opening),) = heard.told
    assert (name, getattr(opening, "credentials", ())) == ("opened", (kept,))


Act = Callable[[CredentialsController, Credential], None]


@pytest.mark.parametrize(
    ("signal", "act"),
    [
        ("changed", lambda it, kept: it.rename(kept.id, "Other")),
        ("changed", lambda it, kept: it.set_org(kept.id, "ORG@AdobeOrg")),
        ("changed", lambda it, kept: it.edit(kept.id, Draft("N", "id"))),
        ("secretReplaced", lambda it, kept: it.replace_secret(kept.id, Secret("s"))),
        ("secretReplaced", lambda it, kept: it.join_secret(kept.id, Secret("s"))),
    ],
)
def test_a_change_is_told_with_the_credential_as_it_is_now(
    credentials: CredentialsController,
    scripted: ScriptedServices,
    signal: str,
    act: Act,
) -> None:
    """One signal, and what is in the catalog."""
    kept = stored(scripted)
    heard = Heard(credentials, *SIGNALS)
    act(credentials, kept)
    assert heard.told == [(signal, scripted.open().credentials[0])]


@pytest.mark.parametrize(
    ("operation", "act"),
    [
        ("edit", lambda it, kept: it.rename(kept.id, "Other")),
        ("edit", lambda it, kept: it.edit(kept.id, Draft("N", "id"))),
        ("replace_secret", lambda it, kept: it.replace_secret(kept.id, Secret("s"))),
        ("delete", lambda it, kept: it.delete(kept)),
    ],
)
def test_a_failed_change_names_operation_and_credential(
    credentials: CredentialsController,
    scripted: ScriptedServices,
    operation: str,
    act: Act,
) -> None:
    """As when it was deleted in another window meanwhile."""
    kept = stored(scripted)
    scripted.delete(kept)
    heard = Heard(credentials, *SIGNALS)
    act(credentials, kept)
    ((name, failed, of, error),) = heard.told
    facts = (name, failed, of, type(error))
    assert facts == ("failed", operation, kept.id, CredentialGone)


def test_a_deleted_credential_is_told_by_its_id(
    credentials: CredentialsController, scripted: ScriptedServices
) -> None:
    """There is nothing else left of it."""
    kept = stored(scripted)
    heard = Heard(credentials, *SIGNALS)
    credentials.delete(kept)
    assert heard.told == [("deleted", kept.id)]


def test_the_history_is_told_with_its_credential(
    credentials: CredentialsController, scripted: ScriptedServices
) -> None:
    """The newest events of that one."""
    kept = stored(scripted)
    heard = Heard(credentials, *SIGNALS)
    credentials.load_recent(kept.id)
    ((name, of, events),) = heard.told
    assert (name, of, events) == ("recentLoaded", kept.id, scripted.history(kept.id))


def test_a_setting_is_kept(
    credentials: CredentialsController, scripted: ScriptedServices
) -> None:
    """It is there at the next start."""
    credentials.keep_setting("appearance", "dark")
    assert scripted.open().settings["appearance"] == "dark"
