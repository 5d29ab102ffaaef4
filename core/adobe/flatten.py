"""JSON of any shape as rows of a table, since the quota answer's shape is not public.

An object with figures under known names becomes one row; everything else becomes one
row for each path. What a row has no column for stands in its ``value``, or in rows of
its own. Walks with a stack of its own, so that depth cannot break it.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final

from core.adobe.plain import plain
from core.model import QuotaRow

ROWS_LIMIT: Final = 5_000
CELL_LIMIT: Final = 500
STEP: Final = " › "
ROOT: Final = "$"
# The last row where there were more than ROWS_LIMIT: the rest is in the raw answer.
MORE: Final = QuotaRow(name="…", value="…")

_KEY_LIMIT: Final = 120
_NAMES: Final = (
    "name", "displayname", "title", "label", "product", "productname", "metric",
    "quota", "quotaname", "quotatype", "type", "id",
)  # fmt: skip
_LIMITS: Final = (
    "limit", "quota", "amount", "entitled", "entitlement", "contractual",
    "contracted", "total", "max", "maximum", "available",
)  # fmt: skip
_USED: Final = ("used", "consumed", "usage", "actual")
_STARTS: Final = ("startdate", "start", "from", "validfrom")
_ENDS: Final = ("enddate", "end", "to", "until", "validto")
_PERIODS: Final = ("period", "daterange", "interval")
_NUMERIC: Final = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,15})?")

Step = tuple[str, Any, bool]


def flatten(data: Any) -> tuple[QuotaRow, ...]:
    """The rows of ``data`` in its own order, at most ROWS_LIMIT and then MORE."""
    rows: list[QuotaRow] = []
    stack: list[Iterator[Step]] = [iter([("", data, False)])]
    while stack:
        step = next(stack[-1], None)
        if step is None:
            stack.pop()
            continue
        row, below = _visit(*step)
        if row is not None and len(rows) == ROWS_LIMIT:
            return (*rows, MORE)
        if row is not None:
            rows.append(row)
        stack.append(below)
    return tuple(rows)


def _visit(
    path: str, value: Any, in_list: bool
) -> tuple[QuotaRow | None, Iterator[Step]]:
    """The row that ``value`` makes, if any, and what is to be visited below it."""
    if isinstance(value, dict) and value:
        return _record(path, value, in_list)
    if isinstance(value, list) and value:
        return None, (
            (_join(path, str(i)), one, True) for i, one in enumerate(value, 1)
        )
    return QuotaRow(name=path or ROOT, value=_text(value)), iter(())


def _record(
    path: str, fields: Mapping[str, Any], in_list: bool
) -> tuple[QuotaRow | None, Iterator[Step]]:
    """One row for an object with figures; else only its fields, to be visited."""
    known = {_known(key): key for key in reversed(list(fields))}
    limit = _first(known, fields, _LIMITS, _number)
    used = _first(known, fields, _USED, _number)
    name = _first(known, fields, _NAMES, _label)
    period, spent = _period(known, fields)
    figures = (limit is not None) + (used is not None)
    told = figures == 2 or in_list or name is not None or bool(period)
    if not figures or not told:
        return None, _below(path, fields, fields)
    spent |= {key for key in (limit, used, name) if key is not None}
    rest = [key for key in fields if key not in spent]
    value, deeper = _leftover(fields, rest)
    row = QuotaRow(
        name=_text(fields[name]) if name is not None else path or ROOT,
        period=period,
        used=None if used is None else _number(fields[used]),
        limit=None if limit is None else _number(fields[limit]),
        value=value,
    )
    return row, _below(path or row.name, fields, deeper)


def _leftover(fields: Mapping[str, Any], rest: list[str]) -> tuple[str, list[str]]:
    """The plain fields among ``rest`` as one text, and the keys that need rows."""
    simple = [key for key in rest if not isinstance(fields[key], dict | list)]
    text = ", ".join(f"{_key(key)}: {_text(fields[key])}" for key in simple)
    if len(text) > CELL_LIMIT:
        return "", rest
    return text, [key for key in rest if isinstance(fields[key], dict | list)]


def _period(
    known: Mapping[str, str], fields: Mapping[str, Any]
) -> tuple[str, set[str]]:
    """The period as text, and the keys that it was read from."""
    text, spent = _ends(known, fields)
    key = None if spent else _first(known, fields, _PERIODS, _span)
    return (text, spent) if key is None else (_span(fields[key]) or "", {key})


def _ends(known: Mapping[str, str], fields: Mapping[str, Any]) -> tuple[str, set[str]]:
    start = _first(known, fields, _STARTS, _label)
    end = _first(known, fields, _ENDS, _label)
    texts = (_text(fields[key]) if key is not None else "" for key in (start, end))
    spent = {key for key in (start, end) if key is not None}
    return (" – ".join(texts).strip() if spent else ""), spent


def _span(value: Any) -> str | None:
    """A period in one text, or in an object that holds its two ends and no more."""
    if not isinstance(value, dict):
        return _label(value)
    if not 0 < len(value) <= 2:
        return None
    text, spent = _ends({_known(key): key for key in value}, value)
    return text if len(spent) == len(value) else None


def _first(
    known: Mapping[str, str],
    fields: Mapping[str, Any],
    names: tuple[str, ...],
    read: Callable[[Any], object],
) -> str | None:
    """The key of the first of ``names`` whose value ``read`` can make something of."""
    keys = (known[name] for name in names if name in known)
    return next((key for key in keys if read(fields[key]) is not None), None)


def _below(path: str, fields: Mapping[str, Any], keys: Iterable[str]) -> Iterator[Step]:
    return ((_join(path, _key(key)), fields[key], False) for key in keys)


def _join(path: str, key: str) -> str:
    whole = f"{path}{STEP}{key}" if path else key
    if len(whole) <= CELL_LIMIT:
        return whole
    half = CELL_LIMIT // 2 - 1
    return f"{whole[:half]}…{whole[-half:]}"


def _key(key: str) -> str:
    return plain(key, _KEY_LIMIT) or '""'


def _known(key: str) -> str:
    return re.sub(r"[_\-. ]", "", key[:_KEY_LIMIT]).casefold()


def _label(value: Any) -> str | None:
    """The text of a name or a date; None for what cannot be one."""
    is_plain = isinstance(value, str | int) and not isinstance(value, bool)
    return (_text(value) or None) if is_plain else None


def _number(value: Any) -> float | None:
    """A finite figure that a float holds exactly, also where it came as text."""
    if isinstance(value, str) and _NUMERIC.fullmatch(value):
        return float(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if math.isfinite(number) and number == value else None


def _text(value: Any) -> str:
    """A plain value as JSON writes it, texts without their quotes, bounded."""
    if isinstance(value, str):
        return plain(value, CELL_LIMIT)
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, float) and not math.isfinite(value):
        return "NaN" if math.isnan(value) else f"{'-' * (value < 0)}Infinity"
    return plain(str(value), CELL_LIMIT)
