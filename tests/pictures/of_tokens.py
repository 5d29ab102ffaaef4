"""Pictures of the Token page: every state of a token, and of the keyring under it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from core.practice import scenarios
from gui import actions, discretion
from gui.models.state import Pause
from gui.privacy import privacy
from tests.gui.desk_parts import Seat
from tests.pictures import people
from tests.pictures.rig import SMALL, Chapter, Scene, close_keyring

Make = Callable[[Seat], object]
DEBUG_ID = "5b1e9c70-4a2d-4f6e-8c3b-0d7a6f5e4c3b"


def whole(seat: Seat) -> str:
    """Everybody in the list; the chosen one."""
    return people.everybody(seat)[0]


def left(seconds: float) -> Make:
    """So much is left of the chosen token."""

    def make(seat: Seat) -> None:
        seat.model.update(whole(seat), token=people.token(seconds))

    return make


def bare(seat: Seat, **changes: Any) -> str:
    """Everybody in the list, the chosen one without a token."""
    one = whole(seat)
    seat.services.tokens.clear()
    seat.model.update(one, token=None, **changes)
    return one


def none_yet(seat: Seat) -> None:
    """Nothing was asked for."""
    bare(seat)


def asking(seat: Seat) -> None:
    """Adobe is asked."""
    bare(seat, asking=True)


def pausing(seat: Seat) -> None:
    """Adobe asked for a pause."""
    pause = Pause("throttled", 24)
    bare(seat, asking=True, pause=pause)


def weather(scenario: str) -> Make:
    """A call that the practice Adobe answers like that."""

    def make(seat: Seat) -> None:
        one = bare(seat)
        scenarios.follow(seat.adobe.weather, scenario)
        seat.desk.get_token(anew=True)
        same_debug_id(seat, one)

    return make


def same_debug_id(seat: Seat, credential_id: str) -> None:
    """The same one in each run."""
    state = seat.state(credential_id)
    for name in ("failure", "quota_failure"):
        failure = getattr(state, name)
        if failure is not None and failure.message.debug_id:
            message = failure.message._replace(debug_id=DEBUG_ID)
            changed = failure._replace(message=message, error=None)
            seat.model.update(credential_id, **{name: changed})


def fewer(seat: Seat) -> None:
    """Adobe gave fewer scopes than were asked for."""
    seat.model.update(whole(seat), token=people.token(76_020, fewer=True))


def copied(seat: Seat) -> None:
    """The token is in the clipboard."""
    whole(seat)
    seat.desk.copy_token()


def revealed(seat: Seat) -> None:
    """The token is shown for a while."""
    whole(seat)
    discretion.show_for_a_while(seat.desk)


def fresh(seat: Seat) -> None:
    """The token is kept fresh."""
    seat.model.update(whole(seat), fresh=True)


def private(seat: Seat) -> None:
    """Nothing private is to be read."""
    whole(seat)
    privacy().set_on(True)


def production(seat: Seat) -> None:
    """A credential of the Production workspace."""
    live = people.everybody(seat)[1]
    seat.desk.choose(live)
    seat.window.sidebar.select(live)


def waiting(seat: Seat) -> None:
    """The keyring keeps the call, and is told in the card's place."""
    bare(seat, asking=True, waiting=True, kept_long=True)
    seat.desk.keyring.waits(True)


def closed(seat: Seat) -> None:
    """The keyring is asked for its secret, and is closed."""
    bare(seat)
    close_keyring(seat)
    seat.desk.get_token(anew=True)
    actions.perform(seat.desk, "keyring")


def copy_menu(seat: Seat) -> None:
    """The menu of Copy as."""
    whole(seat)
    actions.perform(seat.desk, "copy_as")


def _scene(name: str, words: str, make: Make, **more: Any) -> Scene:
    return Scene(f"token-{name}", words, make)._replace(**more)


TOKENS = Chapter(
    "tokens",
    "Token page",
    (
        _scene("good", "Good until tomorrow", left(76_020)),
        _scene("soon", "40 min left", left(2_400)),
        _scene("expiring", "6 min left", left(380)),
        _scene("expired", "Expired", left(-5_400)),
        _scene("none", "No token yet", none_yet),
        _scene("asking", "Adobe is asked", asking),
        _scene("pause", "Adobe asked for a pause", pausing),
        _scene("fewer-scopes", "Fewer scopes than asked for", fewer),
        _scene("fresh", "Kept fresh", fresh),
        _scene("copied", "Copied, the foot counts down", copied),
        _scene("revealed", "Shown for 20 s", revealed),
        _scene("production", "The Production workspace", production),
        _scene("copy-as", "Copy as", copy_menu),
    ),
)

TROUBLE = Chapter(
    "trouble",
    "When it does not work",
    (
        _scene(
            "wrong-secret", "Adobe refuses the secret", weather("ims_invalid_client")
        ),
        _scene("scope-refused", "Adobe refuses a scope", weather("ims_invalid_scope")),
        _scene("unreachable", "Adobe hangs up", weather("reset")),
        _scene("adobe-down", "Adobe fails", weather("html500")),
        _scene("throttled", "Adobe asks for a pause", weather("throttled")),
        _scene("no-token", "An answer without a token", weather("no_token")),
        _scene("keyring-waiting", "The keyring waits", waiting),
        _scene("keyring-locked", "The keyring is locked", closed, world="locked"),
        _scene("keyring-absent", "There is no keyring", closed, world="absent"),
        _scene("privacy", "Privacy mode", private),
    ),
)

SMALLER = Chapter(
    "small",
    "The smallest window, 720x480",
    (
        _scene("small", "Good until tomorrow", left(76_020), size=SMALL),
        _scene(
            "small-practice", "Practice mode", left(2_400), size=SMALL, world="practice"
        ),
        _scene("small-failed", "A refusal", weather("ims_invalid_client"), size=SMALL),
        _scene("small-keyring", "The keyring waits", waiting, size=SMALL),
    ),
)
