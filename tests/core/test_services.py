"""What the program can do, without a window: real catalog, practice Adobe over HTTP."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import pytest

from core.errors import (
    CredentialGone,
    InputMissing,
    NothingFound,
    ServerFailed,
    TokenRefused,
    WrongEnvironment,
    WrongSecret,
)
from core.model import Credential, Environment, Secret
from core.practice.accounts import SAMPLE_ENV, TUTORIAL
from core.practice.server import PracticeAdobe
from core.practice.weather import Weather
from core.services import Services
from core.storage.vault import MemoryVault
from tests.core.service_parts import DRAFT, Make

if TYPE_CHECKING:
    from tests.conftest import FakeClock

Result = TypeVar("Result")

DAY = 86_400.0
PLANTED = "p8e-planted-0123456789abcdef01234567"


class CountingLane:
    """Where keyring jobs run, counted."""

    def __init__(self) -> None:
        self.jobs = 0

    def __call__(self, job: Callable[[], Result]) -> Result:
        """Run one."""
        self.jobs += 1
        return job()


def asked(adobe: PracticeAdobe) -> int:
    """How many calls Adobe has seen."""
    return len(adobe.requests)


# ── tokens ───────────────────────────────────────────────────────────────────


def test_a_token_is_minted(services: Services, kept: Credential) -> None:
    """With the scopes of the credential."""
    assert services.mint(kept).scopes_asked == TUTORIAL.scopes


def test_a_second_mint_uses_the_token_in_hand(
    services: Services, kept: Credential, adobe: PracticeAdobe
) -> None:
    """Adobe is asked once."""
    first = services.mint(kept)
    assert (services.mint(kept), asked(adobe)) == (first, 1)


def test_anew_asks_again(services: Services, kept: Credential) -> None:
    """However fresh the one in hand is."""
    first = services.mint(kept)
    assert services.mint(kept, anew=True) != first


def test_an_expired_token_is_not_used(
    services: Services, kept: Credential, clock: FakeClock
) -> None:
    """The next mint brings one that is good."""
    services.mint(kept)
    clock.advance(DAY + 1)
    assert services.mint(kept).left(clock.now()) > 0


def test_a_failed_renewal_leaves_the_token_in_hand(
    services: Services, kept: Credential, adobe: PracticeAdobe
) -> None:
    """What still works is not taken away."""
    first = services.mint(kept)
    adobe.weather.set("token", Weather.UNAVAILABLE503)
    with pytest.raises(ServerFailed):
        services.mint(kept, anew=True)
    assert services.tokens.get(kept) == first


def test_the_secret_is_read_where_the_keyring_may_be_used(
    services: Services, kept: Credential
) -> None:
    """Once for a mint, and not at all for a token in hand."""
    lane = CountingLane()
    services.on_keyring = lane
    services.mint(kept)
    services.mint(kept)
    assert lane.jobs == 1


@pytest.mark.parametrize("call", [Services.mint, Services.quota])
def test_a_secret_goes_to_its_own_environment_alone(
    services: Services,
    kept: Credential,
    adobe: PracticeAdobe,
    call: Callable[[Services, Credential], object],
) -> None:
    """A production credential has nothing to look for in practice."""
    with pytest.raises(WrongEnvironment):
        call(services, replace(kept, environment=Environment.PRODUCTION))
    assert asked(adobe) == 0


def test_a_stored_environment_wins_over_a_claimed_one(make: Make) -> None:
    """What the catalog holds counts, not what the caller says."""
    services = make(MemoryVault())
    (kept,) = services.add((replace(DRAFT, environment=Environment.PRODUCTION),))
    assert kept.environment is Environment.PRACTICE


def test_a_wrong_secret_is_a_failure(services: Services) -> None:
    """Adobe's word for it, as a class."""
    (wrong,) = services.add((replace(DRAFT, secret=Secret(PLANTED)),))
    with pytest.raises(WrongSecret):
        services.mint(wrong)


# ── quota ────────────────────────────────────────────────────────────────────


def test_a_quota_brings_its_token_along(services: Services, kept: Credential) -> None:
    """The one that was minted on the way."""
    report = services.quota(kept)
    assert report.renewed == services.tokens.get(kept)


def test_a_quota_uses_the_token_in_hand(
    services: Services, kept: Credential, adobe: PracticeAdobe
) -> None:
    """One call for the token, one for the quota."""
    services.mint(kept)
    services.quota(kept)
    assert asked(adobe) == 2


def test_a_missing_org_is_asked_for_before_any_call(
    services: Services, kept: Credential, adobe: PracticeAdobe
) -> None:
    """No token is minted in vain."""
    with pytest.raises(InputMissing):
        services.quota(replace(kept, ims_org_id=""))
    assert asked(adobe) == 0


def test_a_refused_token_is_renewed_once(
    services: Services, kept: Credential, adobe: PracticeAdobe
) -> None:
    """Two tokens, two tries."""
    adobe.weather.set("quota", Weather.GATEWAY_ERROR, code="401013")
    with pytest.raises(TokenRefused):
        services.quota(kept)
    assert asked(adobe) == 4


# ── credentials ──────────────────────────────────────────────────────────────


def test_what_was_added_is_there_at_the_next_start(
    services: Services, kept: Credential, make: Make
) -> None:
    """Everything but the secret comes from the catalog."""
    services.close()
    assert make(MemoryVault()).open().credentials == (kept,)


def test_a_setting_is_there_at_the_next_start(services: Services, make: Make) -> None:
    """The window comes back where it was."""
    services.keep_setting("appearance", "dark")
    services.close()
    assert make(MemoryVault()).open().settings == {"appearance": "dark"}


def test_an_edit_without_a_secret_keeps_the_one_there_is(
    services: Services, kept: Credential
) -> None:
    """An empty field is no wish to lose it."""
    changed = services.edit(kept.id, replace(DRAFT, name="Other", secret=Secret("")))
    assert services.mint(changed).value


def test_an_org_given_in_place_has_no_name(services: Services) -> None:
    """That of the former one is not its own."""
    (named,) = services.add((DRAFT.with_changes(org_name="Fernwell"),))
    assert services.set_org(named.id, "OTHER@AdobeOrg").org_name == ""


def test_an_edit_with_a_secret_replaces_it(
    services: Services, kept: Credential
) -> None:
    """The new one is what Adobe hears."""
    changed = services.edit(kept.id, replace(DRAFT, secret=Secret(PLANTED)))
    with pytest.raises(WrongSecret):
        services.mint(changed)


def test_a_deleted_credential_is_gone(services: Services, kept: Credential) -> None:
    """From the catalog and from the tokens in hand."""
    services.mint(kept)
    services.delete(kept)
    left = (services.open().credentials, services.tokens.peek(kept))
    assert left == ((), None)


def test_a_deleted_credential_cannot_be_changed(
    services: Services, kept: Credential
) -> None:
    """As from another window that still shows it."""
    services.delete(kept)
    with pytest.raises(CredentialGone):
        services.rename(kept.id, "Other")


def test_a_file_named_env_is_called_after_its_folder(
    services: Services, tmp_path: Path
) -> None:
    """``.env`` says nothing."""
    file = tmp_path / "shop" / ".env"
    file.parent.mkdir()
    file.write_text(SAMPLE_ENV, encoding="utf-8")
    assert services.read_file(file).drafts[0].name == "shop"


def test_a_pasted_text_without_a_credential_is_told(services: Services) -> None:
    """By the names that it holds, and no value."""
    with pytest.raises(NothingFound) as caught:
        services.read_pasted(Secret(f"PORT={PLANTED}"))
    assert PLANTED not in repr(caught.value)
