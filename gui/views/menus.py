"""Menus whose keys are shown and bound elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

Entries = Sequence[tuple[str, str, Callable[[], object]]]


def menu(parent: QWidget, name: str, entries: Entries) -> QMenu:
    """Words, keys and what to do; an entry without words is a line between others."""
    made = QMenu(parent)
    made.setAccessibleName(name)
    for words, keys, act in entries:
        if not words:
            made.addSeparator()
            continue
        # The keys are shown and not registered: bound twice, Qt acts on neither.
        native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        action = QAction(f"{words}\t{native}" if keys else words, made)
        action.triggered.connect(act)
        made.addAction(action)
    return made
