"""Which proxy is used, which kind is not, and what is told of neither."""

import pytest

from core.adobe.http import Client
from core.adobe.proxies import Proxy, manual_proxy, offered, read_proxy, system_proxy
from core.errors import NetworkError, ProxyUnfit
from core.model import Secret


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


@pytest.mark.parametrize(
    ("proxy", "reason"),
    [("socks5h://127.0.0.1:9", "socks"), ("ftp://127.0.0.1:9", "scheme")],
)
def test_proxy_of_another_kind_is_refused(proxy: str, reason: str) -> None:
    """Only http and https proxies are supported."""
    client = Client(proxy_for=lambda _: proxy)
    with pytest.raises(ProxyUnfit) as caught:
        client.send("quota", "GET", "https://x.invalid/")
    assert caught.value.fact("reason") == reason


def test_login_in_an_address_is_taken_apart() -> None:
    """The system's proxies have user name and password in their address."""
    found = read_proxy("HTTP://me%40corp:hid%3Aden@p.example:3128/")
    assert found == Proxy("http://p.example:3128", "me@corp", Secret("hid:den"))


def test_a_proxy_prints_neither_user_nor_password() -> None:
    """Not in a log, not in a traceback with locals."""
    printed = repr(read_proxy("https://someone:hidden@p.example:3128"))
    assert printed == "Proxy(address='https://p.example:3128')"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("http://user:hidden#p.example", "shape"),
        ("http://user:1234#p.example:3128", "shape"),
        ("http://user:hid/den@p.example", "shape"),
        ("http://user:hidden", "shape"),
        ("http://user:1234?p.example", "shape"),
        ("http://user:hidden@p.example:3128/?x", "shape"),
        ("hidden", "shape"),
        ("", "shape"),
        ("http://p.example:0", "port"),
        ("http://p.example:65536", "port"),
        ("http://hid%0Aden@p.example:3128", "user"),
        ("socks://hidden@p.example:1080", "socks"),
        ("pac+http://hidden/x", "pac"),
        ("http://hidden.example/proxy.pac", "pac"),
        ("file:///hidden/wpad.dat", "pac"),
        ("http://" + "h" * 3_000, "shape"),
    ],
)
def test_address_that_is_no_proxy(text: str, reason: str) -> None:
    """What is wrong is told, and nothing of the text: a password may be anywhere."""
    with pytest.raises(ProxyUnfit) as caught:
        read_proxy(text)
    assert caught.value.facts == {"reason": reason}


@pytest.mark.parametrize(
    ("address", "user", "reason"),
    [
        ("http://p.example", "", "port"),
        ("p.example:3128", "", "shape"),
        ("http://me:hidden@p.example:3128", "", "login"),
        ("http://p.example:3128", "a:b", "user"),
        ("http://p.example:3128", "a\nb", "user"),
    ],
)
def test_address_typed_in_that_is_refused(address: str, user: str, reason: str) -> None:
    """A person's address needs a port and holds no login."""
    with pytest.raises(ProxyUnfit) as caught:
        manual_proxy(address, user)
    assert caught.value.facts == {"reason": reason}


def test_address_typed_in() -> None:
    """Blanks around it do not matter."""
    found = manual_proxy(" https://[::1]:3128/ ", "me", Secret("hidden"))
    assert found == Proxy("https://[::1]:3128", "me", Secret("hidden"))


@pytest.mark.parametrize(
    ("headers", "logins"),
    [
        (['Basic realm="a, NTLM"'], ("Basic",)),
        (["Negotiate", "NTLM"], ("NTLM", "Negotiate")),
        (['digest realm="x", nonce="y", BASIC realm="z"'], ("Basic", "Digest")),
        (["Negotiate YII=="], ("Negotiate",)),
        (["Odd <b>", "", ","], ()),
        ([], ()),
    ],
)
def test_logins_that_a_proxy_offers(
    headers: list[str], logins: tuple[str, ...]
) -> None:
    """Names alone, and only those known."""
    assert offered(headers) == logins


def test_password_of_a_malformed_proxy_is_in_no_failure() -> None:
    """A sign that ends the host begins the rest too early."""
    client = Client(proxy_for=lambda _: "http://user:hidden#p.example")
    with pytest.raises(NetworkError) as caught:
        client.send("quota", "GET", "https://x.invalid/")
    assert "hidden" not in str(caught.value)
