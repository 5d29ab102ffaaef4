"""From what was read to what is kept: compared, taken, told, and given up."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import Cancelled, KeyringLocked
from core.formats.found import Reading
from core.model import Secret
from core.reading import FileReading
from core.storage.vault import MemoryVault
from core.taking import Taken
from gui import taken_words
from gui.controllers.importing import left_in
from gui.models.found import NO_FILE, Found
from gui.models.message import Level, Message
from tests.gui.desk_parts import DRAFT, AtOnce, Build, Seat
from tests.gui.import_parts import KEPT, dialog_of, one_file, preview

SECOND = DRAFT.with_changes(name="Second", client_id="0" * 32)
OTHER_SECRET = DRAFT.with_changes(secret=Secret("p8e-another"))


class LimitedVault(MemoryVault):
    """A keyring that is locked after so many secrets."""

    room = 1_000

    def write(self, item: str, secret: Secret, label: str) -> None:
        """As long as there is room."""
        if not self.room:
            raise KeyringLocked
        self.room -= 1
        super().write(item, secret, label)


@pytest.fixture
def seat(seat_with: Build) -> Seat:
    """The window, its jobs done at once."""
    made = seat_with(AtOnce())
    made.window.show()
    return made


def said(seat: Seat) -> Message:
    """What floats over the page."""
    message = seat.window.shelf.message()
    assert message is not None
    return message


def test_new_ones_are_stored_and_shown(seat: Seat) -> None:
    """The first of them in front."""
    preview(seat, DRAFT, SECOND).act.click()
    assert len(seat.model) == 2
    assert seat.desk.chosen in seat.model.ids()


def test_the_same_file_twice_changes_nothing(seat: Seat) -> None:
    """There is nothing to press."""
    preview(seat, DRAFT).act.click()
    dialog = preview(seat, DRAFT)
    assert (dialog.act.isEnabled(), dialog.summary.text()) == (False, "1 unchanged")


def test_a_changed_field_is_taken(seat: Seat) -> None:
    """And the window shows it at once."""
    (kept,) = seat.add(DRAFT)
    preview(seat, DRAFT.with_changes(scopes=("openid",))).act.click()
    assert seat.credential(kept).scopes == ("openid",)


def test_an_update_keeps_the_name(seat: Seat) -> None:
    """It may be the user's own."""
    (kept,) = seat.add(DRAFT)
    changed = DRAFT.with_changes(name="As in the file", scopes=("openid",))
    preview(seat, changed).act.click()
    assert seat.credential(kept).name == DRAFT.name


def test_another_secret_joins_the_first(seat: Seat) -> None:
    """Neither is lost."""
    (kept,) = seat.add(DRAFT)
    preview(seat, OTHER_SECRET).act.click()
    assert seat.credential(kept).secret_count == 2


def test_another_secret_takes_the_place_of_the_first_where_that_is_chosen(
    seat: Seat,
) -> None:
    """One is kept then."""
    (kept,) = seat.add(DRAFT)
    before = seat.credential(kept).secret_item
    dialog = preview(seat, OTHER_SECRET)
    dialog.detail.sides.cards("client_secret")[1].click()
    dialog.act.click()
    after = seat.credential(kept)
    assert (after.secret_count, after.secret_item != before) == (1, True)


def test_an_id_typed_that_is_kept_already_becomes_an_update(seat: Seat) -> None:
    """No second credential with the same client ID; the user looks first."""
    seat.add(DRAFT)
    dialog = preview(seat, SECOND)
    dialog.form.client_id.set_text(DRAFT.client_id)
    dialog.act.click()
    assert (len(seat.model), dialog.isVisible(), dialog.form.isHidden()) == (
        1,
        True,
        True,
    )


def test_an_id_typed_that_is_new_is_stored(seat: Seat) -> None:
    """As edited."""
    dialog = preview(seat, DRAFT)
    dialog.form.client_id.set_text("1" * 32)
    dialog.act.click()
    (stored,) = seat.model.ids()
    assert seat.credential(stored).client_id == "1" * 32


