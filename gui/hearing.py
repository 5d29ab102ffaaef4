"""Outcomes, connected: what the desk hears from controllers, calls and flows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.views.announce import announce

if TYPE_CHECKING:
    from gui.desk import Desk


def hear(desk: Desk) -> None:
    """Connect every outcome to what becomes of it."""
    credentials, calls = desk.credentials, desk.calls
    credentials.opened.connect(desk.on_opened)
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
    desk.exporting.written.connect(credentials.load_recent)
    desk.model.stateChanged.connect(desk.draw)
    desk.ticker.ticked.connect(desk.tick)
    for flow in (desk.importing, desk.editing, desk.exporting):
        flow.said.connect(lambda message, flow=flow: desk.say(message, flow))
        flow.copyDetails.connect(desk.clipboard.copy_text)
        flow.mendRequested.connect(desk.mend)
        flow.sessionRequested.connect(desk.keep_for_this_session)
        flow.stopWaitingRequested.connect(desk.stop_waiting)
        desk.runner.keyringWaiting.connect(flow.keyring_waits)
