"""The latest three events of a credential, without any value."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from gui import moments
from gui.models.state import Happening
from gui.privacy import concealed, privacy
from gui.views.buttons import Button
from gui.views.card import Card
from gui.views.marks import IconMark
from gui.views.text import ElidedLabel, TextStyle, label


class RecentCard(Card):
    """One line an event: an icon, what it was, and when; ``allRequested`` for more."""

    allRequested = Signal()

    def __init__(self, now: Callable[[], float], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Recent"), parent)
        self._now = now
        self.all = Button(self.tr("Show all"), "link")
        self.all.setAccessibleDescription(self.tr("The whole history"))
        self.all.clicked.connect(self.allRequested)
        self.heading_row.addWidget(self.all)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnStretch(2, 1)
        self.body.addLayout(self._grid)
        self._shown: tuple[tuple[Happening, str], ...] = ()
        self._narrow = False
        privacy().changed.connect(self._draw)
        self.hide()

    def show_happenings(
        self, happenings: tuple[Happening, ...], off: float = 0.0
    ) -> None:
        """Replace the lines; the card is away while there are none.

        ``off`` is by how many seconds this computer's clock is behind.
        """
        now = self._now() + off
        lines = tuple(
            (each, moments.day_and_time(each.at + off, now)) for each in happenings
        )
        if lines == self._shown:
            return
        self._shown = lines
        self._draw()
        self.setVisible(bool(happenings) and not self._narrow)

    def times(self) -> tuple[str, ...]:
        """When each was, as it is shown."""
        return tuple(when for _, when in self._shown)

    def set_narrow(self, narrow: bool) -> None:
        """A narrow page has no room for it."""
        self._narrow = narrow
        self.setVisible(bool(self._shown) and not narrow)

    def _add(self, row: int, happening: Happening, at: str) -> None:
        picture = IconMark(happening.icon)
        when = label(at, quiet=True)
        self._grid.addWidget(picture, row, 0)
        self._grid.addWidget(label(happening.what, TextStyle.NAME), row, 1)
        self._grid.addWidget(ElidedLabel(concealed(happening.more), quiet=True), row, 2)
        self._grid.addWidget(when, row, 3, Qt.AlignmentFlag.AlignRight)

    @Slot()
    def _draw(self) -> None:
        self._clear()
        for row, (happening, when) in enumerate(self._shown):
            self._add(row, happening, when)

    def _clear(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
