"""Application, language, world; then the program runs. The way in is gui.start."""

from __future__ import annotations

import gc
import os
import sys
import threading
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QLoggingCategory,
    QTranslator,
)
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from core import hardening
from core.errors import AppError
from core.version import VERSION
from gui import theme

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

    from gui.arguments import Wishes
    from gui.program import Program

# Seconds that the end may take, with what the program does not wait for itself.
END_SECONDS = 3.0
# Qt tells on the terminal what goes on in it, if a file of the user's asks for it.
QUIET = "*.debug=false\n*.info=false"


def run(wishes: Wishes, folder: str) -> int:
    """Run until the window is closed; the exit code.

    Names on the command line are seen from ``folder``.
    """
    from core.worlds import practice_world, world_of
    from gui.program import Program

    QLoggingCategory.setFilterRules(QUIET)
    QCoreApplication.setApplicationName("Mintdesk")
    QCoreApplication.setApplicationVersion(VERSION)
    QApplication.setDesktopFileName("mintdesk")
    app = QApplication([*sys.argv[:1], *theme.STYLE])
    translators = _translate(app)
    try:
        world = practice_world() if wishes.practice else world_of(os.environ)
    except AppError as error:
        return _refuse(error)
    program = Program(app, world)
    _guard(program)
    program.pictured.connect(hardening.close_memory)
    program.pictured.connect(gc.freeze)  # what is there by now stays
    program.pictured.connect(partial(_take_files, program, wishes, folder))
    program.start()
    if wishes.screenshot:
        from gui import practice_job

        practice_job.start(program, wishes.screenshot)
    code = live(app, program)
    translators.clear()
    return code


def live(app: QApplication, program: Program) -> int:
    """Run until the window is closed or the system asks; then end. The exit code."""
    program.pictured.connect(partial(_listen, program))
    code = app.exec()
    with _at_most(END_SECONDS):
        program.end()
    return code


@contextmanager
def _at_most(seconds: float) -> Iterator[None]:
    """End the process anyway if the block takes longer: a disk or a lock may hang."""
    late = threading.Timer(seconds, os._exit, (0,))
    late.daemon = True
    late.start()
    yield
    late.cancel()


def _take_files(program: Program, wishes: Wishes, folder: str) -> None:
    """After the first picture: the files of this start, and of later ones."""
    from gui import later_starts, ways_in

    ways_in.open_named(program.desk, folder, wishes.names)
    if not wishes.practice:
        later_starts.meet(program.desk, alone=wishes.new_window)


def _listen(program: Program) -> None:
    """Leave when the system asks; after the first picture, since it costs imports."""
    from gui.departure import Departure

    Departure(program).asked.connect(program.leave)


def _guard(program: Program) -> None:
    """What nobody foresaw is logged without its text, and told in the window.

    It is told once the event loop runs again: the failure may come out of a paint or
    of a model that is being read, where showing anything would fail again, and again.
    """

    def tell(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        from core import logs

        logs.log_uncaught(kind, error, trace)
        if isinstance(error, Exception) and isValid(program):
            program.unforeseen.emit(error)

    def unraisable(args: sys.UnraisableHookArgs) -> None:
        from core import logs

        logs.log_unraisable(args)

    sys.excepthook = tell
    sys.unraisablehook = unraisable


def _translate(app: QApplication) -> list[tuple[QTranslator, bytes]]:
    """English for plurals, then the system's language where there is one.

    A translator reads from the bytes it was given and does not copy them, so both are
    handed to the caller to keep.
    """
    from gui import assets

    loaded = []
    if QLocale().language() == QLocale.Language.C:
        QLocale.setDefault(QLocale(QLocale.Language.English))
    language = QLocale().name().split("_")[0]
    for name in dict.fromkeys(("en", language)):
        data = assets.translation(name)
        translator = QTranslator(app)
        if data is not None and translator.load(data):
            app.installTranslator(translator)
            loaded.append((translator, data))
    if language != "en":
        _translate_qt(app, language)
    return loaded


def _translate_qt(app: QApplication, language: str) -> None:
    """Qt's own words, as in its file dialog."""
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translator = QTranslator(app)
    if translator.load(f"qtbase_{language}", folder):
        app.installTranslator(translator)


def _refuse(error: AppError) -> int:
    """The world cannot be entered: say why in a window of its own, and end."""
    from gui import messages, prompts

    message = messages.describe(error)
    print(f"{message.title}: {message.text}", file=sys.stderr)  # noqa: T201
    prompts.tell(message.title, message.text)
    return 2


if __name__ == "__main__":
    from gui import start

    start.main()
