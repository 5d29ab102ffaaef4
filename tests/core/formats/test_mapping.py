"""Raw values of any shape make a draft, and what is odd in them is told."""

from __future__ import annotations

import pytest

from core.formats.fields import MOST_SCOPES
from core.formats.found import Notice, NoticeCode
from core.formats.mapping import draft_of, environment_for, scopes_of, secrets_of
from core.formats.roles import Given, Role, values_of
from core.model import Draft, Environment, Secret

ACCOUNT = "0A1B2C3D4E5F60718293A4B5@techacct.adobe.com"
EMAIL = "6c1e0f7a-0000-4000-8000-000000000000@techacct.adobe.com"


def drafted(**values: object) -> Draft:
    """The draft of an object with these names."""
    return draft_of(values_of(values), where="here").draft


def remarks(**values: object) -> list[tuple[NoticeCode, str]]:
    """Code and name of each remark on such an object."""
    notices = draft_of(values_of(values), where="here").notices
    return [(notice.code, notice.key) for notice in notices]


def test_a_whole_draft_needs_no_remark() -> None:
    """Every field in its place, blanks and quotes taken off."""
    made = draft_of(
        values_of(
            {
                "client_id": ' "id" ',
                "client_secrets": ["one", "two"],
                "scopes": "openid, AdobeID",
                "org_id": "1@AdobeOrg",
                "technical_account_id": ACCOUNT,
                "technical_account_email": EMAIL,
                "environment": "stage",
            }
        ),
        where="a.b",
        name="Name",
        prefix="P",
    )
    assert made == (
        Draft(
            name="Name",
            client_id="id",
            secret=Secret("one"),
            second=Secret("two"),
            scopes=("openid", "AdobeID"),
            ims_org_id="1@AdobeOrg",
            environment=Environment.STAGE,
            source="a.b",
            prefix="P",
            technical_account_id=ACCOUNT,
            technical_account_email=EMAIL,
        ),
        (),
    )


def test_nothing_makes_an_empty_draft() -> None:
    """Which says what it lacks."""
    made = draft_of({}, where="")
    assert made.draft.missing() == ("client_id", "client_secret", "scopes")


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"client_id": ""}, NoticeCode.NO_VALUE),
        ({"client_id": None}, NoticeCode.NO_VALUE),
        ({"client_id": []}, NoticeCode.NO_VALUE),
        ({"client_id": "<your-client-id>"}, NoticeCode.PLACEHOLDER),
        ({"client_id": "{{API_KEY}}"}, NoticeCode.PLACEHOLDER),
        ({"client_id": "a" * 5_000}, NoticeCode.TOO_LONG),
        ({"client_secret": "${SECRET}"}, NoticeCode.PLACEHOLDER),
        ({"client_secret": ""}, NoticeCode.NO_VALUE),
        ({"client_secrets": []}, NoticeCode.NO_VALUE),
        ({"client_secrets": [""]}, NoticeCode.NO_VALUE),
        ({"client_secrets": "[]"}, NoticeCode.NO_VALUE),
        ({"client_secrets": [{"uuid": "1"}]}, NoticeCode.NO_VALUE),
        ({"client_secrets": ["a", "b", "c"]}, NoticeCode.MORE_SECRETS),
        ({"scopes": []}, NoticeCode.NO_VALUE),
        ({"scopes": "<your-scopes>"}, NoticeCode.PLACEHOLDER),
        ({"scopes": [f"s{n}" for n in range(1_001)]}, NoticeCode.MORE_SCOPES),
        ({"imsEndpoint": "evil.example"}, NoticeCode.HOST_IGNORED),
        ({"technical_account_id": EMAIL}, NoticeCode.ACCOUNT_SWAPPED),
        ({"technical_account_email": ACCOUNT}, NoticeCode.ACCOUNT_SWAPPED),
    ],
)
def test_an_odd_value_gives_one_remark(
    values: dict[str, object], code: NoticeCode
) -> None:
    """It names what stands there."""
    assert remarks(**values) == [(code, next(iter(values)))]


def test_a_remark_has_the_place_of_its_value() -> None:
    """The line where there are lines, and the path."""
    values: dict[str, Given] = {Role.CLIENT_ID: Given("", "X_CLIENT_ID", 7)}
    notices = draft_of(values, where="").notices
    assert notices == (Notice(NoticeCode.NO_VALUE, 7, "X_CLIENT_ID"),)


