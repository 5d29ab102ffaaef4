"""Which proxy stands between this computer and a host."""

from __future__ import annotations

import urllib.request


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
    """Host and port of a proxy's address, without its user name and password."""
    return proxy.partition("://")[2].rpartition("@")[2].rstrip("/")
