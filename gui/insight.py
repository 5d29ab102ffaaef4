"""The look inside a token, connected; made when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.late import Late

if TYPE_CHECKING:
    from gui.desk import Desk
    from gui.flows.looking import Looking
    from gui.views.credential_page import CredentialPage


def connect(desk: Desk, page: CredentialPage) -> None:
    """Let the page's button, and the action, open the token in hand."""
    late = Late(lambda: _flow(desk))

    def look() -> None:
        state = desk.state()
        if state is not None and state.token is not None:
            late.get().open(state.credential, state.token)

    page.token.lookInsideRequested.connect(look)


def _flow(desk: Desk) -> Looking:
    from gui import hearing
    from gui.controllers.looking import LookingController
    from gui.flows.looking import Looking

    known = desk.window.findChild(Looking)
    if known is not None:
        return known
    services = desk.services
    looking = LookingController(services, desk.runner, desk)
    flow = Looking(desk.window, looking, services.now)
    flow.copyValue.connect(desk.clipboard.copy_text)
    hearing.hear_flow(desk, flow)
    return flow
