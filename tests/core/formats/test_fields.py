"""Pasted fields are cleaned, and odd shapes are told by code."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.formats.fields import (
    FIELDS,
    MOST_SCOPES,
    Oddity,
    check,
    check_secret,
    clean,
    is_placeholder,
    join_scopes,
    parse_scopes,
    suggest,
)
from core.model import Secret

PROPERTY = settings(deadline=None, derandomize=True, database=None, max_examples=200)
ID = "58b23182d80a40fea8b12bc236d70000"
SECRET = "p8e-" + "A" * 32
ORG = "0123456789ABCDEF01234567@AdobeOrg"
SCOPES = "openid,AdobeID,read_organizations"
TOKEN = "eyJhbGciOi.eyJpZCI6.c2ln"


@pytest.mark.parametrize(
    ("pasted", "value"),
    [
        ("  value\n", "value"),
        ("\u00a0value\u200b", "value"),
        ('"value",', "value"),
        ("'value'", "value"),
        ("“value”", "value"),
        ('" value "', "value"),
        ("it's", "it's"),
        ('"', '"'),
        ("", ""),
    ],
)
def test_a_paste_is_cleaned(pasted: str, value: str) -> None:
    """What came along with a copy goes."""
    assert clean(pasted) == value


@PROPERTY
@given(st.text(st.sampled_from("a \"'`,“”\u200b\u00a0\n")))
def test_cleaning_twice_changes_nothing(text: str) -> None:
    """A clean value stays as it is."""
    assert clean(clean(text)) == clean(text)


@pytest.mark.parametrize(
    "text",
    [
        "openid,AdobeID",
        "openid, AdobeID",
        "openid AdobeID",
        "openid\nAdobeID,openid,",
        '["openid","AdobeID"]',
        '["openid, AdobeID"]',
        '\'["openid", "AdobeID"]\'',
        "[openid,AdobeID]",
        '"openid","AdobeID"',
    ],
)
def test_scopes_are_read_from_every_known_form(text: str) -> None:
    """Lists by comma or blank, JSON, JSON with commas inside, and bash's leavings."""
    assert parse_scopes(text) == ("openid", "AdobeID")


@PROPERTY
@given(st.lists(st.from_regex(r"[A-Za-z0-9_.:/-]+", fullmatch=True), unique=True))
def test_scopes_that_were_joined_read_back(scopes: list[str]) -> None:
    """Joining and parsing are inverse on usual scopes."""
    assert parse_scopes(join_scopes(tuple(scopes))) == tuple(scopes)


@PROPERTY
@given(st.text() | st.text(st.sampled_from('[]",\\ud8a1{} ')))
def test_scopes_of_any_text_hold_no_separator(text: str) -> None:
    """Whatever comes in, a scope is one word that can be encoded."""
    joined = "".join(parse_scopes(text)).encode().decode()
    assert not any(each == "," or each.isspace() for each in joined)


def test_deep_nesting_in_scopes_is_only_text() -> None:
    """No recursion error comes out."""
    assert parse_scopes("[" * 50_000) == ()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", "Quota Watch"),
        ("client_id", ID),
        ("client_secret", SECRET),
        ("scopes", SCOPES),
        ("scopes", SCOPES.replace(",", ", ")),
        ("ims_org_id", ORG),
    ],
)
def test_usual_shapes_are_not_odd(field: str, value: str) -> None:
    """What the Console gives raises no remark."""
    assert check(field, value) == ()


