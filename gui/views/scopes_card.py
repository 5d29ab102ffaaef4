"""Which scopes a credential asks for, and which of them its token was given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.late import Late
from gui.models.plain import one_line
from gui.models.scope_sets import chosen
from gui.models.state import CredentialState
from gui.plurals import grouped
from gui.views.card import Card
from gui.views.chips import MOST, ChipRow
from gui.views.marks import IconMark
from gui.views.scope_choice import ScopeChoice
from gui.views.text import ElidedLabel, TextStyle, label

if TYPE_CHECKING:
    from core.model import Credential
    from core.token_facts import ScopeComparison
    from gui.views.fields import Notice

# Scopes that a sentence names; the chips show the others.
NAMED = 3


class ScopesCard(Card):
    """Chips for the scopes, a line that compares asked with given, a choice of sets."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Scopes"), parent)
        self._mark = IconMark("")
        self._compared = ElidedLabel(quiet=True)
        self.choice = ScopeChoice()
        self.heading_row.addWidget(self._mark)
        self.heading_row.addWidget(self._compared)
        self.heading_row.addWidget(self.choice)
        self._below = QHBoxLayout()
        self._below.setSpacing(8)
        self.body.addLayout(self._below)
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
        credential = state.credential
        scopes = credential.scopes
        found = _compared(state)
        missing = found.missing if found else ()
        self.choice.show_credential(credential)
        unasked = set(scopes) - set(credential.scopes_asked)
        shown, given = _in_sight(scopes, unasked), (found and found.given) or ()
        self._chips.set_texts(shown, [*missing], unasked, given)
        self._chips.setVisible(bool(scopes))
        self._none.setVisible(not scopes)
        self._show_mark(found)
        self._compared.set_text(self._figures(credential, found))
        words = self._difference(found) if found else ""
        if words:
            self._late_notice.get().say(words, warning=bool(missing))
        if self._late_notice.made is not None:
            self._late_notice.made.setVisible(bool(words))

    def set_narrow(self, narrow: bool) -> None:
        """The figures go below the title, beside which the choice has room."""
        for part in (self._mark, self._compared):
            self.heading_row.removeWidget(part)
            self._below.removeWidget(part)
        if narrow:
            self._below.addWidget(self._mark)
            self._below.addWidget(self._compared, 1)
        else:
            before = self.heading_row.indexOf(self.choice)
            self.heading_row.insertWidget(before, self._mark)
            self.heading_row.insertWidget(before + 1, self._compared)

    def comparison(self) -> str:
        """The figures beside the title."""
        return self._compared.whole_text()

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
        self.body.insertWidget(self.body.indexOf(self._chips) + 1, notice)
        return notice

    def _show_mark(self, found: ScopeComparison | None) -> None:
        if found is None or found.given is None:
            self._mark.set_icon("")
        elif found.missing:
            self._mark.set_icon("warning", "soon")
        else:
            self._mark.set_icon("check", "accent")
        self._mark.setVisible(bool(self._mark.icon_name()))

    def _figures(self, credential: Credential, found: ScopeComparison | None) -> str:
        if chosen(credential) is not None:
            return self._figures_of_set(credential, found)
        if found is None:
            return ""
        if found.given is None:
            return self.tr("Adobe did not say which were given")
        words = self.tr("%1 asked, %2 given")
        asked, given = (len(set(some)) for some in (found.asked, found.given))
        return words.replace("%1", str(asked)).replace("%2", str(given))

    def _figures_of_set(
        self, credential: Credential, found: ScopeComparison | None
    ) -> str:
        """How many of all are asked for, also before there is a token."""
        asked = len(set(credential.scopes_asked))
        words = grouped(self.tr("%n of %1 asked", "", asked), asked)
        words = words.replace("%1", str(len(set(credential.scopes))))
        if found is None or found.given is None:
            return words
        given = self.tr("%n given", "", len(set(found.given)))
        return f"{words}, {given}"

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
            shown.append(grouped(self.tr("and %n more", "", rest), rest))
        return ", ".join(shown)


def _in_sight(scopes: tuple[str, ...], unasked: set[str]) -> list[str]:
    """In their order; past what is shown, those that are asked for come first."""
    if len(scopes) <= MOST or not unasked:
        return list(scopes)
    return sorted(scopes, key=lambda scope: scope in unasked)


def _compared(state: CredentialState) -> ScopeComparison | None:
    """Asked against given; there is nothing to compare at a start."""
    if state.token is None:
        return None
    from core.token_facts import compared

    return compared(state.token.scopes_asked, state.token.scopes_given)
