"""The README's table of what is read is true, row by row."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.formats.detect import read
from core.formats.found import Why

ROOT = Path(__file__).resolve().parents[3]
SAMPLES = Path(__file__).parent / "samples"
ID, OTHER = "5" * 32, "6" * 32
SECRET = "p8e-" + "A" * 32
ORG = "0123456789ABCDEF01234567@AdobeOrg"
TOKEN = "eyJhbGciOiJub25lIn0.eyJpZCI6IjEifQ.c2ln"
CONTEXT = "AIO_ims_contexts_"


def sample(name: str) -> str:
    """One of the files beside."""
    return (SAMPLES / name).read_text(encoding="utf-8")


def keys(prefix: str, secret: str = "CLIENT_SECRET") -> str:
    """A credential of a ``.env``."""
    return (
        f"{prefix}CLIENT_ID={ID}\n{prefix}{secret}={SECRET}\n"
        f"{prefix}SCOPES=AdobeID,openid\n{prefix}ORG_ID={ORG}\n"
    )


def context(name: str, client_id: str) -> str:
    """A context of aio."""
    at = f"{CONTEXT}{name}_"
    return f'{at}client__id={client_id}\n{at}client__secrets=["{SECRET}"]\n'


CALL = "https://ims-na1.adobelogin.com/ims/token/v3"
BODY = (
    f"grant_type=client_credentials&client_id={ID}&client_secret={SECRET}&scope=openid"
)
WORKSPACE: dict[str, object] = {
    "project": {
        "name": "p",
        "org": {"ims_org_id": ORG},
        "workspace": {
            "name": "w",
            "details": {
                "credentials": [
                    {
                        "name": "c",
                        "oauth_server_to_server": {
                            "client_id": ID,
                            "client_secrets": [SECRET],
                            "scopes": ["openid"],
                        },
                    }
                ],
                "runtime": {"namespaces": [{"name": "n", "auth": "uuid:key"}]},
            },
        },
    }
}
ONE_LINE = {"client_id": ID, "client_secret": SECRET, "org_id": ORG, "scopes": ["a"]}


def yaml_of(tree: dict[str, object]) -> str:
    """A tree as YAML: JSON is YAML as well, below the first level."""
    return "".join(f"{key}: {json.dumps(tree[key])}\n" for key in tree)


# By row: texts, each with how many credentials it must give.
TAKEN: dict[str, list[tuple[str, int]]] = {
    "the Console's workspace download, as JSON": [
        (sample("workspace.json"), 1),
        (json.dumps(WORKSPACE), 1),
    ],
    "… as YAML, or as JSON with comments and bare names": [
        (yaml_of(WORKSPACE), 1),
        (sample("workspace-commented.json"), 1),
    ],
    "the Console's credential download, in capitals or not": [
        (sample("download-upper.json"), 1),
        (sample("download-lower.json"), 1),
    ],
    "the Console's Postman environment, also exported again": [
        (sample("postman-console.json"), 1),
        (sample("postman-again.json"), 1),
    ],
    "the Console's cURL command, for bash, cmd or PowerShell": [
        (f"curl -X POST '{CALL}' -d '{BODY}'", 1),
        (f'curl -X POST "{CALL}" ^\n  -d "{BODY.replace("&", "^&")}"', 1),
        (f"curl.exe -X POST '{CALL}' `\n  -d '{BODY}'", 1),
    ],
    "the body of such a call": [(BODY, 1)],
    "`.env` of the App Builder tutorial (`OAUTHS2S_*`)": [
        (
            f"OAUTHS2S_CLIENT_ID={ID}\nOAUTHS2S_CLIENT_SECRET={SECRET}\n"
            "OAUTHS2S_CECREDENTIALS_METASCOPES=openid,AdobeID\n",
            1,
        )
    ],
    "`.env` with `IMS_OAUTH_S2S_*`, or `IMS_OAUTH_S2S` alone": [
        (keys("IMS_OAUTH_S2S_"), 1),
        (f"IMS_OAUTH_S2S={json.dumps(ONE_LINE)}\n", 1),
    ],
    "`.env` with `AIO_ims_contexts_*`": [(context("a", ID) + context("b", OTHER), 2)],
    "`.env` with `AIO_COMMERCE_AUTH_IMS_*` or `AIO_COMMERCE_IMS_*`": [
        (keys("AIO_COMMERCE_AUTH_IMS_", "CLIENT_SECRETS"), 1),
        (keys("AIO_COMMERCE_IMS_", "CLIENT_SECRETS"), 1),
    ],
    "`.env` with `OAUTH_*`": [(keys("OAUTH_"), 1)],
    "`.env` with any other prefix before `CLIENT_ID`": [
        (keys("ANY_") + keys("OTHER_").replace(ID, OTHER), 2)
    ],
    "`.aio` and the global file of `aio`, with `ims.contexts`": [
        (sample("aio-contexts.json"), 2)
    ],
    "JSON of aepp or aanalytics2": [
        (sample("aepp.json"), 1),
        (sample("aanalytics2.json"), 1),
    ],
    "Java properties (`aio_api_key`, …)": [
        (
            f"aio_api_key={ID}\naio_client_secret={SECRET}\n"
            f"aio_oauth_scopes=openid,AdobeID\naio_ims_org_id={ORG}\n",
            1,
        )
    ],
    "YAML of user-sync or imscli": [
        (f"enterprise:\n  client_id: {ID}\n  client_secret: {SECRET}\n", 1),
        (f"clientID: {ID}\nclientSecret: {SECRET}\norganization: {ORG}\n", 1),
    ],
}
# By row: texts that give nothing, each with why.
LEFT: dict[str, list[tuple[str, Why]]] = {
    "an API key": [(f"{CONTEXT}k_client__id={ID}\n", Why.API_KEY)],
    "web app, single-page app, native app": [
        (sample("workspace-only-others.json"), Why.USER_SIGN_IN)
    ],
    "a JWT credential": [(sample("download-jwt.json"), Why.JWT)],
    "AEM Service Credentials": [(sample("aem-service.json"), Why.AEM_SERVICE)],
    "an access token": [(f"ACCESS_TOKEN={TOKEN}\n", Why.LIVE_TOKEN)],
    "the key of an I/O Runtime namespace": [
        ("AIO_runtime_auth=uuid:key\n", Why.RUNTIME_AUTH)
    ],
    "`.aio` after `aio app use`": [(sample("aio-project.json"), Why.NO_SECRET)],
    "names of keyring entries (user-sync)": [
        ("enterprise:\n  secure_client_id_key: name\n", Why.KEYRING_NAMES)
    ],
    "credentials of PDF Services": [(sample("pdf-services.json"), Why.PDF_SERVICES)],
}


def rows() -> Iterator[str]:
    """The first cells of the README's table."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    section = text.partition("## What is read")[2].partition("\n#")[0]
    for line in re.findall(r"^\| (.+?) \|", section, re.MULTILINE)[2:]:
        yield line.strip()


def test_every_row_has_its_samples() -> None:
    """And every sample its row."""
    assert list(rows()) == [*TAKEN, *LEFT]


@pytest.mark.parametrize("row", TAKEN)
def test_what_is_said_to_be_read_is_read(row: str) -> None:
    """As many credentials, each with a client ID and a secret."""
    found = [read(text, "").drafts for text, _ in TAKEN[row]]
    whole = [len([x for x in each if x.client_id and x.secret]) for each in found]
    assert whole == [count for _, count in TAKEN[row]]


@pytest.mark.parametrize("row", LEFT)
def test_what_is_said_to_stay_out_stays_out(row: str) -> None:
    """For the reason that is given."""
    found = [read(text, "") for text, _ in LEFT[row]]
    told = [
        (each.drafts, why in {left.why for left in each.left_out})
        for each, (_, why) in zip(found, LEFT[row], strict=True)
    ]
    assert told == [((), True)] * len(found)
