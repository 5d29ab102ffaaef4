"""The calls against the practice Adobe, over real HTTP."""

import time
from collections.abc import Iterator
from dataclasses import replace

import pytest

from core.adobe import ims, quota
from core.adobe.endpoints import practice
from core.adobe.http import Client
from core.errors import (
    AdobeError,
    ApiNotInProject,
    OrgRefused,
    ScopeRefused,
    TokenRefused,
    UnknownClient,
    WrongSecret,
)
from core.model import Credential, Environment, QuotaReport, Secret, Token
from core.practice.accounts import TUTORIAL, WITHOUT_API, WITHOUT_PROFILE, Account
from core.practice.server import PracticeAdobe


class Visit:
    """A client of the practice Adobe, with one account's credential."""

    def __init__(self, base_url: str, client: Client, account: Account) -> None:
        self._endpoints = practice(base_url)
        self._client = client
        self.secret = account.secrets[0]
        self.credential = Credential(
            "1",
            account.name,
            account.client_id,
            account.scopes,
            account.org,
            Environment.PRACTICE,
        )

    def mint(self) -> Token:
        """A token."""
        return ims.mint(
            self._client, self._endpoints, self.credential, self.secret, time.time
        )

    def load(self, token: Token) -> QuotaReport:
        """The quota."""
        return quota.load(
            self._client, self._endpoints, self.credential, token, time.time
        )


@pytest.fixture
def base_url() -> Iterator[str]:
    """A practice Adobe."""
    with PracticeAdobe() as adobe:
        yield adobe.base_url


@pytest.fixture
def client() -> Iterator[Client]:
    """A client that is closed at the end."""
    opened = Client()
    yield opened
    opened.close()


@pytest.fixture
def visit(base_url: str, client: Client) -> Visit:
    """The tutorial's account."""
    return Visit(base_url, client, TUTORIAL)


def test_token(visit: Visit) -> None:
    """A token that lives about a day."""
    assert visit.mint().lifetime == pytest.approx(86_400, abs=60)


def test_scopes_are_told(visit: Visit) -> None:
    """The scopes given are those asked for."""
    token = visit.mint()
    assert token.scopes_given == token.scopes_asked == TUTORIAL.scopes


def test_quota(visit: Visit) -> None:
    """The table has a row with figures."""
    report = visit.load(visit.mint())
    assert any(row.limit and row.used is not None for row in report.rows)


def test_wrong_secret(visit: Visit) -> None:
    """Told apart from an unknown client."""
    visit.secret = Secret("p8e-not-the-secret-of-this-client-0000")
    with pytest.raises(WrongSecret):
        visit.mint()


def test_unknown_client(visit: Visit) -> None:
    """Told apart from a wrong secret."""
    visit.credential = replace(visit.credential, client_id="0" * 32)
    with pytest.raises(UnknownClient):
        visit.mint()


def test_scope_not_bound(visit: Visit) -> None:
    """A scope that the credential does not have."""
    visit.credential = replace(visit.credential, scopes=("openid", "other.scope"))
    with pytest.raises(ScopeRefused):
        visit.mint()


def test_refusals_carry_an_id(visit: Visit) -> None:
    """A refusal can be named to Adobe's support."""
    visit.credential = replace(visit.credential, client_id="0" * 32)
    with pytest.raises(AdobeError) as caught:
        visit.mint()
    assert caught.value.fact("debug_id")


def test_unknown_token(visit: Visit) -> None:
    """A token that was never issued."""
    with pytest.raises(TokenRefused):
        visit.load(Token(Secret("a.b.c"), 0.0, 1.0))


@pytest.mark.parametrize(
    ("account", "expected"),
    [(WITHOUT_API, ApiNotInProject), (WITHOUT_PROFILE, OrgRefused)],
)
def test_quota_refused(
    base_url: str, client: Client, account: Account, expected: type[AdobeError]
) -> None:
    """API missing and profile missing are told apart."""
    other = Visit(base_url, client, account)
    token = other.mint()
    with pytest.raises(expected):
        other.load(token)
