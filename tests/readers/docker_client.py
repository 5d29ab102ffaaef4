"""What Docker's client makes of ``--env-file``; no engine and no network are needed.

The client takes the file apart itself, and puts the outcome into the request for a new
container. A server of ours takes that request.
"""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.readers.loopback import listening

Values = dict[str, str]


def docker(texts: Sequence[str], command: Sequence[str]) -> list[Values | None]:
    """What Docker reads in each text; None where it refuses the file."""
    with listening() as server, tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "file.env")
        environ = {
            **{name: os.environ[name] for name in _KEPT if name in os.environ},
            "HOME": folder,
            "DOCKER_CONFIG": folder,
            "DOCKER_HOST": f"tcp://{server.address}",
        }
        found: list[Values | None] = []
        for text in texts:
            server.asked.clear()
            file.write_bytes(text.encode())
            subprocess.run(
                [*command, "create", "--env-file", str(file), "image"],
                env=environ,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                check=False,
                timeout=60,
            )
            sent = [each for each in server.asked if "/containers/" in each.path]
            found.append(_values(sent[0].body) if sent else None)
        return found


def _values(body: bytes) -> Values:
    """The variables of a new container; the last of a name counts."""
    pairs = [text.partition("=")[::2] for text in json.loads(body)["Env"] or ()]
    return dict(pairs)


_KEPT = ("PATH", "SYSTEMROOT")
