"""Which scopes a credential asks for, and which of them its token was given."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from gui.models.state import CredentialState
from gui.views.card import Card
from gui.views.chips import ChipRow
from gui.views.text import TextStyle, label


class ScopesCard(Card):
    """Chips for the scopes, and a line that compares asked with given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Scopes"), parent)
        self._compared = label(quiet=True)
        self.heading_row.addStretch(1)
        self.heading_row.addWidget(self._compared)
        self._chips = ChipRow()
        self._none = label(
            self.tr("None yet. Adobe gives no token without a scope."),
            TextStyle.BODY,
            quiet=True,
            wrap=True,
        )
        self.body.addWidget(self._chips)
        self.body.addWidget(self._none)

    def show_state(self, state: CredentialState) -> None:
        """Show the credential's scopes, and what its token was given."""
        scopes = state.credential.scopes
        self._chips.set_texts(list(scopes))
        self._chips.setVisible(bool(scopes))
        self._none.setVisible(not scopes)
        self._compared.setText(self._comparison(state))

    def _comparison(self, state: CredentialState) -> str:
        token = state.token
        if token is None or token.scopes_given is None:
            return ""
        words = self.tr("%1 asked, %2 given")
        asked = len(token.scopes_asked)
        given = len(set(token.scopes_given) & set(token.scopes_asked))
        return words.replace("%1", str(asked)).replace("%2", str(given))
