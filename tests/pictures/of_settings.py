"""Pictures of the settings, section by section, and of the sheets of About."""

from __future__ import annotations

from collections.abc import Callable

from core.adobe.findings import Verdict
from core.adobe.network_settings import ProxyFrom
from core.network_store import NetworkKept
from core.upkeep.checked import Checked, Facts, Part
from core.upkeep.licences import Licence
from core.upkeep.log_reading import Log, LogLine
from gui.dialogs.about import LicencesDialog
from gui.dialogs.checkup import CheckUpDialog
from gui.dialogs.log_viewer import LogDialog
from tests.gui.desk_parts import Seat
from tests.pictures import people
from tests.pictures.of_tokens import whole
from tests.pictures.rig import SMALL, Chapter, Scene

Make = Callable[[Seat], object]
NAMES = (
    "storage",
    "network",
    "tokens",
    "clipboard",
    "appearance",
    "language",
    "notices",
    "folders",
    "privacy",
    "about",
)
WELL: dict[Part, Facts] = {
    Part.FOLDER: {"mode": "700", "free": 48_120},
    Part.LIST: {"count": 7, "schema": 5, "size": 92},
    Part.LOG: {"lines": 240, "errors": 0},
}
DATA = "/srv/alex/Mintdesk"


def section(place: int) -> Make:
    """A section of the settings, told what another computer would tell."""

    def make(seat: Seat) -> None:
        whole(seat)
        seat.window.show_settings()
        page = seat.window.late_settings.get()
        copies = (people.NOW - 3_600, people.NOW - 5 * people.DAY)
        page.storage.show_kept(7, copies, people.NOW)
        page.folders.show_folders(DATA, f"{DATA}/logs")
        page.folders.show_choices(3)
        kept = NetworkKept(ProxyFrom.MANUAL, "http://proxy.example:3128")
        page.network.show_kept(kept)
        page.show_section(page.sections[place])

    return make


def searched(seat: Seat) -> None:
    """A search in the settings."""
    section(0)(seat)
    seat.window.late_settings.get().nav.search.setText("co")


def check_up(seat: Seat) -> None:
    """Most is well."""
    section(9)(seat)
    sheet = CheckUpDialog(seat.window)
    for part in WELL:
        sheet.add(Checked(part, Verdict.OK, facts=WELL[part]))
    sheet.add(Checked(Part.KEYRING, Verdict.WARN, "locked", {"name": "Secret Service"}))
    sheet.add(Checked(Part.ROUND_TRIP, Verdict.FAIL, "failed", {"reason": "locked"}))
    sheet.show_checked()
    sheet.open()


def log(seat: Seat) -> None:
    """The last lines of the log."""
    section(9)(seat)
    sheet = LogDialog(seat.window)
    lines = (
        LogLine("2026-11-24 10:21:04", "INFO", "token: got in 0.4 s, 24 h"),
        LogLine("2026-11-24 10:20:51", "WARNING", "token: 429, waits 24 s"),
        LogLine("2026-11-24 10:19:12", "ERROR", "quota: 403 from the gateway, 403003"),
        LogLine("2026-11-24 10:19:02", "INFO", "start: Mintdesk, Python, Qt"),
    )
    sheet.show_log(Log(lines, cut=False))
    sheet.open()


def licences(seat: Seat) -> None:
    """What is shipped, and under which licence."""
    section(9)(seat)
    sheet = LicencesDialog(seat.window)
    text = "Redistribution and use in source and binary forms are permitted provided …"
    sheet.show_licences(
        (
            Licence("httpx", "0.28.1", "BSD-3-Clause", text),
            Licence("keyring", "25.6.0", "MIT", text),
            Licence("PySide6-Essentials", "6.11.3", "LGPL-3.0-only"),
        )
    )
    sheet.open()


SETTINGS = Chapter(
    "settings",
    "Settings",
    (
        *(
            Scene(f"settings-{name}", name.capitalize(), section(place))
            for place, name in enumerate(NAMES)
        ),
        Scene("settings-search", "A search", searched),
        Scene("settings-small", "720x480", section(1), size=SMALL),
        Scene(
            "settings-practice", "Storage, in practice", section(0), world="practice"
        ),
        Scene("about-check-up", "Check-up", check_up),
        Scene("about-log", "The log", log),
        Scene("about-licences", "Licences", licences),
    ),
)
