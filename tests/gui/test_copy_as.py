"""Copy as: the menu, and what lands on the clipboard."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from core.adobe.endpoints import PRODUCTION
from core.formats.snippets import Kind, kinds_for
from core.practice.accounts import TUTORIAL
from gui import snippet_words
from gui.clipboard import HINTS, KEPT_SECONDS
from gui.views import header
from tests.gui.copy_parts import (
    choose,
    copying,
    foot,
    group,
    let_tick,
    opened,
    pasted,
    switch,
    token,
    words,
)
from tests.gui.desk_parts import DRAFT, Seat

if TYPE_CHECKING:
    from tests.conftest import FakeClock

SECRET = TUTORIAL.secrets[0].reveal()


@pytest.fixture
def one(seat: Seat) -> Seat:
    """A credential that is right in every field, chosen."""
    seat.add(DRAFT)
    return seat


@pytest.fixture
def minted(one: Seat) -> Seat:
    """The same with a token in hand."""
    one.desk.get_token()
    return one


@pytest.fixture
def live(minted: Seat) -> Seat:
    """The same, and the live token is wished for."""
    switch(minted).trigger()
    return minted


# ── the menu ─────────────────────────────────────────────────────────────────


def test_the_menu_has_three_groups_and_a_switch(one: Seat) -> None:
    """In this order."""
    assert words(opened(one)) == [
        "Get a token",
        "Load the quota",
        "App Builder action",
        "With the live token",
    ]


@pytest.mark.parametrize("key", ["token", "quota"])
def test_a_call_has_six_languages(one: Seat, key: str) -> None:
    """The same for both calls."""
    languages = ["curl", "curl for cmd", "PowerShell", "Python", ".http", "fetch"]
    assert words(group(one, key)) == languages


def test_practice_has_the_action_with_fetch(one: Seat) -> None:
    """Adobe's library knows Adobe's own hosts alone."""
    assert words(group(one, "action")) == ["With fetch", "Look at the code…"]


def test_stage_has_calls_for_a_token_alone(one: Seat) -> None:
    """Without a quota address there is neither group nor switch."""
    menu = opened(one)
    kinds = [kind for kind in Kind if kind.value.endswith("-token")]
    menu.show_groups(snippet_words.groups(kinds), live=False)
    assert (words(menu), menu.live_action()) == (["Get a token"], None)


def test_the_menu_stands_in_the_header_too(one: Seat) -> None:
    """For the keyboard, and for the tabs without the button."""
    assert "Copy as" in words(one.window.page.header.more.menu())


def test_a_key_opens_the_menu(one: Seat, qtbot: QtBot) -> None:
    """Ctrl+Shift+E, on any tab."""
    one.window.show()
    one.window.page.show_tab(header.DETAILS)
    one.window.activateWindow()
    qtbot.waitUntil(one.window.isActiveWindow)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(one.window, Qt.Key.Key_E, both)
    menu = copying(one).menu
    shown = menu.isVisible()
    menu.close()
    assert shown


def test_the_key_opens_nothing_without_a_credential(seat: Seat) -> None:
    """There is nothing to copy."""
    seat.window.page.show_token()
    copying(seat).open()
    assert not copying(seat).menu.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_the_switch_leaves_the_menu_open(one: Seat, qtbot: QtBot, key: Qt.Key) -> None:
    """Something is chosen after it."""
    one.window.show()
    copying(one).open()
    menu = copying(one).menu
    action = menu.live_action()
    assert action is not None
    menu.setActiveAction(action)
    qtbot.keyClick(menu, key)
    seen = (action.isChecked(), menu.isVisible())
    menu.close()
    assert seen == (True, True)


def test_the_switch_is_off_at_first(minted: Seat) -> None:
    """Nobody copies a token by accident."""
    assert not switch(minted).isChecked()


def test_the_switch_is_remembered(live: Seat) -> None:
    """Until the program ends, for every credential."""
    live.add(DRAFT.with_changes(name="Another"))
    assert switch(live).isChecked()


def test_the_switch_is_not_kept(live: Seat) -> None:
    """The next start begins without it."""
    settings = live.services.open().settings
    assert not [key for key in settings if "live" in key or "copy" in key]


def test_every_kind_stands_in_the_menu() -> None:
    """Once, for those who have them all."""
    made = snippet_words.groups(kinds_for(PRODUCTION))
    entries = [kind for each in made for kind, _ in each.entries]
    assert sorted(entries) == sorted(Kind)


# ── what is copied ───────────────────────────────────────────────────────────


def test_a_call_for_a_token_is_copied(one: Seat) -> None:
    """Where it goes, and which client asks."""
    choose(one, "token", "curl")
    parts = (one.adobe.token_url, DRAFT.client_id, "${OAUTHS2S_CLIENT_SECRET:?}")
    assert [part in pasted() for part in parts] == [True, True, True]


def test_no_client_secret_is_ever_copied(live: Seat) -> None:
    """In no language, with the switch on or off."""
    texts = []
    for key in ("token", "quota", "action"):
        for name in words(group(live, key)):
            if not name.endswith("…"):
                choose(live, key, name)
                texts.append(pasted())
    assert (len(texts), [text for text in texts if SECRET in text]) == (13, [])


def test_a_quota_call_has_a_placeholder(minted: Seat) -> None:
    """Although a token is in hand."""
    choose(minted, "quota", "Python")
    assert ('os.environ["ACCESS_TOKEN"]' in pasted(), token(minted) in pasted()) == (
        True,
        False,
    )


def test_a_quota_call_has_the_live_token(live: Seat) -> None:
    """Where it was wished for."""
    choose(live, "quota", "Python")
    assert f"Bearer {token(live)}" in pasted()


def test_the_token_is_the_one_of_that_moment(live: Seat) -> None:
    """A new one is taken, not the one that the menu was opened with."""
    before = token(live)
    live.desk.get_token(True)
    choose(live, "quota", "curl")
    assert (token(live) in pasted(), before in pasted()) == (True, False)


def test_a_live_text_asks_histories_to_keep_out(live: Seat) -> None:
    """As a token does."""
    choose(live, "quota", "curl")
    hints = dict(HINTS.get(sys.platform, ()))
    mime = QGuiApplication.clipboard().mimeData()
    assert {name: bytes(mime.data(name).data()) for name in hints} == hints


def test_a_text_without_a_token_is_an_ordinary_one(live: Seat) -> None:
    """Histories may keep it."""
    choose(live, "token", "curl")
    assert QGuiApplication.clipboard().mimeData().formats() == ["text/plain"]


def test_a_live_text_is_cleared(live: Seat, clock: FakeClock) -> None:
    """After its time."""
    choose(live, "quota", "curl")
    clock.advance(KEPT_SECONDS)
    let_tick(live)
    assert pasted() == ""


def test_a_text_without_a_token_is_not_cleared(live: Seat, clock: FakeClock) -> None:
    """It may be needed for longer."""
    choose(live, "token", "curl")
    clock.advance(KEPT_SECONDS)
    let_tick(live)
    assert pasted().startswith("printf")


def test_a_call_without_a_token_ends_the_countdown_before(live: Seat) -> None:
    """What took the token's place is not counted down."""
    choose(live, "quota", "curl")
    choose(live, "token", "curl")
    assert (foot(live), live.desk.clipboard.left()) == ("Copied.", 0)
