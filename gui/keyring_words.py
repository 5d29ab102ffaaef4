"""What the window says of the keyring: at the sidebar's foot, and at length.

The strings are marked here and translated when they are shown, so that the language
may change while the program runs.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from gui.keyring_watch import KeyringState
from gui.models.message import Level, Message


class StateWords(NamedTuple):
    """An icon of the set and its role, a word or none, a title, a text, a remedy.

    ``%1`` in a title is the keyring's name, ``%2`` in a text the package that brings
    one. All but icon, role and remedy are marked strings.
    """

    icon: str
    role: str
    short: object
    title: object
    text: object
    again: bool = False


WORDS: Final[dict[KeyringState, StateWords]] = {
    KeyringState.UNKNOWN: StateWords(
        "key",
        "text2",
        "",
        QT_TRANSLATE_NOOP("Vault", "Secrets are kept in %1"),
        QT_TRANSLATE_NOOP(
            "Vault",
            "It is not read before a secret is needed. Access tokens stay in memory.",
        ),
    ),
    KeyringState.OPEN: StateWords(
        "lock-open",
        "text2",
        "",
        QT_TRANSLATE_NOOP("Vault", "Your keyring is open"),
        QT_TRANSLATE_NOOP(
            "Vault",
            "Secrets are kept in %1. Access tokens stay in memory and are never "
            "stored.",
        ),
    ),
    KeyringState.WAITING: StateWords(
        "clock",
        "accent",
        QT_TRANSLATE_NOOP("Vault", "Waiting"),
        QT_TRANSLATE_NOOP("Vault", "Waiting for your keyring"),
        QT_TRANSLATE_NOOP(
            "Vault",
            "Your system is asking for its password; its window may be behind this "
            "one.",
        ),
    ),
    KeyringState.LOCKED: StateWords(
        "lock",
        "soon_text",
        QT_TRANSLATE_NOOP("Vault", "Locked"),
        QT_TRANSLATE_NOOP("Vault", "Your keyring is locked"),
        QT_TRANSLATE_NOOP("Vault", "Unlock it and Mintdesk goes on where it stopped."),
        again=True,
    ),
    KeyringState.REFUSED: StateWords(
        "lock",
        "soon_text",
        QT_TRANSLATE_NOOP("Vault", "Not unlocked"),
        QT_TRANSLATE_NOOP("Vault", "Your keyring was not unlocked"),
        QT_TRANSLATE_NOOP(
            "Vault",
            "The request for its password was turned down. Try again to be asked "
            "once more.",
        ),
        again=True,
    ),
    KeyringState.TIMED_OUT: StateWords(
        "warning",
        "soon_text",
        QT_TRANSLATE_NOOP("Vault", "No answer"),
        QT_TRANSLATE_NOOP("Vault", "Nobody answered the keyring"),
        QT_TRANSLATE_NOOP(
            "Vault",
            "The request for its password was closed unanswered. Try again to be "
            "asked once more.",
        ),
        again=True,
    ),
    KeyringState.GONE: StateWords(
        "warning",
        "soon_text",
        QT_TRANSLATE_NOOP("Vault", "Stopped"),
        QT_TRANSLATE_NOOP("Vault", "The keyring stopped answering"),
        QT_TRANSLATE_NOOP(
            "Vault",
            "It may be starting again. Once it is back, Mintdesk goes on where it "
            "stopped.",
        ),
        again=True,
    ),
    KeyringState.ABSENT: StateWords(
        "info",
        "soon_text",
        QT_TRANSLATE_NOOP("Vault", "No keyring"),
        QT_TRANSLATE_NOOP("Vault", "This computer’s keyring cannot be reached"),
        QT_TRANSLATE_NOOP(
            "Vault",
            "Sign in to a desktop session with a keyring, or install the package %2. "
            "Without one, secrets can be kept until you quit.",
        ),
        again=True,
    ),
    KeyringState.FAILED: StateWords(
        "error",
        "error_text",
        QT_TRANSLATE_NOOP("Vault", "Failed"),
        QT_TRANSLATE_NOOP("Vault", "The keyring failed"),
        QT_TRANSLATE_NOOP(
            "Vault",
            "Nothing was lost. Check it in your system’s password program, then try "
            "again.",
        ),
        again=True,
    ),
    KeyringState.MEMORY: StateWords(
        "lock-open",
        "text2",
        QT_TRANSLATE_NOOP("Vault", "In memory"),
        QT_TRANSLATE_NOOP("Vault", "Secrets are kept in memory until you quit"),
        QT_TRANSLATE_NOOP(
            "Vault", "Access tokens stay in memory and are never stored."
        ),
    ),
}

# Where no package brings a keyring, since the system has one of its own.
_NO_PACKAGE: Final = QT_TRANSLATE_NOOP(
    "Vault",
    "Your system offers none just now, as in a remote login. Secrets can be kept until "
    "you quit.",
)


class Shown(NamedTuple):
    """What the foot shows of a state: ``short`` may be empty, ``name`` never is."""

    icon: str
    role: str
    short: str
    name: str


def shown(state: KeyringState, vault_name: str) -> Shown:
    """How a state looks at the foot; ``vault_name`` is what the system calls it."""
    words = WORDS[state]
    name = _said(words.title).replace("%1", vault_name)
    return Shown(words.icon, words.role, _said(words.short), name)


def message(state: KeyringState, vault_name: str, package: str = "") -> Message:
    """A state at length: what it is, what it means, what mends it."""
    words = WORDS[state]
    absent = state is KeyringState.ABSENT and not package
    text = _said(_NO_PACKAGE if absent else words.text)
    level = Level.WARNING if words.again else Level.NOTE
    return Message(
        Level.WAITING if state is KeyringState.WAITING else level,
        _said(words.title).replace("%1", vault_name),
        text.replace("%1", vault_name).replace("%2", package),
        action=_action(state, again=words.again),
        action_name=_action_name(state, again=words.again),
    )


def _action(state: KeyringState, *, again: bool) -> str:
    if state is KeyringState.WAITING:
        return "stop_waiting"
    return "open_keyring" if again else ""


def _action_name(state: KeyringState, *, again: bool) -> str:
    if state is KeyringState.WAITING:
        return QCoreApplication.translate("Vault", "Stop waiting")
    return QCoreApplication.translate("Vault", "Try again") if again else ""


def _said(marked: object) -> str:
    """A marked string in the language of now."""
    return QCoreApplication.translate("Vault", str(marked)) if marked else ""
