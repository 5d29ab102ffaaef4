"""A credential with two sets of scopes at a desk, and a hand on the menu."""

from __future__ import annotations

from PySide6.QtGui import QAction

from core.model import Credential, ScopeSet
from gui.views.scope_choice import ScopeChoice
from tests.gui.desk_parts import DRAFT, Seat

QUOTA = ScopeSet("Quota only", ("AdobeID", "openid", "ab.manage"))
READING = ScopeSet("Reading", ("AdobeID", "openid", "read_profile"))
SETS = (QUOTA, READING)


def with_sets(seat: Seat) -> str:
    """Store the credential, then its sets."""
    (one,) = seat.add(DRAFT)
    changed = seat.services.set_scope_sets(one, SETS, "")
    seat.desk.credentials.changed.emit(changed)
    return one


def choice(seat: Seat) -> ScopeChoice:
    """The button in the card's heading."""
    return seat.window.page.token.scopes.choice


def entry(seat: Seat, words: str) -> QAction:
    """An entry of its menu."""
    (found,) = [each for each in choice(seat).entries() if each.text() == words]
    return found


def choose(seat: Seat, words: str) -> None:
    """Choose an entry of the menu."""
    entry(seat, words).trigger()


def asked(seat: Seat) -> int:
    """How many tokens Adobe was asked for."""
    return len([seen for seen in seat.adobe.requests if "token" in seen.path])


def kept(seat: Seat, credential_id: str) -> Credential:
    """The credential as it stands in the catalog."""
    (found,) = seat.services.stores.catalog.credentials()
    assert found.id == credential_id
    return found


def said(seat: Seat) -> tuple[str, str]:
    """What the shelf says."""
    message = seat.window.shelf.message()
    return (message.title, message.text) if message else ("", "")
