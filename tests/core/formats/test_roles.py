"""Names mean what they mean in any case and with any separators."""

from __future__ import annotations

import pytest

from core.formats.roles import (
    Given,
    Role,
    by_role,
    is_filled,
    role_of,
    shown_key,
    text_of,
    tidy_name,
    values_of,
)
from core.model import Secret


@pytest.mark.parametrize(
    ("keys", "role"),
    [
        ("client_id CLIENT_ID clientId clientID api_key API_KEY apiKey aio_api_key "
         "SERVICE_API_KEY client-id", Role.CLIENT_ID),
        ("client_secret CLIENT_SECRET clientSecret secret aio_client_secret",
         Role.CLIENT_SECRET),
        ("client_secrets CLIENT_SECRETS clientSecrets", Role.CLIENT_SECRETS),
        ("ims_org_id org_id ORG_ID IMS_ORG IMS_ORG_ID imsOrgId orgId organization_id "
         "organization org aio_ims_org_id OAUTH_IMS_ORG_ID OAUTH_ORG_ID", Role.ORG),
        ("scopes scope SCOPES aio_oauth_scopes OAUTHS2S_CECREDENTIALS_METASCOPES",
         Role.SCOPES),
        ("metascopes meta_scopes META_SCOPE", Role.META_SCOPES),
        ("technical_account_id TECHNICAL_ACCOUNT_ID tech_id account_id",
         Role.ACCOUNT_ID),
        ("technical_account_email TECHNICAL_ACCOUNT_EMAIL", Role.ACCOUNT_EMAIL),
        ("IMS imsEndpoint aio_ims_url", Role.HOST),
        ("environment env IMS_ENV", Role.ENVIRONMENT),
        ("ACCESS_TOKEN access_token accessToken", Role.TOKEN),
        ("private_key PRIVATE_KEY pathToKey", Role.PRIVATE_KEY),
        ("redirect_uri auth_code defaultRedirectUri", Role.SIGN_IN),
        ("PUBLIC_KEYS_WITH_EXPIRY", Role.PUBLIC_KEYS),
        ("secure_client_id_key secure_client_secret_key", Role.KEYRING_NAME),
    ],
)  # fmt: skip
def test_a_name_of_adobe_s_files_has_one_meaning(keys: str, role: Role) -> None:
    """The field map, name by name."""
    assert {role_of(key) for key in keys.split()} == {role}


@pytest.mark.parametrize(
    "key", ["", "id", "name", "token", "é", "client", "x" * 100_000]
)
def test_other_names_mean_nothing(key: str) -> None:
    """Nor does what is no name at all."""
    assert role_of(key) is None


def test_a_client_id_comes_before_an_api_key() -> None:
    """Wherever it stands."""
    values = values_of({"api_key": "a", "client_id": "b"})
    assert values[Role.CLIENT_ID] == Given("b", "client_id")


def test_of_two_names_the_first_that_is_filled_counts() -> None:
    """An empty one gives way."""
    values = values_of({"org": "", "org_id": "a", "ims_org_id": "b"})
    assert values[Role.ORG].value == "a"


def test_an_object_is_no_org() -> None:
    """The Console has one of that name."""
    assert values_of({"org": {"name": "x"}, "scopes": {}}) == {}


def test_a_token_may_be_an_object() -> None:
    """So the command line keeps it."""
    given = Given({"token": "t"}, "access_token")
    assert by_role([(Role.TOKEN, given)]) == {Role.TOKEN: given}


@pytest.mark.parametrize(
    ("value", "text"),
    [("a", "a"), (7, "7"), (True, ""), (None, ""), (1.5, ""), ([], ""), ({}, ""),
     (Secret("s"), "s"), ("a\ud800b", "a?b"), ("é", "é")],
)  # fmt: skip
def test_a_value_becomes_text_or_nothing(value: object, text: str) -> None:
    """Whatever a tree may hold, half a surrogate pair among it."""
    assert text_of(value) == text


def test_a_number_of_thousands_of_digits_is_no_text() -> None:
    """Python itself refuses to write it out."""
    assert text_of(10**5_000) == ""


@pytest.mark.parametrize(
    ("value", "filled"),
    [("", False), (" ", False), ("a", True), ([], False), (["a"], True), (0, True),
     ({}, False), (None, False)],
)  # fmt: skip
def test_what_is_filled_holds_something(value: object, filled: bool) -> None:
    """Blanks are nothing, zero is something."""
    assert is_filled(Given(value)) is filled


@pytest.mark.parametrize(
    ("name", "tidy"),
    [("  A\u202e \x00 b ", "A b"), (".env", ""), ("x" * 200, "x" * 80), ("é ü", "é ü"),
     ("\ud800", "?")],
)  # fmt: skip
def test_a_name_is_tidied(name: str, tidy: str) -> None:
    """One line, bounded, and nothing where it says nothing."""
    assert tidy_name(name) == tidy


@pytest.mark.parametrize("key", ["p8e-abc", "eyJhbGci", "a b", "A" * 40, ""])
def test_a_name_that_may_be_a_value_is_not_shown(key: str) -> None:
    """It may have been put into the wrong place."""
    assert shown_key(key) == ""


def test_a_given_value_is_not_printed() -> None:
    """Its name and line are enough."""
    told = repr(Given("p8e-planted", "CLIENT_SECRET", 3))
    assert told == "Given(key='CLIENT_SECRET', line=3)"
