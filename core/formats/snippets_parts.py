"""What every snippet is made of: values, header names, and how long a call may take."""

from __future__ import annotations

import json
from typing import Final, NamedTuple

from core.model import Environment

# Stands where an access token goes. No value that is written can hold it.
TOKEN_MARK: Final = "\ue000"  # noqa: S105 - a mark, not a token
SECONDS: Final = 30

# The names of the tutorial's ``.env``, with the org ID that it forgot.
CLIENT_ID: Final = "OAUTHS2S_CLIENT_ID"
CLIENT_SECRET: Final = "OAUTHS2S_CLIENT_SECRET"  # noqa: S105 - a name
SCOPES: Final = "OAUTHS2S_CECREDENTIALS_METASCOPES"
IMS_ORG_ID: Final = "OAUTHS2S_IMS_ORG_ID"
ACCESS_TOKEN: Final = "ACCESS_TOKEN"  # noqa: S105 - a name


class Parts(NamedTuple):
    """The values of a call, checked; ``live`` where an access token will stand in it.

    ``quota_url`` is without a query, which every language adds its own way.
    """

    token_url: str
    quota_url: str
    client_id: str
    scopes: str
    ims_org_id: str
    environment: Environment
    live: bool

    def headers(self) -> dict[str, str]:
        """The quota call's headers, save Authorization."""
        return {
            "Accept": "application/json",
            "X-Adobe-Accept-Experimental": "1",
            "X-Api-Key": self.client_id,
            "x-gw-ims-org-id": self.ims_org_id,
        }

    def query(self) -> dict[str, str]:
        """The quota call's parameters."""
        return {"imsOrgId": self.ims_org_id, "current": "true"}

    def form(self) -> dict[str, str]:
        """The token call's fields, save the client secret."""
        return {
            "grant_type": "client_credentials",
            "client_id": self.client_id,
            "scope": self.scopes,
        }


def literal(text: str) -> str:
    """Printable ASCII as Python and JavaScript both write it, in double quotes."""
    return json.dumps(text)
