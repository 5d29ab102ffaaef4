"""Outcomes, connected: what the desk hears from controllers, calls and flows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui import (
    fresh,
    listing,
    preferences,
    previewing,
    scope_sets,
    two_secrets,
    upkeep,
    wiring_project,
)
from gui.pausing import PauseWatch
from gui.views.announce import announce

if TYPE_CHECKING:
    from gui.desk import Desk
    from gui.flows.dialog_flow import DialogFlow


def hear(desk: Desk) -> None:
    """Connect every outcome to what becomes of it."""
    credentials, calls = desk.credentials, desk.calls
    preferences.hear(desk)
    hear_keyring(desk)
    listing.hear(desk)  # before the list itself: it is shown in order
    credentials.opened.connect(desk.on_opened)
    credentials.moreLoaded.connect(desk.model.add)
    credentials.seenAgain.connect(desk.on_seen_again)
    credentials.changed.connect(desk.on_changed)
    credentials.secretReplaced.connect(desk.on_changed)
    credentials.deleted.connect(desk.on_deleted)
    credentials.recentLoaded.connect(desk.on_recent)
    credentials.failed.connect(desk.on_failed)
    calls.said.connect(desk.say)
    calls.spoken.connect(
        lambda words, urgent: announce(desk.window, words, assertive=urgent)
    )
    calls.happened.connect(credentials.load_recent)
    calls.orgWanted.connect(desk.on_org_wanted)
    calls.copied.connect(desk.on_copied)
    calls.gone.connect(desk.on_deleted)
    desk.clipboard.leftChanged.connect(desk.on_clipboard_changed)
    desk.clipboard.lost.connect(lambda: desk.on_clipboard_changed(0))
    desk.importing.stored.connect(desk.on_stored)
    previewing.hear(desk)
    upkeep.hear(desk)
    fresh.hear(desk)
    scope_sets.hear(desk)
    two_secrets.hear(desk)
    wiring_project.hear(desk)
    desk.exporting.written.connect(credentials.load_recent)
    desk.model.stateChanged.connect(desk.draw)
    _watch_pauses(desk)
    desk.ticker.ticked.connect(desk.tick)
    for flow in (desk.importing, desk.editing, desk.exporting):
        hear_flow(desk, flow)


def _watch_pauses(desk: Desk) -> None:
    """Connect the ticker to what a call waits for before its next try."""
    watch = PauseWatch(desk.services, desk.model, desk.state, desk)
    watch.spoken.connect(lambda words: desk.calls.spoken.emit(words, False))
    desk.ticker.ticked.connect(watch.look)


def hear_flow(desk: Desk, flow: DialogFlow, about: object = None) -> None:
    """Connect what every flow may ask for, also of one that is made late.

    What it says is ``about`` itself, or about another flow, whose words it replaces.
    """
    flow.said.connect(lambda message: desk.say(message, about or flow))
    flow.copyDetails.connect(desk.clipboard.copy_text)
    flow.mendRequested.connect(desk.mend)
    flow.sessionRequested.connect(desk.keep_for_this_session)
    flow.stopWaitingRequested.connect(desk.stop_waiting)
    desk.runner.keyringWaiting.connect(flow.keyring_waits)


def hear_keyring(desk: Desk) -> None:
    """Connect the keyring to its watch, and what that knows to the rest."""
    runner, watch, calls = desk.runner, desk.keyring, desk.calls
    runner.keyringAnswered.connect(watch.answered)
    runner.keyringWaiting.connect(watch.waits)
    runner.keyringWaiting.connect(calls.keyring_waits)
    watch.keptLong.connect(calls.keyring_keeps_long)
    watch.opened.connect(calls.go_on)
    watch.changed.connect(desk.telling.show)
    desk.vaultChanged.connect(watch.hold_in_memory)
