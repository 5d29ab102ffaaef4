"""Credentials within Markdown, mails and several texts that were pasted together."""

from __future__ import annotations

import json

import pytest

from core.errors import BrokenText
from core.formats.detect import read
from core.formats.found import NoticeCode

ID = "58b23182d80a40fea8b12bc236d70000"
OTHER = "68b23182d80a40fea8b12bc236d70001"
SECRET = "p8e-" + "A" * 32
ENV = f"CLIENT_ID={ID}\nCLIENT_SECRET={SECRET}\n"
ONE = {"client_id": ID, "client_secret": SECRET}
TWO = {"client_id": OTHER, "client_secret": SECRET}
YAML = f"clientID: {ID}\nclientSecret: {SECRET}\n"
FLAT, PRETTY = json.dumps(ONE), json.dumps(ONE, indent=1)


def found(text: str) -> list[tuple[str, str]]:
    """Id and secret of each credential."""
    drafts = read(text, "").drafts
    return [(each.client_id, each.secret.reveal()) for each in drafts]


@pytest.mark.parametrize(
    "text",
    [
        f"```json\n{PRETTY}\n```\n",
        f"Here it is:\n~~~\n{YAML}~~~\n",
        f"Here it is:\r\n\r\n```env\r\n{ENV}```\r\nBye",
        f"```\n{PRETTY}",
        f"Hi,\n\n{PRETTY}\n\nBye, A",
        f"{PRETTY}\n\nBye, A",
        f"const config = {{\n  clientId: '{ID}',\n  clientSecret: '{SECRET}',\n}};\n",
        f'config = {{\n  "client_id": "{ID}",\n  "client_secret": "{SECRET}",\n}}\n',
        f"Client ID: {ID}\nClient Secret: {SECRET}\n",
    ],
)
def test_a_credential_within_another_text(text: str) -> None:
    """What stands around it does not hide it."""
    assert found(text) == [(ID, SECRET)]


@pytest.mark.parametrize("between", ["\n", ",\n", "\n\n", "\r\n", " "])
def test_several_json_texts_are_all_read(between: str) -> None:
    """One for each line, or pasted one after the other."""
    assert found(FLAT + between + json.dumps(TWO)) == [(ID, SECRET), (OTHER, SECRET)]


@pytest.mark.parametrize("rest", ["}", '\n{"client_id": ', ', "client_secret": "x"}'])
def test_json_that_is_broken_is_not_read_in_part(rest: str) -> None:
    """It may lack just what follows."""
    with pytest.raises(BrokenText):
        read(FLAT + rest, "")


def test_a_note_below_json_is_told() -> None:
    """By its line."""
    notices = read(f"{FLAT}\n\nBye", "").notices
    assert [(each.code, each.line) for each in notices] == [
        (NoticeCode.LINE_SKIPPED, 3)
    ]


def test_blocks_are_not_mixed() -> None:
    """Each is read for itself, with its own lines."""
    other = ENV.replace(ID, OTHER)
    reading = read(f"Stage:\n```\n{ENV}```\nProduction:\n```\n{other}```\n", "")
    assert [(each.client_id, each.source) for each in reading.drafts] == [
        (ID, "3"),
        (OTHER, "8"),
    ]


def test_what_is_around_a_block_is_read_as_well() -> None:
    """A credential there is not hidden by one in a block."""
    assert {each[0] for each in found(f"{ENV}```json\n{json.dumps(TWO)}\n```\n")} == {
        ID,
        OTHER,
    }


def test_a_credential_parted_over_blocks() -> None:
    """No block is whole: the text is taken together."""
    first, second = ENV.splitlines()
    assert found(f"```\n{first}\n```\n```\n{second}\n```\n") == [(ID, SECRET)]
