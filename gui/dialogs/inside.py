"""What a token says of itself, and what IMS says of it."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.token_facts import Inside, Validity
from gui import claim_words
from gui.dialogs.sheet import Sheet
from gui.models.message import Message
from gui.plurals import grouped
from gui.views.announce import announce
from gui.views.claim_list import ClaimList
from gui.views.marks import IconMark
from gui.views.text import label

# The icon, and its colour, for what IMS says.
_MARKS = {
    True: ("check-circle", "accent"),
    False: ("error", "error"),
    None: ("info", "text2"),
}


class InsideDialog(Sheet):
    """``checkRequested`` to ask IMS, ``cancelRequested`` to stop asking.

    ``ends`` is the instant at which the token ends, in words; empty once it has.
    """

    checkRequested = Signal()
    cancelRequested = Signal()
    copyValue = Signal(str)

    def __init__(
        self, inside: Inside, ends: str, *, can_check: bool, parent: QWidget | None
    ) -> None:
        super().__init__("", "", "", parent)
        self.title.setText(self.tr("Inside the token"))
        self.setWindowTitle(self.title.text())
        self.subtitle.setText(self._about(inside))
        self.subtitle.show()
        self.act.setText(self.tr("Check with IMS"))
        self.act.setVisible(can_check)
        self._can_check = can_check
        self.list = ClaimList()
        self._fill(inside)
        self.body.addWidget(self.list, 1)
        self._mark = IconMark("info")
        self.said = label(wrap=True)
        self.body.addLayout(self._strip())
        self.ends = label(self._about_the_end(ends), quiet=True, wrap=True)
        self.ends.setContentsMargins(0, 0, 0, 8)  # apart from the bar below
        self.body.addWidget(self.ends)
        self.list.copyValue.connect(self._copied)
        self.agreed.connect(self._ask)
        self._show_said("info", self._hint())
        self.resize(640, 600)
        self._enable()
        self.cancel.setFocus()

    def show_validity(self, said: Validity) -> None:
        """What IMS answered."""
        self.set_busy(False)
        icon, role = _MARKS[said.valid]
        self._show_said(icon, claim_words.about_validity(said), role)
        announce(self, self.said.text())
        self.act.setText(self.tr("Check again"))
        self.cancel.setFocus()

    def show_failure(self, message: Message) -> None:
        """IMS could not be asked, or did not answer."""
        self._show_said("info", self._hint())
        super().show_failure(message)

    def agree(self) -> None:
        """Ask IMS, where it can be asked."""
        if self._can_check:
            super().agree()

    def set_waiting(self, waiting: bool) -> None:
        """Nothing: IMS is asked with the token in hand, without the keyring."""

    def reject(self) -> None:
        """Close; while IMS is asked, stop asking."""
        if self._busy:
            self.set_busy(False)
            self._show_said("info", self._hint())
            self.cancelRequested.emit()
        else:
            super().reject()

    def _enable(self) -> None:
        super()._enable()
        self.cancel.setEnabled(True)
        self.cancel.setText(self.tr("Cancel") if self._busy else self.tr("Close"))

    def _ask(self) -> None:
        self.set_busy(True)
        self._show_said("refresh", self.tr("Asking IMS"))
        self.checkRequested.emit()

    def _copied(self, value: str) -> None:
        self.copyValue.emit(value)
        if not self._busy:
            self.summary.setText(self.tr("Copied."))

    def _fill(self, inside: Inside) -> None:
        for title, claims in (
            (self.tr("Claims"), inside.claims),
            (self.tr("Header"), inside.header),
        ):
            self.list.add_group(title, [claim_words.row_of(one) for one in claims])
        if inside.left_out:
            more = self.tr("and %n more", "", inside.left_out)
            self.list.add_words(grouped(more, inside.left_out))
        self.list.setVisible(bool(self.list.rows()))

    def _strip(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._mark)
        row.addWidget(self.said, 1)
        return row

    def _show_said(self, icon: str, words: str, role: str = "text2") -> None:
        self._mark.set_icon(icon, role)
        self.said.setText(words)

    def _about(self, inside: Inside) -> str:
        length = QLocale().toString(inside.length)
        words = self.tr("%1 characters").replace("%1", length)
        return f"{claim_words.about_shape(inside)}  ·  {words}"

    def _hint(self) -> str:
        if self._can_check:
            return self.tr("IMS can be asked whether it takes this token.")
        return self.tr("No address is known that checks tokens of this environment.")

    def _about_the_end(self, ends: str) -> str:
        if not ends:
            return self.tr("This token has ended.")
        words = self.tr(
            "Mintdesk cannot end a token. It ends by itself: %1. Deleting the client "
            "secret in the Console does not end it."
        )
        return words.replace("%1", ends)
