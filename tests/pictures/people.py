"""Who and what the pictures show: invented, and the same each time."""

from __future__ import annotations

import json
from base64 import urlsafe_b64encode
from typing import Final

from core.model import (
    Draft,
    QuotaReport,
    QuotaRow,
    Secret,
    Tag,
    Token,
)
from core.practice.accounts import OTHER_ORG, TUTORIAL, WITHOUT_API, WITHOUT_PROFILE
from tests.gui.desk_parts import Seat

NOW: Final = 1_795_512_060.0
"""24 November 2026, 09:21 UTC."""
DAY: Final = 86_400.0

FERNWELL: Final = "Fernwell Demo"
SECOND: Final = Secret("p8e-PracticeQuotaWatchSecond-0000001")
WATCH: Final = Draft(
    name="Quota Watch",
    client_id=TUTORIAL.client_id,
    secret=TUTORIAL.secrets[0],
    scopes=TUTORIAL.scopes,
    ims_org_id=TUTORIAL.org,
    project="AEM Reports",
    workspace="Stage",
    org_name=FERNWELL,
    technical_account_id="4F1A2B3C5D6E7F8091A2B3C4@techacct.adobe.com",
    technical_account_email="4f1a2b3c@1a2b3c4d5e6f708192a3b4c5.e",
)
LIVE: Final = WATCH.with_changes(
    name="Quota Report",
    client_id="a4c1f07e93b84d2b8e5f6071c2d3e4f5",
    secret=Secret("p8e-PracticeQuotaWatchLive-000000001"),
    workspace="Production",
)
STOREFRONT: Final = Draft(
    name="Storefront Sync",
    client_id=WITHOUT_API.client_id,
    secret=WITHOUT_API.secrets[0],
    scopes=WITHOUT_API.scopes,
    ims_org_id=WITHOUT_API.org,
    project="Storefront",
    workspace="Production",
    org_name=FERNWELL,
)
ASSETS: Final = Draft(
    name="Asset Pipeline",
    client_id=WITHOUT_PROFILE.client_id,
    secret=WITHOUT_PROFILE.secrets[0],
    scopes=WITHOUT_PROFILE.scopes,
    ims_org_id=WITHOUT_PROFILE.org,
    project="Storefront",
    workspace="Development",
    org_name=FERNWELL,
)
BRIDGE: Final = Draft(
    name="Commerce Bridge",
    client_id=OTHER_ORG.client_id,
    secret=OTHER_ORG.secrets[0],
    scopes=OTHER_ORG.scopes,
    ims_org_id=OTHER_ORG.org,
    project="Checkout",
    workspace="Stage",
    org_name="Otterbrook",
)
NIGHTLY: Final = BRIDGE.with_changes(
    name="Nightly Export",
    client_id="93f4cae6d8b26d3514d7f90b13c5e7a9",
    secret=Secret("p8e-PracticeNightlyExport-0000000001"),
    workspace="Production",
)
PROBE: Final = BRIDGE.with_changes(
    name="Uptime Probe",
    client_id="05a6bdf7e9c37e4625e80a1c24d6f8b0",
    secret=Secret("p8e-PracticeUptimeProbe-000000000001"),
    workspace="Development",
)
EVERYBODY: Final = (WATCH, LIVE, STOREFRONT, ASSETS, BRIDGE, NIGHTLY, PROBE)

FIGURES: Final = (
    QuotaRow("Content requests", "November 2026", used=96_412_377, limit=100_000_000),
    QuotaRow("Content requests", "October 2026", used=88_020_114, limit=100_000_000),
    QuotaRow("Content requests", "September 2026", used=41_530_902, limit=100_000_000),
    QuotaRow("Storage, GB", "November 2026", used=1_240, limit=1_000),
    QuotaRow("Users", "November 2026", used=38),
)
RAW: Final = '{"month": "2026-11", "used": 96412377, "limit": 100000000}'


def token(left: float, life: float = DAY, *, fewer: bool = False) -> Token:
    """A token with so much left; its text is no token of anybody's."""
    asked = TUTORIAL.scopes
    given = asked[:3] if fewer else asked
    value = Secret(_text(NOW + left - life, life, given))
    return Token(value, NOW + left - life, NOW + left, asked, given, "pic-3f8a1c")


def _text(issued: float, life: float, scopes: tuple[str, ...]) -> str:
    """Claims, as Adobe makes them, and a signature that signs nothing."""
    claims = {
        "id": f"{issued:.0f}000_5b1e9c70-4a2d-4f6e-8c3b-0d7a6f5e4c3b_ue1",
        "type": "access_token",
        "client_id": TUTORIAL.client_id,
        "user_id": "4F1A2B3C5D6E7F8091A2B3C4@techacct.adobe.com",
        "as": "ims-na1",
        "scope": ",".join(scopes),
        "created_at": f"{issued:.0f}000",
        "expires_in": f"{life:.0f}000",
    }
    parts = (json.dumps({"alg": "RS256"}), json.dumps(claims), "practice" * 64)
    return ".".join(urlsafe_b64encode(part.encode()).decode() for part in parts)


def report(rows: tuple[QuotaRow, ...] = FIGURES) -> QuotaReport:
    """The quota, loaded two minutes ago."""
    indented = RAW.replace(", ", ",\n  ").replace("{", "{\n  ").replace("}", "\n}")
    return QuotaReport(rows, RAW, NOW - 120, "pic-77c0de", indented=indented)


def everybody(seat: Seat) -> tuple[str, ...]:
    """All of them with tokens of every kind, pins and tags; the first is chosen."""
    ids = seat.add(*EVERYBODY)
    by_name = {_key(seat, each): each for each in ids}
    watch, live = by_name["Quota Watch", "Stage"], by_name["Quota Report", "Production"]
    lives = {
        watch: token(76_020),
        live: token(52_000),
        by_name["Storefront Sync", "Production"]: token(2_400),
        by_name["Asset Pipeline", "Development"]: token(380),
        by_name["Commerce Bridge", "Stage"]: token(-5_400),
    }
    for credential_id, held in lives.items():
        seat.services.tokens.put(seat.credential(credential_id), held)
        seat.model.update(credential_id, token=held)
    _tag(
        seat, watch, pinned=True, tags=(Tag("reports", "green"), Tag("weekly", "blue"))
    )
    _tag(seat, live, pinned=True, tags=(Tag("reports", "green"),))
    _tag(seat, by_name["Nightly Export", "Production"], tags=(Tag("weekly", "blue"),))
    seat.desk.choose(watch)
    seat.window.sidebar.select(watch)
    return (watch, *(each for each in ids if each != watch))


def _key(seat: Seat, credential_id: str) -> tuple[str, str]:
    one = seat.credential(credential_id)
    return one.name, one.workspace


def _tag(
    seat: Seat, credential_id: str, *, pinned: bool = False, tags: tuple[Tag, ...] = ()
) -> None:
    one = seat.credential(credential_id)
    seat.model.put(one.with_changes(pinned=pinned, tags=tags))


def alone(seat: Seat) -> str:
    """One credential, chosen."""
    return seat.add(WATCH)[0]
