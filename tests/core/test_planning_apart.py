"""Exports into long files are planned by a child process, which may fail or hang."""

from __future__ import annotations

import sys
from io import BytesIO
from pathlib import Path
from traceback import TracebackException

import pytest

from core.adobe.stopping import Stop
from core.errors import (
    AppError,
    BrokenText,
    Cancelled,
    InputMissing,
    ReadingFailed,
    Unexportable,
)
from core.formats.export import Dialect, ExportPlan, Outgoing, plan
from core.formats.other_readers import COMMON, Reader
from core.model import Credential, Environment, ScopeSet, Secret
from core.planning_apart import SHORT, plan_apart, plan_where_fit
from core.planning_child import ARGUMENT, serve, serve_if_asked
from core.planning_wire import Task, pack_task, unpack, unpack_task
from core.services import Services
from core.text_bounds import SMALL

PLANTED = "p8e-planted-secret-of-a-test-012345"
CREDENTIAL = Credential(
    "1",
    "Café “one”",
    "0123456789abcdef0123456789abcdef",
    scopes=("openid", "AdobeID", "read_organizations"),
    ims_org_id="0123456789ABCDEF01234567@AdobeOrg",
    environment=Environment.STAGE,
    technical_account_id="ABC@techacct.adobe.com",
    technical_account_email="abc@techacct.adobe.com",
    scope_sets=(ScopeSet("One", ("openid", "AdobeID")),),
    scope_set="One",
)
LONG = "# é\n" + "".join(f"A_NAME_{n}='a value, {n}'\n" for n in range(1_000))
JSON = '{"some": "thing", "client_id": "old"}\n'
# A difference that is none of ours, and a whole that is cut.
_ODD = '{"lines": 1, "added": 0, "changed": 0}'


def task(
    dialect: Dialect = Dialect.TUTORIAL,
    existing: str = LONG,
    secrets: tuple[str, ...] = (PLANTED,),
    label: str = "",
    readers: tuple[Reader, ...] = COMMON,
) -> Task:
    """An export that is to be planned."""
    outgoing = Outgoing(CREDENTIAL, tuple(map(Secret, secrets)), label)
    return Task(dialect, outgoing, existing, readers, "a.env")


def served(wanted: Task) -> ExportPlan | AppError | None:
    """What the child says, in this process."""
    target = BytesIO()
    serve(BytesIO(pack_task(wanted)), target)
    return unpack(target.getvalue())


def python(code: str) -> list[str]:
    """A child that does something else."""
    return [sys.executable, "-c", code]


def test_a_child_plans_as_we_do() -> None:
    """The same text, the same difference."""
    wanted = task()
    assert plan_apart(wanted) == plan(*wanted)


@pytest.mark.parametrize("dialect", [d for d in Dialect if d.is_merged])
def test_every_dialect_that_edits_a_file_can_be_planned_apart(
    dialect: Dialect,
) -> None:
    """With all that it says beside the text."""
    existing = JSON if "json" in dialect.file_name else "A=1\nA=2\n"
    wanted = task(dialect, existing, (PLANTED, PLANTED + "2"), "MY_APP")
    assert served(wanted) == plan(*wanted)


def test_readers_that_misread_are_told() -> None:
    """As they are where it is planned here: an open quote above swallows ours."""
    wanted = task(existing='A=1\nexport CLIENT_ID="\n', readers=tuple(Reader))
    assert served(wanted) == plan(*wanted)


def test_readers_that_cannot_agree_are_told() -> None:
    """With what stands against each, and what could be left out."""
    wanted = task(Dialect.APP_BUILDER, readers=tuple(Reader))
    with pytest.raises(Unexportable) as here:
        plan(*wanted)
    there = served(wanted)
    assert isinstance(there, Unexportable)
    assert there.facts == here.value.facts


@pytest.mark.parametrize(
    ("wanted", "kind"),
    [
        (task(secrets=()), InputMissing),
        (task(Dialect.AEPP, "{ // mine\n}"), BrokenText),
        (task(Dialect.PREFIX, label="no prefix"), Unexportable),
    ],
)
def test_what_is_wrong_is_told_as_here(wanted: Task, kind: type[AppError]) -> None:
    """By the same error."""
    assert isinstance(served(wanted), kind)


def test_only_the_scopes_that_are_asked_for_go_to_the_child() -> None:
    """It knows nothing of sets."""
    head, _, text = pack_task(task()).partition(b"\n")
    made = unpack_task(head, text)
    assert made.outgoing.credential.scopes == ("openid", "AdobeID")


def test_a_short_text_needs_no_child() -> None:
    """A stop that is set would end one."""
    stop = Stop()
    stop.set()
    short = task(existing="A=1\n" * SHORT)
    assert plan_where_fit(*short, stop) == plan(*short)


@pytest.mark.parametrize("text", ["A=1\n" * (SHORT + 1), "A=" + "1" * SMALL])
def test_a_long_text_is_planned_by_a_child(text: str) -> None:
    """Which is stopped once it is given up."""
    stop = Stop()
    stop.set()
    with pytest.raises(Cancelled):
        plan_where_fit(*task(existing=text), stop)


def test_an_export_into_a_long_file_is_written(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """Every byte that is not ours stays."""
    path = tmp_path / ".env"
    path.write_bytes(LONG.encode())
    services.write_export(kept, services.plan_export(kept, path))
    assert path.read_bytes().startswith(LONG.encode())


@pytest.mark.parametrize(
    "code",
    [
        "raise SystemExit(1)",
        "print('odd')",
        "print('{}')",
        f"print('{_ODD}')",
        'print(\'{"error": "SecretAbsent", "facts": {}}\')',
        'print(\'{"error": "BrokenText", "facts": {"name": {}}}\')',
        "print('x' * 65_000_000)",
    ],
)
def test_a_child_that_fails(code: str) -> None:
    """It dies, or says what it should not."""
    with pytest.raises(ReadingFailed):
        plan_apart(task(), command=python(code))


def test_a_child_that_hangs() -> None:
    """It is killed when its time is up."""
    hanging = python("import threading; threading.Event().wait()")
    with pytest.raises(ReadingFailed):
        plan_apart(task(), command=hanging, seconds=0.3)


@pytest.mark.parametrize(
    "code", ["import sys; print(sys.stdin.read())", "raise SystemExit(1)"]
)
def test_no_failure_leads_to_a_secret(code: str) -> None:
    """Neither by its context nor by a traceback with every local variable."""
    with pytest.raises(AppError) as caught:
        plan_apart(task(), command=python(code))
    told = TracebackException.from_exception(caught.value, capture_locals=True)
    ours = [frame.locals for frame in told.stack if frame.filename != __file__]
    assert (caught.value.__context__, PLANTED in f"{ours}") == (None, False)


@pytest.mark.parametrize("arguments", [["mintdesk"], ["mintdesk", ARGUMENT, "x"], []])
def test_an_ordinary_start_is_no_child(arguments: list[str]) -> None:
    """Only the one argument makes it one."""
    assert serve_if_asked(arguments) is False
