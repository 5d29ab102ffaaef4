"""The network, connected: its settings, and the connection check; made late."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from shiboken6 import isValid

from core.errors import ProxyUnfit, StoreError

if TYPE_CHECKING:
    from core.model import Secret
    from core.network_store import NetworkKept
    from gui.desk import Desk
    from gui.flows.checking import Checking
    from gui.models.message import Message
    from gui.views.settings_network import NetworkSection
    from gui.views.settings_page import SettingsPage
    from gui.views.settings_tokens import TokensSettings


def settings(desk: Desk, page: SettingsPage) -> None:
    """Connect what is told of the network there, and what is wished."""
    from gui.controllers.network import NetworkController

    reader = NetworkController(desk.services, desk.runner, page)
    keeper = desk.findChild(NetworkController)  # of whatever page asked first
    keeper = keeper or NetworkController(desk.services, desk.runner, desk)
    said: list[Message] = []

    def tell(kept: NetworkKept) -> None:
        page.network.show_kept(kept)
        page.tokens.show_margin(kept.margin)

    def show() -> None:
        reader.kept(tell, lambda error: said.append(_say(desk, error)))

    def refused(error: Exception) -> None:
        said.append(_say(desk, error))
        if isValid(page) and not isinstance(error, ProxyUnfit | StoreError):
            show()  # else what was typed stays to be mended

    def done() -> None:
        while said:  # what was wrong is mended
            desk.window.shelf.dismiss(said.pop())
        if isValid(page):
            show()

    def keep(kept: NetworkKept, password: Secret | None) -> None:
        keeper.keep(kept, password, lambda _: done(), refused)

    def connect(network: NetworkSection) -> None:
        network.wanted.connect(keep)
        page.keep_told(show)

    page.late_network.then(connect)
    page.late_network.then(lambda network: _network(desk, network))
    page.late_tokens.then(lambda tokens: _tokens(page, tokens))


def _network(desk: Desk, network: NetworkSection) -> None:
    from gui import prompts

    network.fileRequested.connect(
        lambda: prompts.choose_file_to_read(
            desk.window, network.file_row.name.text(), network.give_file
        )
    )
    network.checkRequested.connect(lambda: check(desk))


def _tokens(page: SettingsPage, tokens: TokensSettings) -> None:
    """The margin is kept with the network's settings."""
    network = page.network
    tokens.marginChosen.connect(
        lambda minutes: network.wanted.emit(replace(network.kept, margin=minutes), None)
    )


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
