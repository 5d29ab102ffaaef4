"""What is odd about a field, in words, and what a file's lines gave cause to say."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core.formats import fields
from core.formats.dialects import Notice, NoticeCode
from core.formats.fields import Oddity
from core.model import Secret
from gui.plurals import Plurals

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
        "Fields", "Line %1: %2 is there twice; the last one counts."
    ),
    NoticeCode.NO_VALUE: QT_TRANSLATE_NOOP("Fields", "Line %1: %2 has no value."),
    NoticeCode.PLACEHOLDER: QT_TRANSLATE_NOOP(
        "Fields", "Line %1: %2 is a placeholder and was left out."
    ),
    NoticeCode.READS_DIFFERENTLY: QT_TRANSLATE_NOOP(
        "Fields", "Line %1: Node, Python and bash do not read %2 the same."
    ),
    NoticeCode.HOST_IGNORED: QT_TRANSLATE_NOOP(
        "Fields", "Line %1: the host in %2 is not Adobe’s and was left out."
    ),
    NoticeCode.LIVE_TOKEN: QT_TRANSLATE_NOOP(
        "Fields", "Line %1: %2 holds an access token and was left out."
    ),
    NoticeCode.LINE_SKIPPED: QT_TRANSLATE_NOOP(
        "Fields", "Line %1 makes no sense as NAME=value and was left out."
    ),
}

# At most this many sentences about a file; the rest are counted.
SHOWN: Final = 4


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


def notices(found: tuple[Notice, ...]) -> tuple[str, ...]:
    """Sentences about a file's lines, the first few."""
    said = [
        _said(_NOTICES[notice.code])
        .replace("%1", str(notice.line))
        .replace("%2", notice.key)
        for notice in found[:SHOWN]
    ]
    rest = len(found) - SHOWN
    if rest > 0:
        said.append(Plurals().more_remarks(rest))
    return tuple(said)


def _sentence(name: str, odd: tuple[Oddity, ...]) -> str:
    if not odd:
        return ""
    first = odd[0]
    return _said(_MISSING[name] if first is Oddity.MISSING else _ODD[first])


def _said(marked: object) -> str:
    return QCoreApplication.translate("Fields", str(marked))
