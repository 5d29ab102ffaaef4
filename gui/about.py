"""Folders and About in the settings, connected; each sheet is made when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.late import Late

if TYPE_CHECKING:
    from gui.desk import Desk
    from gui.flows.about import About
    from gui.flows.check_up import CheckUp
    from gui.views.settings_about import AboutSettings
    from gui.views.settings_folders import FoldersSettings
    from gui.views.settings_page import SettingsPage


def settings(desk: Desk, page: SettingsPage) -> None:
    """Connect what is told there, and what is wished."""
    from gui.controllers.about import AboutController

    controller = AboutController(desk.services, desk.runner, page)
    late_about = Late(lambda: _about(desk))
    late_check = Late(lambda: _check_up(desk))

    def failed(error: Exception) -> None:
        from gui import messages

        desk.say(messages.describe(error, operation="settings"), "settings")

    def connect_folders(folders: FoldersSettings) -> None:
        def show() -> None:
            folders.show_folders(
                str(controller.data_folder()), str(controller.log_folder())
            )
            controller.remembered(folders.show_choices, failed)

        folders.copyRequested.connect(desk.copy_words)
        folders.openRequested.connect(lambda path: open_folder(desk, path))
        folders.forgetRequested.connect(
            lambda: controller.forget(lambda _: show(), failed)
        )
        page.keep_told(show)

    def connect_about(about: AboutSettings) -> None:
        about.copyRequested.connect(desk.copy_words)
        about.licencesRequested.connect(lambda: late_about.get().show_licences())
        about.logRequested.connect(lambda: late_about.get().show_log())
        about.checkUpRequested.connect(lambda: late_check.get().open())

    page.late_folders.then(connect_folders)
    page.late_about.then(connect_about)


def open_folder(desk: Desk, path: str) -> None:
    """Show one of our own folders in the system's file manager."""
    from PySide6.QtCore import QCoreApplication

    from gui import outside
    from gui.models.message import Level, Message

    if not outside.open_folder(path):
        words = QCoreApplication.translate("Settings", "The folder could not be opened")
        desk.say(Message(Level.WARNING, words, path), "settings")


def _about(desk: Desk) -> About:
    """The flow of the sheets; there is one for each window."""
    from gui import hearing
    from gui.controllers.about import AboutController
    from gui.flows.about import About

    known = desk.window.findChild(About)
    if known is not None:
        return known
    controller = AboutController(desk.services, desk.runner, desk)
    flow = About(desk.window, controller)
    flow.openRequested.connect(lambda path: open_folder(desk, path))
    hearing.hear_flow(desk, flow)
    return flow


def _check_up(desk: Desk) -> CheckUp:
    from gui import hearing
    from gui.controllers.check_up import CheckUpController
    from gui.flows.check_up import CheckUp

    known = desk.window.findChild(CheckUp)
    if known is not None:
        return known
    controller = CheckUpController(desk.services, desk.runner, desk)
    flow = CheckUp(desk.window, controller)
    hearing.hear_flow(desk, flow)
    return flow
