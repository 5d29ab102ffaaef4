"""A credential on its way out: names and texts of a dialect, before any quoting."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import dataclass
from typing import Final, NamedTuple

from core.errors import InputMissing, Unexportable
from core.formats.dialects import split_key
from core.formats.fields import join_scopes
from core.formats.target_table import OWN, TABLE, Dialect, Form, Part, Shape
from core.model import Credential, Environment, Secret


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A credential on its way out, its secrets beside it, the one in use first.

    ``label`` is the own prefix, or the name of the context of ``aio``.
    """

    credential: Credential
    secrets: tuple[Secret, ...]
    label: str = ""


class Entry(NamedTuple):
    """A name and what is to stand under it: one text, or a list of them."""

    key: str
    field: str
    values: tuple[Secret, ...]
    form: Form = Form.PLAIN
    twin: bool = False

    @property
    def text(self) -> Secret:
        """The value as one text: a list as JSON, or with commas."""
        texts = [value.reveal() for value in self.values]
        if self.form is Form.PLAIN:
            return Secret(join_scopes(tuple(texts)))
        return Secret(json.dumps(texts, ensure_ascii=False, separators=(",", ":")))

    @property
    def is_secret(self) -> bool:
        """Whether it is never shown."""
        return self.field == "client_secret"


_TEXTS: Final = (
    "name",
    "client_id",
    "ims_org_id",
    "technical_account_id",
    "technical_account_email",
)
_SHELLS: Final = (Shape.SH, Shape.FISH, Shape.POWERSHELL, Shape.CMD)
_NEEDED: Final = ("client_id", "client_secret")
_WORDS: Final = {Environment.PRODUCTION: "prod", Environment.STAGE: "stage"}
_HOSTS: Final = {
    Environment.PRODUCTION: "ims-na1.adobelogin.com",
    Environment.STAGE: "ims-na1-stg1.adobelogin.com",
}
_CONTEXT: Final = "AIO_ims_contexts_"
_prefix = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,60}")
_context = re.compile(r"(?!_)[A-Za-z0-9_.-]{1,80}(?<!_)")
_no_word = re.compile(r"[^A-Za-z0-9]+")


def entries(dialect: Dialect, outgoing: Outgoing) -> tuple[Entry, ...]:
    """What is to be written, in the dialect's order; what is unknown is left out.

    Of two secrets both where the dialect has a list, else the one in use; of scopes
    those that tokens are asked for. Raises
    :class:`InputMissing` without a client id or secret, and :class:`Unexportable` with
    the field ``label`` for a prefix or a name that cannot be.
    """
    credential = outgoing.credential
    known: dict[str, str] = {text: getattr(credential, text) for text in _TEXTS}
    known["environment"] = _WORDS.get(credential.environment, "")
    known["host"] = _HOSTS.get(credential.environment, "")
    known["address"] = f"https://{known['host']}" if known["host"] else ""
    values: dict[str, tuple[Secret, ...]] = {
        field: (Secret(text),) for field, text in known.items() if text
    }
    values["scopes"] = tuple(Secret(scope) for scope in credential.scopes_asked)
    values["client_secret"] = tuple(each for each in outgoing.secrets if each)
    for field in _NEEDED:
        if not values.get(field):
            raise InputMissing(field=field)
    start = _start(dialect, outgoing)
    found: list[Entry] = []
    for part in _parts(dialect, bool(outgoing.label)):
        texts = values.get(part.field, ())
        if part.field == "client_secret" and part.form is Form.PLAIN:
            texts = texts[:1]
        if texts:
            key = start + part.key
            found.append(Entry(key, part.field, texts, part.form, part.twin))
    return tuple(found)


def context_name(name: str) -> str:
    """A name for a context of ``aio`` that every shell takes: words and underscores."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return _no_word.sub("_", plain).strip("_")[:60].strip("_") or "mintdesk"


def _parts(dialect: Dialect, own: bool) -> tuple[Part, ...]:
    """The table's row; the shells take the tutorial's names, or those of a prefix."""
    return OWN if own and dialect.shape in _SHELLS else TABLE[dialect]


def _start(dialect: Dialect, outgoing: Outgoing) -> str:
    """What stands in front of the table's names."""
    if dialect is Dialect.AIO_CONTEXT:
        name = outgoing.label.strip().replace(" ", "_")
        name = name or context_name(outgoing.credential.name)
        if not _context.fullmatch(name):
            raise Unexportable(field="label")
        return _CONTEXT + name.replace("_", "__")
    if dialect is not Dialect.PREFIX and dialect.shape not in _SHELLS:
        return ""
    label = outgoing.label.strip().rstrip("_")
    if not label and dialect is not Dialect.PREFIX:
        return ""
    split = [split_key(label + part.key) for part in OWN]
    wanted = [(label.upper(), part.field) for part in OWN]
    if not _prefix.fullmatch(label) or split != wanted:
        raise Unexportable(field="label")
    return label
