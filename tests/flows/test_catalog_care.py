"""The file behind the list: broken before a start, changed by another window."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.model import Credential
from core.services import Services
from core.storage.vault import OSVault
from core.worlds import World
from gui.tasks import Lane
from tests.flows.conftest import Hand, Start
from tests.flows.parts import KEPT, shelf_says, with_credential

pytestmark = pytest.mark.usefixtures("secret_service")


def checked(hand: Hand) -> Hand:
    """Wait for the check that follows the first picture, and for its copy."""
    hand.sees(lambda: hand.program.services.stores.keeper.keep_copy() is False)
    hand.program.runner.flush(Lane.CATALOG, 10)
    return hand


def other_window(world: World) -> Services:
    """What another Mintdesk over the same data does."""
    return Services(world, OSVault())


def broken(folder: Path) -> None:
    """Write over the catalog's first page, and take its log away."""
    path = folder / "catalog.sqlite"
    data = bytearray(path.read_bytes())
    data[:4096] = b"\xa5" * 4096
    path.write_bytes(data)


def looks_at(hand: Hand) -> None:
    """Turn to the window, as after work in another one."""
    hand.window.activateWindow()
    hand.sees(hand.window.isActiveWindow)
    hand.window.woken.emit()


def names(hand: Hand) -> list[str]:
    """The credentials in the list, by name."""
    model = hand.desk.model
    states = [model.state(each) for each in model.ids()]
    return [state.credential.name for state in states if state is not None]


def test_a_broken_catalog_is_mended_at_the_start(start: Start, world: World) -> None:
    """The copy takes its place, with every credential, and the window says so."""
    checked(with_credential(start()))
    start().program.end()
    broken(world.folder)
    hand = start()
    said = shelf_says(hand).title
    assert (said, names(hand)) == ("The list of credentials was mended", [KEPT.name])


def test_a_mended_catalog_still_leads_to_its_secret(start: Start, world: World) -> None:
    """The copy names the item in the keyring that is in use."""
    checked(with_credential(start()))
    start().program.end()
    broken(world.folder)
    hand = start()
    (kept,) = hand.desk.model.ids()
    credential = hand.program.services.stores.catalog.get(kept)
    vault = OSVault()
    assert vault.read(credential.secret_item) == KEPT.secret


def test_another_window_s_credential_appears(start: Start, world: World) -> None:
    """What was added elsewhere is in the list once the window is looked at again."""
    hand = with_credential(start())
    other = other_window(world)
    other.add((KEPT.with_changes(name="Elsewhere"),))
    other.close()
    looks_at(hand)
    hand.sees(lambda: len(hand.desk.model) == 2)
    assert sorted(names(hand)) == ["Elsewhere", KEPT.name]


def test_what_another_window_deleted_goes(start: Start, world: World) -> None:
    """And the page goes to the neighbour."""
    hand = with_credential(start())
    other = other_window(world)
    stays: Credential = other.add((KEPT.with_changes(name="Stays"),))[0]
    other.delete(other.stores.catalog.get(hand.desk.chosen))
    other.close()
    looks_at(hand)
    hand.sees(lambda: hand.desk.chosen == stays.id)
    assert names(hand) == ["Stays"]
