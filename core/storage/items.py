"""Keyring items: their names, their labels, and what fits into one."""

from __future__ import annotations

from typing import Final

from core.errors import KeyringFailed, SecretTooLarge
from core.model import Secret

SECRET_LIMIT: Final = 1280
"""UTF-16 units: Windows keeps 2,560 bytes. Held everywhere, to be the same."""

LABEL_LIMIT: Final = 120

_PREFIXES: Final = {"keyring": "mintdesk", "memory": "memory"}


def item_name(kind: str, credential_id: str, taken: list[str]) -> str:
    """The name after those in ``taken``, in a vault of this kind.

    ``mintdesk/<id>/<generation>``, or ``memory/…`` for a vault that ends with the
    session: so it is known later where an item was.
    """
    generations = [name.rpartition("/")[2] for name in taken]
    latest = max((int(each) for each in generations if each.isdecimal()), default=0)
    return f"{_PREFIXES[kind]}/{credential_id}/{latest + 1}"


def later_names(item: str, count: int) -> list[str]:
    """The names of an item's next generations; none for a name that is not ours."""
    stem, _, generation = item.rpartition("/")
    if not (stem and generation.isdecimal()):
        return []
    return [f"{stem}/{int(generation) + step}" for step in range(1, count + 1)]


def is_held_by(kind: str, item: str) -> bool:
    """Whether an item of this name was written to a vault of this kind."""
    return item.startswith(_PREFIXES[kind] + "/")


def label_for(name: str) -> str:
    """What a person sees in Seahorse, on one line."""
    clean = "".join(char if char.isprintable() else " " for char in name)
    return f"Mintdesk – {clean[:LABEL_LIMIT].strip()} – client secret"


def check_fits(secret: Secret) -> None:
    """Raise SecretTooLarge, or KeyringFailed for half a character (lone surrogate)."""
    units = secret.reveal().encode("utf-16-le", "surrogatepass")
    if len(units) > 2 * SECRET_LIMIT:
        raise SecretTooLarge(limit=SECRET_LIMIT)
    if units.decode("utf-16-le", "replace") != secret.reveal():
        raise KeyringFailed(reason="UnicodeError")
