"""The calls that are copied for ``.http`` clients and PowerShell, sent by them.

Each call goes to an address of its own on this computer, so that an answer is known by
its path. The values are odd, the secret and the token are fakes.
"""

from __future__ import annotations

import os
import random
import re
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple
from urllib.parse import parse_qsl, urlsplit

from core.adobe.endpoints import QUOTA_PATH, TOKEN_PATH, practice
from core.errors import Unquotable
from core.formats.snippets import Kind, snippet
from core.model import Credential, Environment
from tests.core.formats.real_shells import powershell_file
from tests.readers.loopback import Asked, Loopback, listening

_SECRET: Final = "p8e-hush_&-1"
_TOKEN: Final = "eyJ.hush"
_SIGNS: Final = "'\"`$\\%!^&|<>(){}[];#@~*?=+,:/-_ aZ9"
_BATCH: Final = 50


class Call(NamedTuple):
    """A text to run, and the request that it means."""

    text: str
    path: str
    pairs: dict[str, str]
    headers: dict[str, str]


class Sent(NamedTuple):
    """How many calls were compared, and where they differ."""

    done: int
    refused: int
    faults: list[str]


def compare(
    client: str, command: Sequence[str], count: int, chance: random.Random
) -> Sent:
    """Have ``http`` or ``powershell`` send that many calls."""
    faults: list[str] = []
    refused = done = 0
    with listening() as server, tempfile.TemporaryDirectory() as folder:
        while done < count:
            calls: list[Call] = []
            while len(calls) < min(_BATCH, count - done):
                try:
                    calls.append(_call(client, chance, server, done + len(calls)))
                except Unquotable:
                    refused += 1
            done += len(calls)
            server.asked.clear()
            _SENDERS[client](calls, command, Path(folder))
            came = {urlsplit(each.path).path: each for each in server.asked}
            faults += [fault for each in calls for fault in _faults(each, came)]
    return Sent(done, refused, faults)


def _call(client: str, chance: random.Random, server: Loopback, number: int) -> Call:
    """A call with odd values, for a token or a quota."""
    client_id, org = _word(chance), _word(chance)
    scope = re.sub("[ ,]", "", _word(chance)) or "openid"
    odd = Credential(
        "1", "Odd", client_id, (scope, "AdobeID"), org, Environment.PRACTICE
    )
    what = chance.choice(("token", "quota"))
    kind = Kind(f"{client}-{what}")
    made = snippet(kind, odd, practice(f"http://{server.address}/{number}"))
    assert isinstance(made.text, str)
    if what == "token":
        form = {
            "grant_type": "client_credentials",
            "client_id": client_id,
            "client_secret": _SECRET,
            "scope": f"{scope},AdobeID",
        }
        return Call(made.text, f"/{number}{TOKEN_PATH}", form, {})
    headers = {
        "authorization": f"Bearer {_TOKEN}",
        "accept": "application/json",
        "x-adobe-accept-experimental": "1",
        "x-api-key": client_id,
        "x-gw-ims-org-id": org,
    }
    query = {"imsOrgId": org, "current": "true"}
    return Call(made.text, f"/{number}{QUOTA_PATH}", query, headers)


def _word(chance: random.Random) -> str:
    """What a header may hold: printable, with no blank around it."""
    letters = [
        chance.choice(_SIGNS)
        if chance.random() < 0.7
        else chr(chance.randrange(33, 127))
        for _ in range(chance.randrange(1, 24))
    ]
    return "".join(letters).strip() or "x"


def _faults(call: Call, came: dict[str, Asked]) -> list[str]:
    """What of a call did not come as it was meant."""
    asked = came.get(call.path)
    if asked is None:
        return [f"nothing came of {call.text!r}"]
    text = asked.body.decode() if asked.method == "POST" else urlsplit(asked.path).query
    pairs = dict(parse_qsl(text, keep_blank_values=True))
    low = {name.lower(): value for name, value in asked.headers.items()}
    found = []
    if (asked.method == "POST") != ("client_secret" in call.pairs):
        found.append(f"method: {asked.method} {call.text!r}")
    if pairs != call.pairs:
        found.append(f"values: {call.pairs} {pairs}")
    for name, value in call.headers.items():
        if low.get(name) != value:
            found.append(f"header {name}: {value!r} {low.get(name)!r}")
    return found


def _http(calls: Sequence[Call], command: Sequence[str], folder: Path) -> None:
    file = folder / "calls.http"
    file.write_text("\n".join(call.text for call in calls), encoding="utf-8")
    # As a user has to write it down: in a form, a secret is percent-encoded.
    secret = _SECRET.replace("&", "%26")
    given = [f"client_secret={secret}", f"access_token={_TOKEN}"]
    options = ["--all", "--output", "none", "--var", *given]
    _run([*command, "send", str(file), *options], folder)


def _powershell(calls: Sequence[Call], command: Sequence[str], folder: Path) -> None:
    # Each in a block of its own: the token of one is not the token of the next.
    blocks = [
        f"$env:ACCESS_TOKEN = '{_TOKEN}'\n& {{\n{call.text}}} | Out-Null\n"
        for call in calls
    ]
    file = folder / "calls.ps1"
    file.write_text("".join(blocks), encoding="ascii")
    _run(powershell_file(command, file), folder)


def _run(command: list[str], folder: Path) -> None:
    subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, "OAUTHS2S_CLIENT_SECRET": _SECRET, "NO_PROXY": "127.0.0.1"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=False,
    )


_SENDERS: Final = {"http": _http, "powershell": _powershell}
