"""How the network is reached, kept from one start to the next.

Rows of the catalog's settings, and the proxy's password in the vault. Nothing of it is
read before a call needs it or the settings are opened; what cannot be used any more is
told by the call, not by the start.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from core.adobe.network_settings import NetworkSettings, ProxyFrom
from core.model import Secret
from core.storage.apart import POINTER

if TYPE_CHECKING:
    from core.storage.stores import Stores

PROXY: Final = "network.proxy"
ADDRESS: Final = "network.address"
USER: Final = "network.user"
CA: Final = "network.ca"
MARGIN: Final = "tokens.margin"

MARGINS: Final = (5, 10, 20, 30)
"""Minutes that a token must have left to be used again."""
_USUAL: Final = 10


@dataclass(frozen=True, slots=True)
class NetworkKept:
    """What the settings show; the password stays in the vault. ``margin``: minutes."""

    proxy: ProxyFrom = ProxyFrom.SYSTEM
    address: str = ""
    user: str = ""
    has_password: bool = False
    extra_ca: Path | None = None
    margin: int = _USUAL


def kept(stores: Stores) -> NetworkKept:
    """What is kept; the keyring is not touched, and no catalog is made for it."""
    if stores.is_new():
        return NetworkKept()
    rows = stores.catalog.settings()
    proxy, margin, ca = rows.get(PROXY), rows.get(MARGIN, ""), rows.get(CA)
    return NetworkKept(
        ProxyFrom(proxy) if proxy in tuple(ProxyFrom) else ProxyFrom.SYSTEM,
        rows.get(ADDRESS, ""),
        rows.get(USER, ""),
        bool(rows.get(POINTER)),
        Path(ca) if ca else None,
        int(margin) if margin in map(str, MARGINS) else _USUAL,
    )


def settings_of(found: NetworkKept, password: Callable[[], Secret]) -> NetworkSettings:
    """What a client goes by; ``password`` is asked for a manual proxy's alone.

    Raises ProxyUnfit for an address that cannot be used, and whatever the vault does.
    """
    manual = found.proxy is ProxyFrom.MANUAL
    secret = password() if manual and found.has_password else Secret("")
    return NetworkSettings(
        found.proxy,
        found.address,
        found.user,
        secret,
        extra_ca=found.extra_ca,
    )


def keep(stores: Stores, wanted: NetworkKept, password: Secret | None = None) -> None:
    """Keep it, once it can be used; ``password`` None leaves the one that is kept.

    An empty one removes it. Raises ProxyUnfit, FileError or NoCertificate and keeps
    nothing then. With a password it is for the keyring's lane.
    """
    settings_of(wanted, lambda: Secret(""))
    if wanted.extra_ca is not None and wanted.extra_ca != kept(stores).extra_ca:
        from core.adobe.trust import read_certificates

        read_certificates(wanted.extra_ca)
    rows = {
        PROXY: str(wanted.proxy),
        ADDRESS: wanted.address.strip(),
        USER: wanted.user,
        CA: str(wanted.extra_ca or ""),
        MARGIN: str(wanted.margin),
    }
    if password is not None and (password or kept(stores).has_password):
        stores.credentials.proxy_password().keep(password, rows)
        return
    for key, value in rows.items():
        stores.catalog.set_setting(key, value)
