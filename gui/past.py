"""The history, connected; its flow is made when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui import token_life

if TYPE_CHECKING:
    from gui.desk import Desk
    from gui.flows.history import History
    from gui.views.credential_page import CredentialPage


def connect(desk: Desk, page: CredentialPage) -> None:
    """The way there: the card of recent events, which the action takes too."""

    def show() -> None:
        state = desk.state()
        if state is not None:
            off = token_life.off_now(state.token, desk.services.now())
            flow(desk).open(state.credential, off)

    page.token.historyRequested.connect(show)


def flow(desk: Desk) -> History:
    """The flow that shows it; there is one for each window."""
    from gui import hearing
    from gui.flows.history import History

    made = desk.window.findChild(History)
    if made is not None:
        return made
    services = desk.services
    flow = History(desk.window, services, desk.runner, services.now)
    hearing.hear_flow(desk, flow)
    flow.copyRequested.connect(desk.copy_words)
    return flow
