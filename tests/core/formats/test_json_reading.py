"""Trees of any origin are read, bounded, or refused by a failure of ours."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import FormatError, NothingFound
from core.formats.found import NoticeCode, Reading
from core.formats.json_reading import read, read_tree

PROPERTY = settings(deadline=None, derandomize=True, database=None, max_examples=300)


@pytest.mark.parametrize(
    "text",
    ["{}", "[]", '{"a": {"b": [1, 2]}}', '{"secret": "x"}', '{"apiKey": "of another"}',
     '{"components": {"oauth2": {"flows": {}}}}', '{"org": {"name": "x"}}'],
)  # fmt: skip
def test_json_without_a_credential_is_refused(text: str) -> None:
    """Names that others use too do not make a credential of Adobe's."""
    with pytest.raises(NothingFound):
        read(text, "x")


def test_a_refusal_names_what_it_saw() -> None:
    """Ten names at most, the outer ones first, and no value."""
    with pytest.raises(NothingFound) as caught:
        read('{"project": {"name" : "x", "p8e-abc": 1}, "id": 3}', "file.json")
    assert caught.value.facts == {
        "name": "file.json",
        "keys": ("project", "id", "name"),
    }


def test_more_credentials_than_are_kept_are_counted() -> None:
    """The first thousand are read, the remark says how many there are."""
    one = {"client_id": "a", "client_secret": "b"}
    reading = read(json.dumps([one] * 1_200), "x")
    (notice,) = reading.notices
    assert (len(reading.drafts), notice.code, notice.count) == (
        1_000,
        NoticeCode.MORE_CREDENTIALS,
        1_200,
    )


def test_a_thousand_credentials_keep_their_places() -> None:
    """Each is told by its own path."""
    one = {"client_id": "a", "client_secret": "b"}
    drafts = read(json.dumps([one] * 1_000), "x").drafts
    assert (drafts[0].source, drafts[-1].source) == ("[0]", "[999]")


KEYS = st.sampled_from(
    ["client_id", "CLIENT_SECRETS", "clientSecret", "scopes", "org", "project", "name",
     "workspace", "details", "credentials", "integration_type",
     "oauth_server_to_server", "jwt", "oauth2", "api_key", "ims", "contexts", "values",
     "key", "value", "enabled",
     "technicalAccount", "access_token", "expiry", "token", "environment", "runtime",
     "namespaces", "auth", "PUBLIC_KEYS_WITH_EXPIRY", "title", "ims_org_id",
     "private_key", "A_CLIENT_ID",
     "AIO_ims_contexts_x_client__id", "client_credentials"]
)  # fmt: skip
SCALARS = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=20),
    st.sampled_from(["oauth_server_to_server", "service", "quantum", "prod", "<x>",
                     '["a"]', '{"client_id": "x", "client_secret": "y"}', "9" * 13,
                     "12/24/2025", "\ud800", "https://evil.example", "x" * 5_000]),
)  # fmt: skip
TREES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(KEYS | st.text(max_size=5), inner, max_size=6)
    ),
    max_leaves=40,
)


@PROPERTY
@given(TREES)
def test_any_tree_is_read_or_passed_by(tree: object) -> None:
    """Nothing is raised, whatever stands where."""
    assert isinstance(read_tree(tree, "x"), Reading | None)


def read_or_refuse(text: str) -> Reading | FormatError:
    """A reading, or the refusal as a value."""
    try:
        return read(text, "x")
    except FormatError as refusal:
        return refusal


PIECES = st.sampled_from(
    ["{", "}", "[", "]", ":", ",", "\n", '"', "'''", "client_id", "client_secret", "//",
     "/*", "*/", "#", "\\", "\\u", "1e999", "-", "NaN", "true", " ", "\ufeff", "é",
     "\x00"]
)  # fmt: skip


@PROPERTY
@given(st.lists(PIECES, max_size=30).map("".join) | st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    """Strict or lenient, whole or cut: one of our failures, never another one."""
    assert isinstance(read_or_refuse("{" + text), Reading | FormatError)


@PROPERTY
@given(TREES)
def test_any_json_is_read_or_refused(tree: object) -> None:
    """As text, with halves of surrogate pairs and numbers of any size."""
    assert isinstance(read_or_refuse(json.dumps([tree])), Reading | FormatError)
