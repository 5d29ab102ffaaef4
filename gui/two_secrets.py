"""The client secrets, connected: their card, and the word of another one in use."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Slot

if TYPE_CHECKING:
    from gui.desk import Desk
    from gui.views.details_page import DetailsPage


def hear(desk: Desk) -> None:
    """Tell of each token that another secret got, whichever call it came with."""
    switches = Switches(desk)
    desk.model.stateChanged.connect(switches.look)


def connect(desk: Desk, details: DetailsPage) -> None:
    """Connect the wishes of the card to their dialogs."""
    card, editing = details.secrets, desk.editing

    def of(act: Callable[..., Any]) -> Callable[[int], None]:
        return lambda place: desk.with_chosen(lambda it: act(it, place))()

    card.addRequested.connect(desk.with_chosen(editing.add_secret))
    card.replaceRequested.connect(of(editing.replace_secret))
    card.removeRequested.connect(of(editing.remove_secret))


def show(desk: Desk, credential_id: str) -> None:
    """Go to the secrets of a credential, from the message that offered it."""
    from gui.views.header import DETAILS

    desk.window.shelf.close_current()
    if desk.model.state(credential_id) is None:
        return
    desk.window.leave_settings()
    desk.choose(credential_id)
    desk.window.sidebar.select(credential_id)
    desk.window.page.show_tab(DETAILS)
    details = desk.window.page.details
    QTimer.singleShot(0, details, details.show_secrets)  # once it is laid out


class Switches(QObject):
    """Hears every state: a token knows by which secret it came."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._told: set[tuple[str, float, int]] = set()

    @Slot(str)
    def look(self, credential_id: str) -> None:
        """Show which secret is in use now, and say so once for each such token."""
        state = self._desk.model.state(credential_id)
        token = None if state is None else state.token
        if state is None or token is None or token.switched_to is None:
            return
        this = (credential_id, token.issued_at, token.switched_to)
        if this in self._told or state.credential.secret_count < 2:
            return
        self._told.add(this)
        from gui import secret_words

        place = token.switched_to
        changed = state.credential.with_changes(
            secret_in_use=place, refused_at=token.issued_at
        )
        self._desk.model.put(changed)
        said = secret_words.switched(changed, place)
        self._desk.say(said, ("secret", credential_id))
