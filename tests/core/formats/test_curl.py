"""A pasted call for a token gives the credential in it, in any shell's spelling."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.formats import curl, form
from core.formats.found import Kind, LeftOut, Notice, NoticeCode, Reading, Why
from core.model import Draft, Environment, Secret

PROPERTY = settings(deadline=None, derandomize=True, database=None, max_examples=300)
ID = "58b23182d80a40fea8b12bc236d70000"
SECRET = "p8e-" + "A" * 32
URL = "https://ims-na1.adobelogin.com/ims/token/v3"
STAGE = "https://ims-na1-stg1.adobelogin.com/ims/token/v3"
BODY = (
    f"grant_type=client_credentials&client_id={ID}&client_secret={SECRET}"
    "&scope=openid%2CAdobeID,read_organizations"
)
HEADER = "Content-Type: application/x-www-form-urlencoded"
WHOLE = Draft(
    name="x",
    client_id=ID,
    secret=Secret(SECRET),
    scopes=("openid", "AdobeID", "read_organizations"),
    environment=Environment.PRODUCTION,
    source="1",
)
COMMANDS = {
    "bash": f"curl -X POST '{URL}' -H '{HEADER}' -d '{BODY}'",
    "bash on lines": (
        f"curl -X POST \\\n  \"{URL}\" \\\n  -H '{HEADER}' \\\n  -d \"{BODY}\""
    ),
    "a field a line": (
        f"curl '{URL}' \\\r\n -d grant_type=client_credentials \\\r\n"
        f" --data-raw client_id={ID} \\\r\n --data client_secret={SECRET} \\\r\n"
        " --data-urlencode 'scope=openid AdobeID read_organizations'"
    ),
    "a prompt, one word": f"$ /usr/bin/curl -sSXPOST {URL} -d{BODY} | jq .access_token",
    "a substitution": f"TOKEN=$(curl -s --url {URL} --data $'{BODY}')",
    "dollar quotes": (
        f"curl {URL} --data $'client_id={ID}\\u0026client_secret={SECRET}\\x26"
        "scope=openid,AdobeID,read_organizations'"
    ),
    "a form": (
        f"curl -F client_id={ID} -F 'client_secret={SECRET}' "
        f"--form scope=openid,AdobeID,read_organizations {URL}"
    ),
    "a user": f"curl -u {ID}:{SECRET} {URL} -d scope=openid,AdobeID,read_organizations",
    "a query": f"curl -X POST '{URL}?{BODY}'",
    "cmd": f'curl -X POST "{URL}" ^\r\n  -H "{HEADER}" ^\r\n  -d "{BODY}"',
    "cmd with carets": f'curl ^"{URL}^" ^\n  --data-raw ^"{BODY.replace("&", "^&")}^"',
    "PowerShell": (
        f"curl.exe -X POST '{URL}' `\r\n  -H \"{HEADER}\" `\r\n  -d \"{BODY}\""
    ),
    "Invoke-RestMethod": (
        f"Invoke-RestMethod -Method Post -Uri '{URL}' -Body \"{BODY}\""
    ),
    "a table": (
        f"$body = 1\nInvoke-RestMethod -Uri {URL} -Body "
        f"@{{\n client_id = '{ID}'\n"
        f' "client_secret" = "{SECRET}";\n'
        ' scope="openid,AdobeID,read_organizations"\n}'
    ),
    "JSON": f'curl {URL} --json \'{{"client_id":"{ID}","client_secret":"{SECRET}",'
    '"scope":["openid","AdobeID","read_organizations"]}\'',
}  # fmt: skip


def test_each_spelling_is_told_to_be_a_command() -> None:
    """Not a form, and not a ``.env``."""
    kinds = {getattr(curl.read(text, "x"), "kind", None) for text in COMMANDS.values()}
    assert kinds == {Kind.CURL}


@pytest.mark.parametrize("text", COMMANDS.values(), ids=COMMANDS.keys())
def test_each_spelling_gives_the_same_credential(text: str) -> None:
    """The address tells which Adobe it is."""
    reading = curl.read(text, "x")
    line = "2" if text.startswith("$body") else "1"
    assert reading is not None
    assert reading.drafts == (WHOLE.with_changes(source=line),)


def test_every_command_of_a_text_is_read() -> None:
    """Each with its own line and environment; a comment is none."""
    text = (
        f"# curl {URL} -d 'client_id=no'\n"
        f"curl {URL} -d '{BODY}'\ncurl {STAGE} -d '{BODY}'"
    )
    reading = curl.read(text, "x")
    assert reading is not None
    found = [(draft.source, draft.environment) for draft in reading.drafts]
    assert found == [("2", Environment.PRODUCTION), ("3", Environment.STAGE)]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("-H 'Authorization: Bearer eyJhbGciOi' https://x.example",
         LeftOut(Why.LIVE_TOKEN, "1", "Authorization")),
        ("-H 'x-api-key: 58b2' https://x.example",
         LeftOut(Why.API_KEY, "1", "x-api-key")),
        (f"{URL} -d 'grant_type=authorization_code&code=c&client_id=i'",
         LeftOut(Why.USER_SIGN_IN, "1")),
        ("https://ims-na1.adobelogin.com/ims/exchange/jwt -F client_id=i -d jwt_token=",
         LeftOut(Why.JWT, "1")),
        (f"https://pdf-services.adobe.io/token -d '{BODY}'",
         LeftOut(Why.OTHER_HOST, "1")),
    ],
)  # fmt: skip
def test_other_calls_stay_out(text: str, left: LeftOut) -> None:
    """With the reason."""
    reading = curl.read(f"curl {text}", "x")
    assert reading is not None
    assert (reading.drafts, reading.left_out) == ((), (left,))


@pytest.mark.parametrize(
    "url",
    ["https://evil.example/ims/token/v3", "http://ims-na1.adobelogin.com/ims/token/v3"],
)
def test_another_host_is_told_and_sets_nothing(url: str) -> None:
    """The credential is read, its environment open."""
    reading = curl.read(f"curl {url} -d '{BODY}'", "x")
    assert reading is not None
    assert (reading.drafts[0].environment, reading.notices) == (
        None,
        (Notice(NoticeCode.HOST_IGNORED, 1, "URL"),),
    )


def test_a_script_s_variables_are_left_to_the_env_reader() -> None:
    """The call in it holds a token alone."""
    text = f"X_CLIENT_ID={ID}\ncurl -H 'Authorization: Bearer eyJhbGciOi' {URL}"
    assert curl.read(text, "x") is None


@pytest.mark.parametrize(
    "text",
    ["", "curl", "curl https://example.org", "curl -d 'client_id=$ID&client_secret=$S'",
     "curl -d @body.txt", 'CMD="curl -d client_id=x&client_secret=y"', "curl '",
     "CURLY=1", "curl \\"],
)  # fmt: skip
def test_a_command_without_a_credential_is_none_of_ours(text: str) -> None:
    """Nor is one that only names variables."""
    assert curl.read(text, "x") is None


FORMS = {
    "a body": BODY,
    "on lines": BODY.replace("&", "\n&"),
    "an address": f"{URL}?{BODY}",
    "blanks": f"  {BODY}\n",
}


@pytest.mark.parametrize("text", FORMS.values(), ids=FORMS.keys())
def test_a_bare_body_gives_a_credential(text: str) -> None:
    """Only an address tells the environment."""
    reading = form.read(text, "x")
    known = Environment.PRODUCTION if "://" in text else None
    assert reading is not None
    assert reading.drafts == (WHOLE.with_changes(environment=known),)


@pytest.mark.parametrize(
    "text", ["", "CLIENT_ID=a&b", "a=b&c=d", "client_id=x", f"A=1\n{BODY}", "{}", "=&="]
)
def test_other_texts_are_no_body(text: str) -> None:
    """A ``.env`` least of all."""
    assert form.read(text, "x") is None


PIECES = st.sampled_from(
    ["curl ", "curl.exe ", "irm ", "-d ", "-F", "-u", "--json ", "'", '"', "\\", "`",
     "^", "\n", "\r\n", "$'", "@{", "}", "{", "&", "?", "=", "%", "\\u", "\\x4", BODY,
     URL, " ", ";", "#", "\x00", "é"]
)  # fmt: skip


@PROPERTY
@given(st.lists(PIECES, max_size=25).map("".join) | st.text())
def test_any_text_is_read_or_is_none(text: str) -> None:
    """Neither reader raises."""
    found = (curl.read(text, "x"), form.read(text, "x"))
    assert all(each is None or isinstance(each, Reading) for each in found)
