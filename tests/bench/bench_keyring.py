"""The vault beside bare keyring, in turns, on a gnome-keyring of its own (Linux).

Most of what a bare read takes is a key exchange made anew for each item; the vault
keeps one. A write is dominated by gnome-keyring itself, which encrypts its whole file
anew each time: the more items there are, the nearer the two come.
"""

from __future__ import annotations

import itertools
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, Final

READS: Final = 100
WRITES: Final = 30
WARM_UPS: Final = 5
FEW: Final = 10
MANY: Final = 1000
AIM_READ: Final = 0.3
AIM_WRITE: Final = 0.6

if sys.platform in ("win32", "darwin"):
    print("bench_keyring: Linux only, where a private keyring can be started")
    sys.exit(0)

from keyring.backends.SecretService import Keyring  # noqa: E402

from core.model import Draft, Environment, Secret  # noqa: E402
from core.storage.catalog import Catalog  # noqa: E402
from core.storage.credentials import CredentialStore  # noqa: E402
from core.storage.vault import USERNAME, OSVault  # noqa: E402
from tests.conftest import PrivateKeyring, private_keyring  # noqa: E402

VALUE: Final = "p8e-" + "x" * 32


class Names:
    """A new item's name at each turn, so that no write is an overwrite."""

    def __init__(self) -> None:
        self._numbers = itertools.count()

    def __next__(self) -> str:
        return f"mintdesk/bench/{next(self._numbers)}"

    def __iter__(self) -> Iterator[str]:
        return self


def in_turns(calls: dict[str, Callable[[], object]], runs: int) -> dict[str, float]:
    """The median of each in milliseconds, all in the same stretch of time."""
    taken: dict[str, list[float]] = {name: [] for name in calls}
    for turn in range(WARM_UPS + runs):
        for name, call in calls.items():
            begun = time.perf_counter()
            call()
            if turn >= WARM_UPS:
                taken[name].append(time.perf_counter() - begun)
    return {name: 1000 * statistics.median(each) for name, each in taken.items()}


def line(what: str, bare: float, ours: float, aim: float) -> None:
    """One comparison."""
    told = f"bare {bare:6.2f} ms   vault {ours:6.2f} ms   ratio {ours / bare:.2f}"
    print(f"  {what:6} {told}   aim {aim}")


def compare(bare: Any, vault: OSVault, names: Names, items: int) -> None:
    """Reads and writes with so many items in the keyring."""
    item = next(names)
    vault.write(item, Secret(VALUE), "bench")
    print(f"with {items:,} items")
    read = in_turns(
        {
            "bare": lambda: bare.get_password(item, USERNAME),
            "ours": lambda: vault.read(item),
        },
        READS,
    )
    line("read", read["bare"], read["ours"], AIM_READ)
    write = in_turns(
        {
            "bare": lambda: bare.set_password(next(names), USERNAME, VALUE),
            "ours": lambda: vault.write(next(names), Secret(VALUE), "bench"),
        },
        WRITES,
    )
    line("write", write["bare"], write["ours"], AIM_WRITE)


def through_the_store(vault: OSVault) -> None:
    """For information: journal, write, read back, flip, delete the old one."""
    draft = Draft(name="Bench", client_id="bench", secret=Secret(VALUE))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "catalog.sqlite"
        with closing(Catalog(path, time.time)) as catalog:
            store = CredentialStore(catalog, vault, time.time)
            kept = store.add(draft, Environment.STAGE)
            turns = itertools.count()
            taken = in_turns(
                {
                    "replace": lambda: store.replace_secret(
                        kept.id, Secret(f"{VALUE}{next(turns)}")
                    )
                },
                WRITES,
            )
    print(f"  a secret replaced through the store {taken['replace']:6.2f} ms")


def fill(vault: OSVault, names: Names, count: int) -> None:
    """Put so many items into the keyring."""
    for _ in range(count):
        vault.write(next(names), Secret(VALUE), "bench")


def measure(keyring: PrivateKeyring) -> None:
    """Few items, the store, many items."""
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = keyring.address
    bare: Any = Keyring()  # type: ignore[no-untyped-call]  # ships half its types
    vault, names = OSVault(), Names()
    fill(vault, names, FEW)
    compare(bare, vault, names, FEW)
    through_the_store(vault)
    begun = time.perf_counter()
    fill(vault, names, MANY - len(keyring.labels()))
    print(f"  filled up to {MANY:,} in {time.perf_counter() - begun:.0f} s")
    compare(bare, vault, names, MANY)
    vault.close()


def main() -> None:
    """Start a keyring, measure, print."""
    print(f"vault beside bare keyring, medians of {READS} reads and {WRITES} writes")
    with private_keyring() as keyring:
        measure(keyring)


if __name__ == "__main__":
    main()
