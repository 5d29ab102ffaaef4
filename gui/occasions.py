"""When an action can be done: questions about the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gui.desk import Desk


def always(_desk: Desk) -> bool:
    """At any time."""
    return True


def listed(desk: Desk) -> bool:
    """The list of credentials is there."""
    return desk.window.late_panes.made is not None and bool(len(desk.model))


def chosen(desk: Desk) -> bool:
    """A credential is chosen."""
    return desk.state() is not None


def token_there(desk: Desk) -> bool:
    """The chosen credential has a token."""
    state = desk.state()
    return state is not None and state.token is not None


def quota_there(desk: Desk) -> bool:
    """The chosen credential's quota was loaded."""
    state = desk.state()
    return state is not None and state.quota is not None


def asking(desk: Desk) -> bool:
    """Adobe is being asked for the chosen credential."""
    state = desk.state()
    return state is not None and (state.asking or state.quota_asking)


def one_secret(desk: Desk) -> bool:
    """The chosen credential has room for a second secret."""
    state = desk.state()
    return state is not None and state.credential.secret_count == 1


def copied(desk: Desk) -> bool:
    """The clipboard holds what was copied here, for a while still."""
    return desk.clipboard.left() != 0


def practising(desk: Desk) -> bool:
    """Practice mode."""
    return desk.services.world.practice_file is not None


def real(desk: Desk) -> bool:
    """Not practice mode."""
    return not practising(desk)


def told(desk: Desk) -> bool:
    """A message lies on the shelf."""
    shelf = desk.window.late_shelf.made
    return shelf is not None
