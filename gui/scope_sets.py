"""Tokens for some of the scopes, connected; the flow is made when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.late import Late
from gui.models.scope_sets import vanished

if TYPE_CHECKING:
    from core.model import Credential, ScopeSet
    from gui.desk import Desk
    from gui.flows.scope_sets import ScopeSets
    from gui.views.credential_page import CredentialPage


def hear(desk: Desk) -> None:
    """Connect the choice on the Token page, and what an edit does to the sets."""
    late = Late(lambda: _flow(desk))

    def look(credential: Credential) -> None:
        if vanished(credential):
            late.get().fell_back(credential)

    desk.window.late_page.then(lambda page: _connect(desk, page, late))
    desk.credentials.changed.connect(look)


def _connect(desk: Desk, page: CredentialPage, late: Late[ScopeSets]) -> None:
    choice = page.token.scopes.choice

    def choose(name: str) -> None:
        desk.with_chosen(lambda it: late.get().choose(it, name))()

    choice.chosen.connect(choose)
    choice.newRequested.connect(desk.with_chosen(lambda it: late.get().make(it)))
    choice.editRequested.connect(desk.with_chosen(lambda it: late.get().edit(it)))
    choice.deleteRequested.connect(desk.with_chosen(lambda it: late.get().delete(it)))


def _flow(desk: Desk) -> ScopeSets:
    from gui import hearing
    from gui.controllers.scope_sets import ScopeSetsController
    from gui.flows.scope_sets import ScopeSets

    controller = ScopeSetsController(desk.services, desk.runner, desk)
    flow = ScopeSets(desk.window, controller)
    hearing.hear_flow(desk, flow)

    def show(credential_id: str, sets: tuple[ScopeSet, ...], name: str) -> None:
        state = desk.model.state(credential_id)
        if state is not None:
            changes = {"scope_sets": sets, "scope_set": name}
            desk.calls.take(state.credential.with_changes(**changes))

    flow.shown.connect(show)
    flow.kept.connect(desk.credentials.changed)
    flow.gone.connect(desk.on_deleted)
    return flow
