"""One file of the Files page: where it is, how it is, what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from core.remembered import Standing
from gui import files_words
from gui.models.action import Shown
from gui.models.files_list import FileLine
from gui.models.plain import one_line
from gui.privacy import shown, spoken
from gui.views.buttons import Button, IconButton
from gui.views.chips import Chip
from gui.views.marks import IconMark
from gui.views.menus import ActionMenu
from gui.views.text import ElidedLabel, TextStyle, plain_tooltip

GAP = 16
# A path is of use from this width on; below it the rest goes under it.
PATH = 260
FOLDER, COPY, FORGET = "open_folder", "copy_path", "forget_file"


class FileRow(QWidget):
    """``acted(kept)`` for its button, ``wished(id, kept)`` for an entry of its menu."""

    acted = Signal(object)
    wished = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line: FileLine | None = None
        self.icon = IconMark("file", 20)
        self.path = ElidedLabel("", TextStyle.MONO)
        self.detail = ElidedLabel("", TextStyle.SMALL, quiet=True)
        self.chip = Chip("", "plain", "clock")
        self.act = Button("", "plain")
        self.more = IconButton("more", "")
        self._menu = ActionMenu(self.tr("More for this file"), self._entries, self)
        self.more.setMenu(self._menu)
        self._menu.chosen.connect(self._choose)
        self.act.clicked.connect(self._act)
        self._lay_out()

    def show_line(self, line: FileLine, now: float) -> None:
        """Draw a file."""
        self._line = line
        kept, mark = line.kept, files_words.mark(line.standing)
        path = one_line(kept.path)
        heard = spoken("path", path)
        self.icon.set_icon(files_words.icon(kept.kind))
        self.path.set_text(shown("path", path))
        self.path.setAccessibleName(heard)
        self.detail.set_text(files_words.detail(kept, now))
        self._show_mark(mark)
        self.act.setText(files_words.act(kept.kind))
        self.act.updateGeometry()
        self.act.setEnabled(line.standing is not Standing.FREE)
        about = f"{heard}, {mark.word}. {mark.meaning}"
        self.act.setAccessibleDescription(about)
        name = self.tr("More for %1").replace("%1", heard)
        self.more.set_name(name)
        self.more.setToolTip(self.tr("More for this file"))

    def line(self) -> FileLine | None:
        """What is drawn."""
        return self._line

    def wanted(self) -> int:
        """The width that all of it takes side by side."""
        return self.icon.width() + 12 + PATH + GAP + self._side_by_side()

    def _side_by_side(self) -> int:
        """The width of the mark and of what can be done."""
        return self.chip.sizeHint().width() + 8 + self._acts.sizeHint().width()

    def set_stacked(self, stacked: bool, room: int) -> None:
        """What can be done goes below the path, or beside it, and below the mark."""
        high = stacked and 32 + self._side_by_side() > room
        self._right.setDirection(
            QBoxLayout.Direction.TopToBottom
            if high
            else QBoxLayout.Direction.LeftToRight
        )
        down, side = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._box.setDirection(down if stacked else side)
        self._box.setSpacing(8 if stacked else GAP)
        self._right.setContentsMargins(32 if stacked else 0, 0, 0, 0)

    def minimumSizeHint(self) -> QSize:
        """No wider than what stands below each other."""
        hint = super().minimumSizeHint()
        parts = self.chip.sizeHint().width(), self._acts.sizeHint().width()
        return QSize(32 + max(parts), hint.height())

    def _show_mark(self, mark: files_words.Mark) -> None:
        self.chip.kind = mark.kind
        self.chip.icon_name = mark.icon or _OWN_ICONS[mark.kind]
        self.chip.set_text(mark.word)
        self.chip.setToolTip(plain_tooltip(mark.meaning))
        self.chip.setAccessibleDescription(mark.meaning)

    def _entries(self) -> tuple[Shown, ...]:
        return (
            Shown(FOLDER, self.tr("Open folder"), icon="folder"),
            Shown(COPY, self.tr("Copy path"), icon="copy"),
            Shown("", ""),
            Shown(FORGET, self.tr("Forget this file"), icon="x"),
        )

    def _act(self) -> None:
        if self._line is not None:
            self.acted.emit(self._line.kept)

    def _choose(self, wish: str) -> None:
        if self._line is not None:
            self.wished.emit(wish, self._line.kept)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.path)
        words.addWidget(self.detail)
        left = QHBoxLayout()
        left.setSpacing(12)
        left.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignVCenter)
        left.addLayout(words, 1)
        self._acts = QHBoxLayout()
        self._acts.setSpacing(8)
        self._acts.addStretch(1)
        self._acts.addWidget(self.act)
        self._acts.addWidget(self.more)
        self._right = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._right.setSpacing(8)
        self._right.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignLeft)
        self._right.addLayout(self._acts, 1)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addLayout(left, 1)
        self._box.addLayout(self._right)


_OWN_ICONS = {"good": "check-circle", "failed": "error"}
