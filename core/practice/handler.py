"""One connection of the practice Adobe: bounded reading, exact writing, no log."""

from __future__ import annotations

import socket
import ssl
import struct
import sys
from collections.abc import Callable
from email.utils import formatdate
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from socketserver import BaseServer
from typing import Any, Final

from core.practice.answers import Answer, plain
from core.practice.seen import Seen, read_request

LARGEST_BODY: Final = 1_048_576
LARGEST_HEAD: Final = 65_536
MOST_DISCARDED: Final = 8 * LARGEST_BODY
LINGER: Final = 2.0
_BY_HAND: Final = frozenset({"none"})
_RESET_AT_CLOSE: Final = "hh" if sys.platform == "win32" else "ii"


class Handler(BaseHTTPRequestHandler):
    """Reads requests of one connection and writes what ``desk`` answers to them.

    Only a Host of ``hosts`` is served, and nothing that a browser sends for a web
    page: neither under a name of the page's own nor across sites. Raises OSError where
    the other side hangs up.
    """

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    timeout = 30.0

    def __init__(
        self,
        request: Any,
        client_address: Any,
        server: BaseServer,
        *,
        desk: Callable[[Seen], Answer],
        hosts: frozenset[str],
        now: Callable[[], float],
    ) -> None:
        self._desk = desk
        self._hosts = hosts
        self._now = now
        self.aborted = False
        super().__init__(request, client_address, server)

    def setup(self) -> None:
        """Shake hands where the connection is TLS, on this thread, in bounded time."""
        if isinstance(self.request, ssl.SSLSocket):
            self.request.settimeout(self.timeout)
            self.request.do_handshake()
        super().setup()

    def do_POST(self) -> None:
        """Serve one request, of any method."""
        refusal = self._refusal()
        if refusal is not None:
            self._refuse(refusal)
            return
        length = int(self.headers.get("content-length", "0"))
        body = self.rfile.read(length)
        if len(body) < length:
            self.close_connection = True
            return
        seen = read_request(self.command, self.path, self.headers, body)
        self._send(self._desk(seen))

    do_GET = do_HEAD = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = do_POST

    def send_error(self, code: int, *_: Any, **__: Any) -> None:
        """Refuse what is not HTTP, in plain words that repeat nothing of it."""
        self.close_connection = True
        self._send(plain(code, "The request cannot be read.\n"))

    def log_message(self, *_: Any) -> None:
        """Say nothing: a request line could hold what is nobody's business."""

    def _refusal(self) -> Answer | None:
        """Why the request is not even read, if so."""
        if sum(len(name) + len(value) for name, value in self.headers.items()) > (
            LARGEST_HEAD
        ):
            return plain(431, "The headers are too large.\n")
        hosts = self.headers.get_all("host", [])
        if len(hosts) != 1 or hosts[0].strip().lower() not in self._hosts:
            return plain(421, "This server answers to its own address only.\n")
        if "origin" in self.headers or not _BY_HAND.issuperset(
            self.headers.get_all("sec-fetch-site", [])
        ):
            return plain(403, "This server answers no web page.\n")
        if "transfer-encoding" in self.headers:
            return plain(411, "A Content-Length is needed.\n")
        lengths = self.headers.get_all("content-length", ["0"])
        if len(lengths) != 1 or not _is_number(lengths[0]):
            return plain(400, "The Content-Length makes no sense.\n")
        if int(lengths[0]) > LARGEST_BODY:
            return plain(413, "The body is too large.\n")
        return None

    def _refuse(self, answer: Answer) -> None:
        """Answer and close; what is still coming in is read, so that we are heard.

        Closing over unread bytes would reset the connection, and lose the answer.
        """
        self.close_connection = True
        self._send(answer)
        self.connection.settimeout(LINGER)
        left = MOST_DISCARDED
        while left > 0 and (block := self.rfile.read1(65_536)):
            left -= len(block)

    def _send(self, answer: Answer) -> None:
        if answer.dropped:
            self._abort()
            return
        body = () if self.command == "HEAD" else answer.chunks
        if answer.cut:
            body = (b"".join(body)[: answer.length // 2],)
            self.close_connection = True
        # One write for head and body: two would be two packets, and cost a round trip.
        self.wfile.write(self._head(answer) + b"".join(body[:1]))
        for chunk in body[1:]:
            self.wfile.write(chunk)

    def _head(self, answer: Answer) -> bytes:
        date = formatdate(self._now() + answer.clock_offset, usegmt=True)
        lines = [
            f"HTTP/1.1 {answer.status} {HTTPStatus(answer.status).phrase}",
            f"Date: {date}",
            *(f"{name}: {value}" for name, value in answer.headers),
            f"Content-Length: {answer.length}",
        ]
        if self.close_connection:
            lines.append("Connection: close")
        return "\r\n".join([*lines, "", ""]).encode("latin-1")

    def _abort(self) -> None:
        """Have the connection reset at close, in place of an orderly end."""
        self.connection.setsockopt(
            socket.SOL_SOCKET, socket.SO_LINGER, struct.pack(_RESET_AT_CLOSE, 1, 0)
        )
        self.aborted = True
        self.close_connection = True


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 12
