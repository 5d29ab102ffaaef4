"""While what was begun is taken back, it is told how far that is."""

from __future__ import annotations

import pytest

from core.errors import Cancelled
from core.model import Secret
from core.services import Services
from core.taking import Decision
from tests.core.service_parts import DRAFT

NEW = tuple(
    Decision(DRAFT.with_changes(client_id=name, secret=Secret(f"fake {name}")))
    for name in "abcd"
)


def told(services: Services, last: int) -> list[int]:
    """What is told of an import that is cancelled once ``last`` are written."""
    heard: list[int] = []

    def hear(done: int, _total: int) -> None:
        heard.append(done)
        if last in heard:
            raise Cancelled

    with pytest.raises(Cancelled):
        services.take(NEW, hear)
    return heard


def test_it_counts_down_what_is_still_to_be_taken_back(services: Services) -> None:
    """So that nobody takes it to stand still."""
    assert told(services, 3) == [0, 1, 2, 3, 3, 2, 1]


def test_a_second_cancel_does_not_keep_it_from_taking_back(services: Services) -> None:
    """Whoever listens raises at each of them."""
    told(services, 3)
    assert services.stores.credentials.list() == []
