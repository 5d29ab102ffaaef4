"""Run as a script: one change of the store, killed at a named step.

``python -m tests.core.storage.crash FOLDER ACTION STEP VAULT``: ACTION is ``add``,
``replace``, ``delete`` or ``recover``, VAULT is ``file`` or ``keyring``; the process
kills itself when STEP has just happened.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from core.model import Draft, Environment, Secret
from core.storage.credentials import CredentialStore
from core.storage.vault import Vault
from tests.core.storage.faulty import FileVault, SteppingCatalog, SteppingKeyring


def main(folder: Path, action: str, deadly: str, kind: str) -> None:
    """Do the action until the step."""

    def step(name: str) -> None:
        if name == deadly:
            os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))

    catalog = SteppingCatalog(folder / "catalog.sqlite", lambda: 1.0, step)
    vault: Vault = FileVault(folder / "vault.json", step)
    if kind == "keyring":
        vault = SteppingKeyring(step)
    store = CredentialStore(catalog, vault, lambda: 1.0)
    ids = [credential.id for credential in store.list()]
    if action == "add":
        draft = Draft(name="Shop", client_id="c", secret=Secret("fake new"))
        store.add(draft, Environment.STAGE)
    elif action == "replace":
        store.replace_secret(ids[0], Secret("fake new"))
    elif action == "delete":
        store.delete(ids[0])
    else:
        store.recover()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4])
