"""The practice gateway and the statistics behind it: checks in Adobe's order."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from core.practice.accounts import STATS_API, Account, Accounts
from core.practice.answers import Answer, RefusalError, gateway, gateway_error, problem
from core.practice.issuing import TokenTable
from core.practice.quotas import entitlements, quotas
from core.practice.seen import Seen
from core.practice.weather import Forecast, Weather


class PracticeGateway:
    """The statistics endpoints; each method raises RefusalError or answers."""

    def __init__(
        self, accounts: Accounts, tokens: TokenTable, now: Callable[[], float]
    ) -> None:
        self._accounts = accounts
        self._tokens = tokens
        self._now = now

    def content_requests_quota(self, seen: Seen, sky: Forecast) -> Answer:
        """The quota call."""
        org = self._admit(seen, sky)
        current = seen.parameter("current") or "true"
        if current not in ("true", "false"):
            raise _bad_request("The parameter current is true or false")
        filters: dict[str, Any] = {"imsOrgId": org, "current": current == "true"}
        return gateway(200, {"filters": filters, "data": quotas(self._now())})

    def entitlements(self, seen: Seen, sky: Forecast) -> Answer:
        """The sibling call: what the org may use."""
        org = self._admit(seen, sky)
        return gateway(200, {"filters": {"imsOrgId": org}, "data": entitlements()})

    def _admit(self, seen: Seen, sky: Forecast) -> str:
        """The org asked about, once key, token, org and service agree to it."""
        account = self._check_key(seen)
        self._check_token(seen, account, sky)
        _check_org(seen, account)
        return _check_service(seen)

    def _check_key(self, seen: Seen) -> Account:
        key = seen.header("x-api-key")
        if not key:
            raise _refused("403000")
        account = self._accounts.find(key)
        if account is None or STATS_API not in account.apis:
            raise _refused("403003")
        return account

    def _check_token(self, seen: Seen, account: Account, sky: Forecast) -> None:
        if not seen.headers.get("authorization"):
            raise _refused("403010")
        issued = self._tokens.find(seen.bearer)
        if issued is None or not self._tokens.is_live(issued):
            raise _refused("401013")
        if issued.client_id != account.client_id:
            raise _refused("401014")
        uses = self._tokens.use(seen.bearer)
        if sky.weather is Weather.WORN_OUT and uses > sky.calls:
            raise _refused("401013")


def _check_org(seen: Seen, account: Account) -> None:
    org = seen.header("x-gw-ims-org-id")
    if not org:
        raise _refused("400003")
    if org != account.org:
        raise _refused("403025")
    if not account.products:
        raise _refused("403027")


def _check_service(seen: Seen) -> str:
    """The checks of the service behind the gateway."""
    if seen.header("x-adobe-accept-experimental") != "1":
        raise _bad_request("The header X-Adobe-Accept-Experimental: 1 is missing")
    org = seen.parameter("imsOrgId")
    if not org:
        raise _bad_request("The parameter imsOrgId is missing")
    if org != seen.header("x-gw-ims-org-id"):
        raise RefusalError(problem(403, "Forbidden", "No access to this imsOrgId"))
    return org


def _refused(code: str) -> RefusalError:
    return RefusalError(gateway_error(code))


def _bad_request(detail: str) -> RefusalError:
    return RefusalError(problem(400, "Bad Request", detail))
