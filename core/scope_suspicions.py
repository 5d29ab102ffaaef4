"""Scopes that stand out, told without a call: by the imported list, by their look."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from core.scope_values import Suspicion, Why

# The names that Adobe's own samples spell; told by their case.
KNOWN: Final = (
    "AdobeID",
    "openid",
    "ab.manage",
    "additional_info.projectedProductContext",
    "additional_info.roles",
    "additional_info.job_function",
    "read_organizations",
    "read_profile",
    "read_pc.dma_aem_ams",
    "account_cluster.read",
    "adobeio_api",
    "adobeio.appregistry.read",
    "event_receiver_api",
    "session",
)
_USUAL: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:/-]*")
# A duplicate alone is harmless, so it weighs least.
_WEIGHT: Final[dict[Why, int]] = {
    "blank": 8,
    "odd_characters": 8,
    "case": 6,
    "not_imported": 4,
    "duplicate": 1,
}


def suspicions(
    asked: Sequence[str], imported: Iterable[str] = ()
) -> tuple[Suspicion, ...]:
    """The scopes that stand out, the most suspect first.

    ``imported`` is the list as it was first read from a file; without one, or where it
    shares nothing with what is asked, nothing is held against a scope for not being
    there.
    """
    source = frozenset(imported)
    if not _folded(source) & _folded(asked):
        source = frozenset()
    spellings = {name.casefold(): name for name in (*KNOWN, *sorted(source))}
    counts = Counter(asked)
    found = []
    for scope in counts:
        meant = spellings.get(scope.strip().casefold(), "")
        instead = meant if meant != scope and scope not in source else ""
        why = _why(scope, source, bool(instead), counts[scope] > 1)
        if why:
            found.append(Suspicion(scope, why, instead))
    weight = {one.scope: sum(_WEIGHT[why] for why in one.why) for one in found}
    return tuple(sorted(found, key=lambda one: -weight[one.scope]))


def likeliest(asked: Sequence[str], imported: Iterable[str] = ()) -> Suspicion | None:
    """The scope to name when Adobe refuses one of them; None where none stands out.

    What came after the import is suspected first. Where nothing did, the imported
    spellings are looked at as well: a file may hold a slip.
    """
    for source in (tuple(imported), ()):
        for one in suspicions(asked, source):
            if set(one.why) != {"duplicate"}:  # harmless by itself
                return one
    return None


def _folded(scopes: Iterable[str]) -> set[str]:
    return {scope.strip().casefold() for scope in scopes}


def _why(
    scope: str, source: frozenset[str], misspelt: bool, twice: bool
) -> tuple[Why, ...]:
    told: dict[Why, bool] = {
        "blank": not scope or any(one.isspace() for one in scope),
        "odd_characters": _USUAL.fullmatch(scope.strip()) is None and bool(scope),
        "case": misspelt and scope == scope.strip(),
        "not_imported": bool(source) and scope not in source,
        "duplicate": twice,
    }
    return tuple(why for why, is_so in told.items() if is_so)
