"""How long a large answer holds the window up: read by a child, and by a thread.

A second thread looks at the clock as an event loop would; its longest gap is what a
person feels. Both readings take turns over the same nine megabytes.
"""

from __future__ import annotations

import json
import statistics
import threading
import time
from collections.abc import Callable
from typing import Final

from core.adobe.answer import Answer
from core.adobe.big_answers import read_in_child
from core.adobe.flatten import flatten
from core.adobe.wire import Echoes
from core.model import Secret

ROWS: Final = 45_000
RUNS: Final = 5


def answer() -> Answer:
    """Nine megabytes of rows."""
    row = {"name": "Requests", "used": 1, "limit": 20, "note": "x" * 150}
    body = json.dumps({"data": [row] * ROWS}).encode()
    return Answer(200, {}, body, sent=Echoes(Secret("token-of-a-bench" * 60)))


def longest_gap(job: Callable[[], object]) -> tuple[float, float]:
    """Seconds that ``job`` took, and the longest gap meanwhile."""
    over, gaps = threading.Event(), [0.0]

    def look() -> None:
        last = time.perf_counter()
        while not over.wait(0.001):
            now = time.perf_counter()
            gaps.append(now - last)
            last = now

    watch = threading.Thread(target=look)
    watch.start()
    begun = time.perf_counter()
    job()
    took = time.perf_counter() - begun
    over.set()
    watch.join()
    return took, max(gaps)


def main() -> None:
    """Measure in turns, print."""
    large = answer()
    ways: dict[str, Callable[[], object]] = {
        "child ": lambda: read_in_child(large),
        "thread": lambda: (flatten(large.json()), large.text()),
    }
    found: dict[str, list[tuple[float, float]]] = {name: [] for name in ways}
    for _ in range(RUNS):
        for name, job in ways.items():
            found[name].append(longest_gap(job))
    print(f"an answer of {len(large.body) / 1e6:.1f} MB, {RUNS} runs")
    for name, times in found.items():
        took, gap = (statistics.median(column) for column in zip(*times, strict=True))
        print(f"  by a {name}  {1000 * took:7.1f} ms, longest gap {1000 * gap:6.1f} ms")


if __name__ == "__main__":
    main()
