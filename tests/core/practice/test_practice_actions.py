"""The App Builder actions, run by Node and answered by the practice Adobe.

Adobe's library is not here: a module of the same name and the same two functions
stands in for it, and asks the practice Adobe.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from core.adobe.endpoints import PRODUCTION, Endpoints, practice
from core.formats.snippets import Kind, snippet
from core.model import Environment
from core.practice.accounts import OTHER_ORG, TUTORIAL, Account
from core.practice.server import PracticeAdobe
from core.practice.weather import Weather
from tests.core.practice.running import Desk, credential_of

SECRET = TUTORIAL.secrets[0].reveal()
Params = dict[str, Any]


class Action(NamedTuple):
    """One of the two ways, with its inputs as Runtime would hand them in."""

    kind: Kind
    endpoints: Endpoints
    desk: Desk

    def inputs(self, account: Account = TUTORIAL, secret: str = SECRET) -> Params:
        """The params of a call."""
        if self.kind is Kind.ACTION_FETCH:
            return {
                "OAUTHS2S_CLIENT_ID": account.client_id,
                "OAUTHS2S_CLIENT_SECRET": secret,
                "OAUTHS2S_CECREDENTIALS_METASCOPES": ",".join(account.scopes),
                "OAUTHS2S_IMS_ORG_ID": account.org,
            }
        credentials = {
            "client_id": account.client_id,
            "client_secret": secret,
            "org_id": account.org,
            "scopes": list(account.scopes),
        }
        return {"__ims_oauth_s2s": credentials, "__ims_env": "prod"}

    def act(self, *params: Params, patience: str = "20_000") -> tuple[list[Any], str]:
        """What main() answers to each, and the whole log; ``patience`` is its own."""
        odd = credential_of(TUTORIAL).with_changes(
            environment=self.endpoints.environment
        )
        text = snippet(self.kind, odd, self.endpoints).text
        assert isinstance(text, str)
        assert text.count("const TIMEOUT = 20_000;") == 1
        text = text.replace("const TIMEOUT = 20_000;", f"const TIMEOUT = {patience};")
        return self.desk.act(text, *params)

    def calls(self) -> list[str]:
        """The last part of each path that was asked for."""
        return [seen.path.rpartition("/")[2] for seen in self.desk.adobe.requests]


@pytest.fixture(params=[Kind.ACTION_FETCH, Kind.ACTION_CORE_AUTH])
def action(
    request: pytest.FixtureRequest, tmp_path: Path, adobe: PracticeAdobe
) -> Action:
    """An action at the practice Adobe; the library's believes that it is Adobe's."""
    local = practice(adobe.base_url)
    if request.param is Kind.ACTION_CORE_AUTH:
        local = Endpoints(Environment.PRODUCTION, PRODUCTION.token_url, local.quota_url)
    return Action(request.param, local, Desk(tmp_path, adobe))


@pytest.fixture
def plain(tmp_path: Path, adobe: PracticeAdobe) -> Action:
    """The action without a library."""
    return Action(Kind.ACTION_FETCH, practice(adobe.base_url), Desk(tmp_path, adobe))


def said(answer: Any) -> tuple[int, str]:
    """Status and words of an answer that tells of a failure."""
    return answer["error"]["statusCode"], answer["error"]["body"]["error"]


def test_the_quota_is_answered(action: Action) -> None:
    """200, and Adobe's own JSON as the body."""
    answers, _ = action.act(action.inputs())
    assert answers[0]["statusCode"] == 200
    assert answers[0]["body"]["filters"]["imsOrgId"] == TUTORIAL.org


def test_a_token_is_used_again(action: Action) -> None:
    """One token for three calls of a warm container."""
    action.act(*[action.inputs()] * 3)
    assert action.calls() == ["v3", *["contentRequestsQuota"] * 3]


def test_a_token_is_kept_for_its_client(plain: Action) -> None:
    """Another client ID gets a token of its own."""
    answers, _ = plain.act(
        plain.inputs(), plain.inputs(OTHER_ORG, OTHER_ORG.secrets[0].reveal())
    )
    assert [answer.get("statusCode") for answer in answers] == [200, 200]


@pytest.mark.parametrize(("life", "tokens"), [(599.0, 2), (660.0, 1)])
def test_a_token_is_not_used_in_its_last_ten_minutes(
    plain: Action, life: float, tokens: int
) -> None:
    """One that has less than that left is asked for anew."""
    plain.desk.adobe.weather.set("token", Weather.SHORT_LIFE, seconds=life)
    plain.act(plain.inputs(), plain.inputs())
    assert plain.calls().count("v3") == tokens


def test_a_token_that_is_refused_is_forgotten(action: Action) -> None:
    """One new token, one more try."""
    action.desk.adobe.weather.set(
        "quota", Weather.GATEWAY_ERROR, code="401013", times=1
    )
    answers, _ = action.act(action.inputs())
    assert answers[0]["statusCode"] == 200
    assert action.calls() == ["v3", "contentRequestsQuota"] * 2


def test_a_token_that_is_refused_again_is_told(action: Action) -> None:
    """There is no third try."""
    action.desk.adobe.weather.set("quota", Weather.GATEWAY_ERROR, code="401013")
    answers, _ = action.act(action.inputs())
    status, words = said(answers[0])
    assert (status, "AEM: HTTP 401 401013" in words) == (502, True)
    assert action.calls().count("v3") == 2


