"""What every scene is filled with: text from outside, wherever it may stand."""

from __future__ import annotations

from core.model import Credential, Draft, Secret
from tests.gui.desk_parts import Seat

# What a text from outside may hold.
EVIL = '<img src="file:///x.png"><b>x</b>'

FILLED = Draft(
    name=EVIL,
    client_id=EVIL,
    secret=Secret("p8e-made-up"),
    scopes=(EVIL, "openid"),
    ims_org_id=EVIL,
    project=EVIL,
    workspace=EVIL,
)


def chosen(seat: Seat) -> Credential:
    """A credential full of it, shown."""
    return seat.credential(seat.add(FILLED)[0])
