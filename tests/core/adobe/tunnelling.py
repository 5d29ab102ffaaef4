"""A proxy on loopback that passes every CONNECT on to one server, or refuses it."""

from __future__ import annotations

import base64
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import trustme

from core.practice.server import PracticeAdobe

HOST = "ims.example.invalid"
URL = f"https://{HOST}/"
# The practice Adobe says so to whoever calls it by another name: it was reached.
REACHED = 421


@dataclass
class Tunnel:
    """Remembers the heads it got; wants ``login``, or answers with ``refusal``."""

    target: int
    login: str = ""
    refusal: bytes = b""
    heads: list[str] = field(default_factory=list)
    _socket: socket.socket = field(
        default_factory=lambda: socket.create_server(("127.0.0.1", 0))
    )

    @property
    def place(self) -> str:
        """Host and port."""
        return f"127.0.0.1:{self._socket.getsockname()[1]}"

    @property
    def address(self) -> str:
        """The address of this proxy."""
        return f"http://{self.place}"

    def serve(self) -> None:
        """Take one connection after the other until closed."""
        while True:
            try:
                caller = self._socket.accept()[0]
            except OSError:
                return
            threading.Thread(
                target=self._serve_one, args=(caller,), daemon=True
            ).start()

    def close(self) -> None:
        """End; the accepting thread is woken."""
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()

    def _serve_one(self, caller: socket.socket) -> None:
        with caller, suppress(OSError):
            head = b""
            while b"\r\n\r\n" not in head:
                piece = caller.recv(1)
                if not piece:
                    return
                head += piece
            self.heads.append(head.decode())
            refusal = self._refusal(head.decode())
            if refusal:
                caller.sendall(refusal)
                return
            caller.sendall(b"HTTP/1.1 200 Connected\r\n\r\n")
            with socket.create_connection(("127.0.0.1", self.target)) as server:
                other = threading.Thread(
                    target=pump, args=(server, caller), daemon=True
                )
                other.start()
                pump(caller, server)
                other.join()

    def _refusal(self, head: str) -> bytes:
        if self.refusal:
            return self.refusal
        wanted = base64.b64encode(self.login.encode()).decode()
        if self.login and f"Proxy-Authorization: Basic {wanted}\r\n" not in head:
            return answered(407, b"Proxy-Authenticate: Basic realm=x\r\n")
        return b""


def answered(status: int, headers: bytes = b"") -> bytes:
    """A refusal as a proxy writes it."""
    return b"HTTP/1.1 %d No\r\n%sContent-Length: 0\r\n\r\n" % (status, headers)


def pump(source: socket.socket, target: socket.socket) -> None:
    """Everything from one to the other, and the end as well."""
    with suppress(OSError):
        while piece := source.recv(65_536):
            target.sendall(piece)
    with suppress(OSError):
        target.shutdown(socket.SHUT_WR)


@contextmanager
def tunnel(target: int, **how: object) -> Iterator[Tunnel]:
    """A running proxy."""
    made = Tunnel(target)
    for name, value in how.items():
        setattr(made, name, value)
    thread = threading.Thread(target=made.serve)
    thread.start()
    try:
        yield made
    finally:
        made.close()
        thread.join()


@contextmanager
def secure_adobe(authority: trustme.CA) -> Iterator[PracticeAdobe]:
    """A practice Adobe over TLS, with a certificate for this computer and for HOST."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1", HOST).configure_cert(context)
    with PracticeAdobe(tls=context) as adobe:
        yield adobe


def port_of(adobe: PracticeAdobe) -> int:
    """The port that it listens on."""
    return int(adobe.base_url.rpartition(":")[2])


def pem_file(folder: Path, *authorities: trustme.CA) -> Path:
    """A file with the certificates of ``authorities``."""
    path = folder / "company.pem"
    path.write_bytes(b"".join(each.cert_pem.bytes() for each in authorities))
    return path
