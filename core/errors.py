"""Every failure that Mintdesk knows, as facts; ``gui.messages`` turns them into words.

::

    AppError
    ├── InputMissing          a field that the call cannot do without
    ├── Cancelled             the user gave up waiting
    ├── FileError             the user's files
    │   ├── FileAbsent  FileIsFolder  FileNotRegular  FileForbidden
    │   ├── FileTooLarge  FileEmpty  FileBinary  FileEncoding
    │   ├── FileExists  FileChanged  FileNotWritten  FileShared
    ├── FormatError           text that holds no credential
    │   ├── NothingFound  Unexportable
    ├── StoreError            the keyring
    │   ├── KeyringAbsent  KeyringLocked  KeyringRefused  KeyringTimedOut
    │   ├── KeyringGone  KeyringFailed  SecretAbsent  SecretTooLarge
    │   ├── SecretNotKept  SecretStillThere  WrongEnvironment
    ├── CatalogError          the SQLite file
    │   ├── CatalogBroken  CatalogBusy  CatalogTooNew  CatalogInUse
    │   ├── CredentialGone
    ├── NetworkError          no answer from Adobe
    │   ├── Unreachable  TlsRefused  TimedOut  ProxyRefused
    │   ├── AnswerBroken  AnswerTooLarge  Redirected  BadAddress
    └── AdobeError            an answer that is not what was asked for
        ├── WrongSecret  UnknownClient  ScopeRefused  RequestRefused
        ├── Throttled  ServerFailed  NotJson  NoToken  EmptyAnswer
        ├── TokenRefused  ApiNotInProject  OrgRefused  HeaderMissing
        ├── AccessRefused  NotFound  NoQuotaAddress

Exceptions carry facts, never sentences and never a secret. Foreign exceptions are
mapped where they enter (``raise … from exc``, or ``from None`` where the cause holds a
secret, as httpx's do).
"""

from __future__ import annotations

from typing import Any


class AppError(Exception):
    """The root. Facts are keyword arguments, and attributes of the same name."""

    def __init__(self, **facts: Any) -> None:
        super().__init__()
        self.facts = facts

    def fact(self, name: str, default: Any = "") -> Any:
        """A fact by name, or ``default`` where the raiser did not know it."""
        return self.facts.get(name, default)

    def __str__(self) -> str:
        told = ", ".join(f"{key}={value!r}" for key, value in self.facts.items())
        return f"{type(self).__name__}({told})"

    __repr__ = __str__


class InputMissing(AppError):
    """Facts: ``field``, one of ``client_id client_secret scopes ims_org_id``."""


class Cancelled(AppError):
    """The user gave up waiting; nothing is wrong."""


class FileError(AppError):
    """Facts: ``name`` (the file's name, without its folder)."""


class FileAbsent(FileError):
    """There is no such file."""


class FileIsFolder(FileError):
    """The path names a folder."""


class FileNotRegular(FileError):
    """A device, a FIFO, a socket or a link to one: not opened."""


class FileForbidden(FileError):
    """The system refused to open or write it."""


class FileTooLarge(FileError):
    """Facts: ``name``, ``limit`` in bytes."""


class FileEmpty(FileError):
    """No bytes, or blanks alone."""


class FileBinary(FileError):
    """NUL bytes: not a text."""


class FileEncoding(FileError):
    """Facts: ``name``, ``line`` of the first byte that is not UTF-8 (0: UTF-16)."""


class FileExists(FileError):
    """A file of that name is there, and nobody said to change it."""


class FileChanged(FileError):
    """The file changed between preview and write; nothing was written."""


class FileNotWritten(FileError):
    """Facts: ``name``, ``reason`` (the system's words, one line)."""


class FileShared(FileError):
    """Not removed: another name leads to the same bytes, or another user owns it."""


class FormatError(AppError):
    """Text that cannot be used as a source, or written as a target."""


class NothingFound(FormatError):
    """Facts: ``name``, ``keys`` (names seen, without values, at most ten)."""


class Unexportable(FormatError):
    """Facts: ``field``: a value that no ``.env`` reader reads the same."""


class StoreError(AppError):
    """The keyring. Locked, absent, refused, timed out and gone are five things."""


class KeyringAbsent(StoreError):
    """This computer runs no keyring. Facts: ``package`` that brings one."""


