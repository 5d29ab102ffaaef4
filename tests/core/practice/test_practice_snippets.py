"""Every call that can be copied is run, and answered by the practice Adobe."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import quote

import httpx
import pytest

from core.adobe.endpoints import Endpoints
from core.formats.snippets import Kind, snippet
from core.model import Environment, Secret
from core.practice.accounts import TUTORIAL, Account
from core.practice.server import PracticeAdobe
from core.practice.weather import Weather
from tests.core.formats.snippet_readers import (
    Request,
    cmd_request,
    http_request,
    powershell_request,
)
from tests.core.practice.conftest import Ask
from tests.core.practice.running import Desk, credential_of

HOSTILE = Account(
    "It's",
    'it\'s "an" $(id) `id` ${HOME} \\ %41 & ; | <id> #! {a,b} [1-2] *\\',
    (Secret("p8e-&%41+'\"$(id)\\"),),
    scopes=("open'id", 'a"$HOME', "%2Cb&c=d+e", "\\"),
    org="@o'r\"g\\$(id)%40&x=1 {a}+`b`@AdobeOrg",
)
# What cmd can quote of it.
MILDER = Account(
    "Mild",
    "it's $(id) `id` ${HOME} \\ 41 & ; | <id> #^ {a,b} [1-2] *\\",
    (Secret("p8e-&41+'$(id)\\"),),
    scopes=("open'id", "a$HOME", "2Cb&c=d+e", "\\"),
    org="@o'rg\\$(id)40&x=1 {a}+`b`@AdobeOrg\\",
)
ACCOUNTS = [TUTORIAL, HOSTILE]
RUN = {"curl": "bash", "python": "python", "fetch": "javascript"}
READ = {"cmd": cmd_request, "powershell": powershell_request, "http": http_request}


@pytest.fixture
def desk(tmp_path: Path, adobe: PracticeAdobe) -> Desk:
    """A desk at a practice Adobe that knows the odd accounts too."""
    adobe.add_account(HOSTILE)
    adobe.add_account(MILDER)
    return Desk(tmp_path, adobe)


def variables(account: Account, token: str = "") -> dict[str, str]:
    """What a user sets before running a snippet; an editor puts it in as it is."""
    secret = account.secrets[0].reveal()
    return {
        "OAUTHS2S_CLIENT_SECRET": secret,
        "client_secret": quote(secret, safe=""),
        "ACCESS_TOKEN": token,
        "access_token": token,
    }


def send(client: httpx.Client, request: Request) -> httpx.Response:
    """The call that was read from a snippet."""
    return client.request(
        request.method,
        request.url,
        headers=request.headers,
        params=request.query,
        data=request.form,
    )


@pytest.mark.parametrize("account", ACCOUNTS, ids=lambda account: account.name)
@pytest.mark.parametrize("form", RUN)
def test_a_token_is_got(
    desk: Desk, ask_quota: Ask, form: str, account: Account
) -> None:
    """By bash and curl, Python and httpx, Node and fetch; the gateway takes it."""
    text = desk.snippet(Kind(f"{form}-token"), account)
    ran = desk.run(RUN[form], text, variables(account))
    assert ran.code == 0, ran.errors
    printed = ran.output.strip()
    token = json.loads(printed)["access_token"] if form == "curl" else printed
    answer = ask_quota(account, {"Authorization": f"Bearer {token}"})
    assert answer.status_code == 200


@pytest.mark.parametrize("live", [True, False], ids=["live", "placeholder"])
@pytest.mark.parametrize("account", ACCOUNTS, ids=lambda account: account.name)
@pytest.mark.parametrize("form", RUN)
def test_a_quota_is_loaded(
    desk: Desk, ask_token: Ask, form: str, account: Account, live: bool
) -> None:
    """With the token in the text, or out of the environment."""
    token = ask_token(account).json()["access_token"]
    text = desk.snippet(Kind(f"{form}-quota"), account, Secret(token) if live else None)
    environ = {} if live else {"ACCESS_TOKEN": token}
    ran = desk.run(RUN[form], text, environ)
    assert ran.code == 0, ran.errors
    assert json.loads(ran.output)["filters"]["imsOrgId"] == account.org


@pytest.mark.parametrize("form", READ)
@pytest.mark.parametrize(
    "account", [TUTORIAL, MILDER], ids=lambda account: account.name
)
def test_a_token_is_got_by_what_is_read(
    desk: Desk, client: httpx.Client, form: str, account: Account
) -> None:
    """For cmd, PowerShell and editors, which run elsewhere: the call as it is read."""
    text = desk.snippet(Kind(f"{form}-token"), account)
    answer = send(client, READ[form](text, variables(account)))
    assert answer.json()["token_type"] == "bearer"


@pytest.mark.parametrize("live", [True, False], ids=["live", "placeholder"])
@pytest.mark.parametrize("form", READ)
@pytest.mark.parametrize(
    "account", [TUTORIAL, MILDER], ids=lambda account: account.name
)
def test_a_quota_is_loaded_by_what_is_read(
    desk: Desk,
    client: httpx.Client,
    ask_token: Ask,
    form: str,
    account: Account,
    live: bool,
) -> None:
    """With the token in the text, or where the user put it."""
    token = ask_token(account).json()["access_token"]
    text = desk.snippet(Kind(f"{form}-quota"), account, Secret(token) if live else None)
    environ = {} if live else variables(account, token)
    answer = send(client, READ[form](text, environ))
    assert answer.json()["filters"]["imsOrgId"] == account.org


def test_curl_gets_neither_secret_nor_token_as_an_argument(
    desk: Desk, ask_token: Ask
) -> None:
    """Arguments are seen by every user of the computer."""
    token = ask_token().json()["access_token"]
    told = 'curl() { builtin printf "%s\\n" "$@"; cat >/dev/null; }\n'
    texts = [
        desk.snippet(Kind.CURL_TOKEN, TUTORIAL),
        desk.snippet(Kind.CURL_QUOTA, TUTORIAL, Secret(token)),
    ]
    cat = "cat() { while read -r; do :; done; }\n"
    seen = desk.run("bash", cat + told + "".join(texts), variables(TUTORIAL)).output
    held = [token in seen, TUTORIAL.secrets[0].reveal() in seen]
    assert ("client_secret@-" in seen, held) == (True, [False, False])


@pytest.mark.parametrize("form", RUN)
def test_a_refused_call_ends_in_an_error(desk: Desk, form: str) -> None:
    """Whoever runs it in a script is told, without the secret."""
    text = desk.snippet(Kind(f"{form}-token"), TUTORIAL)
    ran = desk.run(RUN[form], text, {"OAUTHS2S_CLIENT_SECRET": "p8e-wrong"})
    assert ran.code != 0
    assert "400" in ran.errors
    assert "p8e-wrong" not in ran.output + ran.errors


@pytest.mark.parametrize("form", RUN)
def test_a_redirect_is_not_followed(desk: Desk, form: str) -> None:
    """The secret is sent once, to the address in the text."""
    desk.adobe.weather.set("token", Weather.REDIRECT, location=desk.adobe.token_url)
    text = desk.snippet(Kind(f"{form}-token"), TUTORIAL)
    desk.run(RUN[form], text, variables(TUTORIAL))
    assert len(desk.adobe.requests) == 1


def test_an_address_is_one_address(desk: Desk) -> None:
    """Curl would make two of ``{a,b}``, and send the secret to both."""
    url = desk.adobe.base_url + "/{a,b}/token"
    custom = credential_of(TUTORIAL).with_changes(environment=Environment.CUSTOM)
    text = snippet(Kind.CURL_TOKEN, custom, Endpoints(Environment.CUSTOM, url)).text
    assert isinstance(text, str)
    desk.run("bash", text, variables(TUTORIAL))
    assert [seen.path for seen in desk.adobe.requests] == ["/{a,b}/token"]
