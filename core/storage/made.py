"""A draft as the credential that it becomes."""

from __future__ import annotations

import uuid

from core.model import Credential, Draft, Environment
from core.storage.items import item_name


def new_credential(
    draft: Draft, environment: Environment, kind: str, now: float
) -> Credential:
    """With an id and a keyring item of its own, in a vault of this ``kind``."""
    credential_id = str(uuid.uuid4())
    return Credential(
        id=credential_id,
        name=draft.name.strip() or draft.client_id,
        client_id=draft.client_id,
        scopes=draft.scopes,
        ims_org_id=draft.ims_org_id,
        environment=environment,
        project=draft.project,
        workspace=draft.workspace,
        secret_item=item_name(kind, credential_id, []),
        secret_added_at=now,
        created_at=now,
        second_added_at=now if len(draft.secrets) > 1 else 0.0,
        technical_account_id=draft.technical_account_id,
        technical_account_email=draft.technical_account_email,
        org_name=draft.org_name,
        imported_scopes=draft.scopes,
    )
