"""The words for what Adobe refuses, and for answers that make no sense.

Titles say what happened, texts what to do; ``{fact}`` stands for a fact of the error.
Where more is known than the class, :mod:`gui.wording_causes` has finer words.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from core import errors
from gui.words import CONSOLE, Words

# Where Adobe refused each of two.
NEITHER_SECRET: Final = Words(
    QT_TRANSLATE_NOOP("Messages", "Adobe knows neither of the two client secrets"),
    QT_TRANSLATE_NOOP(
        "Messages",
        "They may belong to another environment, or have been deleted in the Console. "
        "Copy one again under OAuth Server-to-Server, then replace it here.",
    ),
    "replace_secret",
    CONSOLE,
)

WORDS: Final[dict[type[errors.AppError], Words]] = {
    errors.WrongSecret: Words(
        QT_TRANSLATE_NOOP("Messages", "Adobe does not know this client secret"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "It may belong to another environment, or have been deleted in the "
            "Console. Copy it again under OAuth Server-to-Server, then replace it "
            "here.",
        ),
        "replace_secret",
        CONSOLE,
    ),
    errors.UnknownClient: Words(
        QT_TRANSLATE_NOOP("Messages", "Adobe does not know this client ID"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Compare it with the Console, under OAuth Server-to-Server.",
        ),
        "edit_client_id",
        CONSOLE,
    ),
    errors.ScopeRefused: Words(
        QT_TRANSLATE_NOOP("Messages", "Adobe refused a scope"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "One of the scopes is not part of this credential. Remove it here, or add "
            "its API in the Console.",
        ),
        "find_scope",
        CONSOLE,
    ),
    errors.RequestRefused: Words(
        QT_TRANSLATE_NOOP("Messages", "Adobe refused the request"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "It answered {code}: {description}. Compare the fields with the Console.",
        ),
        "edit",
        CONSOLE,
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
        CONSOLE,
    ),
    errors.ApiNotInProject: Words(
        QT_TRANSLATE_NOOP("Messages", "This API is not part of the project"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Add it to the project in the Console, then get a new token.",
        ),
        CONSOLE,
    ),
    errors.OrgRefused: Words(
        QT_TRANSLATE_NOOP("Messages", "This credential has no access to that org"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Check the IMS org ID, and the product profile of the credential in the "
            "Console.",
        ),
        "edit_org",
        CONSOLE,
    ),
    errors.NotServerToServer: Words(
        QT_TRANSLATE_NOOP("Messages", "This is no Server-to-Server credential"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Adobe answered {code}. Create an OAuth Server-to-Server credential in the "
            "Console, then import it.",
        ),
        CONSOLE,
    ),
    errors.ClientRefused: Words(
        QT_TRANSLATE_NOOP("Messages", "This client ID may not make that call"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Token and client ID have to be of one project with this API. Compare them "
            "with the Console.",
        ),
        "edit_client_id",
        CONSOLE,
    ),
    errors.ScopeMissing: Words(
        QT_TRANSLATE_NOOP("Messages", "The token lacks a scope"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Add the scope that this call needs, or its API in the Console, then get a "
            "new token.",
        ),
        "edit_scopes",
        CONSOLE,
    ),
    errors.IpRefused: Words(
        QT_TRANSLATE_NOOP("Messages", "Adobe lets no call in from this network"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "The address of your network is blocked. Try another network, or ask your "
            "org’s administrator.",
        ),
        "try_again",
    ),
    errors.ProfileMissing: Words(
        QT_TRANSLATE_NOOP("Messages", "A product profile is missing"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "In the Console, give the credential a product profile of this API; an "
            "administrator may have to.",
        ),
        CONSOLE,
    ),
    errors.HeaderMissing: Words(
        QT_TRANSLATE_NOOP("Messages", "A header did not arrive"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Adobe misses {header}, which Mintdesk sends. A proxy may have taken it "
            "out. Adobe says: {description}.",
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
        CONSOLE,
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
