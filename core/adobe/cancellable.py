"""A client for calls that somebody may give up."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from core.adobe.answer import Answer, Call
from core.adobe.stopping import Stop
from core.model import Secret

if TYPE_CHECKING:
    from core.adobe.http import Client


class Cancellable:
    """A :class:`core.adobe.answer.Caller` whose calls can be given up."""

    def __init__(self, client: Client, cancelled: Stop) -> None:
        self._client = client
        self._cancelled = cancelled

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
        """As :meth:`Client.send`; Cancelled once it is given up."""
        return self._client.send(
            call,
            method,
            url,
            headers=headers,
            form=form,
            params=params,
            bearer=bearer,
            cancelled=self._cancelled,
        )
