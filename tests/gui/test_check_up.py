"""The check-up in the window: row by row, given up, copied, without what is private."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from core.adobe.findings import Verdict
from core.model import Secret
from core.upkeep.checked import Checked, Facts, Part
from gui import check_up_words
from gui.dialogs.checkup import CheckUpDialog
from gui.tasks import Lane
from gui.views.settings_page import SettingsPage
from tests.gui.desk_parts import DRAFT, AtOnce, Build, Holding, Seat

FACTS: Facts = {"reason": "OSError", "count": 2, "extra": 1}


@pytest.fixture
def seat(seat_with: Build) -> Seat:
    """The window with a credential in it."""
    seat = seat_with(AtOnce())
    seat.add(DRAFT)
    seat.window.show()
    return seat


def checked(seat: Seat) -> CheckUpDialog:
    """The check-up, begun from the settings."""
    seat.window.show_settings()
    page: SettingsPage = seat.window.late_settings.get()
    page.about.check_up.click()
    (dialog,) = seat.window.findChildren(CheckUpDialog)
    return dialog


def test_every_part_gets_a_row_in_its_order(seat: Seat) -> None:
    """The window's own among them."""
    assert [each.part for each in checked(seat).found] == list(Part)


def test_it_ends_and_can_be_run_again(seat: Seat) -> None:
    """From the start."""
    dialog = checked(seat)
    dialog.act.click()
    assert (len(dialog.rows), dialog.act.isEnabled()) == (len(Part), True)


def test_a_cancelled_check_up_tells_nothing_more(seat_with: Build) -> None:
    """What comes late is dropped."""
    runner = Holding(Lane.NETWORK)
    seat = seat_with(runner)
    seat.add(DRAFT)
    seat.window.show()
    dialog = checked(seat)
    before = len(dialog.rows)
    dialog.reject()
    runner.finish()
    assert (len(dialog.rows), dialog.summary.text()) == (before, "Stopped")


def test_the_report_is_copied(seat: Seat) -> None:
    """A line for each part."""
    dialog = checked(seat)
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == dialog.as_text()


def test_the_report_holds_nothing_private(seat: Seat) -> None:
    """Neither ids nor paths nor secrets."""
    said = checked(seat).as_text()
    secret = DRAFT.secret or Secret("")
    private = (
        DRAFT.client_id,
        DRAFT.ims_org_id,
        DRAFT.name,
        str(seat.services.world.folder),
        secret.reveal(),
    )
    assert [each for each in private if each in said] == []


@pytest.mark.parametrize("part", list(Part))
def test_a_part_that_failed_says_why(part: Part) -> None:
    """In words."""
    told = check_up_words.told(Checked(part, Verdict.FAIL, "failed", FACTS))
    assert "OSError" in told.text


@pytest.mark.parametrize("key", list(check_up_words._WORDS))
def test_words_leave_no_place_open(key: tuple[Part, str]) -> None:
    """What is not known is a dash."""
    told = check_up_words.told(Checked(key[0], Verdict.OK, key[1]))
    assert not {"{", "}"} & set(told.text + told.remedy)


def test_a_part_that_was_given_up_says_so() -> None:
    """It is not a failure."""
    told = check_up_words.told(Checked(Part.KEYRING, Verdict.SKIPPED, "stopped"))
    assert told.text == "Given up."


def test_a_fact_from_outside_stays_on_its_line() -> None:
    """And is bounded."""
    facts = {"system": "a\nb" * 900}
    told = check_up_words.told(Checked(Part.SYSTEM, Verdict.OK, facts=facts))
    assert ("\n" in told.text, len(told.text) < 500) == (False, True)
