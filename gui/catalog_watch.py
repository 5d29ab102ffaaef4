"""The file behind the list: checked once, and read anew where another window wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from gui import moments
from gui.models.message import Level, Message
from gui.models.plain import one_line
from gui.tasks import Lane

if TYPE_CHECKING:
    from core.storage.outcomes import Checked, Restored
    from gui.desk import Desk


class CatalogWatch(QObject):
    """Between the desk and the catalog, beside what the user wishes."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._before: set[str] = set()
        desk.credentials.restored.connect(self.tell)
        desk.credentials.seenAll.connect(self._seen_all)

    def check(self) -> None:
        """Check all of the catalog, and copy it; for after the first picture."""
        desk = self._desk
        job = desk.services.check_catalog
        desk.runner.run(Lane.CATALOG, self, job, self._checked, self._failed)

    @Slot()
    def look(self) -> None:
        """Read the list anew if another window changed it meanwhile."""
        if self._desk.window.isActiveWindow():
            self._before = set(self._desk.model.ids())
            self._desk.credentials.look_elsewhere()

    def _checked(self, checked: Checked) -> None:
        if checked.restored is not None:
            self.tell(checked.restored)
            self._before = set(self._desk.model.ids())
            self._desk.credentials.look_again()

    def _failed(self, error: Exception) -> None:
        self._desk.on_failed("open", "", error)

    @Slot(object)
    def _seen_all(self, ids: frozenset[str]) -> None:
        """What was there before and is no more was deleted elsewhere."""
        gone, self._before = self._before - ids, set()
        for credential_id in gone:
            self._desk.on_deleted(credential_id)

    @Slot(object)
    def tell(self, restored: Restored) -> None:
        """Say that the catalog was broken, and what took its place."""
        if restored.copied_at is None:
            text = self.tr(
                "Its file was damaged, and there was no copy. The list begins anew: "
                "import your credentials again. The damaged file is kept as %1."
            )
        else:
            text = self.tr(
                "Its file was damaged. A copy, made %2, took its place: look whether "
                "the latest changes are there. The damaged file is kept as %1."
            )
            now = self._desk.services.now()
            text = text.replace("%2", moments.in_sentence(restored.copied_at, now))
        text = text.replace("%1", one_line(restored.aside.name))
        title = self.tr("The list of credentials was mended")
        details = one_line(str(restored.aside))
        message = Message(Level.WARNING, title, text, details=details)
        self._desk.say(message, "restored")
