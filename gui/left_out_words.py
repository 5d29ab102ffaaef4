"""What a file holds besides: what it is, why it stays out, and what to do instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale, Qt

from core.formats.found import Why

if TYPE_CHECKING:
    from core.formats.found import LeftOut


class LeftOutWords(NamedTuple):
    """``name`` is what it is, ``short`` the reason in a few words, ``advice`` what to
    do instead; ``console`` where the Console helps."""

    name: object
    short: object
    text: object
    advice: object
    console: bool = False


_NEW_ONE: Final = QT_TRANSLATE_NOOP(
    "LeftOut",
    "Create an OAuth Server-to-Server credential in the Console, then import it.",
)
_NOTHING: Final = QT_TRANSLATE_NOOP("LeftOut", "There is nothing to do.")

_WORDS: Final[dict[Why, LeftOutWords]] = {
    Why.API_KEY: LeftOutWords(
        QT_TRANSLATE_NOOP("LeftOut", "API key"),
        QT_TRANSLATE_NOOP("LeftOut", "API key, gets no token"),
        QT_TRANSLATE_NOOP(
            "LeftOut", "An API key names an application and gets no access token."
        ),
        _NOTHING,
    ),
    Why.USER_SIGN_IN: LeftOutWords(
        QT_TRANSLATE_NOOP("LeftOut", "Sign-in of a user"),
        QT_TRANSLATE_NOOP("LeftOut", "OAuth for users, signs a person in"),
        QT_TRANSLATE_NOOP(
            "LeftOut",
            "OAuth web app, single-page app or native app: a person signs in with it. "
            "Mintdesk gets tokens without a person.",
        ),
        _NEW_ONE,
        console=True,
    ),
    Why.JWT: LeftOutWords(
        QT_TRANSLATE_NOOP("LeftOut", "Service account (JWT)"),
        QT_TRANSLATE_NOOP("LeftOut", "JWT, ended in 2025"),
        QT_TRANSLATE_NOOP(
            "LeftOut",
            "This is a JWT credential. Adobe made no new ones after 3 June 2024, and "
            "ended them on 30 June 2025.",
        ),
        _NEW_ONE,
        console=True,
    ),
    Why.AEM_SERVICE: LeftOutWords(
        QT_TRANSLATE_NOOP("LeftOut", "AEM Service Credentials"),
        QT_TRANSLATE_NOOP("LeftOut", "AEM Service Credentials (JWT)"),
        QT_TRANSLATE_NOOP(
            "LeftOut",
            "From the Developer Console of AEM as a Cloud Service. It still works "
            "there, with JWT, and is no OAuth Server-to-Server credential.",
        ),
        QT_TRANSLATE_NOOP("LeftOut", "Keep it for AEM. Mintdesk cannot use it."),
    ),
    Why.RUNTIME_AUTH: LeftOutWords(
        QT_TRANSLATE_NOOP("LeftOut", "Runtime key"),
        QT_TRANSLATE_NOOP("LeftOut", "Key of Adobe I/O Runtime"),
        QT_TRANSLATE_NOOP(
            "LeftOut", "It opens a namespace of Adobe I/O Runtime and gets no token."
        ),
        QT_TRANSLATE_NOOP("LeftOut", "Mintdesk leaves it where it is."),
    ),
    Why.LIVE_TOKEN: LeftOutWords(
        QT_TRANSLATE_NOOP("LeftOut", "Access token"),
        QT_TRANSLATE_NOOP("LeftOut", "A token, not a credential"),
        QT_TRANSLATE_NOOP(
            "LeftOut",
            "An access token that somebody got before. Anyone who reads the file can "
            "use it until it expires.",
        ),
        QT_TRANSLATE_NOOP(
            "LeftOut",
            "Import the credential that it was made with, and delete the token.",
        ),
    ),
    Why.PRIVATE_KEY: LeftOutWords(
        QT_TRANSLATE_NOOP("LeftOut", "Private key"),
        QT_TRANSLATE_NOOP("LeftOut", "Private key, of a JWT credential"),
        QT_TRANSLATE_NOOP(
            "LeftOut", "It signed the requests of a JWT credential; these have ended."
        ),
        _NEW_ONE,
        console=True,
    ),
    Why.NO_SECRET: LeftOutWords(
        QT_TRANSLATE_NOOP("LeftOut", "Credential without a secret"),
        QT_TRANSLATE_NOOP("LeftOut", "No client secret here"),
        QT_TRANSLATE_NOOP(
            "LeftOut", "The file names it, and leaves out its client secret."
        ),
        QT_TRANSLATE_NOOP(
            "LeftOut",
            "Copy the secret in the Console: project, then OAuth Server-to-Server.",
        ),
        console=True,
    ),
    Why.KEYRING_NAMES: LeftOutWords(
        QT_TRANSLATE_NOOP("LeftOut", "Names of keyring items"),
        QT_TRANSLATE_NOOP("LeftOut", "The secret is in a keyring"),
        QT_TRANSLATE_NOOP(
            "LeftOut",
            "The file names items of a keyring in place of secrets. Mintdesk reads no "
            "other program’s items.",
        ),
        QT_TRANSLATE_NOOP(
            "LeftOut",
            "Copy the secret in the Console: project, then OAuth Server-to-Server.",
        ),
        console=True,
    ),
    Why.OTHER_HOST: LeftOutWords(
        QT_TRANSLATE_NOOP("LeftOut", "Request to another host"),
        QT_TRANSLATE_NOOP("LeftOut", "Not sent to Adobe"),
        QT_TRANSLATE_NOOP(
            "LeftOut", "It goes to a host that is not Adobe’s, and may be a trap."
        ),
        QT_TRANSLATE_NOOP("LeftOut", "Copy the command anew from the Console."),
        console=True,
    ),
    Why.PDF_SERVICES: LeftOutWords(
        QT_TRANSLATE_NOOP("LeftOut", "PDF Services credential"),
        QT_TRANSLATE_NOOP("LeftOut", "For PDF Services alone"),
        QT_TRANSLATE_NOOP(
            "LeftOut",
            "Adobe PDF Services gives its tokens from a host of its own, which "
            "Mintdesk does not ask.",
        ),
        QT_TRANSLATE_NOOP("LeftOut", "Keep it for the PDF Services SDK."),
    ),
    Why.DISABLED: LeftOutWords(
        QT_TRANSLATE_NOOP("LeftOut", "Switched off"),
        QT_TRANSLATE_NOOP("LeftOut", "Switched off in the file"),
        QT_TRANSLATE_NOOP("LeftOut", "The file marks it as not to be used."),
        QT_TRANSLATE_NOOP(
            "LeftOut", "Switch it on where the file comes from, then import again."
        ),
    ),
    Why.OTHER_TYPE: LeftOutWords(
        QT_TRANSLATE_NOOP("LeftOut", "Other kind of credential"),
        QT_TRANSLATE_NOOP("LeftOut", "Not OAuth Server-to-Server"),
        QT_TRANSLATE_NOOP(
            "LeftOut", "The Console has kinds that Mintdesk does not know; this is one."
        ),
        _NEW_ONE,
        console=True,
    ),
}


def name_of(left: LeftOut) -> str:
    """What the file calls it, else what it is."""
    return left.name.strip() or _said(_WORDS[left.why].name)


def short(left: LeftOut) -> str:
    """Why it stays out, in a few words."""
    return _said(_WORDS[left.why].short)


def about(left: LeftOut) -> tuple[str, ...]:
    """What it is, until when, and what to do instead."""
    words = _WORDS[left.why]
    found = [_said(words.text)]
    day = QDate.fromString(left.date, Qt.DateFormat.ISODate)
    if day.isValid():
        told = QT_TRANSLATE_NOOP("LeftOut", "The file gives %1 as its end.")
        found.append(
            _said(told).replace("%1", QLocale().toString(day, "d MMM yyyy")),
        )
    return (*found, _said(words.advice))


def leads_to_console(left: LeftOut) -> bool:
    """Whether what to do instead is done in the Console."""
    return _WORDS[left.why].console


def _said(marked: object) -> str:
    return QCoreApplication.translate("LeftOut", str(marked))
