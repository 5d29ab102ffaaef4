"""The composition root: application, theme, services, window; and the way out.

Only what the first picture needs is imported before it; the catalog is read on its
lane while the window is built.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, NoReturn

from PySide6.QtCore import (
    QCommandLineOption,
    QCommandLineParser,
    QCoreApplication,
    QLocale,
    QObject,
    QTimer,
    QTranslator,
    Slot,
)
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from core.errors import AppError
from core.services import Services
from core.storage.vault import MemoryVault, OSVault
from core.version import VERSION
from core.worlds import World, practice_world, world_of
from gui import assets, theme, wiring
from gui.desk import Desk
from gui.main_window import MainWindow
from gui.models.credential_list import CredentialListModel
from gui.tasks import Lane, TaskRunner
from gui.tidy import Tidy

if TYPE_CHECKING:
    from types import TracebackType

    from core.arrangements import Opening

#: Milliseconds after which the window is shown even if the catalog has not answered.
PATIENCE = 300
#: Seconds that closing may take.
GRACE = 2.0


class Program(QObject):
    """One running Mintdesk: a world, its services, its window.

    A QObject with a timer of its own: a single shot keeps no hold on a plain object,
    and would call into freed memory once the object is gone.
    """

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
        self._shown = False
        self._choice: theme.Choice | None = None
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self._show)
        self._tidy = Tidy(self)
        self._idle = QTimer(self, singleShot=True, interval=0)
        self._idle.timeout.connect(self._after_first_picture)

    def start(self) -> None:
        """Read the catalog; show the window when it has answered, or soon anyway."""
        wiring.connect(self.desk)
        self.desk.credentials.opened.connect(self._opened)
        self.desk.credentials.failed.connect(self._show)
        self.window.closing.connect(self._keep_place)
        self.desk.credentials.open()
        self._patience.start()

    def _opened(self, opening: Opening) -> None:
        settings = dict(opening.settings)
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
        self.desk.ticker.set_running(True)
        self._patience.stop()
        self._idle.start()

    @Slot()
    def _after_first_picture(self) -> None:
        """What may wait: the window's icon, a new catalog, and the log."""
        self.window.setWindowIcon(assets.app_icon())
        self.desk.credentials.make_ready()
        self.runner.run(
            Lane.CATALOG, self.window, self._open_log, lambda _: None, lambda _: None
        )

    def _open_log(self) -> None:
        from core import logs

        logs.open_log(self.world.folder / "logs")

    def _keep_place(self) -> None:
        place = self.window.place() | {"selected": self.desk.chosen}
        for key, value in place.items():
            self.desk.credentials.keep_setting(key, value)

    def end(self) -> None:
        """Clear the clipboard, hide, forget; never longer than the grace."""
        self._patience.stop()
        self.desk.clipboard.clear_now()
        self.window.hide()
        self.runner.flush(Lane.CATALOG, GRACE)
        self.runner.stop()
        self._tidy.stop()
        self.services.close()
        self.world.clear()


def _judge(field: str, value: str) -> str:
    """What is odd about a field, in words."""
    from gui.field_words import FieldJudge

    return FieldJudge().field(field, value)


def main() -> NoReturn:
    """Start Mintdesk, and end the process whatever still waits on a thread."""
    code = run(sys.argv)
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def run(arguments: list[str]) -> int:
    """Run until the window is closed; the exit code."""
    QCoreApplication.setApplicationName("Mintdesk")
    QCoreApplication.setApplicationVersion(VERSION)
    QApplication.setDesktopFileName("mintdesk")
    app = QApplication([*arguments[:1], *theme.STYLE])
    parser = _parser()
    parser.process(arguments)
    translators = _translate(app)
    try:
        world = practice_world() if parser.isSet("practice") else world_of(os.environ)
    except AppError as error:
        return _refuse(error)
    program = Program(app, world)
    _guard(program)
    program.start()
    picture = parser.value("screenshot")
    if picture:
        from gui import practice_job

        practice_job.start(program, picture)
    for path in parser.positionalArguments()[:1]:
        wiring.open_argument(program.desk, path)
    code = app.exec()
    program.end()
    del translators
    return code


def _guard(program: Program) -> None:
    """What nobody foresaw is logged without its text, and told in the window."""

    def tell(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        from core import logs
        from gui import messages

        logs.log_uncaught(kind, error, trace)
        if isinstance(error, Exception) and isValid(program.window):
            program.desk.say(messages.describe(error))

    sys.excepthook = tell


def _parser() -> QCommandLineParser:
    parser = QCommandLineParser()
    parser.setApplicationDescription(
        QCoreApplication.translate(
            "App", "Keeps Adobe credentials in the keyring and gets tokens from them."
        )
    )
    parser.addHelpOption()
    parser.addVersionOption()
    practice = QCoreApplication.translate(
        "App", "Practice: a local Adobe and a vault in memory."
    )
    picture = QCoreApplication.translate(
        "App", "In practice, do the whole job and save a picture to FILE."
    )
    file = QCoreApplication.translate("App", "A .env file to import.")
    parser.addOption(QCommandLineOption(["practice"], practice))
    parser.addOption(QCommandLineOption(["screenshot"], picture, "FILE"))
    parser.addPositionalArgument("file", file, "[file]")
    return parser


def _translate(app: QApplication) -> list[QTranslator]:
    """English for plurals, then the system's language where there is one."""
    loaded = []
    if QLocale().language() == QLocale.Language.C:
        QLocale.setDefault(QLocale(QLocale.Language.English))
    language = QLocale().name().split("_")[0]
    for name in dict.fromkeys(("en", language)):
        data = assets.translation(name)
        translator = QTranslator(app)
        if data is not None and translator.load(data):
            app.installTranslator(translator)
            loaded.append(translator)
    return loaded


def _refuse(error: AppError) -> int:
    """The world cannot be entered: say why in a window of its own, and end."""
    from gui import messages, prompts

    message = messages.describe(error)
    print(f"{message.title}: {message.text}", file=sys.stderr)  # noqa: T201
    prompts.tell(message.title, message.text)
    return 2


if __name__ == "__main__":
    main()
