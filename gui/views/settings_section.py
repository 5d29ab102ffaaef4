"""A section of the settings: its title, a sentence, and a card of rows."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.theme import TextStyle
from gui.views.paint import wrap_policy
from gui.views.settings_marks import MarkedLabel
from gui.views.settings_row import SettingsCard, SettingsRow
from gui.views.text import label

# Letters from which on a search may mean a section by its name.
SHORTEST: Final = 3


class SettingsSection(QWidget):
    """``name`` and ``icon`` stand in the list of sections as well."""

    def __init__(self, name: str, icon: str, text: str) -> None:
        super().__init__()
        self.name, self.icon = name, icon
        self.title = MarkedLabel(name, TextStyle.TITLE)
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
        """Show the rows in which all of the words stand; whether there are any.

        Where the section's own name is meant, all of its rows are shown.
        """
        name = self.name.casefold()
        named = len("".join(words)) >= SHORTEST and name.startswith(" ".join(words))
        for row in self.card.rows:
            shown = named or row.matches(words)
            row.setVisible(row not in self._unused and shown)
            row.mark(words)
        self.title.mark(words)
        self.card.rule()
        return not self.card.isHidden()
