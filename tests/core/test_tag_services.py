"""Pins, tags and last uses by way of the services."""

from __future__ import annotations

from core.model import Tag
from core.services import Services
from tests.core.service_parts import DRAFT

TAG = Tag("demo", "green")


def test_a_credential_is_pinned(services: Services) -> None:
    """What is given back is what is kept."""
    (made,) = services.add((DRAFT,))
    pinned = services.set_pinned(made.id, pinned=True)
    assert (pinned.pinned, services.open().credentials) == (True, (pinned,))


def test_a_pin_is_no_line_of_the_history(services: Services) -> None:
    """Nothing of the credential itself has changed."""
    (made,) = services.add((DRAFT,))
    before = services.history(made.id)
    services.set_pinned(made.id, pinned=True)
    assert services.history(made.id) == before


def test_a_credential_is_tagged(services: Services) -> None:
    """The credentials that changed are given back."""
    (made,) = services.add((DRAFT,))
    (tagged,) = services.set_tags(made.id, (TAG,), {})
    assert tagged.tags == (TAG,)


def test_a_use_is_noted(services: Services) -> None:
    """A copy of a token in hand reads no secret, and counts all the same."""
    (made,) = services.add((DRAFT,))
    services.note_use(made.id)
    (found,) = services.open().credentials
    assert found.used_at == services.now()
