"""A long list is read in parts: by the controller, and for the desk."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from core.errors import CatalogBusy
from core.model import Credential
from core.storage.outcomes import Opening
from gui.controllers.credentials import CredentialsController
from gui.tasks import InlineRunner
from tests.gui.desk_parts import DRAFT, Heard, ScriptedServices, Seat

NAMES = ("A", "B", "C")


class Paged(ScriptedServices):
    """Services that hand out one credential at a time, or fail to."""

    broken = False

    def open(self) -> Opening:
        """The first."""
        opening = super().open()
        return opening._replace(credentials=opening.credentials[:1])

    def more(self, after: Credential, limit: int = 1) -> tuple[Credential, ...]:
        """The next."""
        if self.broken:
            raise CatalogBusy(path="catalog", reason="SQLITE_BUSY")
        return super().more(after, limit)


@pytest.fixture
def paged(scripted: ScriptedServices) -> Paged:
    """Three credentials, one at a time."""
    made = Paged(scripted.world, scripted.stores.vault, scripted.now)
    made.add(tuple(DRAFT.with_changes(name=name) for name in NAMES))
    return made


@pytest.fixture
def controller(paged: Paged) -> CredentialsController:
    """What the user does with credentials, done at once."""
    return CredentialsController(paged, InlineRunner())


def names(heard: Heard) -> list[list[str]]:
    """The names in each part that was told."""
    parts = [value for _, value in heard.told]
    return [[item.name for item in part] for part in parts if isinstance(part, tuple)]


def test_the_list_is_read_to_its_end(
    controller: CredentialsController, paged: Paged
) -> None:
    """Part after part, from the one that is known."""
    heard = Heard(controller, "moreLoaded")
    controller.load_more(paged.open().credentials[0])
    assert names(heard) == [["B"], ["C"]]


def test_a_look_again_sees_the_whole_list(controller: CredentialsController) -> None:
    """What was stored unseen may stand anywhere in it."""
    heard = Heard(controller, "seenAgain")
    controller.look_again()
    assert names(heard) == [["A"], ["B"], ["C"]]


def test_a_list_that_cannot_be_read_on_is_told(
    controller: CredentialsController, paged: Paged
) -> None:
    """As one that cannot be opened."""
    paged.broken = True
    heard = Heard(controller, "failed")
    controller.load_more(paged.open().credentials[0])
    ((_, operation, of, error),) = heard.told
    assert (operation, of, type(error)) == ("open", "", CatalogBusy)


def opened(seat: Seat, chosen: int) -> tuple[Credential, ...]:
    """Three are kept; the first is read, and another one was chosen last."""
    seat.window.show()
    seat.add(*(DRAFT.with_changes(name=name) for name in NAMES))
    kept = seat.services.open().credentials
    settings = {"selected": kept[chosen].id}
    seat.desk.on_opened(Opening(kept[:1], settings, len(kept), kept[chosen]))
    return kept


def test_the_desk_reads_the_rest_after_the_first_picture(
    seat: Seat, qtbot: QtBot
) -> None:
    """All of them in the end."""
    kept = opened(seat, 0)
    qtbot.waitUntil(lambda: len(seat.model) == len(kept))
    assert seat.model.matching() == len(kept)


def test_the_last_choice_is_shown_before_its_row_is_read(seat: Seat) -> None:
    """The page does not wait for the list."""
    kept = opened(seat, 2)
    drawn = seat.window.page.state
    assert drawn is not None
    assert (drawn.id, seat.model.row_of(drawn.id)) == (kept[2].id, -1)


def test_the_last_choice_is_selected_once_its_row_is_read(
    seat: Seat, qtbot: QtBot
) -> None:
    """List and page agree."""
    kept = opened(seat, 2)
    qtbot.waitUntil(lambda: seat.model.matching() == len(kept))
    row = seat.window.sidebar.list.currentIndex().row()
    assert seat.model.id_at(row) == kept[2].id
