"""A file of a thousand credentials: read and compared; stored, beside bare keyring.

The bare calls are as many ``keyring.set_password`` into a keyring of their own, since
gnome-keyring encrypts its whole file anew for each: both begin with an empty one.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

COUNT: Final = 1000
AIM_PREVIEW: Final = 1.0
AIM_STORE: Final = 1.0

if sys.platform in ("win32", "darwin"):
    print("bench_import: Linux only, where a private keyring can be started")
    sys.exit(0)

from keyring.backends.SecretService import Keyring  # noqa: E402

from core.formats.found import Reading  # noqa: E402
from core.services import Services  # noqa: E402
from core.storage.vault import USERNAME, OSVault  # noqa: E402
from core.taking import Decision  # noqa: E402
from core.worlds import world_of  # noqa: E402
from tests.conftest import private_keyring  # noqa: E402

SECRET: Final = "p8e-made-up-{:024}"
ORG: Final = "0123456789ABCDEF01234567@AdobeOrg"


def env_text() -> str:
    """A thousand credentials by their prefixes."""
    return "".join(
        f"APP{n}_CLIENT_ID={n:032x}\nAPP{n}_CLIENT_SECRET={SECRET.format(n)}\n"
        f"APP{n}_SCOPES=openid,AdobeID,read_organizations\nAPP{n}_ORG_ID={ORG}\n"
        for n in range(COUNT)
    )


def json_text() -> str:
    """A workspace download with a thousand credentials."""
    blocks = [
        {
            "id": str(n),
            "name": f"Credential {n}",
            "integration_type": "oauth_server_to_server",
            "oauth_server_to_server": {
                "client_id": f"{n:032x}",
                "client_secrets": [SECRET.format(n)],
                "technical_account_email": f"{n:036}@techacct.adobe.com",
                "technical_account_id": f"{n:024X}@techacct.adobe.com",
                "scopes": ["AdobeID", "openid", "read_organizations"],
            },
        }
        for n in range(COUNT)
    ]
    org = {"id": "1", "name": "Org", "ims_org_id": ORG}
    details = {"credentials": blocks}
    workspace = {"id": "3", "name": "Stage", "details": details}
    project = {"id": "2", "name": "P", "title": "P", "org": org, "workspace": workspace}
    return json.dumps({"project": project})


def timed(job: Callable[[], Any]) -> tuple[float, Any]:
    """How long it took, in seconds, and what came of it."""
    begun = time.perf_counter()
    result = job()
    return time.perf_counter() - begun, result


def bare_seconds() -> float:
    """As many bare writes, into an empty keyring."""
    with private_keyring() as keyring:
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = keyring.address
        bare: Any = Keyring()  # type: ignore[no-untyped-call]  # ships half its types
        return timed(
            lambda: [
                bare.set_password(f"bench/{n}", USERNAME, SECRET.format(n))
                for n in range(COUNT)
            ]
        )[0]


def ours(text: str, suffix: str, bare: float) -> None:
    """Read, compare, store, and all of it once more: nothing changes then."""
    with private_keyring() as keyring, tempfile.TemporaryDirectory() as folder:
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = keyring.address
        path = Path(folder) / f"made-up{suffix}"
        path.write_text(text, encoding="utf-8")
        world = world_of({"MINTDESK_DATA_DIR": folder})
        services = Services(world, OSVault())
        world.prepare()
        reading: Reading
        read, reading = timed(lambda: services.read_file(path))
        compare, found = timed(lambda: services.match(reading.drafts))
        assert len(found) == COUNT
        told = f"{read + compare:.2f} s (read {read:.2f}, compare {compare:.2f})"
        print(f"{COUNT:,} in {suffix}: preview {told}   aim {AIM_PREVIEW} s")
        decisions = tuple(Decision(each.draft) for each in found)
        stored, taken = timed(lambda: services.take(decisions))
        assert len(taken.added) == COUNT
        ratio = f"bare {bare:.1f} s   ours {stored:.1f} s   ratio {stored / bare:.2f}"
        print(f"  stored and read back: {ratio}   aim {AIM_STORE}")
        again, _ = timed(lambda: services.match(reading.drafts))
        print(f"  compared once more, with every secret: {again:.2f} s")
        services.close()


def main() -> None:
    """Bare, then each kind of file."""
    bare = bare_seconds()
    ours(json_text(), ".json", bare)
    ours(env_text(), ".env", bare)


main()
