"""The latest events of a credential, in words and without any value."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.storage.events import Event, EventKind
from gui.history_words import happenings
from gui.models.state import Happening


def told(kind: EventKind, **facts: str | int) -> Happening:
    """One line of the history."""
    (line,) = happenings((Event("id", kind, 5.0, facts),))
    return line


@pytest.mark.parametrize("kind", list(EventKind))
def test_every_kind_of_event_has_words_and_an_icon(kind: EventKind) -> None:
    """Also where an older version kept fewer facts."""
    line = told(kind)
    assert line.what
    assert line.icon


@pytest.mark.parametrize(
    ("seconds", "words"), [(86_400, "24 h"), (3_600, "1 h"), (3_599, "59 min")]
)
def test_a_token_tells_how_long_it_lasts(seconds: int, words: str) -> None:
    """Hours, or minutes below one."""
    assert told(EventKind.TOKEN, scopes=7, seconds=seconds).more.endswith(words)


def test_a_failure_tells_its_code() -> None:
    """Adobe's own word, as in the Console's logs."""
    line = told(EventKind.TOKEN_FAILED, code="invalid_scope", debug_id="d")
    assert line.more == "invalid_scope"


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("ServerFailed", "Adobe’s server failed"),
        ("TimedOut", "Adobe did not answer"),
        ("KeyringLocked", "Your keyring is locked"),
    ],
)
def test_a_failure_without_a_code_is_told_in_words(code: str, words: str) -> None:
    """What is kept is the name of its class, which says nothing to a user."""
    assert told(EventKind.TOKEN_FAILED, code=code).more == words


def test_a_path_at_home_is_short(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody needs to read their own user name."""
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path))
    line = told(EventKind.EXPORTED, path=str(tmp_path / "shop" / ".env"))
    assert line.more == str(Path("~") / "shop" / ".env")


def test_a_path_beside_home_is_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder whose name begins like home is not home."""
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path))
    path = f"{tmp_path}-other/.env"
    assert told(EventKind.EXPORTED, path=path).more == path


def test_events_keep_their_order_and_time() -> None:
    """The newest comes first, as it was given."""
    events = [Event("id", EventKind.EDITED, at, {}) for at in (9.0, 5.0)]
    assert [line.at for line in happenings(events)] == [9.0, 5.0]


@pytest.mark.parametrize(
    ("why", "words"),
    [
        ("expired", ", the token before had expired"),
        ("revoked", ", the token before was perhaps revoked"),
        ("refused", ", the token before was refused"),
        ("unheard of", ""),
    ],
)
def test_a_quota_tells_why_its_token_was_replaced(why: str, words: str) -> None:
    """After how much it was."""
    rows = told(EventKind.QUOTA, rows=2).more
    assert told(EventKind.QUOTA, rows=2, renewed_for=why).more == rows + words


def test_a_failure_tells_of_the_token_before() -> None:
    """After its code."""
    line = told(EventKind.QUOTA_FAILED, code="429050", renewed_for="expired")
    assert line.more == "429050, the token before had expired"
