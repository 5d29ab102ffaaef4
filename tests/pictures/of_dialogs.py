"""Pictures of the dialogs, opened as a user opens them."""

from __future__ import annotations

from pathlib import Path

from core.adobe.findings import Finding, Step, Verdict
from core.model import ScopeSet
from core.scope_values import Found
from core.storage.events import Event, EventKind, facts_of_token
from core.upkeep.inventory import Inventory, Item, KeptFile
from gui import actions, practice_weather
from gui.dialogs.connection_check import ConnectionCheckDialog
from gui.dialogs.history import HistoryDialog
from gui.dialogs.keep_running import KeepRunningDialog
from gui.dialogs.remove_everything import RemoveEverythingDialog
from gui.dialogs.scope_search import ScopeSearchDialog
from gui.dialogs.scope_set import ScopeSetDialog
from gui.history_words import happenings
from gui.models.history_table import Line
from tests.gui.desk_parts import Seat
from tests.pictures import people
from tests.pictures.of_imports import act, dialog
from tests.pictures.of_tokens import whole
from tests.pictures.rig import Chapter


def typed(seat: Seat) -> None:
    """Delete, in Production: its name is asked for."""
    live = people.everybody(seat)[1]
    seat.desk.choose(live)
    seat.window.sidebar.select(live)
    actions.perform(seat.desk, "delete")


def scope_search(seat: Seat) -> None:
    """Which scope it is, found."""
    whole(seat)
    scopes = ("openid", "AdobeID", "ab.manage", "read_profle", "read_organizations")
    meant = {"read_profle": "read_profile"}
    sheet = ScopeSearchDialog("Quota Watch", scopes, 8, meant, seat.window)
    sheet.agree()
    good = tuple(each for each in scopes if each not in meant)
    sheet.show_found(Found(("read_profle",), good, (), 4, "found"))
    sheet.open()


def scope_set(seat: Seat) -> None:
    """Some of the scopes, under a name."""
    one = seat.credential(whole(seat))
    made = ScopeSet("Reading only", one.scopes[:3])
    ScopeSetDialog(one.name, one.scopes, ["Reports"], made, seat.window).open()


def history(seat: Seat) -> None:
    """All that happened."""
    one, now = whole(seat), people.NOW
    kinds = (
        Event(one, EventKind.TOKEN, now - 600, facts_of_token(people.token(76_020))),
        Event(one, EventKind.QUOTA, now - 4_000, {"rows": 5, "debug_id": "pic-77c0de"}),
        Event(one, EventKind.EXPORTED, now - 9_000, {"path": "/srv/alex/shop/.env"}),
        Event(one, EventKind.TOKEN_FAILED, now - 86_000, {"code": "invalid_scope"}),
        Event(one, EventKind.SECRET_ADDED, now - 200_000, {}),
        Event(one, EventKind.IMPORTED, now - 400_000, {}),
    )
    lines = tuple(
        Line(told.at, told.what, told.more, str(kind.facts.get("debug_id", "")))
        for kind, told in zip(kinds, happenings(kinds), strict=True)
    )
    HistoryDialog("Quota Watch", lines, now, cut=False, parent=seat.window).open()


CHECKED = (
    Finding(
        Step.PROXY, Verdict.OK, "ims", "ims-na1.adobelogin.com", {"source": "none"}
    ),
    Finding(
        Step.NAME,
        Verdict.OK,
        "ims",
        "ims-na1.adobelogin.com",
        {"name": "ims-na1.adobelogin.com", "addresses": 2},
    ),
    Finding(
        Step.CONNECTION, Verdict.OK, "ims", "ims-na1.adobelogin.com", {"seconds": 0.042}
    ),
    Finding(
        Step.CERTIFICATE,
        Verdict.WARN,
        "ims",
        "ims-na1.adobelogin.com",
        {
            "issuer": "Fernwell Web Gateway",
            "top": "Fernwell Root",
            "known": False,
            "extra_only": False,
        },
    ),
    Finding(Step.CLOCK, Verdict.WARN, "ims", "ims-na1.adobelogin.com", {"skew": 95.0}),
    Finding(Step.ANSWER, Verdict.OK, "ims", "ims-na1.adobelogin.com", {"status": 400}),
    Finding(
        Step.NAME,
        Verdict.FAIL,
        "aem",
        "aem.example",
        {"name": "aem.example", "reason": "unknown"},
    ),
    Finding(Step.CONNECTION, Verdict.SKIPPED, "aem", "aem.example"),
)


def checking(seat: Seat) -> None:
    """The way to Adobe, step by step."""
    whole(seat)
    sheet = ConnectionCheckDialog(seat.window)
    sheet.start()
    for finding in CHECKED:
        sheet.add(finding)
    sheet.show_checked()
    sheet.open()


def remove_everything(seat: Seat) -> None:
    """All that goes."""
    whole(seat)
    home = Path("/srv/alex/Mintdesk")
    items = tuple(
        Item(each.name, f"keyring/{place}", str(place), home)
        for place, each in enumerate(people.EVERYBODY)
    )
    files = (
        KeptFile(home / "catalog.sqlite", 94_208, people.NOW),
        KeptFile(home / "logs/mintdesk.log", 12_040, people.NOW),
    )
    listed = Inventory((home,), items, files, (home,))
    seat.window.show_settings()
    RemoveEverythingDialog(listed, seat.window).open()


def weather(seat: Seat) -> None:
    """What the practice Adobe will answer."""
    whole(seat)
    practice_weather.open(seat.desk)


def inside(seat: Seat) -> None:
    """What is in a token."""
    whole(seat)
    actions.perform(seat.desk, "look_inside")


def keep_running(seat: Seat) -> None:
    """Close to the tray, or quit."""
    whole(seat)
    KeepRunningDialog(seat.window).open()


DIALOGS = Chapter(
    "dialogs",
    "Other dialogs",
    (
        dialog("edit", "Edit", act("edit")),
        dialog("rename", "Rename", act("rename")),
        dialog("replace-secret", "Replace the secret", act("replace_secret")),
        dialog("add-secret", "Add a second secret", act("add_secret")),
        dialog("tags", "Tags", act("tags")),
        dialog("delete", "Delete", act("delete")),
        dialog("delete-production", "Delete, in Production", typed),
        dialog("inside", "Inside a token", inside),
        dialog("history", "History", history),
        dialog("scope-search", "Which scope it is", scope_search),
        dialog("scope-set", "A set of scopes", scope_set),
        dialog("connection", "The connection check", checking),
        dialog("shortcuts", "Shortcuts", act("shortcuts")),
        dialog("remove-everything", "Remove everything", remove_everything),
        dialog("keep-running", "Close to the tray", keep_running),
        dialog("weather", "Practice weather", weather, world="practice"),
    ),
)
