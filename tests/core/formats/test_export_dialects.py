"""Each dialect writes what the import reads back, and names what it was given."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from core.errors import AppError, FileExists, InputMissing, Unexportable
from core.formats.detect import read
from core.formats.dotenv import EnvDocument
from core.formats.export import plan
from core.formats.fields import clean, is_placeholder, parse_scopes
from core.formats.other_readers import COMMON, Reader
from core.formats.target_table import TABLE, Dialect, Form
from core.formats.targets import Outgoing, context_name
from core.model import Credential, Draft, Environment, Secret
from tests.core.formats.outgoing_parts import (
    BOTH,
    CREDENTIAL,
    FIRST,
    ONE,
    SECOND,
    planned,
    shown,
    text_of,
)

PROPERTY = settings(deadline=None, derandomize=True, database=None, max_examples=25)
READ_BACK = [*list(Dialect)[:10], Dialect.SH]
JSON_SCOPES = [
    each
    for each in Dialect
    if any(part.field == "scopes" and part.form is Form.JSON for part in TABLE[each])
]
PRINTABLE = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1)
WIDE = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1)
SCOPES = st.lists(st.from_regex(r"[a-z][a-z._]{0,9}", fullmatch=True), max_size=4)


def kept(value: str) -> bool:
    """Whether a reader keeps a value as it stands: no blanks, quotes or stand-ins."""
    cleaned = clean(value) == value and not is_placeholder(value)
    return cleaned and parse_scopes(value) == (value,)


VALUES = (PRINTABLE | WIDE).filter(kept)


def expected(dialect: Dialect, outgoing: Outgoing) -> Draft:
    """The draft that an import of it makes, as far as the dialect tells."""
    sent, fields = outgoing.credential, dialect.fields
    second = [*outgoing.secrets, Secret("")][1] if dialect.lists_secrets else Secret("")
    told = {"environment", "host", "address"}.intersection(fields)
    return Draft(
        client_id=sent.client_id,
        secret=outgoing.secrets[0],
        second=second,
        scopes=sent.scopes,
        ims_org_id=sent.ims_org_id,
        environment=sent.environment if told else None,
        technical_account_id=sent.technical_account_id
        if "technical_account_id" in fields
        else "",
        technical_account_email=sent.technical_account_email
        if "technical_account_email" in fields
        else "",
    )


def read_back(text: str) -> Draft:
    """The one draft in a text, without what says where it stood."""
    (draft,) = read(text, "file").drafts
    return draft.with_changes(name="", source="", prefix="")


@pytest.mark.parametrize("dialect", READ_BACK)
def test_what_is_written_is_read_back(dialect: Dialect) -> None:
    """Every field that the dialect has, and both secrets where it has a list."""
    assert read_back(text_of(planned(dialect))) == expected(dialect, BOTH)


@pytest.mark.parametrize("dialect", READ_BACK[:-1])
@PROPERTY
@given(VALUES, VALUES, VALUES, SCOPES)
def test_any_value_is_read_back_or_refused(
    dialect: Dialect, client_id: str, secret: str, org: str, scopes: list[str]
) -> None:
    """Whatever its letters."""
    scopes = list(dict.fromkeys(scopes))
    credential = replace(
        CREDENTIAL, client_id=client_id, ims_org_id=org, scopes=tuple(scopes)
    )
    outgoing = Outgoing(credential, (Secret(secret),))
    try:
        text = text_of(planned(dialect, outgoing))
        found = read_back(text)
    except AppError as refusal:
        # Names alone do not tell Adobe's: what has no scopes may look like a key.
        assume(not isinstance(refusal, Unexportable))
        assume(bool(scopes))
        raise
    assert found == expected(dialect, outgoing)


@pytest.mark.parametrize("dialect", list(Dialect))
def test_a_second_export_has_nothing_to_do(dialect: Dialect) -> None:
    """What is there already is no change."""
    again = planned(dialect, BOTH, text_of(planned(dialect)))
    assert (again.unchanged, again.added, again.changed) == (True, 0, 0)


@pytest.mark.parametrize("dialect", list(Dialect))
def test_no_preview_shows_a_secret(dialect: Dialect) -> None:
    """Neither of the two, in no dialect."""
    text = "\n".join(shown(planned(dialect)))
    assert ("p8e-" in text, bool(text)) == (False, True)


@pytest.mark.parametrize("dialect", JSON_SCOPES)
def test_scopes_are_a_json_array_where_a_string_would_fail(dialect: Dialect) -> None:
    """A comma string deploys, and fails when the action runs."""
    document = EnvDocument.parse(text_of(planned(dialect)))
    found = [e.value for e in document.entries() if e.key.lower().endswith("_scopes")]
    assert found == [Secret('["openid","AdobeID"]')]


def test_app_builder_is_among_those() -> None:
    """Its library takes nothing but an array."""
    assert Dialect.APP_BUILDER in JSON_SCOPES


@pytest.mark.parametrize("dialect", [Dialect.TUTORIAL, Dialect.AEPP, Dialect.POSTMAN])
def test_a_dialect_without_a_list_gets_the_secret_in_use(dialect: Dialect) -> None:
    """The other one stays here."""
    text = text_of(planned(dialect))
    assert (FIRST.reveal() in text, SECOND.reveal() in text) == (True, False)


def test_an_older_name_is_brought_along() -> None:
    """Where a starter kit's file has the singular, it would go out of date."""
    old = "OAUTH_CLIENT_SECRET=old\n"
    document = EnvDocument.parse(text_of(planned(Dialect.OAUTH, BOTH, old)))
    assert document.get("OAUTH_CLIENT_SECRET") == FIRST


