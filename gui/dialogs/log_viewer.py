"""The log, newest first: narrowed by level and words, followed, copied."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.upkeep.log_reading import Log, LogLine, matching
from gui.dialogs.sheet import Sheet
from gui.models.message import Message
from gui.plurals import Plurals
from gui.views.buttons import Button
from gui.views.plain_reader import PlainReader
from gui.views.search_line import SearchLine
from gui.views.segmented import Segmented
from gui.views.ticks import Tick

LEVELS: Final = ("", "WARNING", "ERROR")
# Milliseconds between two looks while it is followed.
FOLLOW_EVERY: Final = 2_000


class LogDialog(Sheet):
    """``readRequested`` for the log as it is now; ``copyRequested(text)``.

    ``openRequested`` for its folder.
    """

    readRequested = Signal()
    copyRequested = Signal(str)
    openRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", "", parent)
        self.title.setText(self.tr("Log"))
        self.setWindowTitle(self.title.text())
        self.subtitle.setText(
            self.tr("What happened on this computer, without secrets and tokens.")
        )
        self.subtitle.show()
        self.act.setText(self.tr("Copy"))
        self._log = Log(())
        self._shown: tuple[LogLine, ...] | None = None
        self._make_controls()
        self.text = PlainReader(self.tr("Lines of the log"), wrap=False)
        self.body.addLayout(self._top())
        self.body.addWidget(self.text, 1)
        self.foot.insertWidget(1, self.show_folder)
        self._following = QTimer(self, interval=FOLLOW_EVERY)
        self._following.timeout.connect(self.readRequested)
        self._connect()
        self.resize(880, 600)
        self.set_ready(False)
        self.search.setFocus()

    def show_log(self, log: Log) -> None:
        """What was read. Who reads further down, or chose a text, is not disturbed."""
        self.bar.hide()
        first = self._shown is None
        if log != self._log or first:
            self._log = log
            if first or self.text.is_resting():
                self._fill()
            else:
                self.summary.setText(self.tr("There are new lines above."))
                self._shown = ()

    def show_failure(self, message: Message) -> None:
        """It could not be read; that is not tried on and on."""
        self.follow.setChecked(False)
        super().show_failure(message)

    def is_following(self) -> bool:
        """Whether it is read again and again."""
        return self._following.isActive()

    def lines(self) -> tuple[LogLine, ...]:
        """Those that match what is asked for."""
        words = tuple(self.search.text().casefold().split())
        return matching(self._log, words, LEVELS[self.level.current()])

    def _enable(self) -> None:
        super()._enable()
        self.cancel.setText(self.tr("Close"))

    @Slot()
    def _fill(self) -> None:
        lines = self.lines()
        self.text.mark(tuple(self.search.text().casefold().split()))
        if lines != self._shown:
            self._shown = lines
            self.text.show_text("\n".join(map(_written, lines)))
        self.set_ready(bool(lines))
        self.summary.setText(self._about(len(lines)))

    def _about(self, count: int) -> str:
        if not self._log.lines:
            return self.tr("The log is empty.")
        if not count:
            return self.tr("Nothing matches")
        words = Plurals().lines_of_log(count)
        older = self.tr("Older ones are in its folder.")
        return f"{words}. {older}" if self._log.cut else words

    @Slot()
    def _look_again(self) -> None:
        """Back at the top, what came meanwhile is shown."""
        if self._shown == () and self._log.lines and self.text.is_resting():
            self._fill()

    @Slot(bool)
    def _follow(self, on: bool) -> None:
        if on:
            self._following.start()
            self.readRequested.emit()
        else:
            self._following.stop()

    def _copy(self) -> None:
        """What is chosen, else all that is shown."""
        chosen = self.text.textCursor().selectedText().replace("\u2029", "\n")
        self.copyRequested.emit(chosen or "\n".join(map(_written, self.lines())))
        self.summary.setText(self.tr("Copied."))

    def _make_controls(self) -> None:
        hint = self.tr("Search the log")
        self.search = SearchLine(hint, hint)
        names = (self.tr("All"), self.tr("Warnings"), self.tr("Errors"))
        self.level = Segmented(names)
        self.level.setAccessibleName(self.tr("From which level on"))
        self.follow = Tick(self.tr("Follow"))
        self.show_folder = Button(self.tr("Open folder"), "plain", "folder")

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.search, 1)
        row.addWidget(self.level)
        row.addSpacing(8)
        row.addWidget(self.follow)
        return row

    def _connect(self) -> None:
        self.search.textChanged.connect(self._fill)
        self.level.currentChanged.connect(self._fill)
        self.follow.toggled.connect(self._follow)
        self.text.verticalScrollBar().valueChanged.connect(self._look_again)
        self.show_folder.clicked.connect(self.openRequested)
        self.agreed.connect(self._copy)
        self.finished.connect(self._following.stop)


def _written(line: LogLine) -> str:
    if not line.at:
        return line.text
    return f"{line.at}  {line.level:<8}  {line.text}"
