"""The whole job, done through the accessibility bus alone."""

from __future__ import annotations

from tests.flows.at_spi.rig import Person


def test_a_token_is_got_and_copied(person: Person) -> None:
    """Open, choose, get, wait, copy, and read the foot."""
    person.chooses("Commerce Bridge")
    person.finds("label", "Commerce Bridge")
    person.gets_token()
    person.presses("Copy token")
    person.finds("label", "Copied. The clipboard is cleared in")
    bearers = [seen.path for seen in person.adobe.requests]
    assert (len(bearers), person.reader.announced()) == (
        1,
        ["Token received", "Token copied"],
    )


def test_the_clipboard_is_cleared_by_its_button(person: Person) -> None:
    """And the foot says what is so again."""
    person.gets_token()
    person.presses("Copy token")
    person.presses("Clear now")
    assert person.finds("label", "Clipboard cleared") is not None


def test_tabs_lead_to_their_pages(person: Person) -> None:
    """A tab that is pressed is selected, and its page shows."""
    person.presses("Quota", "page tab")
    person.finds("push button", "Load quota")
    assert "selected" in person.finds("page tab", "Quota").states


def test_a_quota_is_read_cell_by_cell(person: Person) -> None:
    """Its figures are texts of cells."""
    person.presses("Quota", "page tab")
    person.presses("Load quota")
    person.finds("table", "Quota")
    assert person.finds("cell", "96.4% of 100,000,000, above 95%") is not None


def test_an_id_is_copied_by_its_icon_button(person: Person) -> None:
    """An icon alone has a name, and can be pressed."""
    person.presses("Details", "page tab")
    person.presses("Copy Client ID")
    assert person.sees(lambda: [w for w in person.reader.announced() if "opied" in w])


def test_a_dialog_is_opened_and_left(person: Person) -> None:
    """It is a dialog with a title, and Cancel leads back."""
    person.presses("Export…")
    person.finds("dialog", "Export")
    person.presses("Cancel")
    assert person.sees(lambda: person.look("dialog", "Export") is None)
