"""What privacy mode masks is decided in one place."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from gui import privacy
from gui.privacy import MASK, concealed, shown, spoken
from gui.views.private_line import keep_private

ORG = "0123456789ABCDEF01234567@AdobeOrg"
CLIENT = "0123456789abcdef0123456789abcdef"


@pytest.fixture(autouse=True)
def mode() -> Iterator[privacy.Privacy]:
    """Privacy mode, on for the test alone."""
    one = privacy.privacy()
    known, one.known = one.known, tuple
    one.set_on(True)
    yield one
    one.known = known
    one.set_on(False)


@pytest.mark.parametrize("field", sorted(privacy.FIELDS))
def test_a_private_field_is_masked(field: str) -> None:
    """By dots that tell nothing, not even a length."""
    assert shown(field, "a value") == MASK


@pytest.mark.parametrize("field", ["name", "project", "workspace", "environment"])
def test_other_fields_are_shown(field: str) -> None:
    """A demo needs something to point at."""
    assert shown(field, "a value") == "a value"


def test_nothing_is_no_secret() -> None:
    """An empty field stays empty."""
    assert shown("client_id", "") == ""


def test_a_screen_reader_hears_a_word() -> None:
    """Not eight bullets."""
    assert spoken("client_id", CLIENT) == "hidden"


@pytest.mark.parametrize("told", [shown, spoken])
def test_without_it_values_are_as_they_are(mode: privacy.Privacy, told: object) -> None:
    """It is off most of the time."""
    mode.set_on(False)
    assert callable(told)
    assert told("client_id", CLIENT) == CLIENT


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"Org {ORG}.", f"Org {MASK}."),
        (f"CLIENT_ID={CLIENT}", f"CLIENT_ID={MASK}"),
        (f"IDS={ORG.partition('@')[0]}", f"IDS={MASK}"),
        ("0A1B@techacct.adobe.com wrote", f"{MASK} wrote"),
        ("Written to /srv/shop/.env and read.", f"Written to {MASK} and read."),
        ("Written to ~/shop/.env.", f"Written to {MASK}."),
        (r"Written to C:\shop\app\.env.", f"Written to {MASK}."),
        (r"On \\server\share\x", f"On {MASK}"),
    ],
)
def test_private_values_are_found_in_a_text(text: str, told: str) -> None:
    """By what they look like."""
    assert concealed(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "",
        "24/7, and/or",
        "https://developer.adobe.com/console/projects",
        "GET /path",
        "Debug ID 0123-4567",
        "1,412 characters",
    ],
)
def test_other_words_stay(text: str) -> None:
    """A text that holds nothing private is told as it is."""
    assert concealed(text) == text


def test_a_home_with_blanks_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is known, whatever it looks like."""
    monkeypatch.setenv("HOME", "/Users of this/Jane Doe")
    monkeypatch.setenv("USERPROFILE", "/Users of this/Jane Doe")
    assert "Jane" not in concealed(f"Read {Path.home()}/x")


def test_what_is_known_is_found(mode: privacy.Privacy) -> None:
    """The name of an org looks like any words."""
    mode.known = lambda: ("Fernwell Demo",)
    assert concealed("Quota of Fernwell Demo") == f"Quota of {MASK}"


def test_a_change_is_told_once(mode: privacy.Privacy) -> None:
    """On again is no change."""
    told: list[bool] = []
    mode.changed.connect(lambda: told.append(True))
    mode.set_on(True)
    mode.set_on(False)
    assert told == [True]


def test_a_line_is_dots_and_can_be_changed(qtbot: QtBot) -> None:
    """What is typed counts all the same."""
    line = QLineEdit("before")
    qtbot.addWidget(line)
    keep_private(line, "client_id")
    qtbot.keyClicks(line, "x")
    assert (line.text(), line.displayText()) == ("beforex", "●" * 7)


def test_a_line_is_shown_when_it_ends(qtbot: QtBot, mode: privacy.Privacy) -> None:
    """At once."""
    line = QLineEdit("before")
    qtbot.addWidget(line)
    keep_private(line, "client_id")
    mode.set_on(False)
    assert line.displayText() == "before"
