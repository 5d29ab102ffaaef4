"""Before the first credential: three doors, and where in the Console to look."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui import assets
from gui.views.buttons import Button
from gui.views.door import Door
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
            "Ctrl+O",
            dashed=True,
        )
        second = Door(
            "clipboard",
            self.tr("Paste"),
            self.tr("A file’s lines or a cURL command. Mintdesk finds the fields."),
            "",
            "Ctrl+V",
        )
        third = Door(
            "edit",
            self.tr("Fill in"),
            self.tr("Name, client ID, client secret, scopes and IMS org ID."),
            "",
            "Ctrl+N",
        )
        first.clicked.connect(self.fileRequested)
        second.clicked.connect(self.pasteRequested)
        third.clicked.connect(self.formRequested)
        return first, second, third

    def _lay_out(self) -> None:
        centre = Qt.AlignmentFlag.AlignHCenter
        outer = QVBoxLayout(self)
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
        lines.addLayout(self._folder_row())
        lines.addLayout(self._hint_row())
        if not self._practice:
            lines.addLayout(self._practice_row())
        outer.addLayout(lines)
        outer.addStretch(2)

    def _hint_row(self) -> QHBoxLayout:
        if self._practice:
            words = self.tr("A practice file is ready: the .env of Adobe’s tutorial.")
            act, signal = self.tr("Import it"), self.practiceRequested
        else:
            words = self.tr(
                "In the Console: project  ›  OAuth Server-to-Server  ›  "
                "Credential details"
            )
            act, signal = self.tr("Open the Console"), self.consoleRequested
        return _line(words, act, signal)

    def _folder_row(self) -> QHBoxLayout:
        return _line(
            self.tr("Not sure where it is?"),
            self.tr("Look into a folder"),
            self.folderRequested,
        )

    def _practice_row(self) -> QHBoxLayout:
        return _line(
            self.tr("No Adobe account at hand?"),
            self.tr("Try it in practice mode"),
            self.practiceRequested,
        )


def _line(words: str, act: str, signal: object) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(4)
    button = Button(act, "link")
    button.clicked.connect(signal)
    row.addStretch(1)
    row.addWidget(label(words, quiet=True))
    row.addWidget(button)
    row.addStretch(1)
    return row
