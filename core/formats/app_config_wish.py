"""What is wished of an action, and the names that it is written with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

INPUTS: Final = "inputs"
ANNOTATIONS: Final = "annotations"
INCLUDE_CREDENTIALS: Final = "include-ims-credentials"
# The inputs of Adobe's tutorial.
TUTORIAL_NAMES: Final = (
    "OAUTHS2S_CLIENT_ID",
    "OAUTHS2S_CLIENT_SECRET",
    "OAUTHS2S_CECREDENTIALS_METASCOPES",
)
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
