"""What the process gives away unasked: read back in real processes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from core import hardening

ROOT = Path(__file__).resolve().parents[2]


def said(code: str, *options: str, folder: Path = ROOT) -> str:
    """What a fresh Python prints, on the terminal too."""
    done = subprocess.run(
        [sys.executable, *options, "-c", code],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return done.stdout.strip()


LIMIT = "resource.getrlimit(resource.RLIMIT_CORE)"

if os.name == "posix":

    def test_a_core_file_may_have_no_byte() -> None:
        """The hard limit stays, for the browser that is opened from here."""
        code = f"""
import resource
from core import hardening
before = {LIMIT}
hardening.begin()
print({LIMIT} == (0, before[1]))
"""
        assert said(code) == "True"

    def test_a_process_that_aborts_leaves_no_core(tmp_path: Path) -> None:
        """Neither a file, nor is one handed to the system's collector."""
        code = """
import os, resource
from core import hardening
most = resource.getrlimit(resource.RLIMIT_CORE)[1]
resource.setrlimit(resource.RLIMIT_CORE, (most, most))
hardening.begin()
hardening.close_memory()
os.abort()
"""
        child = subprocess.Popen(
            [sys.executable, "-c", code],
            cwd=tmp_path,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
        )
        _, status = os.waitpid(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        left = (os.WTERMSIG(status), os.WCOREDUMP(status), [*tmp_path.iterdir()])
        assert left == (signal.SIGABRT, False, [])

    @pytest.mark.parametrize(
        ("where", "soft"), [("inside", "most"), ("after", "0")], ids=["child", "we"]
    )
    def test_children_get_the_limits_of_the_start(where: str, soft: str) -> None:
        """A browser that crashes may tell of it; we still may not."""
        code = f"""
import resource
from core import hardening
most = {LIMIT}[1]
resource.setrlimit(resource.RLIMIT_CORE, (most, most))
hardening.begin()
with hardening.ordinary_limits():
    inside = {LIMIT}
after = {LIMIT}
print({where} == ({soft}, most))
"""
        assert said(code) == "True"


if sys.platform == "linux":

    def test_the_memory_cannot_be_read_or_dumped() -> None:
        """The kernel counts the process as one that is not dumpable."""
        code = """
import ctypes
from core import hardening
hardening.close_memory()
print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""
        assert said(code) == "0"

    def test_a_closed_process_still_sees_its_own_files() -> None:
        """The kernel opens a process's own folder in /proc to it all the same."""
        code = """
import os
from core import hardening
hardening.close_memory()
print(os.path.realpath("/proc/self/fd/1") != "", len(os.listdir("/proc/self/fd")) > 2)
"""
        assert said(code) == "True True"


def test_a_crash_prints_no_trace() -> None:
    """Not even where the environment or an option asks for it."""
    code = """
import faulthandler
from core import hardening
hardening.begin()
print(faulthandler.is_enabled())
"""
    assert said(code, "-X", "faulthandler") == "False"


def test_what_makes_libraries_tell_is_taken_out_of_the_environment() -> None:
    """The rest of it stays."""
    variables = dict.fromkeys(hardening.LOUD, "x") | {"HOME": "here"}
    code = f"""
from core import hardening
variables = {variables!r}
hardening.begin(variables)
print(variables)
"""
    assert said(code) == "{'HOME': 'here'}"


QUIET = """
import logging, pathlib, sys, warnings
from core import hardening, logs
hardening.begin()
if len(sys.argv) > 1:
    logs.open_log(pathlib.Path(sys.argv[1]))
class Awkward:
    def __str__(self):
        raise RuntimeError("planted in an argument")
logging.getLogger("mintdesk").warning("planted before a log is open")
logging.getLogger("library").error("planted by a library")
logging.getLogger("library").addHandler(logging.StreamHandler(sys.stderr))
logging.getLogger("library").error("%s", Awkward())
warnings.warn("planted in a warning", ResourceWarning, stacklevel=1)
"""


def test_nothing_is_said_on_the_terminal() -> None:
    """No warning of Python, no event without a log, no failure to log."""
    assert said(QUIET, "-X", "dev") == ""


def test_a_warning_is_a_line_of_the_log(tmp_path: Path) -> None:
    """With its class and place; its words may quote a value."""
    said(QUIET.replace("sys.argv[1]", repr(str(tmp_path))).replace("> 1", "> 0"), "-Wd")
    line = (tmp_path / "mintdesk.log").read_text(encoding="utf-8").splitlines()[-1]
    assert line.split(" ", 2)[2] == "WARNING mintdesk ResourceWarning at <string>:14"


@pytest.mark.parametrize(
    "name",
    [
        "OAUTHS2S_CLIENT_SECRET",
        "https_proxy",
        "DATABASE_URL",
        "MINTDESK_DATA_DIR",
        *hardening.LOUD,
    ],
)
def test_practice_is_given_no_more_than_it_needs(name: str) -> None:
    """Whatever stands in the user's shell."""
    assert hardening.child_environment({name: "x"}) == {}


@pytest.mark.parametrize(
    "name", ["DISPLAY", "HOME", "LC_TIME", "Path", "QT_SCALE_FACTOR", "XDG_RUNTIME_DIR"]
)
def test_practice_is_given_what_a_window_needs(name: str) -> None:
    """The display, folders, language and looks; names as Windows spells them too."""
    assert hardening.child_environment({name: "x"}) == {name: "x"}
