"""What an export makes of the other files: JSON, properties, tables, shells."""

from __future__ import annotations

import json
from collections.abc import Sequence

from core.errors import FileExists, Unexportable
from core.formats.differences import all_new, difference, lines_of
from core.formats.json_writing import write_object, write_postman
from core.formats.masking import DOTS
from core.formats.masking_others import masked_json, masked_properties
from core.formats.planning import ExportPlan
from core.formats.properties_edit import spelt, values_in, write_properties
from core.formats.shell_writing import write_shell
from core.formats.table_writing import guarded, write_table
from core.formats.target_table import Dialect, Form, Shape
from core.formats.targets import Entry
from core.model import Secret

# Names and values of a text, as a reader of its format has them.
_Values = dict[str, Secret]


def plan_merged(
    dialect: Dialect,
    entries: Sequence[Entry],
    existing: str | None,
    name: str,
    title: str,
) -> ExportPlan:
    """JSON or properties with our values in them, all else as it was.

    Raises :class:`BrokenText` for JSON that is not strict, :class:`Unexportable` where
    the outcome would not read back.
    """
    shape = dialect.shape
    blank = not (existing or "").strip("\ufeff \t\r\n")
    old = (
        ""
        if existing is None or (blank and shape is not Shape.PROPERTIES)
        else existing
    )
    if shape is Shape.PROPERTIES:
        text = write_properties(entries, old or None)
    elif shape is Shape.POSTMAN:
        text = write_postman(entries, old or None, name, title)
    else:
        text = write_object(entries, old or None, name)
    before, after = _values(shape, old), _values(shape, text)
    _verify(entries, before, after)
    changed = [
        entry.key for entry in entries if before.get(entry.key) != after[entry.key]
    ]
    added = sum(key not in before for key in changed)
    new_shown = _masked(shape, text, entries, title)
    old_shown = _masked(shape, old, entries, title) if old else ()
    return ExportPlan(
        _text=Secret(text),
        lines=difference(old, text, old_shown, new_shown)
        if old
        else all_new(new_shown),
        added=added,
        changed=len(changed) - added,
        unchanged=existing is not None and text == existing,
        dialect=dialect,
        duplicates=_twice(shape, text, entries),
    )


def plan_new(
    dialect: Dialect, entries: Sequence[Entry], existing: str | None, name: str
) -> ExportPlan:
    """A table or commands of a shell, which make a new file and nothing else.

    Raises :class:`FileExists` where there is a file that holds something else.
    """
    text = _whole(dialect.shape, entries)
    if existing is not None and existing != text:
        raise FileExists(name=name)
    shown = _whole(dialect.shape, [_hidden(entry) for entry in entries])
    return ExportPlan(
        _text=Secret(text),
        lines=all_new(lines_of(shown.removeprefix("\ufeff")))
        if existing is None
        else (),
        added=0 if existing is not None else len(entries),
        changed=0,
        unchanged=existing is not None,
        dialect=dialect,
        guarded=guarded(entries) if dialect.shape in (Shape.CSV, Shape.TSV) else (),
    )


def _whole(shape: Shape, entries: Sequence[Entry]) -> str:
    if shape in (Shape.CSV, Shape.TSV):
        return write_table(shape, entries)
    return write_shell(shape, entries)


def _hidden(entry: Entry) -> Entry:
    """The entry with a word in place of a secret, which every shell can say."""
    if not entry.is_secret:
        return entry
    return entry._replace(values=(Secret("*" * len(DOTS)),))


def _values(shape: Shape, text: str) -> _Values:
    """Read by a stranger: Python's own JSON, or the lines of properties."""
    if not text:
        return {}
    if shape is Shape.PROPERTIES:
        return dict(values_in(text))
    data = json.loads(text.removeprefix("\ufeff"))
    if shape is Shape.POSTMAN:
        return {
            each["key"]: _one(each.get("value"))
            for each in data.get("values", ())
            if isinstance(each, dict)
            and isinstance(each.get("key"), str)
            and each.get("enabled") is not False
            and each.get("disabled") is not True
        }
    return {key: _one(value) for key, value in data.items()}


def _one(value: object) -> Secret:
    """A value as a text to compare by; a list of texts as our entries have it."""
    return Secret(value if isinstance(value, str) else json.dumps(value))


def _verify(entries: Sequence[Entry], before: _Values, after: _Values) -> None:
    """Ours read back, and nothing else has changed."""
    ours = {entry.key for entry in entries}
    for entry in entries:
        as_list = Secret(json.dumps([value.reveal() for value in entry.values]))
        held = after.get(entry.key)
        wanted = (as_list,) if entry.form is Form.LIST else (entry.text, as_list)
        if held is None or held not in wanted:
            raise Unexportable(field=entry.field)
    rest = {key: value for key, value in before.items() if key not in ours}
    if rest != {
        key: value for key, value in after.items() if key not in ours and key in rest
    }:
        raise Unexportable(field="client_secret")


def _masked(
    shape: Shape, text: str, entries: Sequence[Entry], title: str
) -> tuple[str, ...]:
    open_texts = {"" if title.startswith("p8e-") else title}
    for entry in entries:
        texts = [entry.text, *entry.values]
        if not entry.is_secret:
            open_texts |= {
                each.reveal() for each in texts if "p8e-" not in each.reveal()
            }
    if shape is Shape.PROPERTIES:
        never = {
            each.reveal()
            for entry in entries
            if entry.is_secret
            for each in entry.values
        }
        opened = {spelt(each) for each in open_texts}
        return masked_properties(text, opened, never | {spelt(each) for each in never})
    return masked_json(text, open_texts, names_entries=shape is Shape.POSTMAN)


def _twice(shape: Shape, text: str, entries: Sequence[Entry]) -> tuple[str, ...]:
    """Our names that stand more than once."""
    if shape is Shape.PROPERTIES:
        names = [key for key, _ in values_in(text)]
    elif shape is Shape.POSTMAN:
        listed = json.loads(text.removeprefix("\ufeff")).get("values", ())
        names = [str(each.get("key")) for each in listed if isinstance(each, dict)]
    else:
        return ()
    return tuple(entry.key for entry in entries if names.count(entry.key) > 1)
