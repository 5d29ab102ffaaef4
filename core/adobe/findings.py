"""What a connection check tells: steps, verdicts and facts, for any window to word."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Step(StrEnum):
    """What is looked at, in this order."""

    PROXY = "proxy"
    NAME = "name"
    CONNECTION = "connection"
    TUNNEL = "tunnel"
    CERTIFICATE = "certificate"
    CLOCK = "clock"
    ANSWER = "answer"


class Verdict(StrEnum):
    """What became of a step."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Finding:
    """One step at one host; ``place`` is ``ims`` or ``aem``.

    Facts by step. PROXY: ``source`` (system, manual, none, loopback), ``proxy`` (host
    and port), ``reason``. NAME: ``name``, ``addresses`` or ``reason``. CONNECTION:
    ``seconds`` or ``reason``. TUNNEL: ``status``, ``offered``. CERTIFICATE: ``issuer``,
    ``top`` (issuer of the last one sent), ``known`` (one of the public ones),
    ``extra_only`` (trusted by the user's file alone), ``reason`` where refused. CLOCK:
    ``skew`` in seconds, positive where this clock is behind. ANSWER: ``status`` or
    ``error`` (a class of ours) and ``reason``. Skipped ones may tell ``because``.
    """

    step: Step
    verdict: Verdict
    place: str
    host: str
    facts: Mapping[str, Any] = field(default_factory=dict)
