"""When to try again after failures, and which failures waiting does not mend."""

from __future__ import annotations

import zlib
from typing import Final

from core.errors import (
    AdobeError,
    AnswerBroken,
    AppError,
    BadAddress,
    CredentialGone,
    EmptyAnswer,
    InputMissing,
    KeyringAbsent,
    KeyringRefused,
    NetworkError,
    NotFound,
    NotJson,
    RequestRefused,
    ScopeRefused,
    SecretAbsent,
    ServerFailed,
    StoreError,
    Throttled,
    UnknownClient,
    WrongEnvironment,
    WrongSecret,
)

STEPS: Final = (60.0, 120.0, 300.0, 900.0, 1_800.0)
SPREAD: Final = 0.2
# Only a person can mend these: waiting makes nothing better.
FOR_A_PERSON: Final = (
    BadAddress,
    CredentialGone,
    InputMissing,
    KeyringAbsent,
    KeyringRefused,
    NotFound,
    RequestRefused,
    ScopeRefused,
    SecretAbsent,
    UnknownClient,
    WrongEnvironment,
    WrongSecret,
)
KEYRING: Final = "keyring"
# Whoever asks the same place now meets the same: no network, an outage, a sign-in page.
_OF_THE_PLACE: Final = (NetworkError, ServerFailed, Throttled, NotJson, EmptyAnswer)


def delay(tries: int, salt: str, retry_after: float | None = None) -> float:
    """Seconds to wait after that many failures in a row; never before Retry-After.

    Spread by a fifth either way, by what ``salt`` makes of it, the same each time.
    """
    step = STEPS[min(max(tries, 1), len(STEPS)) - 1]
    waiting = step * (1 + SPREAD * (2 * share(f"{salt}/{tries}") - 1))
    return waiting if retry_after is None else max(waiting, retry_after)


def share(salt: str) -> float:
    """A number from 0 to 1 that is always the same for ``salt``."""
    # Scattered: neighbours among the checksums of like texts lie close together.
    return (zlib.crc32(salt.encode("utf-8", "replace")) * 2_654_435_761 % 2**32) / 2**32


def needs_a_person(error: AppError) -> bool:
    """Whether trying again is of no use until somebody changes something."""
    return isinstance(error, FOR_A_PERSON)


def place_of(error: AppError, place: str) -> str:
    """What the failure holds up: ``place``, the keyring, or (empty) one credential."""
    if isinstance(error, StoreError):
        return KEYRING
    return place if isinstance(error, _OF_THE_PLACE) else ""


def is_of_one(error: AppError) -> bool:
    """Whether it may be this credential's own trouble as well (a 500 for it alone)."""
    return isinstance(error, AdobeError | AnswerBroken)


def wait_told(error: AppError) -> float | None:
    """Seconds of ``Retry-After``, where the answer had one."""
    told = error.fact("retry_after", None)
    return float(told) if isinstance(told, int | float) else None
