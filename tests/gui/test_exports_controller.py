"""Exports: each answer to who asked, and nothing stands behind what hangs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.adobe.stopping import Stop
from core.arrangements import Planned
from core.errors import FileChanged, FileIsFolder
from core.formats.other_readers import Reader
from core.formats.target_table import Dialect
from core.model import Credential, ScopeSet
from gui.controllers.exports import ExportsController, Manner, Preview
from gui.models.outgoing import Wish
from gui.tasks import InlineRunner, Lane, TaskRunner
from tests.gui.desk_parts import DRAFT, ScriptedServices
from tests.gui.task_parts import Gate, Hearer

WISH = Wish(Dialect.TUTORIAL)


class HangingServices(ScriptedServices):
    """A look at a file named ``share``, and a write to it, that do not come back."""

    gate: Gate
    stops: list[Stop]

    def plan_export(
        self,
        credential: Credential,
        path: Path,
        dialect: Dialect | None = None,
        readers: tuple[Reader, ...] | None = None,
        label: str = "",
        *,
        stop: Stop | None = None,
    ) -> Planned:
        """Hang, or as ever."""
        self.stops.append(stop or Stop())
        if path.name == "share":
            self.gate()
        return super().plan_export(credential, path, dialect, readers, label, stop=stop)

    def keep_dialect(self, folder: Path, dialect: Dialect, label: str = "") -> None:
        """Hang after the write."""
        self.gate()


class Kept(list[object]):
    """What was told, in order."""

    def take(self, outcome: object) -> None:
        """Keep it."""
        self.append(outcome)


def stored(services: ScriptedServices) -> Credential:
    """A credential that is there."""
    services.open()
    (kept,) = services.add((DRAFT,))
    return kept


@pytest.fixture
def told() -> Kept:
    """What was told."""
    return Kept()


@pytest.fixture
def exports(scripted: ScriptedServices) -> ExportsController:
    """Exports, done at once."""
    return ExportsController(scripted, InlineRunner())


@pytest.fixture
def gate() -> Iterator[Gate]:
    """What hangs, until the test is over."""
    made = Gate()
    yield made
    made.open()


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[TaskRunner]:
    """Real threads."""
    del qtbot
    made = TaskRunner()
    yield made
    made.stop()


@pytest.fixture
def hanging(scripted: ScriptedServices, gate: Gate) -> HangingServices:
    """Services of a computer whose share does not answer."""
    services = HangingServices(scripted.world, scripted.stores.vault)
    services.gate, services.stops = gate, []
    return services


def test_a_preview_is_told_to_who_asked(
    exports: ExportsController,
    scripted: ScriptedServices,
    told: Kept,
    tmp_path: Path,
) -> None:
    """With what was wished, and how git stands to the file."""
    kept = stored(scripted)
    exports.plan(kept, tmp_path / ".env", WISH, told.take, told.take)
    (found,) = told
    assert isinstance(found, Preview)
    assert (found.planned.path.name, found.around.wish) == (".env", WISH)


def test_a_written_file_is_told_to_who_asked(
    exports: ExportsController,
    scripted: ScriptedServices,
    told: Kept,
    tmp_path: Path,
) -> None:
    """By its path."""
    kept = stored(scripted)
    planned = scripted.plan_export(kept, tmp_path / ".env")
    exports.write(kept, planned, Manner(), told.take, told.take)
    assert told == [tmp_path / ".env"]


def test_a_preview_that_fails_is_told(
    exports: ExportsController,
    scripted: ScriptedServices,
    told: Kept,
    tmp_path: Path,
) -> None:
    """As of a folder."""
    exports.plan(stored(scripted), tmp_path, WISH, told.take, told.take)
    assert isinstance(told[0], FileIsFolder)


def test_a_failed_writing_is_told(
    exports: ExportsController,
    scripted: ScriptedServices,
    told: Kept,
    tmp_path: Path,
) -> None:
    """As when the file changed after the preview."""
    kept = stored(scripted)
    target = tmp_path / ".env"
    target.write_text("HOST=a\n", encoding="utf-8")
    planned = scripted.plan_export(kept, target)
    target.write_text("PORT=1\n", encoding="utf-8")
    exports.write(kept, planned, Manner(), told.take, told.take)
    assert isinstance(told[0], FileChanged)


@pytest.mark.parametrize(
    ("wished", "wanted"),
    [(None, "openid"), ("", ",".join(DRAFT.scopes)), ("One", "openid")],
)
def test_the_scopes_of_the_wished_set_are_written(
    exports: ExportsController,
    scripted: ScriptedServices,
    told: Kept,
    tmp_path: Path,
    wished: str | None,
    wanted: str,
) -> None:
    """By default those that tokens are asked for."""
    one = ScopeSet("One", ("openid",))
    kept = scripted.set_scope_sets(stored(scripted).id, (one,), "One")
    wish = WISH._replace(scope_set=wished)
    exports.plan(kept, tmp_path / ".env", wish, told.take, told.take)
    (found,) = told
    assert isinstance(found, Preview)
    shown = [line.text for line in found.planned.plan.lines]
    assert f"OAUTHS2S_CECREDENTIALS_METASCOPES={wanted}" in shown


def test_a_share_that_hangs_keeps_no_later_preview_waiting(
    qtbot: QtBot,
    hanging: HangingServices,
    runner: TaskRunner,
    gate: Gate,
    told: Kept,
    tmp_path: Path,
) -> None:
    """Nor is anything told of the one that was given up."""
    exports = ExportsController(hanging, runner)
    kept = stored(hanging)
    for _ in range(Lane.READING.value[1] + 1):
        gate.entered.clear()
        exports.plan(kept, tmp_path / "share", WISH, told.take, told.take)
        assert gate.entered.wait(20)
    exports.plan(kept, tmp_path / ".env", WISH, told.take, told.take)
    qtbot.waitUntil(lambda: bool(told))
    (found,) = told
    assert isinstance(found, Preview)
    assert found.planned.path.name == ".env"


def test_a_write_that_hangs_keeps_the_list_free(
    qtbot: QtBot,
    hanging: HangingServices,
    runner: TaskRunner,
    gate: Gate,
    told: Kept,
    tmp_path: Path,
) -> None:
    """Its lane is its own."""
    exports = ExportsController(hanging, runner)
    kept = stored(hanging)
    planned = hanging.plan_export(kept, tmp_path / ".env")
    exports.write(kept, planned, Manner(wish=WISH), told.take, told.take)
    assert gate.entered.wait(20)
    hearer = Hearer()
    hearer.ask(runner, Lane.CATALOG, lambda: "free")
    qtbot.waitUntil(lambda: bool(hearer.heard))
    assert (hearer.heard, told) == (["free"], [])


def test_a_write_that_is_let_go_on_is_told_all_the_same(
    qtbot: QtBot,
    hanging: HangingServices,
    runner: TaskRunner,
    gate: Gate,
    told: Kept,
    tmp_path: Path,
) -> None:
    """And what is written next does not stand behind it."""
    exports = ExportsController(hanging, runner)
    kept = stored(hanging)
    for name in ("one", "two"):
        planned = hanging.plan_export(kept, tmp_path / name)
        with_wish = Manner(wish=WISH if name == "one" else None)
        ticket = exports.write(kept, planned, with_wish, told.take, told.take)
        if name == "one":
            assert gate.entered.wait(20)
            exports.let_go_on(ticket)
    qtbot.waitUntil(lambda: bool(told))
    first = list(told)
    gate.open()
    qtbot.waitUntil(lambda: len(told) == 2)
    assert (first, told[1]) == ([tmp_path / "two"], tmp_path / "one")


def test_a_newer_preview_stops_the_one_before(
    qtbot: QtBot,
    hanging: HangingServices,
    runner: TaskRunner,
    gate: Gate,
    told: Kept,
    tmp_path: Path,
) -> None:
    """What it was given to be stopped by says so, so that its child is killed."""
    exports = ExportsController(hanging, runner)
    kept = stored(hanging)
    exports.plan(kept, tmp_path / "share", WISH, told.take, told.take)
    assert gate.entered.wait(20)
    exports.plan(kept, tmp_path / ".env", WISH, told.take, told.take)
    qtbot.waitUntil(lambda: bool(told))
    assert [stop.is_set() for stop in hanging.stops] == [True, False]
