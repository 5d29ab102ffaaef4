"""Two small dialogs: another name, another client secret."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.dialogs.sheet import Sheet
from gui.views.credential_form import Judge
from gui.views.fields import SecretField, TextField

if TYPE_CHECKING:
    from gui.secret_words import Asking


class RenameDialog(Sheet):
    """``given(name)``."""

    given = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", "", "", parent)
        self.title.setText(self.tr("Rename"))
        self.setWindowTitle(self.title.text())
        self.act.setText(self.tr("Rename"))
        self.field = TextField(self.tr("Name"))
        self.field.set_text(name)
        self.field.line.selectAll()
        self.body.addWidget(self.field)
        self.field.changed.connect(self._look)
        self.agreed.connect(self._give)
        self.resize(420, 200)
        self._fit.start()
        self.field.line.setFocus()

    def _look(self) -> None:
        self.set_ready(bool(self.field.text().strip()))

    def _give(self) -> None:
        self.set_busy(True)
        self.given.emit(self.field.text().strip())


class ReplaceSecretDialog(Sheet):
    """``given(secret)``; the old one stays in use until the new one is read back.

    ``asking`` has other words, for one of two secrets or a further one.
    """

    given = Signal(object)

    def __init__(
        self,
        name: str,
        judge: Judge,
        parent: QWidget | None = None,
        asking: Asking | None = None,
    ) -> None:
        super().__init__("", "", "", parent)
        self._judge = judge
        kept = self.tr("%1 keeps the old one until the new one is in the keyring.")
        title, text, act, field = asking or (
            self.tr("Replace the client secret"),
            kept.replace("%1", name),
            self.tr("Replace"),
            self.tr("New client secret"),
        )
        self.title.setText(title)
        self.setWindowTitle(title)
        self.subtitle.setText(text)
        self.subtitle.show()
        self.act.setText(act)
        self.field = SecretField(field)
        self.body.addWidget(self.field)
        self.field.changed.connect(self._look)
        self.agreed.connect(self._give)
        self.finished.connect(self.field.take)
        self.resize(480, 230)
        self._make_room()
        self._look()
        self.field.edit.setFocus()

    def _look(self) -> None:
        empty = self.field.is_empty()
        self.set_ready(not empty)
        words = "" if empty else self._judge.secret(self.field.peek_secret())
        self.field.set_notice(words)

    def _give(self) -> None:
        self.set_busy(True, self.tr("Storing"))
        self.given.emit(self.field.peek_secret())
