"""A child that reads for us closes its memory and bounds itself."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
BEGIN = "from core.piped_child import begin; begin(7); "


def begun(code: str) -> subprocess.CompletedProcess[str]:
    """What a child does after its first step."""
    command = [sys.executable, "-c", BEGIN + code]
    return subprocess.run(
        command, cwd=ROOT, check=False, capture_output=True, text=True
    )


def test_a_child_goes_on_after_its_first_step() -> None:
    """Whatever bounds the system has."""
    done = begun("print('on')")
    assert (done.stdout.strip(), done.stderr, done.returncode) == ("on", "", 0)


if sys.platform != "win32":

    @pytest.mark.parametrize(("limit", "soft"), [("CPU", "7"), ("CORE", "0")])
    def test_a_child_bounds_itself(limit: str, soft: str) -> None:
        """Seconds of the processor; no core file."""
        code = f"import resource as r; print(r.getrlimit(r.RLIMIT_{limit})[0])"
        assert begun(code).stdout.strip() == soft


if sys.platform == "linux":

    def test_a_child_dies_of_too_much_memory() -> None:
        """Not the program, nor the computer."""
        done = begun("held = bytearray(600 * 1024 * 1024); print('held')")
        assert (done.stdout, done.returncode) == ("", 1)

    def test_what_reading_needs_is_to_be_had() -> None:
        """The bound counts from what the child has at its start."""
        done = begun("held = bytearray(400 * 1024 * 1024); print('held')")
        assert done.stdout.strip() == "held"

    def test_nobody_looks_into_a_child() -> None:
        """It holds secrets for a moment."""
        code = "import ctypes; print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))"
        assert begun(code).stdout.strip() == "0"
