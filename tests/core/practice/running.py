"""Snippets run by the programs that they are for, in a folder of their own."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

from core.adobe.endpoints import practice
from core.formats.snippets import Kind, snippet
from core.model import Credential, Environment, Secret
from core.practice.accounts import Account
from core.practice.server import PracticeAdobe

# Calls an action's main() as often as there are params, and tells what it answered.
DRIVER = """\
const { main } = require(process.argv[2]);
const told = JSON.parse(require("fs").readFileSync(0, "utf8"));
(async () => {
  const answers = [];
  for (const params of told) answers.push(await main(params));
  console.log(JSON.stringify(answers));
  process.exit(0); // whatever is still under way
})();
"""
# Stands in for Adobe's @adobe/aio-lib-core-auth: the same two functions, inputs, kept
# token and errors, with the address of the practice Adobe in place of Adobe's own.
STAND_IN = """\
let kept;
exports.invalidateCache = () => { kept = undefined; };
exports.generateAccessToken = async (params, imsEnv) => {
  if (imsEnv !== "prod" || !Array.isArray(params.scopes)) {
    throw Object.assign(new Error("format"), { code: "BAD_SCOPES_FORMAT" });
  }
  if (kept) return kept;
  const response = await fetch(process.env.TOKEN_URL, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "client_credentials",
      client_id: params.client_id,
      client_secret: params.client_secret,
      org_id: params.org_id,
      scope: params.scopes.join(","),
    }),
  });
  const data = await response.json();
  if (!response.ok) {
    const error = new Error(data.error_description);
    error.sdkDetails = {
      statusCode: response.status,
      error: data.error,
      xDebugId: response.headers.get("x-debug-id"),
      clientId: params.client_id,
    };
    throw error;
  }
  kept = data;
  return kept;
};
"""


class Ran(NamedTuple):
    """How a program ended, and what it printed."""

    code: int
    output: str
    errors: str


class Desk:
    """A folder, the practice Adobe, and what runs a snippet against it."""

    def __init__(self, folder: Path, adobe: PracticeAdobe) -> None:
        self.folder = folder
        self.adobe = adobe

    def snippet(self, kind: Kind, account: Account, token: Secret | None = None) -> str:
        """The text, for an account of the practice Adobe."""
        made = snippet(
            kind, credential_of(account), practice(self.adobe.base_url), token
        )
        return made.text.reveal() if isinstance(made.text, Secret) else made.text

    def run(
        self, language: str, text: str, environ: dict[str, str], told: str = ""
    ) -> Ran:
        """Run a text in one of the languages that every system has."""
        name, command = {
            "bash": ("snippet.sh", ["bash", "--noprofile", "--norc"]),
            "javascript": ("snippet.mjs", ["node"]),
            "driver": ("driver.cjs", ["node"]),
            "python": ("snippet.py", [sys.executable]),
        }[language]
        (self.folder / name).write_text(text, encoding="utf-8")
        program = shutil.which(command[0])
        assert program, f"{command[0]} is missing: python3 dev.py test tells how"
        path = str(Path(shutil.which("curl") or "").parent)
        extra = [str(self.folder / "action.cjs")] if language == "driver" else []
        done = subprocess.run(
            [program, *command[1:], name, *extra],
            cwd=self.folder,
            env={"PATH": path, "HOME": str(self.folder), **environ},
            input=told.encode(),
            capture_output=True,
            check=False,
            timeout=120,
        )
        return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())

    def act(self, text: str, *params: dict[str, Any]) -> tuple[list[Any], str]:
        """What an action answers, in one container; and all that it logged."""
        (self.folder / "action.cjs").write_text(text, encoding="utf-8")
        library = self.folder / "modules" / "@adobe" / "aio-lib-core-auth"
        library.mkdir(parents=True, exist_ok=True)
        (library / "index.js").write_text(STAND_IN, encoding="utf-8")
        environ = {
            "NODE_PATH": str(self.folder / "modules"),
            "TOKEN_URL": self.adobe.token_url,
        }
        ran = self.run("driver", DRIVER, environ, json.dumps(params))
        assert ran.code == 0, ran.errors
        return json.loads(ran.output.splitlines()[-1]), ran.output + ran.errors


def credential_of(account: Account) -> Credential:
    """The credential of an account of the practice Adobe."""
    return Credential(
        "1",
        account.name,
        account.client_id,
        account.scopes,
        account.org,
        Environment.PRACTICE,
    )
