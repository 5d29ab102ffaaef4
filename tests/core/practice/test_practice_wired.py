"""From the export to the action: what is wired is what the code asks for."""

from __future__ import annotations

from pathlib import Path

from core.adobe.endpoints import practice
from core.formats.app_config_plan import Way
from core.formats.dotenv import EnvDocument
from core.formats.export import plan_export
from core.formats.snippets import Kind, snippet
from core.practice.accounts import TUTORIAL
from core.practice.server import PracticeAdobe
from core.wiring import look, plan_wiring, write_wiring
from tests.core.app_builder_parts import lay_out
from tests.core.practice.running import Desk, credential_of


def wired(folder: Path) -> dict[str, str]:
    """What Runtime hands to the action of a project that was exported to and wired."""
    plan = plan_export(credential_of(TUTORIAL), TUTORIAL.secrets[0], "")
    env = EnvDocument.parse(plan.data().decode())
    project = look(lay_out(folder, env=plan.data().decode()))
    keys = [each.key for each in project.actions]
    write_wiring(plan_wiring(project, keys, Way.INPUTS))
    (action,) = look(folder).actions
    values = {}
    for each in action.inputs:
        for reference in each.references:
            found = env.get(reference.name)
            values[each.name] = found.reveal() if found is not None else ""
    return values


def test_the_wired_action_runs(tmp_path: Path, adobe: PracticeAdobe) -> None:
    """With nothing added by hand."""
    code = snippet(
        Kind.ACTION_FETCH, credential_of(TUTORIAL), practice(adobe.base_url)
    ).text
    assert isinstance(code, str)
    answers, _ = Desk(tmp_path, adobe).act(code, wired(tmp_path / "project"))
    assert answers[0].get("statusCode") == 200