def test_what_came_of_it_is_told(seat: Seat) -> None:
    """Added, updated, and where the secrets still stand."""
    seat.add(DRAFT)
    preview(seat, DRAFT.with_changes(scopes=("openid",)), SECOND).act.click()
    message = said(seat)
    assert (message.title, message.level) == (
        "Imported: 1 new, 1 updated",
        Level.WARNING,
    )
    assert "a.env" in message.text


def test_without_a_file_the_secret_is_nowhere_else(seat: Seat) -> None:
    """A dropped text is gone."""
    found = Found((FileReading(NO_FILE, Reading((DRAFT,))),))
    seat.desk.importing.found.emit(found)
    dialog_of(seat).act.click()
    assert (said(seat).level, said(seat).action) == (Level.DONE, "")


def test_several_files_are_counted(seat: Seat) -> None:
    """Each still holds its secret."""
    files = tuple(
        FileReading(Path(name), Reading((draft,)))
        for name, draft in (("a.env", DRAFT), ("b.env", SECOND))
    )
    seat.desk.importing.found.emit(Found(files))
    dialog_of(seat).act.click()
    assert "2 file" in said(seat).text


def test_a_name_of_several_lines_is_told_on_one(seat: Seat) -> None:
    """A file may be called anything."""
    seat.desk.importing.found.emit(one_file(DRAFT, name="a\n\u202eb.env"))
    dialog_of(seat).act.click()
    assert "“a  b.env”" in said(seat).text


def test_a_file_that_holds_the_second_secret_alone_is_told_of() -> None:
    """The first was typed over before the import."""
    both = DRAFT.with_changes(second=Secret("p8e-second"))
    file = FileReading(Path("a.env"), Reading((both,), digest=b"1"))
    kept = both.with_changes(secret=Secret("p8e-typed"))
    assert left_in((file,), (kept,), None).files == (file,)


def test_a_file_whose_secret_was_not_taken_is_not_told_of(seat: Seat) -> None:
    """What stands there alone is not to be removed."""
    (kept,) = seat.add(DRAFT)
    dialog = preview(seat, OTHER_SECRET.with_changes(scopes=("openid",)))
    dialog.detail.sides.cards("client_secret")[0].click()
    dialog.act.click()
    assert seat.credential(kept).scopes == ("openid",)
    assert said(seat).level is Level.DONE


def test_a_drop_on_a_credential_updates_that_one(seat: Seat) -> None:
    """Whatever else the file holds."""
    (kept,) = seat.add(DRAFT)
    changed = DRAFT.with_changes(scopes=("openid",))
    preview(seat, SECOND, changed, target=kept).act.click()
    assert (len(seat.model), seat.credential(kept).scopes) == (1, ("openid",))


def test_a_keyring_that_refuses_is_told_in_the_dialog(seat_with: Build) -> None:
    """All of the new ones, or none."""
    vault = LimitedVault()
    vault.room = 1
    seat = seat_with(AtOnce(), vault)
    seat.window.show()
    dialog = preview(seat, DRAFT, SECOND)
    dialog.act.click()
    assert (len(seat.model), dialog.isVisible(), dialog.bar.isVisible()) == (
        0,
        True,
        True,
    )


def test_a_failure_midway_tells_what_was_done(seat_with: Build) -> None:
    """The first update is kept, the second is not."""
    vault = LimitedVault()
    seat = seat_with(AtOnce(), vault)
    seat.window.show()
    first, second = seat.add(DRAFT, SECOND)
    vault.room = 1
    preview(
        seat, OTHER_SECRET, SECOND.with_changes(secret=Secret("p8e-other"))
    ).act.click()
    counts = [seat.credential(each).secret_count for each in (first, second)]
    assert counts == [2, 1]
    assert said(seat).text.startswith("Updated 1 credential")


def test_a_cancelled_import_says_what_was_left() -> None:
    """As a note, not as a failure."""
    message = taken_words.stopped(Taken(updated=(KEPT,), failed=Cancelled(), undone=2))
    assert message.level is Level.NOTE
    assert "2 credential" in message.text


def test_nothing_changed_is_said_plainly() -> None:
    """Where somebody else was quicker."""
    message = taken_words.done(Taken(unchanged=2), taken_words.Left())
    assert message.title == "Nothing was changed"
