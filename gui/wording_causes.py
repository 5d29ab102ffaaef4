"""Finer words where more is known than the class of a refusal: its cause.

By class and the fact ``cause``; the codes are those of
:mod:`core.adobe.diagnosis_causes`, and a test holds both lists together.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from core import errors
from gui.words import CONSOLE, Words

_REFUSED = QT_TRANSLATE_NOOP("Messages", "Adobe refused the request")
_NOT_ALLOWED = QT_TRANSLATE_NOOP("Messages", "Adobe does not allow this call")
_NOTHING = QT_TRANSLATE_NOOP("Messages", "Adobe has nothing at this address")
_PAUSE = QT_TRANSLATE_NOOP("Messages", "Adobe asks for a pause")
_FAILED = QT_TRANSLATE_NOOP("Messages", "Adobe’s server failed")
_NO_API = QT_TRANSLATE_NOOP("Messages", "This API is not part of the project")
_NO_ORG = QT_TRANSLATE_NOOP("Messages", "This credential has no access to that org")
_PAGE = QT_TRANSLATE_NOOP(
    "Messages",
    "A web page came instead (status {status}). A proxy, or a sign-in page of your "
    "network, may be in the way.",
)
_SILENT = QT_TRANSLATE_NOOP(
    "Messages",
    "It answered {code} and gave no reason. Compare the fields with the Console.",
)

CAUSES: Final[dict[tuple[type[errors.AdobeError], str], Words]] = {
    # the token call
    (errors.RequestRefused, "denied"): Words(
        QT_TRANSLATE_NOOP("Messages", "Adobe denied this credential a token"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "See in the Console whether it is still there, and its org allows it. "
            "Adobe says: {description}.",
        ),
        CONSOLE,
    ),
    (errors.RequestRefused, "malformed"): Words(
        QT_TRANSLATE_NOOP("Messages", "Adobe cannot read a field of the request"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Look for a blank or an odd character in client ID and scopes. Adobe says: "
            "{description}.",
        ),
        "edit",
    ),
    (errors.RequestRefused, "page"): Words(_REFUSED, _PAGE, "try_again"),
    (errors.RequestRefused, "silent"): Words(_REFUSED, _SILENT, "edit", CONSOLE),
    (errors.UnknownClient, "either"): Words(
        QT_TRANSLATE_NOOP("Messages", "Client ID or client secret is wrong"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Adobe does not say which. Compare the client ID with the Console first, "
            "then copy the secret again.",
        ),
        "edit_client_id",
        CONSOLE,
    ),
    (errors.UnknownClient, "not_an_id"): Words(
        QT_TRANSLATE_NOOP("Messages", "This is no client ID"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "It holds an @, as technical accounts and orgs do. The client ID stands "
            "above them in the Console.",
        ),
        "edit_client_id",
        CONSOLE,
    ),
    (errors.NotFound, "token_address"): Words(
        QT_TRANSLATE_NOOP("Messages", "No tokens are given at this address"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "{host} answered with status {status}. Check the token address of the "
            "environment.",
        ),
    ),
    # the quota call
    (errors.TokenRefused, "expired"): Words(
        QT_TRANSLATE_NOOP("Messages", "The token has expired"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Its time was over when it was used. Try again, and Mintdesk gets a new "
            "one first.",
        ),
        "try_again",
    ),
    (errors.TokenRefused, "other_environment"): Words(
        QT_TRANSLATE_NOOP("Messages", "The token belongs to another environment"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "It is of {stored}, and the call went to {asked}. Add the credential under "
            "its own environment.",
        ),
        CONSOLE,
    ),
    (errors.TokenRefused, "revoked"): Words(
        QT_TRANSLATE_NOOP("Messages", "Adobe refused the token before its time"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "It may have been revoked, or the credential changed in the Console. Try "
            "again with a new one.",
        ),
        "try_again",
        CONSOLE,
    ),
    (errors.ClientRefused, "other_token"): Words(
        QT_TRANSLATE_NOOP("Messages", "The token is of another client ID"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "The client ID was perhaps changed since. Get a new token, then load the "
            "quota again.",
        ),
        "try_again",
    ),
    (errors.ApiNotInProject, "scope_absent"): Words(
        _NO_API,
        QT_TRANSLATE_NOOP(
            "Messages",
            "The scope {scope} is missing, which comes with AEM’s API. Add that API, "
            "then import again.",
        ),
        CONSOLE,
    ),
    (errors.ApiNotInProject, "key_elsewhere"): Words(
        _NO_API,
        QT_TRANSLATE_NOOP(
            "Messages",
            "Add it in the Console. If it is there already, the client ID may be of "
            "another project: compare it.",
        ),
        CONSOLE,
    ),
    (errors.OrgRefused, "numeric"): Words(
        QT_TRANSLATE_NOOP("Messages", "This is no IMS org ID"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "{org} is the Console’s own number of the org. The IMS org ID ends in "
            "@AdobeOrg.",
        ),
        "edit_org",
    ),
    (errors.OrgRefused, "suffix"): Words(
        QT_TRANSLATE_NOOP("Messages", "The IMS org ID is cut short"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "It ends in @AdobeOrg, which {org} lacks. Add it, then load again.",
        ),
        "edit_org",
    ),
    (errors.OrgRefused, "odd"): Words(
        QT_TRANSLATE_NOOP("Messages", "The IMS org ID looks odd"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "{org} is not of the form …@AdobeOrg. Copy it again from the Console.",
        ),
        "edit_org",
        CONSOLE,
    ),
    (errors.OrgRefused, "other_org"): Words(
        QT_TRANSLATE_NOOP("Messages", "The token is of another org"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "It was given for {claimed_org}, and {org} was asked about. Check the IMS "
            "org ID.",
        ),
        "edit_org",
        CONSOLE,
    ),
    (errors.OrgRefused, "profile"): Words(
        _NO_ORG,
        QT_TRANSLATE_NOOP(
            "Messages",
            "Is {org} its org? Then a product profile of the API is missing in the "
            "Console.",
        ),
        "edit_org",
        CONSOLE,
    ),
    (errors.HeaderMissing, "not_sent"): Words(
        QT_TRANSLATE_NOOP("Messages", "A header was not sent"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Adobe wants {header}. Fill in the field that it is made of.",
        ),
        "edit",
    ),
    (errors.ScopeMissing, "not_given"): Words(
        QT_TRANSLATE_NOOP("Messages", "Adobe gave fewer scopes than were asked for"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Missing: {missing}. Add their API in the Console, then get a new token.",
        ),
        CONSOLE,
    ),
    (errors.IpRefused, "not_listed"): Words(
        QT_TRANSLATE_NOOP("Messages", "Adobe lets in calls from listed networks alone"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Yours is not on your org’s list. Use your company’s network, or ask your "
            "org’s administrator.",
        ),
        "try_again",
    ),
    (errors.AccessRefused, "page"): Words(_NOT_ALLOWED, _PAGE, "try_again"),
    (errors.AccessRefused, "silent"): Words(_NOT_ALLOWED, _SILENT, CONSOLE),
    (errors.AccessRefused, "signature"): Words(
        QT_TRANSLATE_NOOP("Messages", "This API wants signed calls"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Mintdesk cannot sign calls. Adobe says: {description}.",
        ),
    ),
    (errors.NotFound, "page"): Words(_NOTHING, _PAGE, "try_again"),
    (errors.NotFound, "nothing_here"): Words(
        QT_TRANSLATE_NOOP("Messages", "Adobe has no quota for this org"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "The service knows nothing of it. Check the IMS org ID. Adobe says: "
            "{description}.",
        ),
        "edit_org",
    ),
    # both
    (errors.Throttled, "service_limit"): Words(
        _PAUSE,
        QT_TRANSLATE_NOOP(
            "Messages",
            "The limit of the whole service is reached. Try again in {retry_after}.",
        ),
        "try_again",
    ),
    (errors.Throttled, "key_limit"): Words(
        _PAUSE,
        QT_TRANSLATE_NOOP(
            "Messages",
            "The limit of this client ID is reached; others may use it too. Try again "
            "in {retry_after}.",
        ),
        "try_again",
    ),
    (errors.ServerFailed, "page"): Words(
        _FAILED,
        QT_TRANSLATE_NOOP(
            "Messages",
            "It answered with a web page and status {status}. This is usually brief.",
        ),
        "try_again",
    ),
    (errors.ServerFailed, "unchecked"): Words(
        _FAILED,
        QT_TRANSLATE_NOOP(
            "Messages",
            "It could not check the client ID or the token ({code}). Neither need be "
            "wrong; try again.",
        ),
        "try_again",
    ),
}
