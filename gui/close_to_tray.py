"""What closing the window means while its icon stands in the tray.

It is asked once. The window is never hidden where the desktop shows no tray, and comes
back where the tray goes away meanwhile.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from gui.flows.dialog_flow import has_dialog

if TYPE_CHECKING:
    from core.storage.outcomes import Opening
    from gui.desk import Desk
    from gui.dialogs.keep_running import KeepRunningDialog
    from gui.tray import Tray

Choice = Literal["ask", "tray", "quit"]
CLOSE: Final = "tray.close"
CHOICES: Final[tuple[Choice, ...]] = ("ask", "tray", "quit")
"""The values of the setting ``tray.close``."""
# Milliseconds between two looks whether the tray is still there, while it is needed.
EVERY: Final = 5_000


class CloseToTray(QObject):
    """Answers the window when it is to be closed, and brings it back."""

    def __init__(
        self, desk: Desk, tray: Tray, settings: Mapping[str, str] | None
    ) -> None:
        super().__init__(desk)
        self._desk, self._tray, self._window = desk, tray, desk.window
        self._choice: Choice = "ask"
        self._dialog: KeepRunningDialog | None = None
        self._away = False
        self._look = QTimer(self, interval=EVERY)
        self._look.timeout.connect(self.look)
        self._take(settings or {})
        self._window.stays = self.stays
        self._window.woken.connect(self._woken)
        desk.credentials.opened.connect(self._opened)

    def choice(self) -> Choice:
        """What closing means: ``ask``, ``tray`` or ``quit``."""
        return self._choice

    def choose(self, choice: str) -> None:
        """What closing means from now on, kept for the next start."""
        self._take({CLOSE: choice})
        self._desk.credentials.keep_setting(CLOSE, self._choice)

    def is_away(self) -> bool:
        """Whether the window is hidden, and the program goes on in the tray."""
        return self._away

    def stays(self) -> bool:
        """Whether the program goes on although its window is to be closed.

        Where nothing is decided the user is asked, and the window stays till then. A
        session that ends is not kept waiting.
        """
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication) and app.isSavingSession():
            return False
        if self._choice == "quit" or not self._tray.look():
            return False
        if self._choice == "tray":
            self.keep_running()
        else:
            self._ask()
        return True

    @Slot()
    def keep_running(self) -> None:
        """Hide the window; the icon in the tray is what is left to be seen."""
        _end_with_last_window(False)
        page = self._window.late_page.made
        if page is not None:
            page.token.card.field.hide_value()
        self._window.hiding.emit()
        self._window.hide()
        self._away = True
        self._desk.follow()
        self._look.start()

    @Slot()
    def bring_back(self) -> None:
        """Show the window, in front of others."""
        from gui.single_instance import come_forward

        come_forward(self._window, "")

    @Slot()
    def look(self) -> None:
        """Bring the window back if nothing else of the program can be seen."""
        if self._away and not self._tray.look():
            self.bring_back()

    @Slot()
    def quit(self) -> None:
        """End the program, wherever its window is."""
        self._window.leave()

    def _ask(self) -> None:
        from gui.dialogs.keep_running import KeepRunningDialog

        if has_dialog(self._window):
            return
        self._dialog = dialog = KeepRunningDialog(self._window)
        dialog.given.connect(self._answered)
        dialog.open()

    @Slot(bool)
    def _answered(self, keep: bool) -> None:
        self.choose("tray" if keep else "quit")
        if keep:
            self.keep_running()
        else:
            self.quit()

    @Slot()
    def _woken(self) -> None:
        """It is shown again, by whoever."""
        if self._away and self._window.isVisible():
            from gui import window_memory

            self._away = False
            self._look.stop()
            _end_with_last_window(True)
            window_memory.bring_into_sight(self._window)

    @Slot(object)
    def _opened(self, opening: Opening) -> None:
        self._take(opening.settings)

    def _take(self, settings: Mapping[str, str]) -> None:
        kept = settings.get(CLOSE, "")
        for each in CHOICES:
            if each == kept:
                self._choice = each


def _end_with_last_window(ends: bool) -> None:
    """A dialog that is closed while the window is hidden must not end the program."""
    QGuiApplication.setQuitOnLastWindowClosed(ends)
