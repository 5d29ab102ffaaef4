"""A local Adobe over real HTTP, for practice mode and for tests.

IMS and the gateway with the statistics behind it, on a free loopback port, plain or
TLS. It answers to its own address only, and writes no file and no log.
"""

from __future__ import annotations

import ssl
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Final, Self

from core.practice.accounts import Account, Accounts
from core.practice.answers import (
    Answer,
    RefusalError,
    gateway_error,
    ims,
    problem,
)
from core.practice.gateway import PracticeGateway
from core.practice.ims import PracticeIms
from core.practice.issuing import TokenTable
from core.practice.listener import LOOPBACK, Listener
from core.practice.seen import Seen
from core.practice.storms import altered, storm
from core.practice.weather import Call, Forecast, WeatherStation

TOKEN_PATH: Final = "/ims/token/v3"
TOKEN_V2_PATH: Final = "/ims/token/v2"
VALIDATE_PATH: Final = "/ims/validate_token/v1"
QUOTA_PATH: Final = "/adobe/stats/statistics/contentRequestsQuota"
ENTITLEMENTS_PATH: Final = "/adobe/stats/statistics/entitlements"
MOST_REMEMBERED: Final = 10_000


@dataclass(frozen=True, slots=True)
class _Route:
    """Which method a path takes, whose weather it has and who serves it."""

    method: str
    call: Call
    serve: Callable[[Seen, Forecast], Answer]


class PracticeAdobe:
    """The server, a context manager; ``now`` is its clock, seconds since the epoch.

    With ``remember``, what was asked can be read from ``requests``. ``weather`` may be
    given, so that it can be set before the server starts.
    """

    def __init__(
        self,
        now: Callable[[], float] = time.time,
        tls: ssl.SSLContext | None = None,
        *,
        remember: bool = True,
        weather: WeatherStation | None = None,
    ) -> None:
        self.weather = weather or WeatherStation()
        self._now = now
        self._tls = tls
        self._remember = remember
        self._accounts = Accounts()
        tokens = TokenTable(now)
        self._routes = _routes(
            PracticeIms(self._accounts, tokens),
            PracticeGateway(self._accounts, tokens, now),
        )
        self._lock = threading.Lock()
        self._requests: list[Seen] = []
        self._listener: Listener | None = None
        self._base_url = ""

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Listen on a free port; nothing happens where it listens already."""
        if self._listener is not None:
            return
        self._listener = Listener(self._answer, self._now, self._tls)
        scheme = "https" if self._tls else "http"
        self._base_url = f"{scheme}://{LOOPBACK}:{self._listener.port}"
        self._listener.start()

    def stop(self) -> None:
        """Hang up on everyone, within seconds; the weather clears."""
        listener, self._listener = self._listener, None
        if listener is not None:
            listener.stop(self.weather.clear)

    def add_account(self, account: Account) -> None:
        """Let one more client in, or replace the one of the same client id."""
        self._accounts.add(account)

    @property
    def base_url(self) -> str:
        """Scheme, host and port, without a slash; of the last start once stopped.

        Raises RuntimeError before the first start.
        """
        if not self._base_url:
            raise RuntimeError("the practice Adobe has not been started")
        return self._base_url

    @property
    def token_url(self) -> str:
        """Where tokens are had (v3)."""
        return self.base_url + TOKEN_PATH

    @property
    def quota_url(self) -> str:
        """Where the content requests quota is had."""
        return self.base_url + QUOTA_PATH

    @property
    def validate_url(self) -> str:
        """Where IMS says whether a token is valid."""
        return self.base_url + VALIDATE_PATH

    @property
    def requests(self) -> list[Seen]:
        """What was asked so far, oldest first: a copy, of the last 10,000, bounded."""
        with self._lock:
            return list(self._requests)

    def _answer(self, seen: Seen) -> Answer:
        if self._remember:
            with self._lock:
                self._requests.append(seen.bounded())
                del self._requests[:-MOST_REMEMBERED]
        route = self._routes.get(seen.path)
        if route is None:
            return gateway_error("404040")
        if seen.method != route.method:
            return _wrong_method(route)
        sky = self.weather.take(route.call)
        sky.wait()
        made = storm(route.call, sky, self._now(), self.base_url)
        if made is not None:
            return made
        return altered(_served(route, seen, sky), sky)


def _served(route: _Route, seen: Seen, sky: Forecast) -> Answer:
    try:
        return route.serve(seen, sky)
    except RefusalError as refusal:
        return refusal.answer


def _wrong_method(route: _Route) -> Answer:
    allow = (("Allow", route.method),)
    if route.method == "POST":
        body = {
            "error": "invalid_request",
            "error_description": "POST is the only method here",
        }
        return ims(405, body, allow)
    return problem(405, "Method Not Allowed", "GET is the only method here", allow)


def _routes(adobe_ims: PracticeIms, gateway: PracticeGateway) -> dict[str, _Route]:
    return {
        TOKEN_PATH: _Route("POST", "token", adobe_ims.token_v3),
        TOKEN_V2_PATH: _Route("POST", "token", adobe_ims.token_v2),
        VALIDATE_PATH: _Route("POST", "validate", adobe_ims.validate),
        QUOTA_PATH: _Route("GET", "quota", gateway.content_requests_quota),
        ENTITLEMENTS_PATH: _Route("GET", "quota", gateway.entitlements),
    }
