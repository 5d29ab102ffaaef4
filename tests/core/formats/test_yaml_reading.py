"""YAML files give their credentials, and are bounded."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import AppError, FileTooLarge, TooIntricate
from core.formats.found import Kind, Notice, NoticeCode, Reading, Why
from core.formats.yaml_reading import read
from core.formats.yaml_text import Refusal, load
from core.model import Draft, Environment

PROPERTY = settings(deadline=None, derandomize=True, database=None, max_examples=300)
ID = "58231821804000000821122362370000"
SECRET = "p8e-" + "A" * 32
ORG = "0123456789ABCDEF01234567@AdobeOrg"
USER_SYNC = f"""\
# connector-umapi.yml
authentication_method: oauth
server:
  ims_host: ims-na1-stg1.adobelogin.com
enterprise:
  org_id: {ORG}
  client_id: {ID}
  client_secret: "{SECRET}"
"""
IMSCLI = f"""\
clientID: {ID}
clientSecret: {SECRET}
organization: {ORG}
scopes:
  - AdobeID
  - openid
"""
WORKSPACE = f"""\
project:
  id: 4566206088345000001
  name: 861OliveFox
  title: Projéct A
  org: {{id: "23294", name: Example Org, ims_org_id: {ORG}}}
  workspace:
    id: 4566206088345000002
    name: Production
    details:
      credentials:
        - id: '436084'
          name: OAuth Server-to-Server
          integration_type: oauth_server_to_server
          oauth_server_to_server:
            client_id: {ID}
            client_secrets: [{SECRET}]
            scopes: [AdobeID, openid]
      runtime:
        namespaces:
          - name: 23294-861olivefox
            auth: uuid:key
"""
ASSET_COMPUTE = f"""\
metascopes:
  - event_receiver_api
technicalAccount:
  id: x@techacct.adobe.com
  org: {ORG}
  clientId: {ID}
  clientSecret: x
  privateKey: |
    -----BEGIN PRIVATE KEY-----
    TUlJ
    -----END PRIVATE KEY-----
"""
KEYRING = "enterprise:\n  secure_client_id_key: a\n  secure_client_secret_key: b\n"


def drafts_of(text: str) -> tuple[Draft, ...]:
    """The credentials in a text that is YAML."""
    reading = read(text, "x")
    assert reading is not None
    return reading.drafts


@pytest.mark.parametrize(
    ("text", "missing", "kind"),
    [
        (USER_SYNC, ("scopes",), Kind.YAML),
        (IMSCLI, (), Kind.YAML),
        (WORKSPACE, (), Kind.WORKSPACE),
    ],
    ids=["user-sync", "imscli", "workspace"],
)
def test_each_file_gives_its_credential(
    text: str, missing: tuple[str, ...], kind: Kind
) -> None:
    """An id of digits stays the text that it is."""
    reading = read(text, "x")
    assert reading is not None
    (draft,) = reading.drafts
    assert (draft.client_id, draft.ims_org_id, draft.missing(), reading.kind) == (
        ID,
        ORG,
        missing,
        kind,
    )


def test_user_sync_s_server_tells_the_environment() -> None:
    """It stands beside the credential."""
    assert drafts_of(USER_SYNC)[0].environment is Environment.STAGE


def test_a_workspace_is_read_as_its_json_is() -> None:
    """With its project, workspace, org and path."""
    (draft,) = drafts_of(WORKSPACE)
    assert (draft.workspace, draft.org_name, draft.source.split(".")[:2]) == (
        "Production",
        "Example Org",
        ["project", "workspace"],
    )


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (ASSET_COMPUTE, Why.JWT),
        (KEYRING, Why.KEYRING_NAMES),
        (WORKSPACE, Why.RUNTIME_AUTH),
    ],
    ids=["Asset Compute", "names of keyring entries", "Runtime"],
)
def test_what_stays_out_is_told(text: str, why: Why) -> None:
    """By its reason."""
    reading = read(text, "x")
    assert reading is not None
    assert [left.why for left in reading.left_out] == [why]


def test_a_name_that_stands_twice_is_remarked_on() -> None:
    """The last one counts, and its line is told."""
    reading = read(f"{IMSCLI}clientID: last\n", "x")
    assert reading is not None
    assert (reading.drafts[0].client_id, reading.notices[0]) == (
        "last",
        Notice(NoticeCode.DUPLICATE_KEY, 7, "clientID"),
    )


def test_an_anchor_is_followed() -> None:
    """And merged where a mapping asks for it."""
    text = (
        f"base: &base\n  org_id: {ORG}\none:\n  <<: *base\n"
        f"  client_id: {ID}\n  client_secret: {SECRET}\n"
    )
    assert drafts_of(text)[0].ims_org_id == ORG


BOMB = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{new}: &{new} [{','.join([f'*{old}'] * 9)}]\n"
    for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize(
    "text",
    [BOMB, "a: " + "[" * 60_000, "a:\n  " + "- " * 30_000, "a: {" * 50,
     "a: [" + "b," * 20_000 + "]", "a: &a [*a, *a]\nb: [" + "*a," * 30 + "]"],
    ids=["bomb", "flow", "block", "maps", "many", "aliases"],
)  # fmt: skip
def test_a_hostile_text_is_refused(text: str) -> None:
    """By depth, aliases or number, while it is being read."""
    with pytest.raises(TooIntricate) as caught:
        read(f"client_id: x\n{text}", "name")
    assert caught.value.facts == {"name": "name"}


def test_more_than_64_kb_is_refused() -> None:
    """The limit is told."""
    with pytest.raises(FileTooLarge) as caught:
        read("client_id: x\n" + "a: b\n" * 13_200, "name")
    assert caught.value.facts == {"name": "name", "limit": 65_536}


@pytest.mark.parametrize(
    "text",
    ["", "words", "CLIENT_ID=x", f"client_id: x\nCLIENT_ID={ID}", "a: b",
     "client_id: [", "client_id: !<", "{}", "client_id: \x07"],
)  # fmt: skip
def test_other_texts_are_not_ours(text: str) -> None:
    """They are left to the other readers."""
    assert read(text, "x") is None


def test_a_tag_makes_nothing() -> None:
    """Whatever it names, the value stays text."""
    loaded = load("a: !!python/object/apply:os.getcwd []\nb: !!int 3")
    assert not isinstance(loaded, Refusal)
    assert loaded.tree == {"a": [], "b": "3"}


def test_an_alias_to_itself_ends() -> None:
    """It is nothing until it is whole."""
    loaded = load("a: &a [*a]")
    assert not isinstance(loaded, Refusal)
    assert loaded.tree == {"a": [None]}


PIECES = st.sampled_from(
    ["client_id: ", "client_secret: ", "a:\n  ", "- ", "&a ", "*a", "!", "!!x ",
     "%YAML ", "---\n", "\n", "  ", "[", "]", "{", "}", ",", '"', "'", "|", "> ", "#",
     "? ", "<<: ", "\\U0011FFFF", "\\ud800", "\t", "é", "\x07", "@", "=", SECRET]
)  # fmt: skip


def read_or_refuse(text: str) -> Reading | AppError | None:
    """A reading, nothing, or the refusal as a value."""
    try:
        return read(text, "x")
    except AppError as refusal:
        return refusal


@PROPERTY
@given(st.lists(PIECES, max_size=25).map("".join) | st.text())
def test_any_text_is_read_refused_or_none(text: str) -> None:
    """Nothing else comes out."""
    found = read_or_refuse(f"client_id: x\n{text}")
    assert found is None or isinstance(found, Reading | AppError)
