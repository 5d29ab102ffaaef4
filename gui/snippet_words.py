"""The words of Copy as: groups and names of the menu, and what to set first."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from core.formats.snippets import Kind
from core.formats.snippets_parts import (
    ACCESS_TOKEN,
    CLIENT_ID,
    CLIENT_SECRET,
    IMS_ORG_ID,
    SCOPES,
)
from gui.clipboard import KEPT_SECONDS
from gui.models.copying import Group
from gui.models.message import Level, Message

if TYPE_CHECKING:
    from core.formats.snippets import Snippet

# What the languages call themselves, in every language.
_NAMES: Final = {
    "curl": "curl",
    "powershell": "PowerShell",
    "python": "Python",
    "http": ".http",
    "fetch": "fetch",
}
_SHELLS: Final = ("bash", "cmd", "powershell")
# What a request file calls the two; there is no environment of a process.
_IN_AN_EDITOR: Final = {CLIENT_SECRET: "client_secret", ACCESS_TOKEN: "access_token"}
_ACTIONS: Final = (Kind.ACTION_FETCH, Kind.ACTION_CORE_AUTH)
_INPUTS: Final = {
    Kind.ACTION_FETCH: (CLIENT_ID, CLIENT_SECRET, SCOPES, IMS_ORG_ID),
    Kind.ACTION_CORE_AUTH: tuple(
        f"IMS_OAUTH_S2S_{name}"
        for name in ("CLIENT_ID", "CLIENT_SECRET", "ORG_ID", "SCOPES")
    ),
}
_CONFIG: Final = "ext.config.yaml"
_KEPT: Final = ("final: true", "require-adobe-auth: true")
_ANNOTATIONS: Final = {
    Kind.ACTION_FETCH: _KEPT,
    Kind.ACTION_CORE_AUTH: ("include-ims-credentials: true", *_KEPT),
}


def groups(kinds: Iterable[Kind]) -> tuple[Group, ...]:
    """The menu for these kinds, those with an access token told; no empty group."""
    translate = QCoreApplication.translate
    titles = {
        "token": translate("CopyAs", "Get a token"),
        "quota": translate("CopyAs", "Load the quota"),
        "action": translate("CopyAs", "App Builder action"),
    }
    entries: dict[str, list[tuple[str, str]]] = {key: [] for key in titles}
    for kind in kinds:
        entries[_call_of(kind)].append((kind.value, name_of(kind)))
    return tuple(
        Group(key, title, tuple(entries[key]))
        for key, title in titles.items()
        if entries[key]
    )


def name_of(kind: Kind) -> str:
    """What a kind is called within its group."""
    translate = QCoreApplication.translate
    if kind is Kind.ACTION_FETCH:
        return translate("CopyAs", "With fetch")
    if kind is Kind.ACTION_CORE_AUTH:
        return translate("CopyAs", "With Adobe’s library")
    form = kind.value.partition("-")[0]
    return _NAMES.get(form) or translate("CopyAs", "curl for cmd")


def copied(
    kind: Kind, made: Snippet, *, live: bool, seconds: int = KEPT_SECONDS
) -> Message:
    """What to say once it was copied, to stay for ``seconds``, 0 for good.

    ``live``: a token was wished for.
    """
    translate = QCoreApplication.translate
    if _call_of(kind) == "action":
        title = translate("CopyAs", "Action code copied")
    else:
        title = translate("CopyAs", "Copied as %1").replace("%1", name_of(kind))
    hints = _hints(kind, made, live=live, seconds=seconds)
    return Message(Level.DONE, title, " ".join(hints))


def choices(kinds: Iterable[Kind]) -> tuple[tuple[str, str, str], ...]:
    """Of each action: its kind, a short name, and what is to be set for it."""
    translate = QCoreApplication.translate
    short = {
        Kind.ACTION_FETCH: "fetch",
        Kind.ACTION_CORE_AUTH: translate("CopyAs", "Adobe’s library"),
    }
    return tuple(
        (kind.value, short[kind], _needs(kind)) for kind in kinds if kind in short
    )


def _needs(kind: Kind) -> str:
    translate = QCoreApplication.translate
    if kind is Kind.ACTION_FETCH:
        inputs = translate("CopyAs", "In %2, map these inputs from .env: %1.")
    else:
        inputs = translate("CopyAs", "In .env, set %1 (the last one a JSON array).")
    noted = translate("CopyAs", "In %2, set these annotations: %1.")
    told = [
        inputs.replace("%1", ", ".join(_INPUTS[kind])),
        noted.replace("%1", ", ".join(_ANNOTATIONS[kind])),
    ]
    return " ".join(told).replace("%2", _CONFIG)


def _hints(kind: Kind, made: Snippet, *, live: bool, seconds: int) -> Iterable[str]:
    translate = QCoreApplication.translate
    call = _call_of(kind)
    if call == "action":
        yield translate("CopyAs", "Its first lines say what to set.")
    elif made.holds_token:
        words = translate(
            "CopyAs", "The token is in it. The clipboard is cleared in %1 s."
        )
        if not seconds:
            words = translate("CopyAs", "The token is in it, until you clear it.")
        yield words.replace("%1", str(seconds))
        if made.language in _SHELLS:
            yield translate("CopyAs", "A shell may keep it in its history.")
    elif call == "token":
        yield _set_first(CLIENT_SECRET, made.language)
        yield translate("CopyAs", "The secret is never copied.")
    else:
        if live:
            yield translate("CopyAs", "No token is in hand.")
        yield _set_first(ACCESS_TOKEN, made.language)


def _set_first(variable: str, language: str) -> str:
    translate = QCoreApplication.translate
    if language == "http":
        words = translate("CopyAs", "Set %1 in your editor’s environment first.")
        return words.replace("%1", _IN_AN_EDITOR[variable])
    return translate("CopyAs", "Set %1 first.").replace("%1", variable)


def _call_of(kind: Kind) -> str:
    """``token``, ``quota`` or ``action``."""
    return "action" if kind in _ACTIONS else kind.value.partition("-")[2]
