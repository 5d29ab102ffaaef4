"""What the user wishes, and what the window shows for it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtWidgets import QDialog

from core.practice.accounts import OTHER_ORG, SAMPLE_ORG, WITHOUT_API
from gui.dialogs.confirm import ConfirmDialog
from gui.dialogs.credential_dialog import CredentialDialog
from gui.dialogs.export_dialog import ExportDialog
from gui.dialogs.import_dialog import ImportDialog
from gui.dialogs.small import RenameDialog, ReplaceSecretDialog
from gui.models.message import Level
from gui.views import header
from gui.views.foot import Foot
from tests.gui.desk_parts import DRAFT, WRONG, Seat, draft_of

if TYPE_CHECKING:
    from tests.conftest import FakeClock

OTHER = draft_of(OTHER_ORG)
Kind = TypeVar("Kind", bound=QDialog)


def dialog(seat: Seat, kind: type[Kind]) -> Kind:
    """The open dialog of a kind."""
    (found,) = [each for each in seat.window.findChildren(kind) if each.isVisible()]
    return found


def said(seat: Seat) -> str:
    """The title of the message on the shelf."""
    message = seat.window.shelf.message()
    return message.title if message is not None else ""


def foot(seat: Seat) -> str:
    """The line at the foot of the token's card."""
    return seat.window.page.token.card.findChildren(Foot)[0].text()


@pytest.fixture
def one(seat: Seat) -> str:
    """A credential that is right in every field, chosen."""
    return seat.add(DRAFT)[0]


@pytest.fixture
def pair(seat: Seat) -> tuple[str, str]:
    """Two credentials; the first one is chosen."""
    first, second = seat.add(DRAFT, OTHER)
    seat.desk.choose(first)
    return first, second


# ── first and last ───────────────────────────────────────────────────────────


def test_without_credentials_the_doors_are_shown(seat: Seat) -> None:
    """A first start begins there."""
    assert seat.window.is_empty()


def test_the_first_credential_is_shown(seat: Seat, one: str) -> None:
    """Its page takes the doors' place."""
    assert (seat.window.is_empty(), seat.desk.chosen) == (False, one)


def test_a_new_credential_is_selected_in_the_list(seat: Seat, one: str) -> None:
    """List and page agree."""
    row = seat.window.sidebar.list.currentIndex().row()
    assert seat.model.id_at(row) == one


def test_deleting_goes_to_the_neighbour(seat: Seat, pair: tuple[str, str]) -> None:
    """The page that comes is that of the row beside it."""
    seat.desk.credentials.delete(seat.credential(pair[0]))
    drawn = seat.window.page.state
    assert drawn is not None
    assert (seat.desk.chosen, drawn.id) == (pair[1], pair[1])


def test_deleting_another_one_keeps_the_page(seat: Seat) -> None:
    """Nobody is led away from what they look at, nor to the neighbour of the other."""
    gone, _, looked_at = seat.add(DRAFT, draft_of(WITHOUT_API), OTHER)
    seat.desk.choose(looked_at)
    seat.desk.credentials.delete(seat.credential(gone))
    row = seat.window.sidebar.list.currentIndex().row()
    assert (seat.desk.chosen, seat.model.id_at(row)) == (looked_at, looked_at)


def test_deleting_the_last_one_opens_the_doors(seat: Seat, one: str) -> None:
    """Back to the start."""
    seat.desk.credentials.delete(seat.credential(one))
    assert (seat.window.is_empty(), seat.desk.chosen) == (True, "")


def test_a_rename_keeps_the_selection(seat: Seat, pair: tuple[str, str]) -> None:
    """Though the row has moved."""
    seat.desk.credentials.rename(pair[0], "zzz")
    row = seat.window.sidebar.list.currentIndex().row()
    assert (seat.desk.chosen, seat.model.id_at(row)) == (pair[0], pair[0])


# ── the org, in place ────────────────────────────────────────────────────────


@pytest.fixture
def without_org(seat: Seat) -> str:
    """A credential as the tutorial's file gives it, its quota asked for."""
    (bare,) = seat.add(DRAFT.with_changes(ims_org_id=""))
    seat.desk.load_quota()
    return bare


def test_a_missing_org_is_asked_for_in_place(seat: Seat, without_org: str) -> None:
    """It is a question, and no failure."""
    state = seat.state(without_org)
    assert (state.org_wanted, state.quota_failure) == (True, None)


def test_no_call_is_made_without_an_org(seat: Seat, without_org: str) -> None:
    """Adobe is not asked in vain."""
    assert seat.adobe.requests == []


def test_with_the_org_the_call_goes_on(seat: Seat, without_org: str) -> None:
    """One answer, and the table is there."""
    seat.desk.org_given(SAMPLE_ORG)
    state = seat.state(without_org)
    assert (state.quota is not None, state.org_wanted) == (True, False)


def test_the_org_is_kept(seat: Seat, without_org: str) -> None:
    """It is asked for once."""
    seat.desk.org_given(SAMPLE_ORG)
    assert seat.services.open().credentials[0].ims_org_id == SAMPLE_ORG


def test_an_org_that_cannot_be_kept_is_told(seat: Seat, without_org: str) -> None:
    """As when the credential was deleted in another window."""
    seat.services.delete(seat.credential(without_org))
    seat.desk.org_given(SAMPLE_ORG)
    assert said(seat) == "This credential is gone"


