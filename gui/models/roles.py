"""The roles that list and table models prepare and delegates paint from.

Delegates compute nothing: words, states and steps arrive ready. Every row also answers
``Qt.ItemDataRole.AccessibleTextRole`` and ``AccessibleDescriptionRole``.
"""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Qt

_FIRST = Qt.ItemDataRole.UserRole.value + 1


class Role(IntEnum):
    """Roles of the credential list, then of the quota table."""

    NAME = _FIRST
    SECOND_LINE = _FIRST + 1
    GUARDED = _FIRST + 2
    TIME_WORDS = _FIRST + 3
    RING_KIND = _FIRST + 4
    RING_STEP = _FIRST + 5
    BUSY = _FIRST + 6
    IS_GROUP = _FIRST + 7
    GROUP_TITLE = _FIRST + 8
    GROUP_SUBTITLE = _FIRST + 9
    CREDENTIAL_ID = _FIRST + 10
    KEPT_FRESH = _FIRST + 11
    PINNED = _FIRST + 12
    TAGS = _FIRST + 13
    TIP = _FIRST + 14
    FOLDED = _FIRST + 15
    MEMBERS = _FIRST + 16
    CELL_KIND = _FIRST + 40
    FRACTION = _FIRST + 41
    SECOND_TEXT = _FIRST + 42


NAME = Role.NAME
"""str: the credential's name."""
SECOND_LINE = Role.SECOND_LINE
"""str: the workspace, or what stands in for it."""
GUARDED = Role.GUARDED
"""bool: a Production credential: bar, shield, violet second line."""
TIME_WORDS = Role.TIME_WORDS
"""str: ``21 h``, ``40 min``, ``Expired``, ``Failed`` or nothing."""
RING_KIND = Role.RING_KIND
"""str: a kind of ``gui.views.ring.RingKind``."""
RING_STEP = Role.RING_STEP
"""int: 0 to 60, the share that is left in sixtieths."""
BUSY = Role.BUSY
"""bool: a token is being asked for."""
IS_GROUP = Role.IS_GROUP
"""bool: a group header, not a credential."""
GROUP_TITLE = Role.GROUP_TITLE
"""str: the org of a group header."""
GROUP_SUBTITLE = Role.GROUP_SUBTITLE
"""str: the project of a group header, or nothing."""
CREDENTIAL_ID = Role.CREDENTIAL_ID
"""str: the id of the credential."""
KEPT_FRESH = Role.KEPT_FRESH
"""bool: a new token is got before the old one ends: a leaf before the time."""
PINNED = Role.PINNED
"""bool: pinned to the top of the list."""
TAGS = Role.TAGS
"""tuple of str: the colours of its tags."""
TIP = Role.TIP
"""str: the whole of a row in words, a line for each thing; plain text."""
FOLDED = Role.FOLDED
"""bool: the group's credentials are folded away; None where none can be."""
MEMBERS = Role.MEMBERS
"""int: how many credentials are in a group."""
CELL_KIND = Role.CELL_KIND
"""str: a kind of ``gui.delegates.quota_cell.CellKind``."""
FRACTION = Role.FRACTION
"""float: used over limit, for a share cell; None without a limit."""
SECOND_TEXT = Role.SECOND_TEXT
"""str: the second line of a name cell, such as its period."""
