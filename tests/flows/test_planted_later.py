"""Planted secrets and what came later: files that are followed, palette, tray, sheets.

Each flow ends with its part open or just used; then everything is searched.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

import pytest

from core.model import Secret
from core.practice.server import PracticeAdobe
from gui import actions, palette, tray_desk
from gui.controllers.about import AboutController
from gui.controllers.check_up import CheckUpController
from gui.copy_as import Copying
from gui.dialogs.action_code import ActionCodeDialog
from gui.dialogs.checkup import CheckUpDialog
from gui.dialogs.export_dialog import ExportDialog
from gui.dialogs.log_viewer import LogDialog
from gui.flows.about import About
from gui.flows.check_up import CheckUp
from gui.views.header import FILES
from tests.conftest import PrivateKeyring
from tests.flows.conftest import Hand, Start
from tests.flows.parts import with_credential
from tests.flows.planted import ANOTHER, DRAFT, PLANTED, env_text, known_to, leaks
from tests.flows.planted_flows import exported, import_of_a_file, replacing
from tests.gui.tray_parts import FakePlace

Flow = Callable[[Hand, PracticeAdobe, Path], object]
# Lines after which an export is planned by a child process.
LONG = 2_000


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that is searched: home, temporary files and the current folder."""
    folder = tmp_path.resolve()
    for name in ("HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        (folder / name).mkdir()
        monkeypatch.setenv(name, str(folder / name))
    monkeypatch.chdir(folder)
    return folder


def with_token(hand: Hand) -> str:
    """The planted credential with its token; the token's value."""
    with_credential(hand, DRAFT)
    hand.desk.get_token()
    hand.sees(lambda: (state := hand.desk.state()) and state.token)
    state = hand.desk.state()
    assert state is not None
    assert state.token is not None
    return state.token.value.reveal()


def here_of(hand: Hand) -> Path:
    """Where the log is."""
    return hand.desk.services.world.folder / "logs"


def files_say(hand: Hand, *words: str) -> None:
    """Look at the files until they stand so."""
    page = hand.window.page
    page.show_tab(FILES)
    hand.sees(lambda: [row.chip.text() for row in page.files.card.rows] == [*words])


def files_followed(hand: Hand, adobe: PracticeAdobe, outside: Path) -> None:
    """An export that is current, and stale after another secret."""
    exported(hand, adobe, outside)
    files_say(hand, "Current")
    state = hand.desk.state()
    assert state is not None
    hand.desk.credentials.replace_secret(state.id, Secret(PLANTED))
    files_say(hand, "Stale")


def source_followed(hand: Hand, adobe: PracticeAdobe, outside: Path) -> None:
    """The file of an import, which holds the secret still."""
    import_of_a_file(hand, adobe, outside)
    files_say(hand, "Holds the secret")


def long_file(hand: Hand, _adobe: PracticeAdobe, outside: Path) -> None:
    """An export into it is planned by a child process."""
    filling = "".join(f"KEY_{number}={number}\n" for number in range(LONG))
    (outside / ".env").write_text(filling + env_text(), encoding="utf-8")
    with_credential(hand, DRAFT)
    hand.desk.exporting.start_in(outside)
    actions.perform(hand.desk, "export")
    dialog = hand.dialog(ExportDialog)
    hand.sees(dialog.overwrite.isVisible)


def palette_pasted_into(hand: Hand, _adobe: PracticeAdobe, _outside: Path) -> None:
    """By mistake, and left."""
    with_credential(hand, DRAFT)
    made = palette.of(hand.desk)
    made.open()
    hand.types(made.view.line, ANOTHER)
    made.close()


def log_shown(hand: Hand, _adobe: PracticeAdobe, _outside: Path) -> None:
    """After all that is logged of a token."""
    with_token(hand)
    hand.sees((here_of(hand) / "mintdesk.log").exists)
    logging.getLogger("mintdesk").error("client_secret=%s", ANOTHER)
    flow = About(
        hand.window, AboutController(hand.desk.services, hand.desk.runner, hand.desk)
    )
    flow.show_log()
    hand.sees(hand.dialog(LogDialog).lines)


def check_up(hand: Hand, _adobe: PracticeAdobe, _outside: Path) -> None:
    """With a keyring that is written to and read."""
    with_token(hand)
    controller = CheckUpController(hand.desk.services, hand.desk.runner, hand.desk)
    CheckUp(hand.window, controller).open()
    dialog = hand.dialog(CheckUpDialog)
    hand.sees(lambda: "Qt" in dialog.as_text() and dialog.act.isEnabled())


def action_code(hand: Hand, _adobe: PracticeAdobe, _outside: Path) -> None:
    """The code of an action, with a token in hand."""
    with_token(hand)
    copying = hand.window.page.findChild(Copying)
    assert isinstance(copying, Copying)
    copying.show_code()
    hand.sees(hand.dialog(ActionCodeDialog).text)


def unsaved(hand: Hand, adobe: PracticeAdobe, outside: Path) -> None:
    """Another secret in a dialog, and another language spoken."""
    replacing(hand, adobe, outside)
    hand.desk.credentials.keep_setting("language", "fr")


FLOWS: dict[str, Flow] = {
    flow.__name__.replace("_", " "): flow
    for flow in (
        files_followed,
        source_followed,
        long_file,
        palette_pasted_into,
        log_shown,
        check_up,
        action_code,
        unsaved,
    )
}


@pytest.mark.parametrize("name", FLOWS)
def test_a_planted_secret_is_found_nowhere(
    start: Start,
    secret_service: PrivateKeyring,
    adobe: PracticeAdobe,
    here: Path,
    tmp_path_factory: pytest.TempPathFactory,
    capfd: pytest.CaptureFixture[str],
    name: str,
) -> None:
    """Not in a file, the list, a log, a widget, a title, an argument or a repr."""
    known_to(adobe, PLANTED)
    hand = start()
    FLOWS[name](hand, adobe, tmp_path_factory.mktemp("outside"))
    said = capfd.readouterr()
    state = hand.desk.state()
    tokens = [state.token.value.reveal()] if state and state.token else []
    assert leaks(hand, here, said.out + said.err, PLANTED, ANOTHER, *tokens) == []


def test_the_tray_tells_no_token(
    start: Start, secret_service: PrivateKeyring, adobe: PracticeAdobe, here: Path
) -> None:
    """In no entry, tooltip or notice; once copied, it is on the clipboard alone."""
    known_to(adobe, PLANTED)
    hand = start()
    value = with_token(hand)
    place = FakePlace()
    made = tray_desk.connect(hand.desk, {}, place)
    made.tray.copyRequested.emit(hand.desk.chosen)
    made.tray.refresh()
    (icon,) = place.made
    entries = [act.text() + act.toolTip() for act in icon.menu.actions()]
    said = " ".join([*entries, icon.words, *map(" ".join, place.told())])
    shown = value in said or PLANTED in said
    found = leaks(hand, here, said, value, PLANTED)
    assert (len(place.told()), shown, found) == (1, False, ["clipboard"])
