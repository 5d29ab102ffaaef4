"""A practice Adobe over TLS, and the authority behind its certificate."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import trustme

from tests.core.adobe.checking import COMPANY
from tests.core.adobe.tunnelling import secure_adobe

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.practice.server import PracticeAdobe


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    """An authority that no system store knows."""
    return trustme.CA(organization_name=COMPANY)


@pytest.fixture
def secure(authority: trustme.CA) -> Iterator[PracticeAdobe]:
    """A practice Adobe over TLS."""
    with secure_adobe(authority) as adobe:
        yield adobe
