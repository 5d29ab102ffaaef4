"""Where each environment's calls go, and which addresses are allowed at all.

One rule for every address: https, or plain http to this computer alone; no user name
or password in it, no fragment, ASCII alone without control characters or blanks (a
host of other letters is written in its xn-- form), bounded length.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import SplitResult, urlsplit

from core.errors import BadAddress
from core.model import Environment

TOKEN_VARIABLE: Final = "MINTDESK_TOKEN_URL"  # noqa: S105 - the name of a variable
QUOTA_VARIABLE: Final = "MINTDESK_QUOTA_URL"
TOKEN_PATH: Final = "/ims/token/v3"  # noqa: S105 - a path
VALIDATE_PATH: Final = "/ims/validate_token/v1"
QUOTA_PATH: Final = "/adobe/stats/statistics/contentRequestsQuota"
ADDRESS_LIMIT: Final = 2_000

_IMS_TOKEN_PATH: Final = re.compile(r"/ims/token/v[0-9]/?")
# What two parsers may read differently, or strip in silence.
_UNSAFE: Final = re.compile(r"[\x00-\x20\x7f\\#]")


@dataclass(frozen=True, slots=True)
class Endpoints:
    """The addresses of one environment; ``quota_url`` is empty where none is known."""

    environment: Environment
    token_url: str
    quota_url: str = ""

    @property
    def ims_host(self) -> str:
        """Host (and port) of the token address, for display; empty without one."""
        return urlsplit(self.token_url).netloc

    @property
    def validate_url(self) -> str:
        """Where IMS says whether a token is valid; empty where that is not known.

        Beside the token address, if that is one of an IMS: nobody else knows the call.
        """
        parts = urlsplit(self.token_url)
        if not _IMS_TOKEN_PATH.fullmatch(parts.path):
            return ""
        return f"{parts.scheme}://{parts.netloc}{VALIDATE_PATH}"

    @property
    def aem_host(self) -> str:
        """Host (and port) of the quota address, for display; empty without one."""
        return urlsplit(self.quota_url).netloc


PRODUCTION: Final = Endpoints(
    Environment.PRODUCTION,
    "https://ims-na1.adobelogin.com" + TOKEN_PATH,
    "https://api.adobeaemcloud.com" + QUOTA_PATH,
)
STAGE: Final = Endpoints(
    Environment.STAGE, "https://ims-na1-stg1.adobelogin.com" + TOKEN_PATH
)


def practice(base_url: str) -> Endpoints:
    """The practice environment at ``base_url``; BadAddress unless on this computer."""
    base = base_url.rstrip("/")
    if not (is_allowed(base) and is_loopback(base)):
        raise BadAddress(variable="")
    return Endpoints(Environment.PRACTICE, base + TOKEN_PATH, base + QUOTA_PATH)


def from_environment(variables: Mapping[str, str]) -> Endpoints | None:
    """The custom environment that the variables name, or None where they name none.

    One variable alone leaves the other address empty: never production's.
    """
    token_url = _address(variables, TOKEN_VARIABLE)
    quota_url = _address(variables, QUOTA_VARIABLE)
    if not token_url and not quota_url:
        return None
    return Endpoints(Environment.CUSTOM, token_url, quota_url)


def is_allowed(url: str) -> bool:
    """Whether Mintdesk talks to ``url``: the rule at the top of this module."""
    if len(url) > ADDRESS_LIMIT or not url.isascii() or _UNSAFE.search(url):
        return False
    parts = _split(url)
    if parts is None or not parts.hostname or "@" in parts.netloc:
        return False
    if parts.scheme == "http":
        return host_is_loopback(parts.hostname)
    return parts.scheme == "https"


def is_loopback(url: str) -> bool:
    """Whether the host of ``url`` is this computer."""
    parts = _split(url)
    return parts is not None and host_is_loopback(parts.hostname or "")


def host_is_loopback(host: str) -> bool:
    """127.0.0.0/8, ::1 and localhost, in their plain spellings alone."""
    if host.casefold() == "localhost":
        return True
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    if isinstance(address, ipaddress.IPv4Address):
        return address.is_loopback
    return address == ipaddress.IPv6Address("::1")


def _address(variables: Mapping[str, str], name: str) -> str:
    url = variables.get(name, "").strip()
    if url and not is_allowed(url):
        raise BadAddress(variable=name)
    return url


def _split(url: str) -> SplitResult | None:
    """The parts of ``url``, or None where host or port cannot be read."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return None
    return None if port == 0 else parts
