"""Many callers, real threads, a server: one request for a token."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

from core.practice.server import TOKEN_PATH, PracticeAdobe
from core.services import Services
from tests.core.service_parts import DRAFT

THREADS, EACH = 50, 200


def test_ten_thousand_calls_make_one_request(
    services: Services, adobe: PracticeAdobe
) -> None:
    """Fifty threads ask for the token of one credential: Adobe hears of it once."""
    (credential,) = services.add((DRAFT,))
    gate = threading.Barrier(THREADS)

    def ask(_: int) -> None:
        gate.wait(30)
        for _call in range(EACH):
            services.mint(credential)

    with ThreadPoolExecutor(THREADS) as pool:
        list(pool.map(ask, range(THREADS)))
    assert [seen.path for seen in adobe.requests] == [TOKEN_PATH]
