"""Every oddity of a field and every remark on a file has words."""

from __future__ import annotations

import pytest

from core.formats import fields
from core.formats.fields import Oddity
from core.formats.found import Notice, NoticeCode
from core.model import Secret
from gui import field_words
from gui.field_words import FieldJudge, notices

EVIL = '<img src="file:///x.png">'

# A value for each oddity, and the field that it is found in.
ODD: dict[Oddity, tuple[str, str]] = {
    Oddity.MISSING: ("client_id", ""),
    Oddity.PLACEHOLDER: ("client_id", "<your-client-id>"),
    Oddity.TOO_LONG: ("client_id", "a" * 5_000),
    Oddity.CONTROL: ("client_id", "a\x00b"),
    Oddity.HAS_BLANK: ("client_id", "abc def"),
    Oddity.CLIENT_ID_SHAPE: ("client_id", "nonsense"),
    Oddity.CLIENT_ID_AEM: ("client_id", "cm-p1-e2-integration-0"),
    Oddity.LOOKS_LIKE_SECRET: ("client_id", "p8e-" + "a" * 32),
    Oddity.LOOKS_LIKE_TOKEN: ("client_id", "eyJhbGciOi.eyJpZCI6.c2ln"),
    Oddity.SECRET_SHAPE: ("client_secret", "hunter2"),
    Oddity.SECRET_CUT: ("client_secret", "p8e-abc"),
    Oddity.SECRET_LOOKS_LIKE_ID: ("client_secret", "0123456789abcdef" * 2),
    Oddity.ORG_NO_SUFFIX: ("ims_org_id", "0123456789ABCDEF01234567"),
    Oddity.ORG_NUMERIC: ("ims_org_id", "1234567"),
    Oddity.ORG_SHAPE: ("ims_org_id", "not-an-org"),
    Oddity.ORG_IS_ACCOUNT: ("ims_org_id", "0123@techacct.adobe.com"),
    Oddity.SCOPE_SHAPE: ("scopes", "openid,AdobeID,a;b"),
    Oddity.NO_OPENID: ("scopes", "read_organizations"),
}


def found(name: str, value: str) -> tuple[Oddity, ...]:
    """What core finds odd."""
    if name == "client_secret":
        return fields.check_secret(Secret(value))
    return fields.check(name, value)


def judged(name: str, value: str) -> str:
    """What the window says of it."""
    judge = FieldJudge()
    if name == "client_secret":
        return judge.secret(Secret(value))
    return judge.field(name, value)


@pytest.mark.parametrize("odd", list(Oddity))
def test_the_example_is_odd_in_that_way(odd: Oddity) -> None:
    """The table above is true, and has every oddity."""
    assert odd in found(*ODD[odd])


@pytest.mark.parametrize("odd", list(Oddity))
def test_an_oddity_is_told_in_a_sentence(odd: Oddity) -> None:
    """It ends with a full stop, and repeats no value."""
    name, value = ODD[odd]
    words = judged(name, value)
    assert words.endswith(".")
    assert not value or value not in words


def test_every_oddity_has_words_of_its_own() -> None:
    """Even those that seldom come first."""
    assert set(field_words._ODD) | {Oddity.MISSING} == set(Oddity)


@pytest.mark.parametrize("name", fields.FIELDS)
def test_a_missing_field_is_told(name: str) -> None:
    """Each field says what is lost without it."""
    assert judged(name, "").endswith(".")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("name", "Quota Watch"),
        ("client_id", "0123456789abcdef" * 2),
        ("client_secret", "p8e-" + "a" * 32),
        ("scopes", "openid, AdobeID"),
        ("ims_org_id", "0123456789ABCDEF01234567@AdobeOrg"),
    ],
)
def test_a_good_field_is_passed_in_silence(name: str, value: str) -> None:
    """Nothing is said where all is well."""
    assert judged(name, value) == ""


@pytest.mark.parametrize("code", list(NoticeCode))
def test_a_remark_names_its_line(code: NoticeCode) -> None:
    """Every kind of remark has words with the line in them."""
    (words,) = notices((Notice(code, 7, "SOME_KEY"),))
    assert words.startswith("Line 7")


@pytest.mark.parametrize("code", list(NoticeCode))
def test_a_remark_leaves_no_place_unfilled(code: NoticeCode) -> None:
    """Line and key are filled in."""
    (words,) = notices((Notice(code, 7, "SOME_KEY"),))
    assert "%" not in words


def test_a_key_that_looks_like_a_place_stays_as_it_is() -> None:
    """A file's words are never filled in themselves."""
    (words,) = notices((Notice(NoticeCode.NO_VALUE, 7, "A%1B"),))
    assert "A%1B" in words


def test_all_remarks_are_told() -> None:
    """However many there are: the dialog folds them."""
    many = tuple(Notice(NoticeCode.NO_VALUE, line, "K") for line in range(1, 10))
    assert len(notices(many)) == 9


def test_a_remark_without_a_line_names_its_path() -> None:
    """As JSON has no lines worth telling."""
    (words,) = notices((Notice(NoticeCode.NO_VALUE, 0, "scopes", "project.a[0]"),))
    assert words == "project.a[0]  ·  scopes has no value."


def test_a_path_that_is_in_sight_is_not_named_again() -> None:
    """It stands above the remark already."""
    found = Notice(NoticeCode.NO_VALUE, 0, "scopes", "project.a[0]")
    assert field_words.notice(found, "project.a[0]") == "scopes has no value."


def test_a_remark_about_everything_names_no_place() -> None:
    """There is none."""
    words = field_words.notice(Notice(NoticeCode.MORE_CREDENTIALS, 0, count=7))
    assert words.startswith("There are 7 credentials")


@pytest.mark.parametrize(
    ("name", "value", "offer"),
    [
        ("ims_org_id", "0123456789ABCDEF01234567", "Add @AdobeOrg"),
        ("ims_org_id", "0123456789ABCDEF01234567@adobeorg", "Clean up"),
        ("client_id", '"0123"', "Clean up"),
    ],
)
def test_what_can_be_mended_is_offered(name: str, value: str, offer: str) -> None:
    """By a button that says what it does."""
    made = FieldJudge().offer(name, value)
    assert made is not None
    assert made.words == offer


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ims_org_id", "1234567"),
        ("ims_org_id", "0123456789ABCDEF01234567@AdobeOrg"),
        ("client_id", "abc"),
        ("scopes", "openid, AdobeID"),
    ],
)
def test_nothing_is_offered_where_nothing_would_be_mended(
    name: str, value: str
) -> None:
    """A number is no org that could be completed."""
    assert FieldJudge().offer(name, value) is None
