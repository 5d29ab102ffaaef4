"""What a check-up tells: parts, verdicts and facts, for any window to word."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final, NamedTuple

from core.adobe.findings import Verdict

Facts = Mapping[str, str | int]

_NOTHING: Final[Facts] = MappingProxyType({})


class Part(StrEnum):
    """What is looked at, in this order."""

    PROGRAM = "program"
    SYSTEM = "system"
    WINDOW = "window"
    FOLDER = "folder"
    LIST = "list"
    LOG = "log"
    NETWORK = "network"
    CERTIFICATES = "certificates"
    KEYRING = "keyring"
    ROUND_TRIP = "round_trip"


class Checked(NamedTuple):
    """``case`` says which words: ``ok``, or what is odd."""

    part: Part
    verdict: Verdict
    case: str = "ok"
    facts: Facts = _NOTHING
