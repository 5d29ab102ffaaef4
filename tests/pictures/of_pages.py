"""Pictures of the other pages: the three doors, quota, files, details, palette."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from core.errors import ServerFailed
from core.model import QuotaRow
from core.practice import scenarios
from core.storage.events import Event, EventKind, facts_of_token
from gui import actions, export_outcomes, keyring_words, messages, palette
from gui.dialogs import slow_write
from gui.history_words import happenings
from gui.keyring_watch import KeyringState
from gui.models.message import Level, Message
from gui.plurals import Plurals
from gui.views import header
from tests.gui.desk_parts import Seat
from tests.gui.scenes_of_files import state_of
from tests.pictures import people
from tests.pictures.of_tokens import DEBUG_ID, same_debug_id, whole
from tests.pictures.rig import SMALL, Chapter, Scene

Make = Callable[[Seat], object]


def nothing(_seat: Seat) -> None:
    """The window as it opens."""


def quota(**changes: Any) -> Make:
    """The Quota page in that state."""

    def make(seat: Seat) -> None:
        seat.model.update(whole(seat), **changes)
        seat.window.page.show_tab(header.QUOTA)

    return make


def failed_quota(seat: Seat) -> None:
    """A refusal of the gateway, over figures from before."""
    one = whole(seat)
    seat.model.update(one, quota=people.report())
    scenarios.follow(seat.adobe.weather, "gateway_403003")
    seat.services.tokens.clear()
    seat.desk.load_quota()
    seat.model.update(one, token=people.token(76_020))
    same_debug_id(seat, one)


def org_wanted(seat: Seat) -> None:
    """The org has to be told first."""
    one = whole(seat)
    seat.model.put(seat.credential(one).with_changes(ims_org_id=""))
    seat.model.update(one, org_wanted=True)
    seat.window.page.show_tab(header.QUOTA)


def files(seat: Seat) -> None:
    """Where the credential was written to."""
    one = seat.credential(whole(seat))
    seat.window.page.show_tab(header.FILES)
    seat.window.page.files.show_files(state_of(one, "storefront", people.NOW - 7_200))
    seat.window.page.header.tabs.set_warning(header.FILES, True)


def no_files(seat: Seat) -> None:
    """It was written nowhere yet."""
    whole(seat)
    seat.window.page.show_tab(header.FILES)


def details(seat: Seat) -> None:
    """Who it is, with one secret."""
    whole(seat)
    seat.window.page.show_tab(header.DETAILS)


def two_secrets(seat: Seat) -> None:
    """Two client secrets, one of which was refused."""
    one = seat.credential(whole(seat))
    changed = one.with_changes(
        second_added_at=people.NOW - 3 * people.DAY,
        secret_added_at=people.NOW - 90 * people.DAY,
        secret_in_use=1,
        refused_at=people.NOW - people.DAY,
    )
    seat.model.put(changed)
    seat.window.page.show_tab(header.DETAILS)
    settle_on_secrets(seat)


def settle_on_secrets(seat: Seat) -> None:
    """Scroll to the card of the secrets."""
    seat.window.page.details.show_secrets()


def recent(seat: Seat) -> None:
    """What was done lately."""
    one, now = whole(seat), people.NOW
    kinds = (
        Event(one, EventKind.TOKEN, now - 600, facts_of_token(people.token(76_020))),
        Event(one, EventKind.EXPORTED, now - 9_000, {"path": "/srv/alex/shop/.env"}),
        Event(one, EventKind.TOKEN_FAILED, now - 86_000, {"code": "invalid_scope"}),
    )
    seat.model.update(one, recent=happenings(kinds))


def searched(seat: Seat) -> None:
    """A search."""
    whole(seat)
    seat.window.sidebar.search.setText("store")


def not_found(seat: Seat) -> None:
    """A search that finds nothing."""
    whole(seat)
    seat.window.sidebar.search.setText("quarterly")


def flat(seat: Seat) -> None:
    """The list without groups, by expiry."""
    whole(seat)
    actions.perform(seat.desk, "groups")
    actions.perform(seat.desk, "sort_expiry")


def open_palette(words: str) -> Make:
    """The palette, with something typed."""

    def make(seat: Seat) -> None:
        whole(seat)
        made = palette.of(seat.desk)
        made.open()
        made.view.line.setText(words)

    return make


def say(make: Callable[[], Message]) -> Make:
    """A message on the shelf, made once the language is known."""

    def show(seat: Seat) -> None:
        whole(seat)
        seat.desk.say(make())

    return show


def locked() -> Message:
    """A warning: the keyring is locked."""
    return keyring_words.message(KeyringState.LOCKED, "Secret Service", "")


def waiting() -> Message:
    """The keyring asks for its password."""
    return keyring_words.message(KeyringState.WAITING, "Secret Service", "")


def exported() -> Message:
    """A file was written."""
    return export_outcomes.written("/srv/alex/shop/.env", mine=True, ignored=False)


def refused() -> Message:
    """A failure, with what Adobe's support asks for."""
    return messages.describe(ServerFailed(status=503, debug_id=DEBUG_ID))