# ── the clipboard's words ────────────────────────────────────────────────────


def test_a_copy_is_confirmed_in_place(seat: Seat, one: str) -> None:
    """With the time it stays."""
    seat.desk.copy_token()
    assert foot(seat) == "Copied. The clipboard is cleared in 30 s."


def test_the_clearing_is_confirmed_in_place(seat: Seat, one: str) -> None:
    """On demand, too."""
    seat.desk.copy_token()
    seat.desk.clipboard.clear_now()
    assert foot(seat) == "Clipboard cleared."


def test_another_page_does_not_call_the_clipboard_cleared(
    seat: Seat, pair: tuple[str, str]
) -> None:
    """The token of the first is still on it."""
    seat.desk.copy_token()
    seat.desk.choose(pair[1])
    assert foot(seat) == "Nothing is sent until you ask"


def test_back_on_its_page_the_countdown_goes_on(
    seat: Seat, pair: tuple[str, str], clock: FakeClock
) -> None:
    """With the time that is left by then."""
    seat.desk.copy_token()
    seat.desk.choose(pair[1])
    clock.advance(10)
    seat.desk.choose(pair[0])
    assert foot(seat) == "Copied. The clipboard is cleared in 20 s."


def test_other_words_copied_end_the_countdown(seat: Seat, one: str) -> None:
    """A client ID in the token's place is not cleared."""
    seat.desk.copy_token()
    seat.desk.copy_words("a client id")
    assert foot(seat) == "Copied."


def test_a_failure_takes_the_place_of_what_was_said(
    seat: Seat, clock: FakeClock
) -> None:
    """Code and debug ID are not hidden behind an old confirmation."""
    seat.add(DRAFT.with_changes(secret=WRONG))
    seat.desk.copy_words("a client id")
    seat.desk.get_token()
    assert foot(seat).startswith("invalid_client")


# ── remedies ─────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("action", "kind"),
    [
        ("edit", CredentialDialog),
        ("replace_secret", ReplaceSecretDialog),
        ("export_again", ExportDialog),
        ("fill_in", CredentialDialog),
    ],
)
def test_a_remedy_opens_its_dialog(
    seat: Seat, one: str, tmp_path: Path, action: str, kind: type[QDialog]
) -> None:
    """One click from the message to what mends it."""
    seat.desk.exporting.start_in(tmp_path)
    seat.desk.mend(action)
    assert dialog(seat, kind).isVisible()


def test_trying_again_on_the_quota_page_loads_the_quota(seat: Seat, one: str) -> None:
    """What is in front is what is meant."""
    seat.window.page.show_tab(header.QUOTA)
    seat.desk.mend("try_again")
    assert seat.state(one).quota is not None


def test_trying_again_on_the_token_page_gets_a_token(seat: Seat, one: str) -> None:
    """And no quota."""
    seat.window.page.show_tab(header.TOKEN)
    seat.desk.mend("try_again")
    state = seat.state(one)
    assert (state.token is not None, state.quota) == (True, None)


# ── dialogs ──────────────────────────────────────────────────────────────────


def test_a_deleted_secret_is_confirmed(seat: Seat, one: str) -> None:
    """After the question, and after it was read back."""
    seat.desk.editing.delete(seat.credential(one))
    dialog(seat, ConfirmDialog).act.click()
    assert (len(seat.model), said(seat)) == (0, "Deleted")


def test_a_question_answered_no_deletes_nothing(seat: Seat, one: str) -> None:
    """Cancel means cancel."""
    seat.desk.editing.delete(seat.credential(one))
    dialog(seat, ConfirmDialog).cancel.click()
    assert len(seat.model) == 1


def test_a_production_credential_is_deleted_by_its_name(seat: Seat) -> None:
    """A click alone does not do it, typing what is asked for does."""
    (guarded,) = seat.add(DRAFT.with_changes(name="R&D", workspace="Production"))
    seat.desk.editing.delete(seat.credential(guarded))
    question = dialog(seat, ConfirmDialog)
    before = question.act.isEnabled()
    assert question.field is not None
    question.field.set_text("R&D")
    assert (before, question.act.isEnabled()) == (False, True)


def test_a_new_name_is_shown(seat: Seat, one: str) -> None:
    """In the model that list and page are drawn from."""
    seat.desk.editing.rename(seat.credential(one))
    asked = dialog(seat, RenameDialog)
    asked.field.set_text("Another name")
    asked.act.click()
    assert seat.credential(one).name == "Another name"


def test_the_practice_file_is_imported(seat: Seat) -> None:
    """From the file to the page, with the word about the secret in it."""
    sample = seat.services.world.practice_file
    assert sample is not None
    seat.desk.importing.open_file(sample)
    dialog(seat, ImportDialog).act.click()
    message = seat.window.shelf.message()
    assert message is not None
    assert (len(seat.model), message.level) == (1, Level.WARNING)


def test_a_file_without_a_credential_opens_no_dialog(
    seat: Seat, tmp_path: Path
) -> None:
    """The shelf says what was looked for."""
    file = tmp_path / ".env"
    file.write_text("PORT=1\n", encoding="utf-8")
    seat.desk.importing.open_file(file)
    assert said(seat) == "No credential in this text"
