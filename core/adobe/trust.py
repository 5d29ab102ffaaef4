"""Whom a connection trusts: the system's store, and certificates of the user's.

The user's are added, never put in place of the store; nothing is ever taken from a
connection, and there is no switch that turns the check off.
"""

from __future__ import annotations

import re
import ssl
from pathlib import Path
from typing import Final

import truststore

from core.errors import NoCertificate
from core.files import read_bytes

FILE_LIMIT: Final = 1_000_000
_CERTIFICATE: Final = re.compile(
    r"-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----"
)


def read_certificates(path: Path) -> str:
    """The certificates in a PEM file, without what else stands there (a key, names).

    Raises FileError, or NoCertificate where there is none or one cannot be read.
    """
    text = read_bytes(path, FILE_LIMIT).decode("latin-1")
    found = "\n".join(_CERTIFICATE.findall(text))
    if not found or not _is_readable(found):
        raise NoCertificate(name=path.name)
    return found


def trusting(certificates: str = "") -> ssl.SSLContext:
    """A context for clients that trusts the system's store and ``certificates``."""
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if certificates:
        context.load_verify_locations(cadata=certificates)
    return context


def _is_readable(certificates: str) -> bool:
    try:
        trusting(certificates)
    except (ssl.SSLError, ValueError):
        return False
    return True
