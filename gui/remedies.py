"""What a message offers to do, by the id of its action."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gui.desk import Desk


def mend(desk: Desk, action: str) -> None:
    """Do what a message offered; anything else is what the page in front is for."""
    from gui import (
        files,
        fresh,
        network,
        scopes,
        secret_words,
        two_secrets,
        wiring,
        wiring_project,
    )

    if action.startswith(secret_words.SHOW):
        two_secrets.show(desk, action.removeprefix(secret_words.SHOW))
        return

    remedies: dict[str, Callable[[], None]] = {
        "edit": desk.with_chosen(desk.editing.edit),
        "edit_client_id": _edit(desk, "client_id"),
        "edit_org": _edit(desk, "ims_org_id"),
        "edit_scopes": _edit(desk, "scopes"),
        "find_scope": desk.with_chosen(lambda it: scopes.finding(desk).open(it)),
        "replace_secret": desk.with_chosen(desk.editing.replace_secret),
        "open_console": lambda: wiring.open_console(desk),
        "cancel_reading": desk.importing.give_up,
        "choose_file": desk.importing.choose_file,
        "fill_in": desk.importing.fill_in,
        "open_keyring": desk.telling.try_again,
        "stop_waiting": desk.stop_waiting,
        "remove_source": lambda: desk.late_after.get().open(),
        "clear_pasted": lambda: desk.late_after.get().clear_clipboard(),
        "export_again": desk.with_chosen(desk.exporting.export),
        "get_new": lambda: fresh.get_new(desk),
        "check_connection": lambda: network.check(desk),
        "show_files": lambda: files.show(desk),
        "action_code": lambda: wiring_project.show_code(desk),
        "export_inputs": lambda: wiring_project.export_missing(desk, included=False),
        "export_ims": lambda: wiring_project.export_missing(desk, included=True),
        "wire_project": lambda: wiring_project.flow(desk).open_offered(),
    }
    remedies.get(action, desk.refresh)()


def _edit(desk: Desk, field: str) -> Callable[[], None]:
    """Open the form at the field that a failure is about."""
    return desk.with_chosen(lambda credential: desk.editing.edit(credential, field))
