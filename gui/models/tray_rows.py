"""What the tray's menu shows of credentials: the pinned ones, and the last used."""

from __future__ import annotations

import heapq
from typing import TYPE_CHECKING, Final, NamedTuple

from gui import countdown
from gui.models.plain import cut, one_line

if TYPE_CHECKING:
    from gui.models.credential_rows import CredentialRows
    from gui.models.state import CredentialState
    from gui.views.ring_paint import RingKind

# Pinned ones that a menu has room for, the last used, and letters of a name.
PINNED: Final = 12
USED: Final = 3
NAME: Final = 40


class TrayRow(NamedTuple):
    """One credential: its ring, its name, and its time in words."""

    id: str
    kind: RingKind
    step: int
    name: str
    words: str


def chosen(model: CredentialRows) -> tuple[str, ...]:
    """The ids of the pinned ones by name, then of the last used of all others."""
    states = [state for each in model.ids() if (state := model.state(each)) is not None]
    pinned = heapq.nsmallest(
        PINNED,
        (state for state in states if state.credential.pinned),
        key=lambda state: (state.credential.name.casefold(), state.id),
    )
    used = heapq.nlargest(
        USED,
        (x for x in states if x.credential.used_at and not x.credential.pinned),
        key=lambda state: state.credential.used_at,
    )
    return tuple(state.id for state in (*pinned, *used))


def row(model: CredentialRows, state: CredentialState) -> TrayRow:
    """How one of them is shown now."""
    left = model.remaining(state)
    step = countdown.step(left.kind, left.fraction)
    name = cut(one_line(state.credential.name), NAME)
    return TrayRow(state.id, left.kind, step, name, left.short)
