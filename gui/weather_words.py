"""What the practice window calls each kind of weather, and what it means.

Marked here, and translated when the list is shown. Adobe's own codes and words stand
as they are.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core.practice.answers import GATEWAY_ERRORS, IMS_ERRORS, PROBLEMS
from core.practice.scenarios import SCENARIOS, Scenario
from core.practice.weather import Weather
from gui.models.weather import WeatherKind

_SHAPE = QT_TRANSLATE_NOOP("Weather", "A shape in which other servers answer.")
_BY_HEADER = QT_TRANSLATE_NOOP("Weather", "No body; the header alone says why.")

# Name and meaning of those that are no row of an error table, by id.
NAMES: Final[dict[str, tuple[object, object]]] = {
    "short_pause": (
        QT_TRANSLATE_NOOP("Weather", "A pause of 4 seconds"),
        QT_TRANSLATE_NOOP("Weather", "429, and Mintdesk waits before it asks again."),
    ),
    "throttled": (
        QT_TRANSLATE_NOOP("Weather", "A pause of 40 seconds"),
        QT_TRANSLATE_NOOP("Weather", "429, with Retry-After in seconds."),
    ),
    "throttled_date": (
        QT_TRANSLATE_NOOP("Weather", "A pause, told by a date"),
        QT_TRANSLATE_NOOP("Weather", "429, with Retry-After some minutes ahead."),
    ),
    "html500": (
        QT_TRANSLATE_NOOP("Weather", "500 with a web page"),
        QT_TRANSLATE_NOOP("Weather", "The server fails, and says so in HTML."),
    ),
    "unavailable503": (
        QT_TRANSLATE_NOOP("Weather", "503, for a moment"),
        QT_TRANSLATE_NOOP("Weather", "The server is there, and cannot answer now."),
    ),
    "slow": (
        QT_TRANSLATE_NOOP("Weather", "A slow answer"),
        QT_TRANSLATE_NOOP("Weather", "It comes after 8 seconds, and can be cancelled."),
    ),
    "reset": (
        QT_TRANSLATE_NOOP("Weather", "Connection reset"),
        QT_TRANSLATE_NOOP("Weather", "It breaks off before an answer."),
    ),
    "truncated": (
        QT_TRANSLATE_NOOP("Weather", "Half an answer"),
        QT_TRANSLATE_NOOP("Weather", "The connection ends in the middle of it."),
    ),
    "garbage": (
        QT_TRANSLATE_NOOP("Weather", "Garbage"),
        QT_TRANSLATE_NOOP("Weather", "200, and bytes that are not JSON."),
    ),
    "empty": (
        QT_TRANSLATE_NOOP("Weather", "An empty answer"),
        QT_TRANSLATE_NOOP("Weather", "200, and nothing in it."),
    ),
    "redirect": (
        QT_TRANSLATE_NOOP("Weather", "A redirect"),
        QT_TRANSLATE_NOOP("Weather", "302, which Mintdesk does not follow."),
    ),
    "huge": (
        QT_TRANSLATE_NOOP("Weather", "A huge answer"),
        QT_TRANSLATE_NOOP("Weather", "11 MB, more than Mintdesk reads."),
    ),
    "clock_ahead": (
        QT_TRANSLATE_NOOP("Weather", "Adobe’s clock is 10 minutes ahead"),
        QT_TRANSLATE_NOOP("Weather", "Or this computer’s is behind."),
    ),
    "clock_behind": (
        QT_TRANSLATE_NOOP("Weather", "Adobe’s clock is 10 minutes behind"),
        QT_TRANSLATE_NOOP("Weather", "Or this computer’s is ahead."),
    ),
    "sign_in_page": (
        QT_TRANSLATE_NOOP("Weather", "A sign-in page"),
        QT_TRANSLATE_NOOP("Weather", "403 with a web page, as some networks send it."),
    ),
    "empty_429": (
        QT_TRANSLATE_NOOP("Weather", "429 and nothing else"),
        QT_TRANSLATE_NOOP("Weather", "A pause, without a word on how long."),
    ),
    "short_life": (
        QT_TRANSLATE_NOOP("Weather", "A token for 90 seconds"),
        QT_TRANSLATE_NOOP("Weather", "It expires while you watch."),
    ),
    "fewer_scopes": (
        QT_TRANSLATE_NOOP("Weather", "Fewer scopes than asked for"),
        QT_TRANSLATE_NOOP("Weather", "200, with the first half of them."),
    ),
    "no_scopes": (
        QT_TRANSLATE_NOOP("Weather", "No scope given"),
        QT_TRANSLATE_NOOP("Weather", "200, with a token that has none."),
    ),
    "opaque_token": (
        QT_TRANSLATE_NOOP("Weather", "A token that cannot be read"),
        QT_TRANSLATE_NOOP("Weather", "It works, and there is nothing to look inside."),
    ),
    "milliseconds": (
        QT_TRANSLATE_NOOP("Weather", "Lifetime in milliseconds"),
        QT_TRANSLATE_NOOP("Weather", "As the older JWT exchange tells it."),
    ),
    "expires_as_text": (
        QT_TRANSLATE_NOOP("Weather", "Lifetime as text"),
        QT_TRANSLATE_NOOP("Weather", "The number stands in quotes."),
    ),
    "bearer_capital": (
        QT_TRANSLATE_NOOP("Weather", "Bearer with a capital"),
        QT_TRANSLATE_NOOP("Weather", "As other servers write the type of a token."),
    ),
    "no_token": (
        QT_TRANSLATE_NOOP("Weather", "No token in the answer"),
        QT_TRANSLATE_NOOP("Weather", "200 and JSON, without access_token."),
    ),
    "token_challenge": (
        QT_TRANSLATE_NOOP("Weather", "401 with WWW-Authenticate"),
        _BY_HEADER,
    ),
    "token_text": (QT_TRANSLATE_NOOP("Weather", "An error as plain text"), _SHAPE),
    "token_form": (QT_TRANSLATE_NOOP("Weather", "An error as a form"), _SHAPE),
    "token_error_in_200": (
        QT_TRANSLATE_NOOP("Weather", "200 with an error in it"),
        _SHAPE,
    ),
    "token_latin_1": (QT_TRANSLATE_NOOP("Weather", "An error in Latin-1"), _SHAPE),
    "token_byte_order_mark": (
        QT_TRANSLATE_NOOP("Weather", "An error after a byte order mark"),
        _SHAPE,
    ),
    "worn_out": (
        QT_TRANSLATE_NOOP("Weather", "Token refused after 2 calls"),
        QT_TRANSLATE_NOOP("Weather", "401013; Mintdesk gets a new one and goes on."),
    ),
    "quota_token_challenge": (
        QT_TRANSLATE_NOOP("Weather", "401 with WWW-Authenticate"),
        _BY_HEADER,
    ),
    "quota_scope_challenge": (
        QT_TRANSLATE_NOOP("Weather", "403 with WWW-Authenticate"),
        _BY_HEADER,
    ),
    "quota_camel_case": (
        QT_TRANSLATE_NOOP("Weather", "errorCode in place of error_code"),
        _SHAPE,
    ),
}
# What the rows of an error table mean.
_MEANINGS: Final[dict[Weather, object]] = {
    Weather.IMS_ERROR: QT_TRANSLATE_NOOP("Weather", "IMS refuses the token."),
    Weather.GATEWAY_ERROR: QT_TRANSLATE_NOOP("Weather", "The gateway refuses."),
    Weather.PROBLEM_JSON: QT_TRANSLATE_NOOP(
        "Weather", "The service behind the gateway refuses, with Problem Details."
    ),
    Weather.INVALID: QT_TRANSLATE_NOOP(
        "Weather", "IMS answers 200, and says that the token is not valid."
    ),
}


def kinds() -> tuple[WeatherKind, ...]:
    """All of them, in the language of now."""
    return tuple(
        WeatherKind(each.id, each.place, each.calls, _name(each), _meaning(each))
        for each in SCENARIOS.values()
    )


def _name(scenario: Scenario) -> str:
    if scenario.id in NAMES:
        return QCoreApplication.translate("Weather", str(NAMES[scenario.id][0]))
    code = str(scenario.options["code"])
    if scenario.weather is Weather.IMS_ERROR:
        return ": ".join(part for part in IMS_ERRORS[code][1:] if part)
    if scenario.weather is Weather.GATEWAY_ERROR:
        return f"{code}: {GATEWAY_ERRORS[code][1]}"
    if scenario.weather is Weather.PROBLEM_JSON:
        return f"{code}: {PROBLEMS[code]}"
    return QCoreApplication.translate("Weather", "Not valid: %1").replace("%1", code)


def _meaning(scenario: Scenario) -> str:
    if scenario.id in NAMES:
        marked = NAMES[scenario.id][1]
    else:
        marked = _MEANINGS[scenario.weather]
    return QCoreApplication.translate("Weather", str(marked))
