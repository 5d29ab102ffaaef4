"""Tokens that look like Adobe's, and the table of those that were issued.

Three base64url parts without padding; no ``exp``, the life is told by ``created_at``
and ``expires_in``, strings of milliseconds. The signature is random bytes: whether a
token is good is known from the table alone, so no key is shipped.
"""

from __future__ import annotations

import base64
import json
import secrets
import threading
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from core.model import Secret
from core.practice.accounts import Account

SIGNATURE_BYTES: Final = 256
SHORTEST: Final = 1_100
MOST_ISSUED: Final = 10_000


@dataclass(frozen=True, slots=True)
class Issued:
    """What the table holds of a token; ``expires_at`` in seconds since the epoch."""

    client_id: str
    scopes: tuple[str, ...]
    expires_at: float
    claims: Mapping[str, Any]


class TokenTable:
    """Issues tokens and knows them again, by digest; never keeps their values."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._lock = threading.Lock()
        self._issued: dict[bytes, Issued] = {}
        self._uses: dict[bytes, int] = {}

    def issue(
        self,
        account: Account,
        scopes: tuple[str, ...],
        life: float,
        clock_offset: float = 0.0,
        *,
        opaque: bool = False,
    ) -> Secret:
        """A new token of ``life`` seconds; ``clock_offset`` shifts what it claims.

        An ``opaque`` one claims nothing.
        """
        now = self._now()
        claims = _claims(account, scopes, now + clock_offset, life)
        token = Secret(secrets.token_urlsafe(48) if opaque else _assembled(claims))
        issued = Issued(account.client_id, scopes, now + life, claims)
        with self._lock:
            while len(self._issued) >= MOST_ISSUED:
                oldest = next(iter(self._issued))
                del self._issued[oldest]
                self._uses.pop(oldest, None)
            self._issued[token.digest()] = issued
        return token

    def find(self, token: Secret) -> Issued | None:
        """The token's entry, expired or not; None for one never issued."""
        with self._lock:
            return self._issued.get(token.digest())

    def use(self, token: Secret) -> int:
        """Count one use of the token; how many it were with this one."""
        key = token.digest()
        with self._lock:
            self._uses[key] = self._uses.get(key, 0) + 1
            return self._uses[key]

    def is_live(self, issued: Issued) -> bool:
        """Whether it has not expired."""
        return self._now() < issued.expires_at


def _claims(
    account: Account, scopes: tuple[str, ...], created_at: float, life: float
) -> dict[str, Any]:
    created = int(created_at * 1000)
    technical = f"{account.client_id[:24].upper()}@techacct.adobe.com"
    return {
        "id": f"{created}_{uuid.uuid4()}_ue1",
        "type": "access_token",
        "client_id": account.client_id,
        "user_id": technical,
        "as": "ims-na1",
        "aa_id": technical,
        "ctp": 0,
        "fg": secrets.token_hex(16).upper(),
        "sid": f"{created}_{uuid.uuid4()}_ue1",
        "rtid": f"{created}_{uuid.uuid4()}_ue1",
        "moi": secrets.token_hex(4),
        "pba": "MedSecNoEV,LowSec",
        "oc": "renga*na1r*1a0b2c3d4e5*0123456789ABCDEFGHJKMNPQRS",
        "rtea": str(created + 14 * 86_400_000),
        "expires_in": str(int(life * 1000)),
        "created_at": str(created),
        "scope": ",".join(scopes),
    }


def _assembled(claims: dict[str, Any]) -> str:
    header = {
        "alg": "RS256",
        "x5u": "ims_na1-key-at-1.cer",
        "kid": "ims_na1-key-at-1",
        "itt": "at",
    }
    signature = _base64url(secrets.token_bytes(SIGNATURE_BYTES))
    token = f"{_part(header)}.{_part(claims)}.{signature}"
    if len(token) < SHORTEST:  # base64 makes four characters of three
        claims["state"] = secrets.token_hex((SHORTEST - len(token)) * 3 // 8 + 1)
        token = f"{_part(header)}.{_part(claims)}.{signature}"
    return token


def _part(values: Mapping[str, Any]) -> str:
    return _base64url(json.dumps(values, separators=(",", ":")).encode())


def _base64url(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode("ascii")
