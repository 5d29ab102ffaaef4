"""Every failure that Mintdesk knows, as facts; ``gui.messages`` turns them into words.

::

    AppError
    ├── InputMissing          a field that the call cannot do without
    ├── Cancelled             the user gave up waiting
    ├── FileError             the user's files
    │   ├── FileAbsent  FileIsFolder  FileNotRegular  FileForbidden
    │   ├── FileTooLarge  FileEmpty  FileBinary  FileEncoding
    │   ├── FileExists  FileChanged  FileNotWritten  FileShared
    │   ├── FileUnsteady
    ├── FormatError           text that holds no credential
    │   ├── NothingFound  Unexportable  NoCertificate
    │   ├── BrokenText  TooIntricate
    │   ├── TextTooLong  ReadingFailed  Unquotable
    │   ├── NoProject  Unwirable
    │   ├── IncludeFault
    │   │   ├── IncludeOutside  IncludeAbsent  IncludeCycle  IncludeNoObject
    ├── StoreError            the keyring
    │   ├── KeyringAbsent  KeyringLocked  KeyringRefused  KeyringTimedOut
    │   ├── KeyringGone  KeyringFailed  SecretAbsent  SecretTooLarge
    │   ├── SecretNotKept  SecretStillThere  WrongEnvironment
    ├── CatalogError          the SQLite file
    │   ├── CatalogBroken  CatalogBusy  CatalogTooNew  CatalogInUse
    │   ├── SecretsMoved  CredentialGone
    ├── NetworkError          no answer from Adobe
    │   ├── Unreachable  TlsRefused  TimedOut  ProxyRefused
    │   ├── ProxyWantsLogin  ProxyLoginUnsupported  ProxyUnfit
    │   ├── AnswerBroken  AnswerTooLarge  Redirected  BadAddress
    └── AdobeError            an answer that is not what was asked for
        ├── WrongSecret  UnknownClient  ScopeRefused  RequestRefused
        ├── Throttled  ServerFailed  NotJson  NoToken  EmptyAnswer
        ├── TokenRefused  ApiNotInProject  OrgRefused  HeaderMissing
        ├── ClientRefused  ScopeMissing  IpRefused  ProfileMissing
        ├── NotServerToServer  AccessRefused  NotFound  NoQuotaAddress

Exceptions carry facts, never sentences and never a secret. Foreign exceptions are
mapped where they enter (``raise … from exc``, or ``from None`` where the cause holds a
secret, as httpx's do).
"""

from __future__ import annotations

from core.errors.base import (
    AppError,
    Cancelled,
    InputMissing,
)
from core.errors.calls import (
    AccessRefused,
    AdobeError,
    AnswerBroken,
    AnswerTooLarge,
    ApiNotInProject,
    BadAddress,
    ClientRefused,
    EmptyAnswer,
    HeaderMissing,
    IpRefused,
    NetworkError,
    NoCertificate,
    NoQuotaAddress,
    NotFound,
    NotJson,
    NoToken,
    NotServerToServer,
    OrgRefused,
    ProfileMissing,
    ProxyLoginUnsupported,
    ProxyRefused,
    ProxyUnfit,
    ProxyWantsLogin,
    Redirected,
    RequestRefused,
    ScopeMissing,
    ScopeRefused,
    ServerFailed,
    Throttled,
    TimedOut,
    TlsRefused,
    TokenRefused,
    UnknownClient,
    Unreachable,
    WrongSecret,
)
from core.errors.files import (
    BrokenText,
    FileAbsent,
    FileBinary,
    FileChanged,
    FileEmpty,
    FileEncoding,
    FileError,
    FileExists,
    FileForbidden,
    FileIsFolder,
    FileNotRegular,
    FileNotWritten,
    FileShared,
    FileTooLarge,
    FileUnsteady,
    FormatError,
    NothingFound,
    ReadingFailed,
    TextTooLong,
    TooIntricate,
    Unexportable,
    Unquotable,
)
from core.errors.stores import (
    CatalogBroken,
    CatalogBusy,
    CatalogError,
    CatalogInUse,
    CatalogTooNew,
    CredentialGone,
    KeyringAbsent,
    KeyringFailed,
    KeyringGone,
    KeyringLocked,
    KeyringRefused,
    KeyringTimedOut,
    SecretAbsent,
    SecretNotKept,
    SecretsMoved,
    SecretStillThere,
    SecretTooLarge,
    StoreError,
    WrongEnvironment,
)
from core.errors.wiring import (
    IncludeAbsent,
    IncludeCycle,
    IncludeFault,
    IncludeNoObject,
    IncludeOutside,
    NoProject,
    Unwirable,
)

__all__ = [
    "AccessRefused",
    "AdobeError",
    "AnswerBroken",
    "AnswerTooLarge",
    "ApiNotInProject",
    "AppError",
    "BadAddress",
    "BrokenText",
    "Cancelled",
    "CatalogBroken",
    "CatalogBusy",
    "CatalogError",
    "CatalogInUse",
    "CatalogTooNew",
    "ClientRefused",
    "CredentialGone",
    "EmptyAnswer",
    "FileAbsent",
    "FileBinary",
    "FileChanged",
    "FileEmpty",
    "FileEncoding",
    "FileError",
    "FileExists",
    "FileForbidden",
    "FileIsFolder",
    "FileNotRegular",
    "FileNotWritten",
    "FileShared",
    "FileTooLarge",
    "FileUnsteady",
    "FormatError",
    "HeaderMissing",
    "IncludeAbsent",
    "IncludeCycle",
    "IncludeFault",
    "IncludeNoObject",
    "IncludeOutside",
    "InputMissing",
    "IpRefused",
    "KeyringAbsent",
    "KeyringFailed",
    "KeyringGone",
    "KeyringLocked",
    "KeyringRefused",
    "KeyringTimedOut",
    "NetworkError",
    "NoCertificate",
    "NoProject",
    "NoQuotaAddress",
    "NoToken",
    "NotFound",
    "NotJson",
    "NotServerToServer",
    "NothingFound",
    "OrgRefused",
    "ProfileMissing",
    "ProxyLoginUnsupported",
    "ProxyRefused",
    "ProxyUnfit",
    "ProxyWantsLogin",
    "ReadingFailed",
    "Redirected",
    "RequestRefused",
    "ScopeMissing",
    "ScopeRefused",
    "SecretAbsent",
    "SecretNotKept",
    "SecretStillThere",
    "SecretTooLarge",
    "SecretsMoved",
    "ServerFailed",
    "StoreError",
    "TextTooLong",
    "Throttled",
    "TimedOut",
    "TlsRefused",
    "TokenRefused",
    "TooIntricate",
    "Unexportable",
    "UnknownClient",
    "Unquotable",
    "Unreachable",
    "Unwirable",
    "WrongEnvironment",
    "WrongSecret",
]
