"""Copy as: the two calls for a shell, a language or an editor, and an action's code.

A client secret is never in one: each reads it from the environment. An access token
is in one alone that is asked for with it; it is put in last, where a mark stood.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NamedTuple, Protocol

from core.errors import (
    BadAddress,
    InputMissing,
    NoQuotaAddress,
    Unquotable,
    WrongEnvironment,
)
from core.formats import snippets_action, snippets_code, snippets_shell
from core.formats.fields import join_scopes
from core.formats.snippets_parts import TOKEN_MARK, Parts
from core.model import Credential, Environment, Secret


class Addresses(Protocol):
    """Where an environment's calls go, as ``core.adobe.endpoints.Endpoints`` tells."""

    @property
    def environment(self) -> Environment:
        """The environment itself."""

    @property
    def token_url(self) -> str:
        """The token call's address; empty where there is none."""

    @property
    def quota_url(self) -> str:
        """The quota call's address; empty where there is none."""


class Kind(StrEnum):
    """What can be copied: a call in a language, or an App Builder action."""

    CURL_TOKEN = "curl-token"  # noqa: S105 - a name
    CURL_QUOTA = "curl-quota"
    CMD_TOKEN = "cmd-token"  # noqa: S105 - a name
    CMD_QUOTA = "cmd-quota"
    POWERSHELL_TOKEN = "powershell-token"  # noqa: S105 - a name
    POWERSHELL_QUOTA = "powershell-quota"
    PYTHON_TOKEN = "python-token"  # noqa: S105 - a name
    PYTHON_QUOTA = "python-quota"
    HTTP_TOKEN = "http-token"  # noqa: S105 - a name
    HTTP_QUOTA = "http-quota"
    FETCH_TOKEN = "fetch-token"  # noqa: S105 - a name
    FETCH_QUOTA = "fetch-quota"
    ACTION_FETCH = "action-fetch"
    ACTION_CORE_AUTH = "action-core-auth"


@dataclass(frozen=True, slots=True)
class Snippet:
    """A text to be copied: a :class:`Secret` where it holds an access token.

    ``language`` is one of ``bash cmd powershell python http javascript``.
    """

    text: Secret | str
    holds_token: bool
    language: str


class _Form(NamedTuple):
    """How a kind is written, and what it needs."""

    language: str
    write: Callable[[Parts], str]
    token_call: bool = False
    quota_call: bool = False
    of_credential: bool = True
    adobe_alone: bool = False

    @property
    def takes_token(self) -> bool:
        """Whether an access token can stand in it."""
        return self.quota_call and not self.token_call


def _token(language: str, write: Callable[[Parts], str]) -> _Form:
    return _Form(language, write, token_call=True)


def _quota(language: str, write: Callable[[Parts], str]) -> _Form:
    return _Form(language, write, quota_call=True)


_FORMS: Final = {
    Kind.CURL_TOKEN: _token("bash", snippets_shell.curl_token),
    Kind.CURL_QUOTA: _quota("bash", snippets_shell.curl_quota),
    Kind.CMD_TOKEN: _token("cmd", snippets_shell.cmd_token),
    Kind.CMD_QUOTA: _quota("cmd", snippets_shell.cmd_quota),
    Kind.POWERSHELL_TOKEN: _token("powershell", snippets_shell.powershell_token),
    Kind.POWERSHELL_QUOTA: _quota("powershell", snippets_shell.powershell_quota),
    Kind.PYTHON_TOKEN: _token("python", snippets_code.python_token),
    Kind.PYTHON_QUOTA: _quota("python", snippets_code.python_quota),
    Kind.HTTP_TOKEN: _token("http", snippets_code.http_token),
    Kind.HTTP_QUOTA: _quota("http", snippets_code.http_quota),
    Kind.FETCH_TOKEN: _token("javascript", snippets_code.fetch_token),
    Kind.FETCH_QUOTA: _quota("javascript", snippets_code.fetch_quota),
    Kind.ACTION_FETCH: _Form(
        "javascript", snippets_action.with_fetch, True, True, of_credential=False
    ),
    Kind.ACTION_CORE_AUTH: _Form(
        "javascript",
        snippets_action.with_core_auth,
        True,
        True,
        of_credential=False,
        adobe_alone=True,
    ),
}

