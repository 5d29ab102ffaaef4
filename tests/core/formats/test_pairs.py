"""Lists of variables, calls that are kept, and Kubernetes' secrets."""

from __future__ import annotations

import base64
import json

import pytest

from core.errors import NothingFound
from core.formats.detect import read
from core.formats.found import Kind, NoticeCode
from core.model import Environment

ID = "58b23182d80a40fea8b12bc236d70000"
SECRET = "p8e-" + "A" * 32
STAGE = "https://ims-na1-stg1.adobelogin.com/ims/token/v3"
BODY = f"grant_type=client_credentials&client_id={ID}&client_secret={SECRET}&scope=x"
COMPOSE = f"""\
services:
  web:
    environment:
      - ADOBE_CLIENT_ID={ID}
      - ADOBE_CLIENT_SECRET={SECRET}
"""
CONTAINERS = f"""\
spec:
  containers:
    - env:
        - name: CLIENT_ID
          value: {ID}
        - name: CLIENT_SECRET
          value: {SECRET}
"""
PLAIN_SECRET = f"""\
apiVersion: v1
kind: Secret
metadata: {{name: adobe}}
stringData:
  CLIENT_ID: {ID}
  CLIENT_SECRET: {SECRET}
"""
ACTIONS = """\
jobs:
  build:
    env:
      CLIENT_ID: ${{ secrets.CLIENT_ID }}
      CLIENT_SECRET: ${{ secrets.CLIENT_SECRET }}
"""
FIELDS = [
    {"key": "client_id", "value": ID},
    {"key": "client_secret", "value": SECRET},
    {"key": "client_secret", "value": "old", "disabled": True},
]


def collection(body: object) -> str:
    """A collection of Postman's with one call."""
    call = {"method": "POST", "url": {"raw": STAGE}, "body": body}
    return json.dumps({"info": {"name": "x"}, "item": [{"request": call}]})


def encoded(kind: str, name: str) -> str:
    """A secret of Kubernetes whose values are written in base64."""
    values = {"CLIENT_ID": ID, "CLIENT_SECRET": SECRET}
    written = {
        key: base64.b64encode(value.encode()).decode() for key, value in values.items()
    }
    return json.dumps({"apiVersion": "v1", "kind": kind, "spec": {}, name: written})


@pytest.mark.parametrize("text", [COMPOSE, CONTAINERS, PLAIN_SECRET])
def test_variables_in_other_tools_files(text: str) -> None:
    """They are read by their names, wherever they stand."""
    found = [(each.client_id, each.secret.reveal()) for each in read(text, "").drafts]
    assert found == [(ID, SECRET)]


@pytest.mark.parametrize(
    "text",
    [encoded("Secret", "data"), encoded("SealedSecret", "encryptedData")],
)
def test_what_is_encoded_is_no_credential(text: str) -> None:
    """Neither as a tree nor line by line."""
    with pytest.raises(NothingFound):
        read(text, "")


def test_yaml_that_is_encoded_is_not_read_line_by_line() -> None:
    """Node's reader would take each line for a pair."""
    data = f"data:\n  CLIENT_ID: {'QUJD' * 10}\n  CLIENT_SECRET: {'QUJD' * 12}\n"
    with pytest.raises(NothingFound):
        read(f"apiVersion: v1\nkind: Secret\n{data}", "")


def test_references_to_secrets_are_stand_ins() -> None:
    """A pipeline names its secrets, and does not hold them."""
    reading = read(ACTIONS, "")
    found = [(each.client_id, each.secret.reveal()) for each in reading.drafts]
    codes = {each.code for each in reading.notices}
    assert (found, codes) == ([("", "")], {NoticeCode.PLACEHOLDER})


@pytest.mark.parametrize(
    "body",
    [
        {"mode": "urlencoded", "urlencoded": FIELDS},
        {"mode": "formdata", "formdata": FIELDS},
        {"mode": "raw", "raw": BODY},
    ],
)
def test_a_call_of_a_collection(body: object) -> None:
    """What it sends, and for which Adobe."""
    found = [
        (each.client_id, each.secret.reveal(), each.environment, each.source)
        for each in read(collection(body), "").drafts
    ]
    assert found == [(ID, SECRET, Environment.STAGE, "item[0].request")]


def test_a_call_in_a_browsers_archive() -> None:
    """Its body is text, with the fields beside it."""
    post = {"text": BODY, "params": [{"name": "client_id", "value": ID}]}
    entry = {"request": {"url": STAGE, "postData": post}}
    drafts = read(json.dumps({"log": {"entries": [entry]}}), "").drafts
    assert [(each.client_id, each.environment) for each in drafts] == [
        (ID, Environment.STAGE)
    ]


def test_a_collections_variables_do_not_hide_its_calls() -> None:
    """Both are read."""
    other = ID.replace("5", "6")
    variables = [
        {"key": "CLIENT_ID", "value": other},
        {"key": "CLIENT_SECRET", "value": SECRET},
    ]
    data = {**json.loads(collection({"raw": BODY})), "variable": variables}
    assert {each.client_id for each in read(json.dumps(data), "").drafts} == {ID, other}


def test_a_call_to_a_host_of_nobody_is_told() -> None:
    """By the path of the call."""
    text = collection({"raw": BODY}).replace(".com/", ".com.evil.example/")
    reading = read(text, "")
    assert [(each.code, each.where) for each in reading.notices] == [
        (NoticeCode.HOST_IGNORED, "item[0].request")
    ]


def test_a_command_lines_environment_holds_for_its_contexts() -> None:
    """``cli.env`` of aio's configuration."""
    context = {"client_id": ID, "client_secrets": [SECRET], "scopes": ["openid"]}
    data = {"cli": {"env": "stage"}, "ims": {"contexts": {"a": context}}}
    reading = read(json.dumps(data), "")
    assert (reading.kind, reading.drafts[0].environment) == (
        Kind.AIO,
        Environment.STAGE,
    )
