"""The files of the chosen credential: listed, looked at, mended one after the other."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.remembered import Kind, Remembered, Standing
from gui.controllers.files import FilesController
from gui.models.files_list import FilesState

if TYPE_CHECKING:
    from core.model import Credential
    from core.upkeep.leftovers import Leftover
    from gui.flows.exporting import Exporting
    from gui.models.message import Message


class Files(QObject):
    """Keeps what is known of the files of one credential, the chosen one.

    ``changed(state)`` whenever that is more, or other. ``said(message)`` for the
    shelf; ``wireRequested(folder)`` and ``leftFound(left)`` for the flows that do it.
    ``seen`` tells whether the page is in front: only then are files looked at.
    """

    changed = Signal(object)
    said = Signal(object)
    wireRequested = Signal(object)
    leftFound = Signal(object)

    def __init__(
        self,
        files: FilesController,
        exporting: Exporting,
        seen: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._files, self._exporting, self._seen = files, exporting, seen
        self._credential: Credential | None = None
        self._left: list[Remembered] = []
        self._series = ""  # the credential whose files are being written again
        self.state = FilesState()
        exporting.written.connect(self._written)
        exporting.ended.connect(self._ended)

    # ── what is known ────────────────────────────────────────────────────────

    def follow(self, credential: Credential | None) -> None:
        """This one is chosen, or something happened to it: list its files anew."""
        self._credential = credential
        if credential is None or credential.id != self.state.credential_id:
            self._files.give_up()
            self._show(FilesState("" if credential is None else credential.id))
        if credential is not None:
            wanted = credential.id
            self._files.load(credential.id, lambda files: self._listed(wanted, files))

    def take(self, credential: Credential) -> None:
        """Its fields or its secret have changed: what is stale is known at once."""
        before, self._credential = self._credential, credential
        if before is None or credential.id != self.state.credential_id:
            return
        if before.with_changes(used_at=credential.used_at) != credential:
            self._files.give_up()
            self._show(self.state.with_credential(credential))
            self.look()

    def look(self, *, again: bool = False) -> None:
        """Look at those that were not looked at yet, or at all of them ``again``."""
        credential = self._credential
        if credential is None or not self._seen():
            return
        wanted = [
            line.kept
            for line in self.state.lines
            if again or line.found in (Standing.UNKNOWN, Standing.LOCKED)
        ]
        if wanted:
            self._files.look(credential, wanted, self._looked)

    # ── what is wished ───────────────────────────────────────────────────────

    def act(self, kept: Remembered) -> None:
        """Write it again, through the preview; or clear up where it came from."""
        if kept.kind is Kind.EXPORT:
            self._export(kept)
        elif kept.kind is Kind.WIRING:
            from core.remembered import FOLDER

            self.wireRequested.emit(Path(kept.facts.get(FOLDER, "")))
        else:
            self._files.source(kept, self._source_read, self._failed)

    def write_stale(self) -> None:
        """Every stale export once more, one preview after the other."""
        self._left = list(self.state.stale_exports())
        self._series = self.state.credential_id
        self._next()

    def forget(self, kept: Remembered) -> None:
        """List it no longer; the file stays."""
        self._files.forget(kept, lambda: self.follow(self._credential))

    # ─────────────────────────────────────────────────────────────────────────

    def _listed(self, credential_id: str, files: tuple[Remembered, ...]) -> None:
        credential = self._credential
        if credential is not None and credential.id == credential_id:
            self._show(self.state.with_files(credential, files))
            self.look()

    def _looked(self, kept: Remembered, found: Standing) -> None:
        self._show(self.state.with_found(kept, found))

    def _export(self, kept: Remembered) -> None:
        credential = self._credential
        if credential is not None and credential.id == kept.credential_id:
            from gui.models.outgoing import wish_of

            self._exporting.export(credential, Path(kept.path), wish_of(kept))

    def _next(self) -> None:
        """The next preview; the series ends with another credential."""
        if not self._left or self._series != self.state.credential_id:
            self._left.clear()
            return
        self._export(self._left.pop(0))

    def _written(self, credential_id: str) -> None:
        """What was seen of its files is so no longer; on with the series."""
        credential = self._credential
        if credential is not None and credential_id == self.state.credential_id:
            self._files.give_up()
            self._show(self.state.with_credential(credential))
            self.look()
        # One that was written late, and left, has no part in the series of now.
        if credential_id == self._series and not self._exporting.is_open():
            self._next()

    def _ended(self, done: bool) -> None:
        """A preview that is left ends the series: the rest is asked for again."""
        if not done:
            self._left.clear()

    def _source_read(self, left: Leftover | None) -> None:
        if left is None:
            from gui import files_words

            self.said.emit(files_words.nothing_there())
            self.look(again=True)
        else:
            self.leftFound.emit(left)

    def _failed(self, error: Exception) -> None:
        from gui import messages

        message: Message = messages.describe(error, operation="remove_source")
        self.said.emit(message._replace(action="", action_name=""))
        self.look(again=True)

    def _show(self, state: FilesState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit(state)
