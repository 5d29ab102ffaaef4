"""What is to become of the file that an import was read from."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from gui.dialogs.sheet import Sheet
from gui.models.plain import one_line
from gui.plurals import Plurals
from gui.privacy import shown, spoken
from gui.views.buttons import Button
from gui.views.choice import Choice
from gui.views.text import breakable, label

# Names that are told one by one; more than these are counted.
NAMED = 3


class RemoveSourceDialog(Sheet):
    """``blankRequested`` or ``deleteRequested``, as chosen.

    ``emptied`` are the names whose lines lose their value, ``others`` counts names that
    are no part of what was imported. Without ``blankable`` nothing is chosen yet.
    ``skipRequested`` where it is one file of several, and not the last.
    """

    blankRequested = Signal()
    deleteRequested = Signal()
    consoleRequested = Signal()
    skipRequested = Signal()

    def __init__(
        self,
        path: Path,
        emptied: Sequence[str],
        others: int,
        *,
        noted: bool = False,
        blankable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", "", parent)
        self.title.setText(self.tr("Remove the secret from this file"))
        self.setWindowTitle(self.title.text())
        whole = one_line(str(path))
        self.subtitle.setText(breakable(shown("path", whole)))
        self.subtitle.setAccessibleName(spoken("path", whole))
        self.subtitle.show()
        self.blank = Choice(self.tr("Blank the secret"), "")
        self.delete = Choice(self.tr("Delete the file"), self._what_goes(others))
        self.blank.set_meaning(self._what_stays(emptied, noted, blankable))
        self.blank.setEnabled(blankable)
        self.skip = self._make_skip()
        self._group = QButtonGroup(self)
        for choice in (self.blank, self.delete):
            self._group.addButton(choice.mark)
            choice.chosen.connect(self._look)
            self.body.addWidget(choice)
        self.body.addSpacing(4)
        self.body.addWidget(label(self._elsewhere(), quiet=True, wrap=True))
        self.body.addLayout(self._link())
        self.body.addStretch(1)
        self.agreed.connect(self._give)
        self.resize(560, 420)
        if blankable:
            self.blank.mark.setChecked(True)
        (self.blank if blankable else self.delete).mark.setFocus()
        self._look()

    def show_place(self, place: int, of: int, *, more: bool) -> None:
        """It is one of several files; with ``more`` to come it can be passed over."""
        locale = QLocale()
        words = self.tr("File %1 of %2").replace("%1", locale.toString(place))
        self.summary.setText(words.replace("%2", locale.toString(of)))
        self.skip.setVisible(more)

    def _enable(self) -> None:
        super()._enable()
        self.skip.setEnabled(not self._busy)

    def _make_skip(self) -> Button:
        skip = Button(self.tr("Skip"), "plain")
        skip.hide()
        skip.clicked.connect(self.skipRequested)
        self.foot.insertWidget(self.foot.indexOf(self.act), skip)
        return skip

    def _what_stays(self, emptied: Sequence[str], noted: bool, usable: bool) -> str:
        if not usable:
            return self.tr("Its lines cannot be told apart without changing others.")
        names = ", ".join(emptied[:NAMED])
        if len(emptied) > NAMED or not names:
            names = Plurals().lines(len(emptied))
        text = self.tr("%1: the value goes, the name stays. All else stays as it is.")
        if noted:
            text = self.tr(
                "%1: the value goes, the name stays. It is also cut out of a comment. "
                "All else stays as it is."
            )
        return text.replace("%1", names)

    def _what_goes(self, others: int) -> str:
        if not others:
            return self.tr("It holds nothing but what was imported.")
        text = self.tr("%1 that were not imported go as well.")
        return text.replace("%1", Plurals().lines(others))

    def _elsewhere(self) -> str:
        return self.tr(
            "Copies in backups, the trash or version control stay. Where others may "
            "have seen the file, replace the secret in the Console."
        )

    def _link(self) -> QHBoxLayout:
        self.console = Button(self.tr("Open the Console"), "link")
        self.console.clicked.connect(self.consoleRequested)
        row = QHBoxLayout()
        row.addWidget(self.console)
        row.addStretch(1)
        return row

    def _look(self) -> None:
        deleting = self.delete.is_chosen()
        self.act.kind = "danger" if deleting else "filled"
        self.act.setText(
            self.tr("Delete the file") if deleting else self.tr("Blank the secret")
        )
        self.act.updateGeometry()
        self.act.update()
        (self.cancel if deleting else self.act).setDefault(True)
        self.set_ready(deleting or self.blank.is_chosen())

    def _give(self) -> None:
        deleting = self.delete.is_chosen()
        self.set_busy(True)
        (self.deleteRequested if deleting else self.blankRequested).emit()
