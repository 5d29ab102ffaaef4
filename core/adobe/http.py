"""The one door to the network: sends a call, returns its answer or a NetworkError.

httpx keeps the request, and so the secret, inside its exceptions: each is translated
into copied facts and dropped before anything is raised, so that neither the cause nor
the context of an error of ours leads back to it. What a moment may mend is tried again
(``core.adobe.retries``), the whole within one deadline.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

import httpx

from core.adobe.answer import Answer, Call
from core.adobe.cancellable import Cancellable
from core.adobe.certificates import chain_of
from core.adobe.connections import Connections, address_of
from core.adobe.deadline import Deadline
from core.adobe.endpoints import host_is_loopback
from core.adobe.foreign import FOREIGN, translated
from core.adobe.network_settings import CALL_SECONDS, NetworkSettings
from core.adobe.proxies import offered, refused_by_proxy, system_proxy
from core.adobe.retries import ONCE, Retries, reason_of
from core.adobe.stopping import Stop, calling
from core.adobe.wire import Echoes, form_body, header_lines
from core.errors import (
    AnswerBroken,
    AnswerTooLarge,
    Cancelled,
    NetworkError,
    ProxyUnfit,
    Redirected,
    TimedOut,
)
from core.model import Secret

ANSWER_LIMIT: Final = 10 * 1024 * 1024
# For all but a quota; and what is read of a refusal, whose words come first.
SMALL_LIMIT: Final = 1024 * 1024
ANSWER_SECONDS: Final = CALL_SECONDS

# Stacked encodings multiply, so one small answer could fill the memory.
_ENCODINGS: Final = ("", "identity", "gzip", "deflate")
_HEAD_CAME: Final = "http11.receive_response_headers.complete"


def open_client(
    extra_ca: Path | None = None,
    settings: NetworkSettings | None = None,
    retries: Retries | None = None,
) -> Client:
    """A client that tries again what may be mended; ``extra_ca`` without settings.

    Raises FileError or NoCertificate where the file of certificates is of no use.
    """
    for name in ("httpx", "httpcore"):
        # They log addresses, and with them org ids.
        logging.getLogger(name).setLevel(logging.WARNING)
    wanted = NetworkSettings(extra_ca=extra_ca) if settings is None else settings
    return Client(wanted, retries=retries or Retries())


@dataclass(frozen=True, slots=True)
class _Asking:
    """One call, as often as it is made."""

    call: Call
    method: str
    address: httpx.URL
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    form: Mapping[str, Secret | str] | None = field(default=None, repr=False)
    bearer: Secret | None = None
    with_chain: bool = False


class Client:
    """Kept-alive connections, shared by threads; one httpx client for each proxy.

    ``proxy_for`` tells the system's proxy of a host (empty: none) and is never asked
    for this computer. ``transport`` stands in for the network in tests.
    """

    def __init__(
        self,
        settings: NetworkSettings | None = None,
        *,
        retries: Retries = ONCE,
        proxy_for: Callable[[str], str] = system_proxy,
        timer: Callable[[], float] = time.monotonic,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        self._settings = settings or NetworkSettings()
        self._retries = retries
        self._proxy_for = proxy_for
        self._deadline = Deadline(timer)
        self._connections = Connections(self._settings, self._deadline, transport)
        self._closing = Stop()

    def close(self) -> None:
        """End every call and close every connection; later calls raise Cancelled."""
        self._closing.set()
        self._connections.close()

    def until(self, cancelled: Stop) -> Cancellable:
        """The same client for a call that can be given up by ``cancelled``."""
        return Cancellable(self, cancelled)

    def send(
        self,
        call: Call,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        form: Mapping[str, Secret | str] | None = None,
        params: Mapping[str, str] | None = None,
        bearer: Secret | None = None,
        cancelled: Stop | None = None,
    ) -> Answer:
        """The answer, whatever its status save 3xx and 407; else a NetworkError.

        ``bearer`` goes into the Authorization header. The secrets sent are hidden in
        the answer, should the server echo them. Every failure carries ``call``, and
        ``tries``; Cancelled is raised once the client is closed or ``cancelled`` set.
        """
        asking = _Asking(
            call, method, address_of(url, params), headers or {}, form, bearer
        )
        answer, _ = self._asked(asking, self._retries, cancelled)
        return answer

    def look(
        self, url: str, cancelled: Stop | None = None
    ) -> tuple[Answer, tuple[bytes, ...]]:
        """Ask ``url`` with HEAD, once and without a secret.

        The answer whatever its status, and the certificates that came before it.
        """
        asking = _Asking("check", "HEAD", address_of(url, None), with_chain=True)
        return self._asked(asking, ONCE, cancelled)

    def _asked(
        self, asking: _Asking, retries: Retries, cancelled: Stop | None
    ) -> tuple[Answer, tuple[bytes, ...]]:
        stops = (self._closing,) if cancelled is None else (self._closing, cancelled)
        loopback = host_is_loopback(asking.address.host)
        if loopback and not retries.on_loopback:
            retries = ONCE
        tries = 0
        with self._deadline.within(self._settings.call_seconds, *stops):
            while True:
                _heed(stops)
                outcome, chain = self._attempt(asking, loopback)
                tries += 1
                _heed(stops)
                pause = retries.pause(tries, outcome)
                if pause is None or pause >= self._deadline.remaining():
                    break
                # The last is the call's own, where it has one.
                over, why = threading.Event(), reason_of(outcome)
                with calling(stops, over.set), stops[-1].pausing(why, pause):
                    retries.wait(over, pause)
        if isinstance(outcome, NetworkError):
            outcome.facts |= {"call": asking.call, "tries": tries}
            raise outcome
        return replace(outcome, tries=tries), chain

    def _attempt(
        self, asking: _Asking, loopback: bool
    ) -> tuple[Answer | NetworkError, tuple[bytes, ...]]:
        """Send and read. Returns failures, so that no traceback holds this frame."""
        host, proxy = asking.address.host, None
        answering, logins = False, list[str]()
        chain: tuple[bytes, ...] = ()
        try:
            if not loopback:
                proxy = self._settings.proxy_for(host, self._proxy_for)
            client = self._connections.through(proxy)
            request = self._request(client, asking, logins)
            response = client.send(request, stream=True, follow_redirects=False)
            answering = True
            try:
                if asking.with_chain:
                    chain = _chain(response)
                body = self._read(response, asking)
            finally:
                response.close()
        except ProxyUnfit as error:
            return ProxyUnfit(host=host, **error.facts), ()
        except (*FOREIGN, RuntimeError) as exc:
            # RuntimeError: another thread has closed the client just now.
            if self._deadline.is_over():
                return TimedOut(host=host, seconds=self._settings.call_seconds), ()
            patience = (self._settings.connect_seconds, self._settings.read_seconds)
            told, names = proxy.host if proxy else "", offered(logins)
            return translated(
                exc, host, told, answering, patience=patience, logins=names
            ), ()
        if isinstance(body, NetworkError):
            return body, ()
        sent = Echoes(*(asking.form or {}).values(), asking.bearer)
        headers = {name: sent.hide(text) for name, text in response.headers.items()}
        return Answer(response.status_code, headers, body, host, sent), chain

    def _request(
        self, client: httpx.Client, asking: _Asking, logins: list[str]
    ) -> httpx.Request:
        """The request; what a proxy asks for on the way is put into ``logins``."""

        def trace(event: str, info: Mapping[str, Any]) -> None:
            # httpx tells of a proxy's refusal nothing but its status.
            if event == _HEAD_CAME and info["return_value"][1] == 407:
                for name, value in info["return_value"][3]:
                    if name.lower() == b"proxy-authenticate":
                        logins.append(value.decode("latin-1"))

        return client.build_request(
            asking.method,
            asking.address,
            headers=header_lines(
                asking.headers,
                with_form=asking.form is not None,
                bearer=asking.bearer,
            ),
            content=None if asking.form is None else form_body(asking.form),
            extensions={"trace": trace},
        )

    def _read(self, response: httpx.Response, asking: _Asking) -> bytes | NetworkError:
        """The decoded body, or what is wrong with the answer as a whole."""
        host, status = asking.address.host, response.status_code
        if asking.with_chain and status >= 200:
            return b""
        if 300 <= status < 400:
            return Redirected(host=host, status=status)
        if status == 407:
            wanted = response.headers.get_list("proxy-authenticate")
            return refused_by_proxy(host, 407, logins=offered(wanted))
        encoding = response.headers.get("content-encoding", "").strip().lower()
        if status < 200 or encoding not in _ENCODINGS:
            return AnswerBroken(host=host)
        limit = ANSWER_LIMIT if asking.call == "quota" else SMALL_LIMIT
        body = bytearray()
        for chunk in response.iter_bytes():
            body += chunk
            if status >= 400 and len(body) > SMALL_LIMIT:
                return bytes(body[:SMALL_LIMIT])
            if len(body) > limit:
                return AnswerTooLarge(host=host, limit=limit)
            self._deadline.left()
        return bytes(body)


def _heed(stops: tuple[Stop, ...]) -> None:
    if any(stop.is_set() for stop in stops):
        raise Cancelled


def _chain(response: httpx.Response) -> tuple[bytes, ...]:
    stream = response.extensions.get("network_stream")
    return chain_of(stream.get_extra_info("ssl_object")) if stream else ()
