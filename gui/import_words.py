"""What the rows of an import preview say: names, second lines, chips."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from core.matching import Standing
from gui import left_out_words
from gui.models.plain import one_line
from gui.plurals import Plurals

if TYPE_CHECKING:
    from core.model import Draft
    from gui.models.import_row import Counts, Row

LONGEST: Final = 200


class ChipWords(NamedTuple):
    """A chip: its words, and which of the chips' looks it has."""

    text: str
    kind: str
    icon: str


def name_of(row: Row) -> str:
    """What the credential is called, on one line."""
    if row.left is not None:
        text = left_out_words.name_of(row.left)
    elif row.draft is not None:
        text = row.draft.name or row.draft.client_id
    else:
        text = row.file
    shown = one_line(text[:LONGEST]).strip()
    return shown or QCoreApplication.translate("ImportRow", "Without a name")


def below(row: Row) -> str:
    """Org and workspace; or why it stays out."""
    if row.left is not None:
        return left_out_words.short(row.left)
    if row.draft is None:
        return row.problem
    return place_of(row.draft) or one_line(row.draft.client_id[:LONGEST])


def place_of(draft: Draft) -> str:
    """``Org › workspace``, or the project where one of them is not known."""
    whole = draft.org_name and draft.workspace
    project = "" if whole else draft.project
    parts = (draft.org_name, project, draft.workspace)
    named = (one_line(part[:LONGEST]).strip() for part in parts)
    return "  ›  ".join(part for part in named if part)


def chip(row: Row, *, comparing: bool = False) -> ChipWords:
    """What an import of it would be."""
    translate = QCoreApplication.translate
    standing = row.standing()
    if standing is None or row.barred:
        return ChipWords(translate("ImportRow", "Not taken"), "unasked", "minus")
    if standing is Standing.NEW:
        return ChipWords(translate("ImportRow", "New"), "good", "plus")
    if standing is Standing.SAME:
        return ChipWords(translate("ImportRow", "Same"), "plain", "check")
    if standing is Standing.TWIN:
        return ChipWords(translate("ImportRow", "Twice"), "plain", "copy")
    if standing is Standing.INCOMPLETE:
        return ChipWords(translate("ImportRow", "Incomplete"), "soon", "warning")
    if comparing:
        return ChipWords(translate("ImportRow", "Comparing"), "plain", "refresh")
    if row.is_unknown():
        return ChipWords(translate("ImportRow", "Not compared"), "plain", "lock")
    return ChipWords(Plurals().differ(row.differences()), "soon", "swap")


def is_settled(row: Row) -> bool:
    """Whether it is in order though there is nothing to tick."""
    return row.standing() is Standing.SAME and not row.barred


def spoken(row: Row, *, comparing: bool) -> str:
    """All that the row shows, for assistive tools."""
    parts = (name_of(row), below(row), chip(row, comparing=comparing).text)
    return ", ".join((*parts, *(remark.text for remark in row.remarks if remark.warns)))


def searched(row: Row) -> str:
    """What a search looks at."""
    own = [name_of(row), below(row), row.file, row.place()]
    if row.draft is not None:
        own += [row.draft.client_id, row.draft.ims_org_id]
    return "\n".join(own).casefold()


def summary(found: Counts) -> str:
    """What an import would do, in all: ``1 new, 1 unchanged``."""
    words = Plurals()
    parts = (
        (found.new, words.new),
        (found.updated, words.updated),
        (found.unchanged, words.unchanged),
        (found.left, words.not_taken),
    )
    return ", ".join(say(count) for count, say in parts if count)


def source(row: Row) -> str:
    """Where it stands: file, line or path."""
    place = one_line(row.place()[:LONGEST])
    if place.isdecimal():
        words = QCoreApplication.translate("ImportRow", "line %1")
        place = words.replace("%1", place)
    return ", ".join(part for part in (one_line(row.file), place) if part)
