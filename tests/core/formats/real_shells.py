"""Shells that hold what our commands set: fish, PowerShell and cmd themselves.

Each text sets ``K``. A text is read in a process with next to no environment and a
folder of its own for a home, since a wrong line would run.
"""

from __future__ import annotations

import base64
import os
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

Held = list[str | None]

_FISH: Final = r"""
for file in $argv
  set -e K
  source $file </dev/null >/dev/null 2>&1
  if set -q K
    printf '%s\0' held
    builtin printf '%s\0' "$K"
  else
    printf '%s\0' absent ''
  end
end
"""
_POWERSHELL: Final = """
param([int]$Count)
for ($number = 0; $number -lt $Count; $number++) {
  Remove-Item Env:K -ErrorAction SilentlyContinue
  . (Join-Path $PSScriptRoot "$number.ps1")
  $held = [Environment]::GetEnvironmentVariable('K')
  if ($null -eq $held) { 'absent' } else {
    'held ' + [Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes($held))
  }
}
"""


def fish(texts: Sequence[str], command: Sequence[str]) -> Held:
    """What fish holds after each text."""
    with tempfile.TemporaryDirectory() as folder:
        names = _put(folder, texts, "fish")
        output = _run([*command, "--no-config", "-c", _FISH, *names], folder)
    parts = output.decode("utf-8", "replace").split("\0")[:-1]
    pairs = zip(parts[::2], parts[1::2], strict=True)
    return [value if word == "held" else None for word, value in pairs]


def powershell(texts: Sequence[str], command: Sequence[str]) -> Held:
    """What PowerShell holds after each text."""
    with tempfile.TemporaryDirectory() as folder:
        _put(folder, texts, "ps1")
        driver = Path(folder, "driver.ps1")
        driver.write_text(_POWERSHELL, encoding="ascii")
        output = _run(
            [*powershell_file(command, driver), str(len(texts))], folder
        ).decode()
    words = [line.split(" ") for line in output.splitlines()]
    return [
        base64.b64decode(word[1]).decode() if word[0] == "held" else None
        for word in words
    ]


def powershell_file(command: Sequence[str], file: Path) -> list[str]:
    """The words that run a script of ours and nothing of the user's."""
    options = ["-NoLogo", "-NoProfile", "-NonInteractive"]
    return [*command, *options, "-ExecutionPolicy", "Bypass", "-File", str(file)]


def cmd(texts: Sequence[str], command: Sequence[str]) -> Held:
    """What cmd holds after each text; Wine's is asked the same way."""
    with tempfile.TemporaryDirectory() as folder:
        lines = ["@echo off"]
        for name in _put(folder, texts, "cmd"):
            lines += ['set "K="', f"call {name}", "set K", "echo ;"]
        Path(folder, "driver.cmd").write_bytes("\r\n".join([*lines, ""]).encode())
        output = _run([*command, "/d", "/c", "driver.cmd"], folder).decode("ascii")
    held: Held = [None]
    for line in output.splitlines():
        if line == ";":
            held.append(None)
        elif line.startswith("K="):
            held[-1] = line.removeprefix("K=")
    return held[:-1]


def _put(folder: str, texts: Sequence[str], ending: str) -> list[str]:
    """Each text as a file, and the names of the files."""
    names = [f"{number}.{ending}" for number in range(len(texts))]
    for name, text in zip(names, texts, strict=True):
        Path(folder, name).write_bytes(text.encode())
    return names


def _run(command: list[str], folder: str) -> bytes:
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    done = subprocess.run(
        command,
        env={**kept, "HOME": folder, "LC_ALL": "C.UTF-8"},
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=False,
    )
    return done.stdout


# Without these no program of Windows or of .NET starts; fish needs none of them.
_KEPT: Final = (
    *("PATH", "SYSTEMROOT", "COMSPEC", "PATHEXT", "TEMP", "DOTNET_ROOT"),
    "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT",
)
