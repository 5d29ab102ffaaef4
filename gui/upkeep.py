"""Clearing up, connected: after an import, and everything; each part made late."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.upkeep.inventory import Kept
    from core.upkeep.leftovers import Leftover
    from gui.desk import Desk
    from gui.flows.after_import import AfterImport
    from gui.flows.removing import Removing
    from gui.models.message import Message
    from gui.views.settings_appearance import AppearanceSettings
    from gui.views.settings_page import SettingsPage


def hear(desk: Desk) -> None:
    """Let an import offer to clear up where it came from."""
    desk.importing.spared = desk.services.world.practice_file

    def offer(lefts: tuple[Leftover, ...], message: Message) -> None:
        desk.late_after.get().offer(lefts, message)

    desk.importing.leftBehind.connect(offer)
    desk.keyring.changed.connect(lambda: _show_keyring(desk))


def after_import(desk: Desk) -> AfterImport:
    """The flow that clears up, speaking in place of the import's own message."""
    from gui import hearing
    from gui.controllers.removal import RemovalController
    from gui.flows.after_import import AfterImport

    removal = RemovalController(desk.services, desk.runner, desk)
    flow = AfterImport(desk.window, removal, desk.clipboard)
    hearing.hear_flow(desk, flow, about=desk.importing)
    desk.window.late_shelf.then(lambda shelf: shelf.gone.connect(flow.message_gone))
    return flow


def removing(desk: Desk) -> Removing:
    """The flow that removes everything."""
    from gui import hearing
    from gui.controllers.removal import RemovalController
    from gui.flows.removing import Removing

    removal = RemovalController(desk.services, desk.runner, desk)
    flow = Removing(desk.window, removal)
    # Before the desk gives up on the keyring: nothing more is to be removed then.
    flow.stopWaitingRequested.connect(removal.cancel)
    hearing.hear_flow(desk, flow)

    removal.gone.connect(lambda ids: _forget(desk, ids))
    flow.quitRequested.connect(desk.window.leave)
    return flow


def settings(desk: Desk, page: SettingsPage) -> None:
    """Connect the settings: what they tell, and what is wished there."""
    from gui import theme, wiring
    from gui.controllers.removal import RemovalController

    window, storage = desk.window, page.storage
    removal = RemovalController(desk.services, desk.runner, page)

    def tell(kept: Kept) -> None:
        storage.show_kept(kept.credentials, kept.copies, desk.services.now())

    def show() -> None:
        _show_keyring(desk)
        removal.kept(tell, lambda error: _say(desk, error))

    page.shown.connect(show)
    page.done.connect(window.leave_settings)
    storage.removeRequested.connect(lambda: desk.late_removing.get().open())
    practice = desk.services.world.practice_file is not None
    storage.set_used(storage.removal, used=not practice)

    def connect(appearance: AppearanceSettings) -> None:
        appearance.colourChosen.connect(
            lambda choice: wiring.dress(desk, theme.CHOICES[choice])
        )
        page.keep_told(lambda: appearance.show_choice(theme.theme_watch().choice))

    page.late_appearance.then(connect)


def _show_keyring(desk: Desk) -> None:
    page = desk.window.late_settings.made
    if page is not None:
        said = desk.telling.words()
        page.storage.show_keyring(said.title, said.text)
        page.storage.show_place(memory=desk.services.vault_kind == "memory")


def _say(desk: Desk, error: Exception) -> None:
    from gui import messages

    desk.say(messages.describe(error, operation="settings"), "settings")


def _forget(desk: Desk, ids: tuple[str, ...]) -> None:
    """Take what went out of the list, the chosen one last."""
    known = [each for each in ids if desk.model.state(each) is not None]
    if known and set(desk.model.ids()) <= set(known):
        desk.chosen = ""
        desk.model.set_credentials(())
        desk.window.show_empty()
        return
    for credential_id in sorted(known, key=lambda each: each == desk.chosen):
        desk.on_deleted(credential_id)
