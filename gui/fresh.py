"""Keeping tokens fresh, and telling of those that end: settings, pages and shelf.

Only the settings are taken in at the start. The rest is made once the window stands.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from core.clocks import Moment, boot_clock
from gui import past
from gui.views.announce import announce

if TYPE_CHECKING:
    from core.errors import AppError
    from core.model import Token
    from core.storage.outcomes import Opening
    from gui.desk import Desk
    from gui.ending import Ending
    from gui.models.message import Message
    from gui.renewing import Renewing
    from gui.views.details_page import DetailsPage
    from gui.views.settings_notices import NoticesSettings
    from gui.views.settings_page import SettingsPage

FRESH: Final = "fresh"
"""The setting that names the credentials to keep fresh, by id, joined by commas."""
NOTICE: Final = "notice"
"""The setting that tells how long before its end a token is told of."""
# Milliseconds that the window stands before anything is asked.
SETTLE: Final = 1500


def hear(desk: Desk) -> None:
    """Connect it all, each part when it is made."""
    fresh = Freshness(desk)
    window = desk.window
    window.late_page.then(lambda page: page.late_details.then(fresh.show_details))
    window.late_page.then(lambda page: past.connect(desk, page))
    window.late_settings.then(fresh.show_settings)
    window.late_shelf.then(lambda shelf: shelf.gone.connect(fresh.message_gone))


def get_new(desk: Desk) -> None:
    """New tokens in place of those that the shelf told of."""
    for fresh in desk.findChildren(Freshness):
        fresh.get_new()


class Freshness(QObject):
    """What the user set, kept in the catalog; and who does it.

    ``noticed(message)`` when tokens end soon and that is to be told.
    """

    noticed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._ids: tuple[str, ...] = ()
        self._notice = ""
        self._total: int | None = None
        self._whole = False
        self._noticed: list[str] = []
        self._marked: set[str] = set()
        self._message: Message | None = None
        self.renewing: Renewing | None = None
        self.ending: Ending | None = None
        self._settling = QTimer(self, singleShot=True, interval=SETTLE)
        self._settling.timeout.connect(self.begin)
        credentials = desk.credentials
        credentials.opened.connect(self._opened)
        credentials.moreLoaded.connect(self.look)
        credentials.seenAll.connect(self.look)
        credentials.changed.connect(self.look)
        credentials.secretReplaced.connect(self.look)
        credentials.deleted.connect(self.look)
        desk.calls.gone.connect(self.look)
        desk.keyring.opened.connect(self._mended)
        desk.ticker.ticked.connect(self._ticked)

    # ── what is set ──────────────────────────────────────────────────────────

    def is_fresh(self, credential_id: str) -> bool:
        """Whether a credential is set to be kept fresh."""
        return credential_id in self._ids

    def set_fresh(self, credential_id: str, on: bool) -> None:
        """Keep a credential fresh from now on, or no longer."""
        others = tuple(one for one in self._ids if one != credential_id)
        self._keep((*others, credential_id) if on else others, {credential_id})

    def set_notice(self, choice: str) -> None:
        """Tell of tokens that end: a key of ``gui.ending.BEFORE``."""
        self._notice = choice
        self._desk.credentials.keep_setting(NOTICE, choice)
        if self.ending is not None:
            self.ending.set_before(choice)

    def _opened(self, opening: Opening) -> None:
        self._ids = _ids_in(opening.settings.get(FRESH, ""))
        self._notice = opening.settings.get(NOTICE, "")
        self._total = opening.total
        if self.ending is not None:
            self.ending.set_before(self._notice)
        self.look()

    def _keep(self, ids: tuple[str, ...], changed: set[str]) -> None:
        """Keep what changed here; what another window set meanwhile stays."""
        self._ids = ids
        on = tuple(one for one in ids if one in changed)
        self._desk.credentials.change_setting(FRESH, partial(_merged, changed, on))
        if self.renewing is not None:
            self.renewing.keep(ids)
        self._mark_all()
        self._draw()

    # ── at work ──────────────────────────────────────────────────────────────

    @Slot()
    def begin(self) -> None:
        """The window stands: from now on tokens may be asked for."""
        if self.renewing is not None:
            return
        from gui.ending import Ending
        from gui.renewing import Renewing

        desk = self._desk
        self.renewing = Renewing(
            desk.services.tokens, desk.model, desk.calls, self._at, self
        )
        self.renewing.standingChanged.connect(self._draw)
        self.renewing.standingChanged.connect(self._mark)
        self.renewing.stopped.connect(self._stopped)
        self.ending = Ending(desk.model, self._at, self._looked_after, self)
        self.ending.set_before(self._notice)
        self.ending.near.connect(self._near)
        self.ending.passed.connect(lambda words: announce(desk.window, words))
        desk.calls.settled.connect(self._settled)
        self.renewing.keep(self._ids)
        self.renewing.start()
        self.ending.start()

    @Slot()
    def look(self) -> None:
        """Something changed in the list: forget who is gone, ask for what is due."""
        model = self._desk.model
        if self._total is not None and len(model) >= self._total:
            self._whole = True
        here = tuple(one for one in self._ids if model.state(one) is not None)
        if self._whole and here != self._ids:
            self._keep(here, {*self._ids} - {*here})
        elif self.renewing is not None:
            self.renewing.keep(self._ids)
        self._mark_all()

    def _mark_all(self) -> None:
        """Show in the list which ones are kept fresh, and which no longer."""
        for credential_id in {*self._ids, *self._marked}:
            self._mark(credential_id)

    @Slot(str)
    def _mark(self, credential_id: str) -> None:
        """Show whether one is: not while a person has to mend something first."""
        known = self.renewing.standing(credential_id) if self.renewing else None
        on = self.is_fresh(credential_id) and not (known and known.state == "stopped")
        state = self._desk.model.state(credential_id)
        if state is not None and state.fresh != on:
            self._desk.model.update(credential_id, fresh=on)
        if on:
            self._marked.add(credential_id)
        else:
            self._marked.discard(credential_id)

    def _at(self) -> Moment:
        return Moment(self._desk.services.now(), boot_clock())

    def _looked_after(self) -> tuple[str, ...]:
        """Those that get a new token in time, as far as can be seen."""
        if self.renewing is None:
            return ()
        standings = ((one, self.renewing.standing(one)) for one in self._ids)
        bad = ("stopped", "waiting")
        return tuple(one for one, how in standings if how and how.state not in bad)

    @Slot()
    def _mended(self) -> None:
        if self.renewing is not None:
            self.renewing.mended()

    @Slot()
    def _ticked(self) -> None:
        """It ticks while the window is seen."""
        if self.renewing is None and not self._settling.isActive():
            self._settling.start()
        self._draw()

    # ── what is said ─────────────────────────────────────────────────────────

    def _stopped(self, credential_id: str, error: AppError) -> None:
        """Say so, unless the card of the credential does."""
        from gui import fresh_words

        state = self._desk.model.state(credential_id)
        if state is not None and state.failure is None:
            words = fresh_words.stopped(state.credential.name, error)
            self._desk.say(words, ("fresh", credential_id))

    def _near(self, ids: tuple[str, ...]) -> None:
        from gui import fresh_words

        before = self._noticed if self._message is not None else []
        self._noticed = noticed = list(dict.fromkeys([*before, *ids]))
        at, model = self._at(), self._desk.model
        known = [state for one in noticed if (state := model.state(one)) is not None]
        message = fresh_words.ending(
            [state.credential.name for state in known],
            [state.token.left(*at) if state.token else 0.0 for state in known],
        )
        self._message = None
        self._desk.say(message, NOTICE)
        self.noticed.emit(message)
        self._noticed, self._message = noticed, message

    def get_new(self) -> None:
        """New tokens in place of those that the shelf told of."""
        for credential_id in tuple(self._noticed):
            state = self._desk.model.state(credential_id)
            if state is not None:
                self._desk.calls.get_token(state.credential, anew=True)

    @Slot(str, object)
    def _settled(self, credential_id: str, outcome: Token | Exception) -> None:
        """A new token came: the word that the old one ends is out of date."""
        if isinstance(outcome, Exception) or credential_id not in self._noticed:
            return
        self._noticed.remove(credential_id)
        if not self._noticed and self._message is not None:
            self._desk.window.shelf.dismiss(self._message)

    @Slot(object)
    def message_gone(self, message: Message) -> None:
        """The shelf let go of a message."""
        if message == self._message:
            self._message = None

    # ── pages ────────────────────────────────────────────────────────────────

    def show_details(self, details: DetailsPage) -> None:
        """Connect the Details page."""
        details.fresh.freshChosen.connect(
            lambda on: self.set_fresh(self._desk.chosen, on)
        )
        details.drawn.connect(self._draw)
        self._draw()

    def show_settings(self, page: SettingsPage) -> None:
        """Connect the row of tokens that end."""

        def connect(notices: NoticesSettings) -> None:
            row = notices.ends
            row.chosen.connect(self.set_notice)
            page.shown.connect(lambda: row.show_choice(self._notice))
            row.show_choice(self._notice)

        page.late_notices.then(connect)

    @Slot()
    def _draw(self) -> None:
        """How it is with the chosen credential, where that is shown."""
        page = self._desk.window.late_page.made
        details = page.late_details.made if page is not None else None
        chosen = self._desk.chosen
        if details is None or not chosen:
            return
        from gui import fresh_words

        on = self.is_fresh(chosen)
        known = self.renewing.standing(chosen) if self.renewing is not None else None
        details.fresh.show_fresh(on, fresh_words.standing(known, on=on))


def _ids_in(kept: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, kept.split(","))))


def _merged(changed: set[str], on: tuple[str, ...], kept: str) -> str:
    """What is kept, without those that changed, and with those of them that are on."""
    others = (one for one in _ids_in(kept) if one not in changed)
    return ",".join((*others, *on))