def progress(seat: Seat) -> None:
    """Files are read."""
    whole(seat)
    message = Message(Level.PROGRESS, "/srv/alex/projects")
    seat.desk.say(message)
    words = Plurals().looking_into(1_000).replace("%1", "420")
    seat.window.shelf.show_progress(message, 420, 1_000, words)


def small_menu(seat: Seat) -> None:
    """The menu of the window."""
    whole(seat)
    actions.perform(seat.desk, "menu")


def page_menu(seat: Seat) -> None:
    """The menu of a credential."""
    whole(seat)
    more = seat.window.page.header.more
    menu = more.menu()
    assert menu is not None
    menu.popup(more.mapToGlobal(_below(more)))


def sort_menu(seat: Seat) -> None:
    """How the list is sorted."""
    whole(seat)
    seat.window.sidebar.sort.click()


def _below(widget: QWidget) -> Any:
    return widget.rect().bottomLeft()


NONE_GIVEN = (QuotaRow("region", value="EMEA"), QuotaRow("contract", value="2026-Q4"))

PAGES = Chapter(
    "pages",
    "Pages",
    (
        Scene("empty", "No credential yet", nothing),
        Scene(
            "empty-practice", "Practice mode, nothing yet", nothing, world="practice"
        ),
        Scene("custom", "Custom addresses", whole, world="custom"),
        Scene("quota", "The quota’s table", quota(quota=people.report())),
        Scene("quota-none", "No quota yet", quota()),
        Scene("quota-loading", "The quota is loaded", quota(quota_asking=True)),
        Scene("quota-failed", "A refusal over older figures", failed_quota),
        Scene("quota-org", "The org is asked for", org_wanted),
        Scene(
            "quota-other",
            "Another shape of answer",
            quota(quota=people.report(NONE_GIVEN)),
        ),
        Scene("files", "Files in every state", files),
        Scene("files-none", "No file yet", no_files),
        Scene("details", "Details", details),
        Scene("details-secrets", "Two client secrets", two_secrets),
        Scene("recent", "What was done lately", recent),
    ),
)
WINDOW = Chapter(
    "window",
    "List, palette, menus, messages",
    (
        Scene("list-search", "A search", searched),
        Scene("list-not-found", "A search that finds nothing", not_found),
        Scene("list-flat", "No groups, by expiry", flat),
        Scene("palette", "The palette", open_palette("")),
        Scene("palette-search", "A search in the palette", open_palette("qu")),
        Scene("menu-window", "The window’s menu", small_menu),
        Scene("menu-credential", "A credential’s menu", page_menu),
        Scene("menu-sort", "How the list is sorted", sort_menu),
        Scene("say-done", "Done", say(exported)),
        Scene("say-note", "A note", say(slow_write.going_on)),
        Scene("say-warning", "A warning", say(locked)),
        Scene("say-failure", "A failure", say(refused)),
        Scene("say-waiting", "Waiting", say(waiting)),
        Scene("say-progress", "Progress", progress),
        Scene("contrast", "High contrast", whole, contrast=True),
        Scene(
            "contrast-quota",
            "High contrast",
            quota(quota=people.report()),
            contrast=True,
        ),
        Scene("small-quota", "720x480", quota(quota=people.report()), size=SMALL),
        Scene("small-details", "720x480", details, size=SMALL),
        Scene("small-files", "720x480", files, size=SMALL),
        Scene("small-palette", "720x480", open_palette("to"), size=SMALL),
        Scene("small-empty", "720x480", nothing, size=SMALL),
    ),
)
