"""Where an export goes, as what, under which prefix, and who is to read it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from core.formats.other_readers import Reader
from core.formats.target_table import Dialect
from core.model import ScopeSet
from gui import dialect_words, reader_words
from gui.models.outgoing import Wish
from gui.theme import TextStyle
from gui.views.buttons import Button
from gui.views.combo import ChoiceField
from gui.views.export_scopes import ScopesField
from gui.views.fields import TextField
from gui.views.flow_layout import FlowLayout
from gui.views.paint import wrap_policy
from gui.views.private_line import keep_private
from gui.views.text import label
from gui.views.ticks import Tick

# Narrower than this, what stands side by side goes below each other.
NARROW = 560


class KindTick(Tick):
    """The dash is shown and never chosen: from there, all of the kind read."""

    def nextCheckState(self) -> None:
        """All, or none."""
        whole = self.checkState() is Qt.CheckState.Checked
        state = Qt.CheckState.Unchecked if whole else Qt.CheckState.Checked
        self.setCheckState(state)


class ReadersRow(QWidget):
    """Who is to read a ``.env``; a dash where a part of a kind is left out."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._readers: frozenset[Reader] = frozenset(reader_words.USUAL)
        words = self.tr("Read by")
        self.ticks: list[KindTick] = []
        ticks = QWidget()
        flow = FlowLayout(ticks, 16, 0)
        wrap_policy(ticks)
        for name, (_, readers) in zip(
            reader_words.choice_names(), reader_words.CHOICES, strict=True
        ):
            tick = KindTick(name)
            tick.setAccessibleDescription(words)
            tick.clicked.connect(lambda on, which=readers: self._take(which, on))
            self.ticks.append(tick)
            flow.addWidget(tick)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label(words, TextStyle.SMALL_HEADING, quiet=True))
        column.addWidget(ticks)
        column.addStretch(1)
        wrap_policy(self)
        self._show()

    def readers(self) -> tuple[Reader, ...]:
        """Those that are to read the file."""
        return tuple(each for each in Reader if each in self._readers)

    def set_readers(self, readers: tuple[Reader, ...]) -> None:
        """These and no others; nothing is told."""
        self._readers = frozenset(readers)
        self._show()

    def leave_out(self, readers: frozenset[Reader]) -> None:
        """Do without some; nothing is told."""
        self._readers = (self._readers - readers) or self._readers
        self._show()

    def _take(self, readers: tuple[Reader, ...], on: bool) -> None:
        old = self._readers
        self._readers = old | set(readers) if on else old - set(readers)
        # Somebody reads it, or there would be nothing to write it for.
        self._readers = self._readers or old
        self._show()
        if self._readers != old:
            self.changed.emit()

    def _show(self) -> None:
        for tick, (_, readers) in zip(self.ticks, reader_words.CHOICES, strict=True):
            held = len(self._readers & set(readers))
            state = Qt.CheckState
            tick.setCheckState(
                state.Checked
                if held == len(readers)
                else state.PartiallyChecked
                if held
                else state.Unchecked
            )


class PrefixField(TextField):
    """Its name goes with the format."""

    def set_name(self, name: str) -> None:
        """Another name, for the eye and for assistive tools."""
        self._label.setText(name)
        self.edit.setAccessibleName(name)


