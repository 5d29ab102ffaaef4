"""The Console's cURL command, in the spelling of bash, cmd or PowerShell.

PowerShell's own ``Invoke-RestMethod`` is read too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from core.formats.found import Kind, Reading
from core.formats.gathering import Gathering
from core.formats.requests_read import Request, take_request
from core.formats.shell_words import Word, words_of

LONGEST: Final = 262_144

_mentioned = re.compile(
    r"\bcurl\b|\bInvoke-(?:RestMethod|WebRequest)\b|\b(?:irm|iwr)\b", re.IGNORECASE
)
_command = re.compile(
    r"(?:.{0,200}[\\/(`$])?(?:curl(?:\.exe)?|invoke-(?:restmethod|webrequest)|irm|iwr)",
    re.IGNORECASE,
)
_env_pair = re.compile(
    r"^[ \t]*(?:export[ \t]+)?[A-Za-z_]\w{0,60}CLIENT_(?:ID|SECRETS?)[ \t]*=",
    re.MULTILINE | re.IGNORECASE,
)
_address = re.compile(r"https?://|ims-[a-z0-9-]+\.adobelogin\.com", re.IGNORECASE)
_table_field = re.compile(
    r"[\"']?([\w-]{1,64})[\"']?\s*=\s*(?:'((?:[^']|'')*)'|\"((?:[^\"]|\"\")*)\"|(\S+))"
)
_BODY: Final = "body"
_RAW: Final = "raw"
_URLENCODE: Final = "urlencode"
_HEADER: Final = "header"
_USER: Final = "user"
_URL: Final = "url"
_OTHER: Final = "other"
_LONG: Final = {
    "data": _BODY,
    "data-raw": _BODY,
    "data-binary": _BODY,
    "data-ascii": _BODY,
    "json": _BODY,
    "data-urlencode": _URLENCODE,
    "form": _RAW,
    "form-string": _RAW,
    "header": _HEADER,
    "user": _USER,
    "url": _URL,
    "url-query": _BODY,
    "proxy": _OTHER,
    "referer": _OTHER,
}
_SHORT: Final = {
    "d": _BODY,
    "F": _RAW,
    "H": _HEADER,
    "u": _USER,
    **dict.fromkeys("XxeoAbcmwTKEUDCrtyYzQ", _OTHER),
}
# PowerShell's parameters, which may be cut short and in any case.
_PARAMETERS: Final = {
    "body": _BODY,
    "uri": _URL,
    "headers": _HEADER,
    "method": _OTHER,
    "contenttype": _OTHER,
    "proxy": _OTHER,
}


def read(text: str, name: str) -> Reading | None:
    """The credentials that the commands of a text send; None where there are none."""
    if len(text) > LONGEST or not _mentioned.search(text):
        return None
    gathering = Gathering(name)
    for words in _commands(words_of(text)):
        take_request(_request(words), gathering, Kind.CURL)
    reading = gathering.reading()
    if reading is not None and not reading.drafts and _env_pair.search(text):
        # A script: its credential is in its variables.
        return None
    return reading


def _commands(words: list[Word]) -> Iterator[list[Word]]:
    """The words of each command that is one of ours, its name first."""
    ours: list[Word] = []
    for word in words:
        if not ours and not word.ends and _command.fullmatch(word.text):
            ours = [word]
        elif ours and word.ends:
            yield ours
            ours = []
        elif ours:
            ours.append(word)
    if ours:
        yield ours


def _request(words: list[Word]) -> Request:
    name, *rest = words
    if rest and ("(" in name.text or "`" in name.text):
        # A command within another one: what closes it is no part of its last word.
        rest[-1] = rest[-1]._replace(text=rest[-1].text.rstrip(")`"))
    request = Request(name.line)
    own = "curl" not in name.text.casefold()
    waiting = ""
    for word in rest:
        if waiting:
            _use(request, waiting, word.text)
            waiting = ""
            continue
        meaning, value = _parameter(word.text) if own else _option(word.text)
        if value:
            _use(request, meaning or _URL, value)
        else:
            waiting = meaning
    return request


def _option(word: str) -> tuple[str, str]:
    """What an option means, and its value if that stands in the same word."""
    if word.startswith("--"):
        option, _, value = word[2:].partition("=")
        return _LONG.get(option, ""), value if option in _LONG else ""
    if not word.startswith("-"):
        return "", word
    for index, letter in enumerate(word[1:], 2):
        if letter in _SHORT:
            return _SHORT[letter], word[index:]
    return "", ""


def _parameter(word: str) -> tuple[str, str]:
    """The same for PowerShell's own commands."""
    if not word.startswith("-"):
        return "", word
    given, _, value = word[1:].casefold().partition(":")
    for parameter, meaning in _PARAMETERS.items():
        if given and parameter.startswith(given):
            return meaning, word[len(given) + 2 :] if value else ""
    return "", ""


def _use(request: Request, meaning: str, value: str) -> None:
    """Put one argument where it belongs; files that it names are not read."""
    if value.startswith("@{"):
        for match in _table_field.finditer(value[2:-1]):
            text = next((part for part in match.groups()[1:] if part is not None), "")
            request.add(match.group(1), text.rstrip(";"))
    elif meaning == _URL:
        if not request.url and _address.match(value):
            request.url = value
    elif meaning == _BODY and not value.startswith("@"):
        request.add_body(value)
    elif meaning == _HEADER:
        request.add_header(value)
    elif meaning == _USER:
        client_id, _, secret = value.partition(":")
        request.add("client_id", client_id)
        request.add("client_secret", secret)
    elif meaning in (_RAW, _URLENCODE):
        key, sign, text = value.partition("=")
        if sign and key:
            request.add(key, text)
