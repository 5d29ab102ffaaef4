"""Which scopes a credential asks for, and which of them its token was given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from gui.late import Late
from gui.models.plain import one_line
from gui.models.state import CredentialState
from gui.views.card import Card
from gui.views.chips import ChipRow
from gui.views.marks import IconMark
from gui.views.text import TextStyle, label

if TYPE_CHECKING:
    from core.token_facts import ScopeComparison
    from gui.views.fields import Notice

# Scopes that a sentence names; the chips show the others.
NAMED = 3


class ScopesCard(Card):
    """Chips for the scopes, and a line that compares asked with given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Scopes"), parent)
        self._mark = IconMark("")
        self._compared = label(quiet=True)
        self.heading_row.addStretch(1)
        self.heading_row.addWidget(self._mark)
        self.heading_row.addWidget(self._compared)
        self._chips = ChipRow()
        self._none = label(
            self.tr("None yet. Adobe gives no token without a scope."),
            TextStyle.BODY,
            quiet=True,
            wrap=True,
        )
        self._late_notice = Late(self._make_notice)
        for part in (self._chips, self._none):
            self.body.addWidget(part)

    def show_state(self, state: CredentialState) -> None:
        """Show the credential's scopes, and what its token was given."""
        scopes = state.credential.scopes
        found = _compared(state)
        missing = found.missing if found else ()
        self._chips.set_texts(list(scopes), [*missing])
        self._chips.setVisible(bool(scopes))
        self._none.setVisible(not scopes)
        self._show_mark(found)
        self._compared.setText(self._figures(found) if found else "")
        words = self._difference(found) if found else ""
        if words:
            self._late_notice.get().say(words, warning=bool(missing))
        if self._late_notice.made is not None:
            self._late_notice.made.setVisible(bool(words))

    def comparison(self) -> str:
        """The figures beside the title."""
        return self._compared.text()

    def difference(self) -> str:
        """The sentence below the chips."""
        notice = self._late_notice.made
        return "" if notice is None or notice.isHidden() else notice.text()

    def mark(self) -> str:
        """The icon before the figures."""
        return self._mark.icon_name()

    def _make_notice(self) -> Notice:
        from gui.views.fields import Notice

        notice = Notice()
        self.body.insertWidget(1, notice)
        return notice

    def _show_mark(self, found: ScopeComparison | None) -> None:
        if found is None or found.given is None:
            self._mark.set_icon("")
        elif found.missing:
            self._mark.set_icon("warning", "soon")
        else:
            self._mark.set_icon("check", "accent")
        self._mark.setVisible(bool(self._mark.icon_name()))

    def _figures(self, found: ScopeComparison) -> str:
        if found.given is None:
            return self.tr("Adobe did not say which were given")
        words = self.tr("%1 asked, %2 given")
        asked, given = (len(set(some)) for some in (found.asked, found.given))
        return words.replace("%1", str(asked)).replace("%2", str(given))

    def _difference(self, found: ScopeComparison) -> str:
        said = []
        if found.missing:
            said.append(self.tr("Not given: %1. Calls that need them will fail."))
            said[-1] = said[-1].replace("%1", self._names(found.missing))
        if found.extra:
            said.append(self.tr("Given without being asked for: %1."))
            said[-1] = said[-1].replace("%1", self._names(found.extra))
        return " ".join(said)

    def _names(self, scopes: tuple[str, ...]) -> str:
        """The first ones by name, the others counted."""
        shown = [one_line(scope)[:80] for scope in scopes[:NAMED]]
        rest = len(scopes) - NAMED
        if rest > 0:
            shown.append(self.tr("and %n more", "", rest))
        return ", ".join(shown)


def _compared(state: CredentialState) -> ScopeComparison | None:
    """Asked against given; there is nothing to compare at a start."""
    if state.token is None:
        return None
    from core.token_facts import compared

    return compared(state.token.scopes_asked, state.token.scopes_given)
