"""The weather that people and tests choose from: stable ids, places, parameters.

An id and a place say all; the words for them stand where words are.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Final, Literal, get_args

from core.practice.answers import (
    GATEWAY_ERRORS,
    IMS_ERRORS,
    INVALID_REASONS,
    PROBLEMS,
)
from core.practice.odd_answers import ODD_ANSWERS
from core.practice.weather import Call, Weather, WeatherStation

Place = Literal["any", "token", "quota", "validate"]

PAUSE_SECONDS: Final = 40
# Short enough to be waited for.
BRIEF_SECONDS: Final = 4
SLOW_SECONDS: Final = 8.0
SHORT_SECONDS: Final = 90.0
CLOCK_SECONDS: Final = 600.0
USES: Final = 2


@dataclass(frozen=True, slots=True)
class Scenario:
    """One kind of weather; ``options`` are those of :meth:`WeatherStation.set`.

    ``code`` is Adobe's own where the scenario is a row of an error table.
    """

    id: str
    place: Place
    weather: Weather
    options: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    code: str = ""

    @property
    def calls(self) -> tuple[Call, ...]:
        """The calls that it happens to."""
        return get_args(Call) if self.place == "any" else (self.place,)


def _made(name: str, place: Place, weather: Weather, **options: Any) -> Scenario:
    return Scenario(name, place, weather, MappingProxyType(options))


def _coded(
    name: str, place: Place, weather: Weather, code: str, told: str = "", **more: Any
) -> Scenario:
    options = MappingProxyType({"code": code, **more})
    return Scenario(name, place, weather, options, told or code)


_ANY: Final = (
    _made("short_pause", "any", Weather.THROTTLED, retry_after=BRIEF_SECONDS),
    _made("throttled", "any", Weather.THROTTLED, retry_after=PAUSE_SECONDS),
    _made(
        "throttled_date",
        "any",
        Weather.THROTTLED,
        retry_after=5 * PAUSE_SECONDS,
        as_date=True,
    ),
    _made("html500", "any", Weather.HTML500),
    _made("unavailable503", "any", Weather.UNAVAILABLE503),
    _made("slow", "any", Weather.SLOW, seconds=SLOW_SECONDS),
    _made("reset", "any", Weather.RESET),
    _made("truncated", "any", Weather.TRUNCATED),
    _made("garbage", "any", Weather.GARBAGE),
    _made("empty", "any", Weather.EMPTY),
    _made("redirect", "any", Weather.REDIRECT),
    _made("huge", "any", Weather.HUGE),
    _made("clock_ahead", "any", Weather.WRONG_CLOCK, offset=CLOCK_SECONDS),
    _made("clock_behind", "any", Weather.WRONG_CLOCK, offset=-CLOCK_SECONDS),
    _coded("sign_in_page", "any", Weather.ODD, "sign_in_page"),
    _coded("empty_429", "any", Weather.ODD, "empty_429"),
)
_TOKEN: Final = (
    _made("short_life", "token", Weather.SHORT_LIFE, seconds=SHORT_SECONDS),
    _made("fewer_scopes", "token", Weather.FEWER_SCOPES),
    _made("no_scopes", "token", Weather.FEWER_SCOPES, scopes=()),
    _made("opaque_token", "token", Weather.OPAQUE_TOKEN),
    _made("milliseconds", "token", Weather.EXPIRES_IN_MS),
    _made("expires_as_text", "token", Weather.EXPIRES_AS_STRING),
    _made("bearer_capital", "token", Weather.BEARER_CAPITAL),
    _made("no_token", "token", Weather.NO_TOKEN),
    *(
        _coded(f"ims_{name}", "token", Weather.IMS_ERROR, name, row[1])
        for name, row in IMS_ERRORS.items()
    ),
    *(
        _coded(f"token_{name}", "token", Weather.ODD, name)
        for name, odd in ODD_ANSWERS.items()
        if odd.calls == ("token", "validate")
    ),
)
_QUOTA: Final = (
    _made("worn_out", "quota", Weather.WORN_OUT, calls=USES),
    *(
        _coded(f"gateway_{code}", "quota", Weather.GATEWAY_ERROR, code)
        for code in GATEWAY_ERRORS
    ),
    *(
        _coded(f"problem_{code}", "quota", Weather.PROBLEM_JSON, code)
        for code in PROBLEMS
    ),
    *(
        _coded(f"quota_{name}", "quota", Weather.ODD, name)
        for name, odd in ODD_ANSWERS.items()
        if odd.calls == ("quota",)
    ),
)
_VALIDATE: Final = tuple(
    _coded(f"validate_{reason}", "validate", Weather.INVALID, reason)
    for reason in INVALID_REASONS
)

SCENARIOS: Final[Mapping[str, Scenario]] = MappingProxyType(
    {each.id: each for each in (*_ANY, *_TOKEN, *_QUOTA, *_VALIDATE)}
)


def follow(station: WeatherStation, scenario_id: str, *, once: bool = False) -> None:
    """Let a scenario happen: to the next call of its place, or until it is changed.

    Takes the place of what was set for those calls. Raises KeyError for an unknown id.
    """
    scenario = SCENARIOS[scenario_id]
    for call in scenario.calls:
        station.set(
            call,
            scenario.weather,
            times=1 if once else None,
            scenario=scenario.id,
            **scenario.options,
        )


def followed(station: WeatherStation) -> tuple[str, ...]:
    """The ids of what is set, in the order of the list; each once."""
    found = {forecast.scenario for forecast in station.ahead().values()}
    return tuple(name for name in SCENARIOS if name in found)
