"""The names under which credentials stand in ``.env`` files, as a table.

A name is a prefix and a known ending; names that share a prefix make one credential.
So the tutorial's ``OAUTHS2S_CLIENT_ID``, ``IMS_OAUTH_S2S_CLIENT_ID`` and a bare
``CLIENT_ID`` all fall out of one rule. aio's own names are the exception: there a
single underscore parts levels and a double one stands for an underscore or a blank, as
in ``AIO_ims_contexts_My__Project_client__id``.
"""

from __future__ import annotations

import re
from typing import Final

from core.model import Environment

# Longest ending first: the first that fits is taken.
ENDINGS: Final = (
    ("TECHNICAL_ACCOUNT_EMAIL", "technical_account_email"),
    ("CECREDENTIALS_METASCOPES", "scopes"),
    ("TECHNICAL_ACCOUNT_ID", "technical_account_id"),
    ("CLIENT_SECRETS", "client_secrets"),
    ("CLIENT_SECRET", "client_secret"),
    ("IMS_ORG_ID", "ims_org_id"),
    ("META_SCOPES", "meta_scopes"),
    ("PRIVATE_KEY", "private_key"),
    ("META_SCOPE", "meta_scopes"),
    ("METASCOPES", "meta_scopes"),
    ("METASCOPE", "meta_scopes"),
    ("CLIENT_ID", "client_id"),
    ("IMS_ORG", "ims_org_id"),
    ("API_KEY", "api_key"),
    ("ORG_ID", "ims_org_id"),
    ("SCOPES", "scopes"),
    ("SCOPE", "scopes"),
)
# What follows the name of a context in aio's names, and what it is.
CONTEXT_ENDINGS: Final = {
    "TECHNICAL__ACCOUNT__EMAIL": "technical_account_email",
    "TECHNICAL__ACCOUNT__ID": "technical_account_id",
    "DEFAULTREDIRECTURI": "sign_in",
    "CLIENT__SECRETS": "client_secrets",
    "CLIENT__SECRET": "client_secret",
    "REDIRECT__URI": "sign_in",
    "IMS__ORG__ID": "ims_org_id",
    "META__SCOPES": "meta_scopes",
    "CLIENT__ID": "client_id",
    "SCOPES": "scopes",
}
CONTEXT_PREFIX: Final = "AIO_IMS_CONTEXTS_"
# Where an ending that is known elsewhere is a part of the prefix.
_PREFIX_MEANT: Final = {
    ("AIO_COMMERCE_AUTH", "ims_org_id"): "AIO_COMMERCE_AUTH_IMS",
    ("AIO_OAUTH", "scopes"): "AIO",
}
# Numbers of the Console's: none is an IMS org.
_NUMERIC_ORGS: Final = ("AIO_CONSUMER_ORG_ID", "AIO_PROJECT_ORG_ID", "CONSUMER_ORG_ID")
HOST_KEYS: Final = ("IMS", "IMS_HOST", "IMS_ENDPOINT", "IMS_URL")
READABLE: Final = {
    "OAUTHS2S": "OAuth Server-to-Server",
    "IMS_OAUTH_S2S": "OAuth Server-to-Server",
    "OAUTH": "OAuth",
}
# A lone org under one of these belongs to every credential that names none.
SHARED_PREFIXES: Final = ("", "IMS", "ADOBE")
DEFAULT_NAME: Final = "Adobe"

ENVIRONMENT_WORDS: Final = {
    "prod": Environment.PRODUCTION,
    "production": Environment.PRODUCTION,
    "stage": Environment.STAGE,
    "stg": Environment.STAGE,
}
_ENVIRONMENT_ENDINGS: Final = ("_ENVIRONMENT", "_ENV")
_EVERYWHERE: Final = ("AIO_CLI_ENV", "IMS_ENV", "IMS_ENVIRONMENT")

_showable_key = re.compile(
    r"(?!p8e-|eyJ)(?:(?i:AIO_ims_contexts_)[A-Za-z0-9_.-]{1,100}"
    r"|[A-Za-z_][A-Za-z0-9_.-]{0,63})"
)
_context_key = re.compile(
    rf"({CONTEXT_PREFIX}.+?)_({'|'.join(CONTEXT_ENDINGS)})", re.DOTALL
)
# Production and stage, as ``ims-na1`` and ``ims-na1-stg1``; others are neither.
_host = re.compile(
    r"(?:https://)?ims-[a-z]+\d*(-stg\d*)?\.adobelogin\.com(?::443)?(?:/\S*)?",
    re.IGNORECASE | re.ASCII,
)
# The beginning of a client secret, of a token, a stretch of an encoded key.
_like_a_value = re.compile(
    r"(?i:p8e-|p8e[_ ]\w{16})|(?<![A-Za-z0-9])eyJ|[A-Za-z0-9+/=]{33}|-----"
)


def split_key(key: str) -> tuple[str, str] | None:
    """Prefix (upper case) and field of a known name, or None."""
    upper = key.upper()
    context = _context_key.fullmatch(upper)
    if context:
        return context.group(1), CONTEXT_ENDINGS[context.group(2)]
    if upper in _NUMERIC_ORGS:
        return None
    for ending, role in ENDINGS:
        if upper == ending:
            return "", role
        if upper.endswith("_" + ending):
            prefix = upper[: -len(ending) - 1]
            return _PREFIX_MEANT.get((prefix, role), prefix), role
    return None


def host_prefix(key: str) -> str | None:
    """The prefix of a name that holds an IMS host, or None for other names."""
    upper = key.upper()
    if upper in HOST_KEYS:
        return ""
    return upper.removesuffix("_IMS_URL") if upper.endswith("_IMS_URL") else None


def environment_prefixes(key: str) -> tuple[str, ...]:
    """The prefixes that a name such as ``IMS_ENV`` tells the environment of."""
    upper = key.upper()
    if upper in _EVERYWHERE:
        return ("", "IMS")
    for ending in _ENVIRONMENT_ENDINGS:
        prefix = upper.removesuffix(ending)
        if prefix != upper and prefix.endswith("_IMS"):
            return (prefix, prefix.removesuffix("_IMS"))
    return ()


def environment_of(host: str) -> Environment | None:
    """Which Adobe an IMS host or URL means; None where it is not one of Adobe's."""
    match = _host.fullmatch(host)
    if not match:
        return None
    return Environment.STAGE if match.group(1) else Environment.PRODUCTION


def readable(prefix: str) -> str:
    """A prefix as a name: ``PDF_SERVICES`` becomes ``PDF Services``."""
    if prefix.upper().startswith(CONTEXT_PREFIX):
        return prefix[len(CONTEXT_PREFIX) :].replace("__", " ")
    known = READABLE.get(prefix)
    if known:
        return known
    words = (word for word in prefix.split("_") if word)
    return " ".join(word if len(word) <= 3 else word.capitalize() for word in words)


def showable(key: str) -> bool:
    """Whether a key is a name; a line of an encoded private key may look like one."""
    return bool(_showable_key.fullmatch(key)) and not like_a_value(key)


def like_a_value(name: str) -> bool:
    """Whether a name may be a secret, a token or a key that stands in its place."""
    return bool(_like_a_value.search(name))
