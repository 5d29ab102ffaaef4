"""What the forms of an export are called, in groups, and what their prefix is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core.formats.target_table import Dialect, Shape

_SHELLS: Final = (Dialect.SH, Dialect.FISH, Dialect.POWERSHELL, Dialect.CMD)

# Headings, and under each of them the dialects in the order of the list.
GROUPS: Final[tuple[tuple[object, tuple[tuple[Dialect, object], ...]], ...]] = (
    (
        QT_TRANSLATE_NOOP("Dialects", ".env"),
        (
            (
                Dialect.TUTORIAL,
                QT_TRANSLATE_NOOP("Dialects", "App Builder tutorial (OAUTHS2S_*)"),
            ),
            (
                Dialect.PREFIX,
                QT_TRANSLATE_NOOP("Dialects", "With a prefix of your own"),
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Dialects", "App Builder"),
        (
            (
                Dialect.APP_BUILDER,
                QT_TRANSLATE_NOOP("Dialects", "App Builder (IMS_OAUTH_S2S_*)"),
            ),
            (
                Dialect.AIO_CONTEXT,
                QT_TRANSLATE_NOOP("Dialects", "Context of aio (AIO_ims_contexts_*)"),
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Dialects", "Commerce"),
        (
            (
                Dialect.COMMERCE,
                QT_TRANSLATE_NOOP("Dialects", "Commerce (AIO_COMMERCE_AUTH_IMS_*)"),
            ),
            (
                Dialect.OAUTH,
                QT_TRANSLATE_NOOP("Dialects", "Commerce starter kit (OAUTH_*)"),
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Dialects", "JSON"),
        (
            (
                Dialect.CONSOLE,
                QT_TRANSLATE_NOOP("Dialects", "Credential of the Console (JSON)"),
            ),
            (Dialect.AEPP, QT_TRANSLATE_NOOP("Dialects", "Python aepp (JSON)")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Dialects", "Postman"),
        ((Dialect.POSTMAN, QT_TRANSLATE_NOOP("Dialects", "Postman environment")),),
    ),
    (
        QT_TRANSLATE_NOOP("Dialects", "Java"),
        ((Dialect.PROPERTIES, QT_TRANSLATE_NOOP("Dialects", "Java properties")),),
    ),
    (
        QT_TRANSLATE_NOOP("Dialects", "Table"),
        (
            (Dialect.CSV, QT_TRANSLATE_NOOP("Dialects", "CSV")),
            (Dialect.TSV, QT_TRANSLATE_NOOP("Dialects", "TSV")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Dialects", "Shell"),
        (
            (Dialect.SH, QT_TRANSLATE_NOOP("Dialects", "bash and zsh")),
            (Dialect.FISH, QT_TRANSLATE_NOOP("Dialects", "fish")),
            (Dialect.POWERSHELL, QT_TRANSLATE_NOOP("Dialects", "PowerShell")),
            (Dialect.CMD, QT_TRANSLATE_NOOP("Dialects", "cmd")),
        ),
    ),
)


def groups() -> list[tuple[str, list[tuple[str, str]]]]:
    """The list, in the language of now; a dialect's key is its value."""
    return [
        (said(heading), [(each.value, said(words)) for each, words in entries])
        for heading, entries in GROUPS
    ]


def name_of(dialect: Dialect) -> str:
    """What a dialect is called."""
    words = {each: words for _, entries in GROUPS for each, words in entries}
    return said(words[dialect])


def label_name(dialect: Dialect) -> str:
    """What its prefix is called; empty where it has none."""
    translate = QCoreApplication.translate
    if dialect is Dialect.AIO_CONTEXT:
        return translate("Dialects", "Name of the context")
    if dialect is Dialect.PREFIX or dialect in _SHELLS:
        return translate("Dialects", "Prefix")
    return ""


def label_hint(dialect: Dialect, context: str) -> str:
    """What stands there where nothing is typed."""
    if dialect is Dialect.AIO_CONTEXT:
        return context
    return "MY_APP" if dialect is Dialect.PREFIX else "OAUTHS2S"


def label_fault(dialect: Dialect, label: str) -> str:
    """Why a prefix, or the name of a context, cannot be written."""
    translate = QCoreApplication.translate
    if dialect is Dialect.AIO_CONTEXT:
        return translate(
            "Dialects",
            "Letters, digits, dots, hyphens and underscores, none of the latter at "
            "either end.",
        )
    if not label.strip():
        return translate("Dialects", "Type a prefix, such as MY_APP.")
    return translate(
        "Dialects",
        "Letters, digits and underscores, no digit first, and no word that a key "
        "ends in.",
    )


def has_readers(dialect: Dialect) -> bool:
    """Whether several programs would read it, each in its way."""
    return dialect.shape is Shape.ENV


def is_default_name(name: str) -> bool:
    """Whether a file's name is one that a dialect offers."""
    return name in {each.file_name for each in Dialect}


def said(marked: object, context: str = "Dialects") -> str:
    """A marked string in the language of now."""
    return QCoreApplication.translate(context, str(marked))


def names_of(names: Sequence[str]) -> str:
    """``Node, Python and bash``."""
    if len(names) < 2:
        return "".join(names)
    both = QCoreApplication.translate("Dialects", "%1 and %2")
    return both.replace("%1", ", ".join(names[:-1])).replace("%2", names[-1])
