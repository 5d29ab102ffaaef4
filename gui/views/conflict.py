"""Two sides of one credential, field by field: pairs of cards, one of each kept."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from gui.plurals import grouped
from gui.theme import TextStyle
from gui.views.chips import Chip, FlowLayout
from gui.views.choice_card import ChoiceCard
from gui.views.marks import Ground
from gui.views.paint import wrap_policy
from gui.views.text import ElidedLabel, label

# Scopes that are shown as chips, of either kind; the rest is counted.
MOST: Final = 24
_TOP: Final = Qt.AlignmentFlag.AlignTop


class Pair(NamedTuple):
    """A field that differs, in words: its sides, a third way, and which is chosen.

    ``more`` and ``fewer`` are scopes of the file, ``note`` says what the choice means;
    ``exact`` marks a code.
    """

    key: str
    name: str
    sides: tuple[str, ...]
    chosen: int
    more: tuple[str, ...] = ()
    fewer: tuple[str, ...] = ()
    note: str = ""
    exact: bool = False


class Same(NamedTuple):
    """A field that both sides share."""

    name: str
    value: str
    exact: bool = False


class ConflictView(QWidget):
    """``chosen(key, side)``: 0 keeps, 1 takes, 2 is the third way."""

    chosen = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.groups: dict[str, QButtonGroup] = {}
        self.notes: dict[str, QLabel] = {}
        self._narrow = False
        self._shown: tuple[Sequence[Pair], Sequence[Same]] = ((), ())
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._inner: QWidget | None = None
        wrap_policy(self)

    def show_sides(self, pairs: Sequence[Pair], same: Sequence[Same]) -> None:
        """Show these differences, and what is the same."""
        self._shown = pairs, same
        self._make()

    def set_narrow(self, narrow: bool) -> None:
        """With little room, a field's name stands above its cards."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._make()

    def set_note(self, key: str, text: str) -> None:
        """Say anew what a choice means."""
        if key in self.notes:
            self.notes[key].setText(text)

    def cards(self, key: str) -> list[ChoiceCard]:
        """The cards of a field, in their order."""
        found = self.groups[key].buttons() if key in self.groups else []
        return [each for each in found if isinstance(each, ChoiceCard)]

    def focus_first(self) -> bool:
        """Put the focus on the first choice; whether there is one."""
        for key in self.groups:
            for card in self.cards(key):
                if card.isChecked():
                    card.setFocus(Qt.FocusReason.OtherFocusReason)
                    return True
        return False

    def _make(self) -> None:
        if self._inner is not None:
            self._outer.removeWidget(self._inner)
            self._inner.hide()
            self._inner.deleteLater()
        self.groups, self.notes = {}, {}
        self._inner = inner = QWidget()
        wrap_policy(inner)
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, 0 if self._narrow else 100)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        pairs, same = self._shown
        if pairs:
            self._heads(grid)
        for pair in pairs:
            self._pair(grid, pair)
        self._same(grid, same, apart=bool(pairs))
        self._outer.addWidget(inner)
        inner.show()

    def _heads(self, grid: QGridLayout) -> None:
        for column, words in ((1, self.tr("In Mintdesk")), (2, self.tr("In the file"))):
            grid.addWidget(label(words, TextStyle.SMALL_HEADING, quiet=True), 0, column)

    def _pair(self, grid: QGridLayout, pair: Pair) -> None:
        row = grid.rowCount()
        name = label(pair.name, TextStyle.NAME, wrap=True)
        if self._narrow:
            grid.addWidget(name, row, 1, 1, 2)
            row += 1
        else:
            name.setMinimumHeight(40)
            grid.addWidget(name, row, 0, _TOP)
        group = self.groups[pair.key] = QButtonGroup(self._inner)
        wheres = (self.tr("in Mintdesk"), self.tr("in the file"), "")
        for side, words in enumerate(pair.sides):
            card = ChoiceCard(words, exact=pair.exact)
            spoken = (pair.name, wheres[side], words)
            card.setAccessibleName(", ".join(part for part in spoken if part))
            group.addButton(card, side)
            card.setChecked(side == pair.chosen)
            if side != pair.chosen:
                # Tab stops at the chosen one alone; Qt sees to that from then on.
                card.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            if side < 2:
                grid.addWidget(card, row, side + 1, _TOP)
            else:
                grid.addWidget(card, row + 1, 1, 1, 2)
        group.idToggled.connect(partial(self._toggled, pair.key))
        if pair.more or pair.fewer:
            grid.addWidget(self._chips(pair.more, pair.fewer), grid.rowCount(), 1, 1, 2)
        if pair.note:
            note = self.notes[pair.key] = label(pair.note, quiet=True, wrap=True)
            grid.addWidget(note, grid.rowCount(), 1, 1, 2)

    def _chips(self, more: tuple[str, ...], fewer: tuple[str, ...]) -> QWidget:
        """What the file adds, and what it lacks."""
        holder = QWidget()
        wrap_policy(holder)
        flow = FlowLayout(holder)
        added, lacking = self.tr("Added: %1"), self.tr("Removed: %1")
        kinds = [(each, True) for each in more] + [(each, False) for each in fewer]
        for text, is_more in kinds[:MOST]:
            chip = Chip(
                text, "good" if is_more else "unasked", "plus" if is_more else "minus"
            )
            words = added if is_more else lacking
            chip.setAccessibleName(words.replace("%1", chip.text()))
            flow.addWidget(chip)
        rest = len(kinds) - MOST
        if rest > 0:
            words = grouped(self.tr("and %n more", "", rest), rest)
            flow.addWidget(Chip(words, "plain"))
        return holder

    def _toggled(self, key: str, side: int, on: bool) -> None:
        if on:
            self.chosen.emit(key, side)

    def _same(self, grid: QGridLayout, same: Sequence[Same], *, apart: bool) -> None:
        if not same:
            return
        if apart:
            line = Ground("line")
            line.setFixedHeight(1)
            grid.setRowMinimumHeight(grid.rowCount(), 8)
            grid.addWidget(line, grid.rowCount(), 0, 1, 3)
        head = label(self.tr("The same on both sides"), TextStyle.SMALL_HEADING)
        head.setMinimumHeight(28)
        grid.addWidget(head, grid.rowCount(), 0, 1, 3)
        for each in same:
            row = grid.rowCount()
            style = TextStyle.MONO if each.exact else TextStyle.BODY
            value = ElidedLabel(each.value, style)
            name = label(each.name, quiet=True)
            name.setMinimumHeight(22)
            if self._narrow:
                grid.addWidget(name, row, 1)
                grid.addWidget(value, row, 2)
            else:
                grid.addWidget(name, row, 0)
                grid.addWidget(value, row, 1, 1, 2)
