"""The differences of several files as one list: a head for each, far lines left out.

Before each stretch stands the name that it is under, which is mostly an action's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from gui.models.plain import one_line

if TYPE_CHECKING:
    from core.formats.app_config_plan import FilePlan

# Lines that stay as they are, told before and after each change.
AROUND: Final = 3
# The sign of a line that names a file.
HEAD: Final = "@"
GAP: Final = "⋯"


class ShownLine(NamedTuple):
    """A line of the view; heads and gaps have no number."""

    old_number: int | None
    new_number: int | None
    sign: str
    text: str


def shown_lines(files: Sequence[FilePlan]) -> tuple[ShownLine, ...]:
    """What changes, file by file."""
    return tuple(line for each in files for line in _of_file(each))


def _of_file(plan: FilePlan) -> Iterator[ShownLine]:
    yield ShownLine(None, None, HEAD, one_line(plan.file))
    changed = [at for at, line in enumerate(plan.lines) if line.sign != " "]
    near = {
        at for here in changed for at in range(here - AROUND, here + AROUND + 1)
    } & set(range(len(plan.lines)))
    near |= {_above(plan, at) for at in near if at - 1 not in near}
    before = -1
    for at in sorted(near):
        if at != before + 1:
            yield ShownLine(None, None, " ", GAP)
        line = plan.lines[at]
        yield ShownLine(line.old_number, line.new_number, line.sign, line.text)
        before = at
    if before + 1 < len(plan.lines):
        yield ShownLine(None, None, " ", GAP)


def _above(plan: FilePlan, at: int) -> int:
    """The line of the name that a line stands under; the line itself without one."""
    indent = _indent(plan.lines[at].text)
    for above in range(at - 1, -1, -1):
        text = plan.lines[above].text
        if text.strip() and _indent(text) < indent:
            return above
    return at


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip(" "))
