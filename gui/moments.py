"""Instants as people read them: local time with its zone, UTC, today, tomorrow."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QTimeZone


def local(instant: float) -> QDateTime:
    """The instant (seconds since the epoch) on this computer's clock."""
    return QDateTime.fromMSecsSinceEpoch(round(instant * 1000))


def clock_time(instant: float) -> str:
    """``04:19``."""
    return QLocale().toString(local(instant).time(), QLocale.FormatType.ShortFormat)


def day(instant: float) -> str:
    """``3 Mar 2026``, on this computer's clock."""
    return _date(instant)


def day_and_time(instant: float, now: float) -> str:
    """``Today, 07:05``, ``Yesterday, 17:40``, ``Tomorrow, 04:19`` or the date."""
    days = local(now).date().daysTo(local(instant).date())
    translate = QCoreApplication.translate
    if days == 0:
        pattern = translate("Moments", "Today, %1")
    elif days == -1:
        pattern = translate("Moments", "Yesterday, %1")
    elif days == 1:
        pattern = translate("Moments", "Tomorrow, %1")
    else:
        pattern = _date(instant) + ", %1"
    return pattern.replace("%1", clock_time(instant))


def in_sentence(instant: float, now: float) -> str:
    """The same inside a sentence: ``today, 04:19``."""
    days = local(now).date().daysTo(local(instant).date())
    translate = QCoreApplication.translate
    if days == 0:
        pattern = translate("Moments", "today, %1")
    elif days == -1:
        pattern = translate("Moments", "yesterday, %1")
    else:
        pattern = translate("Moments", "%2, %1").replace("%2", _date(instant))
    return pattern.replace("%1", clock_time(instant))


def until(instant: float, now: float) -> str:
    """``Good until tomorrow, 04:19``."""
    days = local(now).date().daysTo(local(instant).date())
    translate = QCoreApplication.translate
    if days == 0:
        pattern = translate("Moments", "Good until today, %1")
    elif days == 1:
        pattern = translate("Moments", "Good until tomorrow, %1")
    else:
        pattern = translate("Moments", "Good until %2, %1").replace(
            "%2", _date(instant)
        )
    return pattern.replace("%1", clock_time(instant))


def both_zones(instant: float) -> str:
    """``24 Nov 2026, 04:19 CET · 03:19 UTC``: local with zone, then UTC."""
    here = local(instant)
    zone = here.timeZoneAbbreviation()
    universal = here.toTimeZone(QTimeZone.utc())
    utc = QLocale().toString(universal.time(), QLocale.FormatType.ShortFormat)
    first = f"{_date(instant)}, {clock_time(instant)}"
    if here.offsetFromUtc() == 0:
        return f"{first} UTC"
    if universal.date() != here.date():
        utc = f"{QLocale().toString(universal.date(), 'd MMM')}, {utc}"
    return f"{first} {zone}  ·  {utc} UTC"


def _date(instant: float) -> str:
    return QLocale().toString(local(instant).date(), "d MMM yyyy")
