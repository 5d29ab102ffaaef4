"""What a token is shown to hold."""

from __future__ import annotations

import base64
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.adobe.inside import MOST_ROWS, VALUE_LIMIT, inside
from core.model import Secret
from core.token_facts import Claim, Inside

CREATED = 1_760_000_000


def part(value: object) -> str:
    """One part of a token."""
    return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()


def shown(**claims: object) -> tuple[Claim, ...]:
    """The rows of a token with ``claims``."""
    return inside(Secret(f"{part({'alg': 'RS256'})}.{part(claims)}.c2ln")).claims


def test_header() -> None:
    """Algorithm, key, kind and certificate, by name."""
    header = {"x5u": "k.cer", "kid": "k", "alg": "RS256", "itt": "at", "odd": 1}
    found = inside(Secret(f"{part(header)}.{part({})}.c2ln")).header
    assert [(row.code, row.value) for row in found] == [
        ("algorithm", "RS256"),
        ("key_id", "k"),
        ("token_kind", "at"),
        ("certificate", "k.cer"),
        ("", "1"),
    ]


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("client_id", "c", Claim("client_id", "client_id", "id", "c")),
        (
            "created_at",
            f"{CREATED}000",
            Claim("created_at", "created", "instant", CREATED),
        ),
        (
            "rtea",
            f"{CREATED}500",
            Claim("rtea", "refresh_ends", "instant", CREATED + 0.5),
        ),
        (
            "expires_in",
            "86400000",
            Claim("expires_in", "life", "duration", 86_400.0),
        ),
        ("exp", CREATED, Claim("exp", "ends", "instant", CREATED)),
        ("scope", "a,b c", Claim("scope", "scopes", "scopes", ("a", "b", "c"))),
        ("scope", ["a", "b"], Claim("scope", "scopes", "scopes", ("a", "b"))),
        ("scope", 7, Claim("scope", "scopes", "text", "7")),
        ("created_at", "soon", Claim("created_at", "created", "text", "soon")),
        ("ctp", 0, Claim("ctp", "consent", "text", "0")),
        ("unheard", "of", Claim("unheard", "", "text", "of")),
        ("unheard", True, Claim("unheard", "", "flag", True)),
        ("unheard", None, Claim("unheard", "", "text", "null")),
        ("unheard", {"a": [1, "é"]}, Claim("unheard", "", "text", '{"a":[1,"é"]}')),
        ("line\nbreak", "a\u202eb\x00", Claim("line break", "", "text", "ab")),
        ("\u202e", "x", Claim('"\\u202e"', "", "text", "x")),
        ("nested", "eyJhbGciOiJub25lIn0.e30.", Claim("nested", "", "text", "•••")),
    ],
)
def test_a_claim(name: str, value: object, expected: Claim) -> None:
    """Known ones by a code and in their kind, others as plain bounded text."""
    assert shown(**{name: value}) == (expected,)


def test_known_ones_come_first() -> None:
    """The others follow in the token's own order."""
    names = [row.name for row in shown(zz="1", aa="2", scope="a", type="t")]
    assert names == ["type", "scope", "zz", "aa"]


def test_a_long_value_is_cut() -> None:
    """At some hundred characters."""
    (row,) = shown(long="x" * 5_000)
    assert isinstance(row.value, str)
    assert len(row.value) == VALUE_LIMIT


def test_too_many_claims() -> None:
    """A hundred rows, and how many more there are."""
    claims = {f"c{at}": at for at in range(150)}
    found = inside(Secret(f"e30.{part(claims)}.c2ln"))
    assert (len(found.claims), found.left_out) == (MOST_ROWS, 50)


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        (f"{part({'alg': 'a'})}.{part({'a': 1})}.c2ln", "jwt"),
        (f"{part({'alg': 'none'})}.{part({'a': 1})}", "unsigned"),
        (f"{part({'alg': 'dir'})}.a.b.c.d", "encrypted"),
        ("reference-token", "opaque"),
        ("a.b.c", "opaque"),
        ("", "opaque"),
    ],
)
def test_shape(text: str, shape: str) -> None:
    """What kind of token it is, by its parts."""
    assert inside(Secret(text)).shape == shape


def test_an_opaque_token_tells_its_length_alone() -> None:
    """Nothing of its value."""
    assert inside(Secret("planted-token")) == Inside("opaque", 13)


def test_no_signature_is_shown() -> None:
    """Though it would be readable as text."""
    signature = base64.urlsafe_b64encode(b'{"planted": "signature"}').decode()
    found = inside(Secret(f"e30.{part({'a': 1})}.{signature}"))
    assert "planted" not in repr(found)


@given(
    st.text(max_size=200) | st.binary(max_size=200).map(lambda b: b.decode("latin-1"))
)
def test_anything_may_be_called_a_token(text: str) -> None:
    """Whatever it is, it can be looked at."""
    assert inside(Secret(text)).length == len(text)


LEAF = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
JSON = st.recursive(
    LEAF,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(st.sampled_from(["scope", "exp", "created_at", "expires_in", "id", "x"]), JSON)
def test_any_value_is_a_bounded_line(name: str, value: object) -> None:
    """No claim, whatever its value, steers the display or fills it."""
    (row,) = shown(**{name: value})
    assert len(str(row.value).splitlines()) <= 1
