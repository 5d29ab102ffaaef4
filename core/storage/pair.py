"""One client secret, or two, in one keyring item; and how a change leaves them.

Adobe accepts two client secrets at a time, so that one can be replaced without a gap.
Both lie in one item: every change of either is one two-phase write. A single secret is
kept as it is; two stand in a list behind a mark that no secret begins with.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from typing import Final, NamedTuple

from core.errors import InputMissing
from core.model import Credential, Secret

Kept = tuple[Secret, ...]

_MARK: Final = "mintdesk-client-secrets:"


class Changed(NamedTuple):
    """The secrets after a change, and the fields of the catalog that go with them."""

    secrets: Kept
    fields: dict[str, float | int]


def packed(secrets: Sequence[Secret]) -> Secret:
    """What is written to the keyring for one secret or two."""
    values = [secret.reveal() for secret in secrets]
    if len(values) == 1 and not values[0].startswith(_MARK):
        return secrets[0]
    # As they are: what a vault cannot keep by itself, it shall not keep in a list.
    return Secret(_MARK + json.dumps(values, ensure_ascii=False))


def unpacked(kept: Secret) -> Kept:
    """The secrets of an item; what cannot be told apart is one secret as it stands."""
    text = kept.reveal()
    if not text.startswith(_MARK):
        return (kept,)
    with suppress(ValueError, RecursionError):
        values = json.loads(text[len(_MARK) :])
        if (
            isinstance(values, list)
            and 1 <= len(values) <= 2
            and all(isinstance(value, str) and value for value in values)
        ):
            return tuple(Secret(value) for value in values)
    return (kept,)


def in_order(credential: Credential, kept: Kept) -> tuple[tuple[int, Secret], ...]:
    """Each secret with its place, the one in use first."""
    placed = tuple(enumerate(kept))
    if credential.secret_in_use == 1 and len(placed) == 2:
        return placed[::-1]
    return placed


def replaced(
    before: Credential, kept: Kept, secret: Secret, place: int | None, now: float
) -> Changed:
    """A new secret at a place (None: that of the one in use); the other one stays."""
    if len(kept) < 2:
        return _alone(secret, now)
    place = before.secret_in_use if place is None else place
    if kept[1 - place] == secret:
        return without(before, kept, place)
    dates = [before.secret_added_at, before.second_added_at]
    dates[place] = now
    stays_refused = place == before.secret_in_use
    secrets = (secret, kept[1]) if place == 0 else (kept[0], secret)
    refused_at = before.refused_at if stays_refused else 0.0
    return Changed(secrets, _fields(dates, before.secret_in_use, refused_at))


def joined(before: Credential, kept: Kept, secret: Secret, now: float) -> Changed:
    """A further secret beside the one in use; it takes the place of the other one."""
    if secret in kept:
        dates = [before.secret_added_at, before.second_added_at]
        return Changed(kept, _fields(dates, before.secret_in_use, before.refused_at))
    if len(kept) == 2:
        return replaced(before, kept, secret, 1 - before.secret_in_use, now)
    return Changed((*kept, secret), _fields([before.secret_added_at, now], 0, 0.0))


def taken(before: Credential, kept: Kept, secrets: Kept, now: float) -> Changed:
    """These instead of those that are kept; one that stays keeps its date and use."""
    dates = dict(
        zip(kept, (before.secret_added_at, before.second_added_at), strict=False)
    )
    found = tuple(dict.fromkeys(secrets))[:2]
    if set(found) == set(kept):
        found = kept
    in_use = kept[before.secret_in_use] if len(kept) == 2 else (kept or found)[0]
    place = found.index(in_use) if in_use in found else 0
    added = [dates.get(each, now) for each in found]
    both = len(found) == 2
    refused = before.refused_at if both and found == kept else 0.0
    return Changed(found, _fields([*added, 0.0][:2], place if both else 0, refused))


def without(before: Credential, kept: Kept, place: int) -> Changed:
    """The other secret alone; InputMissing where there is none."""
    if len(kept) < 2:
        raise InputMissing(field="client_secret")
    dates = (before.secret_added_at, before.second_added_at)
    return _alone(kept[1 - place], dates[1 - place])


def _alone(secret: Secret, added_at: float) -> Changed:
    return Changed((secret,), _fields([added_at, 0.0], 0, 0.0))


def _fields(
    dates: Sequence[float], in_use: int, refused_at: float
) -> dict[str, float | int]:
    return {
        "secret_added_at": dates[0],
        "second_added_at": dates[1],
        "secret_in_use": in_use,
        "refused_at": refused_at,
    }
