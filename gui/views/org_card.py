"""The IMS org, asked for in place when the quota call needs it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.views.buttons import Button
from gui.views.card import Card
from gui.views.fields import TextField
from gui.views.private_line import keep_private
from gui.views.text import label


class OrgCard(Card):
    """A field and the act; ``given(ims_org_id)`` once the user has filled it in."""

    given = Signal(str)

    def __init__(
        self, judge: Callable[[str, str], str], parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Which IMS org?"))
        self._judge = judge
        self._hint = ""
        self.field = TextField(
            self.tr("IMS org ID"), "0123456789ABCDEF01234567@AdobeOrg"
        )
        keep_private(self.field.line, "ims_org_id")
        self.act = Button(self.tr("Save and load"), "filled")
        self.body.addWidget(
            label(
                self.tr(
                    "The quota call needs it. In the Console: project, then "
                    "Credentials, then Organization ID. Mintdesk keeps it."
                ),
                quiet=True,
                wrap=True,
            )
        )
        self.body.addSpacing(8)
        self.body.addWidget(self.field)
        row = QHBoxLayout()
        row.addWidget(self.act)
        row.addStretch(1)
        self.body.addLayout(row)
        self.act.clicked.connect(self._give)
        self.field.line.returnPressed.connect(self._give)
        self.field.changed.connect(self._look)
        self._look()

    def set_hint(self, org: str) -> None:
        """An org to offer, as in practice mode."""
        self._hint = org
        self._look()

    def forget(self) -> None:
        """Another credential: what was typed belongs to the one before."""
        self.field.set_text("")

    def focus_field(self) -> None:
        """Put the cursor where the answer goes."""
        self.field.line.setFocus()

    def _look(self) -> None:
        text = self.field.text().strip()
        self.act.setEnabled(bool(text))
        if not text and self._hint:
            words = self.tr("In practice mode it is %1").replace("%1", self._hint)
            self.field.set_notice(words, warning=False)
        else:
            self.field.set_notice(self._judge("ims_org_id", text) if text else "")

    def _give(self) -> None:
        text = self.field.text().strip()
        if text:
            self.given.emit(text)
