"""What is read of a token's own words."""

from __future__ import annotations

import base64
import json

import pytest

from core.adobe.claims import (
    claimed_expiry,
    claimed_life,
    claims_of,
    instant_of,
    parts_of,
)
from core.model import Secret


def part(value: object) -> str:
    """One part of a token."""
    return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()


HEADER, CLAIMS = {"alg": "RS256"}, {"scope": "openid"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{part(HEADER)}.{part(CLAIMS)}.c2ln", (3, HEADER, CLAIMS)),
        (f"{part(HEADER)}.{part(CLAIMS)}.", (3, HEADER, CLAIMS)),
        (f"{part(HEADER)}.{part(CLAIMS)}", (2, HEADER, CLAIMS)),
        (f"{part(HEADER)}.a.b.c.d", (5, HEADER, {})),
        (f"{part(HEADER)}.!!!.c2ln", (3, HEADER, {})),
        (f"{part([1])}.{part('x')}.c2ln", (3, {}, {})),
        ("opaque-reference", (1, {}, {})),
        ("", (1, {}, {})),
        ("a.b.c.d.e.f.g.h", (1, {}, {})),
        ("\x00\xff.\x00.\x00", (3, {}, {})),
        ("\ud800.é.漢", (3, {}, {})),
        ("a" * 70_000, (1, {}, {})),
        (f"e30.{part(CLAIMS)[:-2]}.x", (3, {}, {})),
    ],
)
def test_parts(text: str, expected: object) -> None:
    """A token of any shape is taken apart as far as it goes."""
    assert parts_of(Secret(text)) == expected


def test_a_deep_token() -> None:
    """Nesting beyond measure is not readable, and no crash."""
    deep = base64.urlsafe_b64encode(b"[" * 40_000).decode()
    assert claims_of(Secret(f"e30.{deep}.x")) == {}


@pytest.mark.parametrize(
    ("value", "instant"),
    [
        ("1760000000000", 1_760_000_000.0),
        (1_760_000_000_123, 1_760_000_000.123),
        (1_760_000_000, 1_760_000_000.0),
        ("0", 0.0),
        ("9" * 16, None),
        (-1, None),
        (True, None),
        (None, None),
        ("soon", None),
        (10**40, None),
    ],
)
def test_instant(value: object, instant: float | None) -> None:
    """Milliseconds as Adobe writes them, or seconds; nothing that no calendar has."""
    assert instant_of(value) == instant


@pytest.mark.parametrize(
    ("created", "life", "seconds", "expiry"),
    [
        ("1760000000000", "86400000", 86_400.0, 1_760_086_400.0),
        ("1760000000000", "600000", 600.0, 1_760_000_600.0),
        (1_760_000_000, 3_600, 3_600.0, 1_760_003_600.0),
        (None, "86400000", 86_400.0, None),
        ("1760000000000", None, None, None),
    ],
)
def test_life(
    created: object, life: object, seconds: float | None, expiry: float | None
) -> None:
    """Both in milliseconds, or both in seconds."""
    claims = {"created_at": created, "expires_in": life}
    assert (claimed_life(claims), claimed_expiry(claims)) == (seconds, expiry)
