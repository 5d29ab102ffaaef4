"""Proxy and certificates of a company, over real connections."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme

from core.adobe.http import Client
from core.adobe.network_settings import NetworkSettings, ProxyFrom
from core.adobe.proxies import Proxy
from core.errors import (
    NetworkError,
    ProxyLoginUnsupported,
    ProxyUnfit,
    ProxyWantsLogin,
)
from core.model import Secret
from tests.core.adobe.tunnelling import (
    HOST,
    REACHED,
    URL,
    answered,
    pem_file,
    port_of,
    secure_adobe,
    tunnel,
)

PLANTED = "proxy-password-of-a-test"


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    """A company's own authority."""
    return trustme.CA()


@pytest.fixture
def port(authority: trustme.CA) -> Iterator[int]:
    """Where a practice Adobe listens, over TLS."""
    with secure_adobe(authority) as adobe:
        yield port_of(adobe)


def through(address: str, password: str = "", extra_ca: Path | None = None) -> Client:
    """A client with a proxy that was typed in."""
    return Client(
        NetworkSettings(
            proxy=ProxyFrom.MANUAL,
            proxy_address=address,
            proxy_user="me" if password else "",
            proxy_password=Secret(password),
            extra_ca=extra_ca,
        )
    )


def status(client: Client) -> int:
    """The status of a call to Adobe's host, by its name."""
    try:
        return client.send("quota", "GET", URL).status
    finally:
        client.close()


def failure(client: Client) -> NetworkError:
    """What such a call ends in."""
    with pytest.raises(NetworkError) as caught:
        status(client)
    return caught.value


def test_manual_proxy_is_used(port: int, authority: trustme.CA, tmp_path: Path) -> None:
    """The host's name is left to the proxy, and its certificate is checked."""
    with tunnel(port) as proxy:
        client = through(proxy.address, extra_ca=pem_file(tmp_path, authority))
        assert status(client) == REACHED


def test_login_reaches_the_proxy(
    port: int, authority: trustme.CA, tmp_path: Path
) -> None:
    """User name and password as Basic."""
    with tunnel(port, login=f"me:{PLANTED}") as proxy:
        client = through(proxy.address, PLANTED, pem_file(tmp_path, authority))
        assert status(client) == REACHED


def test_wrong_login_is_told(port: int) -> None:
    """407 with what the proxy offers; nothing of the login."""
    with tunnel(port, login="me:another") as proxy:
        error = failure(through(proxy.address, PLANTED))
        assert (type(error), error.facts) == (
            ProxyWantsLogin,
            {
                "host": HOST,
                "status": 407,
                "proxy": proxy.place,
                "offered": "Basic",
                "call": "quota",
                "tries": 1,
            },
        )


def test_kerberos_is_told(port: int) -> None:
    """A proxy that knows no Basic."""
    headers = b"Proxy-Authenticate: Negotiate\r\nProxy-Authenticate: NTLM\r\n"
    with tunnel(port, refusal=answered(407, headers)) as proxy:
        error = failure(through(proxy.address))
    assert isinstance(error, ProxyLoginUnsupported)


def test_password_in_the_system_s_address_is_not_told(port: int) -> None:
    """Host and port of the proxy alone."""
    with tunnel(port, refusal=answered(403)) as proxy:
        address = proxy.address.replace("://", f"://me:{PLANTED}@")
        error = failure(Client(proxy_for=lambda _: address))
        assert (error.fact("proxy"), PLANTED in str(error)) == (proxy.place, False)


def test_no_proxy_is_no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not even the system's."""
    monkeypatch.setenv("https_proxy", "http://proxy.example:3128")
    settings = NetworkSettings(proxy=ProxyFrom.NONE)
    assert settings.proxy_for(HOST) is None


def test_the_system_is_asked_unless_told_otherwise() -> None:
    """With the login that its address holds."""
    found = NetworkSettings().proxy_for(HOST, lambda _: "http://me:x@p.example:1")
    assert found == Proxy("http://p.example:1", "me", Secret("x"))


def test_settings_print_no_login() -> None:
    """Neither user name nor password."""
    settings = NetworkSettings(
        ProxyFrom.MANUAL, "http://p.example:1", "someone", Secret(PLANTED)
    )
    assert not {"someone", PLANTED} & set(repr(settings).replace("'", " ").split())


def test_manual_address_is_checked() -> None:
    """Before any call."""
    with pytest.raises(ProxyUnfit):
        NetworkSettings(ProxyFrom.MANUAL, "p.example")


@pytest.mark.parametrize("seconds", [0.0, 601.0, float("nan")])
def test_patience_is_bounded(seconds: float) -> None:
    """From a second to ten minutes."""
    with pytest.raises(ValueError, match="seconds"):
        NetworkSettings(read_seconds=seconds)


def test_other_settings_differ() -> None:
    """So that a change is seen, a change of the password too."""
    one = NetworkSettings(ProxyFrom.MANUAL, "http://p.example:1", "me", Secret("a"))
    other = NetworkSettings(ProxyFrom.MANUAL, "http://p.example:1", "me", Secret("b"))
    assert one != other
