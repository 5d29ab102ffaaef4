"""Which proxy stands between this computer and a host, and how to talk to it.

A proxy is http or https, with a user name and a password (Basic) or without. SOCKS and
automatic configuration (PAC) are told apart from a slip of the pen, and not used.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import unquote

from core.errors import ProxyLoginUnsupported, ProxyRefused, ProxyUnfit, ProxyWantsLogin
from core.model import Secret

# The ways to sign in at a proxy that have a name; what else it offers is not told.
LOGINS: Final = ("Basic", "Digest", "NTLM", "Negotiate", "Kerberos", "Bearer")
_ADDRESS: Final = re.compile(
    r"(?P<scheme>https?)://(?:(?P<login>[^/?#\\]*)@)?"
    r"(?P<host>[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(?::(?P<port>[0-9]{1,5}))?/?",
    re.IGNORECASE,
)
_ADDRESS_LIMIT: Final = 2_000


@dataclass(frozen=True, slots=True)
class Proxy:
    """``address`` is scheme, host and port alone; the rest is printed nowhere."""

    address: str
    user: str = field(default="", repr=False)
    password: Secret = field(default_factory=lambda: Secret(""), repr=False)

    @property
    def host(self) -> str:
        """Host and port."""
        return self.address.partition("://")[2]

    @property
    def is_tls(self) -> bool:
        """Whether the proxy itself is spoken to over TLS."""
        return self.address.startswith("https://")


def system_proxy(host: str) -> str:
    """The proxy that the environment or the system names for ``host``, or empty.

    Asked at each call, since the settings may change while the program runs.
    """
    import urllib.request

    proxies = urllib.request.getproxies()
    found = proxies.get("https") or proxies.get("all") or ""
    if not found or urllib.request.proxy_bypass(host):
        return ""
    return found if "://" in found else f"http://{found}"


def read_proxy(text: str) -> Proxy:
    """The proxy at an address, which may hold a user name and a password.

    Raises ProxyUnfit, without a word of ``text``: a password may stand anywhere in it.
    """
    found = _ADDRESS.fullmatch(text) if len(text) <= _ADDRESS_LIMIT else None
    if found is None:
        raise ProxyUnfit(reason=_unfit(text))
    port = found["port"]
    if port is not None and not 0 < int(port) < 65_536:
        raise ProxyUnfit(reason="port")
    user, _, password = (found["login"] or "").partition(":")
    user, password = unquote(user), unquote(password)
    if not is_login(user):
        raise ProxyUnfit(reason="user")
    place = found["host"] + (f":{int(port)}" if port else "")
    return Proxy(f"{found['scheme'].lower()}://{place}", user, Secret(password))


def manual_proxy(address: str, user: str = "", password: Secret | None = None) -> Proxy:
    """The proxy that a person typed in: scheme, host and port, the login apart.

    Raises ProxyUnfit with the reason ``port`` without one, ``login`` where the address
    holds one, ``user`` for a name that Basic cannot send.
    """
    whole = address.strip()
    bare = read_proxy(whole)
    if "@" in whole:
        raise ProxyUnfit(reason="login")
    if not re.search(r":[0-9]+\Z", bare.address):
        raise ProxyUnfit(reason="port")
    if not is_login(user):
        raise ProxyUnfit(reason="user")
    return Proxy(bare.address, user, password or Secret(""))


def is_login(user: str) -> bool:
    """Whether Basic can send this user name: printable, without a colon."""
    return ":" not in user and (user.isprintable() or not user) and len(user) <= 256


def offered(headers: Iterable[str]) -> tuple[str, ...]:
    """The logins of :data:`LOGINS` that ``Proxy-Authenticate`` headers name."""
    parts = re.sub(r'"[^"]*"', '""', ",".join(headers)[:8_000]).split(",")
    words = {part.split(maxsplit=1)[0].casefold() for part in parts if part.strip()}
    return tuple(login for login in LOGINS if login.casefold() in words)


def refused_by_proxy(
    host: str, status: int, proxy: str = "", logins: tuple[str, ...] = ()
) -> ProxyRefused:
    """What a proxy's refusal means; Basic is the one login that Mintdesk can do.

    Facts: ``offered``, the names of ``logins`` in one text.
    """
    facts: dict[str, object] = {"host": host, "status": status}
    if proxy:
        facts["proxy"] = proxy
    if status != 407:
        return ProxyRefused(**facts)
    facts["offered"] = ", ".join(logins)
    if logins and "Basic" not in logins:
        return ProxyLoginUnsupported(**facts)
    return ProxyWantsLogin(**facts)


def _unfit(text: str) -> str:
    scheme, colon, rest = text.casefold().partition("://")
    path = text.casefold().partition("?")[0]
    if colon and scheme.startswith("socks"):
        return "socks"
    if scheme.startswith("pac") or path.endswith((".pac", "/wpad.dat")):
        return "pac"
    if colon and rest and scheme not in ("http", "https"):
        return "scheme"
    return "shape"
