"""What is wished of an action, and the names that it is written with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from core.formats.snippets_parts import (
    CLIENT_ID,
    CLIENT_SECRET,
    IMS_ORG_ID,
    SCOPES,
)

INPUTS: Final = "inputs"
ANNOTATIONS: Final = "annotations"
INCLUDE_CREDENTIALS: Final = "include-ims-credentials"
# The inputs of Adobe's tutorial, and what its quota call needs besides.
TUTORIAL_NAMES: Final = (CLIENT_ID, CLIENT_SECRET, SCOPES, IMS_ORG_ID)
Place = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Wish:
    """What shall change of one action, known by the names that lead to it.

    ``add``: inputs that shall be ``NAME: $NAME``. One that is there with another value
    is left, unless ``overwrite`` is set. ``remove``: inputs that shall go.
    ``include``: whether the credential shall be included; None leaves it.
    """

    place: Place
    add: tuple[str, ...] = ()
    remove: tuple[str, ...] = ()
    include: bool | None = None
    overwrite: bool = False
