"""Every variant of JSON that a developer may hold: what is read, odd, and left out."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.formats.found import Reading
from core.formats.json_reading import read

SAMPLES = Path(__file__).parent / "samples"

# By sample: its kind, + a credential, ? a remark, - what is left out (and its end).
EXPECTED = """
aanalytics2.json
    json
    + given 00, 1 secrets, 3 scopes, with org, -
aem-local-token.json
    json
    - live_token accessToken
aem-service.json
    json
    - aem_service integration 2026-12-24
aepp-jwt.json
    json
    - jwt
aepp.json
    json
    + given 00, 1 secrets, 3 scopes, with org, production
aio-contexts.json
    aio
    + my_programs 00, 1 secrets, 2 scopes, with org, -
    + listed 01, 2 secrets, 2 scopes, no org, stage
    - live_token ims.contexts.my_programs.access_token 2026-01-01
    - jwt ims.contexts.old
    - user_sign_in ims.contexts.web
    - api_key ims.contexts.key
    - live_token ims.contexts.$cli.access_token 2026-01-01
aio-project.json
    aio
    - no_secret credentials[0]
    - api_key credentials[1]
asset-compute.json
    json
    - jwt
download-jwt.json
    json
    - jwt  2025-12-24
download-lower.json
    download
    + given 00, 1 secrets, 3 scopes, with org, -
download-swapped.json
    download
    + given 00, 1 secrets, 3 scopes, with org, -
    ? account_swapped TECHNICAL_ACCOUNT_ID
download-upper.json
    download
    + given 00, 1 secrets, 3 scopes, with org, -
in-a-value.json
    json
    + given 00, 1 secrets, 3 scopes, with org, -
pdf-services.json
    json
    - pdf_services client_credentials
pippo-jwt.json
    json
    - jwt
pippo.json
    json
    + given 00, 1 secrets, 2 scopes, with org, -
postbuster.json
    json
    + given 00, 1 secrets, 3 scopes, with org, production
postman-again.json
    postman
    + Quota Watch 00, 1 secrets, 3 scopes, with org, production
    - live_token ACCESS_TOKEN
postman-console.json
    postman
    + Quota Watch 00, 1 secrets, 3 scopes, with org, production
postman-disabled.json
    postman
    + Quota Watch 00, 1 secrets, 3 scopes, with org, production
    ? duplicate_key IMS_ORG
    - disabled values[7]
postman-jwt.json
    postman
    - jwt
postman-scopes-text.json
    postman
    + Quota Watch 00, 1 secrets, 3 scopes, with org, production
prefixed.json
    json
    + OAuth Server-to-Server 00, 1 secrets, 3 scopes, with org, -
    + Adobe 01, 1 secrets, 2 scopes, with org, -
workspace-commented.json
    workspace
    + Quota Watch 00, 1 secrets, 3 scopes, with org, -
workspace-empty-lists.json
    workspace
    + Quota Watch 00, 0 secrets, 0 scopes, with org, -
    ? no_value client_secrets
    ? no_value scopes
workspace-every-type.json
    workspace
    + Erste 01, 1 secrets, 3 scopes, with org, -
    + Migrating 03, 1 secrets, 3 scopes, with org, -
    + Fifth 06, 2 secrets, 3 scopes, with org, -
    - jwt credentials[1].jwt
    - jwt credentials[2].jwt
    - api_key credentials[3].api_key
    - user_sign_in credentials[4].oauth2
    - user_sign_in credentials[5].oauth2
    - user_sign_in credentials[6].oauth2
    - user_sign_in credentials[7].oauth2
    - user_sign_in credentials[8].oauth2
    - user_sign_in credentials[9].oauth2
    - user_sign_in credentials[10].oauth2
    - other_type credentials[12]
    - runtime_auth runtime.namespaces[0]
workspace-no-type.json
    workspace
    + Projéct Intégration 8 00, 1 secrets, 3 scopes, with org, -
    - api_key credentials[1].api_key
    - other_type credentials[2]
workspace-only-others.json
    workspace
    - api_key credentials[0].api_key
    - user_sign_in credentials[1].oauth2
workspace-three-secrets.json
    workspace
    + Quota Watch 00, 2 secrets, 3 scopes, with org, -
    ? more_secrets client_secrets
workspace.json
    workspace
    + Quota Watch 00, 1 secrets, 3 scopes, with org, -
    - runtime_auth runtime.namespaces[0]
workspaces-array.json
    workspace
    + Quota Watch 01, 1 secrets, 3 scopes, with org, -
    + Second 02, 1 secrets, 3 scopes, with org, -
workspaces-wrapped.json
    workspace
    + Quota Watch 01, 1 secrets, 3 scopes, with org, -
    + Second 02, 1 secrets, 3 scopes, with org, -
"""


def expectations() -> dict[str, list[str]]:
    """The lines below each name of the table."""
    found: dict[str, list[str]] = {}
    for line in EXPECTED.strip().splitlines():
        if line.startswith(" "):
            found[list(found)[-1]].append(line.strip())
        else:
            found[line] = []
    return found


def told(reading: Reading) -> list[str]:
    """A reading as the table writes it."""
    lines = [str(reading.kind)]
    for draft in reading.drafts:
        secrets = bool(draft.secret) + bool(draft.second)
        org = "with org" if draft.ims_org_id else "no org"
        lines.append(
            f"+ {draft.name} {draft.client_id[-2:]}, {secrets} secrets, "
            f"{len(draft.scopes)} scopes, {org}, {draft.environment or '-'}"
        )
    lines += [f"? {notice.code} {notice.key}" for notice in reading.notices]
    for left in reading.left_out:
        where = left.where.rpartition("details.")[2]
        lines.append(f"- {left.why} {where} {left.date}".strip())
    return lines


def test_every_sample_stands_in_the_table() -> None:
    """And the table names no other."""
    assert set(expectations()) == {path.name for path in SAMPLES.glob("*.json")}


@pytest.mark.parametrize("sample", expectations())
def test_a_sample_is_read_as_the_table_says(sample: str) -> None:
    """Credentials, remarks, and what stays out, in their order."""
    text = (SAMPLES / sample).read_text(encoding="utf-8")
    assert told(read(text, "given")) == expectations()[sample]


def test_no_reading_shows_a_secret_that_stays_out() -> None:
    """Neither as a name nor as a path: runtime keys, tokens, other types' secrets."""
    shown = "".join(
        repr(read(path.read_text(encoding="utf-8"), "given"))
        for path in SAMPLES.glob("*.json")
    )
    planted = ("11111111-2222", "eyJ", "0f8fad5b", "p8e-", "-----BEGIN")
    assert [secret for secret in planted if secret in shown] == []
