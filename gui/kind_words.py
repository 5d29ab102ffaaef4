"""What a text was told to be, in words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core.formats.found import Kind

_KINDS: Final[dict[Kind, object]] = {
    Kind.ENV: QT_TRANSLATE_NOOP("Kinds", ".env file"),
    Kind.WORKSPACE: QT_TRANSLATE_NOOP(
        "Kinds", "Workspace download of the Developer Console"
    ),
    Kind.DOWNLOAD: QT_TRANSLATE_NOOP(
        "Kinds", "Credential download of the Developer Console"
    ),
    Kind.POSTMAN: QT_TRANSLATE_NOOP("Kinds", "Postman environment"),
    Kind.AIO: QT_TRANSLATE_NOOP("Kinds", "Configuration of aio"),
    Kind.JSON: QT_TRANSLATE_NOOP("Kinds", "JSON"),
    Kind.YAML: QT_TRANSLATE_NOOP("Kinds", "YAML"),
    Kind.PROPERTIES: QT_TRANSLATE_NOOP("Kinds", "Java properties"),
    Kind.CURL: QT_TRANSLATE_NOOP("Kinds", "cURL command"),
    Kind.FORM: QT_TRANSLATE_NOOP("Kinds", "Body of a token request"),
}


def words_of(kind: Kind) -> str:
    """A text's format, to stand alone."""
    return QCoreApplication.translate("Kinds", str(_KINDS[kind]))
