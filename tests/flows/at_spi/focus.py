"""The keyboard's focus on a screen without a window manager, which nobody else gives.

Four requests of the X protocol, written out: no program and no library is needed.
"""

from __future__ import annotations

import socket
import struct
from typing import Final

GET_GEOMETRY: Final = 14
QUERY_TREE: Final = 15
SET_INPUT_FOCUS: Final = 42
GET_INPUT_FOCUS: Final = 43
# Where the focus goes once the window is gone: to the one below the pointer.
POINTER_ROOT: Final = 1


class _Display:
    """A connection to an X server, for requests that all have an answer."""

    def __init__(self, display: str) -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.connect(f"/tmp/.X11-unix/X{display.lstrip(':')}")  # noqa: S108
        self._socket.sendall(struct.pack("<cxHHHHxx", b"l", 11, 0, 0, 0))
        self.root = self._greeted()

    def close(self) -> None:
        """Leave."""
        self._socket.close()

    def asks(self, code: int, *words: int) -> bytes:
        """The answer to a request of whole words."""
        self.sends(code, 0, *words)
        head = self._read(32)
        return head + self._read(4 * struct.unpack_from("<I", head, 4)[0])

    def sends(self, code: int, detail: int, *words: int) -> None:
        """A request."""
        head = struct.pack("<BBH", code, detail, 1 + len(words))
        self._socket.sendall(head + struct.pack(f"<{len(words)}I", *words))

    def _greeted(self) -> int:
        head = self._read(8)
        told = head + self._read(4 * struct.unpack_from("<H", head, 6)[0])
        (vendor,) = struct.unpack_from("<H", told, 24)
        screens = 40 + (vendor + 3) // 4 * 4 + 8 * told[29]
        return int(struct.unpack_from("<I", told, screens)[0])

    def _read(self, count: int) -> bytes:
        data = b""
        while len(data) < count:
            data += self._socket.recv(count - len(data))
        return data


def give_focus(display: str) -> None:
    """Give the largest window of a screen the keyboard's focus."""
    server = _Display(display)
    try:
        answer = server.asks(QUERY_TREE, server.root)
        (count,) = struct.unpack_from("<H", answer, 16)
        windows = struct.unpack_from(f"<{count}I", answer, 32)
        largest = max(windows, key=lambda each: _area(server, each))
        server.sends(SET_INPUT_FOCUS, POINTER_ROOT, largest, 0)
        server.asks(GET_INPUT_FOCUS)  # once this is answered, that is done
    finally:
        server.close()


def _area(server: _Display, window: int) -> int:
    wide, high = struct.unpack_from("<HH", server.asks(GET_GEOMETRY, window), 16)
    return int(wide) * int(high)
