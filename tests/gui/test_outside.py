"""Programs that are started from here are told no more than they need."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from gui import outside

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

SCRIPT = """#!/bin/sh
folder=$(dirname "$0")
{ echo "$@"; env; } > "$folder/unfinished"
mv "$folder/unfinished" "$folder/told"
"""

if os.name == "posix":

    def test_practice_starts_without_the_secrets_of_the_shell(
        qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Neither in its environment nor among its arguments."""
        monkeypatch.setenv("OAUTHS2S_CLIENT_SECRET", "p8e-planted")
        monkeypatch.setenv("LC_TIME", "C")
        program = tmp_path / "program"
        program.write_text(SCRIPT, encoding="utf-8")
        program.chmod(0o700)
        started = outside.start_practice(str(program))
        qtbot.waitUntil((tmp_path / "told").exists, timeout=20_000)
        told = (tmp_path / "told").read_text(encoding="utf-8")
        assert (
            started,
            told.startswith("-m gui.start --practice\n"),
            "LC_TIME=C" in told,
            "planted" in told,
        ) == (True, True, True, False)
