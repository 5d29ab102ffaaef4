"""Other shells' and languages' lines, and whose environment a script is of."""

from __future__ import annotations

import pytest

from core.formats.detect import read
from core.formats.found import Notice, NoticeCode
from core.model import Environment

ID = "58b23182d80a40fea8b12bc236d70000"
SECRET = "p8e-" + "A" * 32
PAIRS = f"CLIENT_ID={ID}\nCLIENT_SECRET={SECRET}\n"
STAGE = "https://ims-na1-stg1.adobelogin.com/ims/token/v3"
CALL = "curl -d client_id=$CLIENT_ID -d client_secret=$CLIENT_SECRET "


@pytest.mark.parametrize(
    "text",
    [
        f"export CLIENT_ID={ID} CLIENT_SECRET={SECRET}\n",
        f"CLIENT_ID={ID} CLIENT_SECRET='{SECRET}' node app.js\n",
        f'$env:CLIENT_ID = "{ID}"\r\n$env:CLIENT_SECRET = "{SECRET}"\r\n',
        f"@echo off\r\nset CLIENT_ID={ID}\r\nset CLIENT_SECRET={SECRET}\r\n",
        f'SET "CLIENT_ID={ID}"\r\nSET "CLIENT_SECRET={SECRET}"\r\n',
        f'setx CLIENT_ID "{ID}"\nsetx CLIENT_SECRET "{SECRET}" /M\n',
        f"set -x CLIENT_ID {ID}\nset -gx CLIENT_SECRET {SECRET}\n",
        f"FROM x\nENV CLIENT_ID {ID}\nENV CLIENT_SECRET={SECRET}\n",
        f"const CLIENT_ID = \"{ID}\";\nconst CLIENT_SECRET = '{SECRET}';\n",
    ],
)
def test_other_ways_to_set_a_variable(text: str) -> None:
    """Neither a pair's end nor another pair is a part of the value."""
    found = [(each.client_id, each.secret.reveal()) for each in read(text, "").drafts]
    assert found == [(ID, SECRET)]


def test_they_are_told_to_be_others_than_nodes() -> None:
    """Node's own reader would not find them."""
    text = f'$env:CLIENT_ID = "{ID}"\nCLIENT_SECRET={SECRET}\n'
    differs = Notice(NoticeCode.READS_DIFFERENTLY, 1, "CLIENT_ID")
    assert differs in read(text, "").notices


@pytest.mark.parametrize(
    "line",
    [
        "IMS_ENV=stage",
        "ADOBE_IMS_ENV=stage",
        "MY_IMS_URL=https://ims-na1-stg1.adobelogin.com",
        f"TOKEN_ADDRESS={STAGE}",
        f"{CALL}{STAGE}",
        "set IMS_ENV=stage",
    ],
)
def test_a_lone_credential_is_where_its_file_says(line: str) -> None:
    """Stage's is not taken for production's."""
    drafts = read(f"{PAIRS}{line}\n", "").drafts
    assert [each.environment for each in drafts] == [Environment.STAGE]


@pytest.mark.parametrize(
    "lines",
    [
        f"# {STAGE}\n",
        f"{CALL}https://ims-na1-stg1.adobelogin.com@evil.example/\n",
        "A=https://ims-na1-stg1.adobelogin.com.evil.example\n",
        f"A={STAGE}\nB=https://ims-na1.adobelogin.com/\n",
    ],
)
def test_what_does_not_tell_an_environment(lines: str) -> None:
    """A comment, a host of nobody, and both of Adobe's at once."""
    assert [each.environment for each in read(PAIRS + lines, "").drafts] == [None]
