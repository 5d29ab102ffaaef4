"""Bad weather on purpose: what the practice Adobe does to the next calls."""

from __future__ import annotations

import threading
from collections.abc import Container, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final, Literal, get_args

from core.practice.answers import (
    GATEWAY_ERRORS,
    IMS_ERRORS,
    INVALID_REASONS,
    PROBLEMS,
)
from core.practice.odd_answers import ODD_ANSWERS

Call = Literal["token", "quota", "validate"]

LONGEST_DELAY: Final = 60.0


class Weather(StrEnum):
    """The scenarios; the options of :meth:`WeatherStation.set` stand in brackets."""

    CLEAR = "clear"
    THROTTLED = "throttled"  # 429 [retry_after, as_date]
    HTML500 = "html500"
    UNAVAILABLE503 = "unavailable503"  # [retry_after, as_date]
    SLOW = "slow"  # [seconds], then the usual answer
    RESET = "reset"  # connection reset, no answer
    TRUNCATED = "truncated"  # half of the body
    GARBAGE = "garbage"  # 200, bytes that are not JSON
    EMPTY = "empty"  # 200, no body
    NO_TOKEN = "no_token"  # 200, JSON without access_token
    SHORT_LIFE = "short_life"  # [seconds]
    FEWER_SCOPES = "fewer_scopes"  # [scopes], else the first half of those asked
    WRONG_CLOCK = "wrong_clock"  # [offset], in Date and in the token's created_at
    REDIRECT = "redirect"  # 302 [location]
    HUGE = "huge"  # 11 MB, streamed
    GATEWAY_ERROR = "gateway_error"  # [code]
    IMS_ERROR = "ims_error"  # [code], a name of IMS_ERRORS
    ODD = "odd"  # [code], a name of ODD_ANSWERS
    PROBLEM_JSON = "problem_json"  # [code], a status; else 400
    MARKUP = "markup"  # an error whose text is HTML
    BEARER_CAPITAL = "bearer_capital"
    EXPIRES_AS_STRING = "expires_as_string"
    EXPIRES_IN_MS = "expires_in_ms"
    OPAQUE_TOKEN = "opaque_token"  # no JWT
    WORN_OUT = "worn_out"  # a token is refused once it was used for [calls]
    INVALID = "invalid"  # 200, not valid, for the reason [code]


_TOKEN: Final[tuple[Call, ...]] = ("token",)
_QUOTA: Final[tuple[Call, ...]] = ("quota",)
_IMS: Final[tuple[Call, ...]] = ("token", "validate")
# The calls that a scenario happens to, where it is not all of them.
_PLACES: Final[Mapping[Weather, tuple[Call, ...]]] = {
    Weather.NO_TOKEN: _TOKEN,
    Weather.SHORT_LIFE: _TOKEN,
    Weather.FEWER_SCOPES: _TOKEN,
    Weather.BEARER_CAPITAL: _TOKEN,
    Weather.EXPIRES_AS_STRING: _TOKEN,
    Weather.EXPIRES_IN_MS: _TOKEN,
    Weather.OPAQUE_TOKEN: _TOKEN,
    Weather.IMS_ERROR: _IMS,
    Weather.GATEWAY_ERROR: _QUOTA,
    Weather.WORN_OUT: _QUOTA,
    Weather.INVALID: ("validate",),
}
# The codes that a scenario may be given.
_CODES: Final[Mapping[Weather, Container[str]]] = {
    Weather.GATEWAY_ERROR: GATEWAY_ERRORS,
    Weather.IMS_ERROR: IMS_ERRORS,
    Weather.ODD: ODD_ANSWERS,
    Weather.PROBLEM_JSON: (*PROBLEMS, ""),
    Weather.INVALID: INVALID_REASONS,
}


@dataclass(frozen=True, slots=True)
class Forecast:
    """One scenario with its options; ``over`` is set once nobody need wait for it.

    ``retry_after``, ``seconds`` and ``offset`` are seconds; ``scenario`` is its id in
    the list that people choose from, where it came from there.
    """

    weather: Weather = Weather.CLEAR
    times: int | None = None
    retry_after: int | None = None
    as_date: bool = False
    seconds: float = 30.0
    offset: float = 3600.0
    scopes: tuple[str, ...] | None = None
    code: str = ""
    location: str = ""
    calls: int = 3
    scenario: str = ""
    over: threading.Event = field(
        default_factory=threading.Event, repr=False, compare=False
    )

    def wait(self) -> None:
        """Hold a slow answer back: until the delay is up, or the weather cleared."""
        if self.weather is Weather.SLOW:
            self.over.wait(min(self.seconds, LONGEST_DELAY))


class WeatherStation:
    """What comes next for each call; safe to change at run time."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._ahead: dict[Call, Forecast] = {}
        self._over: dict[Call, threading.Event] = {
            call: threading.Event() for call in get_args(Call)
        }

    def set(
        self,
        call: Call,
        weather: Weather,
        *,
        times: int | None = None,
        retry_after: int | None = None,
        as_date: bool = False,
        seconds: float = 30.0,
        offset: float = 3600.0,
        scopes: tuple[str, ...] | None = None,
        code: str = "",
        location: str = "",
        calls: int = 3,
        scenario: str = "",
    ) -> None:
        """Let it happen to the next ``times`` calls, or until cleared where None.

        Takes the place of what was set before. Raises ValueError where the scenario
        does not fit the call.
        """
        check_fits(call, weather, times, code)
        forecast = Forecast(
            weather,
            times=times,
            retry_after=retry_after,
            as_date=as_date,
            seconds=seconds,
            offset=offset,
            scopes=scopes,
            code=code,
            location=location,
            calls=calls,
            scenario=scenario,
        )
        self.clear(call)
        with self._lock:
            self._ahead[call] = replace(forecast, over=self._over[call])

    def clear(self, call: Call | None = None) -> None:
        """Fine weather for one call, or for all; slow answers go out at once."""
        with self._lock:
            for each in (call,) if call else get_args(Call):
                self._ahead.pop(each, None)
                self._over[each].set()
                self._over[each] = threading.Event()

    def ahead(self) -> dict[Call, Forecast]:
        """What is set, by call; nothing where the weather is clear."""
        with self._lock:
            return dict(self._ahead)

    def take(self, call: Call) -> Forecast:
        """The scenario for a call that has just come in; counts it."""
        with self._lock:
            forecast = self._ahead.get(call)
            if forecast is None:
                return Forecast()
            if forecast.times is not None:
                left = forecast.times - 1
                if left:
                    self._ahead[call] = replace(forecast, times=left)
                else:
                    del self._ahead[call]
            return forecast


def check_fits(call: Call, weather: Weather, times: int | None, code: str) -> None:
    """Raise ValueError where a scenario cannot happen to that call."""
    if call not in get_args(Call):
        raise ValueError(f"no such call: {call}")
    if times is not None and times < 1:
        raise ValueError("times is at least 1")
    if call not in _PLACES.get(weather, get_args(Call)):
        raise ValueError(f"{weather} does not happen to {call}")
    if weather in _CODES and code not in _CODES[weather]:
        raise ValueError(f"{weather} has no such code: {code}")
    if weather is Weather.ODD and call not in ODD_ANSWERS[code].calls:
        raise ValueError(f"{code} does not happen to {call}")