class KeyringLocked(StoreError):
    """The keyring is there and locked; nothing is known of what it holds."""


class KeyringRefused(StoreError):
    """The user or the system said no to the unlock prompt."""


class KeyringTimedOut(StoreError):
    """Nobody answered the unlock prompt. Facts: ``seconds``."""


class KeyringGone(StoreError):
    """The keyring stopped answering in the middle of the work."""


class KeyringFailed(StoreError):
    """Any other failure of the keyring. Facts: ``reason`` (a class name)."""


class SecretAbsent(StoreError):
    """The keyring answered, and holds no such item."""


class SecretTooLarge(StoreError):
    """Facts: ``limit`` in characters (Windows: 1,280)."""


class SecretNotKept(StoreError):
    """Written, read back, and not the same."""


class SecretStillThere(StoreError):
    """Deleted, read back, and still there."""


class WrongEnvironment(StoreError):
    """Facts: ``stored``, ``asked``: a secret goes to its own environment alone."""


class CatalogError(AppError):
    """The SQLite file of everything that is not secret. Facts: ``path``."""


class CatalogBroken(CatalogError):
    """It cannot be read as a catalog."""


class CatalogBusy(CatalogError):
    """Another program holds it for too long."""


class CatalogTooNew(CatalogError):
    """A later Mintdesk wrote it. Facts: ``found``, ``known`` (schema versions)."""


class CatalogInUse(CatalogError):
    """Another Mintdesk is open, and this needs to be the only one."""


class CredentialGone(CatalogError):
    """The credential was deleted meanwhile, perhaps in another window."""


class NetworkError(AppError):
    """No usable answer. Facts: ``host``."""


class Unreachable(NetworkError):
    """No connection, or it broke before the answer."""


class TlsRefused(NetworkError):
    """The certificate is not trusted. Facts: ``host``, ``reason``."""


class TimedOut(NetworkError):
    """Facts: ``host``, ``seconds``."""


class ProxyRefused(NetworkError):
    """The proxy said no. Facts: ``host``, ``status``."""


class AnswerBroken(NetworkError):
    """Cut off, or not HTTP."""


class AnswerTooLarge(NetworkError):
    """Facts: ``host``, ``limit`` in bytes."""


class Redirected(NetworkError):
    """A redirect, never followed with a secret. Facts: ``host``, ``status``."""


class BadAddress(NetworkError):
    """An address that Mintdesk does not talk to. Facts: ``variable``."""


class AdobeError(AppError):
    """An answer that is a refusal or makes no sense.

    Facts: ``status`` (HTTP), ``code`` (Adobe's), ``description`` (Adobe's words,
    bounded, plain), ``debug_id`` (``X-Debug-Id`` or ``X-Request-Id``), ``host``,
    ``retry_after`` (seconds, or None), ``call`` (``token`` or ``quota``).
    """


class WrongSecret(AdobeError):
    """``invalid_client``, and the secret is what is wrong."""


class UnknownClient(AdobeError):
    """``invalid_client``, and the client id is what is wrong."""


class ScopeRefused(AdobeError):
    """``invalid_scope``: a scope is not bound to the credential."""


class RequestRefused(AdobeError):
    """Any other 4xx."""


class Throttled(AdobeError):
    """429, from IMS or from the gateway."""


class ServerFailed(AdobeError):
    """5xx, JSON or HTML."""


class NotJson(AdobeError):
    """A 2xx that is not JSON."""


class NoToken(AdobeError):
    """A 2xx of IMS without an access token."""


class EmptyAnswer(AdobeError):
    """No body where one was expected."""


class TokenRefused(AdobeError):
    """401013: the token is not valid, and a new one was not either."""


class ApiNotInProject(AdobeError):
    """403000 or 403003: the API is not part of the project."""


class OrgRefused(AdobeError):
    """403025 or 403027: no access to the org."""


class HeaderMissing(AdobeError):
    """400003: a header did not arrive, perhaps taken out by a proxy."""


class AccessRefused(AdobeError):
    """Any other 401 or 403."""


class NotFound(AdobeError):
    """404: no such address, perhaps withdrawn (the API is experimental)."""


class NoQuotaAddress(AdobeError):
    """The environment has no known quota address (stage)."""
