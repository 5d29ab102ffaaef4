"""What the services read for an import: one file, many, a folder, a text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from traceback import TracebackException

import pytest

from core.adobe.stopping import Stop
from core.errors import Cancelled, FileAbsent, NothingFound
from core.model import Secret
from core.services import Services

PLANTED = "p8e-planted-secret-of-a-test"
TEXT = f"CLIENT_ID=abc\nCLIENT_SECRET={PLANTED}\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A .env with one credential."""
    path = tmp_path / "shop" / ".env"
    path.parent.mkdir()
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_files_are_read_each_with_its_outcome(services: Services, file: Path) -> None:
    """One that fails keeps no other from being read."""
    none = file.with_name("none")
    found = services.read_files((none, file))
    told = [(each.name, type(each.error), bool(each.reading)) for each in found]
    assert told == [("none", FileAbsent, False), (".env", type(None), True)]


def test_a_folder_is_searched(services: Services, file: Path) -> None:
    """The file in it is found, and read as by itself."""
    found = services.read_folder(file.parent.parent)
    assert [each.reading for each in found.files] == [services.read_file(file)]


CALLS: list[Callable[[Services, Path, Stop], object]] = [
    lambda services, file, stop: services.read_files((file,), stop),
    lambda services, file, stop: services.read_folder(file.parent, stop),
    lambda services, _, stop: services.read_pasted(Secret(TEXT * 900), stop),
]


@pytest.mark.parametrize("call", CALLS)
def test_reading_can_be_given_up(
    services: Services, file: Path, call: Callable[[Services, Path, Stop], object]
) -> None:
    """By the one who asked."""
    stop = Stop()
    stop.set()
    with pytest.raises(Cancelled):
        call(services, file, stop)


@pytest.mark.parametrize("text", [f"# {PLANTED}\n", f"# {PLANTED}\n" * 2_000])
def test_no_failure_leads_to_what_was_pasted(services: Services, text: str) -> None:
    """Neither by its context nor by a traceback with every local variable."""
    pasted = Secret(text)
    with pytest.raises(NothingFound) as caught:
        services.read_pasted(pasted)
    told = TracebackException.from_exception(caught.value, capture_locals=True)
    ours = [frame.locals for frame in told.stack if frame.filename != __file__]
    assert (caught.value.__context__, PLANTED in f"{ours}") == (None, False)
