"""One end for a whole call: connect, handshake, every write and every read.

A call that is given up ends at once as well: its connection is hung up.

A timeout of httpx counts for each step anew, so that a server which says a byte now
and then is never too late for any of them. Below it each step gets the time that is
left of the call, and none begins once there is none: the connection is then closed.
"""

from __future__ import annotations

import math
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any, Final

from core.adobe.stopping import Stop, calling

_PIECE: Final = 16_384


class DeadlinePassedError(TimeoutError):
    """The call's time is over."""


class Deadline:
    """When the call that runs on this thread ends, by ``timer``; each has its own."""

    def __init__(self, timer: Callable[[], float]) -> None:
        self._timer = timer
        self._of_thread = threading.local()

    @contextmanager
    def within(self, seconds: float, *stops: Stop) -> Iterator[None]:
        """Let what runs in the block take at most so long, and end with ``stops``."""
        self._of_thread.until = self._timer() + seconds
        self._of_thread.stops = stops
        try:
            yield
        finally:
            del self._of_thread.until, self._of_thread.stops

    @contextmanager
    def breakable(self, stream: Any) -> Iterator[None]:
        """Hang ``stream`` up if the call is given up while the block waits on it."""

        def hang_up() -> None:
            # The socket's own: that of an SSLSocket takes the cipher off first, and a
            # write of another thread could go out in the clear in between.
            with suppress(OSError, TypeError):
                socket.socket.shutdown(
                    stream.get_extra_info("socket"), socket.SHUT_RDWR
                )

        with calling(getattr(self._of_thread, "stops", ()), hang_up):
            yield

    def is_over(self) -> bool:
        """Whether no time is left."""
        return self._until() <= self._timer()

    def remaining(self) -> float:
        """Seconds left, none or less once it is over."""
        return self._until() - self._timer()

    def left(self, most: float | None = None) -> float:
        """Seconds left, at most ``most``. Raises DeadlinePassedError without any."""
        left = self.remaining()
        if left <= 0:
            raise DeadlinePassedError
        return left if most is None else min(left, most)

    def _until(self) -> float:
        until: float = getattr(self._of_thread, "until", math.inf)
        return until


def keep(deadline: Deadline, transport: Any) -> None:
    """Hold every connection that an ``httpx.HTTPTransport`` opens to the deadline.

    WORKAROUND: httpx hands no network backend on to httpcore, which takes one.
    """
    pool = transport._pool
    pool._network_backend = _Backend(pool._network_backend, deadline)


class _Backend:
    """An ``httpcore.NetworkBackend`` whose streams know the deadline."""

    def __init__(self, inner: Any, deadline: Deadline) -> None:
        self._inner = inner
        self._deadline = deadline

    def connect_tcp(
        self, host: str, port: int, timeout: float | None = None, **options: Any
    ) -> _Stream:
        """Connect in the time that is left."""
        left = self._deadline.left(timeout)
        stream = self._inner.connect_tcp(host, port, timeout=left, **options)
        return _Stream(stream, self._deadline)


class _Stream:
    """An ``httpcore.NetworkStream`` that knows the deadline."""

    def __init__(self, inner: Any, deadline: Deadline) -> None:
        self._inner = inner
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """What has come, waited for as long as is left."""
        left = self._deadline.left(timeout)
        with self._deadline.breakable(self._inner):
            data: bytes = self._inner.read(max_bytes, left)
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send in pieces, since the inner stream begins its wait anew for each."""
        for start in range(0, len(buffer), _PIECE):
            left = self._deadline.left(timeout)
            with self._deadline.breakable(self._inner):
                self._inner.write(buffer[start : start + _PIECE], left)

    def close(self) -> None:
        """Close, whatever time it is."""
        self._inner.close()

    def start_tls(
        self,
        ssl_context: Any,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> _Stream:
        """Shake hands in the time that is left."""
        left = self._deadline.left(timeout)
        stream = self._inner.start_tls(ssl_context, server_hostname, left)
        return _Stream(stream, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        """Whatever the inner stream knows."""
        return self._inner.get_extra_info(info)
