"""Which proxy stands between this computer and a host."""

from __future__ import annotations

import re
import urllib.request
from typing import Final

_ADDRESS: Final = re.compile(
    r"https?://(?:[^/?#\\]*@)?"
    r"((?:[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?)/?",
    re.IGNORECASE,
)


def system_proxy(host: str) -> str:
    """The proxy that the environment or the system names for ``host``, or empty.

    Asked at each call, since the settings may change while the program runs.
    """
    proxies = urllib.request.getproxies()
    found = proxies.get("https") or proxies.get("all") or ""
    if not found or urllib.request.proxy_bypass(host):
        return ""
    return found if "://" in found else f"http://{found}"


def proxy_host(proxy: str) -> str:
    """Host and port of a proxy's address, without its user name and password.

    Empty for an address of another shape: there a password may stand anywhere.
    """
    found = _ADDRESS.fullmatch(proxy)
    return found[1] if found else ""
