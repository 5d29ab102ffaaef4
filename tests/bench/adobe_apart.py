"""A practice Adobe in a process of its own: what it does is not the window's doing.

Run as a script it serves, says where in a line of JSON, and then does what each line on
its input says: ``["quota", 1000000]`` for answers of so many bytes, ``["weather",
"token", "unavailable503"]``, ``["clear"]``. Each is confirmed by a line.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Final, Self

from core.model import Secret
from core.practice.accounts import TUTORIAL, Account
from core.practice.quotas import quotas
from core.practice.server import PracticeAdobe
from core.practice.weather import Weather

ROOT: Final = Path(__file__).resolve().parent.parent.parent
CLIENTS: Final = 4_000


def account(number: int) -> Account:
    """One of many clients that this Adobe knows."""
    secret = Secret(f"p8e-made-up-for-a-measurement-{number:06}")
    return Account(
        f"Client {number}", f"{number:032x}", (secret,), scopes=TUTORIAL.scopes
    )


class AdobeApart:
    """The process, a context manager; ``token_url`` and ``quota_url`` are its own."""

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.bench.adobe_apart"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.token_url, self.quota_url = self._line()
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate("")

    def tell(self, *words: str | int) -> None:
        """Have it do something from now on."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(words) + "\n")
        self._process.stdin.flush()
        self._line()

    def _line(self) -> Any:
        assert self._process.stdout is not None
        return json.loads(self._process.stdout.readline())


class _Quotas(BaseHTTPRequestHandler):
    """Any token will do: the size of the answer is what matters here."""

    protocol_version = "HTTP/1.1"
    body = b""

    def do_GET(self) -> None:
        """The quotas, with so many rows more."""
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(self.body)))
        self.end_headers()
        with suppress(ConnectionError):  # too large an answer is hung up on
            self.wfile.write(self.body)

    def log_message(self, format: str, *_: object) -> None:  # noqa: A002 - its name
        """Nothing is logged."""


def _quotas(size: int) -> bytes:
    """An answer of about so many bytes, at least the usual one."""
    row = {"name": "Requests", "used": 1, "limit": 20, "note": "x" * 150}
    rows = [row] * (size // len(json.dumps(row)))
    return json.dumps({"data": quotas(time.time()) + rows}).encode()


def _obey(adobe: PracticeAdobe, words: list[Any]) -> None:
    if words[0] == "quota":
        _Quotas.body = _quotas(words[1])
    elif words[0] == "weather":
        adobe.weather.set(words[1], Weather(words[2]))
    else:
        adobe.weather.clear()


def main() -> None:
    """Serve until the input ends."""
    _Quotas.body = _quotas(0)
    with PracticeAdobe(remember=False) as adobe:
        for number in range(CLIENTS):
            adobe.add_account(account(number))
        server = ThreadingHTTPServer(("127.0.0.1", 0), _Quotas)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        quota_url = f"http://127.0.0.1:{server.server_port}/quota"
        print(json.dumps([adobe.token_url, quota_url]), flush=True)
        for line in sys.stdin:
            _obey(adobe, json.loads(line))
            print("[]", flush=True)
        server.shutdown()


if __name__ == "__main__":
    main()
