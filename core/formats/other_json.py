"""JSON of other tools: Python clients, AEM's service credentials, PDF Services, any."""

from __future__ import annotations

from collections.abc import Mapping

from core.formats.flat import day_of, take_flat
from core.formats.found import Kind, Reading, Why
from core.formats.gathering import Gathering, Node, Place, walk
from core.formats.roles import Role, is_filled, values_of


def read(data: object, name: str) -> Reading | None:
    """What such a file holds; None where nothing of it is recognised."""
    return walk(data, name, (take,))


def take(node: Node, place: Place, gathering: Gathering) -> bool:
    """A credential by its names alone; objects inside are looked at as well."""
    if take_account(node, place, gathering) or take_pdf_services(
        node, place, gathering
    ):
        return True
    take_flat(node, place, gathering, Kind.JSON, place.label)
    return False


def take_account(node: Node, place: Place, gathering: Gathering) -> bool:
    """AEM's service credentials, or Asset Compute's account with its private key."""
    account = node.get("technicalAccount")
    if not isinstance(account, Mapping):
        return False
    values = values_of(account)
    if Role.CLIENT_ID not in values:
        return False
    own_key = is_filled(values.get(Role.PRIVATE_KEY))
    why = Why.JWT if own_key else Why.AEM_SERVICE
    day = day_of(node.get("certificateExpirationDate"))
    gathering.leave(Kind.JSON, why, place.path, "technicalAccount", day)
    return True


def take_pdf_services(node: Node, place: Place, gathering: Gathering) -> bool:
    """PDF Services: its tokens come from a host of its own."""
    credentials = node.get("client_credentials")
    if not isinstance(credentials, Mapping) or Role.CLIENT_ID not in values_of(
        credentials
    ):
        return False
    if not isinstance(node.get("service_principal_credentials"), Mapping):
        return False
    inside = place.under("client_credentials")
    gathering.leave(Kind.JSON, Why.PDF_SERVICES, inside.path, "client_credentials")
    return True
