"""What is odd about a field, in words, and what a file's lines gave cause to say."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from core.formats import fields
from core.formats.fields import Oddity
from core.formats.found import Notice, NoticeCode
from core.model import Secret

_places = re.compile(r"(%[23])")

_MISSING: Final[dict[str, object]] = {
    "name": QT_TRANSLATE_NOOP("Fields", "Without a name, the client ID is used."),
    "client_id": QT_TRANSLATE_NOOP("Fields", "No token without it."),
    "client_secret": QT_TRANSLATE_NOOP("Fields", "No token without it."),
    "scopes": QT_TRANSLATE_NOOP(
        "Fields", "Adobe gives no token without a scope. They can be added later."
    ),
    "ims_org_id": QT_TRANSLATE_NOOP(
        "Fields", "Tokens work without it; the quota will ask for it."
    ),
}

_ODD: Final[dict[Oddity, object]] = {
    Oddity.PLACEHOLDER: QT_TRANSLATE_NOOP(
        "Fields", "This is a placeholder. Copy the value from the Console."
    ),
    Oddity.TOO_LONG: QT_TRANSLATE_NOOP("Fields", "This is far too long."),
    Oddity.CONTROL: QT_TRANSLATE_NOOP(
        "Fields", "It holds characters that cannot be seen."
    ),
    Oddity.HAS_BLANK: QT_TRANSLATE_NOOP("Fields", "It holds a blank."),
    Oddity.CLIENT_ID_SHAPE: QT_TRANSLATE_NOOP(
        "Fields", "A client ID usually has 32 digits and letters a to f."
    ),
    Oddity.CLIENT_ID_AEM: QT_TRANSLATE_NOOP(
        "Fields",
        "This looks like AEM Service Credentials (JWT), not OAuth Server-to-Server.",
    ),
    Oddity.LOOKS_LIKE_SECRET: QT_TRANSLATE_NOOP(
        "Fields", "This looks like a client secret. Put it in its own field."
    ),
    Oddity.LOOKS_LIKE_TOKEN: QT_TRANSLATE_NOOP(
        "Fields", "This looks like an access token."
    ),
    Oddity.SECRET_SHAPE: QT_TRANSLATE_NOOP(
        "Fields", "A client secret usually has p8e- and 32 characters."
    ),
    Oddity.SECRET_CUT: QT_TRANSLATE_NOOP(
        "Fields", "It looks cut: a client secret usually has 36 characters."
    ),
    Oddity.SECRET_LOOKS_LIKE_ID: QT_TRANSLATE_NOOP(
        "Fields", "This looks like a client ID."
    ),
    Oddity.ORG_NO_SUFFIX: QT_TRANSLATE_NOOP(
        "Fields", "An IMS org ID usually ends in @AdobeOrg. You can save it as it is."
    ),
    Oddity.ORG_NUMERIC: QT_TRANSLATE_NOOP(
        "Fields",
        "This is the Console’s number for the org. The IMS org ID ends in @AdobeOrg.",
    ),
    Oddity.ORG_SHAPE: QT_TRANSLATE_NOOP(
        "Fields", "An IMS org ID usually has 24 characters and @AdobeOrg."
    ),
    Oddity.ORG_IS_ACCOUNT: QT_TRANSLATE_NOOP(
        "Fields", "This is a technical account. The IMS org ID ends in @AdobeOrg."
    ),
    Oddity.SCOPE_SHAPE: QT_TRANSLATE_NOOP("Fields", "A scope holds odd characters."),
    Oddity.NO_OPENID: QT_TRANSLATE_NOOP(
        "Fields", "Scopes usually include openid and AdobeID."
    ),
}

_NOTICES: Final[dict[NoticeCode, object]] = {
    NoticeCode.DUPLICATE_KEY: QT_TRANSLATE_NOOP(
        "Fields", "%2 is there twice; the last one counts."
    ),
    NoticeCode.NO_VALUE: QT_TRANSLATE_NOOP("Fields", "%2 has no value."),
    NoticeCode.PLACEHOLDER: QT_TRANSLATE_NOOP(
        "Fields", "%2 is a placeholder and was left out."
    ),
    NoticeCode.READS_DIFFERENTLY: QT_TRANSLATE_NOOP(
        "Fields", "Node, Python and bash do not read %2 the same."
    ),
    NoticeCode.HOST_IGNORED: QT_TRANSLATE_NOOP(
        "Fields", "The host in %2 is not Adobe’s and was left out."
    ),
    NoticeCode.LIVE_TOKEN: QT_TRANSLATE_NOOP(
        "Fields", "%2 holds an access token and was left out."
    ),
    NoticeCode.LINE_SKIPPED: QT_TRANSLATE_NOOP(
        "Fields", "This makes no sense as NAME=value and was left out."
    ),
    NoticeCode.ACCOUNT_SWAPPED: QT_TRANSLATE_NOOP(
        "Fields",
        "ID and e-mail of the technical account stand in each other’s place (%2). "
        "Mintdesk takes them the right way round.",
    ),
    NoticeCode.MORE_SECRETS: QT_TRANSLATE_NOOP(
        "Fields", "%2 holds %3 client secrets. Adobe takes two; the first two are read."
    ),
    NoticeCode.MORE_SCOPES: QT_TRANSLATE_NOOP(
        "Fields", "%2 names more scopes than a credential may hold; the rest is left."
    ),
    NoticeCode.MORE_CREDENTIALS: QT_TRANSLATE_NOOP(
        "Fields", "There are %3 credentials; only the first of them were read."
    ),
    NoticeCode.NOT_COMPARED: QT_TRANSLATE_NOOP(
        "Fields", "Too long to tell whether Python and bash read it as Node does."
    ),
    NoticeCode.TOO_LONG: QT_TRANSLATE_NOOP(
        "Fields", "%2 is far too long and was left out."
    ),
    NoticeCode.PARTLY_READ: QT_TRANSLATE_NOOP(
        "Fields", "Not all was read: it is too long."
    ),
}

# Remarks after which a value may be another one than was meant.
WARNING: Final = frozenset(
    {
        NoticeCode.DUPLICATE_KEY,
        NoticeCode.READS_DIFFERENTLY,
        NoticeCode.MORE_SECRETS,
        NoticeCode.MORE_SCOPES,
        NoticeCode.TOO_LONG,
    }
)


class Offer(NamedTuple):
    """A mended text for a field, and what the button says that puts it in."""

    words: str
    text: str


class FieldJudge:
    """What is missing or odd in a field, in words; nothing where all is well."""

    def field(self, name: str, value: str) -> str:
        """A sentence about a field that is not secret."""
        return _sentence(name, fields.check(name, value))

    def secret(self, value: Secret) -> str:
        """A sentence about a client secret."""
        return _sentence("client_secret", fields.check_secret(value))

    def scopes(self, text: str) -> tuple[str, ...]:
        """The scopes in a text."""
        return fields.parse_scopes(text)

    def offer(self, name: str, value: str) -> Offer | None:
        """What would mend a field that is not secret; None where nothing would."""
        mended = None if name == "scopes" else fields.suggest(name, value)
        if mended is None or mended == value.strip():
            return None
        if mended == f"{value.strip()}@AdobeOrg":
            words = QT_TRANSLATE_NOOP("Fields", "Add @AdobeOrg")
        else:
            words = QT_TRANSLATE_NOOP("Fields", "Clean up")
        return Offer(_said(words), mended)


def notices(found: Iterable[Notice]) -> tuple[str, ...]:
    """Sentences about places of a file."""
    return tuple(notice(each) for each in found)


def notice(found: Notice, near: str = "") -> str:
    """A sentence about a place of a file, a line or a path, or about all of it.

    A path that is ``near``, in sight, is not named again.
    """
    text = _said(_NOTICES[found.code])
    key = found.key or found.where or _said(QT_TRANSLATE_NOOP("Fields", "This"))
    count = QLocale().toString(found.count)
    words = "".join(
        {"%2": key, "%3": count}.get(part, part) for part in _places.split(text)
    )
    if found.line:
        line = _said(QT_TRANSLATE_NOOP("Fields", "Line %1"))
        place = line.replace("%1", QLocale().toString(found.line))
    else:
        place = "" if found.where == near else found.where
    return f"{place}  ·  {words}" if place else words


def _sentence(name: str, odd: tuple[Oddity, ...]) -> str:
    if not odd:
        return ""
    first = odd[0]
    return _said(_MISSING[name] if first is Oddity.MISSING else _ODD[first])


def _said(marked: object) -> str:
    return QCoreApplication.translate("Fields", str(marked))
