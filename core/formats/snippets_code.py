"""The two calls for Python (httpx), for ``fetch``, and as a ``.http`` file."""

from __future__ import annotations

from typing import Final
from urllib.parse import quote, urlencode

from core.errors import Unquotable
from core.formats.snippets_parts import (
    ACCESS_TOKEN,
    CLIENT_SECRET,
    SECONDS,
    TOKEN_MARK,
    Parts,
    literal,
)

_HTTP_SAFE: Final = ",:@/"
_HTTP_NOTE: Final = """\
# {name}: a variable of your environment (VS Code: rest-client.environmentVariables
# in the settings; JetBrains: http-client.private.env.json), never of this file.
"""


def python_token(parts: Parts) -> str:
    """A token, with Python and httpx; it is printed."""
    return (
        "import os\n\nimport httpx\n\n"
        "answer = httpx.post(\n"
        f"    {literal(parts.token_url)},\n"
        "    data={\n"
        + _entries(parts.form(), "        ")
        + f'        "client_secret": os.environ["{CLIENT_SECRET}"],\n'
        "    },\n"
        f"    timeout={SECONDS},\n"
        ")\n"
        + _PYTHON_CHECK.format(header="x-debug-id")
        + 'print(answer.json()["access_token"])\n'
    )


def python_quota(parts: Parts) -> str:
    """The quota, with Python and httpx; it is printed."""
    token = (
        f'"Bearer {TOKEN_MARK}"'
        if parts.live
        else f'"Bearer " + os.environ["{ACCESS_TOKEN}"]'
    )
    return (
        ("" if parts.live else "import os\n\n") + "import httpx\n\n"
        "answer = httpx.get(\n"
        f"    {literal(parts.quota_url)},\n"
        "    params={\n" + _entries(parts.query(), "        ") + "    },\n"
        "    headers={\n"
        f'        "Authorization": {token},\n'
        + _entries(parts.headers(), "        ")
        + "    },\n"
        f"    timeout={SECONDS},\n"
        ")\n" + _PYTHON_CHECK.format(header="x-request-id") + "print(answer.text)\n"
    )


def fetch_token(parts: Parts) -> str:
    """A token, with fetch in Node.js 18 or later (a module); it is printed."""
    return (
        f"const response = await fetch({literal(parts.token_url)}, {{\n"
        '  method: "POST",\n'
        "  body: new URLSearchParams({\n"
        + _properties(parts.form(), "    ")
        + f'    client_secret: process.env.{CLIENT_SECRET} ?? "",\n'
        "  }),\n"
        + _FETCH_END.replace("HEADER", "x-debug-id")
        + "const { access_token: accessToken } = await response.json();\n"
        "console.log(accessToken);\n"
    )


def fetch_quota(parts: Parts) -> str:
    """The quota, with fetch in Node.js 18 or later (a module); it is printed."""
    token = (
        f'"Bearer {TOKEN_MARK}"'
        if parts.live
        else f'`Bearer ${{process.env.{ACCESS_TOKEN} ?? ""}}`'
    )
    return (
        f"const url = new URL({literal(parts.quota_url)});\n"
        "url.search = new URLSearchParams({\n"
        + _properties(parts.query(), "  ")
        + "});\n"
        "const response = await fetch(url, {\n"
        "  headers: {\n"
        f'    "Authorization": {token},\n'
        + _entries(parts.headers(), "    ")
        + "  },\n"
        + _FETCH_END.replace("HEADER", "x-request-id")
        + "console.log(await response.text());\n"
    )


def http_token(parts: Parts) -> str:
    """A token, as a request for VS Code's REST Client and JetBrains' HTTP Client."""
    body = urlencode(parts.form(), quote_via=quote, safe=_HTTP_SAFE)
    return (
        "### Get a token\n"
        + _HTTP_NOTE.format(name="client_secret")
        + f"POST {_http_url(parts.token_url)}\n"
        "Accept: application/json\n"
        "Content-Type: application/x-www-form-urlencoded\n"
        "\n"
        f"{body}&client_secret={{{{client_secret}}}}\n"
    )


def http_quota(parts: Parts) -> str:
    """The quota, as a request for VS Code's REST Client and JetBrains' HTTP Client."""
    for field, value in (
        ("client_id", parts.client_id),
        ("ims_org_id", parts.ims_org_id),
    ):
        # A header knows no escape, neither for a variable nor for a comma at its end,
        # which httpyac leaves out.
        if "{{" in value or value.endswith(","):
            raise Unquotable(field=field, language="http")
    query = urlencode(parts.query(), quote_via=quote, safe=_HTTP_SAFE)
    headers = [f"{name}: {value}\n" for name, value in parts.headers().items()]
    note = "" if parts.live else _HTTP_NOTE.format(name="access_token")
    token = TOKEN_MARK if parts.live else "{{access_token}}"
    return (
        "### Load the quota\n"
        + note
        + f"GET {_http_url(parts.quota_url)}?{query}\n"
        + f"Authorization: Bearer {token}\n"
        + "".join(headers)
    )


_PYTHON_CHECK: Final = """\
if not answer.is_success:
    call_id = answer.headers.get("{header}")
    raise SystemExit(f"HTTP {{answer.status_code}} ({header}: {{call_id}})")
"""
# A redirect is told, not followed: it could take the secret along.
_FETCH_END: Final = (
    '  redirect: "manual",\n'
    f"  signal: AbortSignal.timeout({SECONDS}_000),\n"
    "});\n"
    "if (!response.ok) {\n"
    '  const callId = response.headers.get("HEADER");\n'
    "  throw new Error(`HTTP ${response.status} (HEADER: ${callId})`);\n"
    "}\n"
)


def _entries(values: dict[str, str], indent: str) -> str:
    """Lines of a dictionary or an object, with names in quotes."""
    return "".join(
        f"{indent}{literal(name)}: {literal(value)},\n"
        for name, value in values.items()
    )


def _properties(values: dict[str, str], indent: str) -> str:
    """Lines of an object whose names need no quotes."""
    return "".join(
        f"{indent}{name}: {literal(value)},\n" for name, value in values.items()
    )


def _http_url(url: str) -> str:
    """An address in which no variable is seen."""
    return url.replace("{", "%7B").replace("}", "%7D")