# What RFC 6750 allows: it needs no quoting in any of the languages.
_bearer = re.compile(r"[A-Za-z0-9._~+/-]+=*")
_printable = re.compile(r"[!-~](?:[ -~]*[!-~])?")
_address = re.compile(r"https?://[!-~]+")
_LONGEST: Final = 16_384


def snippet(
    kind: Kind,
    credential: Credential,
    endpoints: Addresses,
    token: Secret | None = None,
) -> Snippet:
    """The text of ``kind`` for a credential; with ``token`` where one can be in it.

    Raises :class:`WrongEnvironment`, :class:`BadAddress` or :class:`NoQuotaAddress`
    where the call cannot go there, :class:`InputMissing` or :class:`Unquotable` with
    ``field`` where a value is missing or cannot be written safely.
    """
    form = _FORMS[kind]
    _belongs(form, credential, endpoints)
    live = token if form.takes_token else None
    if live is not None and not _bearer.fullmatch(live.reveal()):
        raise Unquotable(field="access_token", language=form.language)
    text = form.write(_parts(form, credential, endpoints, live is not None))
    if live is None:
        return Snippet(text, False, form.language)
    whole = Secret(text.replace(TOKEN_MARK, live.reveal()))
    return Snippet(whole, True, form.language)


def kinds_for(endpoints: Addresses) -> tuple[Kind, ...]:
    """The kinds that an environment has the addresses for, in the order of menus."""
    return tuple(
        kind
        for kind, form in _FORMS.items()
        if (endpoints.token_url or not form.token_call)
        and (endpoints.quota_url or not form.quota_call)
        and not (form.adobe_alone and endpoints.environment not in _ADOBES)
    )


def takes_token(kind: Kind) -> bool:
    """Whether a kind can hold an access token."""
    return _FORMS[kind].takes_token


_ADOBES: Final = frozenset(snippets_action.IMS_ENVIRONMENTS)


def _belongs(form: _Form, credential: Credential, endpoints: Addresses) -> None:
    """Raise where a secret or token would go to another environment, or nowhere."""
    own, asked = credential.environment, endpoints.environment
    if own is not asked:
        raise WrongEnvironment(stored=own.value, asked=asked.value)
    if form.adobe_alone and own not in _ADOBES:
        # The library knows Adobe's own hosts and no other.
        raise WrongEnvironment(stored=own.value, asked=Environment.PRODUCTION.value)
    if form.quota_call and not endpoints.quota_url:
        raise NoQuotaAddress(call="quota", environment=asked)
    wanted = {
        "MINTDESK_TOKEN_URL": endpoints.token_url if form.token_call else None,
        "MINTDESK_QUOTA_URL": endpoints.quota_url if form.quota_call else None,
    }
    for variable, url in wanted.items():
        if url is not None and not (_address.fullmatch(url) and len(url) <= _LONGEST):
            raise BadAddress(variable=variable)


def _parts(
    form: _Form, credential: Credential, endpoints: Addresses, live: bool
) -> Parts:
    """What a call is made of; all that it sends is printable ASCII."""
    scopes = tuple(scope for scope in credential.scopes_asked if scope.strip())
    parts = Parts(
        token_url=endpoints.token_url,
        quota_url=endpoints.quota_url.partition("?")[0],
        client_id=credential.client_id,
        scopes=join_scopes(scopes),
        ims_org_id=credential.ims_org_id,
        environment=credential.environment,
        live=live,
    )
    if form.of_credential:
        _check("client_id", parts.client_id, form)
        if form.token_call:
            _check("scopes", parts.scopes, form)
        else:
            _check("ims_org_id", parts.ims_org_id, form)
    return parts


def _check(field: str, value: str, form: _Form) -> None:
    if not value.strip():
        raise InputMissing(field=field)
    if not _printable.fullmatch(value) or len(value) > _LONGEST:
        raise Unquotable(field=field, language=form.language)