@pytest.mark.parametrize("label", ["", "1A", "A B", "A-B", "AIO_OAUTH", "É"])
def test_a_prefix_that_would_not_be_read_back_is_refused(label: str) -> None:
    """A name of its own, of letters, digits and underscores."""
    with pytest.raises(Unexportable) as caught:
        plan(Dialect.PREFIX, Outgoing(CREDENTIAL, (FIRST,), label), None)
    assert caught.value.fact("field") == "label"


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("Quota Watch", "Quota_Watch"),
        ("Projéct A (1)", "Project_A_1"),
        ("量", "mintdesk"),
        ("OAuth Server-to-Server", "OAuth_Server_to_Server"),
    ],
)
def test_a_context_gets_a_name_that_shells_take(name: str, made: str) -> None:
    """Node drops names beyond ASCII, bash those with a hyphen."""
    assert context_name(name) == made


def test_a_context_s_own_name_is_kept_and_told() -> None:
    """``aio`` has such names; bash does not read them."""
    outgoing = Outgoing(CREDENTIAL, (FIRST,), "OAuth Server-to-Server")
    made = plan(Dialect.AIO_CONTEXT, outgoing, None)
    assert {each.reader for each in made.obstacles} == {Reader.BASH}


def test_docker_and_bash_cannot_both_have_json_scopes() -> None:
    """Said before anything is written, with what can be done."""
    with pytest.raises(Unexportable) as caught:
        plan(Dialect.APP_BUILDER, BOTH, None, (*COMMON, Reader.DOCKER))
    assert caught.value.fact("choices") == ((Reader.DOCKER,), (Reader.BASH,))


def test_docker_is_served_where_bash_is_left_out() -> None:
    """By bare values."""
    readers = (Reader.NODE_16, Reader.DOCKER)
    text = text_of(plan(Dialect.APP_BUILDER, BOTH, None, readers))
    assert 'SCOPES=["openid","AdobeID"]\n' in text


def test_names_that_stand_twice_are_told() -> None:
    """The last one counts, and is the one that changes."""
    old = "OAUTHS2S_CLIENT_ID=1\nOAUTHS2S_CLIENT_ID=2\n"
    made = planned(Dialect.TUTORIAL, ONE, old)
    assert (made.duplicates, text_of(made).startswith("OAUTHS2S_CLIENT_ID=1\n")) == (
        ("OAUTHS2S_CLIENT_ID",),
        True,
    )


@pytest.mark.parametrize("dialect", list(Dialect)[10:])
def test_a_file_of_another_kind_is_never_merged_into(dialect: Dialect) -> None:
    """Tables and shells make new files alone."""
    with pytest.raises(FileExists):
        planned(dialect, BOTH, "something else")


@pytest.mark.parametrize("dialect", list(Dialect))
def test_without_a_secret_nothing_is_made(dialect: Dialect) -> None:
    """In no dialect."""
    with pytest.raises(InputMissing):
        planned(dialect, Outgoing(CREDENTIAL, ()))


@pytest.mark.parametrize(
    ("environment", "word"),
    [(Environment.STAGE, "stage"), (Environment.PRODUCTION, "prod")],
)
def test_the_environment_is_told_in_adobe_s_words(
    environment: Environment, word: str
) -> None:
    """As the Commerce library takes them."""
    outgoing = Outgoing(replace(CREDENTIAL, environment=environment), (FIRST,))
    text = text_of(planned(Dialect.COMMERCE, outgoing))
    assert f"AIO_COMMERCE_AUTH_IMS_ENVIRONMENT={word}\n" in text


@pytest.mark.parametrize("environment", [Environment.CUSTOM, Environment.PRACTICE])
def test_an_environment_of_no_adobe_s_is_left_out(environment: Environment) -> None:
    """Nobody else's secret may look like Adobe's."""
    bare = Credential("1", "x", "id", environment=environment)
    texts = [text_of(planned(each, Outgoing(bare, (FIRST,)))) for each in READ_BACK]
    assert [text for text in texts if "prod" in text or "adobelogin" in text] == []


def test_every_dialect_offers_a_file_name_of_its_own() -> None:
    """The ``.env`` ones share one."""
    names = [each.file_name for each in Dialect if each.file_name != ".env"]
    assert len(set(names)) == len(names) == 10


def test_a_value_named_key_is_masked_outside_postman() -> None:
    """There it is a name; elsewhere most often a secret."""
    lines = shown(planned(Dialect.AEPP, existing='{"key": "hunter2"}'))
    assert not any("hunter2" in line for line in lines)
