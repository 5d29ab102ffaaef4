"""A whole program in one test: window, threads, keyring, Adobe over HTTP."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.practice.server import PracticeAdobe
from core.worlds import World, world_of
from gui.program import Program

Kind = TypeVar("Kind", bound=QObject)

# Milliseconds that a step may take on a busy machine.
PATIENCE = 20_000


class Hand:
    """A person at the program: types, clicks, and waits for what is seen."""

    def __init__(self, qtbot: QtBot, program: Program) -> None:
        self.qtbot = qtbot
        self.program = program
        self.window = program.window
        self.desk = program.desk

    def model_ids(self) -> tuple[str, ...]:
        """The credentials in the list."""
        return self.desk.model.ids()

    def sees(self, condition: Callable[[], object]) -> None:
        """Wait until something can be seen; where it never is, say what is there."""
        try:
            self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)
        except self.qtbot.TimeoutError as error:
            raise AssertionError(self.told()) from error

    def told(self) -> str:
        """What the window stands at, for a test that waited in vain."""
        keyring, state = self.desk.keyring, self.desk.state()
        shelf = self.window.late_shelf.made
        said = shelf.message() if shelf is not None else None
        return f"keyring: {keyring.state()} {keyring.error!r}; {said}; {state}"

    def dialog(self, kind: type[Kind]) -> Kind:
        """The open dialog of a kind, once it is there."""
        found: list[Kind] = []

        def look() -> bool:
            found[:] = [
                each
                for each in self.window.findChildren(kind)
                if isinstance(each, QWidget) and each.isVisible()
            ]
            return bool(found)

        self.sees(look)
        return found[-1]

    def no_dialog(self, kind: type[QObject]) -> None:
        """Wait until no dialog of a kind is open."""
        self.sees(
            lambda: (
                not any(
                    isinstance(each, QWidget) and each.isVisible()
                    for each in self.window.findChildren(kind)
                )
            )
        )

    def types(self, widget: QWidget, text: str) -> None:
        """Select what is there, and type over it."""
        widget.setFocus()
        self.qtbot.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.qtbot.keyClicks(widget, text)

    def clicks(self, widget: QWidget) -> None:
        """Press a button that can be seen and pressed."""
        assert widget.isVisible()
        assert widget.isEnabled()
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def presses(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.ControlModifier,
    ) -> None:
        """Press a key in the window."""
        self.window.activateWindow()
        self.sees(self.window.isActiveWindow)
        self.qtbot.keyClick(self.window, key, modifier)

    def chooses_file(self, path: Path) -> None:
        """Paste a path into the file dialog (typing opens its completer), and open."""
        dialog = self.dialog(QFileDialog)
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        assert line is not None
        line.setText(str(path))
        buttons = dialog.findChild(QDialogButtonBox)
        assert buttons is not None
        self.clicks(buttons.button(QDialogButtonBox.StandardButton.Open))
        self.no_dialog(QFileDialog)


Start = Callable[[], Hand]


@pytest.fixture
def adobe() -> Iterator[PracticeAdobe]:
    """A practice Adobe, over real HTTP."""
    with PracticeAdobe() as server:
        yield server


@pytest.fixture
def world(adobe: PracticeAdobe, tmp_path: Path) -> World:
    """A custom world: the practice Adobe's addresses, and the real keyring."""
    return world_of(
        {
            "MINTDESK_TOKEN_URL": adobe.token_url,
            "MINTDESK_QUOTA_URL": adobe.quota_url,
            "MINTDESK_DATA_DIR": str(tmp_path / "data"),
        }
    )


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, world: World) -> Iterator[Start]:
    """Start the program as often as wanted; each start ends the one before."""
    running: list[Program] = []

    def end() -> None:
        while running:
            program = running.pop()
            program.window.close()
            program.end()
            program.window.deleteLater()

    def begin() -> Hand:
        end()
        program = Program(qapp, world)
        running.append(program)
        program.start()
        hand = Hand(qtbot, program)
        hand.sees(program.window.isVisible)
        return hand

    yield begin
    end()
