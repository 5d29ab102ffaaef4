"""The Details page: who the credential is, its secrets, and the way out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from core.model import Environment
from gui.models.state import CredentialState
from gui.privacy import privacy, shown, spoken
from gui.views.buttons import Button, IconButton
from gui.views.card import Card
from gui.views.fresh_card import FreshCard
from gui.views.secrets_card import SecretsCard
from gui.views.text import ElidedLabel, TextStyle, label
from gui.views.token_page import Page


class DetailsPage(Page):
    """Identity, secrets, tokens, and Delete apart; ``drawn`` after each state."""

    editRequested = Signal()
    deleteRequested = Signal()
    copyValue = Signal(str)
    drawn = Signal()

    def __init__(self, now: Callable[[], float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: dict[str, QLabel] = {}
        self._whole: dict[str, str] = {}
        self.copy_buttons: dict[str, IconButton] = {}
        privacy().changed.connect(self._show_values)
        self._identity = self._make_identity()
        self.secrets = SecretsCard(now)
        self.kept_in = self.secrets.kept_in
        self.body.addWidget(self._identity)
        self.body.addWidget(self.secrets)
        self.fresh = FreshCard()
        self.body.addWidget(self.fresh)
        self.body.addWidget(self._make_delete())
        self.body.addStretch(1)

    def show_state(self, state: CredentialState) -> None:
        """Draw the page for a state."""
        credential = state.credential
        values = {
            "client_id": credential.client_id,
            "ims_org_id": credential.ims_org_id,
            "environment": self._environment(credential.environment),
            "workspace": credential.workspace,
            "project": credential.project,
        }
        self._whole = values
        self._show_values()
        self.secrets.show_credential(credential)
        self.drawn.emit()

    @Slot()
    def show_secrets(self) -> None:
        """Scroll to both secrets; to the second one where there is no room for both."""
        for part in (self.secrets, self.secrets.rows[1]):
            self.ensureWidgetVisible(part, 0, 16)

    @Slot()
    def _show_values(self) -> None:
        for name, text in self._whole.items():
            value, none = self._values[name], self.tr("Not given")
            if isinstance(value, ElidedLabel):
                value.set_text(shown(name, text) or none)
            else:
                value.setText(shown(name, text) or none)
            value.setAccessibleName(spoken(name, text) or none)

    def _environment(self, environment: Environment) -> str:
        return {
            Environment.PRODUCTION: self.tr("Adobe production"),
            Environment.STAGE: self.tr("Adobe stage"),
            Environment.PRACTICE: self.tr("Practice, on this computer"),
            Environment.CUSTOM: self.tr("Custom address"),
        }[environment]

    def _make_identity(self) -> Card:
        card = Card(self.tr("Identity"))
        edit = Button(self.tr("Edit…"), "plain", "edit")
        edit.clicked.connect(self.editRequested)
        card.heading_row.addStretch(1)
        card.heading_row.addWidget(edit)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        rows = (
            ("client_id", self.tr("Client ID"), True),
            ("ims_org_id", self.tr("IMS org ID"), True),
            ("environment", self.tr("Environment"), False),
            ("workspace", self.tr("Workspace"), False),
            ("project", self.tr("Project"), False),
        )
        for row, (name, words, copied) in enumerate(rows):
            style = TextStyle.MONO if copied else TextStyle.BODY
            value: QLabel = ElidedLabel("", style)
            if name == "environment":  # words of ours, which are never cut
                value = label(wrap=True)
            self._values[name] = value
            heading = label(words, quiet=True)
            heading.setBuddy(value)
            grid.addWidget(heading, row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(value, row, 1)
            if copied:
                grid.addWidget(self._copy_button(name, words), row, 2)
        card.body.addLayout(grid)
        return card

    def _copy_button(self, name: str, words: str) -> IconButton:
        button = IconButton("copy", self.tr("Copy %1").replace("%1", words))
        self.copy_buttons[name] = button
        button.clicked.connect(
            lambda: self.copyValue.emit(self._whole[name] or self.tr("Not given"))
        )
        return button

    def _make_delete(self) -> Card:
        card = Card()
        row = QHBoxLayout()
        words = label(
            self.tr("The secret goes from the keyring too. The Console keeps its own."),
            quiet=True,
            wrap=True,
        )
        delete = Button(self.tr("Delete…"), "plain", "trash")
        delete.clicked.connect(self.deleteRequested)
        row.addWidget(words, 1)
        row.addWidget(delete)
        card.body.addLayout(row)
        return card
