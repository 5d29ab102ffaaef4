"""The files of one credential, with what is known of each: values to be drawn."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from core.model import Credential
from core.remembered import Kind, Remembered, Standing, is_stale


class FileLine(NamedTuple):
    """One file. ``known_stale``: the credential has changed since it was written."""

    kept: Remembered
    found: Standing = Standing.UNKNOWN
    known_stale: bool = False

    @property
    def standing(self) -> Standing:
        """How it is: as seen, or else by what is known without looking."""
        unseen = self.found in (Standing.UNKNOWN, Standing.LOCKED)
        return Standing.STALE if unseen and self.known_stale else self.found

    @property
    def is_target(self) -> bool:
        """Whether it is written to, and can be current."""
        return self.kept.kind is not Kind.IMPORT


class FilesState(NamedTuple):
    """All of them, the latest first; an empty id: of no credential."""

    credential_id: str = ""
    lines: tuple[FileLine, ...] = ()

    def with_files(
        self, credential: Credential, files: Iterable[Remembered]
    ) -> FilesState:
        """Other files; what was seen of one that is the same stays."""
        known = {line.kept.key: line for line in self.lines}
        if self.credential_id != credential.id:
            known.clear()
        lines = []
        for each in files:
            before = known.get(each.key)
            same = before is not None and before.kept == each
            found = before.found if before is not None and same else Standing.UNKNOWN
            lines.append(FileLine(each, found, is_stale(each, credential)))
        return FilesState(credential.id, tuple(lines))

    def with_credential(self, credential: Credential) -> FilesState:
        """The credential has changed: what was seen may be so no longer."""
        return FilesState(
            credential.id,
            tuple(
                FileLine(line.kept, Standing.UNKNOWN, is_stale(line.kept, credential))
                for line in self.lines
            ),
        )

    def with_found(self, kept: Remembered, found: Standing) -> FilesState:
        """One of them was looked at."""
        return self._replace(
            lines=tuple(
                line._replace(found=found) if line.kept == kept else line
                for line in self.lines
            )
        )

    def of(self, standing: Standing) -> tuple[FileLine, ...]:
        """Those that stand so."""
        return tuple(line for line in self.lines if line.standing is standing)

    def stale_exports(self) -> tuple[Remembered, ...]:
        """Those that can be written again in one go."""
        return tuple(
            line.kept
            for line in self.of(Standing.STALE)
            if line.kept.kind is Kind.EXPORT
        )
