"""The words for what fails between here and Adobe: network, refusals, odd answers.

Titles say what happened, texts what to do; ``{fact}`` stands for a fact of the error.
The strings are marked here and translated when they are shown, so that the language
may change while the program runs.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from core import errors
from gui.words import Words

WORDS: Final[dict[type[errors.AppError], Words]] = {
    # network
    errors.Unreachable: Words(
        QT_TRANSLATE_NOOP("Messages", "{host} cannot be reached"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Check the network or the proxy, then try again.",
        ),
        "try_again",
    ),
    errors.TlsRefused: Words(
        QT_TRANSLATE_NOOP("Messages", "This connection is not trusted"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "The certificate of {host} was refused: {reason}. If your company reads "
            "this traffic, its certificate belongs in the system’s store.",
        ),
        "try_again",
    ),
    errors.TimedOut: Words(
        QT_TRANSLATE_NOOP("Messages", "{host} did not answer"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "It was given {seconds} s. Try again.",
        ),
        "try_again",
    ),
    errors.ProxyRefused: Words(
        QT_TRANSLATE_NOOP("Messages", "The proxy said no"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "It did not pass the call on to {host} (status {status}). Check its "
            "address and its password in your system’s settings.",
        ),
        "try_again",
    ),
    errors.AnswerBroken: Words(
        QT_TRANSLATE_NOOP("Messages", "The answer of {host} broke off"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "It was cut short, or is not HTTP. Try again; a proxy may be in the way.",
        ),
        "try_again",
    ),
    errors.AnswerTooLarge: Words(
        QT_TRANSLATE_NOOP("Messages", "The answer of {host} is too large"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Reading stopped after {limit} bytes. Something other than Adobe may have "
            "answered.",
        ),
        "try_again",
    ),
    errors.Redirected: Words(
        QT_TRANSLATE_NOOP("Messages", "{host} sent the call elsewhere"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Mintdesk does not follow with a secret in hand (status {status}). A sign-"
            "in page of your network may be in the way.",
        ),
        "try_again",
    ),
    errors.BadAddress: Words(
        QT_TRANSLATE_NOOP("Messages", "This address is not used"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "{variable} needs https, or http to this computer alone.",
        ),
    ),
    errors.NetworkError: Words(
        QT_TRANSLATE_NOOP("Messages", "No answer came"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "{host} could not be asked. Check the network, then try again.",
        ),
        "try_again",
    ),
    # Adobe
    errors.WrongSecret: Words(
        QT_TRANSLATE_NOOP("Messages", "Adobe does not know this client secret"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "It may belong to another environment, or have been deleted in the "
            "Console. Copy it again under OAuth Server-to-Server, then replace it "
            "here.",
        ),
        "replace_secret",
    ),
    errors.UnknownClient: Words(
        QT_TRANSLATE_NOOP("Messages", "Adobe does not know this client ID"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Compare it with the Console, under OAuth Server-to-Server.",
        ),
        "edit_client_id",
    ),
    errors.ScopeRefused: Words(
        QT_TRANSLATE_NOOP("Messages", "Adobe refused a scope"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "One of the scopes is not part of this credential. Remove it here, or add "
            "its API in the Console.",
        ),
        "edit_scopes",
    ),
    errors.RequestRefused: Words(
        QT_TRANSLATE_NOOP("Messages", "Adobe refused the request"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "It answered {code}: {description}. Compare the fields with the Console.",
        ),
        "edit",
    ),
    errors.Throttled: Words(
        QT_TRANSLATE_NOOP("Messages", "Adobe asks for a pause"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Too many calls were made. Try again in {retry_after}.",
        ),
        "try_again",
    ),
    errors.ServerFailed: Words(
        QT_TRANSLATE_NOOP("Messages", "Adobe’s server failed"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "It answered with status {status}. This is usually brief.",
        ),
        "try_again",
    ),
    errors.NotJson: Words(
        QT_TRANSLATE_NOOP("Messages", "Adobe’s answer is not JSON"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Something on the way may have answered in its place: a proxy, or a sign-"
            "in page of your network.",
        ),
        "try_again",
    ),
    errors.NoToken: Words(
        QT_TRANSLATE_NOOP("Messages", "Adobe answered without a token"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Copy the details for Adobe’s support.",
        ),
        "try_again",
    ),
    errors.EmptyAnswer: Words(
        QT_TRANSLATE_NOOP("Messages", "Adobe’s answer is empty"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Nothing came with status {status}. Try again in a moment.",
        ),
        "try_again",
    ),
    errors.TokenRefused: Words(
        QT_TRANSLATE_NOOP("Messages", "Adobe refused the token, and a new one too"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "The call belongs to another environment, or the credential was taken off "
            "the project. Compare both in the Console.",
        ),
        "open_console",
    ),
    errors.ApiNotInProject: Words(
        QT_TRANSLATE_NOOP("Messages", "This API is not part of the project"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Add it to the project in the Console, then get a new token.",
        ),
        "open_console",
    ),
    errors.OrgRefused: Words(
        QT_TRANSLATE_NOOP("Messages", "This credential has no access to that org"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Check the IMS org ID, and the product profile of the credential in the "
            "Console.",
        ),
        "edit_org",
    ),
    errors.HeaderMissing: Words(
        QT_TRANSLATE_NOOP("Messages", "A header did not arrive"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Adobe misses one that Mintdesk sends. A proxy may have taken it out. "
            "Adobe says: {description}.",
        ),
        "try_again",
    ),
    errors.AccessRefused: Words(
        QT_TRANSLATE_NOOP("Messages", "Adobe does not allow this call"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "It answered {code}: {description}. Check the product profile of the "
            "credential in the Console.",
        ),
        "open_console",
    ),
    errors.NotFound: Words(
        QT_TRANSLATE_NOOP("Messages", "Adobe has nothing at this address"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "The quota call is experimental and may have moved. Look for a newer "
            "Mintdesk.",
        ),
    ),
    errors.NoQuotaAddress: Words(
        QT_TRANSLATE_NOOP("Messages", "Stage has no known quota address"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Tokens work here; the quota can be loaded for Production alone.",
        ),
    ),
    errors.AdobeError: Words(
        QT_TRANSLATE_NOOP("Messages", "Adobe’s answer is not the one expected"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "It answered {code}: {description}.",
        ),
        "try_again",
    ),
}
