"""What the services ask of Adobe: tokens and quotas (network lane)."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from core.errors import (
    AdobeError,
    CatalogError,
    InputMissing,
    NetworkError,
    WrongEnvironment,
    WrongSecret,
)
from core.model import Credential, QuotaReport, Secret, Token
from core.networking import NetworkServices
from core.storage.events import (
    EventKind,
    facts_of_failure,
    facts_of_quota,
    facts_of_token,
)

if TYPE_CHECKING:
    from core.adobe.endpoints import Endpoints
    from core.adobe.http import Client
    from core.adobe.network_settings import NetworkSettings
    from core.adobe.stopping import Pausing, Stop
    from core.scope_search import Found
    from core.second_secret import Worked
    from core.token_facts import Inside, Validity


class AdobeServices(NetworkServices):
    """The part of the services that crosses the network."""

    _stops: dict[tuple[str, str], Stop]
    _stops_lock: threading.Lock

    def mint(
        self, credential: Credential, *, anew: bool = False, ask: bool = True
    ) -> Token:
        """A token: the one in hand while enough is left of it, else a new one.

        ``anew`` gets a new one anyway; should that fail, the one in hand stays.
        Without ``ask`` the keyring raises no prompt: for what nobody clicked.
        """
        stop = self._stop_of(credential, "token")
        held = self.tokens.get(credential)
        if held is not None and not anew:
            return held
        with self._noting(credential, EventKind.TOKEN_FAILED):
            return self._mint(credential, stop, instead_of=held, ask=ask)

    def cancel_call(self, credential: Credential, call: str = "token") -> None:
        """Give up a call at once: ``token``, ``quota``, ``check`` or ``scopes``.

        The next one asks anew, also for a token that another call waits for.
        """
        if call in ("token", "quota"):
            self.tokens.forget_flight(credential)
        with self._stops_lock:
            stop = self._stops.pop((credential.id, call), None)
        if stop is not None:
            stop.set()

    def pause_of(self, credential: Credential, call: str) -> Pausing | None:
        """What a call waits for before its next try, asked from any thread."""
        with self._stops_lock:
            stop = self._stops.get((credential.id, call))
        return None if stop is None else stop.pause()

    def quota(self, credential: Credential, *, ask: bool = True) -> QuotaReport:
        """The quota; on a refused token one new token and one more try."""
        from core.adobe import quota
        from core.quota_flow import load_quota

        if not credential.ims_org_id:
            raise InputMissing(field="ims_org_id")
        stop = self._stop_of(credential, "quota")
        with self._noting(credential, EventKind.QUOTA_FAILED):
            client, where = self._reach(credential, ask=ask)
            caller = client.until(stop)
            report = load_quota(
                held=lambda: self.tokens.get(credential),
                mint=lambda: self._mint(credential, stop, ask=ask),
                forget=lambda: self.tokens.forget(credential),
                load=lambda token: quota.load(
                    caller, where, credential, token, self.now, cancelled=stop
                ),
            )
        self._note(credential, EventKind.QUOTA, **facts_of_quota(report))
        return report

    # ── a look at tokens and scopes ──────────────────────────────────────────

    def inside(self, token: Token) -> Inside:
        """What a token says of itself; asks nobody."""
        from core.adobe.inside import inside

        return inside(token.value)

    def check_with_ims(self, credential: Credential, token: Token) -> Validity:
        """Whether IMS still takes the token; its answer may be that it does not say."""
        from core.adobe.validate import validate

        stop = self._stop_of(credential, "check")
        client, where = self._reach(credential)
        return validate(client.until(stop), where, credential, token)

    def can_check(self, credential: Credential) -> bool:
        """Whether an address is known that checks this credential's tokens."""
        where = self.world.endpoints.get(credential.environment)
        return where is not None and bool(where.validate_url)

    def search_scopes(
        self,
        credential: Credential,
        imported: tuple[str, ...] = (),
        progress: Callable[[int, int], None] | None = None,
    ) -> Found:
        """Find the scopes that Adobe refuses, by at most a dozen calls for tokens.

        ``progress`` hears how many were made, and of how many at most. The tokens are
        not kept. :meth:`cancel_call` ends it.
        """
        from core.adobe import ims
        from core.scope_search import ScopeSearch, run

        stop = self._stop_of(credential, "scopes")
        client, where = self._reach(credential)
        caller = client.until(stop)
        left = [secret for _, secret in self._secrets(credential, where, ask=True)]
        whole = credential.with_changes(scope_set="")

        def mint(scopes: tuple[str, ...]) -> None:
            asking = whole.with_changes(scopes=scopes)
            try:
                ims.mint(caller, where, asking, left[0], self.now)
            except WrongSecret:
                if len(left) == 1:
                    raise
                del left[0]
                ims.mint(caller, where, asking, left[0], self.now)

        imported = imported or credential.imported_scopes
        return run(ScopeSearch(credential.scopes_asked, imported), mint, progress)

    # ─────────────────────────────────────────────────────────────────────────

    def _start_calls(self, network: NetworkSettings | None) -> None:
        self._stops = {}
        # Apart from the client's, which is held while files and libraries are read.
        self._stops_lock = threading.Lock()
        self._start_network(network)

    def _end_calls(self) -> None:
        """Every call, and the child that reads a large answer, which has no client."""
        with self._stops_lock:
            stops = tuple(self._stops.values())
        for stop in stops:
            stop.set()
        super()._end_calls()

    def _mint(
        self,
        credential: Credential,
        stop: Stop,
        *,
        instead_of: Token | None = None,
        ask: bool,
    ) -> Token:
        from core.adobe import ims
        from core.second_secret import first_that_works

        def try_with(secret: Secret) -> Callable[[], Token]:
            return lambda: ims.mint(caller, where, credential, secret, self.now)

        client, where = self._reach(credential, ask=ask)
        caller = client.until(stop)

        def issue() -> Token:
            secrets = self._secrets(credential, where, ask=ask)
            worked = first_that_works(
                [(str(place), try_with(secret)) for place, secret in secrets]
            )
            token = self._told_which(credential, worked)
            self._note(credential, EventKind.TOKEN, **facts_of_token(token))
            return token

        return self.tokens.mint_once(
            credential, issue, instead_of=instead_of, given_up=stop.is_set
        )

    def _told_which(self, credential: Credential, worked: Worked) -> Token:
        """The token; where another secret than before got it, that is kept and told."""
        if not worked.refused:
            return worked.token
        place = int(worked.name)
        with suppress(CatalogError):
            self._stores.credentials.note_worked(credential, place)
        return replace(worked.token, switched_to=place)

    def _secrets(
        self, credential: Credential, where: Endpoints, *, ask: bool
    ) -> tuple[tuple[int, Secret], ...]:
        return self.on_keyring(
            lambda: self._stores.credentials.secrets(
                credential.id, where.environment, ask=ask
            )
        )

    def _stop_of(self, credential: Credential, call: str) -> Stop:
        """The wish to give up that such calls for a credential heed from now on."""
        from core.adobe.stopping import Stop

        with self._stops_lock:
            return self._stops.setdefault((credential.id, call), Stop())

    @contextmanager
    def _noting(self, credential: Credential, kind: EventKind) -> Iterator[None]:
        """Keep a line in the history about a failure of Adobe's or on the way there."""
        try:
            yield
        except (AdobeError, NetworkError) as error:
            self._note(credential, kind, **facts_of_failure(error))
            raise

    def _note(
        self, credential: Credential, kind: EventKind, **facts: str | int
    ) -> None:
        """History is a courtesy: a call is not undone for want of its line."""
        with suppress(CatalogError):
            self._stores.catalog.record(credential.id, kind, facts)

    def _reach(
        self, credential: Credential, *, ask: bool = True
    ) -> tuple[Client, Endpoints]:
        where = self.world.endpoints.get(credential.environment)
        if where is None:
            raise WrongEnvironment(
                stored=str(credential.environment), asked=str(self.world.environment)
            )
        return self._client_at_hand(ask=ask), where
