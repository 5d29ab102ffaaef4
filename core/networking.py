"""How Adobe is reached: what is kept of that, the client made of it, and its check."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from core.arrangements import OnKeyring
from core.model import Secret
from core.tokens import TokenCache

if TYPE_CHECKING:
    from core.adobe.findings import Finding
    from core.adobe.http import Client
    from core.adobe.network_settings import NetworkSettings
    from core.adobe.retries import Retries
    from core.adobe.stopping import Stop
    from core.network_store import NetworkKept
    from core.storage.stores import Stores
    from core.worlds import World


class NetworkServices:
    """The part of the services that knows the way to the network."""

    world: World
    now: Callable[[], float]
    on_keyring: OnKeyring
    tokens: TokenCache
    _stores: Stores
    _network: NetworkSettings | None
    _network_turn: int
    _retries: Retries | None
    _client: Client | None
    _lock: threading.Lock

    def use_network(self, settings: NetworkSettings | None) -> None:
        """Another proxy, another certificate file: later calls go by these.

        None: by those that are kept, which the next call reads.
        """
        with self._lock:
            client, self._client, self._network = self._client, None, settings
            self._network_turn += 1
        if client is not None:
            client.close()

    def network_kept(self) -> NetworkKept:
        """What is kept of the network, without the password (catalog lane)."""
        from core import network_store

        return network_store.kept(self._stores)

    def keep_network(self, wanted: NetworkKept, password: Secret | None = None) -> None:
        """Keep it, and use it from now on; ``password`` None leaves what is kept.

        With a password it is for the keyring's lane. Raises ProxyUnfit, FileError or
        NoCertificate, and nothing has changed then.
        """
        from core import network_store

        before = network_store.kept(self._stores)
        network_store.keep(self._stores, wanted, password)
        self.tokens.margin = 60 * wanted.margin
        if password is not None or replace(before, margin=wanted.margin) != wanted:
            self.use_network(None)

    def check_connection(self, stop: Stop | None = None) -> Iterator[Finding]:
        """Step by step, what lies between here and Adobe; no secret is sent.

        Raises ProxyUnfit where the proxy that is kept cannot be used.
        """
        from core.adobe.connection_check import Means, check
        from core.adobe.stopping import Stop

        where = self.world.endpoints[self.world.environment]
        settings = self._load_network(ask=True)
        return check(where, Means(settings, now=self.now, cancelled=stop or Stop()))

    # ─────────────────────────────────────────────────────────────────────────

    def _start_network(self, network: NetworkSettings | None) -> None:
        self._network = network
        self._network_turn = 0
        self._client = None
        self._lock = threading.Lock()

    def _end_calls(self) -> None:
        with self._lock:
            client = self._client
        if client is not None:
            client.close()

    def _client_at_hand(self, *, ask: bool) -> Client:
        """The client for the settings of now, also where they change meanwhile."""
        while True:
            self._load_network(ask=ask)
            with self._lock:
                if self._client is None and self._network is not None:
                    from core.adobe.http import open_client
                    from core.adobe.retries import retries_for

                    retries = self._retries or retries_for(self.world.environment)
                    self._client = open_client(settings=self._network, retries=retries)
                if self._client is not None:
                    return self._client

    def _load_network(self, *, ask: bool) -> NetworkSettings:
        """What was given, else what is kept, read once; no lock is held meanwhile."""
        from core import network_store

        while True:
            with self._lock:
                settings, turn = self._network, self._network_turn
            if settings is not None:
                return settings
            found = network_store.kept(self._stores)
            read = network_store.settings_of(found, lambda: self._proxy_password(ask))
            with self._lock:
                if turn == self._network_turn:
                    self._network = read
                    self.tokens.margin = 60 * found.margin

    def _proxy_password(self, ask: bool) -> Secret:
        return self.on_keyring(
            lambda: self._stores.credentials.proxy_password().read(ask=ask)
        )
