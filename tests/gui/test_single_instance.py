"""The first start hears later ones, and takes no harm from what else is said."""

from __future__ import annotations

import os
import socket
import stat
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui import meeting
from gui.meeting import Word
from gui.single_instance import MOST_CALLS, Instance, come_forward

KEY = "/data\n\n"

if sys.platform != "win32":

    @pytest.fixture
    def session() -> Iterator[dict[str, str]]:
        """An environment with a private folder; a socket's path has to be short."""
        with tempfile.TemporaryDirectory(prefix="meet") as folder:
            yield {"XDG_RUNTIME_DIR": folder}

    @pytest.fixture
    def first(qtbot: QtBot, session: dict[str, str]) -> Iterator[Instance]:
        """The first start, listening."""
        made = Instance(KEY, session)
        assert made.listen()
        yield made
        made.close()

    def place(session: dict[str, str]) -> Path:
        """Where the first listens."""
        return Path(meeting.place_of(KEY, session))

    class Later(threading.Thread):
        """A later start, which does not wait for our event loop."""

        def __init__(self, word: Word, session: dict[str, str]) -> None:
            super().__init__(daemon=True)
            self._word, self._session = word, session
            self.taken: bool | None = None
            self.start()

        def run(self) -> None:
            """Say it."""
            self.taken = meeting.handed_over(self._word, KEY, self._session)

    def test_a_later_start_is_heard(
        qtbot: QtBot, first: Instance, session: dict[str, str]
    ) -> None:
        """What it was asked for comes through, and it is told so."""
        word = Word("/from", ("a\nb.env", "b\udcff"), "token")
        with qtbot.waitSignal(first.asked) as asked:
            later = Later(word, session)
        later.join(20)
        assert (asked.args, later.taken) == ([word], True)

    def test_many_starts_at_once_are_all_heard(
        qtbot: QtBot, first: Instance, session: dict[str, str]
    ) -> None:
        """A file manager may start one for each file that is chosen."""
        starts = [Later(Word("/", (str(each),)), session) for each in range(20)]
        assert first.calls() == 0
        qtbot.waitUntil(lambda: not any(each.is_alive() for each in starts))
        assert [each.taken for each in starts] == [True] * 20

    def test_the_socket_is_for_its_owner_alone(
        first: Instance, session: dict[str, str]
    ) -> None:
        """Besides the folder that it lies in."""
        del first
        assert stat.S_IMODE(place(session).lstat().st_mode) & 0o077 == 0

    def test_a_closed_window_leaves_no_socket(
        first: Instance, session: dict[str, str]
    ) -> None:
        """The next start opens a window of its own."""
        first.close()
        assert not place(session).exists()

    def test_nobody_listens_at_a_dead_start_s_socket(session: dict[str, str]) -> None:
        """It was killed, and its file is left."""
        with socket.socket(socket.AF_UNIX) as dead:
            dead.bind(str(place(session)))
        assert not meeting.handed_over(Word("/"), KEY, session)

    def test_a_dead_start_s_socket_gives_way(
        qtbot: QtBot, session: dict[str, str]
    ) -> None:
        """The next start is found again."""
        with socket.socket(socket.AF_UNIX) as dead:
            dead.bind(str(place(session)))
        first = Instance(KEY, session)
        first.listen()
        with qtbot.waitSignal(first.asked) as asked:
            Later(Word("/"), session)
        first.close()
        assert asked.args == [Word("/")]

    def test_a_window_that_hangs_is_not_waited_for(
        first: Instance, session: dict[str, str]
    ) -> None:
        """No event loop runs here, so nobody answers."""
        heard: list[Word] = []
        first.asked.connect(heard.append)
        assert (meeting.handed_over(Word("/"), KEY, session), heard) == (False, [])

    def test_whoever_has_given_up_is_not_served_later(
        qtbot: QtBot, first: Instance, session: dict[str, str]
    ) -> None:
        """It has opened a window of its own by then."""
        heard: list[Word] = []
        first.asked.connect(heard.append)
        meeting.handed_over(Word("/"), KEY, session)
        with qtbot.waitSignal(first.asked):
            Later(Word("/live"), session)
        assert [word.folder for word in heard] == ["/live"]

    @pytest.mark.parametrize(
        "said",
        [
            b"",
            b"\n",
            b"garbage\n",
            b"\x00" * 4096 + b"\n",
            b'{"version": 99}\n',
            b"[" * 100_000 + b"\n",
            b"x" * (meeting.LONGEST + 10),
            meeting.said(Word("/"), "another world"),
            meeting.said(Word("/"), "another world") + meeting.GO,
        ],
        ids=[
            "nothing",
            "blank",
            "garbage",
            "nul",
            "newer",
            "deep",
            "huge",
            "world",
            "at-once",
        ],
    )
    def test_a_strange_caller_is_hung_up_on(
        qtbot: QtBot, first: Instance, session: dict[str, str], said: bytes
    ) -> None:
        """Nothing is answered, and the next one is heard."""
        heard: list[Word] = []
        first.asked.connect(heard.append)
        answers: list[bytes] = []

        def call() -> None:
            with socket.socket(socket.AF_UNIX) as line:
                line.connect(str(place(session)))
                try:
                    line.sendall(said)
                    line.shutdown(socket.SHUT_WR)
                    answers.append(line.recv(64))
                except OSError:
                    answers.append(b"")

        caller = threading.Thread(target=call, daemon=True)
        caller.start()
        qtbot.waitUntil(lambda: bool(answers))
        assert (answers, heard) == ([b""], [])

    def test_callers_who_say_nothing_are_few(
        qtbot: QtBot, first: Instance, session: dict[str, str]
    ) -> None:
        """The rest is hung up on at once."""
        lines = [socket.socket(socket.AF_UNIX) for _ in range(MOST_CALLS + 4)]
        for line in lines[:MOST_CALLS]:
            line.connect(str(place(session)))
        qtbot.waitUntil(lambda: first.calls() == MOST_CALLS)
        lines[-1].connect(str(place(session)))
        ended: list[bytes] = []
        hear = threading.Thread(
            target=lambda: ended.append(lines[-1].recv(1)), daemon=True
        )
        hear.start()
        qtbot.waitUntil(lambda: bool(ended))
        held = first.calls()
        for line in lines:
            line.close()
        assert (ended, held) == ([b""], MOST_CALLS)


def test_a_token_stays_in_no_environment(qtbot: QtBot) -> None:
    """A program started later would take it for its own."""
    window = QWidget()
    qtbot.addWidget(window)
    come_forward(window, "a-token")
    assert "XDG_ACTIVATION_TOKEN" not in os.environ


def test_a_minimised_window_comes_back(qtbot: QtBot) -> None:
    """It is what was asked for."""
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    come_forward(window, "")
    assert (window.isMinimized(), window.isVisible()) == (False, True)


def test_a_maximised_window_comes_back_as_large(qtbot: QtBot) -> None:
    """As it was before it was minimised."""
    window = QWidget()
    qtbot.addWidget(window)
    window.setWindowState(
        Qt.WindowState.WindowMaximized | Qt.WindowState.WindowMinimized
    )
    come_forward(window, "")
    assert (window.isMinimized(), window.isMaximized()) == (False, True)
