"""Which proxy is used, and which kind is not."""

import pytest

from core.adobe.http import Client
from core.adobe.proxies import proxy_host, system_proxy
from core.errors import NetworkError, ProxyRefused


def test_system_proxy_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment's proxy counts, also without a scheme."""
    monkeypatch.setenv("https_proxy", "proxy.example:3128")
    monkeypatch.setenv("no_proxy", "")
    assert system_proxy("ims.example.com") == "http://proxy.example:3128"


def test_hosts_without_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """NO_PROXY counts too."""
    monkeypatch.setenv("https_proxy", "http://proxy.example:3128")
    monkeypatch.setenv("no_proxy", "example.com")
    assert system_proxy("ims.example.com") == ""


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:9", "ftp://127.0.0.1:9"])
def test_proxy_of_another_kind_is_refused(proxy: str) -> None:
    """Only http and https proxies are supported."""
    with pytest.raises(ProxyRefused):
        Client(proxy_for=lambda _: proxy).send("quota", "GET", "https://x.invalid/")


@pytest.mark.parametrize(
    "proxy", ["http://p.example:3128", "https://user:hidden@p.example:3128/"]
)
def test_host_of_a_proxy(proxy: str) -> None:
    """Host and port alone, never its user name and password."""
    assert proxy_host(proxy) == "p.example:3128"


@pytest.mark.parametrize(
    "proxy",
    [
        "http://user:hidden#p.example",
        "http://user:1234#p.example:3128",
        "http://user:hid/den@p.example",
        "http://user:hidden",
        "http://user:1234?p.example",
        "http://user:hidden@p.example:3128/?x",
        "",
    ],
)
def test_proxy_of_no_known_shape_is_not_told(proxy: str) -> None:
    """A password may stand anywhere in it."""
    assert proxy_host(proxy) == ""


def test_password_of_a_malformed_proxy_is_in_no_failure() -> None:
    """A sign that ends the host begins the rest too early."""
    client = Client(proxy_for=lambda _: "http://user:hidden#p.example")
    with pytest.raises(NetworkError) as caught:
        client.send("quota", "GET", "https://x.invalid/")
    assert "hidden" not in str(caught.value)
