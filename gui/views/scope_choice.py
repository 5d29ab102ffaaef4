"""Which of a credential's scopes are asked for: a quiet button with a menu."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from core.model import Credential
from gui.models import scope_sets
from gui.models.plain import one_line
from gui.views.buttons import Button
from gui.views.text import plain_tooltip

# Characters of a set's name on the button, and in the menu.
ON_BUTTON = 20
IN_MENU = 60


class ScopeChoice(Button):
    """``chosen(name)``, empty for all scopes; the others are about the chosen set."""

    chosen = Signal(str)
    newRequested = Signal()
    editRequested = Signal()
    deleteRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "ghost", parent=parent)
        self._credential: Credential | None = None
        self._menu = QMenu(self)
        self._menu.setAccessibleName(self.tr("Scopes to ask for"))
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self._one_of = QActionGroup(self)
        self._one_of.triggered.connect(self._choose)

    def show_credential(self, credential: Credential) -> None:
        """Name what is asked for; hidden where there is nothing to choose from."""
        self._credential = credential
        found = scope_sets.chosen(credential)
        whole = one_line(found.name) if found else self.tr("All scopes")
        words = _cut(whole, ON_BUTTON)
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(self.tr("Asked for: %1").replace("%1", whole))
        self.setToolTip(plain_tooltip(whole if words != whole else ""))
        several = len(set(credential.scopes)) > 1
        self.setVisible(several or bool(credential.scope_sets))

    def entries(self) -> list[QAction]:
        """What the menu offers now."""
        self._fill()
        return self._menu.actions()

    def _fill(self) -> None:
        menu, credential = self._menu, self._credential
        if credential is None:
            return
        menu.clear()
        found = scope_sets.chosen(credential)
        names = [("", self.tr("All scopes"))]
        names += [(each.name, one_line(each.name)) for each in credential.scope_sets]
        for name, words in names:
            action = menu.addAction(_cut(words, IN_MENU).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(name == (found.name if found else ""))
            action.setData(name)
            self._one_of.addAction(action)
        menu.addSeparator()
        menu.addAction(self.tr("New set…")).triggered.connect(self.newRequested)
        edit = menu.addAction(self.tr("Edit set…"))
        edit.triggered.connect(self.editRequested)
        delete = menu.addAction(self.tr("Delete set…"))
        delete.triggered.connect(self.deleteRequested)
        for action in (edit, delete):
            action.setEnabled(found is not None)

    def _choose(self, action: QAction) -> None:
        self.chosen.emit(str(action.data()))


def _cut(text: str, longest: int) -> str:
    if len(text) <= longest:
        return text
    half = longest // 2
    return f"{text[: half - 1]}…{text[-half:]}"
