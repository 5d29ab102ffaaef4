"""The two calls for bash, cmd and PowerShell.

With curl neither secret nor token is an argument, which other users of the computer
could read: bash pipes them in, and for cmd curl itself looks into the environment.
"""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import quote, urlencode

from core.errors import Unquotable
from core.formats.snippets_parts import (
    ACCESS_TOKEN,
    CLIENT_SECRET,
    SECONDS,
    TOKEN_MARK,
    Parts,
)

_CURL: Final = f"--silent --show-error --fail-with-body --max-time {SECONDS}"
# cmd expands the first two even in quotes, and parts words at the third.
_unsafe_in_cmd = re.compile(r'[%!"]')
_final_backslashes = re.compile(r"\\+\Z")
_globs = re.compile(r"[\[\]{}]")


def curl_token(parts: Parts) -> str:
    """A token, with bash and curl."""
    fields = [_bash(f"{name}={value}") for name, value in parts.form().items()]
    return _bash_lines(
        f'printf %s "${{{CLIENT_SECRET}:?}}" |',
        f"curl {_CURL} {_glob_off(parts.token_url)}{_bash(parts.token_url)}",
        *(f"--data-urlencode {field}" for field in fields),
        "--data-urlencode client_secret@-",
    )


def curl_quota(parts: Parts) -> str:
    """The quota, with bash and curl."""
    token = f"'{TOKEN_MARK}'" if parts.live else f'"${{{ACCESS_TOKEN}:?}}"'
    headers = [f"{name}: {value}" for name, value in parts.headers().items()]
    query = [f"{name}={value}" for name, value in parts.query().items()]
    return _bash_lines(
        f"printf 'Authorization: Bearer %s\\n' {token} |",
        f"curl {_CURL} --get {_glob_off(parts.quota_url)}{_bash(parts.quota_url)}",
        "--header @-",
        *(f"--header {_bash(header)}" for header in headers),
        *(f"--data-urlencode {_bash(field)}" for field in query),
    )


def cmd_token(parts: Parts) -> str:
    """A token, at the prompt of cmd (in a batch file the ``%`` is doubled)."""
    fields = [_cmd(name, f"{name}={value}") for name, value in parts.form().items()]
    url = _cmd("token_url", parts.token_url)
    return _cmd_lines(
        f"curl.exe {_CURL} {_glob_off(parts.token_url)}{url}",
        *(f"--data-urlencode {field}" for field in fields),
        f"--variable %{CLIENT_SECRET}",
        f'--expand-data "client_secret={{{{{CLIENT_SECRET}:url}}}}"',
    )


def cmd_quota(parts: Parts) -> str:
    """The quota, at the prompt of cmd."""
    headers = [
        _cmd(name, f"{name}: {value}") for name, value in parts.headers().items()
    ]
    query = [_cmd(name, f"{name}={value}") for name, value in parts.query().items()]
    url = _cmd("quota_url", parts.quota_url)
    first = f'set "{ACCESS_TOKEN}={TOKEN_MARK}"\r\n' if parts.live else ""
    return first + _cmd_lines(
        f"curl.exe {_CURL} --get {_glob_off(parts.quota_url)}{url}",
        f"--variable %{ACCESS_TOKEN}",
        f'--expand-header "Authorization: Bearer {{{{{ACCESS_TOKEN}}}}}"',
        *(f"--header {header}" for header in headers),
        *(f"--data-urlencode {field}" for field in query),
    )


def powershell_token(parts: Parts) -> str:
    """A token, with Windows PowerShell or PowerShell 7; it is kept for the quota."""
    return (
        "$form = @{\n"
        + _table(parts.form())
        + f"  'client_secret' = $env:{CLIENT_SECRET}\n"
        + "}\n"
        + _invoke("Post", parts.token_url, "$answer = ")
        + " -Body $form\n"
        + f"$env:{ACCESS_TOKEN} = $answer.access_token\n"
        + "$answer\n"
    )


def powershell_quota(parts: Parts) -> str:
    """The quota, with Windows PowerShell or PowerShell 7."""
    token = f"'Bearer {TOKEN_MARK}'" if parts.live else f'"Bearer $env:{ACCESS_TOKEN}"'
    url = f"{parts.quota_url}?{urlencode(parts.query(), quote_via=quote)}"
    return (
        "$headers = @{\n"
        + f"  'Authorization' = {token}\n"
        + _table(parts.headers())
        + "}\n"
        + _invoke("Get", url)
        + " -Headers $headers |\n  ConvertTo-Json -Depth 20\n"
    )


def _bash(value: str) -> str:
    return "'" + value.replace("'", "'\\''") + "'"


def _bash_lines(*lines: str) -> str:
    return " \\\n  ".join(lines).replace("| \\\n", "|\n", 1) + "\n"


def _cmd(field: str, value: str) -> str:
    """A value in double quotes, for cmd and for the program that takes it apart."""
    if _unsafe_in_cmd.search(value):
        raise Unquotable(field=_FIELDS.get(field, field), language="cmd")
    return '"' + _final_backslashes.sub(lambda end: end.group() * 2, value) + '"'


_FIELDS: Final = {
    "token_url": "address",
    "quota_url": "address",
    "scope": "scopes",
    "X-Api-Key": "client_id",
    "x-gw-ims-org-id": "ims_org_id",
    "imsOrgId": "ims_org_id",
}


def _cmd_lines(*lines: str) -> str:
    return " ^\r\n  ".join(lines) + "\r\n"


def _glob_off(url: str) -> str:
    """The option without which curl would make several addresses of ``{a,b}``."""
    return "--globoff " if _globs.search(url) else ""


def _powershell(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"


def _table(values: dict[str, str]) -> str:
    return "".join(
        f"  {_powershell(name)} = {_powershell(value)}\n"
        for name, value in values.items()
    )


def _invoke(method: str, url: str, into: str = "") -> str:
    return (
        f"{into}Invoke-RestMethod -Method {method} -Uri {_powershell(url)} `\n"
        f"  -TimeoutSec {SECONDS} -MaximumRedirection 0"
    )
