"""The one door to the network: sends a call, returns its answer or a NetworkError.

httpx keeps the request, and so the secret, inside its exceptions: each is translated
into copied facts and dropped before anything is raised, so that neither the cause nor
the context of an error of ours leads back to it. Certificates are checked against the
system's store, plus one file of the user's; there is no switch that turns this off.
"""

from __future__ import annotations

import logging
import ssl
import threading
import time
from collections.abc import Callable, Mapping
from http.cookiejar import CookieJar, DefaultCookiePolicy
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlencode

import httpx
import truststore

from core.adobe.answer import Answer, Call
from core.adobe.deadline import Deadline, keep
from core.adobe.endpoints import ADDRESS_LIMIT, host_is_loopback, is_allowed
from core.adobe.foreign import reason_of, tls_failure, tls_reason
from core.adobe.proxies import proxy_host, system_proxy
from core.adobe.wire import Echoes, form_body, header_lines
from core.errors import (
    AnswerBroken,
    AnswerTooLarge,
    BadAddress,
    Cancelled,
    FileAbsent,
    FileForbidden,
    NetworkError,
    NothingFound,
    ProxyRefused,
    Redirected,
    TimedOut,
    TlsRefused,
    Unreachable,
)
from core.model import Secret
from core.version import VERSION

ANSWER_LIMIT: Final = 10 * 1024 * 1024
ANSWER_SECONDS: Final = 120.0
CONNECT_SECONDS: Final = 10.0
READ_SECONDS: Final = 30.0

_HEADERS: Final = {
    "User-Agent": f"Mintdesk/{VERSION}",
    "Accept": "application/json",
    "Accept-Encoding": "gzip",
}
# Stacked encodings multiply, so one small answer could fill the memory.
_ENCODINGS: Final = ("", "identity", "gzip", "deflate")
FOREIGN: Final = (
    httpx.HTTPError,
    httpx.InvalidURL,
    httpx.StreamError,
    httpx.CookieConflict,
    OSError,
    ValueError,
)


def open_client(extra_ca: Path | None = None) -> Client:
    """A client that trusts the system's certificates, and those in ``extra_ca``.

    Raises FileAbsent, FileForbidden or NothingFound where that file is of no use.
    """
    _trust(extra_ca)
    for name in ("httpx", "httpcore"):
        # They log addresses, and with them org ids.
        logging.getLogger(name).setLevel(logging.WARNING)
    return Client(extra_ca)


class Client:
    """Kept-alive connections, shared by threads; one httpx client for each proxy.

    ``proxy_for`` tells the proxy of a host (http or https; empty: none) and is never
    asked for this computer. ``transport`` stands in for the network in tests.
    """

    def __init__(
        self,
        extra_ca: Path | None = None,
        *,
        proxy_for: Callable[[str], str] = system_proxy,
        timer: Callable[[], float] = time.monotonic,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        self._extra_ca = extra_ca
        self._proxy_for = proxy_for
        self._deadline = Deadline(timer)
        self._transport = transport
        self._clients: dict[str, httpx.Client] = {}
        self._lock = threading.Lock()
        self._closed = False

    def close(self) -> None:
        """Close every connection; later calls raise Cancelled."""
        with self._lock:
            self._closed = True
            clients = tuple(self._clients.values())
            self._clients.clear()
        for client in clients:
            client.close()

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
    ) -> Answer:
        """The answer, whatever its status save 3xx and 407; else a NetworkError.

        ``bearer`` goes into the Authorization header. The secrets sent are hidden in
        the answer, should the server echo them. Every failure carries ``call``.
        """
        address = _address(url, params)
        proxy = ""
        if not host_is_loopback(address.host):
            proxy = self._proxy_for(address.host)
        if proxy and not proxy.startswith(("http://", "https://")):
            # SOCKS, or no address at all.
            raise ProxyRefused(host=address.host, status=0, call=call)
        with self._deadline.within(ANSWER_SECONDS):
            outcome = self._attempt(method, address, proxy, headers or {}, form, bearer)
        if isinstance(outcome, NetworkError):
            outcome.facts["call"] = call
            raise outcome
        return outcome

    def _attempt(
        self,
        method: str,
        address: httpx.URL,
        proxy: str,
        headers: Mapping[str, str],
        form: Mapping[str, Secret | str] | None,
        bearer: Secret | None,
    ) -> Answer | NetworkError:
        """Send and read. Returns failures, so that no traceback holds this frame."""
        answering = False
        try:
            client = self._client(proxy)
            request = client.build_request(
                method,
                address,
                headers=header_lines(
                    headers, with_form=form is not None, bearer=bearer
                ),
                content=None if form is None else form_body(form),
            )
            response = client.send(request, stream=True, follow_redirects=False)
            answering = True
            try:
                body = self._read(response, address.host)
            finally:
                response.close()
        except FOREIGN as exc:
            if self._deadline.is_over():
                return TimedOut(host=address.host, seconds=ANSWER_SECONDS)
            return translated(exc, address.host, proxy_host(proxy), answering)
        if isinstance(body, NetworkError):
            return body
        sent = Echoes(*(form or {}).values(), bearer)
        return Answer(
            status=response.status_code,
            headers={name: sent.hide(text) for name, text in response.headers.items()},
            body=body,
            host=address.host,
            sent=sent,
        )

    def _read(self, response: httpx.Response, host: str) -> bytes | NetworkError:
        """The decoded body, or what is wrong with the answer as a whole."""
        if 300 <= response.status_code < 400:
            return Redirected(host=host, status=response.status_code)
        if response.status_code == 407:
            return ProxyRefused(host=host, status=407)
        encoding = response.headers.get("content-encoding", "").strip().lower()
        if response.status_code < 200 or encoding not in _ENCODINGS:
            return AnswerBroken(host=host)
        body = bytearray()
        for chunk in response.iter_bytes():
            body += chunk
            if len(body) > ANSWER_LIMIT:
                return AnswerTooLarge(host=host, limit=ANSWER_LIMIT)
            self._deadline.left()
        return bytes(body)

    def _client(self, proxy: str) -> httpx.Client:
        with self._lock:
            if self._closed:
                raise Cancelled
            if proxy not in self._clients:
                self._clients[proxy] = self._opened(proxy)
            return self._clients[proxy]

    def _opened(self, proxy: str) -> httpx.Client:
        context = _trust(self._extra_ca)
        over_tls = context if proxy.startswith("https://") else None
        transport = httpx.HTTPTransport(
            verify=context,
            trust_env=False,
            proxy=httpx.Proxy(proxy, ssl_context=over_tls) if proxy else None,
            limits=httpx.Limits(max_connections=10, keepalive_expiry=30.0),
        )
        keep(self._deadline, transport)
        return httpx.Client(
            # Proxies are ours to choose: httpx would send 127.0.0.1 through them.
            trust_env=False,
            follow_redirects=False,
            headers=_HEADERS,
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            timeout=httpx.Timeout(CONNECT_SECONDS, read=READ_SECONDS),
            transport=self._transport or transport,
        )


