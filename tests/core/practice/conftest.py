"""A practice Adobe with a clock that the test sets, and calls that are right."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import httpx
import pytest

from core.practice.accounts import TUTORIAL, Account
from core.practice.server import PracticeAdobe

Ask = Callable[..., httpx.Response]


class Clock:
    """A clock that stands still until the test moves it."""

    def __init__(self, value: float) -> None:
        self.value = value

    def __call__(self) -> float:
        return self.value


@pytest.fixture
def clock() -> Clock:
    """2026-11-10, 00:00 UTC."""
    return Clock(1_794_268_800.0)


@pytest.fixture
def adobe(clock: Clock) -> Iterator[PracticeAdobe]:
    """A running practice Adobe, plain HTTP."""
    with PracticeAdobe(now=clock) as running:
        yield running


@pytest.fixture
def client() -> Iterator[httpx.Client]:
    """A client that knows no proxy and follows nothing."""
    with httpx.Client(trust_env=False, timeout=10) as opened:
        yield opened


@pytest.fixture
def ask_token(adobe: PracticeAdobe, client: httpx.Client) -> Ask:
    """A token call of an account that is right, save for ``changes`` (None: absent)."""

    def ask(account: Account = TUTORIAL, **changes: str | None) -> httpx.Response:
        fields: dict[str, str | None] = {
            "grant_type": "client_credentials",
            "client_id": account.client_id,
            "client_secret": account.secrets[0].reveal(),
            "scope": ",".join(account.scopes),
            **changes,
        }
        sent = {name: value for name, value in fields.items() if value is not None}
        return client.post(adobe.token_url, data=sent)

    return ask


@pytest.fixture
def ask_quota(adobe: PracticeAdobe, client: httpx.Client, ask_token: Ask) -> Ask:
    """A quota call that is right, save for what is changed (None: absent)."""

    def ask(
        account: Account = TUTORIAL,
        headers: dict[str, str | None] | None = None,
        params: dict[str, str | None] | None = None,
        url: str = "",
    ) -> httpx.Response:
        all_headers: dict[str, str | None] = {
            "X-Adobe-Accept-Experimental": "1",
            "x-gw-ims-org-id": account.org,
            "X-Api-Key": account.client_id,
            **(headers or {}),
        }
        if "Authorization" not in all_headers:
            token = ask_token(account).json()["access_token"]
            all_headers["Authorization"] = f"Bearer {token}"
        all_params: dict[str, str | None] = {
            "imsOrgId": account.org,
            "current": "true",
            **(params or {}),
        }
        return client.get(
            url or adobe.quota_url,
            headers={name: value for name, value in all_headers.items() if value},
            params={name: value for name, value in all_params.items() if value},
        )

    return ask
