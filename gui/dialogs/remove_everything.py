"""All that Mintdesk keeps: listed, then removed, then nothing is left but to quit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from gui.dialogs.long_sheet import LongSheet
from gui.models.message import Level, Message
from gui.models.plain import one_line
from gui.plurals import Plurals
from gui.privacy import shown
from gui.theme import TextStyle, font
from gui.views.buttons import Button
from gui.views.fields import TextField
from gui.views.text import label

if TYPE_CHECKING:
    from core.upkeep.inventory import Inventory, Outcome


# Stands where the id of a credential does.
NETWORK_PROXY = "network-proxy"


class RemoveEverythingDialog(LongSheet):
    """``given`` once the word was typed, ``cancelRequested`` while it removes.

    ``quitRequested`` once all is gone, however the dialog is left then.
    """

    given = Signal()
    quitRequested = Signal()

    def __init__(self, listed: Inventory, parent: QWidget | None = None) -> None:
        super().__init__("", "", Button("", "danger", "trash"), parent)
        self._over = self._stopping = False
        self.title.setText(self.tr("Remove everything?"))
        self.setWindowTitle(self.title.text())
        self.act.setText(self.tr("Remove everything"))
        self.text = label(self._warning(), wrap=True)
        self.list = _listing(self.tr("What is removed"))
        self.word = self.tr("remove")
        self.field = TextField(self.tr("Type “%1” to go on").replace("%1", self.word))
        self.field.changed.connect(self._look)
        self.body.addWidget(self.text)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.field)
        self.agreed.connect(self._give)
        self.resize(640, 600)
        self.show_inventory(listed)
        self.field.line.setFocus()

    def show_inventory(self, listed: Inventory) -> None:
        """List what there is: secrets by name, then files by their whole path."""
        words = Plurals()
        lines = [words.secrets(len(listed.items))]
        for item in listed.items:
            name = one_line(item.name).strip() or self.tr("Without a name")
            if item.credential_id == NETWORK_PROXY:
                name = self.tr("Password of the proxy")
            elif item.unfinished:
                name = self.tr("%1 (left over)").replace("%1", name)
            elif not item.in_keyring:
                name = self.tr("%1 (in memory)").replace("%1", name)
            lines.append(f"•  {name}")
        size = QLocale().formattedDataSize(sum(each.size for each in listed.files))
        lines += ["", f"{words.files(len(listed.files))}, {size}"]
        lines += [_place(each.path) for each in listed.files]
        if listed.strange:
            lines += ["", self.tr("Not Mintdesk’s, and left as it is")]
            lines += [_place(path) for path in listed.strange]
        self.list.setPlainText("\n".join(lines))
        self.field.set_text("")
        self._look()

    def show_progress(self, done: int, total: int) -> None:
        """How far it has come."""
        if self._busy:
            self.tell_progress(self.tr("%1 of %2"), done, total)
        self.bar.set_progress(done, total)

    def show_done(self, outcome: Outcome) -> None:
        """All is gone: say so, name what stays, and offer to quit."""
        self.set_busy(False)
        self._over = True
        self.bar.hide()
        words = Plurals()
        self.title.setText(self.tr("Everything is removed"))
        self.setWindowTitle(self.title.text())
        gone = (words.secrets(outcome.items), words.files(outcome.files))
        text = self.tr("%1 and %2 are gone. Nothing more is written.")
        self.text.setText(text.replace("%1", gone[0]).replace("%2", gone[1]))
        self.list.setPlainText(self._what_stays(outcome.left))
        self.list.setAccessibleName(self.tr("What stays"))
        self.list.setVisible(bool(outcome.left))
        self.field.hide()
        self.cancel.hide()
        self.act.kind = "filled"
        self.act.set_icon("")
        self.act.setText(self.tr("Quit"))
        self.act.setDefault(True)
        self.set_ready(True)
        self.act.setFocus()
        if not outcome.left:
            self.resize(self.width(), 0)

    def agree(self) -> None:
        """Remove; once that is done, quit."""
        if self._over:
            self.accept()
            self.quitRequested.emit()
        else:
            super().agree()

    def reject(self) -> None:
        """Leave; while it removes, stop before the next one."""
        if self._over:
            self.agree()
        elif self._busy and not self._waiting:
            self.stop()
        else:
            super().reject()

    def _enable(self) -> None:
        super()._enable()
        if self._busy:
            self.cancel.setEnabled(True)

    def _give(self) -> None:
        self._stopping = False
        self.set_busy(True)
        self.field.setEnabled(False)
        self.bar.show_message(Message(Level.PROGRESS, self.tr("Removing the secrets")))
        self.bar.show()
        self.given.emit()

    def show_failure(self, message: Message) -> None:
        """Tell what stopped it; the word is to be typed anew."""
        self.field.setEnabled(True)
        super().show_failure(message)

    def _look(self) -> None:
        typed = self.field.text().strip().casefold()
        self.set_ready(typed == self.word.casefold())

    def _warning(self) -> str:
        return self.tr(
            "Every secret leaves the keyring, then every file below is deleted. This "
            "cannot be undone. Credentials in the Console stay, and so do files that "
            "you exported."
        )

    def _what_stays(self, left: Sequence[object]) -> str:
        lines = [self.tr("These stay; Mintdesk does not know them or may not delete:")]
        return "\n".join(lines + [_place(path) for path in left])


def _listing(name: str) -> QPlainTextEdit:
    """A text to scroll and to copy from, which Tab leaves."""
    made = QPlainTextEdit()
    made.setReadOnly(True)
    made.setTabChangesFocus(True)
    made.setAccessibleName(name)
    made.setFont(font(TextStyle.BODY))
    made.setMinimumHeight(96)
    return made


def _place(path: object) -> str:
    """A path as one of the list."""
    return "•  " + shown("path", one_line(str(path)))
