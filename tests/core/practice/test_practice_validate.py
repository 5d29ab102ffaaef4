"""Asking the practice IMS whether a token is valid."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from core.practice.accounts import OTHER_ORG, TUTORIAL
from core.practice.server import PracticeAdobe

Ask = Callable[..., httpx.Response]


def validity(
    adobe: PracticeAdobe, client: httpx.Client, token: str, client_id: str
) -> dict[str, Any]:
    """What IMS says of a token."""
    form = {"type": "access_token", "client_id": client_id, "token": token}
    told: dict[str, Any] = client.post(adobe.validate_url, data=form).json()
    return told


def test_a_live_token_is_valid(
    adobe: PracticeAdobe, client: httpx.Client, ask_token: Ask
) -> None:
    """A token that was just issued is valid, and its claims are told."""
    token = ask_token().json()["access_token"]
    told = validity(adobe, client, token, TUTORIAL.client_id)
    assert (told["valid"], told["token"]["client_id"]) == (True, TUTORIAL.client_id)


@pytest.mark.parametrize("later", [86_400, 1_000_000])
def test_an_expired_token_says_so(
    adobe: PracticeAdobe, client: httpx.Client, ask_token: Ask, clock: Any, later: float
) -> None:
    """Past its life, a token is refused for just that reason."""
    token = ask_token().json()["access_token"]
    clock.value += later
    told = validity(adobe, client, token, TUTORIAL.client_id)
    assert told == {"valid": False, "reason": "expired_token"}


def test_an_unknown_token_has_a_bad_signature(
    adobe: PracticeAdobe, client: httpx.Client
) -> None:
    """A token that was never issued cannot be verified."""
    told = validity(adobe, client, "a.b.c", TUTORIAL.client_id)
    assert told == {"valid": False, "reason": "bad_signature"}


def test_a_token_of_another_client_is_not_valid(
    adobe: PracticeAdobe, client: httpx.Client, ask_token: Ask
) -> None:
    """A token is valid for the client that it was issued to."""
    token = ask_token().json()["access_token"]
    told = validity(adobe, client, token, OTHER_ORG.client_id)
    assert told == {"valid": False, "reason": "invalid_client"}


@pytest.mark.parametrize("name", ["type", "client_id", "token"])
def test_a_missing_parameter_is_named(
    adobe: PracticeAdobe, client: httpx.Client, name: str
) -> None:
    """The refusal says which parameter is missing."""
    form = {"type": "access_token", "client_id": "x", "token": "y"}
    del form[name]
    answer = client.post(adobe.validate_url, data=form)
    assert answer.json()["error_description"] == f"missing {name} parameter"


def test_the_token_may_stand_in_the_header(
    adobe: PracticeAdobe, client: httpx.Client, ask_token: Ask
) -> None:
    """Adobe's own library sends the token as Bearer, with the rest as multipart."""
    headers = {"Authorization": f"Bearer {ask_token().json()['access_token']}"}
    parts = {"type": (None, "access_token"), "client_id": (None, TUTORIAL.client_id)}
    answer = client.post(adobe.validate_url, files=parts, headers=headers)
    assert answer.json()["valid"] is True
