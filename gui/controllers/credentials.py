"""Credentials: stored, edited, deleted."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Signal

from core.model import Credential, Draft, Secret
from core.storage.outcomes import Opening
from gui.controllers.controller import Controller
from gui.controllers.told import Told
from gui.tasks import Lane

Result = TypeVar("Result")


class CredentialsController(Controller):
    """What the user does with credentials.

    ``failed(operation, credential_id, error)``: the operation is one of ``open add edit
    replace_secret join_secret remove_secret delete``, the id is empty where none
    is concerned. A request that names who is to be ``told`` reports its failure there,
    and not by the signal. ``secretReplaced(credential)``: it has other secrets now.
    ``opened(opening)`` has the first part of the list; each ``moreLoaded(credentials)``
    has the next, until all is read. ``seenAgain(credentials)`` comes for each part of
    a list that is read anew, ``seenAll(ids)`` at its end; ``restored`` where the
    catalog turned out to be broken then, and was mended.
    """

    opened = Signal(object)
    moreLoaded = Signal(object)
    seenAgain = Signal(object)
    seenAll = Signal(object)
    restored = Signal(object)
    added = Signal(object)
    changed = Signal(object)
    secretReplaced = Signal(object)
    deleted = Signal(str)
    recentLoaded = Signal(str, object)
    failed = Signal(str, str, object)

    def open(self) -> None:
        """Read the list of credentials and the window's settings."""
        self._run(Lane.CATALOG, "open", "", self._services.open, self._opened)

    def look_again(self) -> None:
        """Read the list anew, where something may have been stored unseen."""
        self._run(Lane.CATALOG, "open", "", self._services.open, self._seen_again)

    def look_elsewhere(self) -> None:
        """Read the list anew if another window changed it since it was read last."""

        def done(opening: Opening | None) -> None:
            if opening is not None:
                self._seen_again(opening)

        job = self._services.changed_elsewhere
        self._run(Lane.CATALOG, "open", "", job, done)

    def load_more(self, after: Credential) -> None:
        """Read what comes after a credential in the list, to its end."""
        self._read_on(after, self.moreLoaded.emit)

    def make_ready(self) -> None:
        """Open the catalog for what is to come; told like ``open`` where it fails."""
        self._run(Lane.CATALOG, "open", "", self._services.make_ready, lambda _: None)

    def keep_setting(self, key: str, value: str) -> None:
        """Keep one of the window's settings."""
        job = partial(self._services.keep_setting, key, value)
        self._run(Lane.CATALOG, "setting", "", job, lambda _: None)

    def change_setting(self, key: str, change: Callable[[str], str]) -> None:
        """Keep what ``change`` makes of a setting that other windows change as well."""
        job = partial(self._services.change_setting, key, change)
        self._run(Lane.CATALOG, "setting", "", job, lambda _: None)

    def add(self, drafts: tuple[Draft, ...], told: Told | None = None) -> None:
        """Store what was found or filled in."""
        job = partial(self._services.add, drafts)
        self._run(Lane.KEYRING, "add", "", job, self.added.emit, told)

    def edit(self, credential_id: str, draft: Draft, told: Told | None = None) -> None:
        """Change the fields, and the secret where the draft holds one."""
        job = partial(self._services.edit, credential_id, draft)
        lane = Lane.KEYRING if draft.secret else Lane.CATALOG
        self._run(lane, "edit", credential_id, job, self.changed.emit, told)

    def rename(self, credential_id: str, name: str, told: Told | None = None) -> None:
        """Give a credential another name."""
        job = partial(self._services.rename, credential_id, name)
        self._run(Lane.CATALOG, "edit", credential_id, job, self.changed.emit, told)

    def set_org(self, credential_id: str, ims_org_id: str) -> None:
        """Keep the IMS org that was asked for in place."""
        job = partial(self._services.set_org, credential_id, ims_org_id)
        self._run(Lane.CATALOG, "edit", credential_id, job, self.changed.emit)

    def set_scopes(
        self, credential_id: str, scopes: tuple[str, ...], told: Told | None = None
    ) -> None:
        """Keep these scopes, in this order."""
        job = partial(self._services.set_scopes, credential_id, scopes)
        self._run(Lane.CATALOG, "edit", credential_id, job, self.changed.emit, told)

    def replace_secret(
        self,
        credential_id: str,
        secret: Secret,
        told: Told | None = None,
        place: int | None = None,
        seen: str = "",
    ) -> None:
        """A new client secret in place of the old one (of two: that at ``place``).

        ``seen`` is the item that the place was chosen by; it fails if that is outdated.
        """
        job = partial(self._services.replace_secret, credential_id, secret, place, seen)
        self._run(
            Lane.KEYRING,
            "replace_secret",
            credential_id,
            job,
            self.secretReplaced.emit,
            told,
        )

    def join_secret(
        self, credential_id: str, secret: Secret, told: Told | None = None
    ) -> None:
        """A second client secret beside the first."""
        job = partial(self._services.join_secret, credential_id, secret)
        done = self.secretReplaced.emit
        self._run(Lane.KEYRING, "join_secret", credential_id, job, done, told)

    def remove_secret(
        self, credential_id: str, place: int, told: Told | None = None, seen: str = ""
    ) -> None:
        """One of two client secrets goes; ``seen`` as for a replacement."""
        job = partial(self._services.remove_secret, credential_id, place, seen)
        done = self.secretReplaced.emit
        self._run(Lane.KEYRING, "remove_secret", credential_id, job, done, told)

    def delete(self, credential: Credential, told: Told | None = None) -> None:
        """The secret from the keyring, then everything else."""
        job = partial(self._services.delete, credential)
        self._run(
            Lane.KEYRING,
            "delete",
            credential.id,
            job,
            lambda _: self.deleted.emit(credential.id),
            told,
        )

    def load_recent(self, credential_id: str) -> None:
        """Read the latest events of a credential."""
        job = partial(self._services.history, credential_id)
        self._run(
            Lane.CATALOG,
            "history",
            credential_id,
            job,
            lambda events: self.recentLoaded.emit(credential_id, events),
        )

    def keep_for_this_session(self) -> None:
        """Hold secrets in memory from now on."""
        self._services.keep_for_this_session()

    def _opened(self, opening: Opening) -> None:
        self.opened.emit(opening)

    def _seen_again(self, opening: Opening) -> None:
        seen: set[str] = set()

        def tell(credentials: tuple[Credential, ...]) -> None:
            seen.update(credential.id for credential in credentials)
            self.seenAgain.emit(credentials)

        def end() -> None:
            self.seenAll.emit(frozenset(seen))

        if opening.restored is not None:
            self.restored.emit(opening.restored)
        tell(opening.credentials)
        if opening.total > len(opening.credentials) > 0:
            self._read_on(opening.credentials[-1], tell, end)
        else:
            end()

    def _read_on(
        self,
        after: Credential,
        tell: Callable[[tuple[Credential, ...]], None],
        end: Callable[[], None] = lambda: None,
    ) -> None:
        """A part of the list at a time, so that other jobs find their turn between."""

        def done(credentials: tuple[Credential, ...]) -> None:
            if credentials:
                tell(credentials)
                self._read_on(credentials[-1], tell, end)
            else:
                end()

        self._run(Lane.CATALOG, "open", "", partial(self._services.more, after), done)

    def _run(
        self,
        lane: Lane,
        operation: str,
        credential_id: str,
        job: Callable[[], Result],
        done: Callable[[Result], None],
        told: Told | None = None,
    ) -> None:
        def succeeded(value: Result) -> None:
            done(value)
            if told is not None:
                told.done()

        def failed(error: Exception) -> None:
            if told is not None:
                told.failed(error)
            else:
                self.failed.emit(operation, credential_id, error)

        self._runner.run(lane, self, job, succeeded, failed)
