"""Pictures of import, export and wiring, opened as a user opens them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from core.adobe.endpoints import PRODUCTION
from core.model import Environment
from gui import actions, wiring_project
from gui.dialogs.remove_source import RemoveSourceDialog
from gui.dialogs.sheet import Sheet
from tests.core.app_builder_parts import BARE, lay_out
from tests.gui.copy_parts import copying
from tests.gui.desk_parts import Seat
from tests.pictures import people
from tests.pictures.of_tokens import whole
from tests.pictures.rig import SMALL, Chapter, Scene

Make = Callable[[Seat], object]
ENV = """\
# Storefront
OAUTHS2S_CLIENT_ID=58b23182d80a40fea8b12bc236d71167
OAUTHS2S_CLIENT_SECRET=p8e-EIRF6kY6EHLBSdw2b-pLUWKodDqJqSz3
OAUTHS2S_CECREDENTIALS_METASCOPES=AdobeID,openid,read_organizations
OAUTHS2S_IMS_ORG_ID=0123456789ABCDEF01234567@AdobeOrg
BRIDGE_CLIENT_ID=82e3b9d5f7a15c2403c6e8fa02b4d6f8
BRIDGE_CLIENT_SECRET=p8e-PracticeCommerceBridge-000000001
BRIDGE_SCOPES=AdobeID,openid
LOG_LEVEL=debug
"""
OLD = ENV.replace(
    "EIRF6kY6EHLBSdw2b-pLUWKodDqJqSz3", "PracticeOlderSecret-000000000001"
)


def folder(seat: Seat, name: str) -> Path:
    """A folder of the user's."""
    made = seat.services.world.folder.parent / name
    made.mkdir(parents=True, exist_ok=True)
    return made


def importing(seat: Seat) -> None:
    """A file with two, into an empty list."""
    path = folder(seat, "storefront") / ".env"
    path.write_text(ENV, encoding="utf-8")
    seat.desk.importing.open_file(path)


def conflict(seat: Seat) -> None:
    """One of them is kept already, and differs."""
    seat.add(people.WATCH)
    path = folder(seat, "storefront") / ".env"
    path.write_text(OLD, encoding="utf-8")
    seat.desk.importing.open_file(path)


def act(name: str) -> Make:
    """An action of the table, with everybody there."""

    def make(seat: Seat) -> None:
        whole(seat)
        actions.perform(seat.desk, name)

    return make


def exporting(seat: Seat) -> None:
    """A file that is there already, and what would change in it."""
    whole(seat)
    target = folder(seat, "storefront")
    (target / ".env").write_text(OLD, encoding="utf-8")
    seat.desk.exporting.start_in(target)
    actions.perform(seat.desk, "export")


def new_export(seat: Seat) -> None:
    """A new file, for Production."""
    live = people.everybody(seat)[1]
    seat.desk.choose(live)
    seat.window.sidebar.select(live)
    seat.desk.exporting.start_in(folder(seat, "storefront"))
    actions.perform(seat.desk, "export")


def wire(seat: Seat) -> None:
    """The actions of a project."""
    whole(seat)
    project = lay_out(folder(seat, "reports-app"), BARE)
    wiring_project.flow(seat.desk).open(project)


def wired(seat: Seat) -> None:
    """What would change in the project."""
    wire(seat)
    opened(seat).act.click()


def action_code(seat: Seat) -> None:
    """The code of an action, with the addresses that everybody has."""
    whole(seat)
    endpoints = seat.services.world.endpoints
    assert isinstance(endpoints, dict)
    endpoints[Environment.PRODUCTION] = PRODUCTION
    menu = copying(seat).menu
    menu.aboutToShow.emit()
    menu.codeRequested.emit()


def opened(seat: Seat) -> Sheet:
    """The dialog that is open."""
    return [each for each in seat.window.findChildren(Sheet) if each.isVisible()][-1]


def removing_source(seat: Seat) -> None:
    """The imported file still holds the secret."""
    whole(seat)
    path = Path("/srv/alex/storefront/.env")
    names = ("OAUTHS2S_CLIENT_SECRET",)
    RemoveSourceDialog(path, names, 3, parent=seat.window).open()


def dialog(name: str, words: str, make: Make, **more: Any) -> Scene:
    """A scene with a dialog."""
    return Scene(f"dialog-{name}", words, make)._replace(**more)


IMPORTS = Chapter(
    "import-export",
    "Import, export, wiring",
    (
        dialog("import", "Two found in a file", importing),
        dialog("import-conflict", "One differs from what is kept", conflict),
        dialog("paste", "Paste text", act("paste_text")),
        dialog("fill-in", "Fill in", act("fill_in")),
        dialog("remove-source", "The file after an import", removing_source),
        dialog("export", "What an export changes", exporting),
        dialog("export-production", "A new file, for Production", new_export),
        dialog("wiring", "The actions of a project", wire),
        dialog("wiring-changes", "What wiring changes", wired),
        dialog("action-code", "The code of an action", action_code),
        dialog("import-small", "720x480", importing, size=SMALL),
        dialog("export-small", "720x480", exporting, size=SMALL),
    ),
)
