"""JSON of other tools is read by its names, or recognised and left out."""

from __future__ import annotations

import pytest

from core.formats.found import LeftOut, Reading, Why
from core.formats.other_json import read

ACCOUNT = {"clientId": "cm-p1-e2-integration-0", "clientSecret": "s"}


@pytest.mark.parametrize(
    ("data", "left"),
    [
        (
            {"integration": {"technicalAccount": ACCOUNT, "privateKey": "k"}},
            LeftOut(Why.AEM_SERVICE, "integration", "technicalAccount"),
        ),
        (
            {"technicalAccount": ACCOUNT, "certificateExpirationDate": "2026-12-24"},
            LeftOut(Why.AEM_SERVICE, "", "technicalAccount", "2026-12-24"),
        ),
        (
            {"technicalAccount": {**ACCOUNT, "privateKey": "k"}},
            LeftOut(Why.JWT, "", "technicalAccount"),
        ),
        (
            {
                "client_credentials": {"client_id": "a", "client_secret": "b"},
                "service_principal_credentials": {"organization_id": "c"},
            },
            LeftOut(Why.PDF_SERVICES, "client_credentials", "client_credentials"),
        ),
        (
            {"ok": True, "accessToken": "opaque"},
            LeftOut(Why.LIVE_TOKEN, "accessToken", "accessToken"),
        ),
    ],
)
def test_a_file_of_another_kind_is_named(data: object, left: LeftOut) -> None:
    """It holds nothing to keep, and says so."""
    found = read(data, "file") or Reading(())
    assert (found.drafts, found.left_out) == ((), (left,))


@pytest.mark.parametrize(
    "data",
    [
        {"client_id": "a", "secret": "b", "scopes": "c", "tech_id": "d"},
        {"api_key": "a", "secret": "b", "scopes": ["c"]},
        {"clientID": "a", "clientSecret": "b", "scopes": ["c"], "organization": "d"},
        {
            "client_id": "a",
            "client_secret": "b",
            "scope": "c",
            "auth_strategy": "oauth2",
        },
        {"client_credentials": {"client_id": "a", "client_secret": "b", "scope": "c"}},
    ],
)
def test_names_of_other_tools_are_known(data: object) -> None:
    """A whole draft."""
    found = read(data, "file") or Reading(())
    assert [d.missing() for d in found.drafts] == [()]


def test_each_object_is_a_credential_of_its_own() -> None:
    """Named after where it stands."""
    one = {"client_id": "a", "client_secret": "b"}
    found = read({"dev": one, "prod": one}, "file") or Reading(())
    assert [d.name for d in found.drafts] == ["dev", "prod"]


@pytest.mark.parametrize(
    "data", [{"technicalAccount": {}}, {"technicalAccount": "x"}, 3]
)
def test_other_trees_hold_nothing(data: object) -> None:
    """Though a word may be the same."""
    assert read(data, "file") is None
