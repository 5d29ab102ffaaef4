"""Certificates: the system's store and one file of the user's, never no check."""

import ssl
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import trustme

from core.adobe.http import Client, open_client
from core.errors import FileAbsent, NoCertificate, TlsRefused, Unreachable


class Handler(BaseHTTPRequestHandler):
    """Answers every GET with an empty object."""

    def do_GET(self) -> None:
        """Answer."""
        self.send_response(200)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"{}")

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


class QuietServer(ThreadingHTTPServer):
    """A server that says nothing of handshakes that fail."""

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up is what these tests are about."""


def running(server: QuietServer) -> Iterator[str]:
    """Serve until the test is over; yields host and port."""
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield f"127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    """A throw-away authority that no system store knows."""
    return trustme.CA()


@pytest.fixture
def secure(authority: trustme.CA) -> Iterator[str]:
    """A TLS server with a certificate of the authority for 127.0.0.1."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    server = QuietServer(("127.0.0.1", 0), Handler)
    server.socket = context.wrap_socket(
        server.socket, server_side=True, do_handshake_on_connect=False
    )
    yield from running(server)


@pytest.fixture
def plain_server() -> Iterator[str]:
    """A server without TLS."""
    yield from running(QuietServer(("127.0.0.1", 0), Handler))


@pytest.fixture
def ca_file(authority: trustme.CA, tmp_path: Path) -> Path:
    """The authority's certificate in a file."""
    path = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(path)
    return path


def status(client: Client, url: str) -> int:
    """The status of one call, with the client closed whatever happens."""
    try:
        return client.send("quota", "GET", url).status
    finally:
        client.close()


def test_authority_of_the_user_is_trusted(secure: str, ca_file: Path) -> None:
    """A certificate of the user's own authority is accepted."""
    assert status(open_client(ca_file), f"https://{secure}/") == 200


def test_unknown_authority_is_refused(secure: str) -> None:
    """Without that file it is not, on loopback neither."""
    with pytest.raises(TlsRefused) as caught:
        status(open_client(), f"https://{secure}/")
    assert caught.value.fact("reason")


def test_certificate_for_another_name_is_refused(secure: str, ca_file: Path) -> None:
    """The name is checked too."""
    other = secure.replace("127.0.0.1", "localhost")
    with pytest.raises(TlsRefused):
        status(open_client(ca_file), f"https://{other}/")


def test_refusal_leads_back_to_nothing(secure: str) -> None:
    """No foreign exception hangs on ours."""
    with pytest.raises(TlsRefused) as caught:
        status(open_client(), f"https://{secure}/")
    assert (caught.value.__cause__, caught.value.__context__) == (None, None)


def test_https_to_a_plain_server(plain_server: str) -> None:
    """A server that speaks no TLS gets no secret."""
    with pytest.raises((TlsRefused, Unreachable)):
        status(open_client(), f"https://{plain_server}/")


def test_authority_file_that_is_gone(tmp_path: Path) -> None:
    """A missing file is told before any call."""
    with pytest.raises(FileAbsent):
        open_client(tmp_path / "gone.pem")


def test_authority_file_without_certificate(tmp_path: Path) -> None:
    """A file that holds no certificate is told before any call."""
    path = tmp_path / "empty.pem"
    path.write_text("no certificate", encoding="utf-8")
    with pytest.raises(NoCertificate):
        open_client(path)
