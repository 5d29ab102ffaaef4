"""The practice clients and the sample file."""

from __future__ import annotations

import re
from io import StringIO

import pytest
from dotenv import dotenv_values

from core.model import Secret
from core.practice.accounts import (
    PRACTICE_ACCOUNTS,
    SAMPLE_ENV,
    TUTORIAL,
    Account,
    Accounts,
)

BY_NAME = pytest.mark.parametrize(
    "account", PRACTICE_ACCOUNTS, ids=lambda account: account.name
)


def test_sample_holds_the_tutorial_account() -> None:
    """The sample file is the tutorial's account, key by key."""
    assert dotenv_values(stream=StringIO(SAMPLE_ENV), interpolate=False) == {
        "OAUTHS2S_CLIENT_ID": TUTORIAL.client_id,
        "OAUTHS2S_CLIENT_SECRET": TUTORIAL.secrets[0].reveal(),
        "OAUTHS2S_CECREDENTIALS_METASCOPES": ",".join(TUTORIAL.scopes),
    }


def test_sample_says_that_it_is_for_practice() -> None:
    """The first line of the sample file is a comment that names practice."""
    assert SAMPLE_ENV.splitlines()[0].startswith("# For practice")


@BY_NAME
def test_client_ids_look_like_adobes(account: Account) -> None:
    """A practice client id has the shape of a real one."""
    assert re.fullmatch(r"[0-9a-f]{32}", account.client_id)


@BY_NAME
def test_secrets_look_like_adobes(account: Account) -> None:
    """A practice secret has the shape of a real one."""
    assert all(
        re.fullmatch(r"p8e-[A-Za-z0-9_-]{32}", secret.reveal())
        for secret in account.secrets
    )


@BY_NAME
def test_orgs_look_like_adobes(account: Account) -> None:
    """A practice org id has the shape of a real one."""
    assert re.fullmatch(r"[0-9A-F]{24}@AdobeOrg", account.org)


@BY_NAME
def test_repr_hides_the_secrets(account: Account) -> None:
    """Printing an account shows none of its secrets."""
    assert not any(secret.reveal() in repr(account) for secret in account.secrets)


def test_an_added_account_is_found() -> None:
    """An account that was added is known by its client id."""
    accounts = Accounts(())
    added = Account("Added", "0" * 32, (Secret("fake"),))
    accounts.add(added)
    assert accounts.find("0" * 32) is added