@pytest.mark.parametrize(
    ("field", "value", "oddity"),
    [
        ("client_id", " ", Oddity.MISSING),
        ("client_id", "<your-client-id>", Oddity.PLACEHOLDER),
        ("client_id", ID.upper(), Oddity.CLIENT_ID_SHAPE),
        ("client_id", f'"{ID}"', Oddity.CLIENT_ID_SHAPE),
        ("client_id", "cm-p123-e456-integration-0", Oddity.CLIENT_ID_AEM),
        ("client_id", SECRET, Oddity.LOOKS_LIKE_SECRET),
        ("client_id", TOKEN, Oddity.LOOKS_LIKE_TOKEN),
        ("client_id", f" {ID}", Oddity.HAS_BLANK),
        ("client_id", f"{ID}\u200b", Oddity.HAS_BLANK),
        ("client_id", "a" * 4_097, Oddity.TOO_LONG),
        ("client_secret", "hand made", Oddity.SECRET_SHAPE),
        ("client_secret", SECRET[:-4], Oddity.SECRET_CUT),
        ("client_secret", ID, Oddity.SECRET_LOOKS_LIKE_ID),
        ("client_secret", TOKEN, Oddity.LOOKS_LIKE_TOKEN),
        ("scopes", ",", Oddity.MISSING),
        ("scopes", "openid", Oddity.NO_OPENID),
        ("scopes", SCOPES + ",<b>x</b>", Oddity.SCOPE_SHAPE),
        ("scopes", SCOPES + ",your_scope", Oddity.PLACEHOLDER),
        ("scopes", SECRET, Oddity.LOOKS_LIKE_SECRET),
        ("ims_org_id", ORG[:24], Oddity.ORG_NO_SUFFIX),
        ("ims_org_id", "23294", Oddity.ORG_NUMERIC),
        ("ims_org_id", "Example Org", Oddity.ORG_SHAPE),
        ("ims_org_id", "0A1B2C@techacct.adobe.com", Oddity.ORG_IS_ACCOUNT),
        ("name", "a\x07b", Oddity.CONTROL),
        ("name", "", Oddity.MISSING),
    ],
)
def test_an_odd_shape_is_told(field: str, value: str, oddity: Oddity) -> None:
    """Each oddity has its code."""
    assert oddity in check(field, value)


def test_a_secret_is_checked_without_leaving_its_wrap() -> None:
    """Callers hand over the secret as it is."""
    assert check_secret(Secret(SECRET[:20])) == (Oddity.SECRET_CUT,)


@pytest.mark.parametrize(
    "value",
    ["xxxx", "XXXXXXXX", "changeme", "YOUR_CLIENT_ID", "yourClientId", "${VAR}", "$VAR",
     "<secret>", "{{client_id}}", "p8e-xxxxxxxx", "xxxx@AdobeOrg", "replace-me",
     "null", "${{ secrets.CLIENT_ID }}", "$(CLIENT_ID)", "op://vault/item/secret",
     "ENC[AES256_GCM,data:x]", "process.env.ID", 'os.environ["ID"]',
     "os.getenv('ID')"],
)  # fmt: skip
def test_placeholders_are_known(value: str) -> None:
    """Samples' stand-ins are told from values."""
    assert is_placeholder(value)


@pytest.mark.parametrize("value", [ID, SECRET, ORG, "openid", "yourself", "", "a<b>c"])
def test_values_are_no_placeholders(value: str) -> None:
    """Real values are never taken for stand-ins."""
    assert not is_placeholder(value)


@pytest.mark.parametrize(
    ("field", "value", "offer"),
    [
        ("ims_org_id", ORG[:24], ORG),
        ("ims_org_id", f"{ORG[:24]}@adobeorg", ORG),
        ("ims_org_id", ORG, None),
        ("client_id", f' "{ID}",', ID),
        ("client_id", ID, None),
        ("client_id", "", None),
        ("client_secret", f'"{SECRET}"', SECRET),
        ("client_secret", "'quoted by hand' ", "'quoted by hand'"),
        ("scopes", "openid, AdobeID", "openid,AdobeID"),
        ("name", ' The "Watch" ', 'The "Watch"'),
    ],
)  # fmt: skip
def test_a_mend_is_offered(field: str, value: str, offer: str | None) -> None:
    """A suffix, a trim or a list in our form; nothing where nothing is wrong."""
    assert suggest(field, value) == offer


@PROPERTY
@given(st.sampled_from(FIELDS), st.text())
def test_any_text_can_be_checked(field: str, text: str) -> None:
    """Every text gets a list of codes, each once."""
    codes = check(field, text)
    assert len(set(codes)) == len(codes)


MANY = ",".join(f"s{number}" for number in range(MOST_SCOPES + 1))


def test_scopes_are_bounded() -> None:
    """The first ones stay."""
    assert parse_scopes(MANY) == tuple(MANY.split(","))[:MOST_SCOPES]


def test_the_same_scope_again_does_not_count() -> None:
    """It is one."""
    assert parse_scopes("s0," * MOST_SCOPES + MANY)[-1] == f"s{MOST_SCOPES - 1}"


def test_more_scopes_than_are_kept_are_told() -> None:
    """Nothing is dropped in silence where it is typed."""
    assert check("scopes", MANY) == (Oddity.TOO_LONG,)


def test_more_scopes_than_are_kept_are_not_mended() -> None:
    """An offer would leave some out."""
    assert suggest("scopes", MANY) is None
