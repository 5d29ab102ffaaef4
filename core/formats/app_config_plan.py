"""What wiring changes in a project's files: the new texts, and masked differences."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from core.errors import Unwirable
from core.formats.app_config import Action, Configuration
from core.formats.app_config_edit import change
from core.formats.app_config_inputs import Input, Level
from core.formats.app_config_masking import masked
from core.formats.app_config_wish import TUTORIAL_NAMES, Place, Wish
from core.formats.dialects import CONTEXT_PREFIX, split_key
from core.formats.differences import DiffLine, difference
from core.model import Secret

# Inputs of these prefixes are Adobe's for certain, and give way when asked to.
_OLD_PREFIXES: Final = ("OAUTHS2S", "IMS_OAUTH_S2S", "AIO_COMMERCE_AUTH_IMS")


class Way(StrEnum):
    """How an action gets its credential; ``OUT``: no longer."""

    INPUTS = "inputs"
    INCLUDE = "include"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class FilePlan:
    """What would stand in one file. ``added`` and ``removed`` count lines."""

    file: str
    _text: Secret
    lines: tuple[DiffLine, ...]
    added: int
    removed: int

    def text(self) -> Secret:
        """The new text, which may hold what somebody wrote into it."""
        return self._text

    def data(self) -> bytes:
        """The bytes to write, UTF-8."""
        return self._text.reveal().encode("utf-8")


def plan(
    configuration: Configuration,
    texts: Mapping[str, str],
    chosen: Collection[tuple[str, Place]],
    way: Way,
    *,
    names: tuple[str, ...] = TUTORIAL_NAMES,
    replace: bool = False,
) -> tuple[FilePlan, ...]:
    """What wiring the actions of these keys changes, file by file.

    With ``replace`` the other way's lines go, and inputs of the same name are set
    anew. ``Way.OUT`` takes out what either way puts in, and nothing else.

    A file in which all is so already is left out. Raises :class:`Unwirable`.
    """
    wishes: dict[str, list[Wish]] = {}
    for action in configuration.actions:
        if action.key in chosen:
            wish = _wish(action, way, names, replace=replace)
            _refuse_elsewhere(action, wish)
            wishes.setdefault(action.file, []).append(wish)
    plans = [
        _plan_file(file, texts[file], change(texts[file], wanted, file))
        for file, wanted in wishes.items()
    ]
    return tuple(each for each in plans if each.lines)


def _wish(action: Action, way: Way, names: tuple[str, ...], *, replace: bool) -> Wish:
    """What is wished of one action; inputs that its package gives need no line."""
    if way is Way.OUT:
        ours = tuple(each.name for each in action.inputs if _is_ours(each, names))
        return Wish(
            action.place, remove=ours, include=False if action.included else None
        )
    old = tuple(each.name for each in action.inputs if replace and _is_old(each))
    if way is Way.INCLUDE:
        return Wish(action.place, remove=old, include=True)
    given = {each.name for each in action.inputs if _is_given(each)}
    return Wish(
        action.place,
        add=tuple(each for each in names if each not in given),
        remove=tuple(each for each in old if each not in names),
        include=False if replace and action.included else None,
        overwrite=replace,
    )


def _is_old(each: Input) -> bool:
    """Whether an input of the action's own is one of an Adobe credential's for sure."""
    known = split_key(each.name)
    if known is None or each.level is not Level.ACTION:
        return False
    return known[0] in _OLD_PREFIXES or known[0].startswith(CONTEXT_PREFIX)


def _is_ours(each: Input, names: tuple[str, ...]) -> bool:
    """Whether it is ``NAME: $NAME`` of the action's own, as wiring writes it."""
    return each.level is Level.ACTION and each.name in names and each.is_own_variable


def _is_given(each: Input) -> bool:
    """Whether a package gives it as ``NAME: $NAME`` to all of its actions."""
    return each.level is Level.PACKAGE and each.is_own_variable


def _refuse_elsewhere(action: Action, wish: Wish) -> None:
    """Refuse what is to change in a file that the action only includes."""
    inputs = bool(wish.add or wish.remove) and action.inputs_file
    annotations = wish.include is not None and action.annotations_file
    for file in (inputs, annotations):
        if file and file != action.file:
            raise Unwirable(name=file, line=1)


def _plan_file(file: str, old: str, new: str) -> FilePlan:
    lines = difference(old, new, masked(old), masked(new)) if old != new else ()
    signs = [line.sign for line in lines]
    return FilePlan(file, Secret(new), lines, signs.count("+"), signs.count("-"))
