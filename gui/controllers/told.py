"""Where the outcome of one request goes, beside the signals that all may hear."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Told:
    """``done`` after a success was signalled; ``failed`` in place of the signal."""

    done: Callable[[], None]
    failed: Callable[[Exception], None]