class ExportForm(QWidget):
    """``changed`` when something was chosen, ``edited`` while something is typed.

    ``context`` is the name that a context of ``aio`` gets by itself.
    """

    changed = Signal()
    edited = Signal()
    chooseRequested = Signal()

    def __init__(
        self, path: Path, context: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.chosen = False
        self.path = TextField(self.tr("File"))
        self.path.set_text(str(path))
        keep_private(self.path.line, "path")
        self.choose = Button(self.tr("Choose…"), "plain", "file")
        self.format = ChoiceField(self.tr("Format"))
        self.format.combo.set_groups(dialect_words.groups())
        self.format.combo.choose(Dialect.TUTORIAL.value)
        self.label = PrefixField(dialect_words.label_name(Dialect.PREFIX))
        self.readers = ReadersRow()
        self.scopes = ScopesField()
        self._rows = [QBoxLayout(QBoxLayout.Direction.LeftToRight) for _ in range(2)]
        self._lay_out()
        self._connect()
        self._show_parts()
        self.show_name()

    def dialect(self) -> Dialect:
        """What is chosen."""
        return Dialect(self.format.combo.key())

    def wish(self) -> Wish:
        """All that was chosen."""
        dialect = self.dialect()
        text = self.label.text().strip() if dialect_words.label_name(dialect) else ""
        sets = self.scopes.scope_set() if "scopes" in dialect.fields else None
        return Wish(dialect, text, self.readers.readers(), sets)

    def offer_scopes(self, sets: Sequence[ScopeSet], chosen: str) -> None:
        """A choice between all scopes and those of a set; ``chosen`` is in use."""
        self.scopes.offer_sets(sets, chosen)
        self._show_parts()

    def set_format(self, dialect: Dialect, text: str) -> None:
        """Put in what was remembered; nothing is told."""
        self.format.combo.choose(dialect.value)
        self.label.line.blockSignals(True)
        self.label.set_text(text)
        self.label.line.blockSignals(False)
        self._show_parts()

    def take(self, wish: Wish) -> None:
        """Put in what a file was written by; it counts as chosen, nothing is told."""
        self.set_format(wish.dialect, wish.label)
        if wish.readers:
            self.readers.set_readers(wish.readers)
        if wish.scope_set is not None:
            self.scopes.choose(wish.scope_set)
        self.chosen = True

    def set_name(self, name: str) -> None:
        """Another file in the same folder; nothing is told."""
        self.path.line.blockSignals(True)
        self.path.set_text(str(Path(self.path.text().strip()).with_name(name)))
        self.path.line.blockSignals(False)
        self.show_name()

    def show_name(self) -> None:
        """Of a long path, have the end in view: it tells one file from another."""
        self.path.line.end(False)

    def texts(self) -> tuple[str, str]:
        """What was typed."""
        return self.path.text(), self.label.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side, or below each other."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        wide = event.size().width() >= NARROW
        for row in self._rows:
            row.setDirection(way.LeftToRight if wide else way.TopToBottom)

    def _lay_out(self) -> None:
        file = QHBoxLayout()
        file.setSpacing(8)
        file.addWidget(self.path, 1)
        file.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for row in self._rows:
            row.setSpacing(12)
            column.addLayout(row)
        self._rows[0].addLayout(file, 3)
        self._rows[0].addWidget(self.format, 2)
        self._rows[1].addWidget(self.readers, 3)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.label)
        right.addWidget(self.scopes)
        self._rows[1].addLayout(right, 2)
        wrap_policy(self)

    def _connect(self) -> None:
        self.choose.clicked.connect(self.chooseRequested)
        self.path.changed.connect(self.edited)
        self.label.changed.connect(self._label_edited)
        self.format.changed.connect(self._format_chosen)
        self.readers.changed.connect(self.changed)
        self.scopes.changed.connect(self.changed)

    def _label_edited(self) -> None:
        self.chosen = True
        self.label.set_notice("")
        self.edited.emit()

    def _format_chosen(self) -> None:
        """A name that another format offered makes way for this one's."""
        self.chosen = True
        typed = self.path.text().strip()
        if typed and dialect_words.is_default_name(Path(typed).name):
            self.set_name(self.dialect().file_name)
        self._show_parts()
        self.changed.emit()

    def _show_parts(self) -> None:
        dialect = self.dialect()
        name = dialect_words.label_name(dialect)
        self.label.setVisible(bool(name))
        self.label.set_name(name)
        self.label.set_notice("")
        self.label.line.setPlaceholderText(
            dialect_words.label_hint(dialect, self._context)
        )
        self.readers.setVisible(dialect_words.has_readers(dialect))
        self.scopes.setVisible(self.scopes.is_offered() and "scopes" in dialect.fields)
