"""A bundle that is started as its own child reads, and shows nothing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from core.formats.other_readers import COMMON
from core.formats.target_table import Dialect
from core.formats.targets import Outgoing
from core.model import Credential, Secret
from core.planning_wire import Task, pack_task

ROOT = Path(__file__).resolve().parent.parent.parent
START = "from gui import start; start.main()"
TEXT = b"CLIENT_ID=abc\nCLIENT_SECRET=p8e-made-up\n"

CREDENTIAL = Credential("", "", "abc", scopes=("openid",))
OUTGOING = Outgoing(CREDENTIAL, (Secret("p8e-made-up"),))
PLAN = pack_task(Task(Dialect.OAUTH, OUTGOING, "A=1\n", COMMON, "a.env"))


@pytest.mark.parametrize(
    ("argument", "told", "held"),
    [
        ("--mintdesk-read-text", b'"shop"\n' + TEXT, b"p8e-made-up"),
        ("--mintdesk-plan-export", PLAN, b"p8e-made-up"),
        ("--mintdesk-parse-answer", b'[]\n""\n{"used": 61}', b'"is_json": true'),
    ],
)
def test_a_child_is_served_by_its_argument(
    argument: str, told: bytes, held: bytes
) -> None:
    """Before anything else of a start, and then the process ends."""
    command = [sys.executable, "-c", START, argument]
    done = subprocess.run(
        command, cwd=ROOT, input=told, capture_output=True, check=False
    )
    assert (done.returncode, held in done.stdout, done.stderr) == (0, True, b"")
