"""The clipboard: the only door to it.

A secret that is copied carries the hints that keep it out of clipboard histories,
stays for as long as was chosen, and is cleared only if it is still ours. The primary
selection is never set; where a mirror has put our secret there, it is cleared as well.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

from core.model import Secret

# Seconds a copied token stays on the clipboard, where nothing else was chosen.
KEPT_SECONDS = 30
# What may be chosen; NEVER is "until it is cleared by hand, by the lock, or the end".
NEVER = 0
CHOICES = (10, 30, 60, 120, NEVER)
# What stands for the seconds that are left where nothing counts them.
STAYS = -1
# Seconds within which a program that mirrors the clipboard has done so.
MIRRORED_WITHIN = 2.0

_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
_ZERO = b"\x00\x00\x00\x00"

# What clipboard histories look for, per system: a format's name and its value.
# Klipper and CopyQ honour exactly ``secret``; Windows' history reads a DWORD of 0.
HINTS: dict[str, tuple[tuple[str, bytes], ...]] = {
    "win32": (
        (_WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"), b"1"),
        (_WINDOWS.format("CanIncludeInClipboardHistory"), _ZERO),
        (_WINDOWS.format("CanUploadToCloudClipboard"), _ZERO),
        (_WINDOWS.format("Clipboard Viewer Ignore"), b"1"),
    ),
    "linux": (("x-kde-passwordManagerHint", b"secret"),),
}

# The platforms of Qt that do not tell whether the clipboard is ours.
_OWNER_UNKNOWN = ("cocoa", "offscreen", "minimal")


class Pasted(NamedTuple):
    """What was pasted: a digest of it, and after how many changes of the clipboard."""

    digest: bytes
    changes: int


class Clipboard(QObject):
    """Copies secrets for a while, and plain words for good.

    ``leftChanged`` tells the whole seconds left, :data:`STAYS` where nothing counts
    them, 0 once it was cleared by us; ``lost`` that something else was copied since.
    """

    leftChanged = Signal(int)
    lost = Signal()

    def __init__(self, now: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._digest = b""
        self._copied_at = 0.0
        self._kept = KEPT_SECONDS
        self._mirrored = False
        self._timer = QTimer(self, interval=250)
        self._timer.timeout.connect(self._tick)
        self._shown = 0
        self._pasted: Pasted | None = None
        self._changes = 0
        self._board().dataChanged.connect(self._changed)
        self._board().selectionChanged.connect(self._selected)

    def seconds(self) -> int:
        """How long a secret stays; NEVER where nothing but a wish clears it."""
        return self._kept

    def set_seconds(self, seconds: int) -> None:
        """Another time, also for what is there now."""
        self._kept = seconds if seconds in CHOICES else KEPT_SECONDS
        if self._digest:
            self._begin()

    def copy_secret(self, secret: Secret) -> None:
        """Put a secret on the clipboard until its time is over."""
        mime = QMimeData()
        mime.setText(secret.reveal())
        for name, value in HINTS.get(sys.platform, ()):
            mime.setData(name, value)
        self._forget()
        self._board().setMimeData(mime, QClipboard.Mode.Clipboard)
        self._digest = secret.digest()
        self._copied_at = self._now()
        self._begin()

    def copy_text(self, text: str) -> None:
        """Put words that are no secret on the clipboard, for as long as they last."""
        ours = bool(self._digest)
        self._forget()
        self._board().setText(text, QClipboard.Mode.Clipboard)
        if ours:
            self.lost.emit()

    def text(self, limit: int) -> str:
        """The first ``limit`` characters on the clipboard, none where it is no text."""
        text = _text_of(self._board().mimeData(QClipboard.Mode.Clipboard))
        return text[:limit]

    def files(self) -> tuple[Path, ...]:
        """The files of this computer that were copied, if it is files."""
        from gui.brought import local_files

        return local_files(self._board().mimeData(QClipboard.Mode.Clipboard))

    def watch_pasted(self, text: Secret) -> None:
        """Remember by a digest what was read from here, so that it can be cleared."""
        self._pasted = Pasted(text.digest(), self._changes)

    def pasted(self) -> Pasted | None:
        """What was pasted last, unless it is forgotten."""
        return self._pasted

    def forget_pasted(self, pasted: Pasted | None) -> None:
        """Clear nothing of it any more; what was pasted later stays known."""
        if self._pasted is pasted:
            self._pasted = None

    def clear_pasted(self, pasted: Pasted | None) -> bool:
        """Clear the clipboard if it still holds what was pasted; whether it did."""
        there = pasted is not None and self._holds(pasted)
        self.forget_pasted(pasted)
        if there:
            self._board().clear(QClipboard.Mode.Clipboard)
        return there

    def left(self) -> int:
        """Whole seconds until the clipboard is cleared; 0 when nothing of ours is.

        Rounded up, so that 0 never comes before the clearing.
        """
        if not self._digest:
            return 0
        if self._kept == NEVER:
            return STAYS
        left = math.ceil(self._copied_at + self._kept - self._now())
        return min(max(0, left), self._kept)

    def clear_now(self) -> None:
        """Clear the clipboard if it still holds our secret."""
        ours = self._is_ours()
        self._clear_mirrored()
        self._forget()
        if ours:
            from gui import wayland

            refused = wayland.may_be_refused()
            self._board().clear(QClipboard.Mode.Clipboard)
            if refused:
                wayland.clear()
            self.leftChanged.emit(0)

    def _begin(self) -> None:
        """Tell of the time; count it, if it is ever over."""
        self._shown = 0
        if self._kept == NEVER:
            self._timer.stop()
        else:
            self._timer.start()
        self._tick()

    def _tick(self) -> None:
        left = self._copied_at + self._kept - self._now()
        if self._kept != NEVER and (left <= 0 or left > self._kept + 1):
            self.clear_now()
        elif self.left() != self._shown:
            self._shown = self.left()
            self.leftChanged.emit(self._shown)

    def _changed(self) -> None:
        self._changes += 1
        if self._digest and not self._is_ours():
            self._clear_mirrored()
            self._forget()
            self.lost.emit()

    def _selected(self) -> None:
        """Soon after a copy, what comes into the primary selection is a mirror."""
        if self._digest and self._now() - self._copied_at <= MIRRORED_WITHIN:
            self._mirrored = True

    def _clear_mirrored(self) -> None:
        """Take our secret out of the primary selection, where a mirror has put it.

        Anything else there is left alone, and not even read unless it may be a mirror.
        """
        board, mode = self._board(), QClipboard.Mode.Selection
        if not (self._digest and self._mirrored and board.supportsSelection()):
            return
        if Secret(_text_of(board.mimeData(mode))).digest() == self._digest:
            board.clear(mode)

    def _is_ours(self) -> bool:
        """Whether our secret is there; what others put there is not read.

        Reading blocks for as long as a program that hangs keeps its clipboard. Where
        Qt cannot tell who owns it (macOS, offscreen), its text is compared.
        """
        if not self._digest:
            return False
        owner_known = QGuiApplication.platformName() not in _OWNER_UNKNOWN
        if owner_known and not self._board().ownsClipboard():
            return False
        text = _text_of(self._board().mimeData(QClipboard.Mode.Clipboard))
        return Secret(text).digest() == self._digest

    def _holds(self, pasted: Pasted) -> bool:
        """Whether nothing came since; the other program's text is not read for it.

        Reading could block, as above. Where Qt cannot tell who owns the clipboard it
        need not tell of changes at once either; there the text is compared.
        """
        if QGuiApplication.platformName() not in _OWNER_UNKNOWN:
            return pasted.changes == self._changes
        text = _text_of(self._board().mimeData(QClipboard.Mode.Clipboard))
        return Secret(text).digest() == pasted.digest

    def _forget(self) -> None:
        self._timer.stop()
        self._digest = b""
        self._mirrored = False

    @staticmethod
    def _board() -> QClipboard:
        return QGuiApplication.clipboard()


def _text_of(mime: QMimeData | None) -> str:
    """The text on offer; a compositor may offer nothing at all."""
    return mime.text() if mime is not None and mime.hasText() else ""
