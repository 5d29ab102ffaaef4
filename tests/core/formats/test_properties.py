"""Java properties are read as Java reads them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.formats.found import Kind, LeftOut, Reading, Why
from core.formats.properties import read
from core.model import Draft, Environment, Secret

PROPERTY = settings(deadline=None, derandomize=True, database=None, max_examples=300)
ID = "58b23182d80a40fea8b12bc236d70000"
SECRET = "p8e-" + "A" * 32
ORG = "0123456789ABCDEF01234567@AdobeOrg"
WORKSPACE = (
    "# workspace.oauth.properties\n"
    "! a comment as well\n"
    "aio_project_id=4566206088345000001\n"
    "aio_consumer_org_id=23294\n"
    f"aio_ims_org_id={ORG}\n"
    "aio_credential_id=436084\n"
    f"aio_api_key={ID}\n"
    f"aio_client_secret={SECRET}\n"
    "aio_oauth_scopes=AdobeID,openid\n"
    "aio_ims_url=https://ims-na1-stg1.adobelogin.com\n"
)
WHOLE = Draft(
    name="x",
    client_id=ID,
    secret=Secret(SECRET),
    scopes=("AdobeID", "openid"),
    ims_org_id=ORG,
    environment=Environment.STAGE,
    source="5",
    prefix="AIO",
)
SPELLINGS = {
    "equals": WORKSPACE,
    "colons": WORKSPACE.replace("=", " : ").replace("https : //", "https://"),
    "blanks": WORKSPACE.replace("=", "\t"),
    "CRLF": WORKSPACE.replace("\n", "\r\n"),
    "escapes": WORKSPACE.replace("AdobeID", "\\u0041dobe\\u0049D")
    .replace("https:", "https\\:").replace("@", "\\@"),
    "a joined line": WORKSPACE.replace("AdobeID,openid", "AdobeID,\\\n    openid")
    .replace("aio_client", "  aio_client"),
}  # fmt: skip


@pytest.mark.parametrize("text", SPELLINGS.values(), ids=SPELLINGS.keys())
def test_each_spelling_gives_the_same_credential(text: str) -> None:
    """The numeric org is not taken for the IMS org."""
    reading = read(text, "x")
    assert reading is not None
    assert (reading.drafts, reading.kind) == ((WHOLE,), Kind.PROPERTIES)


def test_the_other_names_are_told() -> None:
    """Without values."""
    reading = read(WORKSPACE, "x")
    assert reading is not None
    assert reading.other_keys == (
        "aio_project_id",
        "aio_consumer_org_id",
        "aio_credential_id",
    )


def test_dotted_names_are_grouped_by_what_is_before_the_last_dot() -> None:
    """As Spring writes them."""
    reading = read(f"adobe.ims.client-id={ID}\nadobe.ims.clientSecret: {SECRET}\n", "x")
    assert reading is not None
    (draft,) = reading.drafts
    assert (draft.prefix, draft.missing()) == ("ADOBE_IMS", ("scopes",))


def test_the_jwt_era_s_file_stays_out() -> None:
    """Told by its key, or by its meta scopes."""
    text = (
        f"aio_api_key={ID}\naio_client_secret=x\naio_meta_scopes=/s/ent_adobeio_sdk\n"
        "aio_encoded_pkcs8=TUlJ\n"
    )
    reading = read(text, "x")
    assert reading is not None
    assert (reading.drafts, reading.left_out) == ((), (LeftOut(Why.JWT, "1", "AIO"),))


@pytest.mark.parametrize(
    "text", ["", "CLIENT_ID=x", "aio", "log.level=info", "# aio_api_key=x", "{}"]
)
def test_other_texts_are_no_properties(text: str) -> None:
    """They are left to the other readers."""
    assert read(text, "x") is None


PIECES = st.sampled_from(
    ["aio_api_key", "aio_client_secret", "aio_oauth_scopes", "a.clientId", "=", ":",
     " ", "\\", "\n", "\\u", "\\ud83d", "\\ude00", "\\u0041", "!", "#",
     "\r", "\f", "é", ID]
)  # fmt: skip


@PROPERTY
@given(st.lists(PIECES, max_size=25).map("".join) | st.text())
def test_any_text_is_read_or_is_none(text: str) -> None:
    """The reader never raises."""
    reading = read(text, "x")
    assert reading is None or isinstance(reading, Reading)
