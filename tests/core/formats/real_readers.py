"""The readers of ``.env`` files themselves: Node's dotenv, python-dotenv, bash.

Node's three versions lie in ``tests/readers`` as their authors publish them. Bash has
an empty PATH and a folder of its own for a home, since a wrong line would run.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import tempfile
from io import StringIO
from pathlib import Path
from typing import Final

from dotenv import dotenv_values

from core.formats.other_readers import Reader
from core.formats.scanner import unify_line_ends

FOLDER: Final = Path(__file__).resolve().parents[2] / "readers"
VERSIONS: Final = {
    Reader.NODE_10: "10.0.0",
    Reader.NODE_16: "16.3.1",
    Reader.NODE_17: "17.2.3",
}
PARSE: Final = """
const { parse } = require(process.argv[1]);
const texts = JSON.parse(require("fs").readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(texts.map((text) => Object.entries(parse(text)))));
"""
ABSENT: Final = "\1absent"
SOURCE: Final = """
for file; do
  (
    . "$file" </dev/null >/dev/null 2>&1
    while IFS= read -r name; do
      printf '%s\\0' "${!name-\1absent}"
    done <"$file.names" >"$file.out"
  )
done
"""
SHELL_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")

Values = dict[str, str]


def program(name: str) -> str:
    """Where a program is; without it these tests say so and fail."""
    found = shutil.which(name)
    assert found is not None, f"these tests need the program {name}: install it"
    return found


def node(reader: Reader, texts: list[str]) -> list[Values]:
    """What a version of Node's dotenv reads in each text."""
    main = FOLDER / f"dotenv-{VERSIONS[reader]}" / "lib" / "main.js"
    done = subprocess.run(
        [program("node"), "-e", PARSE, str(main)],
        input=json.dumps(texts).encode(),
        capture_output=True,
        check=True,
    )
    return [dict(pairs) for pairs in json.loads(done.stdout)]


def python(reader: Reader, text: str) -> Values:
    """What python-dotenv reads, as from a file (line ends unified)."""
    expands = reader is Reader.PYTHON_EXPANDING
    stream = StringIO(unify_line_ends(text))
    read = dotenv_values(stream=stream, interpolate=expands)
    return {key: value for key, value in read.items() if value is not None}


def bash(texts: list[str], names: list[list[str]]) -> list[Values]:
    """What bash holds of some names after sourcing each text."""
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder, f"{number}.env") for number in range(len(texts))]
        for file, text, wanted in zip(files, texts, names, strict=True):
            usual = [name for name in wanted if SHELL_NAME.fullmatch(name)]
            file.write_bytes(text.encode())
            Path(f"{file}.names").write_text("".join(f"{name}\n" for name in usual))
        command = [program("bash"), "--noprofile", "--norc", "-c", SOURCE, "bash"]
        subprocess.run(
            [*command, *map(str, files)],
            env={"PATH": "", "HOME": folder, "LC_ALL": "C.UTF-8"},
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=False,
        )
        return [_held(file) for file in files]


def _held(file: Path) -> Values:
    out = Path(f"{file}.out")
    if not out.exists():
        return {}
    names = Path(f"{file}.names").read_text().splitlines()
    held = out.read_bytes().decode("utf-8", "replace").split("\0")
    pairs = zip(names, held, strict=False)
    return {name: value for name, value in pairs if value != ABSENT}


def read_all(texts: list[str], names: list[list[str]]) -> dict[Reader, list[Values]]:
    """What each reader that can be run reads in each text."""
    read = {reader: node(reader, texts) for reader in VERSIONS}
    for reader in (Reader.PYTHON, Reader.PYTHON_EXPANDING):
        read[reader] = [python(reader, text) for text in texts]
    if os.name == "posix":
        read[Reader.BASH] = bash(texts, names)
    return read
