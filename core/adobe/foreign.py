"""What failed in httpx or below it, as an error of ours with copied facts.

httpx keeps the request, and so the secret, inside its exceptions: nothing of one is
kept, and what is made of it must not be raised while it is being handled.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from typing import Any, Final

import httpx

from core.adobe.network_settings import CONNECT_SECONDS, READ_SECONDS
from core.adobe.proxies import refused_by_proxy
from core.errors import (
    AnswerBroken,
    BadAddress,
    NetworkError,
    Redirected,
    TimedOut,
    TlsRefused,
    Unreachable,
)

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
    if isinstance(exc, httpx.RemoteProtocolError):
        return "reset"
    for cause in causes(exc):
        for kind, reason in _REASONS:
            if isinstance(cause, kind):
                return reason
    return "network"


FOREIGN: Final = (
    httpx.HTTPError,
    httpx.InvalidURL,
    httpx.StreamError,
    httpx.CookieConflict,
    OSError,
    ValueError,
)
_REST: Final[tuple[tuple[tuple[type[BaseException], ...], type[NetworkError]], ...]] = (
    ((httpx.UnsupportedProtocol, httpx.InvalidURL), BadAddress),
    ((httpx.TooManyRedirects,), Redirected),
    ((httpx.HTTPError, httpx.StreamError, httpx.CookieConflict), AnswerBroken),
    ((OSError,), Unreachable),
    ((ValueError,), BadAddress),
)


def translated(
    exc: BaseException,
    host: str,
    proxy: str = "",
    answering: bool = False,
    *,
    patience: tuple[float, float] = (CONNECT_SECONDS, READ_SECONDS),
    logins: tuple[str, ...] = (),
) -> NetworkError:
    """A foreign exception as one of ours, with copied facts.

    ``answering`` says that the answer had begun, ``patience`` how long it was waited
    for a connection and for a read, ``logins`` what a proxy offered.
    """
    facts: dict[str, Any] = {"host": host}
    if proxy:
        facts["proxy"] = proxy
    tls = None if answering else tls_failure(exc)
    if tls is not None:
        return TlsRefused(**facts, reason=tls_reason(tls), issuer="")
    if isinstance(exc, httpx.TimeoutException):
        reading = isinstance(exc, httpx.ReadTimeout)
        return TimedOut(**facts, seconds=patience[1] if reading else patience[0])
    if isinstance(exc, httpx.ProxyError):
        first = str(exc)[:3]
        status = int(first) if first.isdecimal() else 0
        return refused_by_proxy(host, status, proxy, logins)
    if isinstance(exc, httpx.ReadError) and answering:
        return AnswerBroken(**facts)
    if isinstance(exc, httpx.NetworkError) or is_cut_before(exc, answering):
        return Unreachable(**facts, reason=reason_of(exc))
    for kinds, error in _REST:
        if isinstance(exc, kinds):
            return error(**facts)
    return AnswerBroken(**facts)


def is_cut_before(exc: BaseException, answering: bool) -> bool:
    """Whether the connection was closed in good order, but before any answer.

    WORKAROUND: httpx tells this from an answer that is not HTTP by its words alone.
    """
    closed = isinstance(exc, httpx.RemoteProtocolError)
    return closed and not answering and str(exc).startswith("Server disconnected")
