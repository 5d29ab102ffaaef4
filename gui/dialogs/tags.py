"""The tags of a credential: which it has, and what they are called everywhere."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core.model import Tag
from gui.dialogs.sheet import Sheet
from gui.models.plain import one_line
from gui.models.tags import LONGEST, MOST, next_colour, tidy
from gui.views.buttons import Button
from gui.views.fields import Notice, TextField
from gui.views.tag_row import TagRow
from gui.views.text import label


class TagsDialog(Sheet):
    """``given(tags, changes)``: the credential's, and others' by the name they had.

    ``known`` are the tags in use anywhere. A tag that no credential has is no more.
    """

    given = Signal(object, object)

    def __init__(
        self,
        credential: str,
        tags: tuple[Tag, ...],
        known: Iterable[Tag],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", "", parent)
        self.title.setText(self.tr("Tags"))
        self.setWindowTitle(self.title.text())
        self.subtitle.setText(one_line(credential))
        self.subtitle.setVisible(bool(credential))
        self.act.setText(self.tr("Save"))
        self.rows: list[TagRow] = []
        self._dropped: list[Tag] = []
        self.nothing = label(
            self.tr("No tags yet. Name the first one below."), quiet=True, wrap=True
        )
        self._list = QVBoxLayout()
        self.field = TextField(self.tr("New tag"))
        self.field.line.setMaxLength(LONGEST)
        self.add = Button(self.tr("Add"), "plain", "plus")
        self.hint = Notice()
        self._arrange()
        mine = {tag.name for tag in tags}
        for tag in {each.name: each for each in (*known, *tags)}.values():
            self._put(tag, tag, on=tag.name in mine)
        self._connect()
        self._look()
        self.resize(440, 460)
        self.field.line.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter behind a new name adds it, and saves nothing yet."""
        if (
            watched is self.field.line
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and self.add.isEnabled()
        ):
            self._add()
            return True
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        inside = QWidget()
        self._list.setSpacing(4)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.nothing)
        column.addLayout(self._list)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        self._area = area
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        self.field.input_row.addWidget(self.add)
        self.body.setSpacing(8)
        self.body.addWidget(area, 1)
        self.body.addLayout(row)
        self.body.addWidget(self.hint)

    def _connect(self) -> None:
        self.field.line.installEventFilter(self)
        self.field.changed.connect(self._look)
        self.add.clicked.connect(self._add)
        self.agreed.connect(self._give)

    def _put(self, tag: Tag, before: Tag | None, *, on: bool) -> TagRow:
        row = TagRow(tag, before, on=on)
        row.changed.connect(self._look)
        row.dropped.connect(lambda: self._drop(row))
        self.rows.append(row)
        self._list.addWidget(row)
        return row

    @Slot()
    def _add(self) -> None:
        name = tidy(self.field.text())
        colour = next_colour(row.tag() for row in self.rows)
        row = self._put(Tag(name, colour), None, on=True)
        self.field.set_text("")
        self._look()
        row.show()
        self._area.ensureWidgetVisible(row)

    def _drop(self, row: TagRow) -> None:
        if row.before is not None:
            self._dropped.append(row.before)
        self.rows.remove(row)
        row.hide()
        row.deleteLater()
        self.field.line.setFocus()
        self._look()

    @Slot()
    def _look(self) -> None:
        new = tidy(self.field.text()).casefold()
        names = [row.tag().name.casefold() for row in self.rows]
        self.nothing.setVisible(not self.rows)
        taken = bool(new) and new in names
        self.field.set_notice(self.tr("There is a tag by that name.") if taken else "")
        self.add.setEnabled(bool(new) and not taken)
        problem = self._problem(names)
        gone = ", ".join(one_line(tag.name) for tag in self._dropped)
        words = self.tr("Deleted from every credential when you save: %1")
        told = words.replace("%1", gone) if gone else ""
        self.hint.say(problem or told, warning=bool(problem or told))
        self.set_ready(not problem and not taken)

    def _problem(self, names: list[str]) -> str:
        if not all(names):
            return self.tr("A tag needs a name.")
        if len(set(names)) < len(names):
            return self.tr("Two tags have the same name.")
        if sum(row.is_on() for row in self.rows) > MOST:
            words = self.tr("At most %1 tags for one credential.")
            return words.replace("%1", str(MOST))
        return ""

    @Slot()
    def _give(self) -> None:
        if self.add.isEnabled():
            self._add()  # typed and not added: meant, all the same
            if self._problem([row.tag().name.casefold() for row in self.rows]):
                return
        changes: dict[str, Tag | None] = {tag.name: None for tag in self._dropped}
        for row in self.rows:
            if row.before is not None and row.tag() != row.before:
                changes[row.before.name] = row.tag()
        tags = tuple(row.tag() for row in self.rows if row.is_on())
        self.set_busy(True, self.tr("Storing"))
        self.given.emit(tags, changes)
