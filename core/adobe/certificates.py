"""Who issued a certificate: names out of its DER, to be told and never to be trusted.

A reader of the few fields that are shown. It checks nothing: that is for the handshake.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from core.adobe.plain import plain

NAME_LIMIT: Final = 120
CHAIN_LIMIT: Final = 10
_DER_LIMIT: Final = 100_000
_SEQUENCE: Final = 0x30
_SET: Final = 0x31
_OBJECT: Final = 0x06
_VERSION: Final = 0xA0
_ORGANIZATION: Final = b"\x55\x04\x0a"
_UNIT: Final = b"\x55\x04\x0b"
_COMMON: Final = b"\x55\x04\x03"
_TEXTS: Final = {0x1E: "utf-16-be", 0x14: "latin-1"}


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a certificate, plain and bounded; empty parts are not there."""

    common: str = ""
    organization: str = ""
    unit: str = ""

    def __str__(self) -> str:
        """Common name and organization, as far as there are any."""
        return ", ".join(dict.fromkeys(filter(None, (self.common, self.organization))))


@dataclass(frozen=True, slots=True)
class Certificate:
    """Whom a certificate is for, and who issued it."""

    subject: Name
    issuer: Name


def read_certificate(der: bytes) -> Certificate | None:
    """The names in a DER certificate; None where it cannot be read."""
    try:
        (_, outer), *_ = _fields(der[:_DER_LIMIT])
        (_, signed), *_ = _fields(outer)
        fields = [part for part in _fields(signed) if part[0] != _VERSION]
        # Serial number, algorithm, issuer, validity, subject.
        (_, issuer), (_, subject) = fields[2], fields[4]
        return Certificate(_name(subject), _name(issuer))
    except (ValueError, IndexError):
        return None


def chain_of(secure: Any) -> tuple[bytes, ...]:
    """The certificates that a server sent, its own first; empty without TLS.

    WORKAROUND: the ssl module shows them from Python 3.13 on; before, and to httpx at
    any time, it is an object below that knows them, as truststore has it.
    """
    for _ in range(3):
        if secure is None or hasattr(secure, "get_unverified_chain"):
            break
        secure = getattr(secure, "_sslobj", None)
    if secure is None:
        return ()
    sent = (secure.get_unverified_chain() or ())[:CHAIN_LIMIT]
    return tuple(one if isinstance(one, bytes) else _der(one) for one in sent)


def _der(certificate: Any) -> bytes:
    """WORKAROUND: before Python 3.13 it gives PEM text unless told a private number."""
    return ssl.PEM_cert_to_DER_cert(certificate.public_bytes())


def _name(der: bytes) -> Name:
    found: dict[bytes, str] = {}
    for kind, group in _fields(der):
        if kind != _SET:
            raise ValueError("no set")
        for _, pair in _fields(group):
            (is_object, key), (text_kind, text) = tuple(_fields(pair))[:2]
            if is_object != _OBJECT:
                raise ValueError("no attribute")
            words = text.decode(_TEXTS.get(text_kind, "utf-8"), "replace")
            found.setdefault(key, plain(words, NAME_LIMIT))
    return Name(
        found.get(_COMMON, ""), found.get(_ORGANIZATION, ""), found.get(_UNIT, "")
    )


def _fields(der: bytes) -> Iterator[tuple[int, bytes]]:
    """Kind and content of each value that stands in ``der``, one after the other."""
    at = 0
    while at < len(der):
        kind, length = der[at], der[at + 1]
        at += 2
        if length & 0x80:
            count = length & 0x7F
            if not 0 < count <= 4:
                raise ValueError("no length")
            length = int.from_bytes(der[at : at + count], "big")
            at += count
        if at + length > len(der):
            raise ValueError("cut off")
        yield kind, der[at : at + length]
        at += length
