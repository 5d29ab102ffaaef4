"""A server on this computer alone that writes down what it is asked."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import NamedTuple

_API = "1.44"
# What a client of Docker asks first, and what any other client takes for an answer.
_ANSWER = {
    "access_token": "eyJ.hush",
    "ApiVersion": _API,
    "MinAPIVersion": "1.24",
    "Version": "25.0",
    "Id": "0",
    "Warnings": [],
}


class Asked(NamedTuple):
    """A request as it came."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


class Loopback:
    """Where it listens, and what came, in order."""

    def __init__(self, port: int) -> None:
        self.address = f"127.0.0.1:{port}"
        self.asked: list[Asked] = []


@contextmanager
def listening() -> Iterator[Loopback]:
    """A server for as long as it is needed."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def answer(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            asked = Asked(self.command, self.path, dict(self.headers.items()), body)
            loopback.asked.append(asked)
            told = json.dumps(_ANSWER).encode()
            self.send_response(201 if "/containers/" in self.path else 200)
            self.send_header("Api-Version", _API)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(told)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(told)

        do_GET = do_HEAD = do_POST = answer

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            """Not on the terminal."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        loopback = Loopback(server.server_port)
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield loopback
        server.shutdown()
