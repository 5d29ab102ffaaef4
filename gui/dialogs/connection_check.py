"""The way to Adobe, step by step: what is right, what is in the way, what mends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from gui import connection_words
from gui.dialogs.findings_sheet import FindingRow, FindingsSheet

if TYPE_CHECKING:
    from core.adobe.findings import Finding

__all__ = ["ConnectionCheckDialog", "FindingRow"]


class ConnectionCheckDialog(FindingsSheet):
    """Each step under its host."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title.setText(self.tr("Connection check"))
        self.setWindowTitle(self.title.text())
        self.subtitle.setText(
            self.tr("What lies between this computer and Adobe. No secret is sent.")
        )
        self.subtitle.show()
        self.findings: list[Finding] = []
        self._place = ""

    def forget(self) -> None:
        """Forget what was found before, and where."""
        super().forget()
        self.findings.clear()
        self._place = ""

    def add(self, finding: Finding) -> None:
        """One more step, under its host."""
        place = connection_words.place(finding)
        if place != self._place:
            self._place = place
            self.add_heading(place)
        self.findings.append(finding)
        self.add_row(connection_words.told(finding))

    def as_text(self) -> str:
        """For a ticket."""
        return connection_words.as_text(self.findings)
