"""The export dialog: formats, prefixes, readers, and what is remembered of them."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.formats.target_table import Dialect
from core.model import Secret
from gui import dialect_words
from tests.gui.desk_parts import DRAFT, Seat
from tests.gui.export_parts import Export, open_export

SECOND = Secret("p8e-second-0123456789abcdef01234567")


@pytest.fixture
def export(seat: Seat, tmp_path: Path) -> Export:
    """The dialog for the tutorial's credential, over an empty folder."""
    seat.window.show()
    seat.add(DRAFT)
    return open_export(seat, tmp_path)


def test_every_dialect_has_a_place_in_the_list() -> None:
    """Once, under a heading."""
    listed = [key for _, entries in dialect_words.groups() for key, _ in entries]
    assert sorted(listed) == sorted(Dialect)


def test_a_heading_cannot_be_chosen(export: Export) -> None:
    """Nor stopped at by the keyboard."""
    items = export.sheet.form.format.combo.model()
    assert items.index(0, 0).flags() == Qt.ItemFlag.NoItemFlags


@pytest.mark.parametrize("dialect", [d for d in Dialect if d is not Dialect.PREFIX])
def test_a_format_is_previewed_masked(export: Export, dialect: Dialect) -> None:
    """Its names are shown, the client secret never."""
    export.choose(dialect)
    shown = "\n".join(export.sheet.diff.texts())
    assert (DRAFT.secret.reveal() in shown, DRAFT.client_id in shown) == (False, True)


def test_a_format_brings_its_file_name(export: Export) -> None:
    """In place of one that another format offered."""
    export.choose(Dialect.CONSOLE)
    assert Path(export.sheet.path.text()).name == Dialect.CONSOLE.file_name


def test_a_name_of_the_users_own_stays(export: Export, tmp_path: Path) -> None:
    """Whatever format is chosen."""
    export.sheet.set_path(tmp_path / "mine.txt")
    export.choose(Dialect.CONSOLE)
    assert Path(export.sheet.path.text()).name == "mine.txt"


def test_a_name_that_promises_something_else_is_told(
    export: Export, tmp_path: Path
) -> None:
    """Before lines of a .env stand in a JSON file."""
    export.sheet.set_path(tmp_path / "config.json")
    assert "Another kind of file" in export.heads()


def test_what_is_chosen_is_written(export: Export) -> None:
    """As that format has it."""
    export.choose(Dialect.CONSOLE)
    export.sheet.agree()
    told = json.loads(export.text(Dialect.CONSOLE.file_name))
    assert told["CLIENT_SECRETS"] == [DRAFT.secret.reveal()]


def test_a_folder_remembers_its_format(export: Export, tmp_path: Path) -> None:
    """The next export there begins with it, under its file's name."""
    export.choose(Dialect.CONSOLE)
    export.sheet.agree()
    again = open_export(export.seat, tmp_path).sheet
    chosen = again.form.dialect(), Path(again.path.text()).name
    assert chosen == (Dialect.CONSOLE, Dialect.CONSOLE.file_name)


def test_a_folder_remembers_its_prefix(export: Export, tmp_path: Path) -> None:
    """Beside the format."""
    export.choose(Dialect.PREFIX)
    export.type_prefix("MY_APP")
    export.sheet.agree()
    again = open_export(export.seat, tmp_path).sheet
    assert again.form.wish()[:2] == (Dialect.PREFIX, "MY_APP")


def test_another_folder_knows_nothing_of_it(export: Export, tmp_path: Path) -> None:
    """Each has its own."""
    export.choose(Dialect.CONSOLE)
    export.sheet.agree()
    (tmp_path / "other").mkdir()
    again = open_export(export.seat, tmp_path / "other").sheet
    assert again.form.dialect() is Dialect.TUTORIAL


def test_a_format_that_the_user_chose_outlives_another_folder(
    export: Export, tmp_path: Path
) -> None:
    """What is remembered there does not undo it."""
    (tmp_path / "other").mkdir()
    export.seat.services.keep_dialect(tmp_path / "other", Dialect.COMMERCE)
    export.choose(Dialect.APP_BUILDER)
    export.sheet.set_path(tmp_path / "other" / ".env")
    assert export.sheet.form.dialect() is Dialect.APP_BUILDER


