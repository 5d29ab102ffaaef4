"""The line that says which set of scopes a token is for."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from core.model import Credential
from gui.models.scope_sets import chosen
from gui.views.text import ElidedLabel


class SetLine(ElidedLabel):
    """Hidden where all scopes are asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", quiet=True, parent=parent)
        self.hide()

    def show_credential(self, credential: Credential) -> None:
        """Name the chosen set."""
        found = chosen(credential)
        if found is not None:
            from gui import set_words

            self.set_text(set_words.for_set(credential))
        self.setVisible(found is not None)

    def words(self) -> str:
        """What it says; nothing while it is hidden."""
        return "" if self.isHidden() else self.whole_text()