def test_more_secrets_than_two_are_counted() -> None:
    """Both spellings together, without duplicates."""
    values = values_of({"client_secret": "a", "client_secrets": ["a", "b", "c", "d"]})
    (notice,) = draft_of(values, where="").notices
    assert (notice.code, notice.count) == (NoticeCode.MORE_SECRETS, 4)


@pytest.mark.parametrize(
    ("value", "secrets"),
    [
        ("one", ["one"]),
        (["one", "two"], ["one", "two"]),
        (["one", "one", "", None, 3], ["one", "3"]),
        ('["one","two"]', ["one", "two"]),
        ([{"client_secret": "one", "uuid": "u"}], ["one"]),
        (Secret(" one "), ["one"]),
        ({"a": "b"}, []),
        (None, []),
    ],
)
def test_secrets_come_in_many_shapes(value: object, secrets: list[str]) -> None:
    """A text, a list, a list in a text, objects."""
    assert [secret.reveal() for secret in secrets_of(value)] == secrets


@pytest.mark.parametrize("value", ["a,b", '["a","b"]', "a b"])
def test_secrets_written_as_one_text_are_a_list(value: str) -> None:
    """Under the plural name."""
    draft = drafted(client_secrets=value)
    assert (draft.secret.reveal(), draft.second.reveal()) == ("a", "b")


@pytest.mark.parametrize(
    "value",
    [
        ["openid", "AdobeID", "x"],
        "openid,AdobeID,x",
        "openid AdobeID x",
        '["openid","AdobeID","x"]',
        ["openid, AdobeID, x"],
        '["openid, AdobeID, x"]',
        ["openid", "openid", None, {}, "AdobeID x"],
        Secret("openid, AdobeID, x"),
    ],
)
def test_scopes_are_split_twice(value: object) -> None:
    """Order kept, duplicates dropped."""
    assert scopes_of(value) == (("openid", "AdobeID", "x"), False)


@pytest.mark.parametrize(
    "value",
    [
        [f"s{n}" for n in range(MOST_SCOPES + 1)],
        ",".join(f"s{n}" for n in range(MOST_SCOPES + 1)),
        ["a", " ".join(f"s{n}" for n in range(MOST_SCOPES))],
    ],
    ids=["list", "text", "both"],
)
def test_more_scopes_than_fit_are_told(value: object) -> None:
    """The first ones are kept."""
    scopes, more = scopes_of(value)
    assert (len(scopes), more) == (MOST_SCOPES, True)


def test_as_many_scopes_as_fit_need_no_remark() -> None:
    """Not one too early."""
    assert scopes_of([f"s{n}" for n in range(MOST_SCOPES)])[1] is False


def test_swapped_account_fields_are_put_right() -> None:
    """Their shapes tell them apart."""
    draft = drafted(technical_account_id=EMAIL, technical_account_email=ACCOUNT)
    found = (draft.technical_account_id, draft.technical_account_email)
    assert found == (ACCOUNT, EMAIL)


def test_account_fields_of_unknown_shape_stay() -> None:
    """No shape is refused."""
    draft = drafted(technical_account_id="x", technical_account_email="y")
    assert (draft.technical_account_id, draft.technical_account_email) == ("x", "y")


@pytest.mark.parametrize(
    ("text", "environment"),
    [
        ("prod", Environment.PRODUCTION),
        (" Stage ", Environment.STAGE),
        ("https://ims-na1.adobelogin.com/ims/token/v3", Environment.PRODUCTION),
        ("ims-na1-stg1.adobelogin.com", Environment.STAGE),
        ("dev", None),
        ("https://evil.example", None),
        ("", None),
    ],
)
def test_words_and_hosts_tell_the_environment(
    text: str, environment: Environment | None
) -> None:
    """Only the words that Adobe uses, and Adobe's hosts."""
    assert environment_for(text) == environment


def test_a_host_counts_before_a_word() -> None:
    """It says more."""
    draft = drafted(IMS="ims-na1-stg1.adobelogin.com", environment="prod")
    assert draft.environment is Environment.STAGE