def test_a_wrong_secret_is_told_with_adobe_s_id(action: Action) -> None:
    """Status, Adobe's code and x-debug-id; asked once."""
    answers, _ = action.act(action.inputs(secret="p8e-wrong"))
    status, words = said(answers[0])
    assert status == 502
    assert words.startswith("IMS: HTTP 400 invalid_client (x-debug-id: ")
    assert "x-debug-id: none" not in words
    assert action.calls() == ["v3"]


def test_a_refused_quota_is_told_with_adobe_s_id(action: Action) -> None:
    """Status, the gateway's code and x-request-id."""
    wrong_org = replace(TUTORIAL, org=OTHER_ORG.org)
    answers, _ = action.act(action.inputs(wrong_org))
    status, words = said(answers[0])
    assert status == 502
    assert words.startswith("AEM: HTTP 403 403025 (")
    assert "x-request-id: none" not in words


@pytest.mark.parametrize("weather", [Weather.HTML500, Weather.GARBAGE, Weather.EMPTY])
def test_what_is_no_json_is_a_failure(action: Action, weather: Weather) -> None:
    """An error page, rubbish, or nothing: told, never thrown."""
    action.desk.adobe.weather.set("quota", weather)
    answers, _ = action.act(action.inputs())
    assert said(answers[0])[0] == 502


def test_an_answer_without_a_token_is_a_failure(action: Action) -> None:
    """No call goes out with ``Bearer undefined``, and the next one asks anew."""
    action.desk.adobe.weather.set("token", Weather.NO_TOKEN, times=1)
    answers, _ = action.act(action.inputs(), action.inputs())
    assert said(answers[0]) == (502, "IMS: an answer without a token")
    assert answers[1]["statusCode"] == 200
    assert action.calls() == ["v3", "v3", "contentRequestsQuota"]


def test_inputs_without_a_value_are_named(action: Action) -> None:
    """Runtime hands in empty strings for what ``.env`` lacks; nothing is asked."""
    params = action.inputs(secret="")
    answers, _ = action.act(params, {})
    secret = (
        "client_secret"
        if action.kind is Kind.ACTION_CORE_AUTH
        else "OAUTHS2S_CLIENT_SECRET"
    )
    assert said(answers[0]) == (500, f"inputs without a value: {secret}")
    assert said(answers[1])[0] == 500
    assert action.calls() == []


def test_an_adobe_that_is_away_is_told(action: Action) -> None:
    """No connection is no exception."""
    action.desk.adobe.stop()
    answers, _ = action.act(action.inputs())
    assert said(answers[0])[0] == 502


def test_an_answer_that_does_not_come_is_told(action: Action) -> None:
    """A call has an end, with the library too, which has none of its own."""
    action.desk.adobe.weather.set("token", Weather.SLOW)
    answers, _ = action.act(action.inputs(), patience="300")
    assert said(answers[0]) == (504, "IMS: no answer in time")


def test_a_redirect_is_told(plain: Action) -> None:
    """And not followed, with the secret in the body."""
    there = plain.desk.adobe.token_url
    plain.desk.adobe.weather.set("token", Weather.REDIRECT, location=there)
    answers, _ = plain.act(plain.inputs())
    assert said(answers[0])[1].startswith("IMS: HTTP 302")
    assert plain.calls() == ["v3"]


def test_nothing_secret_is_logged_or_answered(action: Action) -> None:
    """Whatever goes wrong: the log tells status and IDs alone."""
    adobe = action.desk.adobe
    adobe.weather.set("quota", Weather.GATEWAY_ERROR, code="401013")
    answers, log = action.act(action.inputs(), action.inputs(secret="p8e-wrong"), {})
    assert "HTTP 401" in log
    told = log + str(answers)
    assert [word for word in (SECRET, "p8e-", "eyJ") if word in told] == []


def test_a_caller_s_parameters_are_not_credentials(
    tmp_path: Path, adobe: PracticeAdobe
) -> None:
    """What a web action is called with never takes the place of its own inputs."""
    endpoints = Endpoints(Environment.PRODUCTION, PRODUCTION.token_url, adobe.quota_url)
    library = Action(Kind.ACTION_CORE_AUTH, endpoints, Desk(tmp_path, adobe))
    foreign = {"client_id": "x", "client_secret": "y", "org_id": "z", "scopes": "a"}
    answers, _ = library.act({**library.inputs(), **foreign})
    assert answers[0]["statusCode"] == 200


def test_scopes_as_a_string_are_told(tmp_path: Path, adobe: PracticeAdobe) -> None:
    """The library takes an array alone; its code says so."""
    endpoints = Endpoints(Environment.PRODUCTION, PRODUCTION.token_url, adobe.quota_url)
    library = Action(Kind.ACTION_CORE_AUTH, endpoints, Desk(tmp_path, adobe))
    params = library.inputs()
    params["__ims_oauth_s2s"]["scopes"] = "openid,AdobeID"
    answers, _ = library.act(params)
    assert said(answers[0]) == (502, "IMS: BAD_SCOPES_FORMAT")
