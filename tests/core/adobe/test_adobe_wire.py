"""Echoes of a secret are hidden, however they are spelled."""

import html
import json
from collections.abc import Callable
from urllib.parse import quote, quote_plus

import pytest

from core.adobe.wire import form_body, spellings, without
from core.model import HIDDEN, Secret

ODD = "p8e-+&=% /<\"'ü"
HIDDEN_BYTES = HIDDEN.encode()


@pytest.mark.parametrize("spell", [str, quote, quote_plus, html.escape, json.dumps])
def test_echo_is_hidden(spell: Callable[[str], str]) -> None:
    """As it is, in an address, in HTML, in JSON."""
    body = spell(ODD).strip('"').encode()
    assert without(body, spellings([Secret(ODD)])) == HIDDEN_BYTES


def test_plain_values_are_not_hidden() -> None:
    """Only secrets are: a client id may be told."""
    assert spellings(["client-id-of-a-test", None]) == ()


def test_very_short_secret_is_not_hidden() -> None:
    """Hiding every "a" of an answer would help nobody."""
    assert spellings([Secret("a")]) == ()


def test_text_that_is_no_text_is_sent() -> None:
    """Half of a surrogate pair raises nothing that could tell the value."""
    assert form_body({"client_secret": Secret("\ud800")}) == b"client_secret=%ED%A0%80"
