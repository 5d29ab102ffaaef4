"""What an export changes in a ``.env``: the new text, and a masked difference.

Only our own keys are touched; every other byte of an existing file stays.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from core.errors import InputMissing, Unexportable
from core.formats.dotenv import EnvDocument
from core.formats.fields import Oddity, check, join_scopes
from core.formats.masking import masked_lines
from core.formats.scanner import LineNumbers, Pair
from core.model import Credential, Secret

# Our field, and its name in the tutorial's dialect.
DIALECT: Final = (
    ("client_id", "OAUTHS2S_CLIENT_ID"),
    ("client_secret", "OAUTHS2S_CLIENT_SECRET"),
    ("scopes", "OAUTHS2S_CECREDENTIALS_METASCOPES"),
    ("ims_org_id", "OAUTHS2S_IMS_ORG_ID"),
)
_FIELD_OF: Final = {key: field for field, key in DIALECT}
_NEEDED: Final = ("client_id", "client_secret")
# Not a reason to hide a value that is ours to show.
_HARMLESS: Final = {Oddity.HAS_BLANK, Oddity.MISSING}
_TELLING: Final = {Oddity.LOOKS_LIKE_SECRET, Oddity.LOOKS_LIKE_TOKEN}


@dataclass(frozen=True, slots=True)
class DiffLine:
    """A line of the difference; a number is None on the side that lacks the line."""

    old_number: int | None
    new_number: int | None
    sign: str
    text: str


@dataclass(frozen=True, slots=True)
class ExportPlan:
    """The outcome of an export before it is written."""

    _text: Secret
    lines: tuple[DiffLine, ...]
    added: int
    changed: int
    unchanged: bool

    def text(self) -> Secret:
        """The new document's text, which holds the client secret."""
        return self._text

    def data(self) -> bytes:
        """The bytes to write, UTF-8."""
        return self._text.reveal().encode("utf-8")


def plan_export(
    credential: Credential, secret: Secret, existing: str | None
) -> ExportPlan:
    """Put a credential into a ``.env`` text, or into a new one where there is none.

    A field that the credential lacks leaves its key as it is. Raises
    :class:`InputMissing` without a client id or secret, :class:`Unexportable` with
    ``field`` where a value cannot be written so that every reader agrees.
    """
    values = _values(credential, secret)
    old = EnvDocument.parse(existing or "")
    new, above = old, ""
    for field, key in DIALECT:
        value = values.get(key)
        if value is not None:
            try:
                new = new.set(key, value.reveal(), after=above)
            except Unexportable:
                raise Unexportable(field=field) from None
        above = key if new.get(key) is not None else above
    _verify(new, values)
    touched = [key for key in values if _spelling(old, key) != _spelling(new, key)]
    added = sum(old.get(key) is None for key in touched)
    return ExportPlan(
        _text=Secret(new.render()),
        lines=_difference(old, new, touched, values),
        added=added,
        changed=len(touched) - added,
        unchanged=existing is not None and new.render() == existing,
    )


def _values(credential: Credential, secret: Secret) -> dict[str, Secret]:
    """The values to write, by key, in the order of the dialect."""
    by_field = {
        "client_id": Secret(credential.client_id),
        "client_secret": secret,
        "scopes": Secret(join_scopes(credential.scopes)),
        "ims_org_id": Secret(credential.ims_org_id),
    }
    for field in _NEEDED:
        if not by_field[field]:
            raise InputMissing(field=field)
    return {key: by_field[field] for field, key in DIALECT if by_field[field]}


def _verify(document: EnvDocument, values: dict[str, Secret]) -> None:
    """Read the finished text once more, as a stranger would."""
    again = EnvDocument.parse(document.render())
    for key, value in values.items():
        if again.get(key) != value:
            raise Unexportable(field=_FIELD_OF[key])


def _last_pair(document: EnvDocument, key: str) -> Pair | None:
    """The pair of a key that counts."""
    found = None
    for pair in document.pairs():
        if pair.key == key:
            found = pair
    return found


def _spelling(document: EnvDocument, key: str) -> Secret | None:
    """The lines of the pair that counts, without their line end."""
    pair = _last_pair(document, key)
    if pair is None:
        return None
    return Secret(document.render()[pair.start : pair.end].rstrip("\r\n"))


def _difference(
    old: EnvDocument, new: EnvDocument, touched: list[str], values: dict[str, Secret]
) -> tuple[DiffLine, ...]:
    """Both texts side by side. All lines but those of touched pairs are the same."""

    def is_open(key: str, value: Secret) -> bool:
        field = _FIELD_OF.get(key, "client_secret")
        if field == "client_secret":
            return False
        odd = set(check(field, value.reveal()))
        return odd <= _HARMLESS or (value == values.get(key) and not odd & _TELLING)

    old_lines = _shown(old, is_open)
    new_lines = _shown(new, is_open)
    gone, come = _line_numbers(old, touched), _line_numbers(new, touched)
    lines: list[DiffLine] = []
    before = after = 1
    while before <= len(old_lines) or after <= len(new_lines):
        if before in gone:
            lines.append(DiffLine(before, None, "-", old_lines[before - 1]))
            before += 1
        elif after in come or before > len(old_lines):
            lines.append(DiffLine(None, after, "+", new_lines[after - 1]))
            after += 1
        else:
            lines.append(DiffLine(before, after, " ", old_lines[before - 1]))
            before, after = before + 1, after + 1
    return tuple(lines)


def _shown(document: EnvDocument, is_open: Callable[[str, Secret], bool]) -> list[str]:
    """The masked lines, without the empty one after a final line end."""
    lines = list(masked_lines(document.render(), document.pairs(), is_open))
    return lines[:-1] if lines and not lines[-1] else lines


def _line_numbers(document: EnvDocument, keys: list[str]) -> set[int]:
    """Numbers of all lines that the pairs of some keys stand on."""
    numbers = LineNumbers(document.render())
    found: set[int] = set()
    for key in keys:
        pair = _last_pair(document, key)
        if pair is not None:
            found.update(
                range(
                    numbers.at(pair.start),
                    numbers.at(max(pair.start, pair.end - 1)) + 1,
                )
            )
    return found
