"""Practice by itself: the whole job in the real window, step by step, and a picture.

Used by ``--screenshot``. It presses what a user presses and waits for what a user sees;
each step prints its result, and a step that does not come about ends it with code 1.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from gui.dialogs.export_dialog import ExportDialog
from gui.dialogs.import_dialog import ImportDialog
from gui.models.state import CredentialState
from gui.moments import both_zones
from gui.views import header

if TYPE_CHECKING:
    from gui.program import Program

# Milliseconds between two looks at the window, and how many looks a step may take.
LOOK_EVERY = 20
LOOKS = 1500


class Step:
    """What to do, what to wait for, and what to print of it."""

    def __init__(
        self,
        name: str,
        act: Callable[[], object],
        until: Callable[[], bool],
        result: Callable[[], str],
    ) -> None:
        self.name, self.act, self.until, self.result = name, act, until, result


class PracticeJob(QObject):
    """Walks the steps on the event loop of the window."""

    def __init__(self, program: Program, picture: Path) -> None:
        super().__init__(program.window)
        self._desk = program.desk
        self._window = program.window
        self._picture = picture
        self._pages: list[QPixmap] = []
        self._steps = self._make_steps()
        self._looks = 0
        self._acted = False
        self._timer = QTimer(self, interval=LOOK_EVERY)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Begin once the window is there."""
        self._timer.start()

    def _look(self) -> None:
        step = self._steps[0]
        if not self._acted:
            self._acted = True
            step.act()
        if step.until():
            self._say(step.name, step.result())
            self._steps.pop(0)
            self._looks, self._acted = 0, False
            if not self._steps:
                self._end(0)
        else:
            self._looks += 1
            if self._looks > LOOKS:
                self._say(step.name, self._what_is_wrong())
                self._end(1)

    def _end(self, code: int) -> None:
        self._timer.stop()
        QApplication.exit(code)

    # ── the steps ────────────────────────────────────────────────────────────

    def _make_steps(self) -> list[Step]:
        page = self._window.page
        world = self._desk.services.world
        return [
            Step("Open", _nothing, self._window.isVisible, self._window.windowTitle),
            Step(
                "Import",
                lambda: self._desk.importing.open_file(world.practice_file or Path()),
                lambda: self._dialog(ImportDialog) is not None,
                lambda: f"{world.practice_file}, one credential found",
            ),
            Step(
                "Store",
                lambda: self._press(ImportDialog),
                lambda: self._dialog(ImportDialog) is None and bool(self._desk.chosen),
                lambda: f"{self._state().credential.name}, secret read back",
            ),
            Step(
                "Get a token",
                page.token.card.main.click,
                lambda: self._state().token is not None,
                self._token_words,
            ),
            Step(
                "Load the quota",
                self._desk.load_quota,
                lambda: self._state().org_wanted,
                lambda: "Mintdesk asks for the IMS org",
            ),
            Step(
                "Fill in the org",
                lambda: self._fill_in_org(world.practice_org),
                lambda: self._state().quota is not None,
                self._quota_words,
            ),
            *self._closing_steps(),
        ]

    def _closing_steps(self) -> list[Step]:
        target = self._desk.services.world.folder / "exported" / ".env"
        return [
            Step("Look", self._keep_page, lambda: True, lambda: "the quota page"),
            Step(
                "Preview the export",
                lambda: self._export_to(target),
                self._is_previewed,
                lambda: f"{target}, a new file",
            ),
            Step(
                "Export",
                lambda: self._press(ExportDialog),
                lambda: self._dialog(ExportDialog) is None and target.is_file(),
                lambda: f"{target}, read back",
            ),
            Step(
                "Look",
                self._show_token,
                lambda: True,
                lambda: "the token page",
            ),
            Step(
                "Picture",
                self._save,
                self._picture.is_file,
                lambda: str(self._picture),
            ),
        ]

    def _state(self) -> CredentialState:
        state = self._desk.state()
        if state is None:
            raise LookupError("no credential is chosen")
        return state

    def _token_words(self) -> str:
        token = self._state().token
        if token is None:
            return ""
        return (
            f"{len(token.value)} characters, good until {both_zones(token.expires_at)}"
        )

    def _quota_words(self) -> str:
        quota = self._state().quota
        return f"{len(quota.rows)} rows" if quota else ""

    def _fill_in_org(self, org: str) -> None:
        card = self._window.page.quota.org
        card.field.set_text(org)
        card.act.click()

    def _export_to(self, target: Path) -> None:
        target.parent.mkdir(exist_ok=True)
        self._desk.exporting.start_in(target.parent)
        self._window.page.header.export_button.click()

    def _is_previewed(self) -> bool:
        dialog = self._dialog(ExportDialog)
        return isinstance(dialog, ExportDialog) and dialog.act.isEnabled()

    def _dialog(self, kind: type[ImportDialog | ExportDialog]) -> QObject | None:
        return next((d for d in self._window.findChildren(kind) if d.isVisible()), None)

    def _press(self, kind: type[ImportDialog | ExportDialog]) -> None:
        dialog = self._dialog(kind)
        if isinstance(dialog, ImportDialog | ExportDialog):
            dialog.act.click()

    # ── the picture ──────────────────────────────────────────────────────────

    def _keep_page(self) -> None:
        self._window.shelf.clear()
        QApplication.processEvents()
        self._pages.append(self._window.grab())

    def _save(self) -> None:
        """Both pages side by side: the token with its countdown, and the quota."""
        self._keep_page()
        quota, token = self._pages
        gap = 16
        both = QPixmap(token.width() + quota.width() + gap, token.height())
        both.fill(self._window.palette().dark().color())
        painter = QPainter(both)
        painter.drawPixmap(0, 0, token)
        painter.drawPixmap(token.width() + gap, 0, quota)
        painter.end()
        both.save(str(self._picture), "PNG")

    def _show_token(self) -> None:
        self._window.shelf.clear()
        self._window.page.show_tab(header.TOKEN)

    def _what_is_wrong(self) -> str:
        state = self._desk.state()
        failures = [state.failure, state.quota_failure] if state else []
        said = [failure.message.title for failure in failures if failure]
        return "did not come about. " + " ".join(said)

    @staticmethod
    def _say(name: str, result: str) -> None:
        with suppress(OSError, ValueError):  # nobody may be listening
            sys.stdout.write(f"{name}: {result}\n")
            sys.stdout.flush()


def _nothing() -> None:
    """The first step only waits."""


def start(program: Program, picture: str) -> None:
    """Do the whole job in the program's window, then end it."""
    path = Path(picture).absolute()
    path.unlink(missing_ok=True)
    PracticeJob(program, path).start()
