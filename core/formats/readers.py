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
_word = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
# Where bash takes a word for a command: first, or after one that a command follows.
# WORKAROUND Python before 3.11.5: no possessive group, which loses its place in a text.
_first: Final = (
    r"(?:^|[;&|({!]|\b(?:then|do|else|if|while|until|time|builtin|command)\b)"
    r"[ \t]{0,99}+(?:[A-Za-z_]\w{0,99}\+?=\S{0,99}+[ \t]{1,99}+){0,9}"
)
_changes_bash = re.compile(
    _first
    + r"(?:exit|return|exec|eval|source|\.|logout|suspend|readonly|declare|typeset"
    r"|set|shopt|trap|alias|enable|if|for|while|until|case|select|function|coproc|kill"
    r"|[{}]|\w+[ \t]*\(\))(?![\w=.-])",
    re.MULTILINE,
)
_sets_names = re.compile(
    _first + r"(?:eval|source|\.|export|declare|typeset|readonly|unset|read|printf|let"
    r"|local|mapfile|readarray|getopts)[ \t]"
)
_builds_words = re.compile(r"[$`\"'\\]")
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
    odd |= bash_differs(text, pairs)
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
        # To bash, neither a lone CR nor a wide line end begins a line.
        and text[max(0, pair.start - 1) : pair.start] in ("", "\n")
        and _plain_head.fullmatch(head)
        and between == "="
        and _plain_tail.fullmatch(text[pair.value_end : pair.end])
        and any(
            pattern.fullmatch(value)
            for pattern in (_plain_value, _single_quoted, _double_quoted)
        )
    )


def bash_differs(text: str, pairs: tuple[Pair, ...]) -> set[str]:
    """By key, the last pair deciding; a line that upsets bash spoils all below it.

    A name in a stretch that bash reads in its own way may be set there once more.
    """
    known = {pair.key for pair in pairs}
    odd: set[str] = set()
    position = 0
    upset = False
    for pair in pairs:
        said = _said(text[position : pair.start], upset=upset)
        odd |= _named(said, known)
        upset = upset or _upsets(said)
        if not upset and bash_agrees(text, pair):
            odd.discard(pair.key)
        else:
            line = text[pair.start : pair.end]
            odd |= {pair.key} | _named(line, known)
            upset = upset or _upsets(line)
        position = pair.end
    return odd | _named(_said(text[position:], upset=upset), known)


def _upsets(lines: str) -> bool:
    """Whether bash may look for an end on later lines, or go on in another way."""
    if any(_upsets_bash.search(_closed_quotes.sub("", x)) for x in lines.split("\n")):
        return True
    return bool(_changes_bash.search(lines))


def _named(lines: str, known: set[str]) -> set[str]:
    """The names that bash may set in lines that it reads in its own way."""
    for line in lines.split("\n"):
        if _builds_words.search(line) and _sets_names.search(line):
            return set(known)
    return known.intersection(_word.findall(lines))


def _said(between: str, *, upset: bool) -> str:
    """What stands between pairs; comments left out, while they are comments to bash."""
    if upset:
        return between
    lines = between.split("\n")
    return "\n".join(line for line in lines if not line.lstrip(" \t").startswith("#"))


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