def test_a_folder_that_is_named_later_brings_its_format(
    export: Export, tmp_path: Path
) -> None:
    """Where the user has chosen none."""
    (tmp_path / "other").mkdir()
    export.seat.services.keep_dialect(tmp_path / "other", Dialect.COMMERCE)
    export.sheet.set_path(tmp_path / "other" / ".env")
    assert export.sheet.form.dialect() is Dialect.COMMERCE


def test_a_name_that_is_typed_outweighs_what_is_remembered(
    export: Export, tmp_path: Path
) -> None:
    """A .env is not made JSON."""
    (tmp_path / "other").mkdir()
    export.seat.services.keep_dialect(tmp_path / "other", Dialect.CONSOLE)
    export.sheet.set_path(tmp_path / "other" / ".env")
    assert export.sheet.form.dialect() is Dialect.TUTORIAL


@pytest.mark.parametrize(
    ("dialect", "shown"), [(Dialect.TUTORIAL, False), (Dialect.PREFIX, True)]
)
def test_a_prefix_is_asked_where_there_is_one(
    export: Export, dialect: Dialect, shown: bool
) -> None:
    """And nowhere else."""
    export.choose(dialect)
    assert export.sheet.form.label.isVisible() is shown


def test_a_prefix_is_written(export: Export) -> None:
    """In front of every name."""
    export.choose(Dialect.PREFIX)
    export.type_prefix("MY_APP")
    export.sheet.agree()
    assert export.text().startswith("MY_APP_CLIENT_ID=")


def test_a_missing_prefix_is_asked_for_in_place(export: Export) -> None:
    """Without a warning: nothing was typed wrong."""
    export.choose(Dialect.PREFIX)
    told = export.sheet.form.label.notice(), export.sheet.bar.isVisible()
    assert told == ("Type a prefix, such as MY_APP.", False)


def test_an_unfit_prefix_is_told_in_place(export: Export) -> None:
    """Under its field, and nothing can be written."""
    export.choose(Dialect.PREFIX)
    export.type_prefix("9 lives")
    told = export.sheet.form.label.notice(), export.sheet.act.isEnabled()
    assert (told[0][:31], told[1]) == ("Letters, digits and underscores", False)


def test_the_context_of_aio_has_a_name_by_itself(export: Export) -> None:
    """That of the credential."""
    export.choose(Dialect.AIO_CONTEXT)
    assert export.sheet.form.label.line.placeholderText() == "Quota_Watch"


def test_a_table_never_replaces_a_file(export: Export, tmp_path: Path) -> None:
    """It is a new file or none, and another one is offered."""
    (tmp_path / "credential.csv").write_text("mine\n", encoding="utf-8")
    export.choose(Dialect.CSV)
    message = export.sheet.bar.message()
    assert message is not None
    assert (message.action, "only makes new files" in message.text) == (
        "choose_file",
        True,
    )


@pytest.mark.parametrize(
    ("dialect", "told"),
    [
        (Dialect.CONSOLE, "both are written, the one in use first"),
        (Dialect.TUTORIAL, "the one in use is written, the other is not"),
    ],
)
def test_which_of_two_secrets_is_written_is_told(
    seat: Seat, tmp_path: Path, dialect: Dialect, told: str
) -> None:
    """Before it is written."""
    (one,) = seat.add(DRAFT)
    seat.desk.credentials.join_secret(one, SECOND)
    export = open_export(seat, tmp_path)
    export.choose(dialect)
    checks = export.sheet.checks.checks()
    assert [c.text for c in checks if c.head == "Two client secrets"] == [told]


def test_what_the_credential_lacks_is_told(seat: Seat, tmp_path: Path) -> None:
    """A name of the format that is left as it is."""
    seat.add(replace(DRAFT, ims_org_id=""))
    export = open_export(seat, tmp_path)
    checks = export.sheet.checks.checks()
    told = [check.text for check in checks if check.head == "Not written"]
    assert told == ["IMS org ID: this credential has none"]


def test_a_name_that_stands_twice_is_told(export: Export, tmp_path: Path) -> None:
    """Readers take the last one."""
    twice = "OAUTHS2S_CLIENT_ID=a\nOAUTHS2S_CLIENT_ID=b\n"
    (tmp_path / ".env").write_text(twice, encoding="utf-8")
    export.sheet.ask()
    assert "More than once" in export.heads()


def test_ctrl_enter_writes(export: Export, qtbot: QtBot) -> None:
    """From wherever the focus is."""
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(export.sheet, Qt.Key.Key_Return, control)
    assert "OAUTHS2S_CLIENT_ID=" in export.text()
