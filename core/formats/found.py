"""What a reader finds in a text: credentials, remarks, and what stays out of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from core.model import Draft


class Kind(StrEnum):
    """Which format a text was told to be, by its content."""

    ENV = "env"
    WORKSPACE = "workspace"
    DOWNLOAD = "download"
    POSTMAN = "postman"
    AIO = "aio"
    JSON = "json"
    YAML = "yaml"
    PROPERTIES = "properties"
    CURL = "curl"
    FORM = "form"


class NoticeCode(StrEnum):
    """What a reader has to say about a line."""

    DUPLICATE_KEY = "duplicate_key"
    NO_VALUE = "no_value"
    PLACEHOLDER = "placeholder"
    READS_DIFFERENTLY = "reads_differently"
    HOST_IGNORED = "host_ignored"
    LIVE_TOKEN = "live_token"  # noqa: S105 - a code, not a password
    LINE_SKIPPED = "line_skipped"
    ACCOUNT_SWAPPED = "account_swapped"
    MORE_SECRETS = "more_secrets"
    MORE_SCOPES = "more_scopes"
    MORE_CREDENTIALS = "more_credentials"
    NOT_COMPARED = "not_compared"
    TOO_LONG = "too_long"
    PARTLY_READ = "partly_read"


@dataclass(frozen=True, slots=True)
class Notice:
    """A remark on a line (1-based; 0: told by ``where``, or the whole file).

    ``key`` is the name that stands there, ``where`` a JSON path such as
    ``project.workspace.details.credentials[0]``. ``count`` says how many there are in
    all, where the remark is that there are more than are kept.
    """

    code: NoticeCode
    line: int
    key: str = ""
    where: str = ""
    count: int = 0


class Why(StrEnum):
    """Why something that is recognised is not imported."""

    API_KEY = "api_key"
    USER_SIGN_IN = "user_sign_in"
    JWT = "jwt"
    AEM_SERVICE = "aem_service"
    RUNTIME_AUTH = "runtime_auth"
    LIVE_TOKEN = "live_token"  # noqa: S105 - a code, not a password
    PRIVATE_KEY = "private_key"
    NO_SECRET = "no_secret"  # noqa: S105 - as above
    KEYRING_NAMES = "keyring_names"
    OTHER_HOST = "other_host"
    PDF_SERVICES = "pdf_services"
    DISABLED = "disabled"
    OTHER_TYPE = "other_type"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something that is recognised by name and stays out; never a value.

    ``where`` is its line number or JSON path, ``name`` what the file calls it (may be
    empty), ``date`` a date that the file gives for it (its end), as YYYY-MM-DD.
    """

    why: Why
    where: str
    name: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text holds: credentials, remarks, and names of all that is not ours.

    ``digest`` is that of the file which it was read from; empty for a text.
    """

    drafts: tuple[Draft, ...]
    notices: tuple[Notice, ...] = field(default=())
    other_keys: tuple[str, ...] = field(default=())
    digest: bytes = field(default=b"", repr=False)
    left_out: tuple[LeftOut, ...] = field(default=())
    kind: Kind = Kind.ENV
