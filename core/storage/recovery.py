"""What a crash, a failure or an abandoned call left in the journal is put right.

By what the journal says of an item::

    WRITE, UNDO   claimed, so that no pointer moves to it; removed; entry dropped
    DISCARD       removed; entry dropped
    DELETE        read: where the secret is gone, entry and credential dropped;
                  where it is still there, the entry alone: the credential stays

Each step may be the last one before a crash: the next recovery takes the same ones
again. Entries of other starts that are alive are left to them.
"""

from __future__ import annotations

from core.errors import KeyringAbsent, KeyringFailed
from core.storage.journal import Intent, JournalEntry
from core.storage.steps import Steps


class Recovery:
    """Finishes or undoes, without listing the keyring."""

    def __init__(self, steps: Steps) -> None:
        self._steps = steps
        self._odd: set[str] = set()

    def run(self) -> int:
        """Put right what can be; how many entries came to an end.

        Raises the keyring's failure where it cannot be used. Where there is none, every
        entry stays, and whatever is done next tells. An entry that
        fails by itself stays for the next start, one that an abandoned call or another
        window is busy with for the next use.
        """
        self._odd.clear()
        return self.run_due()

    def run_due(self) -> int:
        """The same, without those that have failed by themselves before."""
        settled = 0
        for entry in self._steps.catalog.journal():
            if self._is_due(entry):
                settled += self._tried(entry)
        return settled

    def _is_due(self, entry: JournalEntry) -> bool:
        return not (
            entry.item in self._odd
            or self._steps.is_foreign(entry.item)
            or self._steps.lease.is_held(entry.item)
            or self._steps.is_anothers(entry)
        )

    def _tried(self, entry: JournalEntry) -> bool:
        try:
            with self._steps.lease.holding(entry.item):
                mine = self._taken(entry)
                if mine is not None:
                    self._settle(mine)
                return mine is not None
        except KeyringAbsent:
            return False  # a write that follows may set up a keyring
        except KeyringFailed:
            self._odd.add(entry.item)
            return False

    def _taken(self, entry: JournalEntry) -> JournalEntry | None:
        """The entry as it is now, and ours; None if it ended, or another took it."""
        catalog, owner = self._steps.catalog, self._steps.owner
        if entry.owner != owner and not catalog.journal_take(entry, owner):
            return None
        return self._steps.entry(entry.item)

    def _settle(self, entry: JournalEntry) -> None:
        steps, item = self._steps, entry.item
        if entry.intent is Intent.DELETE and steps.is_there(item):
            steps.catalog.journal_done(item)
        elif entry.intent is Intent.DELETE:
            steps.catalog.journal_drop(item, entry.credential_id)
        elif entry.intent is Intent.DISCARD or self._is_claimed(item):
            steps.discard(item)

    def _is_claimed(self, item: str) -> bool:
        """Whether a write is ours to undo; else its pointer has moved meanwhile."""
        return self._steps.catalog.journal_claim(item, self._steps.owner)
