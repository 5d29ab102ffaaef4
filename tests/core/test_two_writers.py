"""Two windows write the same at the same moment: nothing is lost, the loser is told."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

from core.errors import FileNotWritten
from core.formats.app_config_plan import Way
from core.replacing import turn
from core.wiring import look, plan_wiring, write_wiring
from tests.core.app_builder_parts import BARE, EXT, lay_out

ROOT = Path(__file__).resolve().parents[2]
WINDOWS = 6

# Each has looked before it is told to go: what it writes is what was previewed then.
BEGIN = """
import sys
from pathlib import Path
from core.errors import FileChanged, FileExists
from core.replacing import replace_atomically
folder, own = Path(sys.argv[1]), sys.argv[2]
"""
EXPORT = (
    BEGIN
    + """
path = folder / ".env"
before = path.read_bytes() if path.exists() else None
def write():
    replace_atomically(path, (before or b"") + f"{own}=1\\n".encode(), before)
"""
)
WIRE = (
    BEGIN
    + """
from core.formats.app_config_plan import Way
from core.wiring import look, plan_wiring, write_wiring
project = look(folder)
(action,) = [each.key for each in project.actions if each.name == f"action{own}"]
planned = plan_wiring(project, [action], Way.INPUTS)
def write():
    write_wiring(planned)
"""
)
END = """
print("ready", flush=True)
sys.stdin.readline()
try:
    write()
except (FileChanged, FileExists):
    print("told")
else:
    print("written")
"""


def at_once(code: str, folder: Path) -> list[str]:
    """What each of some processes comes to; all are let go together."""
    windows = [
        subprocess.Popen(
            [sys.executable, "-c", code + END, str(folder), str(number)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for number in range(WINDOWS)
    ]
    for each in windows:
        assert each.stdout is not None
        each.stdout.readline()
    for each in windows:
        assert each.stdin is not None
        each.stdin.write("go\n")
        each.stdin.flush()
    return [each.communicate()[0].strip() for each in windows]


def test_of_several_exports_to_a_new_file_one_is_made(tmp_path: Path) -> None:
    """The others find it there."""
    told = at_once(EXPORT, tmp_path)
    winner = told.index("written")
    assert (tmp_path / ".env").read_text(encoding="utf-8") == f"{winner}=1\n"
    assert told.count("told") == WINDOWS - 1


def test_of_several_exports_to_a_file_one_is_made(tmp_path: Path) -> None:
    """The others find it changed."""
    (tmp_path / ".env").write_text("MINE=1\n", encoding="utf-8", newline="")
    told = at_once(EXPORT, tmp_path)
    winner = told.index("written")
    assert (tmp_path / ".env").read_text("utf-8") == f"MINE=1\n{winner}=1\n"
    assert told.count("told") == WINDOWS - 1


def test_of_several_wirings_of_a_file_one_is_made(tmp_path: Path) -> None:
    """Each wants another action of it; the others are told to look again."""
    top, action = BARE.split("        generic:\n")
    actions = "".join(f"        action{n}:\n{action}" for n in range(WINDOWS))
    lay_out(tmp_path, top + actions)
    told = at_once(WIRE, tmp_path)
    held = (tmp_path / EXT).read_text(encoding="utf-8")
    assert (told.count("written"), told.count("told")) == (1, WINDOWS - 1)
    assert held.count("$OAUTHS2S_CLIENT_ID") == 1


def test_a_wiring_waits_for_its_turn(tmp_path: Path) -> None:
    """Of all its files, before it looks at the first; here it has no patience."""
    project = look(lay_out(tmp_path))
    keys = [each.key for each in project.actions]
    planned = plan_wiring(project, keys, Way.INPUTS)
    told: list[str] = []

    def second() -> None:
        try:
            write_wiring(planned, 0)
        except FileNotWritten as exc:
            told.append(str(exc.fact("name")))

    with turn(tmp_path / "app.config.yaml"):
        thread = threading.Thread(target=second)
        thread.start()
        thread.join()
    assert (told, (tmp_path / EXT).read_bytes()) == (
        ["app.config.yaml"],
        BARE.encode(),
    )
