"""A caller that answers every call alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from core.adobe.answer import Answer, Call
from core.model import Secret


@dataclass(frozen=True, slots=True)
class Sent:
    """One call as it was sent."""

    call: Call
    method: str
    url: str
    headers: Mapping[str, str]
    form: Mapping[str, Secret | str]
    params: Mapping[str, str] | None
    bearer: Secret | None


class Desk:
    """Answers every call alike and remembers what was sent."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer
        self.sent: list[Sent] = []

    def send(
        self,
        call: Call,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        form: Mapping[str, Secret | str] | None = None,
        params: Mapping[str, str] | None = None,
        bearer: Secret | None = None,
    ) -> Answer:
        """Remember and answer."""
        self.sent.append(
            Sent(call, method, url, headers or {}, form or {}, params, bearer)
        )
        return self._answer
