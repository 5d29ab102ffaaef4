"""What a field with a secret in it tells nobody."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt

CLOSED_QUERIES: Final = frozenset(
    {
        Qt.InputMethodQuery.ImSurroundingText,
        Qt.InputMethodQuery.ImCurrentSelection,
        Qt.InputMethodQuery.ImTextBeforeCursor,
        Qt.InputMethodQuery.ImTextAfterCursor,
    }
)
"""What input methods ask of the text around the cursor."""
