"""The search for a refused scope, connected; made when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gui.desk import Desk
    from gui.flows.scope_finding import ScopeFinding


def finding(desk: Desk) -> ScopeFinding:
    """The flow that finds the scope; there is one for each window."""
    from gui import hearing
    from gui.controllers.scopes import ScopesController
    from gui.flows.scope_finding import ScopeFinding

    made = desk.window.findChild(ScopeFinding)
    if made is not None:
        return made
    search = ScopesController(desk.services, desk.runner, desk)
    flow = ScopeFinding(desk.window, search, desk.credentials)
    hearing.hear_flow(desk, flow)
    return flow
