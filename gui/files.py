"""The files of a credential, connected: their page, its tab, what leads there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from core.remembered import Standing
from gui.views.header import FILES

if TYPE_CHECKING:
    from pathlib import Path

    from core.model import Credential
    from core.reading import FileReading
    from core.upkeep.leftovers import Leftover
    from gui.controllers.files import FilesController
    from gui.desk import Desk
    from gui.models.files_list import FilesState
    from gui.models.message import Message
    from gui.views.credential_page import CredentialPage
    from gui.views.files_page import FilesPage


def connect(desk: Desk, page: CredentialPage) -> None:
    """Follow the chosen credential from now on, on this page."""
    known = of(desk)
    if known is None:
        FilesDesk(desk, page)
    else:
        known.turn_to(page)


def of(desk: Desk) -> FilesDesk | None:
    """The part that knows the files, once there is a page."""
    found: FilesDesk | None = desk.window.findChild(FilesDesk)
    return found


def show(desk: Desk) -> None:
    """Go to the files of the credential that a message is about."""
    files = of(desk)
    if files is not None:
        files.go()


class FilesDesk(QObject):
    """Stands between the desk and the flow of the files."""

    def __init__(self, desk: Desk, page: CredentialPage) -> None:
        super().__init__(desk.window)
        from gui.controllers.files import FilesController
        from gui.flows.files import Files

        self._desk, self._page = desk, page
        self._changed_secret = self._go_to = ""
        self.controller: FilesController = FilesController(
            desk.services, desk.runner, desk
        )
        self.flow = Files(self.controller, desk.exporting, self._is_seen, self)
        self.flow.changed.connect(self._show)
        self.flow.said.connect(self._say)
        self.flow.wireRequested.connect(self._wire)
        self.flow.leftFound.connect(self._remove)
        self.turn_to(page)
        desk.credentials.recentLoaded.connect(self._follow)
        desk.credentials.secretReplaced.connect(self._note_secret)
        desk.editing.said.connect(self._offer)
        desk.model.stateChanged.connect(self._take)
        desk.window.woken.connect(self._woken)
        desk.late_after.then(lambda after: after.said.connect(self._cleared))

    def turn_to(self, page: CredentialPage) -> None:
        """Another page in the place of the one before, as in another language."""
        self._page = page
        page.late_files.then(self._fill)
        page.header.tabs.currentChanged.connect(self._turned)
        self._show(self.flow.state)

    def look_again(self) -> None:
        """Look at every file."""
        self.flow.look(again=True)

    def go(self) -> None:
        """Show the page, for the credential that was spoken of."""
        desk = self._desk
        if self._go_to and desk.model.state(self._go_to) is not None:
            desk.choose(self._go_to)
            desk.window.sidebar.select(self._go_to)
        desk.window.leave_settings()
        desk.window.shelf.close_current()
        self._page.show_tab(FILES)
        self._page.files.focus_first()

    def note_wiring(
        self, owner: str, folder: Path, paths: tuple[Path, ...], wish: object
    ) -> None:
        """A project was wired for this credential."""
        from gui.models.wiring_wish import WiringWish

        if owner and isinstance(wish, WiringWish):
            self.controller.note_wiring(
                owner, folder, paths, wish.keys, wish.way, self._again
            )

    def note_sources(
        self, files: tuple[FileReading, ...], credentials: tuple[Credential, ...]
    ) -> None:
        """Credentials were imported from files that hold their secrets still."""
        for each in files:
            found = each.reading.drafts if each.reading is not None else ()
            ids = {draft.client_id for draft in found if draft.secrets}
            owners = tuple(one for one in credentials if one.client_id in ids)
            if owners and each.path != self._desk.services.world.practice_file:
                self.controller.note_source(each.path, owners, self._again)

    def _again(self) -> None:
        self._follow(self._desk.chosen)

    @Slot(str)
    def _follow(self, credential_id: str) -> None:
        state = self._desk.state()
        if credential_id == self._desk.chosen:
            self.flow.follow(None if state is None else state.credential)

    @Slot(str)
    def _take(self, credential_id: str) -> None:
        state = self._desk.state()
        if state is not None and credential_id == state.id:
            self.flow.take(state.credential)

    @Slot(object)
    def _show(self, state: FilesState) -> None:
        stale = bool(state.of(Standing.STALE))
        tabs = self._page.header.tabs
        if tabs.has_warning(FILES) != stale:
            tabs.set_warning(FILES, stale)
        if self._page.late_files.made is not None:
            self._page.late_files.made.show_files(state)

    @Slot(int)
    def _turned(self, index: int) -> None:
        if index == FILES:
            self.flow.look(again=True)

    @Slot()
    def _woken(self) -> None:
        if self._desk.window.isActiveWindow():
            self.flow.look(again=True)

    def _is_seen(self) -> bool:
        return self._page.isVisible() and self._page.header.tabs.current() == FILES

    # ── after another secret ─────────────────────────────────────────────────

    @Slot(object)
    def _note_secret(self, credential: Credential) -> None:
        self._changed_secret = credential.id

    @Slot(object)
    def _offer(self, said: Message) -> None:
        """What was said of the secret is said again, with the files that lack it."""
        credential_id, self._changed_secret = self._changed_secret, ""
        state = self._desk.model.state(credential_id) if credential_id else None
        if state is None:
            return
        credential = state.credential

        def listed(files: tuple[object, ...]) -> None:
            from core.remembered import Remembered, is_stale
            from gui import files_words

            known = [each for each in files if isinstance(each, Remembered)]
            stale = sum(is_stale(each, credential) for each in known)
            if stale:
                self._go_to = credential_id
                self._desk.say(files_words.offered(said, stale), self._desk.editing)

        self.controller.load(credential_id, listed)

    # ── the page ─────────────────────────────────────────────────────────────

    def _fill(self, page: FilesPage) -> None:
        desk = self._desk
        page.exportRequested.connect(desk.with_chosen(desk.exporting.export))
        page.allRequested.connect(self.flow.write_stale)
        page.checkRequested.connect(self.look_again)
        page.acted.connect(self.flow.act)
        page.wished.connect(self._wished)
        page.show_files(self.flow.state)

    @Slot(str, object)
    def _wished(self, wish: str, kept: object) -> None:
        from core.remembered import Remembered
        from gui.views.file_row import COPY, FOLDER

        if not isinstance(kept, Remembered):
            return
        if wish == COPY:
            self._desk.copy_words(kept.path)
        elif wish == FOLDER:
            self._open_folder(kept.path)
        else:
            self.flow.forget(kept)

    def _open_folder(self, path: str) -> None:
        from pathlib import Path

        from gui import files_words, outside

        if not outside.open_folder(str(Path(path).parent)):
            self._say(files_words.no_folder())

    @Slot(object)
    def _say(self, message: Message) -> None:
        self._desk.say(message, self.flow)

    @Slot(object)
    def _wire(self, folder: Path) -> None:
        from gui import wiring_project

        wiring_project.flow(self._desk).open(folder)

    @Slot(object)
    def _remove(self, left: Leftover) -> None:
        """The secret out of the file, as after an import."""
        from gui import files_words

        after = self._desk.late_after.get()
        after.offer((left,), files_words.nothing_there())
        after.open()

    @Slot(object)
    def _cleared(self, _message: Message) -> None:
        """Something came of clearing up."""
        self.look_again()
