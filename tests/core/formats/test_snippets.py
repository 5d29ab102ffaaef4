"""What can be copied, what it names, what it never holds, and what is refused."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from core.adobe.endpoints import PRODUCTION, STAGE, Endpoints, practice
from core.errors import (
    BadAddress,
    InputMissing,
    NoQuotaAddress,
    Unquotable,
    WrongEnvironment,
)
from core.formats.dotenv import EnvDocument
from core.formats.export import plan_export
from core.formats.snippets import Kind, kinds_for, snippet, takes_token
from core.model import Credential, Environment, ScopeSet, Secret

ORG = "0123456789ABCDEF01234567@AdobeOrg"
CREDENTIAL = Credential(
    "1", "Watch", "58b23182d80a40fea8b1", ("openid", "AdobeID"), ORG
)
TOKEN = Secret("eyJhbGciOiJSUzI1NiJ9.eyJhIjoxfQ.c2ln-_")
WITH_TOKEN = [kind for kind in Kind if takes_token(kind)]
CALLS = [kind for kind in Kind if not kind.startswith("action")]
LOCAL = practice("http://127.0.0.1:8123")


def text_of(kind: Kind, credential: Credential = CREDENTIAL) -> str:
    """A snippet of production without a token."""
    text = snippet(kind, credential, PRODUCTION).text
    assert isinstance(text, str)
    return text


@pytest.mark.parametrize("kind", Kind)
def test_production_s_snippets_name_adobe_s_hosts_alone(kind: Kind) -> None:
    """Every address in it is https, and of Adobe."""
    found = set(re.findall(r"https?://[^/'\"]+", text_of(kind)))
    hosts = {"https://ims-na1.adobelogin.com", "https://api.adobeaemcloud.com"}
    assert found
    assert found <= hosts


@pytest.mark.parametrize("kind", WITH_TOKEN)
def test_a_live_token_makes_the_text_a_secret(kind: Kind) -> None:
    """It is in there once, and the text prints as dots."""
    made = snippet(kind, CREDENTIAL, PRODUCTION, TOKEN)
    assert isinstance(made.text, Secret)
    assert made.holds_token
    assert made.text.reveal().count(TOKEN.reveal()) == 1
    assert TOKEN.reveal() not in repr(made)


@pytest.mark.parametrize("kind", [kind for kind in Kind if not takes_token(kind)])
def test_a_token_is_put_where_it_is_sent_alone(kind: Kind) -> None:
    """Whoever asks for a token, or runs later, has no use for one."""
    made = snippet(kind, CREDENTIAL, PRODUCTION, TOKEN)
    assert (made.text, made.holds_token) == (text_of(kind), False)


def test_every_mark_is_replaced() -> None:
    """No snippet shows where its token was put in."""
    texts = [snippet(kind, CREDENTIAL, PRODUCTION, TOKEN).text for kind in Kind]
    whole = [text.reveal() if isinstance(text, Secret) else text for text in texts]
    assert [text for text in whole if not text.isascii()] == []


@pytest.mark.parametrize("kind", WITH_TOKEN)
def test_a_token_that_needs_quoting_is_refused(kind: Kind) -> None:
    """No access token holds such a character."""
    with pytest.raises(Unquotable) as refused:
        snippet(kind, CREDENTIAL, PRODUCTION, Secret("eyJ'; true"))
    assert refused.value.fact("field") == "access_token"


@pytest.mark.parametrize("kind", Kind)
def test_a_snippet_goes_to_the_credential_s_environment_alone(kind: Kind) -> None:
    """Neither secret nor token goes to another Adobe."""
    stage = replace(CREDENTIAL, environment=Environment.STAGE)
    with pytest.raises(WrongEnvironment):
        snippet(kind, stage, PRODUCTION, TOKEN)


def test_adobe_s_library_is_for_adobe_alone() -> None:
    """It knows no other host, so a practice secret would be sent to Adobe."""
    local = replace(CREDENTIAL, environment=Environment.PRACTICE)
    with pytest.raises(WrongEnvironment) as refused:
        snippet(Kind.ACTION_CORE_AUTH, local, LOCAL)
    assert refused.value.fact("asked") == "production"


def test_stage_has_snippets_for_tokens_alone() -> None:
    """Its quota address is not known."""
    assert all(kind.endswith("-token") for kind in kinds_for(STAGE))


def test_practice_has_all_but_the_library() -> None:
    """Everything else goes wherever it is told to."""
    assert set(Kind) - set(kinds_for(LOCAL)) == {Kind.ACTION_CORE_AUTH}


def test_production_has_them_all() -> None:
    """In the order of the menus."""
    assert kinds_for(PRODUCTION) == tuple(Kind)


def test_a_quota_without_an_address_is_refused() -> None:
    """As the call itself is."""
    stage = replace(CREDENTIAL, environment=Environment.STAGE)
    with pytest.raises(NoQuotaAddress):
        snippet(Kind.FETCH_QUOTA, stage, STAGE)


@pytest.mark.parametrize("url", ["", "-K/etc/passwd", "ftp://a/", "https://a/\nx"])
def test_an_address_that_is_none_is_refused(url: str) -> None:
    """Custom addresses are looked at before they are written down."""
    custom = replace(CREDENTIAL, environment=Environment.CUSTOM)
    with pytest.raises(BadAddress):
        snippet(Kind.CURL_TOKEN, custom, Endpoints(Environment.CUSTOM, url))


@pytest.mark.parametrize("kind", CALLS)
@pytest.mark.parametrize("value", ["a\nb", "a\r\nX-Evil: 1", "a\0", "é", " a", "’"])
def test_a_value_that_fits_in_no_header_is_refused(kind: Kind, value: str) -> None:
    """Line ends, other letters, and PowerShell's other quotes."""
    odd = replace(CREDENTIAL, client_id=value)
    with pytest.raises(Unquotable) as refused:
        snippet(kind, odd, PRODUCTION)
    assert refused.value.fact("field") == "client_id"


