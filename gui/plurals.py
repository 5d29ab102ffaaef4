"""Counted words. A QObject's ``tr``, since lupdate finds plurals nowhere else.

Qt puts a count in without separators; here they are those of the language.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLocale, QObject

# Fewer have no separator in any language.
_GROUPED_FROM: Final = 1000


def grouped(text: str, count: int) -> str:
    """A text that Qt put a count in, the count with separators: ``1,000 rows``."""
    if count < _GROUPED_FROM:
        return text
    return text.replace(str(count), QLocale().toString(count), 1)


class Plurals(QObject):
    """One method for each thing that is counted."""

    def tr(
        self, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """The words for a count, with its separators."""
        return grouped(super().tr(sourceText, disambiguation, n), n)

    def days(self, count: int) -> str:
        """``2 days``."""
        return self.tr("%n day(s)", "", count)

    def hours(self, count: int) -> str:
        """``21 hours``."""
        return self.tr("%n hour(s)", "", count)

    def seconds(self, count: int) -> str:
        """``30 seconds``."""
        return self.tr("%n second(s)", "", count)

    def minutes(self, count: int) -> str:
        """``5 minutes``."""
        return self.tr("%n minute(s)", "", count)

    def minutes_left(self, count: int) -> str:
        """``7 min left``: the second line of a ring."""
        return self.tr("%n min left", "", count)

    def left(self, count: int) -> str:
        """``left``, after a number of minutes; it agrees in French."""
        return self.tr("left", "", count)

    def scopes(self, count: int) -> str:
        """``7 scopes``."""
        return self.tr("%n scope(s)", "", count)

    def rows(self, count: int) -> str:
        """``9 rows``."""
        return self.tr("%n row(s)", "", count)

    def lines(self, count: int) -> str:
        """``4 lines``."""
        return self.tr("%n line(s)", "", count)

    def secrets(self, count: int) -> str:
        """``4 secrets``."""
        return self.tr("%n secret(s)", "", count)

    def tokens(self, count: int) -> str:
        """``3 tokens``."""
        return self.tr("%n token(s)", "", count)

    def files(self, count: int) -> str:
        """``12 files``."""
        return self.tr("%n file(s)", "", count)

    def credentials(self, count: int) -> str:
        """``12 credentials``."""
        return self.tr("%n credential(s)", "", count)

    def differ(self, count: int) -> str:
        """``2 differ``: fields of a credential."""
        return self.tr("%n differ", "", count)

    def fields_differ(self, count: int) -> str:
        """``2 fields differ.``"""
        return self.tr("%n field(s) differ.", "", count)

    def credentials_found(self, count: int) -> str:
        """``4 credentials found``."""
        return self.tr("%n credential(s) found", "", count)

    def remarks(self, count: int) -> str:
        """``3 remarks``."""
        return self.tr("%n remark(s)", "", count)

    def files_passed_by(self, count: int) -> str:
        """``12 other files hold none.``"""
        return self.tr("%n other file(s) hold none.", "", count)

    def folders_closed(self, count: int) -> str:
        """``2 folders could not be opened.``"""
        return self.tr("%n folder(s) could not be opened.", "", count)

    def looking_into(self, count: int) -> str:
        """``Looking into %1 of 12 files``."""
        return self.tr("Looking into %1 of %n file(s)", "", count)

    def files_looked_into(self, count: int) -> str:
        """``12 files of “%1” were looked into.``"""
        return self.tr("%n file(s) of “%1” were looked into.", "", count)

    def more_unreadable(self, count: int) -> str:
        """``2 more could not be read.``: files."""
        return self.tr("%n more could not be read.", "", count)

    def write_files(self, count: int) -> str:
        """``Write 2 files``: the act of a preview."""
        return self.tr("Write %n file(s)", "", count)

    def actions_ticked(self, count: int) -> str:
        """``2 actions ticked``: of an App Builder project."""
        return self.tr("%n action(s) ticked", "", count)

    def scopes_more(self, count: int) -> str:
        """``2 more``: scopes."""
        return self.tr("%n more", "", count)

    def scopes_less(self, count: int) -> str:
        """``2 fewer``: scopes."""
        return self.tr("%n fewer", "", count)

    def new(self, count: int) -> str:
        """``1 new``: credentials."""
        return self.tr("%n new", "", count)

    def updated(self, count: int) -> str:
        """``1 updated``: credentials."""
        return self.tr("%n updated", "", count)

    def unchanged(self, count: int) -> str:
        """``1 unchanged``: credentials."""
        return self.tr("%n unchanged", "", count)

    def not_taken(self, count: int) -> str:
        """``1 not taken``: credentials."""
        return self.tr("%n not taken", "", count)

    def were_imported(self, count: int) -> str:
        """``Imported 2 credentials``."""
        return self.tr("Imported %n credential(s)", "", count)

    def were_updated(self, count: int) -> str:
        """``Updated 2 credentials``."""
        return self.tr("Updated %n credential(s)", "", count)

    def were_left(self, count: int) -> str:
        """``12 credentials were not imported.``"""
        return self.tr("%n credential(s) were not imported.", "", count)

    def files_still_hold(self, count: int) -> str:
        """``The 3 files still hold them in plain text.``"""
        return self.tr("%n file(s) still hold them in plain text.", "", count)

    def folders_remembered(self, count: int) -> str:
        """``The format of the last export is remembered for 2 folders.``."""
        return self.tr(
            "The format of the last export is remembered for %n folder(s).", "", count
        )

    def packages(self, count: int) -> str:
        """``24 packages``."""
        return self.tr("%n package(s)", "", count)

    def lines_of_log(self, count: int) -> str:
        """``120 lines``, newest first."""
        return self.tr("%n line(s), newest first", "", count)

    def results(self, count: int) -> str:
        """``7 results``: of a search."""
        return self.tr("%n result(s)", "", count)

    def files_stale(self, count: int) -> str:
        """``2 files still hold the former values.``"""
        return self.tr("%n file(s) still hold the former values.", "", count)

    def actions_wired(self, count: int) -> str:
        """``2 actions``: of an App Builder project."""
        return self.tr("%n action(s)", "", count)

    def stale_files(self, count: int) -> str:
        """``Write 2 stale files…``: one preview each."""
        return self.tr("Write %n stale file(s)…", "", count)
