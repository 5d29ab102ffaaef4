"""What 10,000 credentials cost the catalog, against none, in the same run.

The catalog's share alone: no window, and no keyring but one in memory. Each figure is
taken in turns over both catalogs; memory in a process of its own for each.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Final

from core.model import Credential, Draft, Environment, Secret
from core.services import Services
from core.storage.catalog import Catalog
from core.storage.vault import MemoryVault
from core.worlds import World

MANY: Final = 10_000
RUNS: Final = 40
ROOT: Final = Path(__file__).resolve().parent.parent.parent
DRAFT: Final = Draft(name="Added", client_id="c" * 32, secret=Secret("fake"))


def fill(folder: Path, count: int) -> None:
    """So many credentials as people have them."""
    made = (
        Credential(
            id=f"{number:036}",
            name=f"Shop {number * 7919 % count}",
            client_id=f"{number:032x}",
            scopes=("openid", "AdobeID", "read_organizations"),
            ims_org_id=f"{number % 40:024X}@AdobeOrg",
            project=f"Project {number % 400}",
            workspace="Stage",
            secret_item=f"mintdesk/{number:036}/1",
        )
        for number in range(count)
    )
    with closing(Catalog(folder / "catalog.sqlite", time.time)) as catalog:
        for each in made:
            catalog.journal_add(each.secret_item, each.id, "write")  # type: ignore[arg-type]  # as text
            catalog.insert(each)


def services_in(folder: Path) -> Services:
    """As a start of the program makes them."""
    return Services(World(Environment.PRODUCTION, {}, folder), MemoryVault())


def opened(folder: Path) -> float:
    """Seconds for the first opening of a start."""
    with closing(services_in(folder)) as services:
        return timed(services.open)


def timed(job: Callable[[], object]) -> float:
    """Seconds that a job takes."""
    begun = time.perf_counter()
    job()
    return time.perf_counter() - begun


def in_turns(
    few: Callable[[], float], many: Callable[[], float]
) -> tuple[float, float]:
    """Medians in milliseconds, the two taken one after the other."""
    both = [(few(), many()) for _ in range(RUNS)]
    first, second = zip(*both[RUNS // 10 :], strict=True)
    return 1000 * statistics.median(first), 1000 * statistics.median(second)


def added(services: Services) -> float:
    """Seconds to add one more; it is deleted again."""
    kept: list[Credential] = []
    seconds = timed(lambda: kept.extend(services.add((DRAFT,))))
    services.delete(kept[0])
    return seconds


def paged(services: Services) -> float:
    """Seconds for a page in the middle of what there is."""
    middle = Credential("5", "Shop 5", "c", ims_org_id=f"{20:024X}@AdobeOrg")
    return timed(lambda: services.more(middle, 200))


def weigh(folder: Path) -> None:
    """Print the memory of an opened list, and of all of it, as JSON."""
    with closing(services_in(folder)) as services:
        tracemalloc.start()
        found = list(services.open().credentials)
        first = tracemalloc.get_traced_memory()[0]
        while more := found and services.more(found[-1]):
            found += more
        print(json.dumps([first, tracemalloc.get_traced_memory()[0], resident()]))


def resident() -> int:
    """Bytes in use by this process; 0 where the system does not tell."""
    status = Path("/proc/self/status")
    lines = status.read_text(encoding="utf-8").splitlines() if status.exists() else []
    sizes = (line.split()[1] for line in lines if line.startswith("VmRSS:"))
    return 1024 * int(next(sizes, "0"))


def weight(folder: Path) -> list[int]:
    """The same, of a process of its own."""
    command = [sys.executable, __file__, str(folder)]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    return [int(each) for each in json.loads(done.stdout)]


def line(what: str, few: float, many: float, aim: str = "") -> None:
    """One figure of both."""
    ratio = f"{many / few:5.2f} x" if few else ""
    print(f"  {what:<34}{few:9.2f} {many:9.2f}  {ratio:8} {aim}")


def report(few: Path, many: Path) -> None:
    """Measure and print."""
    print(f"the catalog with no and with {MANY:,} credentials, medians of {RUNS} turns")
    print(f"  {'':<34}{'none':>9} {'many':>9}")
    line("open(), ms", *in_turns(lambda: opened(few), lambda: opened(many)))
    with closing(services_in(few)) as first, closing(services_in(many)) as last:
        adding = in_turns(lambda: added(first), lambda: added(last))
        line("add one more, ms", *adding, "aim: at most 2 x")
        line("a page of 200, ms", *in_turns(lambda: paged(first), lambda: paged(last)))
        for what in (
            "the first check and copy, ms",
            "a check with nothing to copy, ms",
        ):
            checked = [1000 * timed(each.check_catalog) for each in (first, last)]
            line(what, checked[0], checked[1])
        adding = in_turns(lambda: added(first), lambda: added(last))
        line("add one more, copies kept, ms", *adding)
    light, heavy = weight(few), weight(many)
    for what, one, other in zip(
        ("opened, MB", "all read, MB", "process, MB"), light, heavy, strict=True
    ):
        line(what, one / 1e6, other / 1e6, f"{(other - one) / 1e6:+.1f} MB, aim: 60")


def main() -> None:
    """Two catalogs in a folder that goes afterwards."""
    if len(sys.argv) > 1:
        weigh(Path(sys.argv[1]))
        return
    with tempfile.TemporaryDirectory() as folder:
        few, many = Path(folder) / "few", Path(folder) / "many"
        fill(few, 0)
        with closing(Catalog(few / "catalog.sqlite", time.time)) as catalog:
            catalog.settings()
        begun = time.perf_counter()
        fill(many, MANY)
        print(f"filled with {MANY:,} in {time.perf_counter() - begun:.1f} s")
        report(few, many)


if __name__ == "__main__":
    main()
