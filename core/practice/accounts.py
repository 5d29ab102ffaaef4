"""The clients that the practice Adobe knows: ids, secrets, scopes, org, products.

All of it is made up, save the tutorial's own sample values, which are public.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from core.model import Secret

SAMPLE_ORG: Final = "0123456789ABCDEF01234567@AdobeOrg"
STATS_API: Final = "AEM Data Service"

_SCOPES: Final = (
    "AdobeID",
    "openid",
    "ab.manage",
    "additional_info.projectedProductContext",
    "read_organizations",
    "read_profile",
    "account_cluster.read",
)
_TUTORIAL_ID: Final = "58b23182d80a40fea8b12bc236d71167"
_TUTORIAL_SECRET: Final = "p8e-EIRF6kY6EHLBSdw2b-pLUWKodDqJqSz3"


@dataclass(frozen=True, slots=True)
class Account:
    """One client; ``products`` are product profiles, ``apis`` what was added to it."""

    name: str
    client_id: str
    secrets: tuple[Secret, ...]
    scopes: tuple[str, ...] = _SCOPES
    org: str = SAMPLE_ORG
    apis: tuple[str, ...] = (STATS_API,)
    products: tuple[str, ...] = ("AEM Sites",)


TUTORIAL: Final = Account("Quota Watch", _TUTORIAL_ID, (Secret(_TUTORIAL_SECRET),))
WITHOUT_API: Final = Account(
    "Storefront Sync",
    "6c0f9e2b7d314a58a1e4c3b2d5f60718",
    (Secret("p8e-PracticeStorefrontSync-000000001"),),
    apis=(),
)
WITHOUT_PROFILE: Final = Account(
    "Asset Pipeline",
    "71d2a8c4e6f04b1392b5d7e9f1a3c5e7",
    (Secret("p8e-PracticeAssetPipeline-0000000001"),),
    products=(),
)
OTHER_ORG: Final = Account(
    "Commerce Bridge",
    "82e3b9d5f7a15c2403c6e8fa02b4d6f8",
    (
        Secret("p8e-PracticeCommerceBridge-000000001"),
        Secret("p8e-PracticeCommerceBridge-000000002"),
    ),
    scopes=("AdobeID", "openid", "read_organizations"),
    org="89ABCDEF0123456789ABCDEF@AdobeOrg",
)
PRACTICE_ACCOUNTS: Final = (TUTORIAL, WITHOUT_API, WITHOUT_PROFILE, OTHER_ORG)

SAMPLE_ENV: Final = f"""\
# For practice: made-up values that only the practice Adobe accepts.
OAUTHS2S_CLIENT_ID={_TUTORIAL_ID}
OAUTHS2S_CLIENT_SECRET={_TUTORIAL_SECRET}
OAUTHS2S_CECREDENTIALS_METASCOPES={",".join(_SCOPES)}
"""


class Accounts:
    """The table of clients, safe to change while the server runs."""

    def __init__(self, accounts: Iterable[Account] = PRACTICE_ACCOUNTS) -> None:
        self._lock = threading.Lock()
        self._by_id = {account.client_id: account for account in accounts}

    def add(self, account: Account) -> None:
        """Add a client, or replace the one of the same client id."""
        with self._lock:
            self._by_id[account.client_id] = account

    def find(self, client_id: str) -> Account | None:
        """The client of that id, if there is one."""
        with self._lock:
            return self._by_id.get(client_id)
