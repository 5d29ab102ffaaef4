"""From what was read to the rows of the preview, with what is said of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from core.formats.dialects import split_key
from core.model import Environment
from gui import field_words, kind_words
from gui.models.found import NO_FILE
from gui.models.import_row import Remark, Row
from gui.models.plain import cut, one_line
from gui.plurals import Plurals

if TYPE_CHECKING:
    from core.formats.found import Notice, Reading
    from core.matching import Match
    from core.model import Draft
    from core.reading import FileReading
    from gui.models.found import Found

# Letters of names of files and folders that are shown.
LONGEST_NAME: Final = 80
LONGEST_FOLDER: Final = 160


class Head(NamedTuple):
    """What stands above the rows, and the remarks that stand below them."""

    title: str
    subtitle: str
    remarks: tuple[str, ...] = ()


def drafts_of(found: Found) -> tuple[Draft, ...]:
    """Every credential found, in the order in which rows and matches come."""
    return tuple(draft for _, reading in _readings(found) for draft in reading.drafts)


def rows_of(found: Found, matches: Sequence[Match]) -> tuple[Row, ...]:
    """The credentials, then what stays out, then the files that failed."""
    left_to_give = iter(matches)
    rows, below = [], []
    for each, reading in _readings(found):
        name = file_name(each)
        said = _Said(reading)
        for draft in reading.drafts:
            match = next(left_to_give)
            remarks = (*_elsewhere(match), *said.about(draft))
            row = Row(name, match, remarks=remarks)
            row.bar_unless(found.target)
            rows.append(row)
        below += [Row(name, left=left) for left in reading.left_out]
    return (*rows, *below, *_failed(found))


def head_of(found: Found) -> Head:
    """Where it comes from, what it was told to be, and how many there are."""
    translate = QCoreApplication.translate
    count = Plurals().credentials_found(len(drafts_of(found)))
    kinds = {kind_words.words_of(reading.kind) for _, reading in _readings(found)}
    parts = [*kinds] if len(kinds) == 1 else []
    if found.folder:
        parts.append(cut(one_line(found.folder), LONGEST_FOLDER))
    subtitle = "  ·  ".join((*parts, count))
    title = translate("ImportRow", "Import from %1").replace("%1", _origin(found))
    return Head(title, subtitle, _remarks(found))


def file_name(each: FileReading) -> str:
    """A file's name on one line; empty for a text."""
    return "" if each.path == NO_FILE else cut(one_line(each.name), LONGEST_NAME)


def _readings(found: Found) -> Iterator[tuple[FileReading, Reading]]:
    return ((each, each.reading) for each in found.files if each.reading is not None)


def _origin(found: Found) -> str:
    translate = QCoreApplication.translate
    names = [file_name(each) for each in found.files]
    if names == [""]:
        if found.pasted:
            return translate("ImportRow", "the clipboard")
        return translate("ImportRow", "a text")
    if len(names) == 1 and not found.folder:
        return names[0]
    return Plurals().files(len(names))


def _failed(found: Found) -> Iterator[Row]:
    """A row for each file that told nothing, with its reason."""
    for each in found.files:
        if each.error is not None:
            from gui import messages

            told = messages.describe(each.error, operation="read")
            yield Row(file_name(each), problem=told.title, remedy=told.text)


def _remarks(found: Found) -> tuple[str, ...]:
    """What is said of the files, each with the name of its file where they are many."""
    several = len(found.files) > 1
    said = []
    for each, reading in _readings(found):
        start = f"{file_name(each)}  ·  " if several else ""
        said += [start + words for words in field_words.notices(reading.notices)]
    if found.passed_by:
        said.append(Plurals().files_passed_by(found.passed_by))
    if found.closed:
        said.append(Plurals().folders_closed(found.closed))
    if found.cut:
        said.append(
            QCoreApplication.translate(
                "ImportRow",
                "The folder holds more than is looked at; there may be others.",
            )
        )
    return tuple(said)


def _elsewhere(match: Match) -> Iterator[Remark]:
    """That the file names another Adobe than the addresses of a custom world."""
    named = match.draft.environment
    if match.environment is not Environment.CUSTOM or named in (
        None,
        match.environment,
    ):
        return
    translate = QCoreApplication.translate
    text = translate(
        "ImportRow",
        "The file is for %1. Here it is kept for the custom address, and its secret "
        "goes there.",
    )
    stage = named is Environment.STAGE
    production = translate("ImportRow", "Adobe production")
    adobe = translate("ImportRow", "Adobe stage") if stage else production
    yield Remark(text.replace("%1", adobe), warns=True)


class _Said:
    """The remarks of a reading by the credential that they are about."""

    def __init__(self, reading: Reading) -> None:
        self._alone = len(reading.drafts) == 1
        self._sources = {draft.source for draft in reading.drafts}
        self._by_source: dict[str, list[Notice]] = {}
        self._by_prefix: dict[str, list[Notice]] = {}
        for notice in reading.notices:
            self._file(notice)

    def about(self, draft: Draft) -> tuple[Remark, ...]:
        """What is to be said of a credential."""
        found = list(self._by_source.get(draft.source, ()))
        if draft.prefix or self._alone:
            found += self._by_prefix.get(draft.prefix, ())
        return tuple(
            Remark(
                field_words.notice(each, draft.source),
                each.code in field_words.WARNING,
            )
            for each in found
        )

    def _file(self, notice: Notice) -> None:
        where = notice.where
        while where and where not in self._sources:
            where = where.rpartition(".")[0]
        if where:
            self._by_source.setdefault(where, []).append(notice)
            return
        split = split_key(notice.key) if notice.key else None
        if split is not None:
            self._by_prefix.setdefault(split[0], []).append(notice)
