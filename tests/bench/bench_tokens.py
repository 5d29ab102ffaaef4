"""The token cache beside a bare dictionary, and 10,000 calls at once for one token.

Also what a look at a thousand credentials that are kept fresh takes: it is made once a
minute, and after each token.
"""

from __future__ import annotations

import statistics
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Final

from core.clocks import moment
from core.model import Credential, Secret, Token
from core.renewal import Renewal
from core.tokens import TokenCache, key_of

CALLS: Final = 10_000
THREADS: Final = 50
RUNS: Final = 20
KEPT: Final = 1_000
CREDENTIAL: Final = Credential(
    "1", "n", "client-1", ("openid", "AdobeID"), "A@AdobeOrg", secret_item="item-1"
)


def token() -> Token:
    """A token that lives for a day."""
    at = moment()
    return Token(Secret("t"), at.wall, at.wall + 86_400, boot_at=at.boot)


def requests_of_many() -> tuple[int, float]:
    """How many requests 10,000 calls make of an Adobe that takes 50 ms; seconds."""
    cache, gate = TokenCache(time.time), threading.Barrier(THREADS)
    requests: list[int] = []

    def request() -> Token:
        requests.append(1)
        time.sleep(0.05)
        return token()

    def ask(_: int) -> None:
        gate.wait()
        for _call in range(CALLS // THREADS):
            cache.mint_once(CREDENTIAL, request)

    with ThreadPoolExecutor(THREADS) as pool:
        begun = time.perf_counter()
        list(pool.map(ask, range(THREADS)))
        return len(requests), time.perf_counter() - begun


def each(call: Callable[[], object], times: int) -> float:
    """Microseconds that a call takes, the median of some runs."""
    taken: list[float] = []
    for _ in range(RUNS):
        begun = time.perf_counter()
        for _call in range(times):
            call()
        taken.append((time.perf_counter() - begun) / times * 1e6)
    return statistics.median(taken)


def main() -> None:
    """Measure, and print."""
    requests, seconds = requests_of_many()
    print(f"{CALLS:,} calls on {THREADS} threads for one credential")
    print(f"  requests made        {requests:8d}      ({seconds:.2f} s)")
    cache, bare = TokenCache(time.time), {key_of(CREDENTIAL): token()}
    cache.put(CREDENTIAL, token())
    held = each(lambda: cache.get(CREDENTIAL), 2_000)
    looked_up = each(lambda: bare.get(key_of(CREDENTIAL)), 2_000)
    print(f"  a token in hand      {held:8.2f} µs   {held / looked_up:.1f} x a dict")
    renewal = Renewal()
    for number in range(KEPT):
        renewal.keep(f"credential-{number}", "production", token())
    look = each(lambda: (renewal.due(moment()), renewal.next_wake(moment())), 5)
    print(f"  a look at {KEPT:,} kept {look / 1_000:8.2f} ms   once a minute")
    if requests != 1:
        sys.exit("bench_tokens: more than one request was made")


if __name__ == "__main__":
    main()
