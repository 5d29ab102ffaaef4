"""Before the first credential: three doors, and where in the Console to look."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui import assets
from gui.views.buttons import Button
from gui.views.door import Door
from gui.views.scrolled import Scrolled
from gui.views.text import TextStyle, label

# Below this width the doors are stacked.
STACKED = 860


class EmptyState(QWidget):
    """Drop or choose a file, paste, fill in; the Console, and practice."""

    fileRequested = Signal()
    folderRequested = Signal()
    pasteRequested = Signal()
    formRequested = Signal()
    consoleRequested = Signal()
    practiceRequested = Signal()

    def __init__(self, *, practice: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        self._picture = QLabel()
        self._picture.setPixmap(assets.app_picture(64, self.devicePixelRatioF()))
        self._kept = label(
            self.tr("Practice: client secrets stay in memory until you quit.")
            if practice
            else self.tr(
                "The client secret goes to your system keyring. Nothing else keeps it."
            ),
            quiet=True,
            wrap=True,
        )
        self.doors = self._make_doors()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(16)
        for door in self.doors:
            self._row.addWidget(door)
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Doors side by side, or one above the other."""
        super().resizeEvent(event)
        stacked = event.size().width() < STACKED
        self._row.setDirection(
            QBoxLayout.Direction.TopToBottom
            if stacked
            else QBoxLayout.Direction.LeftToRight
        )
        for door in self.doors:
            door.set_stacked(stacked)
        self._picture.setVisible(not stacked or event.size().height() > 560)

    def _make_doors(self) -> tuple[Door, Door, Door]:
        first = Door(
            "import",
            self.tr("Drop a file"),
            self.tr(
                "A download of the Console, a .env file, or another that holds a "
                "credential. Anywhere in this window will do."
            ),
            self.tr("Or choose one"),
            dashed=True,
        )
        second = Door(
            "clipboard",
            self.tr("Paste"),
            self.tr("A file’s lines or a cURL command. Mintdesk finds the fields."),
        )
        third = Door(
            "edit",
            self.tr("Fill in"),
            self.tr("Name, client ID, client secret, scopes and IMS org ID."),
        )
        first.clicked.connect(self.fileRequested)
        second.clicked.connect(self.pasteRequested)
        third.clicked.connect(self.formRequested)
        return first, second, third

    def _lay_out(self) -> None:
        centre = Qt.AlignmentFlag.AlignHCenter
        outer = QVBoxLayout()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scrolled(outer))
        outer.setContentsMargins(24, 24, 24, 24)
        outer.setSpacing(12)
        outer.addStretch(1)
        outer.addWidget(self._picture, 0, centre)
        title = label(self.tr("Add your first credential"), TextStyle.LARGE_TITLE)
        outer.addWidget(title, 0, centre)
        self._kept.setAlignment(centre)
        outer.addWidget(self._kept)
        outer.addSpacing(16)
        holder = QHBoxLayout()
        holder.addStretch(1)
        holder.addLayout(self._row)
        holder.addStretch(1)
        outer.addLayout(holder)
        outer.addSpacing(16)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self._folder_row())
        lines.addWidget(self._hint_row())
        if not self._practice:
            lines.addWidget(self._practice_row())
        outer.addLayout(lines)
        outer.addStretch(2)

    def _hint_row(self) -> QWidget:
        if self._practice:
            words = self.tr("A practice file is ready: the .env of Adobe’s tutorial.")
            act, signal = self.tr("Import it"), self.practiceRequested
        else:
            words = self.tr(
                "In the Console: project  ›  OAuth Server-to-Server  ›  "
                "Credential details"
            )
            act, signal = self.tr("Open the Console"), self.consoleRequested
        return _Line(words, act, signal)

    def _folder_row(self) -> QWidget:
        return _Line(
            self.tr("Not sure where it is?"),
            self.tr("Look into a folder"),
            self.folderRequested,
        )

    def _practice_row(self) -> QWidget:
        return _Line(
            self.tr("No Adobe account at hand?"),
            self.tr("Try it in practice mode"),
            self.practiceRequested,
        )


class _Line(QWidget):
    """A question and the act that answers it; below each other where that is long."""

    def __init__(self, words: str, act: str, signal: object) -> None:
        super().__init__()
        self._words = label(words, quiet=True)
        self._act = Button(act, "link")
        self._act.clicked.connect(signal)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._row.addStretch(1)
        for part in (self._words, self._act):
            self._row.addWidget(part, 0, Qt.AlignmentFlag.AlignCenter)
        self._row.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other where there is room."""
        super().resizeEvent(event)
        wide = self._words.sizeHint().width() + 4 + self._act.sizeHint().width()
        below, beside = (
            QBoxLayout.Direction.TopToBottom,
            QBoxLayout.Direction.LeftToRight,
        )
        wanted = below if wide > event.size().width() else beside
        if wanted is not self._row.direction():
            self._row.setDirection(wanted)

    def minimumSizeHint(self) -> QSize:
        """The wider of both."""
        widths = (part.sizeHint().width() for part in (self._words, self._act))
        return QSize(max(widths), super().minimumSizeHint().height())
