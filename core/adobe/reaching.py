"""The first steps to a host, each by itself and in bounded time: name, TCP, TLS.

What is learned here is told, never trusted, and no byte of a call is sent.
"""

from __future__ import annotations

import queue
import socket
import ssl
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from core.adobe.certificates import chain_of
from core.adobe.proxies import Proxy

ADDRESSES: Final = 4
_HEAD_LIMIT: Final = 16_384

Resolve = Callable[[str, int], list[str]]


class NoReplyError(TimeoutError):
    """A step took longer than it was given."""


def resolved(host: str, port: int) -> list[str]:
    """The addresses of ``host`` as the system finds them; raises OSError."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(address[0]) for *_, address in found]


def addresses_of(
    host: str, port: int, seconds: float, resolve: Resolve = resolved
) -> tuple[str, ...]:
    """Some addresses of ``host``. Raises OSError, or NoReplyError after so long.

    The system's search cannot be ended, so it is left behind on its own thread.
    """
    answers: queue.SimpleQueue[list[str] | OSError] = queue.SimpleQueue()

    def search() -> None:
        try:
            answers.put(resolve(host, port))
        except OSError as exc:
            answers.put(exc)
        except ValueError:  # a name that no name server could be asked for
            answers.put(socket.gaierror(socket.EAI_NONAME, "no such name"))

    threading.Thread(target=search, name="name-search", daemon=True).start()
    try:
        found = answers.get(timeout=seconds)
    except queue.Empty:
        raise NoReplyError from None
    if isinstance(found, OSError):
        raise found
    return tuple(dict.fromkeys(found))[:ADDRESSES]


def knock(host: str, port: int, seconds: float) -> None:
    """Connect and hang up; raises OSError."""
    socket.create_connection((host, port), seconds).close()


def shown_chain(
    host: str, port: int, seconds: float, proxy: Proxy | None = None
) -> tuple[bytes, ...]:
    """The certificates that ``host`` shows to anybody; empty where none is seen.

    The handshake is broken off there: nothing is sent over a connection whose
    certificate was not checked. A proxy that is itself spoken to over TLS, or wants a
    password, is not passed.
    """
    if proxy is not None and proxy.is_tls:
        return ()
    place = _split(proxy) if proxy is not None else (host, port)
    # To look and not to trust: see above.
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    with (
        suppress(OSError, ValueError),
        socket.create_connection(place, seconds) as plain,
    ):
        if proxy is not None and not _passed(plain, host, port):
            return ()
        with context.wrap_socket(plain, server_hostname=host) as secure:
            return chain_of(secure)
    return ()


def _split(proxy: Proxy) -> tuple[str, int]:
    return place_of(proxy.host, 443 if proxy.is_tls else 80)


def place_of(netloc: str, port: int) -> tuple[str, int]:
    """Host without brackets and port of ``host:port``; ``port`` where it has none."""
    host, colon, tail = netloc.rpartition(":")
    if not colon or not tail.isdecimal():
        host, tail = netloc, str(port)
    return host.strip("[]"), int(tail)


def _passed(plain: socket.socket, host: str, port: int) -> bool:
    name = f"[{host}]" if ":" in host else host
    target = f"{name}:{port}"
    plain.sendall(f"CONNECT {target} HTTP/1.1\r\nHost: {target}\r\n\r\n".encode())
    head = b""
    while b"\r\n\r\n" not in head and len(head) < _HEAD_LIMIT:
        # A byte at a time: what comes after the head is the handshake's.
        piece = plain.recv(1)
        if not piece:
            return False
        head += piece
    return head.split(b" ")[1:2] == [b"200"]
