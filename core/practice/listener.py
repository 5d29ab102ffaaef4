"""Accepting connections on loopback, a thread for each, and an end in bounded time."""

from __future__ import annotations

import socket
import socketserver
import ssl
import threading
import time
from collections.abc import Callable
from typing import Any, Final

from core.practice.answers import Answer
from core.practice.handler import Handler
from core.practice.seen import Seen

LOOPBACK: Final = "127.0.0.1"
MOST_CONNECTIONS: Final = 128
PATIENCE: Final = 2.0


class Listener(socketserver.TCPServer):
    """Serves ``desk`` on a free port of 127.0.0.1 until stopped."""

    request_queue_size = MOST_CONNECTIONS
    timeout = PATIENCE

    def __init__(
        self,
        desk: Callable[[Seen], Answer],
        now: Callable[[], float],
        tls: ssl.SSLContext | None,
    ) -> None:
        super().__init__((LOOPBACK, 0), socketserver.BaseRequestHandler)
        self.port: int = self.socket.getsockname()[1]
        self._desk = desk
        self._now = now
        self._tls = tls
        self._hosts = frozenset(
            f"{name}:{self.port}" for name in (LOOPBACK, "localhost")
        )
        self._lock = threading.Lock()
        self._open: dict[socket.socket, threading.Thread] = {}
        self._stopping = threading.Event()
        self._acceptor = threading.Thread(
            target=self._accept, name="practice-adobe", daemon=True
        )

    def start(self) -> None:
        """Begin to accept."""
        self._acceptor.start()

    def stop(self, release: Callable[[], None]) -> None:
        """End; ``release`` lets go of answers that are being held back."""
        self._stopping.set()
        self._wake()
        self._acceptor.join(2 * PATIENCE)
        self.server_close()
        with self._lock:
            connections = dict(self._open)
        for connection in connections:
            _hang_up(connection)
        release()
        deadline = time.monotonic() + PATIENCE
        for thread in connections.values():
            thread.join(max(0.0, deadline - time.monotonic()))

    def get_request(self) -> tuple[socket.socket, Any]:
        """Accept; a TLS handshake waits for the connection's own thread."""
        connection, address = super().get_request()
        if self._tls is None:
            return connection, address
        try:
            wrapped = self._tls.wrap_socket(
                connection, server_side=True, do_handshake_on_connect=False
            )
        except OSError:
            connection.close()
            raise
        return wrapped, address

    def verify_request(self, *_: Any) -> bool:
        """Turn away what comes after the end, or too many at once."""
        with self._lock:
            return not self._stopping.is_set() and len(self._open) < MOST_CONNECTIONS

    def process_request(self, request: Any, client_address: Any) -> None:
        """Give the connection a thread of its own."""
        thread = threading.Thread(
            target=self._serve, args=(request, client_address), daemon=True
        )
        with self._lock:
            self._open[request] = thread
        thread.start()

    def _accept(self) -> None:
        while not self._stopping.is_set():
            self.handle_request()

    def _wake(self) -> None:
        try:
            socket.create_connection((LOOPBACK, self.port), PATIENCE).close()
        except OSError:
            return  # the acceptor looks up by itself every few seconds

    def _serve(self, connection: socket.socket, address: Any) -> None:
        aborted = False
        try:
            handler = Handler(
                connection,
                address,
                self,
                desk=self._desk,
                hosts=self._hosts,
                now=self._now,
            )
            aborted = handler.aborted
        except OSError:
            pass  # the other side hung up, or does not trust the certificate
        finally:
            if aborted:
                self.close_request(connection)
            else:
                self.shutdown_request(connection)
            with self._lock:
                self._open.pop(connection, None)


def _hang_up(connection: socket.socket) -> None:
    """Wake whoever reads from it; SSLSocket's own shutdown is not for two threads."""
    try:
        socket.socket.shutdown(connection, socket.SHUT_RDWR)
    except OSError:
        return  # closed already
