"""The check-up: what Mintdesk stands on, part by part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from gui import check_up_words
from gui.dialogs.findings_sheet import FindingsSheet

if TYPE_CHECKING:
    from core.upkeep.checked import Checked


class CheckUpDialog(FindingsSheet):
    """A row for each part, as it was found."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title.setText(self.tr("Check-up"))
        self.setWindowTitle(self.title.text())
        self.subtitle.setText(
            self.tr("Nothing is sent or mended; no path, ID or secret is in it.")
        )
        self.subtitle.show()
        self.found: list[Checked] = []

    def forget(self) -> None:
        """Forget what was found before."""
        super().forget()
        self.found.clear()

    def add(self, checked: Checked) -> None:
        """One more part."""
        self.found.append(checked)
        self.add_row(check_up_words.told(checked))

    def as_text(self) -> str:
        """The report, for somebody who is to help."""
        return check_up_words.as_text(self.found)
