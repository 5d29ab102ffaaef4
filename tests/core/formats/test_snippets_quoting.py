"""Whatever a credential holds is a value in a snippet, and never more than that."""

from __future__ import annotations

import ast
import json
import shutil
import subprocess

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.adobe.endpoints import PRODUCTION
from core.errors import Unquotable
from core.formats.snippets import Kind, snippet
from core.model import Credential
from tests.core.formats.snippet_readers import (
    cmd_request,
    http_request,
    powershell_request,
)

PROPERTY = settings(deadline=None, derandomize=True, database=None, max_examples=200)
PROGRAM = settings(PROPERTY, max_examples=15)
ENVIRON = {
    "OAUTHS2S_CLIENT_SECRET": "p8e-hush",
    "ACCESS_TOKEN": "eyJ.hush",
    "client_secret": "p8e-hush",
    "access_token": "eyJ.hush",
}
READERS = {
    "cmd": cmd_request,
    "powershell": powershell_request,
    "http": http_request,
}
# Signs that one of the languages gives a meaning come up more often than others.
SIGNS = st.sampled_from("'\"`$\\%!^&|<>(){}[];#@~*?=+,:/- ")
values = (
    st.text(SIGNS | st.characters(min_codepoint=33, max_codepoint=126), max_size=30)
    .map(str.strip)
    .filter(bool)
)
scopes = values.map(lambda text: text.replace(" ", "").replace(",", "")).filter(bool)


def credential(client_id: str, org: str, scope: str = "openid") -> Credential:
    """A credential of production with odd values."""
    return Credential("1", "Odd", client_id, (scope, "AdobeID"), org)


def copied(kind: Kind, odd: Credential) -> str:
    """The snippet, or nothing where it is refused."""
    try:
        text = snippet(kind, odd, PRODUCTION).text
    except Unquotable:
        return ""
    assert isinstance(text, str)
    return text


@pytest.mark.parametrize("language", READERS)
@PROPERTY
@given(client_id=values, scope=scopes)
def test_a_token_call_sends_what_is_meant(
    language: str, client_id: str, scope: str
) -> None:
    """The form as it is read back, secret from the environment, no header of ours."""
    text = copied(Kind(f"{language}-token"), credential(client_id, "x", scope))
    if text:
        request = READERS[language](text, ENVIRON)
        assert (request.method, request.url, request.form) == (
            "POST",
            PRODUCTION.token_url,
            {
                "grant_type": "client_credentials",
                "client_id": client_id,
                "client_secret": "p8e-hush",
                "scope": f"{scope},AdobeID",
            },
        )
    else:
        unsafe = {"cmd": '%!"'}[language]
        assert set(unsafe) & set(client_id + scope)


@pytest.mark.parametrize("language", READERS)
@PROPERTY
@given(client_id=values, org=values)
def test_a_quota_call_sends_what_is_meant(
    language: str, client_id: str, org: str
) -> None:
    """Query and headers as they are read back, token from the environment."""
    text = copied(Kind(f"{language}-quota"), credential(client_id, org))
    if text:
        request = READERS[language](text, ENVIRON)
        assert (request.method, request.url, request.query, request.headers) == (
            "GET",
            PRODUCTION.quota_url,
            {"imsOrgId": org, "current": "true"},
            quota_headers(client_id, org),
        )
    else:
        unsafe = {"cmd": '%!"', "http": "{,"}[language]
        assert set(unsafe) & set(client_id + org)


def quota_headers(client_id: str, org: str) -> dict[str, str]:
    """All headers of the quota call."""
    return {
        "Authorization": "Bearer eyJ.hush",
        "Accept": "application/json",
        "X-Adobe-Accept-Experimental": "1",
        "X-Api-Key": client_id,
        "x-gw-ims-org-id": org,
    }


@PROPERTY
@given(client_id=values, org=values)
def test_python_reads_the_same_values(client_id: str, org: str) -> None:
    """By Python's own parser; the one call is all that there is to run."""
    tree = ast.parse(copied(Kind.PYTHON_QUOTA, credential(client_id, org)))
    call = next(
        node.value
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call)
    )
    given = {each.arg: each.value for each in call.keywords}
    headers = given["headers"]
    assert isinstance(headers, ast.Dict)
    read = [ast.literal_eval(value) for value in headers.values[1:]]
    assert ast.literal_eval(given["params"])["imsOrgId"] == org
    assert read == list(quota_headers(client_id, org).values())[1:]


@PROGRAM
@given(client_id=values, org=values)
def test_bash_reads_the_same_values(client_id: str, org: str) -> None:
    """By bash itself, with no program to run but a curl that tells its arguments."""
    text = copied(Kind.CURL_QUOTA, credential(client_id, org))
    told = 'curl() { builtin printf "%s\\0" "$@"; }\n' + text
    output = run("bash", "--noprofile", "--norc", "-s", told=told)
    headers = list(quota_headers(client_id, org).items())[1:]
    sent = output.split("\0")[:-1]
    assert sent[sent.index("--header") :] == [
        *("--header", "@-"),
        *(part for name, text in headers for part in ("--header", f"{name}: {text}")),
        *("--data-urlencode", f"imsOrgId={org}", "--data-urlencode", "current=true"),
    ]


@PROGRAM
@given(client_id=values, scope=scopes)
def test_node_reads_the_same_values(client_id: str, scope: str) -> None:
    """By Node itself, with a fetch that tells its body."""
    text = copied(Kind.FETCH_TOKEN, credential(client_id, "x", scope))
    told = (
        "const fetch = async (url, options) => {\n"
        "  console.log(JSON.stringify([...options.body.values()]));\n"
        "  return { ok: true, json: async () => ({}) };\n"
        "};\n" + text
    )
    output = run("node", "--input-type=module", told=told)
    assert json.loads(output.splitlines()[0]) == [
        "client_credentials",
        client_id,
        f"{scope},AdobeID",
        "p8e-hush",
    ]


def run(program: str, *arguments: str, told: str) -> str:
    """What a program of the system prints; it must be there."""
    found = shutil.which(program)
    assert found, f"{program} is missing: python3 dev.py test says how to get it"
    secret = {key: ENVIRON[key] for key in ("OAUTHS2S_CLIENT_SECRET", "ACCESS_TOKEN")}
    done = subprocess.run(
        [found, *arguments],
        input=told.encode(),
        env={**secret, "PATH": ""},
        stdout=subprocess.PIPE,
        check=True,
        timeout=60,
    )
    return done.stdout.decode()
