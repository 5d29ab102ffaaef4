"""Which of a credential's scopes an export writes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from core.model import ScopeSet
from gui.models.plain import one_line
from gui.views.combo import ChoiceField

# Keys of the list: a set may have any name.
_ALL: Final = "all"
_SET: Final = "set "
# Characters of a name that are shown.
LONGEST: Final = 60


class ScopesField(ChoiceField):
    """All scopes, or those of a named set; hidden where there is no set."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._label.setText(self.tr("Scopes"))
        self.combo.setAccessibleName(self.tr("Scopes"))
        self._notice.hide()  # it has nothing to say, and its line is needed
        self._offered = False

    def offer_sets(self, sets: Sequence[ScopeSet], chosen: str) -> None:
        """The sets of a credential; ``chosen`` is the one in use ("": all)."""
        names = [(_SET + each.name, _shown(each.name)) for each in sets]
        self.combo.set_groups(
            (
                (self.tr("Of the credential"), ((_ALL, self.tr("All scopes")),)),
                (self.tr("Your sets"), names),
            )
        )
        known = any(each.name == chosen for each in sets)
        self.combo.choose(_SET + chosen if chosen and known else _ALL)
        self._offered = bool(sets)

    def choose(self, name: str) -> None:
        """A set by its name, "" for all; one that is gone leaves the choice."""
        if self._offered:
            self.combo.choose(_SET + name if name else _ALL)

    def is_offered(self) -> bool:
        """Whether there is anything to choose from."""
        return self._offered

    def scope_set(self) -> str | None:
        """The set that is chosen, "" for all; None where there is no choice."""
        if not self._offered:
            return None
        return self.combo.key().removeprefix(_ALL).removeprefix(_SET)


def _shown(name: str) -> str:
    line = one_line(name)
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"
