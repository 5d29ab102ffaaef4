"""The network, connected: its settings, and the connection check; made late."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.errors import ProxyUnfit, StoreError

if TYPE_CHECKING:
    from core.model import Secret
    from core.network_store import NetworkKept
    from gui.desk import Desk
    from gui.flows.checking import Checking
    from gui.models.message import Message
    from gui.views.settings_page import SettingsPage


def settings(desk: Desk, page: SettingsPage) -> None:
    """Connect what is told of the network there, and what is wished."""
    from gui import prompts
    from gui.controllers.network import NetworkController

    controller = NetworkController(desk.services, desk.runner, desk)
    network, tokens = page.network, page.tokens
    said: list[Message] = []

    def tell(kept: NetworkKept) -> None:
        network.show_kept(kept)
        tokens.show_margin(kept.margin)

    def show() -> None:
        controller.kept(tell, lambda error: said.append(_say(desk, error)))

    def refused(error: Exception) -> None:
        said.append(_say(desk, error))
        if not isinstance(error, ProxyUnfit | StoreError):
            show()  # else what was typed stays to be mended

    def done() -> None:
        while said:  # what was wrong is mended
            desk.window.shelf.dismiss(said.pop())
        show()

    def keep(kept: NetworkKept, password: Secret | None) -> None:
        controller.keep(kept, password, lambda _: done(), refused)

    page.shown.connect(show)
    network.wanted.connect(keep)
    tokens.marginChosen.connect(
        lambda minutes: keep(replace(network.kept, margin=minutes), None)
    )
    network.fileRequested.connect(
        lambda: prompts.choose_file_to_read(
            desk.window, network.file_row.name.text(), network.give_file
        )
    )
    network.checkRequested.connect(lambda: check(desk))


def check(desk: Desk) -> None:
    """Show the connection check, and begin."""
    checking(desk).open()


def checking(desk: Desk) -> Checking:
    """The flow of the check, made when it is asked for the first time."""
    from gui import hearing
    from gui.controllers.network import NetworkController
    from gui.flows.checking import Checking

    found = desk.window.findChild(Checking)
    if isinstance(found, Checking):
        return found
    controller = NetworkController(desk.services, desk.runner, desk)
    flow = Checking(desk.window, controller)
    hearing.hear_flow(desk, flow)
    return flow


def _say(desk: Desk, error: Exception) -> Message:
    from gui import messages

    message = messages.describe(error, operation="settings")
    if message.action == "choose_file":  # that would import one
        message = message._replace(action="", action_name="")
    desk.say(message, "network")
    return message
