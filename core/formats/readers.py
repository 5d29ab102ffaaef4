"""Where python-dotenv or bash would read a ``.env`` text otherwise than Node does.

python-dotenv is asked itself; bash is judged by rule, since sourcing a file runs it.
The rule is careful: in doubt it says that bash reads differently.
"""

from __future__ import annotations

import re
from io import StringIO
from typing import Final

from core.formats.scanner import Pair, scan, unify_line_ends
from core.model import Secret

_name = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_plain_head = re.compile(r"[ \t]*(?:export[ \t]+)?")
_plain_tail = re.compile(r"[ \t]*(?:\n|$)|[ \t]+#[^\r\n]*(?:\r\n|\n|$)")
_plain_value = re.compile(r"(?!~)(?:[^\s|&;()<>$`\"'\\~#\x00]|(?<!:)~)*")
_single_quoted = re.compile(r"'[^'\r\x00]*'")
_double_quoted = re.compile(r'"(?:[^"\\$`\r\x00]|\\[^"\\$`\r\nnr\x00])*"')
_closed_quotes = re.compile(r"'[^'\n]*'|\"[^\"\\$`\n]*\"")
_upsets_bash = re.compile(r"['\"`()<|\\]")
_long_blanks = re.compile(r"[^\S\r\n]{32,}")
_MOST_STEPS: Final = 4_000_000
_MOST_TEXT: Final = 200_000


def reads_differently(text: str) -> tuple[str, ...]:
    """Keys whose value python-dotenv (without interpolation) or bash reads otherwise.

    A key that only one of Node and python-dotenv sees is among them. All keys are,
    where the text is too large to ask python-dotenv.
    """
    pairs = scan(text).pairs
    node = {pair.key: pair.value for pair in pairs}
    python = _python_values(text)
    if python is None:
        return tuple(node)
    odd = {key for key in node | python if node.get(key) != python.get(key)}
    odd |= _bash_differs(text, pairs)
    return tuple(key for key in {**node, **python} if key in odd)


def can_compare(text: str) -> bool:
    """Whether python-dotenv can be asked without taking seconds over it.

    Its search for a comment takes time by the square of a run of blanks.
    """
    if len(text) > _MOST_TEXT:
        return False
    steps = sum(len(run.group()) ** 2 for run in _long_blanks.finditer(text))
    return steps <= _MOST_STEPS


def bash_agrees(text: str, pair: Pair) -> bool:
    """Whether bash, having come so far, reads this pair as Node does."""
    head = text[pair.start : pair.key_start]
    between = text[pair.key_end : pair.value_start]
    value = text[pair.value_start : pair.value_end]
    return bool(
        _name.fullmatch(pair.key)
        and _plain_head.fullmatch(head)
        and between == "="
        and _plain_tail.fullmatch(text[pair.value_end : pair.end])
        and any(
            pattern.fullmatch(value)
            for pattern in (_plain_value, _single_quoted, _double_quoted)
        )
    )


def _bash_differs(text: str, pairs: tuple[Pair, ...]) -> set[str]:
    """By key, the last pair deciding; a line that upsets bash spoils all below it."""
    odd: set[str] = set()
    position = 0
    upset = False
    for pair in pairs:
        upset = upset or _upset_by_notes(text[position : pair.start])
        agrees = not upset and bash_agrees(text, pair)
        if agrees:
            odd.discard(pair.key)
        else:
            odd.add(pair.key)
            upset = upset or _upsets(text[pair.key_end : pair.end])
        position = pair.end
    return odd


def _upsets(line: str) -> bool:
    """Whether bash may look for the end of a quote or a command on later lines."""
    return bool(_upsets_bash.search(_closed_quotes.sub("", line)))


def _upset_by_notes(between: str) -> bool:
    """Whether a stretch without pairs holds more than comments and harmless words."""
    return any(
        not line.lstrip(" \t").startswith("#") and _upsets(line)
        for line in between.split("\n")
    )


def _python_values(text: str) -> dict[str, Secret] | None:
    """What python-dotenv reads; None where it would take seconds over it."""
    if not can_compare(text):
        return None
    # Imported on first use: it is not needed before the first window.
    from dotenv.parser import parse_stream

    bindings = parse_stream(StringIO(unify_line_ends(text)))
    return {
        binding.key: Secret(binding.value)
        for binding in bindings
        if binding.key is not None and binding.value is not None
    }
