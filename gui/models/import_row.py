"""One row of the import preview: what was found, and what the user decides about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from core.matching import Match, Secrets, Standing
from core.taking import Decision, SecretChoice

if TYPE_CHECKING:
    from core.formats.found import LeftOut
    from core.model import Draft

ASKED = (Secrets.OTHER, Secrets.UNKNOWN)
"""How secrets stand to each other where there is something to decide."""


class Remark(NamedTuple):
    """A sentence about a place of a file; ``warns`` where a value may be wrong."""

    text: str
    warns: bool = False


class Row:
    """A credential with its match, or something that stays out and why.

    ``file`` is the name of the file it stands in (empty for a text), ``place`` a line
    or a path in it. ``problem`` and ``remedy`` are of a file that told nothing.
    ``draft`` is what would be stored, as edited; ``fields`` are those that are taken
    from the file where they differ, ``secret`` what becomes of the secrets. ``barred``
    tells that another credential is to be updated.
    """

    def __init__(
        self,
        file: str,
        match: Match | None = None,
        *,
        left: LeftOut | None = None,
        problem: str = "",
        remedy: str = "",
        remarks: tuple[Remark, ...] = (),
    ) -> None:
        self.file = file
        self.match, self.left = match, left
        self.problem, self.remedy = problem, remedy
        self.remarks = remarks
        self.draft: Draft | None = None if match is None else match.draft
        self.ticked = self.barred = False
        self.fields: frozenset[str] = frozenset()
        self.secret = SecretChoice.KEEP
        if match is not None:
            self._decide(match)

    def bar_unless(self, target: str) -> None:
        """Leave it alone, unless it is the credential that is to be updated."""
        kept = None if self.match is None else self.match.credential
        self.barred = bool(target) and (kept is None or kept.id != target)
        self.ticked = self.ticked and not self.barred

    def settle(self, match: Match) -> None:
        """The keyring was asked as well: what is known now, and what to do by it."""
        if self.match is None or self.match.secrets is match.secrets:
            return
        self.match = match
        if match.secrets not in ASKED:
            self.secret = SecretChoice.KEEP
            self._tick_where_it_changes()

    def take_field(self, field: str, *, taken: bool) -> None:
        """Take a field from the file, or keep it as it is."""
        self.fields = self.fields | {field} if taken else self.fields - {field}
        self._tick_where_it_changes()

    def choose_secret(self, choice: SecretChoice) -> None:
        """Decide what becomes of the secrets."""
        self.secret = choice
        self._tick_where_it_changes()

    def take_all(self) -> None:
        """Every field as the file has it, and no secret lost."""
        if self.match is not None:
            self._decide(self.match)
            self.fields = frozenset(each.field for each in self.match.differences)
            self._tick_where_it_changes()

    def keep_all(self) -> None:
        """Every field as it is kept."""
        self.fields, self.secret = frozenset(), SecretChoice.KEEP
        self._tick_where_it_changes()

    def place(self) -> str:
        """Where it stands in its file."""
        if self.left is not None:
            return self.left.where
        return "" if self.draft is None else self.draft.source

    def standing(self) -> Standing | None:
        """What an import of it would be; None for what stays out."""
        if self.match is None or self.draft is None:
            return None
        found = self.match.standing
        if found in (Standing.NEW, Standing.INCOMPLETE):
            return Standing.NEW if self._is_whole() else Standing.INCOMPLETE
        return found

    def can_be_ticked(self) -> bool:
        """Whether there is something to import, and all that it takes."""
        if self.barred or self.match is None:
            return False
        standing = self.standing()
        if standing is Standing.TWIN:
            return self.match.credential is None and self._is_whole()
        return standing in (Standing.NEW, Standing.DIFFERS)

    def differences(self) -> int:
        """How many fields differ, the secret counted as one."""
        if self.match is None:
            return 0
        return len(self.match.differences) + (self.match.secrets in ASKED)

    def is_unknown(self) -> bool:
        """Whether nothing differs but the secrets, which could not be compared."""
        found = self.match
        return (
            found is not None
            and found.secrets is Secrets.UNKNOWN
            and not found.differences
        )

    def changes(self) -> bool:
        """Whether importing it would change anything, as decided now."""
        if self.standing() is not Standing.DIFFERS:
            return True
        return bool(self.fields) or self.secret is not SecretChoice.KEEP

    def edit(self, draft: Draft) -> None:
        """Take what the form holds; once it is whole it is meant to be imported."""
        before = self._is_whole()
        typed = self.draft is None or draft.name != self.draft.name
        self.draft = draft.with_changes(name_made=False) if typed else draft
        if self._is_whole() != before:
            self.ticked = self.can_be_ticked()

    def is_another(self) -> bool:
        """Whether it was edited into what may be another credential, kept already."""
        if self.match is None or self.draft is None or self.match.credential:
            return False
        before = self.match.draft
        now = (self.draft.client_id, self.draft.ims_org_id)
        return now != (before.client_id, before.ims_org_id)

    def look_anew(self, match: Match) -> None:
        """As edited, it stands to what is kept like this."""
        self.match, self.draft = match, match.draft
        self._decide(match)

    def decision(self) -> Decision:
        """What is to be done about it."""
        if self.match is None or self.draft is None:
            raise ValueError("nothing to decide on")
        if self.match.credential is None:
            return Decision(self.draft)
        return Decision(self.draft, self.match.credential.id, self.fields, self.secret)

    def keeps_secret(self) -> bool:
        """Whether the file's secret is in the keyring once this is imported."""
        if self.match is None or not self.ticked:
            return False
        kept = self.match.secrets is Secrets.SAME
        return (
            kept
            or self.match.credential is None
            or (self.secret is not SecretChoice.KEEP)
        )

    def forget(self) -> None:
        """Let go of the secrets."""
        self.draft = self.match = None
        self.ticked = False

    def _is_whole(self) -> bool:
        draft = self.draft
        return draft is not None and bool(draft.client_id and draft.secret)

    def _tick_where_it_changes(self) -> None:
        self.ticked = self.can_be_ticked() and self.changes()

    def _decide(self, match: Match) -> None:
        """What loses least: the kept name, the file's fields, both secrets."""
        names = {each.field for each in match.differences}
        self.fields = frozenset(names - {"name"})
        self.secret = self._safest(match)
        whole = match.standing in (Standing.NEW, Standing.DIFFERS)
        self.ticked = whole and self.changes()

    def _safest(self, match: Match) -> SecretChoice:
        """Both, where another is given, or may be: one that is kept is kept once."""
        if match.standing is not Standing.DIFFERS or match.secrets not in ASKED:
            return SecretChoice.KEEP
        has = match.credential is not None and match.credential.secret_count
        return SecretChoice.BOTH if has else SecretChoice.REPLACE


class Counts(NamedTuple):
    """What an import would do, in all."""

    new: int = 0
    updated: int = 0
    unchanged: int = 0
    left: int = 0

    @property
    def imported(self) -> int:
        """How many are imported."""
        return self.new + self.updated


def counts(rows: list[Row]) -> Counts:
    """Count what the ticked ones would be, and the rest."""
    new = updated = unchanged = left = 0
    for row in rows:
        standing = row.standing()
        if standing is Standing.SAME and not row.barred:
            unchanged += 1
        elif not row.ticked:
            left += 1
        elif standing is not Standing.DIFFERS:
            new += 1
        elif row.changes():
            updated += 1
        else:
            unchanged += 1
    return Counts(new, updated, unchanged, left)
