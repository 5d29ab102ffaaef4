"""Facts copied out of what failed below a connection, without keeping any of it."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from typing import Final

_CHAIN_LIMIT: Final = 16
_REASONS: Final[tuple[tuple[type[BaseException], str], ...]] = (
    (socket.gaierror, "name"),
    (ConnectionRefusedError, "refused"),
    (ConnectionError, "reset"),
)


def causes(exc: BaseException) -> Iterator[BaseException]:
    """``exc`` and what it came from, nearest first, bounded."""
    found: BaseException | None = exc
    for _ in range(_CHAIN_LIMIT):
        if found is None:
            return
        yield found
        found = found.__cause__ or found.__context__


def tls_failure(exc: BaseException) -> ssl.SSLError | None:
    """The failed handshake behind ``exc``; a mere hang-up is not one."""
    for cause in causes(exc):
        if isinstance(cause, ssl.SSLEOFError | ssl.SSLZeroReturnError):
            return None
        if isinstance(cause, ssl.SSLError):
            return cause
    return None


def tls_reason(error: ssl.SSLError) -> str:
    """OpenSSL's or the system's words for it, one line."""
    # Those that truststore raises on Windows and macOS carry neither attribute.
    names = ("verify_message", "reason")
    found = next(filter(None, (getattr(error, name, "") for name in names)), error)
    return " ".join(str(found).split())[:200]


def reason_of(exc: BaseException) -> str:
    """``name`` (not resolved), ``refused``, ``reset`` or ``network``."""
    for cause in causes(exc):
        for kind, reason in _REASONS:
            if isinstance(cause, kind):
                return reason
    return "network"
