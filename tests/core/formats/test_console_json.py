"""The Console's files: the block with the values decides, whatever stands around it."""

from __future__ import annotations

import pytest

from core.formats.console_json import TYPES, read
from core.formats.found import LeftOut, Reading, Why
from core.model import Draft

BLOCK = {"client_id": "a", "client_secrets": ["b"], "scopes": ["c"]}
KIND = "oauth_server_to_server"


def workspace(*credentials: object, **project: object) -> dict[str, object]:
    """A workspace download with these credentials."""
    details = {"credentials": list(credentials)}
    inner = {"name": "Production", "title": "", "details": details}
    org = {"id": "23294", "name": "Org", "ims_org_id": "1@AdobeOrg"}
    return {"project": {"name": "p", "org": org, "workspace": inner, **project}}


def drafts(*credentials: object, **project: object) -> tuple[Draft, ...]:
    """The drafts of such a download."""
    found = read(workspace(*credentials, **project), "file")
    return found.drafts if found else ()


def left(credential: object) -> list[Why]:
    """Why a credential stays out."""
    found = read(workspace(credential), "file")
    return [each.why for each in found.left_out] if found else []


@pytest.mark.parametrize(
    "credential",
    [
        {"id": "1", "name": "n", "integration_type": KIND, KIND: BLOCK},
        {"id": "1", "name": "n", KIND: BLOCK},
        {KIND: BLOCK},
        {"integration_type": "of tomorrow", KIND: BLOCK},
        {"integration_type": KIND, **BLOCK},
        {"integration_type": " OAuth_Server_To_Server ", KIND: BLOCK},
    ],
)
def test_a_block_of_ours_is_a_draft(credential: object) -> None:
    """With or without a type, and where the block's values stand outside of it."""
    (draft,) = drafts(credential)
    assert (draft.missing(), draft.ims_org_id) == ((), "1@AdobeOrg")


def test_a_migrating_credential_is_the_new_one() -> None:
    """And the old half of it is told."""
    both = {"jwt": {"client_id": "old", "client_secret": "s"}, KIND: BLOCK}
    tree = workspace({"integration_type": f"{KIND}_migrate", **both})
    found = read(tree, "file") or Reading(())
    assert ([d.client_id for d in found.drafts], [e.why for e in found.left_out]) == (
        ["a"],
        [Why.JWT],
    )


@pytest.mark.parametrize(("kind", "why"), TYPES.items())
def test_a_type_without_values_says_why(kind: str, why: Why) -> None:
    """All of the schema's."""
    assert left({"id": "1", "name": "n", "integration_type": kind}) == [why]


@pytest.mark.parametrize(
    ("credential", "why"),
    [
        ({"id": "1", "name": "n"}, Why.OTHER_TYPE),
        ({"integration_type": "quantum"}, Why.OTHER_TYPE),
        ({"name": "n", "jwt": {"client_id": "a"}}, Why.JWT),
        ({"name": "n", "api_key": {"client_id": "a"}}, Why.API_KEY),
        ({"name": "n", "oauth2": {"client_id": "a"}}, Why.USER_SIGN_IN),
        ({"integration_type": KIND, KIND: None}, Why.NO_SECRET),
        ({"integration_type": KIND, KIND: []}, Why.NO_SECRET),
    ],
)
def test_other_credentials_say_why_they_stay_out(credential: object, why: Why) -> None:
    """By block where there is no type, by type where there is no block."""
    assert left(credential) == [why]


@pytest.mark.parametrize(
    ("called", "title", "name"),
    [("Nightly job", "Title", "Nightly job"),
     ("OAuth Server-to-Server", "Title", "Title"),
     ("OAuth_Server-to-Server", "", "p"), ("", "Title", "Title")],
)  # fmt: skip
def test_a_draft_is_named_after_what_somebody_named(
    called: str, title: str, name: str
) -> None:
    """The Console's own name for all of them tells nothing."""
    (draft,) = drafts({"name": called, KIND: BLOCK}, title=title)
    assert (draft.name, draft.project, draft.workspace) == (
        name,
        title or "p",
        "Production",
    )


def test_the_numeric_org_is_not_the_ims_org() -> None:
    """It has an id of its own."""
    (draft,) = drafts({KIND: BLOCK}, org={"id": "23294", "name": "Org"})
    assert (draft.ims_org_id, draft.org_name) == ("", "Org")


def test_a_runtime_key_stays_out() -> None:
    """It is a secret, of another kind."""
    runtime = {
        "runtime": {"namespaces": [{"name": "n", "auth": "uuid:key"}, {"name": "o"}]}
    }
    found = read({"details": runtime}, "file") or Reading(())
    where = "details.runtime.namespaces[0]"
    assert found.left_out == (LeftOut(Why.RUNTIME_AUTH, where, "n"),)


@pytest.mark.parametrize(
    "data", [None, "x", [], {}, {"jwt": {}}, {"oauth2": {"a": "b"}}]
)
def test_other_trees_are_not_the_console_s(data: object) -> None:
    """Their words are used by others too."""
    assert read(data, "file") is None