def translated(
    exc: BaseException, host: str, proxy: str = "", answering: bool = False
) -> NetworkError:
    """A foreign exception as one of ours, with copied facts.

    ``answering`` says that the answer had begun. Never raise the result while ``exc``
    is being handled: its context would lead back to the secret.
    """
    facts: dict[str, Any] = {"host": host}
    if proxy:
        facts["proxy"] = proxy
    tls = None if answering else tls_failure(exc)
    if tls is not None:
        return TlsRefused(**facts, reason=tls_reason(tls), issuer="")
    if isinstance(exc, httpx.TimeoutException):
        reading = isinstance(exc, httpx.ReadTimeout)
        return TimedOut(**facts, seconds=READ_SECONDS if reading else CONNECT_SECONDS)
    if isinstance(exc, httpx.ProxyError):
        first = str(exc)[:3]
        return ProxyRefused(**facts, status=int(first) if first.isdecimal() else 0)
    if isinstance(exc, httpx.ReadError) and answering:
        return AnswerBroken(**facts)
    if isinstance(exc, httpx.NetworkError):
        return Unreachable(**facts, reason=reason_of(exc))
    for kinds, error in _REST:
        if isinstance(exc, kinds):
            return error(**facts)
    return AnswerBroken(**facts)


_REST: Final[tuple[tuple[tuple[type[BaseException], ...], type[NetworkError]], ...]] = (
    ((httpx.UnsupportedProtocol, httpx.InvalidURL), BadAddress),
    ((httpx.TooManyRedirects,), Redirected),
    ((httpx.HTTPError, httpx.StreamError, httpx.CookieConflict), AnswerBroken),
    ((OSError,), Unreachable),
    ((ValueError,), BadAddress),
)


def _trust(extra_ca: Path | None) -> ssl.SSLContext:
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if extra_ca is None:
        return context
    if not extra_ca.is_file():
        raise FileAbsent(name=extra_ca.name)
    try:
        context.load_verify_locations(cafile=extra_ca)
    except ssl.SSLError as exc:
        raise NothingFound(name=extra_ca.name, keys=()) from exc
    except OSError as exc:
        raise FileForbidden(name=extra_ca.name) from exc
    return context


def _address(url: str, params: Mapping[str, str] | None) -> httpx.URL:
    """The whole address; the rule is held on it as httpx will read it."""
    whole = url
    if params:
        whole += ("&" if "?" in url else "?") + urlencode(params, errors="replace")
    if not is_allowed(url) or len(whole) > 2 * ADDRESS_LIMIT:
        raise BadAddress(variable="")
    try:
        address = httpx.URL(whole)
    except httpx.InvalidURL:
        raise BadAddress(variable="") from None
    if address.scheme != "https" and not host_is_loopback(address.host):
        raise BadAddress(variable="", host=address.host)
    return address
