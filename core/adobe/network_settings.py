"""How this computer reaches the network: proxy, certificates, patience.

A value: another setting makes another client. There is no setting that turns the check
of certificates off.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Final

from core.adobe.proxies import Proxy, manual_proxy, read_proxy, system_proxy
from core.model import Secret

CALL_SECONDS: Final = 120.0
CONNECT_SECONDS: Final = 10.0
READ_SECONDS: Final = 30.0
LONGEST_SECONDS: Final = 600.0


class ProxyFrom(StrEnum):
    """Who says which proxy is used."""

    SYSTEM = "system"
    MANUAL = "manual"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class NetworkSettings:
    """``proxy_address``, user and password count for MANUAL alone.

    ``extra_ca`` is a PEM file whose certificates are trusted besides the system's.
    Raises ProxyUnfit for an address that cannot be used, ValueError for seconds beyond
    1 to 600.
    """

    proxy: ProxyFrom = ProxyFrom.SYSTEM
    proxy_address: str = ""
    proxy_user: str = field(default="", repr=False)
    proxy_password: Secret = field(default_factory=lambda: Secret(""), repr=False)
    extra_ca: Path | None = None
    connect_seconds: float = CONNECT_SECONDS
    read_seconds: float = READ_SECONDS
    call_seconds: float = CALL_SECONDS

    def __post_init__(self) -> None:
        for seconds in (self.connect_seconds, self.read_seconds, self.call_seconds):
            if not 1 <= seconds <= LONGEST_SECONDS:
                raise ValueError("seconds are from 1 to 600")
        if self.proxy is ProxyFrom.MANUAL:
            self._manual()

    def proxy_for(
        self, host: str, system: Callable[[str], str] = system_proxy
    ) -> Proxy | None:
        """The proxy for ``host``; None where it is reached without one.

        Raises ProxyUnfit for one of the system's that cannot be used.
        """
        if self.proxy is ProxyFrom.NONE:
            return None
        if self.proxy is ProxyFrom.MANUAL:
            return self._manual()
        found = system(host)
        return read_proxy(found) if found else None

    def _manual(self) -> Proxy:
        return manual_proxy(self.proxy_address, self.proxy_user, self.proxy_password)
