"""What cmd, PowerShell and the editors of ``.http`` files would send, read strictly.

None of them runs on every system. Each reader here knows the quoting of its language
and the shape of our snippets, and raises ValueError at anything else: a value that
breaks out of its quotes is never taken for a part of the call.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple
from urllib.parse import parse_qsl, unquote

Pairs = dict[str, str]


class Request(NamedTuple):
    """A call: ``query`` and ``form`` are decoded, header names as they stand."""

    method: str
    url: str
    headers: Pairs
    query: Pairs
    form: Pairs


def cmd_request(text: str, environ: Mapping[str, str]) -> Request:
    """What ``curl.exe`` sends, once cmd and the C runtime have parted its words."""
    variables = dict(environ)
    lines = text.replace("^\r\n", "").removesuffix("\r\n").split("\r\n")
    for line in lines[:-1]:
        setting = re.fullmatch(r'set "(\w+)=([A-Za-z0-9._~+/=-]*)"', line)
        if not setting:
            raise ValueError("another command")
        variables[setting.group(1)] = setting.group(2)
    if lines[-1].count("%") != 1:
        raise ValueError("an expansion")
    words = cmd_words(lines[-1])
    if next(words) != "curl.exe":
        raise ValueError("another program")
    return _curl_request(words, variables)


def cmd_words(line: str) -> Iterator[str]:
    """Words as the C runtime parts them, where cmd itself finds nothing special."""
    word: list[str] = []
    inside = False
    position = 0
    while position < len(line):
        run = re.compile(r"\\*").match(line, position)
        slashes = len(run.group()) if run else 0
        position += slashes
        after = line[position : position + 1]
        if after == '"':
            if slashes % 2:
                raise ValueError("a quote that cmd sees and the program does not")
            word.append("\\" * (slashes // 2))
            inside = not inside
            position += 1
            continue
        word.append("\\" * slashes)
        if after == " " and not inside:
            if word != [""]:
                yield "".join(word)
            word = []
        elif after and not inside and after in "&|<>()^!":
            raise ValueError("a sign of cmd")
        else:
            word.append(after)
        position += 1
    if inside:
        raise ValueError("an open quote")
    yield "".join(word)


_FLAGS = {"--silent", "--show-error", "--fail-with-body", "--get", "--globoff"}
_WITH_VALUE = {
    "--max-time": "",
    "--variable": "",
    "--header": ": ",
    "--expand-header": ": ",
    "--data-urlencode": "=",
    "--expand-data": "=",
}


def _curl_request(words: Iterator[str], variables: Mapping[str, str]) -> Request:
    """What curl makes of its arguments."""
    urls: list[str] = []
    flags: set[str] = set()
    given: dict[str, list[str]] = {option: [] for option in _WITH_VALUE}
    for word in words:
        if word in _FLAGS:
            flags.add(word)
        elif word in _WITH_VALUE:
            value = next(words)
            if word.startswith("--expand"):
                value = _expanded(value, given["--variable"], variables)
            given[word].append(value)
        elif word.startswith("http") and not urls:
            urls.append(word)
        else:
            raise ValueError("an argument that is not ours")
    headers = _parted(given, "--expand-header", "--header")
    fields = _parted(given, "--data-urlencode", "--expand-data")
    if "--get" in flags:
        return Request("GET", urls[0], headers, fields, {})
    return Request("POST", urls[0], headers, {}, fields)


def _expanded(value: str, imported: list[str], variables: Mapping[str, str]) -> str:
    def put_in(match: re.Match[str]) -> str:
        if f"%{match.group(1)}" not in imported:
            raise ValueError("a variable that was not imported")
        return variables[match.group(1)]

    return re.sub(r"\{\{(\w+)(?::url)?\}\}", put_in, value)


def _parted(given: dict[str, list[str]], *options: str) -> Pairs:
    """Names and values of headers, or of fields."""
    found: Pairs = {}
    for option in options:
        for text in given[option]:
            name, _, value = text.partition(_WITH_VALUE[option])
            found[name] = value
    return found


_LINE = r"  '((?:[^']|'')*)' = ('(?:[^']|'')*'|\$env:\w+|\"Bearer \$env:\w+\")\n"
_POWERSHELL = re.compile(
    r"\$(?P<table>form|headers) = @\{\n"
    rf"(?P<lines>(?:{_LINE})+)"
    r"\}\n"
    r"(?P<into>\$answer = )?Invoke-RestMethod -Method (?P<method>Post|Get) "
    r"-Uri '(?P<url>(?:[^']|'')*)' `\n"
    r"  -TimeoutSec \d+ -MaximumRedirection 0 -(?P<use>Body \$form|Headers \$headers)"
    r"(?: \|\n  ConvertTo-Json -Depth \d+)?\n"
    r"(?:\$env:ACCESS_TOKEN = \$answer\.access_token\n\$answer\n)?"
)


def powershell_request(text: str, environ: Mapping[str, str]) -> Request:
    """What ``Invoke-RestMethod`` sends."""
    match = _POWERSHELL.fullmatch(text)
    if not match or not text.isascii():
        raise ValueError("not the shape of our snippets")
    table: Pairs = {}
    for name, value in re.findall(_LINE, match.group("lines")):
        table[_single(f"'{name}'")] = _powershell_value(value, environ)
    url, _, query = _single(f"'{match.group('url')}'").partition("?")
    if match.group("method") == "Post":
        return Request("POST", url, {}, {}, table)
    return Request("GET", url, table, _decoded(query), {})


def _single(text: str) -> str:
    """The value of a literal in single quotes."""
    return text[1:-1].replace("''", "'")


def _powershell_value(text: str, environ: Mapping[str, str]) -> str:
    if text.startswith("'"):
        return _single(text)
    return re.sub(r"\$env:(\w+)", lambda name: environ[name.group(1)], text.strip('"'))


def http_request(text: str, variables: Mapping[str, str]) -> Request:
    """What an editor sends of the one request in a ``.http`` file."""
    head, _, body = text.partition("\n\n")
    lines = [line for line in head.splitlines() if not line.startswith("#")]

    def put_in(match: re.Match[str]) -> str:
        return variables[match.group(1)]

    def expanded(part: str) -> str:
        return re.sub(r"\{\{(.*?)\}\}", put_in, part)

    method, _, target = expanded(lines[0]).partition(" ")
    if " " in target or method not in ("GET", "POST"):
        raise ValueError("not a request line")
    url, _, query = target.partition("?")
    headers: Pairs = {}
    for line in lines[1:]:
        name, sign, value = expanded(line).partition(": ")
        if not sign or not re.fullmatch(r"[\w-]+", name):
            raise ValueError("not a header")
        if value.endswith(","):
            raise ValueError("a comma that httpyac leaves out")
        headers[name] = value
    form = _decoded(expanded(body.removesuffix("\n")))
    return Request(method, url, headers, _decoded(query), form)


def _decoded(text: str) -> Pairs:
    """The pairs of a query or a form; ``+`` may be read as either, so it is none."""
    if "+" in text:
        raise ValueError("a plus")
    pairs = dict(parse_qsl(text, keep_blank_values=True, strict_parsing=bool(text)))
    again = dict(part.partition("=")[::2] for part in text.split("&") if part)
    if pairs != {unquote(name): unquote(value) for name, value in again.items()}:
        raise ValueError("read in two ways")
    return pairs
