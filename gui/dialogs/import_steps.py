"""With little room, the list of the import preview is a page, its row another."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from gui.dialogs.import_pane import ImportPane
from gui.dialogs.import_side import ImportSide

# Narrower than this, the list is a first step and the chosen row a second one.
NARROW: Final = 760
PANE: Final = 344


class ImportSteps(QObject):
    """Which of both sides of ``dialog`` is seen; ``alone``: there is no list."""

    def __init__(
        self, dialog: QWidget, pane: ImportPane, side: ImportSide, *, alone: bool
    ) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._pane, self._side = pane, side
        self._alone = alone
        self._inside = False
        pane.opened.connect(self.go_in)
        side.back.clicked.connect(self.go_back)

    @Slot()
    def show(self) -> None:
        """Both side by side, or the one that was gone to."""
        pane, side, narrow = self._pane, self._side, self._is_narrow()
        pane.setVisible(not self._alone and not (narrow and self._inside))
        pane.set_step(narrow)
        if not narrow:
            pane.setFixedWidth(PANE)
        else:
            pane.setMinimumWidth(0)
            pane.setMaximumWidth(16_777_215)
        side.setVisible(self._alone or not narrow or self._inside)
        side.back.setVisible(narrow)

    @Slot()
    def go_in(self) -> None:
        """To the chosen row."""
        self._inside = True
        self.show()
        if self._is_narrow():
            self._side.detail.focus_first()

    @Slot()
    def go_back(self) -> None:
        """To the list."""
        self._inside = False
        self.show()
        self._pane.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _is_narrow(self) -> bool:
        return self._dialog.width() < NARROW and not self._alone
