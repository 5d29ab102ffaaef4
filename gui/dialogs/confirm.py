"""A question before something that cannot be undone."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from gui.dialogs.sheet import Sheet
from gui.views.buttons import Button
from gui.views.fields import TextField
from gui.views.text import label


class ConfirmDialog(Sheet):
    """``given`` when the act is chosen; ``typed`` must be typed first, where given.

    The focus starts on Cancel, or in the field, never on the dangerous button.
    """

    given = Signal()

    def __init__(
        self,
        question: str,
        text: str,
        act: str,
        *,
        typed: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(question, "", Button(act, "danger", "trash"), parent)
        self.body.addWidget(label(text, wrap=True))
        self._typed = typed.strip()
        self.field: TextField | None = None
        if self._typed:
            # A label with a buddy takes a single & for the mark of a key.
            name = self._typed.replace("&", "&&")
            self.field = TextField(self.tr("Type “%1” to go on").replace("%1", name))
            self.field.changed.connect(self._look)
            self.body.addWidget(self.field)
            self.field.line.setFocus()
        else:
            self.cancel.setFocus()
        self.agreed.connect(self._give)
        self.resize(480, 220)
        self._look()

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its words must be."""
        layout = self.layout()
        if layout is not None and not event.spontaneous():
            needed = layout.totalHeightForWidth(self.width())
            self.resize(self.width(), max(self.height(), needed))
        super().showEvent(event)

    def _give(self) -> None:
        self.set_busy(True)
        self.given.emit()

    def _look(self) -> None:
        field = self.field
        self.set_ready(field is None or field.text().strip() == self._typed)