@pytest.mark.parametrize(
    ("kind", "field", "bare"),
    [
        (Kind.CURL_TOKEN, "client_id", replace(CREDENTIAL, client_id="")),
        (Kind.CURL_TOKEN, "scopes", replace(CREDENTIAL, scopes=(" ",))),
        (Kind.CURL_QUOTA, "client_id", replace(CREDENTIAL, client_id=" ")),
        (Kind.CURL_QUOTA, "ims_org_id", replace(CREDENTIAL, ims_org_id="")),
    ],
)
def test_what_a_call_needs_is_asked_for(
    kind: Kind, field: str, bare: Credential
) -> None:
    """A snippet is whole or there is none."""
    with pytest.raises(InputMissing) as missing:
        snippet(kind, bare, PRODUCTION)
    assert missing.value.fact("field") == field


def test_a_token_needs_no_org() -> None:
    """The token call sends none."""
    bare = replace(CREDENTIAL, ims_org_id="")
    assert text_of(Kind.CURL_TOKEN, bare) == text_of(Kind.CURL_TOKEN)


@pytest.mark.parametrize("sign", ["%", "!", '"'])
def test_what_cmd_cannot_quote_is_refused(sign: str) -> None:
    """No spelling of these is read the same at the prompt and in a batch file."""
    odd = replace(CREDENTIAL, ims_org_id=f"a{sign}b")
    with pytest.raises(Unquotable) as refused:
        snippet(Kind.CMD_QUOTA, odd, PRODUCTION)
    assert refused.value.fact("field") == "ims_org_id"


@pytest.mark.parametrize("value", ["{{access_token}}", "a,"])
def test_what_a_header_of_an_http_file_cannot_hold_is_refused(value: str) -> None:
    """``{{…}}`` has no escape there, and a last comma is left out by httpyac."""
    odd = replace(CREDENTIAL, ims_org_id=value)
    with pytest.raises(Unquotable):
        snippet(Kind.HTTP_QUOTA, odd, PRODUCTION)


def test_the_chosen_scopes_are_asked_for() -> None:
    """As the window's own token call does."""
    few = replace(
        CREDENTIAL, scope_sets=(ScopeSet("few", ("openid",)),), scope_set="few"
    )
    assert "'scope=openid'" in text_of(Kind.CURL_TOKEN, few)


@pytest.mark.parametrize("kind", [Kind.ACTION_FETCH, Kind.ACTION_CORE_AUTH])
def test_an_action_holds_nothing_of_the_credential(kind: Kind) -> None:
    """It gets its inputs when it is deployed."""
    other = replace(CREDENTIAL, client_id="", scopes=(), ims_org_id="")
    assert text_of(kind, other) == text_of(kind)


def test_the_action_s_inputs_are_the_names_of_the_export() -> None:
    """What Mintdesk writes into ``.env`` is what the action reads."""
    plan = plan_export(CREDENTIAL, Secret("p8e-" + "A" * 32), None)
    keys = EnvDocument.parse(plan.text().reveal()).keys()
    inputs = re.findall(r'^  "(\w+)",$', text_of(Kind.ACTION_FETCH), re.MULTILINE)
    assert tuple(inputs) == keys


def test_the_library_is_told_its_environment() -> None:
    """Else a namespace of the name ``development-`` would ask stage."""
    assert 'const IMS_ENV = "prod";' in text_of(Kind.ACTION_CORE_AUTH)
