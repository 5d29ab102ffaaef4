"""A file that the system does not let us open, met for real."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.errors import FileForbidden
from core.files import read_text

NOBODY = 65534

if sys.platform != "win32":

    @pytest.fixture
    def closed_file(tmp_path: Path) -> Iterator[Path]:
        """A file without any rights, and no root to open it all the same."""
        path = tmp_path / ".env"
        path.write_text("A=1\n", encoding="utf-8")
        path.chmod(0)
        was_root = os.geteuid() == 0
        if was_root:
            os.seteuid(NOBODY)
        try:
            yield path
        finally:
            if was_root:
                os.seteuid(0)

    def test_a_file_without_rights_is_forbidden(closed_file: Path) -> None:
        """Not absent, not empty: forbidden, with its name."""
        with pytest.raises(FileForbidden) as caught:
            read_text(closed_file)
        assert caught.value.fact("name") == ".env"
