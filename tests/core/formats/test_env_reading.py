"""The pairs of a .env become credentials, and remarks say what is odd in them."""

from __future__ import annotations

from traceback import TracebackException

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import FormatError, NothingFound
from core.formats.env_reading import read_env as read
from core.formats.found import Notice, NoticeCode, Reading
from core.model import Environment

PROPERTY = settings(deadline=None, derandomize=True, database=None, max_examples=300)
ID = "58b23182d80a40fea8b12bc236d70000"
SECRET = "p8e-" + "A" * 32
ORG = "0123456789ABCDEF01234567@AdobeOrg"
TUTORIAL = (
    f"OAUTHS2S_CLIENT_ID={ID}\n"
    f"OAUTHS2S_CLIENT_SECRET={SECRET}\n"
    "OAUTHS2S_CECREDENTIALS_METASCOPES=AdobeID,openid,read_organizations\n"
)


def test_the_tutorial_s_file_gives_one_whole_draft() -> None:
    """Three keys, three fields, and the name that the caller gave."""
    (draft,) = read(TUTORIAL, "quota-watch").drafts
    assert (draft.name, draft.client_id, draft.secret.reveal(), draft.scopes) == (
        "quota-watch",
        ID,
        SECRET,
        ("AdobeID", "openid", "read_organizations"),
    )


def test_the_tutorial_s_file_needs_no_remark() -> None:
    """Nothing is odd in it."""
    assert read(TUTORIAL, "quota-watch").notices == ()


@pytest.mark.parametrize(
    "key",
    ["OAUTHS2S_IMS_ORG_ID", "OAUTHS2S_ORG_ID", "IMS_ORG_ID", "IMS_ORG", "ORG_ID",
     "ADOBE_IMS_ORG"],
)  # fmt: skip
def test_the_org_is_found_under_every_known_name(key: str) -> None:
    """With the credential's prefix, or alone in the file."""
    (draft,) = read(f"{TUTORIAL}{key}={ORG}\n", "x").drafts
    assert draft.ims_org_id == ORG


@pytest.mark.parametrize("prefix", ["IMS_OAUTH_S2S", "OAUTH", "ADOBE", "AEM_IMS", "x"])
def test_any_prefix_makes_a_group(prefix: str) -> None:
    """The generic rule covers names nobody listed."""
    text = f'{prefix}_CLIENT_ID={ID}\n{prefix}_CLIENT_SECRETS=["{SECRET}"]\n'
    (draft,) = read(f'{text}{prefix}_SCOPES=["openid"]\n', "x").drafts
    assert (draft.prefix, draft.missing()) == (prefix.upper(), ())


def test_bare_names_are_a_group_too() -> None:
    """No prefix at all."""
    (draft,) = read(
        f"CLIENT_ID={ID}\nCLIENT_SECRET={SECRET}\nSCOPES=openid", "x"
    ).drafts
    assert draft.missing() == ()


def test_several_prefixes_are_several_drafts() -> None:
    """Each named after its prefix, with the line of its client id."""
    text = f"{TUTORIAL}PDF_SERVICES_CLIENT_ID={ID}\nPDF_SERVICES_CLIENT_SECRET={SECRET}"
    found = [(draft.name, draft.source) for draft in read(text, "folder").drafts]
    assert found == [("OAuth Server-to-Server", "1"), ("PDF Services", "4")]


def test_a_group_without_secret_is_still_a_draft() -> None:
    """The draft tells what it lacks."""
    (draft,) = read(f"OAUTHS2S_CLIENT_ID={ID}", "x").drafts
    assert draft.missing() == ("client_secret", "scopes")


def test_a_foreign_org_is_not_lent_to_another_credential() -> None:
    """An org that belongs to one prefix stays there."""
    text = f"A_CLIENT_ID={ID}\nA_ORG_ID={ORG}\nB_CLIENT_ID={ID}\n"
    assert [draft.ims_org_id for draft in read(text, "x").drafts] == [ORG, ""]


@pytest.mark.parametrize("name", ["", "  ", ".env", "\x00\u202e"])
def test_a_draft_is_never_nameless(name: str) -> None:
    """The prefix speaks where the caller's name says nothing."""
    assert read(TUTORIAL, name).drafts[0].name == "OAuth Server-to-Server"


