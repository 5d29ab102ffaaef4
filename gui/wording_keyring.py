"""The words for what the keyring may say.

Titles say what happened, texts what to do; ``{fact}`` stands for a fact of the error.
The strings are marked here and translated when they are shown, so that the language
may change while the program runs.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from core import errors
from gui.words import Words

# Where a secret is wanted that was kept before; memory would not bring it back.
NOT_TO_READ: Final = Words(
    QT_TRANSLATE_NOOP("Messages", "This computer’s keyring cannot be reached"),
    QT_TRANSLATE_NOOP(
        "Messages",
        "The client secret is in it. Sign in to a desktop session with a keyring, or "
        "install the package {package}, then try again.",
    ),
    "try_again",
)

# Where no package brings a keyring, since the system has one of its own.
NO_PACKAGE: Final = Words(
    QT_TRANSLATE_NOOP("Messages", "This computer’s keyring cannot be reached"),
    QT_TRANSLATE_NOOP(
        "Messages",
        "Your system offers none just now, as in a remote login. You can keep this "
        "secret until you quit.",
    ),
    "session_only",
)

# Of a call that goes on by itself: nothing was typed that would be lost.
CALLING: Final[dict[type[errors.AppError], Words]] = {
    errors.KeyringLocked: Words(
        QT_TRANSLATE_NOOP("Messages", "Your keyring is locked"),
        QT_TRANSLATE_NOOP(
            "Messages", "Unlock it and Mintdesk goes on where it stopped."
        ),
        "try_again",
    ),
    errors.KeyringGone: Words(
        QT_TRANSLATE_NOOP("Messages", "The keyring stopped answering"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "It may be starting again. Once it is back, Mintdesk goes on where it "
            "stopped.",
        ),
        "try_again",
    ),
}

WORDS: Final[dict[type[errors.AppError], Words]] = {
    errors.KeyringAbsent: Words(
        QT_TRANSLATE_NOOP("Messages", "This computer has no keyring"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Install the package {package}, sign in again, and secrets are kept. Or "
            "keep this one until you quit.",
        ),
        "session_only",
    ),
    errors.KeyringLocked: Words(
        QT_TRANSLATE_NOOP("Messages", "Your keyring is locked"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Unlock it, then try again. Nothing was lost.",
        ),
        "try_again",
    ),
    errors.KeyringRefused: Words(
        QT_TRANSLATE_NOOP("Messages", "The keyring was not unlocked"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "The request for its password was turned down. Nothing was lost. Try again "
            "to be asked once more.",
        ),
        "try_again",
    ),
    errors.KeyringTimedOut: Words(
        QT_TRANSLATE_NOOP("Messages", "Nobody answered the keyring"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "The request for its password waited {seconds} s and was closed. Nothing "
            "was lost. Try again to be asked once more.",
        ),
        "try_again",
    ),
    errors.KeyringGone: Words(
        QT_TRANSLATE_NOOP("Messages", "The keyring stopped answering"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "It may be starting again. Nothing was lost. Try again in a moment.",
        ),
        "try_again",
    ),
    errors.KeyringFailed: Words(
        QT_TRANSLATE_NOOP("Messages", "The keyring failed"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "It answered with {reason}. Nothing was lost. Check it in your system’s "
            "password program.",
        ),
        "try_again",
    ),
    errors.SecretAbsent: Words(
        QT_TRANSLATE_NOOP("Messages", "No client secret is kept here"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "The keyring holds none for this credential. It was kept for one session "
            "alone, or deleted there.",
        ),
        "replace_secret",
    ),
    errors.SecretTooLarge: Words(
        QT_TRANSLATE_NOOP("Messages", "This client secret is too long"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "The keyring of this system keeps at most {limit} characters. Adobe’s have"
            " 36.",
        ),
        "replace_secret",
    ),
    errors.SecretNotKept: Words(
        QT_TRANSLATE_NOOP("Messages", "The keyring did not keep the secret"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "What it gave back is not what was written. The earlier secret, if any, is"
            " still in use.",
        ),
        "try_again",
    ),
    errors.SecretStillThere: Words(
        QT_TRANSLATE_NOOP("Messages", "The secret is still in the keyring"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "It was deleted, and is there again when read back. The credential was "
            "kept.",
        ),
        "try_again",
    ),
    errors.WrongEnvironment: Words(
        QT_TRANSLATE_NOOP("Messages", "This secret belongs elsewhere"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "It was stored for {stored} and is sent to no other Adobe. Open Mintdesk "
            "for {stored} to use it.",
        ),
    ),
    errors.StoreError: Words(
        QT_TRANSLATE_NOOP("Messages", "The keyring could not be used"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Nothing was lost. Try again.",
        ),
        "try_again",
    ),
}
