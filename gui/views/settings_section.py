"""A section of the settings: its title, a sentence, and a card of rows."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.theme import TextStyle
from gui.views.paint import wrap_policy
from gui.views.settings_row import SettingsCard, SettingsRow
from gui.views.text import label


class SettingsSection(QWidget):
    """``name`` and ``icon`` stand in the list of sections as well."""

    def __init__(self, name: str, icon: str, text: str) -> None:
        super().__init__()
        self.name, self.icon = name, icon
        self.title = label(name, TextStyle.TITLE)
        self.text = label(text, quiet=True, wrap=True)
        self.card = SettingsCard()
        self._unused: set[SettingsRow] = set()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addSpacing(14)
        column.addWidget(self.card)
        wrap_policy(self)

    def add(self, row: SettingsRow) -> SettingsRow:
        """One more row."""
        self.card.add(row)
        return row

    def set_used(self, row: SettingsRow, *, used: bool) -> None:
        """A row that has no meaning in this start is never shown."""
        (self._unused.discard if used else self._unused.add)(row)
        self.filter(())

    def filter(self, words: tuple[str, ...]) -> bool:
        """Show the rows in which all of the words stand; whether there are any."""
        for row in self.card.rows:
            row.setVisible(row not in self._unused and row.matches(words))
        self.card.rule()
        return not self.card.isHidden()
