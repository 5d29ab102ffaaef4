"""What each weather puts in place of the usual answer, or does to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from email.utils import formatdate
from typing import Final

from core.practice import answers
from core.practice.answers import PROBLEMS, Answer, Headers
from core.practice.odd_answers import ODD_ANSWERS
from core.practice.weather import Call, Forecast, Weather

MARKUP_TEXT: Final = 'Not allowed <img src=x> <b>here</b> <a href="https://x.invalid/">'
HTML_PAGE: Final = (
    b"<!DOCTYPE html>\n<html><head><title>500 Internal Server Error</title></head>"
    b"<body><h1>Internal Server Error</h1></body></html>\n"
)
GARBAGE: Final = bytes(range(128, 256)) + b"{not json\x00"
HUGE_BLOCK: Final = b"x" * 65_536
HUGE_BLOCKS: Final = 176  # 11 MiB, over a cap of 10 in either reading

Storm = Callable[[Call, Forecast, float, str], Answer]


def storm(call: Call, sky: Forecast, now: float, base_url: str) -> Answer | None:
    """The answer that the weather gives on its own; None where the call goes on."""
    made = _STORMS.get(sky.weather)
    return made(call, sky, now, base_url) if made else None


def altered(answer: Answer, sky: Forecast) -> Answer:
    """The usual answer after the weather has been at it."""
    if sky.weather is Weather.TRUNCATED:
        return replace(answer, cut=True)
    if sky.weather is Weather.WRONG_CLOCK:
        return replace(answer, clock_offset=sky.offset)
    return answer


def _headers(call: Call, content_type: str) -> Headers:
    if call == "quota":
        return answers.gateway_headers(content_type)
    return answers.ims_headers(content_type)


def _retry_after(sky: Forecast, now: float) -> Headers:
    if sky.retry_after is None:
        return ()
    if sky.as_date:
        return (("Retry-After", formatdate(now + sky.retry_after, usegmt=True)),)
    return (("Retry-After", str(sky.retry_after)),)


def _throttled(call: Call, sky: Forecast, now: float, _base_url: str) -> Answer:
    extra = _retry_after(sky, now)
    if call == "quota":
        return answers.gateway_error("429050", extra=extra)
    body = {"error": "too_many_requests", "error_description": "Too many requests"}
    return answers.ims(429, body, extra)


def _unavailable(call: Call, sky: Forecast, now: float, _base_url: str) -> Answer:
    extra = _retry_after(sky, now)
    if call == "quota":
        return answers.gateway_error("503010", extra=extra)
    body = {
        "error": "temporarily_unavailable",
        "error_description": "Please try again later",
    }
    return answers.ims(503, body, extra)


def _html500(call: Call, _sky: Forecast, _now: float, _base_url: str) -> Answer:
    return Answer(500, _headers(call, "text/html; charset=utf-8"), (HTML_PAGE,))


def _reset(_call: Call, _sky: Forecast, _now: float, _base_url: str) -> Answer:
    return Answer(0, dropped=True)


def _garbage(call: Call, _sky: Forecast, _now: float, _base_url: str) -> Answer:
    return Answer(200, _headers(call, "application/json"), (GARBAGE,))


def _empty(call: Call, _sky: Forecast, _now: float, _base_url: str) -> Answer:
    return Answer(200, _headers(call, "application/json"))


def _no_token(_call: Call, _sky: Forecast, _now: float, _base_url: str) -> Answer:
    return answers.ims(200, {"token_type": "bearer", "expires_in": 86399})


def _redirect(call: Call, sky: Forecast, _now: float, base_url: str) -> Answer:
    location = sky.location or f"{base_url}/elsewhere"
    headers = _headers(call, "text/plain; charset=utf-8")
    return Answer(302, (*headers, ("Location", location)))


def _huge(call: Call, _sky: Forecast, _now: float, _base_url: str) -> Answer:
    chunks = (b'{"padding":"', *(HUGE_BLOCK,) * HUGE_BLOCKS, b'"}')
    return Answer(200, _headers(call, "application/json"), chunks)


def _gateway_error(_call: Call, sky: Forecast, now: float, _base_url: str) -> Answer:
    return answers.gateway_error(sky.code, extra=_retry_after(sky, now))


def _problem(_call: Call, sky: Forecast, now: float, _base_url: str) -> Answer:
    code = sky.code or "400"
    detail = "The request cannot be understood" if code == "400" else "As asked for"
    extra = _retry_after(sky, now)
    return answers.problem(int(code), PROBLEMS[code], detail, extra)


def _ims_error(_call: Call, sky: Forecast, _now: float, _base_url: str) -> Answer:
    status, error, description = answers.IMS_ERRORS[sky.code]
    return answers.ims_error(error, description, status)


def _odd(_call: Call, sky: Forecast, _now: float, _base_url: str) -> Answer:
    return ODD_ANSWERS[sky.code].answer()


def _markup(call: Call, _sky: Forecast, _now: float, _base_url: str) -> Answer:
    if call == "quota":
        return answers.gateway_error("403023", MARKUP_TEXT)
    return answers.ims_error("access_denied", MARKUP_TEXT)


_STORMS: Final[Mapping[Weather, Storm]] = {
    Weather.THROTTLED: _throttled,
    Weather.HTML500: _html500,
    Weather.UNAVAILABLE503: _unavailable,
    Weather.RESET: _reset,
    Weather.GARBAGE: _garbage,
    Weather.EMPTY: _empty,
    Weather.NO_TOKEN: _no_token,
    Weather.REDIRECT: _redirect,
    Weather.HUGE: _huge,
    Weather.GATEWAY_ERROR: _gateway_error,
    Weather.IMS_ERROR: _ims_error,
    Weather.ODD: _odd,
    Weather.PROBLEM_JSON: _problem,
    Weather.MARKUP: _markup,
}
