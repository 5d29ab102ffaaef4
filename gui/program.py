"""The composition root: services, theme, window, desk; and how they end.

Only what the first picture needs is imported before it; the catalog is read on its
lane while the window is built.
"""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from core.errors import AppError
from core.services import Services
from core.storage.vault import MemoryVault, OSVault
from gui import assets, theme, wiring
from gui.desk import Desk
from gui.main_window import MainWindow
from gui.models.credential_list import CredentialListModel
from gui.tasks import Lane, TaskRunner
from gui.tidy import Tidy

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.storage.outcomes import Opening, Restored
    from core.worlds import World
    from gui.tray_desk import TrayDesk

# Milliseconds after which the window is shown even if the catalog has not answered.
PATIENCE = 300
# Milliseconds after the first picture when the tray is looked for.
SETTLED = 400
# Seconds that closing may take.
GRACE = 2.0


class Program(QObject):
    """One running Mintdesk: a world, its services, its window.

    A QObject with a timer of its own: a single shot keeps no hold on a plain object,
    and would call into freed memory once the object is gone.
    """

    unforeseen = Signal(object)
    pictured = Signal()

    def __init__(self, app: QApplication, world: World) -> None:
        super().__init__()
        self._app = app
        self.world = world
        vault = MemoryVault() if world.practice_file is not None else OSVault()
        self.services = Services(world, vault)
        self.runner = TaskRunner(app)
        self.services.on_keyring = self.runner.on_keyring
        self.model = CredentialListModel(self.services.now)
        self.window = MainWindow(
            self.model,
            self.services.now,
            _judge,
            world.environment,
            world.hosts,
        )
        self.desk = Desk(self.services, self.runner, self.window, self.model)
        self._unguard: Callable[[], None] = _nothing
        self._shown = False
        self._restored: Restored | None = None
        self._settings: dict[str, str] | None = None
        self.tray: TrayDesk | None = None
        self._told: set[str] = set()
        self._choice: theme.Choice | None = None
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self._show)
        self._tidy = Tidy(self)
        self.unforeseen.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._idle = QTimer(self, singleShot=True, interval=0)
        self._idle.timeout.connect(self._after_first_picture)
        self._late = QTimer(self, singleShot=True, interval=SETTLED)
        self._late.timeout.connect(self._after_that)

    def start(self) -> None:
        """Read the catalog; show the window when it has answered, or soon anyway."""
        wiring.connect(self.desk)
        self.desk.credentials.opened.connect(self._opened)
        self.desk.credentials.failed.connect(self._show)
        self.window.closing.connect(self.desk.clipboard.clear_now)
        self.window.closing.connect(self._keep_place)
        self.window.hiding.connect(self._keep_place)
        self.window.left.connect(self._end_loop)
        self.desk.credentials.open()
        self._patience.start()

    def _opened(self, opening: Opening) -> None:
        self._settings = settings = dict(opening.settings)
        self._restored = opening.restored
        self.window.put_back(settings)
        appearance = settings.get("appearance", "system")
        self._dress(theme.CHOICES.get(appearance, "system"))
        self._show()

    def _dress(self, choice: theme.Choice) -> None:
        """Dress the window when it stands: a style sheet costs each part that moves."""
        if choice != self._choice:
            self._choice = choice
            theme.apply(self._app, choice)

    @Slot()
    def _show(self) -> None:
        if self._shown:
            return
        self._shown = True
        if self._choice is None:
            self._dress("system")
        self.window.show()
        self.desk.follow()
        self._patience.stop()
        self._idle.start()

    @Slot(object)
    def _tell(self, error: Exception) -> None:
        """Say that something failed that nobody foresaw, once for each kind."""
        from gui import messages

        message = messages.describe(error)
        if message.details not in self._told:
            self._told.add(message.details)
            self.desk.say(message)

    @Slot()
    def _after_first_picture(self) -> None:
        """What may wait: the window's icon, a new catalog, and the log."""
        from gui.views import focus_frame

        self.pictured.emit()
        self.window.setWindowIcon(assets.app_icon())
        self._focus = focus_frame.install(self._app)
        self.desk.credentials.make_ready()
        self._care_for_catalog()
        self.runner.run(
            Lane.CATALOG, self.window, self._open_log, lambda _: None, lambda _: None
        )
        self._late.start()

    def _care_for_catalog(self) -> None:
        from gui.catalog_watch import CatalogWatch

        self.catalog = CatalogWatch(self.desk)
        if self._restored is not None:
            self.catalog.tell(self._restored)
        self.catalog.check()
        self.window.woken.connect(self.catalog.look)

    @Slot()
    def _after_that(self) -> None:
        """What asks the desktop: the tray."""
        from gui import tray_desk

        self.tray = tray_desk.connect(self.desk, self._settings)

    def _open_log(self) -> None:
        from core import logs

        self._unguard = logs.guard_threads()
        logs.open_log(self.world.folder / "logs")

    def _close_log(self) -> None:
        from core import logs

        self._unguard()
        logs.close_log()

    def _keep_place(self) -> None:
        place = self.window.place() | {"selected": self.desk.chosen}
        for key, value in place.items():
            self.desk.credentials.keep_setting(key, value)

    @Slot()
    def leave(self) -> None:
        """Close the window and end, whatever dialog is open or busy."""
        self.window.leave()
        self._app.exit(0)

    @Slot()
    def _end_loop(self) -> None:
        """The window was hidden: Qt sees none close, and would run on."""
        self._app.exit(0)

    def _hide(self) -> None:
        """The window, a dialog that is open over it, and the icon in the tray."""
        from PySide6.QtWidgets import QDialog

        if self.tray is not None:
            self.tray.tray.go()
        for dialog in self.window.findChildren(QDialog):
            dialog.hide()
        self.window.hide()

    def end(self) -> None:
        """Clear the clipboard, hide, give up, wait a little, close.

        Nothing is waited for longer than the grace, save what SQLite itself waits for
        (:func:`gui.app.run` sees to that). A step that fails keeps no other from
        running. The log is closed before its folder may go.
        """
        steps: tuple[Callable[[], object], ...] = (
            self._patience.stop,
            self._late.stop,
            self.desk.clipboard.clear_now,
            self._hide,
            partial(self.runner.wind_up, GRACE),
            self.runner.stop,
            self._tidy.stop,
            self.services.close,
            self._close_log,
            self.world.clear,
        )
        for step in steps:
            with suppress(OSError, AppError):
                step()


def _nothing() -> None:
    """No hook to put back."""


def _judge(field: str, value: str) -> str:
    """What is odd about a field, in words."""
    from gui.field_words import FieldJudge

    return FieldJudge().field(field, value)
