"""A credential that the practice Adobe knows, and how services are made in tests."""

from __future__ import annotations

from collections.abc import Callable

from core.model import Draft
from core.practice.accounts import TUTORIAL
from core.services import Services
from core.storage.vault import Vault

# Makes services over a vault; they are closed in the end.
Make = Callable[[Vault], Services]

DRAFT = Draft(
    name="Quota Watch",
    client_id=TUTORIAL.client_id,
    secret=TUTORIAL.secrets[0],
    scopes=TUTORIAL.scopes,
    ims_org_id=TUTORIAL.org,
)
