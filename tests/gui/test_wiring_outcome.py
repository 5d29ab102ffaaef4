"""A wiring that would go wrong after the deployment is no plain success."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.formats.app_config_findings import Fault, Finding
from core.formats.target_table import Dialect
from gui import wiring_outcome
from gui.controllers.wiring import Wired
from gui.dialogs.action_code import ActionCodeDialog
from gui.dialogs.export_dialog import ExportDialog
from gui.models.message import Level, Message
from tests.core.app_builder_parts import BARE, ENV, IMS_ENV, TUTORIAL, lay_out
from tests.gui.desk_parts import DRAFT, Seat
from tests.gui.wiring_parts import wiring


def told(*findings: Finding) -> Message:
    """What is said of a project that these are odd about."""
    return wiring_outcome.message(Wired((Path("a.yaml"),), findings), out=False)


def found(fault: Fault, *names: str, action: str = "p/a") -> Finding:
    """A finding on some line."""
    return Finding(fault, "a.yaml", 1, action, "X", names)


def test_nothing_odd_is_done_and_leads_to_the_code() -> None:
    """What comes next."""
    said = told()
    assert (said.level, said.action) == (Level.DONE, "action_code")


@pytest.mark.parametrize("fault", Fault)
def test_whatever_is_odd_makes_it_a_warning(fault: Fault) -> None:
    """The title says that it was done; the text, what is left."""
    assert told(found(fault, "VAR")).level is Level.WARNING


def test_an_open_action_names_its_remedy() -> None:
    """In the words of the file."""
    said = told(found(Fault.SECRET_IN_WEB_ACTION)).text
    assert ("Anyone can call p/a" in said, "require-adobe-auth: true" in said) == (
        True,
        True,
    )


def test_at_most_two_open_actions_are_named() -> None:
    """A bar is no list."""
    fault = Fault.SECRET_IN_WEB_ACTION
    said = told(*(found(fault, action=f"p/{name}") for name in "abc")).text
    assert "call p/a, p/b …, which" in said


@pytest.mark.parametrize(
    ("fault", "name", "action"),
    [
        (Fault.NO_VALUE, "OAUTHS2S_CLIENT_ID", "export_inputs"),
        (Fault.IMS_VALUES_MISSING, "IMS_OAUTH_S2S_SCOPES", "export_ims"),
        (Fault.IMS_SCOPES_NO_ARRAY, "IMS_OAUTH_S2S_SCOPES", "export_ims"),
        (Fault.NO_VALUE, "SLACK_HOOK", ""),
    ],
)
def test_what_an_export_mends_is_offered(fault: Fault, name: str, action: str) -> None:
    """Under the names that are asked for; a value of something else is not ours."""
    assert told(found(fault, name)).action == action


def test_a_missing_value_does_not_hide_an_open_action() -> None:
    """Both are said."""
    said = told(
        found(Fault.NO_VALUE, "SLACK_HOOK"), found(Fault.SECRET_IN_WEB_ACTION)
    ).text
    assert ("SLACK_HOOK" in said, "Anyone can call" in said) == (True, True)


def shelf(seat: Seat) -> Message:
    """What the window says."""
    message = seat.window.shelf.message()
    assert message is not None
    return message


def wired(seat: Seat, folder: Path, env: str, auth: str = "false") -> None:
    """The tutorial's inputs, put in."""
    sheet = wiring(seat, folder, BARE.replace("auth: false", f"auth: {auth}"))
    (folder / ".env").write_text(env, encoding="utf-8")
    sheet.agree()
    sheet.agree()


@pytest.mark.parametrize(
    ("auth", "level"), [("false", Level.WARNING), ("true", Level.DONE)]
)
def test_the_tutorial_s_own_action_is_warned_of(
    seat: Seat, tmp_path: Path, auth: str, level: Level
) -> None:
    """It is open to the web as the tutorial has it."""
    wired(seat, tmp_path, ENV, auth)
    assert shelf(seat).level is level


@pytest.mark.parametrize(
    ("env", "action", "dialect"),
    [(IMS_ENV, "export_inputs", Dialect.TUTORIAL), ("", "export_ims", None)],
)
def test_the_offered_export_goes_where_values_lack(
    seat: Seat, tmp_path: Path, env: str, action: str, dialect: Dialect | None
) -> None:
    """To that project's file, under the names that it lacks."""
    seat.add(DRAFT)
    wired(seat, tmp_path, env)
    seat.desk.mend(action)
    sheet = seat.window.findChildren(ExportDialog)[-1]
    wanted = dialect or Dialect.APP_BUILDER
    assert (sheet.path.text(), sheet.form.dialect()) == (
        str(tmp_path / ".env"),
        wanted,
    )


def test_the_code_opens_from_the_message(seat: Seat, tmp_path: Path) -> None:
    """The last step of the tutorial."""
    seat.add(DRAFT)
    assert seat.window.page.isVisibleTo(seat.window)
    wired(seat, tmp_path, ENV, "true")
    seat.desk.mend(shelf(seat).action)
    assert seat.window.findChildren(ActionCodeDialog)


def test_a_project_that_was_wired_already_is_told_of_too(tmp_path: Path) -> None:
    """The text of the tutorial lacks nothing but a guard."""
    from core.wiring import look

    project = look(lay_out(tmp_path, TUTORIAL))
    assert told(*project.findings).level is Level.WARNING
