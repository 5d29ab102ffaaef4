"""An object with the values of credentials, under prefixes or not, and its tokens."""

from __future__ import annotations

import pytest

from core.formats.flat import day_of, take_flat
from core.formats.found import Kind, LeftOut, Reading, Why
from core.formats.gathering import Gathering, Place
from core.model import Environment

ID = "58b23182d80a40fea8b12bc236d70000"


def taken(data: dict[str, object], kind: Kind = Kind.JSON) -> Reading | None:
    """What one object holds."""
    gathering = Gathering("given")
    take_flat(data, Place(), gathering, kind, "label")
    return gathering.reading()


def whys(data: dict[str, object], kind: Kind = Kind.JSON) -> list[Why]:
    """Why what is in it stays out."""
    reading = taken(data, kind) or Reading(())
    return [left.why for left in reading.left_out]


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ({"client_secret": "s", "meta_scopes": ["m"]}, Why.JWT),
        ({"client_secret": "s", "pathToKey": "a.key"}, Why.JWT),
        ({"client_secret": "s", "PUBLIC_KEYS_WITH_EXPIRY": {"a": "b"}}, Why.JWT),
        ({"client_secret": "s", "scope": "x", "auth_strategy": "jwt"}, Why.JWT),
        ({"client_secret": "s", "redirect_uri": "https://x"}, Why.USER_SIGN_IN),
        ({"client_secret": "s", "scope": "x", "auth_code": "c"}, Why.USER_SIGN_IN),
        ({}, Why.API_KEY),
        ({"org_id": "1@AdobeOrg"}, Why.API_KEY),
    ],
)
def test_other_types_stay_out(more: dict[str, object], why: Why) -> None:
    """By the names that stand beside the client id."""
    assert whys({"client_id": ID, **more}) == [why]


def test_names_of_keyring_entries_are_no_values() -> None:
    """User Sync keeps the values elsewhere."""
    data: dict[str, object] = {"org_id": "1@AdobeOrg", "secure_client_id_key": "name"}
    assert whys(data) == [Why.KEYRING_NAMES]


@pytest.mark.parametrize(
    "data",
    [
        {"client_id": "a", "client_secret": "b"},
        {"client_id": "a", "scopes": "openid"},
        {"client_id": "", "client_secret": ""},
        {"client_secret": "b", "org_id": "1@AdobeOrg"},
        {"client_id": "a", "client_secret": "b", "meta_scopes": [], "auth_code": ""},
    ],
)
def test_a_credential_may_lack_values(data: dict[str, object]) -> None:
    """The draft tells what it lacks."""
    reading = taken(data) or Reading(())
    assert len(reading.drafts) == 1


@pytest.mark.parametrize(
    "data", [{"client_id": "short"}, {"secret": "x"}, {"api_key": "of another"}, {}]
)
def test_what_others_use_too_is_passed_by(data: dict[str, object]) -> None:
    """A lone name says nothing, unless its value looks like Adobe's."""
    assert taken(data) is None


def test_a_lone_client_id_is_an_api_key_where_the_format_is_adobe_s() -> None:
    """Whatever its shape."""
    assert whys({"client_id": "short"}, Kind.AIO) == [Why.API_KEY]


def test_a_private_key_beside_a_credential_is_told() -> None:
    """It is not needed any more."""
    data: dict[str, object] = {"client_id": "a", "client_secret": "b", "scope": "c"}
    reading = taken({**data, "private_key": "-----BEGIN"}) or Reading(())
    left = (LeftOut(Why.PRIVATE_KEY, "private_key", "private_key"),)
    assert reading.left_out == left


def test_groups_share_org_and_host() -> None:
    """Those without a prefix."""
    reading = taken(
        {
            "IMS_ORG": "1@AdobeOrg",
            "IMS": "ims-na1-stg1.adobelogin.com",
            "A_CLIENT_ID": "a",
            "A_CLIENT_SECRET": "s",
            "B_CLIENT_ID": "b",
            "B_CLIENT_SECRET": "s",
            "B_ORG_ID": "2@AdobeOrg",
        }
    )
    drafts = reading.drafts if reading else ()
    found = [(draft.prefix, draft.ims_org_id, draft.environment) for draft in drafts]
    stage = Environment.STAGE
    assert found == [("A", "1@AdobeOrg", stage), ("B", "2@AdobeOrg", stage)]


def test_the_six_names_make_a_download() -> None:
    """All others are JSON of somebody."""
    reading = taken(
        {
            "CLIENT_ID": "a",
            "CLIENT_SECRETS": ["b"],
            "ORG_ID": "c",
            "SCOPES": [],
            "TECHNICAL_ACCOUNT_ID": "d",
            "TECHNICAL_ACCOUNT_EMAIL": "e",
        }
    )
    assert (reading or Reading(())).kind is Kind.DOWNLOAD


@pytest.mark.parametrize(
    ("data", "where", "day"),
    [
        ({"access_token": "x"}, "access_token", ""),
        ({"any": "eyJhbGci.eyJpZCI6.c2ln"}, "any", ""),
        ({"refresh_token": {"token": "x", "expiry": 1767225600000}}, "refresh_token",
         "2026-01-01"),
        ({"access_token": {"token": "x", "expiry": "never"}}, "access_token", ""),
    ],
)  # fmt: skip
def test_a_live_token_stays_out(data: dict[str, object], where: str, day: str) -> None:
    """By its name or its shape, with its end where the file tells it."""
    reading = taken(data) or Reading(())
    left = (LeftOut(Why.LIVE_TOKEN, where, where, day),)
    assert reading.left_out == left


@pytest.mark.parametrize(
    "token", ["", " ", "<token>", "{{ACCESS_TOKEN}}", None, {}, []]
)
def test_no_token_is_told_where_there_is_none(token: object) -> None:
    """An empty place for one is none."""
    assert taken({"access_token": token}) is None


@pytest.mark.parametrize(
    ("value", "day"),
    [("2026-12-24", "2026-12-24"), ("2026-12-24T10:00:00Z", "2026-12-24"),
     ("12/24/2025", "2025-12-24"), (1767225600000, "2026-01-01"),
     ("1767225600000", "2026-01-01"), ("9" * 13, ""), ("2026-13-24", ""), ("soon", ""),
     ("99/99/2025", ""), (None, ""), ("p8e-x", "")],
)  # fmt: skip
def test_a_date_is_read_in_adobe_s_three_ways(value: object, day: str) -> None:
    """And nothing else is taken for one."""
    assert day_of(value) == day
