"""Which Adobe a start of the program belongs to, and where it keeps its data.

Three worlds that never mix: the real one, a custom one (addresses from
``MINTDESK_TOKEN_URL`` and ``MINTDESK_QUOTA_URL``), and practice. Each has a folder, a
catalog and keyring items of its own.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from core.model import Environment

if TYPE_CHECKING:
    from core.adobe.endpoints import Endpoints
    from core.practice.server import PracticeAdobe
    from core.practice.weather import WeatherStation

# Moves the data to another folder.
DATA_VARIABLE = "MINTDESK_DATA_DIR"


def _nothing() -> None:
    """No preparation and no clearing away."""


@dataclass(frozen=True)
class World:
    """``environment`` is that of new credentials, ``folder`` where the data lies.

    ``prepare`` runs before the first reading (it makes the practice file), ``clear``
    at the end. ``practice_file``, ``practice_org`` and ``weather`` (what the practice
    Adobe does to the next calls) are set in practice alone.
    """

    environment: Environment
    endpoints: Mapping[Environment, Endpoints]
    folder: Path
    prepare: Callable[[], None] = field(default=_nothing)
    clear: Callable[[], None] = field(default=_nothing)
    practice_file: Path | None = None
    practice_org: str = ""
    weather: Callable[[], WeatherStation] | None = None

    @property
    def hosts(self) -> str:
        """The custom addresses' hosts, for the mark that the window carries."""
        if self.environment is not Environment.CUSTOM:
            return ""
        custom = self.endpoints[Environment.CUSTOM]
        names = dict.fromkeys((custom.ims_host, custom.aem_host))
        return ", ".join(name for name in names if name)

    def environment_for(self, named: Environment | None) -> Environment:
        """Where a new credential belongs: as named, if that can be reached."""
        return named if named in self.endpoints and named else self.environment


def world_of(variables: Mapping[str, str]) -> World:
    """The real world, or the custom one that the variables name.

    Raises :class:`core.errors.BadAddress` for an address that is not allowed.
    """
    from core.adobe.endpoints import PRODUCTION, STAGE, from_environment

    folder = data_folder(variables)
    custom = from_environment(variables)
    if custom is None:
        real = {Environment.PRODUCTION: PRODUCTION, Environment.STAGE: STAGE}
        return World(Environment.PRODUCTION, real, folder)
    import hashlib

    addresses = f"{custom.token_url}\n{custom.quota_url}".encode()
    apart = hashlib.sha256(addresses).hexdigest()[:16]
    return World(
        Environment.CUSTOM, {Environment.CUSTOM: custom}, folder / f"custom-{apart}"
    )


def practice_world() -> World:
    """A local Adobe and a throw-away folder; both start when they are first used."""
    from core.practice.accounts import SAMPLE_ORG
    from core.practice.folder import PracticeFolder

    folder = PracticeFolder()
    adobe = PracticeEndpoints()
    sample = folder.path / "Quota Watch" / ".env"

    def prepare() -> None:
        import time

        from core.practice.accounts import SAMPLE_ENV

        folder.remove_stale(time.time())
        sample.parent.mkdir(exist_ok=True)
        sample.write_text(SAMPLE_ENV, encoding="utf-8")

    def clear() -> None:
        adobe.stop()
        folder.clear()

    return World(
        environment=Environment.PRACTICE,
        endpoints=adobe,
        folder=folder.path,
        prepare=prepare,
        clear=clear,
        practice_file=sample,
        practice_org=SAMPLE_ORG,
        weather=adobe.weather,
    )


class PracticeEndpoints(Mapping[Environment, "Endpoints"]):
    """The practice environment's addresses; the first look starts its server."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._server: PracticeAdobe | None = None
        self._weather: WeatherStation | None = None

    def weather(self) -> WeatherStation:
        """What comes next; it may be set before the server is started."""
        with self._lock:
            return self._station()

    def __getitem__(self, environment: Environment) -> Endpoints:
        if environment is not Environment.PRACTICE:
            raise KeyError(environment)
        from core.adobe.endpoints import practice
        from core.practice.server import PracticeAdobe

        with self._lock:
            if self._server is None:
                self._server = PracticeAdobe(remember=False, weather=self._station())
                self._server.start()
            return practice(self._server.base_url)

    def __contains__(self, environment: object) -> bool:
        return environment is Environment.PRACTICE

    def __iter__(self) -> Iterator[Environment]:
        return iter((Environment.PRACTICE,))

    def __len__(self) -> int:
        return 1

    def _station(self) -> WeatherStation:
        """Made when it is first wanted, since few practise bad weather."""
        from core.practice.weather import WeatherStation

        if self._weather is None:
            self._weather = WeatherStation()
        return self._weather

    def stop(self) -> None:
        """Stop the server, if it was ever started."""
        with self._lock:
            if self._server is not None:
                self._server.stop()
                self._server = None


def data_folder(variables: Mapping[str, str]) -> Path:
    """``MINTDESK_DATA_DIR``, else the platform's folder for a program's data."""
    moved = variables.get(DATA_VARIABLE, "").strip()
    if moved:
        return _home_expanded(Path(moved)).absolute()
    from platformdirs import user_data_path

    return user_data_path("Mintdesk", appauthor=False)


def _home_expanded(path: Path) -> Path:
    """The path as it stands where ``~name`` names nobody of this computer."""
    try:
        return path.expanduser()
    except RuntimeError:
        return path
