"""What the tree tells of a window with a token: roles, names, values, states."""

from __future__ import annotations

from tests.flows.at_spi.client import Accessible
from tests.flows.at_spi.rig import Person


def test_whatever_can_be_used_has_a_name(reading: Person) -> None:
    """Nothing that shows and can be focused or pressed is without one."""
    assert reading.nameless() == []


def test_whatever_is_a_button_can_be_pressed(reading: Person) -> None:
    """Or opens a menu; tools have no mouse."""
    buttons = [each for each in reading.showing() if "button" in each.role]
    idle = [each.name for each in buttons if not each.actions()]
    assert (idle, len(buttons) > 8) == ([], True)


def test_no_word_is_marked_up(reading: Person) -> None:
    """What is said holds no tags."""
    assert "<" not in reading.all_words()


def test_a_row_is_a_list_item_that_says_its_state(reading: Person) -> None:
    """Its name and place first, then org, token and time."""
    row = reading.finds("list item", "Quota Watch, Custom address")
    said = row.description
    assert (
        said.startswith("0123456789ABCDEF01234567@AdobeOrg, token good, 23 hour"),
        said.endswith(" left"),
        "selected" in row.states,
    ) == (True, True, True)


def test_the_ring_is_a_bar_with_a_value_and_words(reading: Person) -> None:
    """0 to 100, and the time in full words."""
    ring = reading.finds("progress bar", "Time left")
    assert (
        ring.value(),
        ring.description.startswith("23 hour"),
        ring.description.endswith(" left"),
        "editable" in ring.states,
    ) == (100.0, True, True, False)


def test_the_token_is_a_button(reading: Person) -> None:
    """It has a length, and no text."""
    field = reading.finds("push button", "Access token")
    assert (
        field.name,
        field.description.endswith("characters. Hold to show."),
        field.text(),
    ) == ("Access token, hidden", True, "")


def test_one_tab_is_selected(reading: Person) -> None:
    """And it is the one whose page shows."""
    tabs = [each for each in reading.showing() if each.role == "page tab"]
    chosen = [each.name for each in tabs if "selected" in each.states]
    assert (next(each.name for each in tabs), chosen) == ("Token", ["Token"])


def test_a_scope_says_that_it_was_given(reading: Person) -> None:
    """A chip is a label with the scope and what became of it."""
    chip = reading.finds("label", "Scope openid")
    assert chip.name == "Scope openid, asked and given"


def test_a_list_holds_its_rows(reading: Person) -> None:
    """Both credentials, each under its org."""
    rows = reading.finds("list", "Credentials").children()
    assert [each.role for each in rows] == ["list item"] * 4


def test_the_program_says_what_it_is(reading: Person) -> None:
    """By name, and its window by its title."""
    window: Accessible = reading.mintdesk.children()[0]
    assert (reading.mintdesk.name, window.role, window.name) == (
        "Mintdesk",
        "frame",
        "Mintdesk (Custom address)",
    )
