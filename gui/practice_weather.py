"""The practice window's weather: shown as it is, and set as it is chosen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.practice.weather import WeatherStation
    from gui.desk import Desk


def open(desk: Desk) -> None:  # noqa: A001 - read as practice_weather.open(desk)
    """Ask for the weather; nothing happens where Adobe is the real one."""
    from core.practice import scenarios
    from gui.dialogs.weather import WeatherDialog
    from gui.weather_words import kinds

    made = desk.services.world.weather
    if made is None:
        return
    station = made()
    ahead = station.ahead().values()
    dialog = WeatherDialog(
        kinds(),
        scenarios.followed(station),
        next_only=any(forecast.times is not None for forecast in ahead),
        parent=desk.window,
    )
    dialog.given.connect(partial(_follow, station))
    dialog.open()


def _follow(station: WeatherStation, ids: Sequence[str], next_only: bool) -> None:
    from core.practice import scenarios

    station.clear()
    for name in ids:
        scenarios.follow(station, name, once=next_only)
