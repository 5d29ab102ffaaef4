"""The Developer Console's files: a workspace with its credentials, or one credential.

A credential is told by its ``integration_type`` or by the block that holds its values;
the block decides, since files may lack the type.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from core.formats.found import Kind, Reading, Why
from core.formats.gathering import (
    Gathering,
    Node,
    Place,
    in_place,
    join_path,
    title_of,
    walk,
)
from core.formats.mapping import Given, Role, draft_of, text_of, values_of

S2S_BLOCK: Final = "oauth_server_to_server"
S2S_TYPES: Final = ("oauth_server_to_server", "oauth_server_to_server_migrate")
_BLOCKS: Final = {
    "jwt": Why.JWT,
    "oauth2": Why.USER_SIGN_IN,
    "api_key": Why.API_KEY,
}
TYPES: Final = {
    **dict.fromkeys(S2S_TYPES, Why.NO_SECRET),
    "service": Why.JWT,
    "jwt": Why.JWT,
    "apikey": Why.API_KEY,
    "oauthweb": Why.USER_SIGN_IN,
    "oauthios": Why.USER_SIGN_IN,
    "oauthandroid": Why.USER_SIGN_IN,
    "oauthwebapp": Why.USER_SIGN_IN,
    "oauthnativeapp": Why.USER_SIGN_IN,
    "oauthsinglepageapp": Why.USER_SIGN_IN,
    "enterprisewebapp": Why.USER_SIGN_IN,
}
# What the Console calls a credential that nobody has named.
_NO_NAMES: Final = ("oauth server-to-server", "oauth_server-to-server")


def read(data: object, name: str) -> Reading | None:
    """A workspace download, an array or a wrapper of some; None where it is none."""
    return walk(data, name, (take_runtime, take))


def take(node: Node, place: Place, gathering: Gathering) -> bool:
    """A credential of a workspace, of whatever type."""
    kind = type_of(node)
    blocks = _blocks_of(node)
    if not blocks and not kind and not _is_unknown(node, place):
        return False
    called = title_of(node, "name")
    values = values_of(node)
    for key, block in blocks.items():
        where = join_path(place.path, key)
        if key == S2S_BLOCK:
            _add(values_of(block), place, where, called, gathering)
        else:
            gathering.leave(Kind.WORKSPACE, _BLOCKS[key], where, called)
    if not blocks and kind in S2S_TYPES and _has_secret(values):
        _add(values, place, place.path, called, gathering)
    elif not blocks:
        why = TYPES.get(kind, Why.OTHER_TYPE)
        gathering.leave(Kind.WORKSPACE, why, place.path, called)
    return True


def take_runtime(node: Node, place: Place, gathering: Gathering) -> bool:
    """The key of a Runtime namespace, which is a secret of another kind."""
    if place.label not in ("namespaces", "runtime") or not text_of(node.get("auth")):
        return False
    called = title_of(node, "name", "namespace")
    gathering.leave(Kind.WORKSPACE, Why.RUNTIME_AUTH, place.path, called)
    return True


def type_of(node: Node) -> str:
    """The integration type that an object gives, in lower case; empty without one."""
    value = node.get("integration_type")
    return value.strip().lower() if isinstance(value, str) else ""


def _blocks_of(node: Node) -> dict[str, Node]:
    """The objects that hold values; for other types than ours, with a client id."""
    found: dict[str, Node] = {}
    for key in (S2S_BLOCK, *_BLOCKS):
        block = node.get(key)
        if isinstance(block, Mapping) and (
            key == S2S_BLOCK or Role.CLIENT_ID in values_of(block)
        ):
            found[key] = block
    return found


def _is_unknown(node: Node, place: Place) -> bool:
    """Whether a workspace lists it as a credential, and says no more."""
    listed = place.path.endswith("]") and place.label == "credentials"
    return listed and {"id", "name"} <= node.keys() and not _has_secret(values_of(node))


def _has_secret(values: Mapping[str, Given]) -> bool:
    return not {Role.CLIENT_SECRET, Role.CLIENT_SECRETS}.isdisjoint(values)


def _add(
    values: Mapping[str, Given],
    place: Place,
    where: str,
    called: str,
    gathering: Gathering,
) -> None:
    if gathering.has_enough():
        return
    drafted = in_place(draft_of(values, where=where, source=place.path), place)
    own = "" if called.casefold() in _NO_NAMES else called
    gathering.add(
        Kind.WORKSPACE, drafted, own, place.project, gathering.name, called, given=False
    )
