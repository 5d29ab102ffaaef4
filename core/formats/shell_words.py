"""The words of a pasted command, as bash, cmd or PowerShell would part them.

Nothing is run or expanded: a variable stays the name that it is.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

MOST_WORDS: Final = 5_000

_cmd_line = re.compile(r"\^[ \t]*(?:\r?\n|$)")
_powershell = re.compile(
    r"`[ \t]*(?:\r?\n|$)|\b(?:Invoke-(?:RestMethod|WebRequest)|irm|iwr|curl\.exe)\b",
    re.IGNORECASE,
)
_hex = re.compile(r"x([0-9A-Fa-f]{1,2})|u([0-9A-Fa-f]{1,4})")
_break: Final = "\r\n"
_blank: Final = " \t"
_ANSI: Final = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "e": "\x1b"}


class Word(NamedTuple):
    """A word and its line; ``ends`` where a command ends in place of a word."""

    text: str
    line: int
    ends: bool = False

    def __repr__(self) -> str:
        return f"Word(line={self.line}, ends={self.ends})"


class _Shell(NamedTuple):
    """How a shell writes: its escape, and what that may escape in double quotes."""

    escape: str
    in_double: str
    ansi: bool = False
    doubled: bool = False
    table: bool = False


_BASH: Final = _Shell("\\", '"\\$`\r\n', ansi=True)
_CMD: Final = _Shell("", "", doubled=True)
_POWERSHELL: Final = _Shell("`", "\"'`$\r\n", doubled=True, table=True)


def words_of(text: str) -> list[Word]:
    """The words of all commands in a text, at most MOST_WORDS of them."""
    cmd = bool(_cmd_line.search(text))
    if not cmd and _powershell.search(text):
        return _Words(text, _POWERSHELL).all()
    if cmd or '^"' in text:
        return _Words(_without_carets(text), _CMD).all()
    return _Words(text, _BASH).all()


def _without_carets(text: str) -> str:
    """What cmd hands on: a caret escapes, but not between double quotes."""
    kept: list[str] = []
    position, quoted = 0, False
    while position < len(text):
        char = text[position]
        position += 1
        if char == '"':
            quoted = not quoted
        elif char == "\n":
            quoted = False
        if char != "^" or quoted:
            kept.append(char)
        elif text[position : position + 2] == "\r\n":
            kept.append(" \x00\n")
            position += 2
        elif text[position : position + 1] == "\n":
            kept.append(" \x00\n")
            position += 1
        else:
            kept.append(text[position : position + 1])
            position += 1
    return "".join(kept)


class _Words:
    """One pass over a text."""

    def __init__(self, text: str, shell: _Shell) -> None:
        self.text, self.shell = text, shell
        self.position, self.line = 0, 1
        self.found: list[Word] = []
        self.parts: list[str] | None = None
        self.started = 1

    def all(self) -> list[Word]:
        """Every word, in order."""
        while self.position < len(self.text) and len(self.found) < MOST_WORDS:
            self._step(self._next())
        self._finish()
        return self.found

    def _next(self) -> str:
        char = self.text[self.position]
        self.position += 1
        self.line += char == "\n"
        return char

    def _peek(self) -> str:
        return self.text[self.position : self.position + 1]

    def _step(self, char: str) -> None:
        if char == "\x00" and self._peek() == "\n":
            self._next()
        elif char in _break or (char == ";" and self._peek() in ("", *" \t\r\n")):
            self._end_command()
        elif char in _blank:
            self._finish()
        elif char == "#" and self.parts is None:
            self._skip_line()
        elif char == self.shell.escape:
            self._escaped()
        elif char in "'\"":
            self._quoted(char)
        elif char == "$" and self.shell.ansi and self._peek() == "'":
            self._next()
            self._ansi_quoted()
        elif char == "@" and self.shell.table and self._peek() == "{":
            self._table()
        else:
            self._add(char)

    def _add(self, text: str) -> None:
        if self.parts is None:
            self.parts, self.started = [], self.line
        self.parts.append(text)

    def _finish(self) -> None:
        if self.parts is None:
            return
        word = "".join(self.parts)
        self.parts = None
        self.found.append(Word(word, self.started, word in ("&&", "||", "|", "&")))

    def _end_command(self) -> None:
        self._finish()
        if self.found and not self.found[-1].ends:
            self.found.append(Word("", self.line, ends=True))

    def _skip_line(self) -> None:
        end = self.text.find("\n", self.position)
        self.position = len(self.text) if end < 0 else end

    def _escaped(self) -> None:
        """A line goes on below, or the next character stands for itself."""
        rest = re.compile(r"[ \t]*(\r?\n)").match(self.text, self.position)
        if rest:
            self.position = rest.end()
            self.line += 1
            self._finish()
        elif self._peek():
            self._add(self._next())

    def _quoted(self, quote: str) -> None:
        self._add("")
        escape = self.shell.escape if quote == '"' else ""
        while self.position < len(self.text):
            char = self._next()
            if char == quote:
                if not (self.shell.doubled and self._peek() == quote):
                    return
                self._add(self._next())
            elif escape and char == escape and self._peek() in (*self.shell.in_double,):
                self._unescape()
            elif char == "\\" and not self.shell.ansi and self._peek() == '"':
                self._add(self._next())
            else:
                self._add(char)

    def _unescape(self) -> None:
        char = self._next()
        if char not in _break:
            self._add(char)
        elif char == "\r" and self._peek() == "\n":
            self._next()

    def _ansi_quoted(self) -> None:
        self._add("")
        while self.position < len(self.text):
            char = self._next()
            if char == "'":
                return
            if char != "\\" or not self._peek():
                self._add(char)
                continue
            code = _hex.match(self.text, self.position)
            if code:
                self.position = code.end()
                self._add(chr(int(code.group(1) or code.group(2), 16)))
            else:
                escaped = self._next()
                self._add(_ANSI.get(escaped, escaped))

    def _table(self) -> None:
        """PowerShell's ``@{…}``, kept as it is written."""
        end = self.text.find("}", self.position)
        end = len(self.text) if end < 0 else end + 1
        whole = self.text[self.position : end]
        self._add("@" + whole)
        self.position = end
        self.line += whole.count("\n")
