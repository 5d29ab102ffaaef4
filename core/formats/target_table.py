"""The dialects that an export can make, as a table: their files and their names."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, NamedTuple


class Shape(StrEnum):
    """What file a dialect makes."""

    ENV = "env"
    JSON = "json"
    POSTMAN = "postman"
    PROPERTIES = "properties"
    CSV = "csv"
    TSV = "tsv"
    SH = "sh"
    FISH = "fish"
    POWERSHELL = "powershell"
    CMD = "cmd"


class Dialect(StrEnum):
    """What an export can be written as; the values are kept in settings."""

    TUTORIAL = "tutorial"
    APP_BUILDER = "app_builder"
    AIO_CONTEXT = "aio_context"
    COMMERCE = "commerce"
    OAUTH = "oauth"
    PREFIX = "prefix"
    AEPP = "aepp"
    CONSOLE = "console"
    POSTMAN = "postman"
    PROPERTIES = "properties"
    CSV = "csv"
    TSV = "tsv"
    SH = "sh"
    FISH = "fish"
    POWERSHELL = "powershell"
    CMD = "cmd"

    @property
    def shape(self) -> Shape:
        """What file it makes."""
        return _SHAPES.get(self, Shape.ENV)

    @property
    def file_name(self) -> str:
        """A name to offer for a file of it."""
        return _FILE_NAMES.get(self, ".env")

    @property
    def is_merged(self) -> bool:
        """Whether a file that is there is edited; the others make new files alone."""
        return self.shape in _MERGED

    @property
    def fields(self) -> tuple[str, ...]:
        """What of a credential it has a place for."""
        return tuple(dict.fromkeys(part.field for part in TABLE[self]))

    @property
    def lists_secrets(self) -> bool:
        """Whether both of two client secrets have a place in it."""
        return any(
            part.field == "client_secret" and part.form is not Form.PLAIN
            for part in TABLE[self]
        )


_SHAPES: Final = {
    Dialect.AEPP: Shape.JSON,
    Dialect.CONSOLE: Shape.JSON,
    **{each: Shape(each.value) for each in list(Dialect)[8:]},
}
_MERGED: Final = (Shape.ENV, Shape.JSON, Shape.POSTMAN, Shape.PROPERTIES)
_FILE_NAMES: Final = {
    Dialect.AEPP: "config_aepp.json",
    Dialect.CONSOLE: "oauth_server_to_server.json",
    Dialect.POSTMAN: "oauth_server_to_server.postman_environment.json",
    Dialect.PROPERTIES: "workspace.oauth.properties",
    Dialect.CSV: "credential.csv",
    Dialect.TSV: "credential.tsv",
    Dialect.SH: "env.sh",
    Dialect.FISH: "env.fish",
    Dialect.POWERSHELL: "env.ps1",
    Dialect.CMD: "env.cmd",
}


class Form(StrEnum):
    """How a list is written: with commas, as JSON in a text, or as a list itself."""

    PLAIN = "plain"
    JSON = "json"
    LIST = "list"


class Part(NamedTuple):
    """A name of a dialect; ``twin``: written only where the file has it already."""

    key: str
    field: str
    form: Form = Form.PLAIN
    twin: bool = False


_TUTORIAL: Final = (
    Part("OAUTHS2S_CLIENT_ID", "client_id"),
    Part("OAUTHS2S_CLIENT_SECRET", "client_secret"),
    Part("OAUTHS2S_CECREDENTIALS_METASCOPES", "scopes"),
    Part("OAUTHS2S_IMS_ORG_ID", "ims_org_id"),
)
OWN: Final = (
    Part("_CLIENT_ID", "client_id"),
    Part("_CLIENT_SECRET", "client_secret"),
    Part("_SCOPES", "scopes"),
    Part("_IMS_ORG_ID", "ims_org_id"),
)
ALL: Final = (
    "name",
    "client_id",
    "client_secret",
    "ims_org_id",
    "scopes",
    "technical_account_id",
    "technical_account_email",
    "environment",
)
TABLE: Final[dict[Dialect, tuple[Part, ...]]] = {
    Dialect.TUTORIAL: _TUTORIAL,
    Dialect.APP_BUILDER: (
        Part("IMS_OAUTH_S2S_CLIENT_ID", "client_id"),
        Part("IMS_OAUTH_S2S_CLIENT_SECRET", "client_secret"),
        Part("IMS_OAUTH_S2S_ORG_ID", "ims_org_id"),
        Part("IMS_OAUTH_S2S_SCOPES", "scopes", Form.JSON),
    ),
    Dialect.AIO_CONTEXT: (
        Part("_client__id", "client_id"),
        Part("_client__secrets", "client_secret", Form.JSON),
        Part("_technical__account__email", "technical_account_email"),
        Part("_technical__account__id", "technical_account_id"),
        Part("_scopes", "scopes", Form.JSON),
        Part("_ims__org__id", "ims_org_id"),
    ),
    Dialect.COMMERCE: (
        Part("AIO_COMMERCE_AUTH_IMS_CLIENT_ID", "client_id"),
        Part("AIO_COMMERCE_AUTH_IMS_CLIENT_SECRETS", "client_secret", Form.JSON),
        Part("AIO_COMMERCE_AUTH_IMS_TECHNICAL_ACCOUNT_ID", "technical_account_id"),
        Part(
            "AIO_COMMERCE_AUTH_IMS_TECHNICAL_ACCOUNT_EMAIL", "technical_account_email"
        ),
        Part("AIO_COMMERCE_AUTH_IMS_ORG_ID", "ims_org_id"),
        Part("AIO_COMMERCE_AUTH_IMS_SCOPES", "scopes", Form.JSON),
        Part("AIO_COMMERCE_AUTH_IMS_ENVIRONMENT", "environment"),
    ),
    Dialect.OAUTH: (
        Part("OAUTH_CLIENT_ID", "client_id"),
        Part("OAUTH_CLIENT_SECRETS", "client_secret", Form.JSON),
        Part("OAUTH_CLIENT_SECRET", "client_secret", twin=True),
        Part("OAUTH_TECHNICAL_ACCOUNT_ID", "technical_account_id"),
        Part("OAUTH_TECHNICAL_ACCOUNT_EMAIL", "technical_account_email"),
        Part("OAUTH_IMS_ORG_ID", "ims_org_id"),
        Part("OAUTH_ORG_ID", "ims_org_id", twin=True),
        Part("OAUTH_SCOPES", "scopes", Form.JSON),
    ),
    Dialect.PREFIX: OWN,
    Dialect.AEPP: (
        Part("org_id", "ims_org_id"),
        Part("client_id", "client_id"),
        Part("tech_id", "technical_account_id"),
        Part("secret", "client_secret"),
        Part("scopes", "scopes"),
        Part("environment", "environment"),
    ),
    Dialect.CONSOLE: (
        Part("CLIENT_SECRETS", "client_secret", Form.LIST),
        Part("ORG_ID", "ims_org_id"),
        Part("CLIENT_ID", "client_id"),
        Part("TECHNICAL_ACCOUNT_ID", "technical_account_id"),
        Part("TECHNICAL_ACCOUNT_EMAIL", "technical_account_email"),
        Part("SCOPES", "scopes", Form.LIST),
    ),
    Dialect.POSTMAN: (
        Part("CLIENT_SECRET", "client_secret"),
        Part("API_KEY", "client_id"),
        Part("SCOPES", "scopes"),
        Part("TECHNICAL_ACCOUNT_ID", "technical_account_id"),
        Part("IMS", "host"),
        Part("IMS_ORG", "ims_org_id"),
    ),
    Dialect.PROPERTIES: (
        Part("aio_ims_org_id", "ims_org_id"),
        Part("aio_api_key", "client_id"),
        Part("aio_client_secret", "client_secret"),
        Part("aio_oauth_scopes", "scopes"),
        Part("aio_ims_url", "address"),
    ),
    Dialect.CSV: tuple(Part(field, field) for field in ALL),
    Dialect.TSV: tuple(Part(field, field) for field in ALL),
    **dict.fromkeys(
        (Dialect.SH, Dialect.FISH, Dialect.POWERSHELL, Dialect.CMD), _TUTORIAL
    ),
}
