"""Echoes of a secret are hidden, however they are spelled."""

import base64
import html
import json
from collections.abc import Callable
from urllib.parse import quote, quote_plus

import pytest

from core.adobe.wire import Echoes, form_body
from core.model import HIDDEN, Secret

ODD = "p8e-+&=% /<\"'ü"
PLAIN = "p8e-Planted+and/x"


def lower_percent(text: str) -> str:
    """Percent-encoded as some servers do."""
    return "".join(f"%{byte:02x}" for byte in text.encode())


def units(text: str) -> str:
    """Every character as a JSON escape."""
    raw = text.encode("utf-16-be")
    return "".join(f"\\u{raw[i : i + 2].hex().upper()}" for i in range(0, len(raw), 2))


def decimal(text: str) -> str:
    """Every character as an HTML entity."""
    return "".join(f"&#0{ord(character)};" for character in text)


def hexadecimal(text: str) -> str:
    """Every character as an HTML entity of the other kind."""
    return "".join(f"&#x{ord(character):x};" for character in text)


def twice(text: str) -> str:
    """Escaped by two servers in a row."""
    return quote(json.dumps(decimal(text)))


SPELLINGS = [
    str,
    quote,
    quote_plus,
    html.escape,
    json.dumps,
    lower_percent,
    units,
    decimal,
    hexadecimal,
    twice,
]


@pytest.mark.parametrize("spell", SPELLINGS)
@pytest.mark.parametrize("secret", [ODD, PLAIN, "ab", "a\U0001f600b", "100%2b"])
def test_echo_is_hidden(secret: str, spell: Callable[[str], str]) -> None:
    """As it is, in an address, in HTML, in JSON, and in one within the other."""
    found = Echoes(Secret(secret)).hide(spell(secret))
    assert found.strip('"') == HIDDEN


@pytest.mark.parametrize(
    "echo",
    [
        "p8e-Planted\\u002band\\/x",
        "p8e-Planted\\x2band/x",
        "p8e-Planted&plus;and&sol;x",
        "p8e-Planted&#43and/x",
        "p8e-Planted%252band%252fx",
        "p8e-Planted and/x",
        "p8e-Plan\u200bted+an\u202ed/x",
        "p8e-Planted+\r\nand/x",
    ],
)
def test_echo_that_a_display_would_show_is_hidden(echo: str) -> None:
    """Half escaped, decoded once too often, or cut up by what is not seen."""
    shown = Echoes(Secret(PLAIN)).hide(f"bad secret {echo}!")
    assert shown == f"bad secret {HIDDEN}!"


@pytest.mark.parametrize("before", ["", "a", "ab", "abc"])
@pytest.mark.parametrize("after", ["", "z"])
@pytest.mark.parametrize("code", [base64.b64encode, base64.urlsafe_b64encode])
def test_echo_within_base64_is_hidden(
    before: str, after: str, code: Callable[[bytes], bytes]
) -> None:
    """Wherever it stands there; what is left at its ends tells four characters."""
    coded = code(f"{before}{PLAIN}?{after}".encode()).decode()
    left = Echoes(Secret(PLAIN)).hide(coded).replace("=", "")
    assert len(left.replace(HIDDEN, "")) <= len(coded.rstrip("=")) - 20


@pytest.mark.parametrize(
    "code",
    [
        lambda raw: base64.b64encode(raw).decode(),
        bytes.hex,
        lambda raw: raw.hex().upper(),
        lambda raw: raw[::-1].decode(),
    ],
    ids=["base64", "hex", "HEX", "reversed"],
)
def test_echo_in_a_code_is_hidden(code: Callable[[bytes], str]) -> None:
    """The whole of it."""
    shown = Echoes(Secret(PLAIN)).hide(f"no {code(PLAIN.encode())} here")
    assert shown == f"no {HIDDEN} here"


@pytest.mark.parametrize(
    "text", ["a%2Bb &amp; c", '{"a": "\\u002b\\n"}', "C:\\new", "\u202eabc\n", "&#bad;"]
)
def test_text_without_an_echo_stays_as_it_came(text: str) -> None:
    """Its escapes too."""
    assert Echoes(Secret(PLAIN)).hide(text) == text


def test_json_around_an_echo_stays_as_it_came() -> None:
    """Only the value that holds it changes, and the text is JSON still."""
    text = '{"a":  "\\u00e9", "b": ["x p8e-Planted\\u002band/x"], "c": 1e2}'
    hidden = Echoes(Secret(PLAIN)).hide_in_json(text)
    assert hidden == f'{{"a":  "\\u00e9", "b": ["x {HIDDEN}"], "c": 1e2}}'


def test_number_that_is_an_echo_is_hidden() -> None:
    """A secret of digits alone may come back as a number."""
    hidden = Echoes(Secret("12345678")).hide_in_json('{"12345678": 12345678}')
    assert json.loads(hidden) == {HIDDEN: HIDDEN}


def test_plain_values_are_not_hidden() -> None:
    """Only secrets are: a client id may be told."""
    assert Echoes("client-id-of-a-test", None).hide("client-id-of-a-test") == (
        "client-id-of-a-test"
    )


def test_short_secret_is_hidden() -> None:
    """What was sent is hidden, of whatever length."""
    assert Echoes(Secret("hunter2")).hide("not hunter2") == f"not {HIDDEN}"


@pytest.mark.parametrize("secret", ["", "\n", "\\n", "%0A"])
def test_secret_that_shows_nothing_hides_nothing(secret: str) -> None:
    """An empty text stands everywhere, and is no echo."""
    assert Echoes(Secret(secret)).hide("some words") == "some words"


@pytest.mark.parametrize(
    "piece", ["&#37;", "%25", "\\u005c", "&#" + "0" * 5_000 + "1;"]
)
def test_many_escapes_break_nothing(piece: str) -> None:
    """A megabyte of them, and numbers that are none."""
    text = piece * (1_000_000 // len(piece))
    assert Echoes(Secret(PLAIN)).hide(text) == text


def test_what_was_sent_is_not_printed() -> None:
    """Not even by what looks for it."""
    assert "Planted" not in repr(Echoes(Secret(PLAIN)))


def test_text_that_is_no_text_is_sent() -> None:
    """Half of a surrogate pair raises nothing that could tell the value."""
    assert form_body({"client_secret": Secret("\ud800")}) == b"client_secret=%ED%A0%80"
