"""A server that sends back what it was sent, in one spelling or another."""

from __future__ import annotations

import base64
import html
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import parse_qs, quote

Headers = dict[str, str]
Echo = Callable[[str], tuple[int, Headers, list[bytes]]]

_JSON = {"Content-Type": "application/json"}
_HTML = {"Content-Type": "text/html; charset=utf-8"}


def _told(words: str, status: int = 400) -> tuple[int, Headers, list[bytes]]:
    body = json.dumps({"error": "invalid_client", "error_description": words}).encode()
    return status, _JSON, [body]


def _in_pieces(value: str) -> tuple[int, Headers, list[bytes]]:
    body = _told(f"no {value} here")[2][0]
    return 400, _JSON, [body[i : i + 3] for i in range(0, len(body), 3)]


def _in_headers(value: str) -> tuple[int, Headers, list[bytes]]:
    spelled = quote(value)
    names = ("X-Debug-Id", "X-Request-Id", "Retry-After", "WWW-Authenticate")
    return 401, _JSON | dict.fromkeys(names, spelled), [b'{"error":"invalid_client"}']


ECHOES: dict[str, Echo] = {
    "json": lambda value: _told(f"the secret {value} is wrong"),
    "error code": lambda value: (400, _JSON, [json.dumps({"error": value}).encode()]),
    "server failure": lambda value: _told(value, 500),
    "url-encoded": lambda value: _told(f"client_secret={quote(value, safe='')}"),
    "html entities": lambda value: _told(html.escape(value)),
    "base64": lambda value: _told(base64.b64encode(value.encode()).decode()),
    "base64 inside": lambda value: _told(
        base64.b64encode(f"id:{value}:x".encode()).decode()
    ),
    "hexadecimal": lambda value: _told(value.encode().hex()),
    "reversed": lambda value: _told(value[::-1]),
    "page": lambda value: (500, _HTML, [f"<p>{html.escape(value)}</p>".encode()]),
    "headers": _in_headers,
    "pieces": _in_pieces,
    "success": lambda value: (200, _JSON, [json.dumps({"echo": value}).encode()]),
}


@contextmanager
def echoing(echo: Echo) -> Iterator[str]:
    """Serve on loopback; yields the address."""

    class Handler(BaseHTTPRequestHandler):
        """Answers each call with what it brought."""

        def do_POST(self) -> None:
            """The client secret of a form."""
            length = int(self.headers.get("Content-Length", "0"))
            form = parse_qs(self.rfile.read(length).decode())
            self._answer(form["client_secret"][0])

        def do_GET(self) -> None:
            """The token of a header."""
            self._answer(self.headers["Authorization"].removeprefix("Bearer "))

        def _answer(self, value: str) -> None:
            status, headers, pieces = echo(value)
            self.send_response(status)
            for name, text in headers.items():
                self.send_header(name, text)
            self.send_header("Content-Length", str(sum(map(len, pieces))))
            self.end_headers()
            for piece in pieces:
                self.wfile.write(piece)
                self.wfile.flush()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            """Say nothing."""

    with serving(Handler) as port:
        yield f"http://127.0.0.1:{port}"


@contextmanager
def serving(handler: type[BaseHTTPRequestHandler]) -> Iterator[int]:
    """Serve on loopback; yields the port."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