@pytest.mark.parametrize(
    ("line", "environment"),
    [
        ("", None),
        ("IMS=ims-na1.adobelogin.com", Environment.PRODUCTION),
        ("IMS_HOST=ims-na1-stg1.adobelogin.com", Environment.STAGE),
        ("OAUTHS2S_IMS_URL=https://ims-na1-stg1.adobelogin.com/x", Environment.STAGE),
        ("IMS_ENDPOINT='IMS-NA1.adobelogin.com'", Environment.PRODUCTION),
        ("IMS=https://ims-na1.adobelogin.com@evil.example/", None),
        ("IMS=ims-na1.adobelogin.com.evil.example", None),
        ("IMS=http://ims-na1.adobelogin.com", None),
        ("IMS=evil.example/ims-na1.adobelogin.com", None),
    ],
)
def test_only_adobe_s_hosts_set_the_environment(
    line: str, environment: Environment | None
) -> None:
    """A host counts only if it is one of Adobe's, whole."""
    assert read(TUTORIAL + line, "x").drafts[0].environment == environment


@pytest.mark.parametrize(
    ("line", "code", "key"),
    [
        ("OAUTHS2S_CLIENT_ID=x", NoticeCode.DUPLICATE_KEY, "OAUTHS2S_CLIENT_ID"),
        ("OAUTHS2S_ORG_ID=", NoticeCode.NO_VALUE, "OAUTHS2S_ORG_ID"),
        ("ORG_ID=<your-org-id>", NoticeCode.PLACEHOLDER, "ORG_ID"),
        ("ORG_ID=a#b", NoticeCode.READS_DIFFERENTLY, "ORG_ID"),
        ("IMS=evil.example", NoticeCode.HOST_IGNORED, "IMS"),
        ("stray words", NoticeCode.LINE_SKIPPED, ""),
    ],
)
def test_an_odd_line_gives_a_remark(line: str, code: NoticeCode, key: str) -> None:
    """Each remark names line and key."""
    assert Notice(code, 4, key) in read(TUTORIAL + line + "\n", "x").notices


def test_the_last_duplicate_counts() -> None:
    """As in Node."""
    assert read(f"{TUTORIAL}OAUTHS2S_CLIENT_ID=last", "x").drafts[0].client_id == "last"


def test_a_placeholder_counts_as_missing() -> None:
    """A stand-in is not a value."""
    (draft,) = read("OAUTHS2S_CLIENT_ID=<your-client-id>", "x").drafts
    assert draft.missing() == ("client_id", "client_secret", "scopes")


def test_other_names_are_told_without_values() -> None:
    """What the file held besides; a line of a private key is no name."""
    text = f"{TUTORIAL}LOG_LEVEL=info\n{'Ab1' * 20}==\n"
    assert read(text, "x").other_keys == ("LOG_LEVEL",)


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("", ()),
        ("just words", ()),
        ("LOG=1\nPORT=2", ("LOG", "PORT")),
        ('{"project": {"name" : "x", "id": 3}}', ("project", "name", "id")),
        ("\x00\x01\x02", ()),
        ("\n".join(f"K{n}=v" for n in range(20)), tuple(f"K{n}" for n in range(10))),
    ],
)
def test_a_text_without_credential_says_which_names_it_saw(
    text: str, keys: tuple[str, ...]
) -> None:
    """Ten names at most, never a value."""
    with pytest.raises(NothingFound) as caught:
        read(text, "file.json")
    assert caught.value.facts == {"name": "file.json", "keys": keys}


WORDS = st.sampled_from(
    ["OAUTHS2S_CLIENT_ID", "CLIENT_SECRET", "SCOPES", "IMS", "X_IMS_URL", "A", "=",
     ": ", "\n", '["', '"]', "'", "#", "eyJ.", "<x>", ID, SECRET, ORG, "\\",
     "\r\n", "é"]
)  # fmt: skip


def read_or_refuse(text: str) -> Reading | FormatError:
    """A reading, or the refusal as a value."""
    try:
        return read(text, "x")
    except FormatError as refusal:
        return refusal


@PROPERTY
@given(st.lists(WORDS, max_size=30).map("".join) | st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    """Nothing else comes out."""
    assert isinstance(read_or_refuse(text), Reading | FormatError)


def test_a_failure_does_not_lead_to_the_text() -> None:
    """Not even a traceback with every local variable of ours holds it."""
    planted = "p8e-planted-secret-of-a-test"
    with pytest.raises(NothingFound) as caught:
        read(f"OTHER={planted}", "name")
    told = TracebackException.from_exception(caught.value, capture_locals=True)
    ours = [frame.locals for frame in told.stack if frame.filename != __file__]
    assert (caught.value.__context__, planted in f"{ours}") == (None, False)
