"""The French words: all there, nothing of the English lost, set and sized as agreed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final, NamedTuple
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator

from gui.messages import WORDS
from gui.words import ACTIONS

I18N: Final = Path(__file__).resolve().parents[2] / "resources" / "i18n"
THIN: Final = "\u202f"  # narrow no-break space
HOLDER: Final = re.compile(r"%(?:n|L?\d)|\{\w+\}")
NUMBER: Final = "99"  # what a placeholder is taken for when lengths are told

# Names and words that are the same in both languages.
SAME: Final = {
    ".env",
    "Actions",
    "Licences",
    "Mintdesk",
    "Mintdesk {version}, Python {python}, SQLite {sqlite}, {openssl}, {packages}",
    "Version %1",
    "AEM Service Credentials",
    "AEM Service Credentials (JWT)",
    "App Builder",
    "App Builder (IMS_OAUTH_S2S_*)",
    "Audience",
    "CSV",
    "Commerce",
    "Commerce (AIO_COMMERCE_AUTH_IMS_*)",
    "Docker",
    "Format",
    "JSON",
    "Java",
    "Menu",
    "Node",
    "Node (dotenv 17)",
    "Node, aio",
    "Notes",
    "Postman",
    "PowerShell",
    "Production",
    "Proxy",
    "Python",
    "Python aepp (JSON)",
    "Quota",
    "Quota Watch",
    "Second secret",
    "Shell",
    "TSV",
    "Type",
    "YAML",
    "aio (dotenv 16)",
    "bash",
    "cmd",
    "fish",
}

BUTTONS: Final = {
    "CredentialDialog": ("Add", "Save"),
    "DetailsPage": ("Edit…", "Delete…"),
    "Editing": ("Delete", "Remove"),
    "CopyAs": ("Copy as",),
    "ActionCodeDialog": ("Copy", "Save as…", "Replace", "Close"),
    "ExportDialog": ("Write file",),
    "ExportForm": ("Choose…",),
    "Foot": ("Copy details", "Clear now"),
    "Header": ("Export…",),
    "ImportDialog": ("Import %n",),
    "MessageBar": ("Copy details",),
    "Messages": tuple(str(name) for name in ACTIONS.values()),
    "OrgCard": ("Save and load",),
    "QuotaPage": ("Load quota", "Load again", "Cancel"),
    "RenameDialog": ("Rename",),
    "ReplaceSecretDialog": ("Replace",),
    "SecretRow": ("Replace…", "Remove…"),
    "Secrets": ("Add", "Replace", "Show"),
    "Sheet": ("Cancel", "Stop waiting"),
    "SidebarFoot": ("Add",),
    "TokenCard": (
        "Copy token",
        "Get a token",
        "Get a new one",
        "Try again",
        "Cancel",
    ),
}
TABS: Final = {"Header": ("Token", "Quota", "Details"), "QuotaPage": ("Table", "JSON")}
SIDEBAR: Final = {"Countdown": ("%1 h", "%1 min", "< 1 min", "Expired", "Failed")}
RING: Final = {
    "Countdown": ("yet", "Adobe", "just now"),
    "Plurals": ("left", "%n min left"),
}
BAR_TITLES: Final = {"Messages": tuple(str(each.title) for each in WORDS.values())}
BAR_TEXTS: Final = {"Messages": tuple(str(each.text) for each in WORDS.values())}


class Entry(NamedTuple):
    """A string of the window: where, in English, and each form in French."""

    context: str
    source: str
    forms: tuple[str, ...]
    finished: bool
    counted: bool


def read() -> Iterator[Entry]:
    """Every entry of the French file."""
    root = ET.parse(I18N / "mintdesk_fr.ts").getroot()  # noqa: S314 - our own file
    for context in root.iter("context"):
        for message in context.iter("message"):
            said = message.find("translation")
            assert said is not None
            counted = message.get("numerus") == "yes"
            parts = said.findall("numerusform") if counted else [said]
            yield Entry(
                context.findtext("name", ""),
                message.findtext("source", ""),
                tuple(part.text or "" for part in parts),
                said.get("type") is None,
                counted,
            )


ENTRIES: Final = tuple(read())
FORMS: Final = tuple((entry, form) for entry in ENTRIES for form in entry.forms)


def shown(pattern: str) -> list[str]:
    """The forms in which a pattern occurs."""
    return [form for _, form in FORMS if re.search(pattern, form)]


def test_every_entry_is_translated_and_finished() -> None:
    """None is empty, none is left for later."""
    assert [each for each in ENTRIES if not each.finished or not all(each.forms)] == []


def test_nothing_is_left_in_english() -> None:
    """Only a few words are the same in both."""
    assert {entry.source for entry, form in FORMS if form == entry.source} == SAME


def test_what_is_counted_has_a_singular_and_a_plural() -> None:
    """French has two forms; 0 and 1 take the first."""
    assert {len(each.forms) for each in ENTRIES if each.counted} == {2}


def test_every_placeholder_and_fact_is_kept() -> None:
    """``%1``, ``%n`` and ``{fact}`` are the same, as often, in any order."""
    lost = [
        (entry.source, form)
        for entry, form in FORMS
        if sorted(HOLDER.findall(entry.source)) != sorted(HOLDER.findall(form))
    ]
    assert lost == []


def test_a_dialog_follows_where_it_does_in_english() -> None:
    """A label ends in ``…`` in both languages, or in neither."""
    unlike = [
        form for entry, form in FORMS if entry.source.endswith("…") ^ form.endswith("…")
    ]
    assert unlike == []


@pytest.mark.parametrize(
    "pattern",
    [
        "!",
        "['\"`“”‘]",
        r"\.\.\.",
        rf"(?<!{THIN})[:;?]",
        rf"(?<!{THIN})%(?![1-9nL])",
        rf"«(?!{THIN})|(?<!{THIN})»",
        r"^ | $|  (?!›)(?<!›  )",
    ],
    ids=[
        "no exclamation mark",
        "curly apostrophes and guillemets",
        "an ellipsis in one character",
        "a thin space before a high mark",
        "a thin space before a percent sign",
        "thin spaces inside guillemets",
        "no stray space",
    ],
)
def test_the_typography_is_french(pattern: str) -> None:
    """What the pattern finds is nowhere."""
    assert shown(pattern) == []


def plain(form: str) -> str:
    """A form as it stands in a narrow place, two figures for a number."""
    return HOLDER.sub(NUMBER, form)


def whole(form: str) -> str:
    """A form as it was written, its placeholders included."""
    return form


@pytest.mark.parametrize(
    ("places", "budget", "drawn"),
    [
        (BUTTONS, 20, plain),
        (TABS, 12, plain),
        (SIDEBAR, 8, plain),
        (RING, 16, plain),
        (BAR_TITLES, 60, whole),
        (BAR_TEXTS, 140, whole),
    ],
    ids=["buttons", "tabs", "sidebar", "ring", "bar titles", "bar texts"],
)
def test_a_place_has_room_for_its_words(
    places: dict[str, tuple[str, ...]], budget: int, drawn: Callable[[str], str]
) -> None:
    """No form is longer than what a window of 720 pixels has room for."""
    wanted = {(place, source) for place, names in places.items() for source in names}
    lengths = {
        (entry.context, entry.source): max(len(drawn(form)) for form in entry.forms)
        for entry in ENTRIES
    }
    # An entry that is no longer there counts as too long: the lists above are kept.
    assert {it for it in wanted if lengths.get(it, budget + 1) > budget} == set()


def test_the_compiled_file_speaks_french() -> None:
    """A sentence, and both plurals of one that is counted."""
    translator = QTranslator()
    translator.load(str(I18N / "mintdesk_fr.qm"))
    counted = "Imported %n credential(s)"
    said = [
        translator.translate("TokenCard", "Copy token"),
        *(translator.translate("Plurals", counted, "", count) for count in (1, 2)),
    ]
    assert said == [
        "Copier le jeton",
        "%n jeu d’identifiants importé",
        "%n jeux d’identifiants importés",
    ]
