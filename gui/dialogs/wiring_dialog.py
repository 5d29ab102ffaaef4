"""Wire into App Builder: which actions, which way, what changes; then the change."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from core.formats.app_config_plan import Way
from gui.dialogs.sheet import LOW, Sheet
from gui.dialogs.wiring_actions import WiringActions
from gui.dialogs.wiring_difference import WiringDifference
from gui.models.wiring_wish import WiringWish
from gui.plurals import Plurals
from gui.views.focus_frame import REACH

if TYPE_CHECKING:
    from core.wiring import PlannedWiring, Project
    from gui.models.message import Message

WIDE: Final = 880
HIGH: Final = 640


class WiringDialog(Sheet):
    """Two steps: the actions, then the difference.

    ``chooseRequested`` for a folder, ``wished(wish)`` for a difference, ``given``
    for the write of the difference that is shown.
    """

    chooseRequested = Signal()
    wished = Signal(object)
    given = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", "", parent)
        self.title.setText(self.tr("Wire into App Builder"))
        self.setWindowTitle(self.title.text())
        self.subtitle.setText(
            self.tr(
                "An action gets the values of .env by its configuration. Only the "
                "marked lines change."
            )
        )
        self.subtitle.show()
        self.actions_page = WiringActions()
        self.difference = WiringDifference()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.actions_page)
        self.pages.addWidget(self.difference)
        self.body.addWidget(self.pages, 1)
        # What the frame around a focused part takes is inside the pages.
        self.frame.setContentsMargins(*(e - REACH for e in (24, 8, 24, 16)))
        self._files = 0
        self._planned = False
        self.actions_page.chooseRequested.connect(self.chooseRequested)
        self.actions_page.changed.connect(self._look)
        self.difference.changed.connect(self._changed)
        self.difference.backRequested.connect(self.go_back)
        self.agreed.connect(self._act)
        self._order_tabs()
        self.resize(WIDE, HIGH)
        self._look()
        self.actions_page.choose.setFocus()

    def show_reading(self, folder: Path) -> None:
        """A folder is being read."""
        self.bar.hide()
        self.actions_page.show_folder(folder)
        self.actions_page.show_nothing(self.tr("Reading"))
        self._forget()
        self._to(self.actions_page)
        self.actions_page.choose.setFocus()

    def show_project(self, project: Project, *, again: bool = False) -> None:
        """What the folder holds; ``again``: with the ticks and the step as they are."""
        kept = self.actions_page.model.ticked() if again else None
        self.actions_page.show_project(project, kept)
        if again and self._is_second() and self.actions_page.model.ticked():
            self._ask()
            return
        self._to(self.actions_page)
        ticked = self.actions_page.model.ticked()
        chosen = [each for each in project.actions if each.key in ticked]
        included = bool(chosen) and all(each.included for each in chosen)
        self.difference.choose(Way.INCLUDE if included else Way.INPUTS)
        if project.actions:
            self.actions_page.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_unread(self, message: Message) -> None:
        """The folder could not be read."""
        self.actions_page.show_nothing("")
        self._forget()
        self._to(self.actions_page)
        self.show_failure(message)

    def show_plan(self, planned: PlannedWiring) -> None:
        """What the wish would change."""
        self._files, self._planned = len(planned.files), True
        self.difference.show_plan(planned)
        self._look()
        if not planned.files:
            self.summary.setText(self.tr("The files are so already."))

    def show_unplanned(self, message: Message) -> None:
        """What is wished cannot be done."""
        self._forget()
        self.show_failure(message)
        self._look()

    def forget_plan(self) -> None:
        """There is no difference until there is a new one."""
        self._forget()

    def is_taking_out(self) -> bool:
        """Whether the way is out."""
        return self.difference.way() is Way.OUT

    def go_back(self) -> None:
        """To the actions again."""
        self.bar.hide()
        self._to(self.actions_page)
        self.actions_page.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def wish(self) -> WiringWish:
        """What is ticked, and the way."""
        way, replace = self.difference.way(), self.difference.replace.isChecked()
        return WiringWish(self.actions_page.model.ticked(), way, replace)

    def set_busy(self, busy: bool, words: str = "") -> None:
        """While it writes, nothing else can be chosen."""
        super().set_busy(busy, words)
        self.pages.setEnabled(not busy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low dialog has better uses for the line under its title."""
        super().resizeEvent(event)
        self.subtitle.setVisible(event.size().height() >= LOW)

    def _is_second(self) -> bool:
        return self.pages.currentWidget() is self.difference

    def _act(self) -> None:
        if self._is_second():
            self.set_busy(True, self.tr("Writing"))
            self.given.emit()
        else:
            self.bar.hide()
            self._to(self.difference)
            self._ask()
            mark = self.difference.marks[self.difference.way()]
            mark.setFocus(Qt.FocusReason.OtherFocusReason)

    def _changed(self) -> None:
        """Another way: what was said of the one before no longer counts."""
        if self._is_second():
            self.bar.hide()
            self._ask()

    def _ask(self) -> None:
        """Ask for the difference anew."""
        self._forget()
        self.wished.emit(self.wish())

    def _forget(self) -> None:
        self._files, self._planned = 0, False
        self.difference.forget()
        self._look()

    def _to(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        self._look()

    def _look(self) -> None:
        """What the act is, and whether it can be chosen."""
        if self._busy:
            return
        if self._is_second():
            plurals = Plurals()
            self.act.setText(
                plurals.write_files(self._files)
                if self._files
                else self.tr("Write files")
            )
            self.summary.setText("")
            self.set_ready(self._planned and self._files > 0)
            return
        ticked = len(self.actions_page.model.ticked())
        self.act.setText(self.tr("Show the difference"))
        self.summary.setText(Plurals().actions_ticked(ticked) if ticked else "")
        self.set_ready(ticked > 0)

    def _order_tabs(self) -> None:
        """The pages before the footer."""
        order = (
            self.actions_page.remarks.area,
            self.difference.marks[Way.INPUTS],
        )
        QWidget.setTabOrder(*order)
        QWidget.setTabOrder(self.difference.diff, self.cancel)
        QWidget.setTabOrder(self.cancel, self.act)
        QWidget.setTabOrder(self.act, self.actions_page.choose)
