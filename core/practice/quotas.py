"""The figures that the practice gateway serves: made up, the same each time."""

from __future__ import annotations

import calendar
from datetime import UTC, datetime
from typing import Any, Final

_PROGRAMS: Final = (
    {"id": "104210", "name": "Fernwell site", "used": 71_206_114},
    {"id": "104377", "name": "Fernwell careers", "used": 25_204_106},
)


def quotas(now: float) -> list[dict[str, Any]]:
    """Five quotas of the year and month of ``now``; the last one has no limit."""
    today = datetime.fromtimestamp(now, UTC)
    year = {"startDate": f"{today:%Y}-01-01", "endDate": f"{today:%Y}-12-31"}
    last_day = calendar.monthrange(today.year, today.month)[1]
    month = {
        "startDate": f"{today:%Y-%m}-01",
        "endDate": f"{today:%Y-%m}-{last_day:02}",
    }
    return [
        {
            "name": "Content requests",
            **year,
            "used": 96_410_220,
            "amount": 100_000_000,
            "programs": [dict(program) for program in _PROGRAMS],
        },
        {
            "name": "Content requests, EMEA",
            **year,
            "used": 41_870_006,
            "amount": 50_000_000,
        },
        {
            "name": "Content requests, stage",
            **year,
            "used": 1_204_551,
            "amount": 5_000_000,
        },
        {"name": "Asset delivery", **month, "used": 310_882, "amount": 2_000_000},
        {"name": "Edge invocations", **month, "used": 87_140},
    ]


def entitlements() -> list[dict[str, Any]]:
    """What the org may use: the sibling call."""
    return [
        {
            "type": "AEM_SITES",
            "available": 3,
            "used": 2,
            "programs": [
                {"id": each["id"], "name": each["name"]} for each in _PROGRAMS
            ],
        },
        {"type": "AEM_ASSETS", "available": 1, "used": 1, "programs": []},
    ]
