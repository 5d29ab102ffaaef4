"""The keyboard, as a screen reader follows it: where the focus is, and what it is."""

from __future__ import annotations

from tests.flows.at_spi.rig import DOWN, ESCAPE, F10, Person

# Search, sort, list, foot, header, tabs, body; then round again.
ORDER = [
    "Copy as",
    "Asked for: All scopes",
    "Show all",
    "Search credentials",
    "Sort by name, last use, expiry",
    "Credentials",
    "Add",
    "Secrets are kept in Secret Service",
    "Menu",
    "Export…",
    "More for this credential",
    "Token",
    "Access token, none yet",
    "Get a token",
]


def test_tab_goes_through_the_window_in_its_order(person: Person) -> None:
    """Nothing is left out, nothing comes twice, and the circle closes."""
    person.sits_down()
    assert person.tabs(len(ORDER)) == ORDER


def test_arrows_lead_from_row_to_row(person: Person) -> None:
    """Each is a list item that says what it is, and how its token stands."""
    person.sits_down()
    person.tabs(ORDER.index("Credentials") + 1)
    person.reader.types(DOWN)
    row = person.awaits_focus("Commerce Bridge, Custom address")
    assert (row.role, row.description) == (
        "list item",
        "89ABCDEF0123456789ABCDEF@AdobeOrg, No token",
    )


def test_settings_are_reached_through_the_menu(person: Person) -> None:
    """F10, arrows, and the entry's own action."""
    person.sits_down()
    person.reader.types(F10)
    entry = person.awaits_focus("Import files")
    while not entry.name.startswith("Settings"):
        entry = person.moves(DOWN)
    entry.press()
    rows = [each.name for each in person.finds("list", "Sections").children()]
    assert "Storage" in rows


def test_settings_say_what_they_are(person: Person) -> None:
    """Whatever can be changed has a name, on every section."""
    person.sits_down()
    person.reader.types(ord(","), control=True)
    sections = person.finds("list", "Sections")
    nameless = []
    for number, _ in enumerate(sections.children()):
        sections.selects(number)
        nameless += person.nameless()
    assert nameless == []


def test_the_palette_reads_what_it_finds(person: Person) -> None:
    """How much was found is announced, though the focus stays in the line."""
    person.sits_down()
    person.reader.types(ord("k"), control=True)
    person.awaits_focus("Command palette")
    for letter in "quota":
        person.reader.types(ord(letter))
    assert person.sees(lambda: [w for w in person.reader.announced() if "result" in w])


def test_escape_leads_back_from_a_dialog(person: Person) -> None:
    """To what opened it."""
    person.sits_down()
    person.presses("Export…")
    person.finds("dialog", "Export")
    person.reader.types(ESCAPE)
    assert person.sees(lambda: person.look("dialog", "Export") is None)
