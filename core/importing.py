"""What the services do with files and texts that hold credentials (keyring lane)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from core.model import Credential, Draft, Secret

if TYPE_CHECKING:
    from core.adobe.stopping import Stop
    from core.folders import FolderReading
    from core.formats.found import Reading
    from core.matching import Match
    from core.reading import FileReading, Progress
    from core.storage.stores import Stores
    from core.taking import Decision, Taken
    from core.worlds import World


class ImportServices:
    """The part of the services that reads, compares and keeps what was read."""

    world: World
    _stores: Stores

    def read_file(self, path: Path, stop: Stop | None = None) -> Reading:
        """What a file holds; nothing is stored."""
        from core.reading import read_file

        return read_file(path, stop)

    def read_files(
        self,
        paths: tuple[Path, ...],
        stop: Stop | None = None,
        progress: Progress | None = None,
    ) -> tuple[FileReading, ...]:
        """What each of some files holds, or why that cannot be told; each file once."""
        from core.reading import read_many

        return read_many(paths, stop, progress)

    def read_folder(
        self,
        folder: Path,
        stop: Stop | None = None,
        progress: Progress | None = None,
    ) -> FolderReading:
        """What the files of a folder hold, as far as they may hold credentials."""
        from core.folders import find_in

        return find_in(folder, stop, progress)

    def read_pasted(self, text: Secret, stop: Stop | None = None) -> Reading:
        """What a pasted text holds; nothing is stored."""
        from core.reading import read_text

        return read_text(text.reveal(), "", stop)

    def add(self, drafts: tuple[Draft, ...]) -> tuple[Credential, ...]:
        """Store every draft, its secret written and read back; or none of them."""
        where = self.world.environment_for
        placed = tuple((draft, where(draft.environment)) for draft in drafts)
        return self._stores.credentials.add_all(placed)

    def match(
        self,
        drafts: tuple[Draft, ...],
        *,
        look: bool = True,
        stop: Stop | None = None,
    ) -> tuple[Match, ...]:
        """Which of them are kept already, and what differs; may raise a prompt.

        The keyring is asked for what is kept already alone. Where it cannot be read,
        or without ``look``, nothing is known of the secrets, and that is no failure.
        Raises Cancelled once it is given up.
        """
        from core.errors import Cancelled, KeyringLocked
        from core.matching import match_all

        where = self.world.environment_for
        store = self._stores.credentials

        def secrets_of(credential: Credential) -> tuple[Secret, ...]:
            if not look:
                raise KeyringLocked
            if stop is not None and stop.is_set():
                raise Cancelled
            return store.kept_secrets(credential.id, ask=True)

        return match_all(
            [(draft, where(draft.environment)) for draft in drafts],
            store.list(),
            secrets_of,
        )

    def take(
        self,
        decisions: tuple[Decision, ...],
        progress: Callable[[int, int], None] | None = None,
    ) -> Taken:
        """Keep what the user decided on; ``progress`` ends it by raising Cancelled."""
        from core.taking import take

        store, where = self._stores.credentials, self.world.environment_for
        return take(store, decisions, where, progress)
