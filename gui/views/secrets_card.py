"""The client secrets of a credential: when each was added, and which one is in use."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from core.model import Credential
from gui import moments
from gui.views.buttons import Button
from gui.views.card import Card
from gui.views.chips import Chip
from gui.views.flow_layout import FlowLayout
from gui.views.text import TextStyle, label

GAP = 24


class SecretRow(QWidget):
    """One secret, never its value: its place, its date, what it does, what can be done.

    The name and the mark are shown where there are two to be told apart.
    """

    def __init__(self, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        first = place == 0
        self.name = label(
            self.tr("First secret") if first else self.tr("Second secret"),
            TextStyle.NAME,
        )
        self.in_use = Chip(self.tr("In use"), "good")
        self.refused = Chip("", "soon", "warning")
        self.name.setMinimumHeight(self.in_use.sizeHint().height())
        self.added = label(quiet=True)
        self.replace = Button(self.tr("Replace…"), "plain")
        self.replace.setAccessibleDescription(self.name.text())
        self.remove = Button(self.tr("Remove…"), "plain")
        self.remove.setAccessibleDescription(self.name.text())
        self._lay_out()

    def show_secret(self, added: str, *, in_use: bool, refused: str, two: bool) -> None:
        """Say when it was added, and its mark where there are ``two``."""
        self.added.setText(added)
        self.refused.set_text(refused)
        for part, shown in (
            (self.name, two),
            (self.in_use, two and in_use),
            (self.refused, two and bool(refused)),
            (self.remove, two),
        ):
            part.setVisible(shown)

    def wanted(self) -> int:
        """The width that words and buttons side by side take."""
        words, buttons = self._words.sizeHint(), self._buttons.sizeHint()
        return words.width() + GAP + buttons.width()

    def set_stacked(self, stacked: bool) -> None:
        """The buttons below the words, or beside them."""
        down = QBoxLayout.Direction.TopToBottom
        side = QBoxLayout.Direction.LeftToRight
        self._box.setDirection(down if stacked else side)
        self._box.setSpacing(8 if stacked else GAP)

    def minimumSizeHint(self) -> QSize:
        """No wider than what stands below each other, so that it may be stacked."""
        hint = super().minimumSizeHint()
        return QSize(self._buttons.sizeHint().width(), hint.height())

    def _lay_out(self) -> None:
        top = FlowLayout(spacing=8)
        for part in (self.name, self.in_use, self.refused):
            top.addWidget(part)
        self._words = QVBoxLayout()
        self._words.setSpacing(2)
        self._words.addLayout(top)
        self._words.addWidget(self.added)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addWidget(self.replace)
        self._buttons.addWidget(self.remove)
        self._buttons.addStretch(1)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addLayout(self._words, 1)
        self._box.addLayout(self._buttons)


class SecretsCard(Card):
    """A row a secret, and a further one; the places are 0 and 1.

    ``kept_in`` says where they are kept.
    """

    replaceRequested = Signal(int)
    removeRequested = Signal(int)
    addRequested = Signal()

    def __init__(self, now: Callable[[], float], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Client secrets"), parent)
        self._now = now
        self.kept_in = label(wrap=True)
        self.none = label(self.tr("None is kept"), quiet=True)
        self.rows = (SecretRow(0), SecretRow(1))
        self.add = Button("", "plain", "plus")
        self.add.clicked.connect(self.addRequested)
        for part in (self.kept_in, self.none, *self.rows):
            self.body.addWidget(part)
        for place, row in enumerate(self.rows):
            self._connect(place, row)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        self.body.addLayout(foot)
        self.body.setSpacing(16)

    def show_credential(self, credential: Credential) -> None:
        """Draw the rows."""
        count = credential.secret_count
        dates = (credential.secret_added_at, credential.second_added_at)
        for place, row in enumerate(self.rows):
            in_use = place == credential.secret_in_use
            row.show_secret(
                self.tr("Added %1").replace("%1", self._when(dates[place])),
                in_use=in_use,
                refused="" if in_use else self._refused(credential.refused_at),
                two=count == 2,
            )
            row.setVisible(place < count)
        self.none.setVisible(not count)
        self.kept_in.setVisible(bool(count))
        self.add.setText(
            self.tr("Add second secret…") if count else self.tr("Add client secret…")
        )
        self.add.setVisible(count < 2)
        self._fit(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons beside the words where both rows have room for that."""
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _fit(self, width: int) -> None:
        layout = self.layout()
        edges = 0
        if layout is not None:
            margins = layout.contentsMargins()
            edges = margins.left() + margins.right()
        wanted = max(row.wanted() for row in self.rows)
        for row in self.rows:
            row.set_stacked(wanted > width - edges)

    def _connect(self, place: int, row: SecretRow) -> None:
        row.replace.clicked.connect(lambda: self.replaceRequested.emit(place))
        row.remove.clicked.connect(lambda: self.removeRequested.emit(place))

    def _refused(self, at: float) -> str:
        return self.tr("Refused %1").replace("%1", self._when(at)) if at else ""

    def _when(self, instant: float) -> str:
        return moments.in_sentence(instant, self._now())
