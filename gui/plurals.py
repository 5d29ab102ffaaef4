"""Counted words. A QObject's ``tr``, since lupdate finds plurals nowhere else."""

from __future__ import annotations

from PySide6.QtCore import QObject


class Plurals(QObject):
    """One method for each thing that is counted."""

    def days(self, count: int) -> str:
        """``2 days``."""
        return self.tr("%n day(s)", "", count)

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

    def more_remarks(self, count: int) -> str:
        """``3 more remarks``."""
        return self.tr("%n more remark(s)", "", count)
