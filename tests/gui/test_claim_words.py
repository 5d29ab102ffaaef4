"""Claims as rows to read."""

from __future__ import annotations

import pytest

from core.adobe.inside import inside
from core.model import Secret
from core.token_facts import Claim, Inside, Shape, Validity
from gui import moments
from gui.claim_words import about_shape, about_validity, row_of

INSTANT = 1_800_000_000.0


@pytest.mark.parametrize(
    ("claim", "label", "value", "copied"),
    [
        (Claim("as", "issued_by", "text", "ims-na1"), "Issued by", "ims-na1", None),
        (Claim("x-own", "", "text", "7"), "x-own", "7", None),
        (Claim("x-flag", "", "flag", True), "x-flag", "Yes", "true"),
        (Claim("x-flag", "", "flag", False), "x-flag", "No", "false"),
        (Claim("scope", "scopes", "scopes", ("a", "b")), "Scopes", "a  b", "a b"),
        (Claim("expires_in", "life", "duration", 86_400.0), "Lasts", "24 h", "86400"),
        (Claim("state", "state", "text", ""), "State", "–", ""),
        (
            Claim("created_at", "created", "instant", INSTANT),
            "Issued",
            None,
            "2027-01-15T08:00:00Z",
        ),
    ],
)
def test_a_claim_as_a_row(
    claim: Claim, label: str, value: str | None, copied: str | None
) -> None:
    """Known ones have words, times are readable, and what is copied is exact."""
    row = row_of(claim)
    wanted = moments.both_zones(INSTANT) if value is None else value
    copies = wanted if copied is None else copied
    assert (row.label, row.value, row.copied) == (label, wanted, copies)


def test_the_name_of_a_claim_is_kept_beside_its_words() -> None:
    """Who looks for ``created_at`` finds it."""
    assert row_of(Claim("created_at", "created", "instant", INSTANT)).name == (
        "created_at"
    )


@pytest.mark.parametrize("code", sorted({"algorithm", "org", "refresh_ends"}))
def test_a_known_claim_is_not_called_by_its_own_name(code: str) -> None:
    """Words stand in its place."""
    assert row_of(Claim("raw_name", code, "text", "x")).label != "raw_name"


def test_every_claim_that_core_knows_has_words() -> None:
    """No known one is left to its own name."""
    from core.adobe import inside as reading

    known = {**reading._HEADER, **reading._CLAIMS}
    rows = [row_of(Claim("?", code, "text", "x")) for code, _ in known.values()]
    assert [row for row in rows if row.label == "?"] == []


@pytest.mark.parametrize("shape", ["jwt", "unsigned", "encrypted", "opaque"])
def test_every_shape_has_words(shape: Shape) -> None:
    """Also a token that nobody can read."""
    assert about_shape(Inside(shape, 10)).endswith(".")


def test_what_is_no_jwt_is_told() -> None:
    """Nothing is made up about it."""
    assert "no JWT" in about_shape(inside(Secret("not-a-token")))


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (Validity(None), "IMS did not say whether it takes this token."),
        (Validity(True), "IMS takes this token."),
        (Validity(False), "IMS does not take this token."),
        (
            Validity(False, "expired_token"),
            "IMS does not take this token: it has expired.",
        ),
        (Validity(False, "odd_%1"), "IMS does not take this token: odd_%1."),
        (
            Validity(True, expires_at=INSTANT),
            f"IMS takes this token until {moments.both_zones(INSTANT)}.",
        ),
    ],
)
def test_what_ims_says(said: Validity, words: str) -> None:
    """Yes and until when, no and why, or that it does not say."""
    assert about_validity(said) == words
