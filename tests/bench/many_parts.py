"""A catalog of many credentials, for the measurements of the window."""

from __future__ import annotations

import os
import random
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from core.model import Credential
from core.storage.catalog import Catalog

MANY: Final = 10_000
PATIENCE: Final = 60.0

FIRST_WORDS: Final = ("amber", "birch", "cedar", "delta", "ember", "fjord", "grove")
SCOPES: Final = (
    "openid",
    "AdobeID",
    "read_organizations",
    "additional_info.projectedProductContext",
    "read_pc.dma_aem_ams",
)


def fill(folder: Path, count: int) -> None:
    """A catalog with so many credentials, without a keyring."""
    chance = random.Random(count)  # noqa: S311 - names, not secrets
    catalog = Catalog(folder / "catalog.sqlite", time.time)
    catalog.insert(
        *(
            Credential(
                f"{number:032x}",
                f"{chance.choice(FIRST_WORDS)} {chance.choice(FIRST_WORDS)} {number}",
                f"{chance.getrandbits(128):032x}",
                SCOPES,
                f"{number // 50:024X}@AdobeOrg",
                project=f"{chance.choice(FIRST_WORDS)} {number % 4}",
                workspace=chance.choice(("Stage", "Production", "")),
                created_at=1_700_000_000.0 + number,
            )
            for number in chance.sample(range(count), count)
        )
    )
    if count:
        catalog.set_setting("selected", f"{count // 2:032x}")
    catalog.close()


@contextmanager
def world(count: int) -> Iterator[dict[str, str]]:
    """The environment of a program whose catalog holds so many; none for no file."""
    with tempfile.TemporaryDirectory() as name:
        env = {**os.environ, "MINTDESK_DATA_DIR": name, "QT_QPA_PLATFORM": "offscreen"}
        env["XDG_RUNTIME_DIR"] = name
        fill(Path(name), count)
        yield env
