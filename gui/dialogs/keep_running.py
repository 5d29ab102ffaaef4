"""The question when the window is closed while its icon stands in the tray."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.dialogs.sheet import Sheet
from gui.views.buttons import Button
from gui.views.text import label


class KeepRunningDialog(Sheet):
    """``given(keep)``: go on in the tray, or quit; the answer is remembered."""

    given = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", "", parent)
        self.title.setText(self.tr("Keep Mintdesk running?"))
        self.setWindowTitle(self.title.text())
        words = self.tr(
            "Its icon stays in the tray, and copies tokens without the window. "
            "Settings, Appearance changes your answer later."
        )
        self.text = label(words, wrap=True)
        self.body.addWidget(self.text)
        self.body.addStretch(1)
        self.act.setText(self.tr("Keep running"))
        self.quit = Button(self.tr("Quit"), "plain")
        self.quit.setAutoDefault(True)
        self.foot.insertWidget(self.foot.indexOf(self.act), self.quit)
        self.quit.clicked.connect(self._quit)
        self.agreed.connect(self._keep)
        self.resize(480, 172)
        self.act.setFocus()

    def _keep(self) -> None:
        self.accept()
        self.given.emit(True)

    def _quit(self) -> None:
        self.accept()
        self.given.emit(False)
