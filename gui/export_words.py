"""An export before it is written, in words: what was looked at, what is to decide."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core.formats.other_readers import Reader
from core.formats.target_table import Dialect, Shape
from core.git_state import Git
from core.model import Credential
from gui import dialect_words, git_words, reader_words
from gui.dialect_words import said
from gui.models.outgoing import Ask, Check, Tone
from gui.models.plain import one_line

if TYPE_CHECKING:
    from core.arrangements import Planned
    from gui.controllers.exports import Around

translate = QCoreApplication.translate

# What is ticked.
ANYWAY: Final = git_words.ANYWAY
IGNORE: Final = git_words.IGNORE
PRIVATE: Final = "private"

# Fields that not every credential has, as they are called in a sentence.
_OPTIONAL: Final[dict[str, object]] = {
    "ims_org_id": QT_TRANSLATE_NOOP("Export", "IMS org ID"),
    "scopes": QT_TRANSLATE_NOOP("Export", "scopes"),
    "technical_account_id": QT_TRANSLATE_NOOP("Export", "technical account ID"),
    "technical_account_email": QT_TRANSLATE_NOOP("Export", "technical account email"),
}

# Names that promise one kind of file.
_PROMISED: Final[dict[str, tuple[Shape, ...]]] = {
    ".json": (Shape.JSON, Shape.POSTMAN),
    ".properties": (Shape.PROPERTIES,),
    ".csv": (Shape.CSV,),
    ".tsv": (Shape.TSV,),
    ".sh": (Shape.SH, Shape.ENV),
    ".fish": (Shape.FISH,),
    ".ps1": (Shape.POWERSHELL,),
    ".cmd": (Shape.CMD,),
    ".bat": (Shape.CMD,),
    ".env": (Shape.ENV,),
    # Names of what no export makes.
    **dict.fromkeys(
        (".yaml", ".yml", ".toml", ".xml", ".html", ".md", ".js", ".ts", ".py"), ()
    ),
}


def checks(
    credential: Credential, planned: Planned, around: Around
) -> tuple[Check, ...]:
    """What is worth knowing before the write."""
    wish = around.wish
    dialect = planned.plan.dialect
    found = [
        *_about_the_file(planned, around),
        *_about_readers(planned, wish.readers if wish else ()),
        *_about_content(credential, dialect),
        *_about_the_text(planned),
    ]
    return (*found, *_about_the_name(planned.path, dialect))


def asks(planned: Planned, around: Around) -> tuple[Ask, ...]:
    """What is to be decided first, and what is offered."""
    found = git_words.asks(around.safety, around.ignore)
    if around.safety.on_network:
        found.append(
            Ask(
                "network",
                translate("Export", "This folder lies on another computer"),
                translate(
                    "Export",
                    "Whoever runs that computer can read what is written here.",
                ),
                (("network", translate("Export", "Write it there all the same")),),
            )
        )
    if around.safety.others_read and planned.before is not None:
        found.append(
            Ask(
                "rights",
                translate("Export", "Others on this computer can read this file"),
                translate("Export", "It keeps its rights unless you change them here."),
                ((PRIVATE, translate("Export", "Make it yours alone (0600)")),),
                needed=False,
            )
        )
    return tuple(found)


def _about_the_file(planned: Planned, around: Around) -> list[Check]:
    safety, found = around.safety, []
    if planned.before is None:
        found.append(
            Check(
                Tone.GOOD,
                translate("Export", "Private"),
                translate("Export", "a new file that only you can open"),
            )
        )
    elif not safety.others_read and planned.private:
        found.append(
            Check(
                Tone.GOOD,
                translate("Export", "Rights kept"),
                translate("Export", "the file stays as closed as it is"),
            )
        )
    if safety.git is Git.IGNORED:
        found.append(
            Check(
                Tone.GOOD,
                translate("Export", "Ignored by git"),
                translate("Export", "so it will not be committed"),
            )
        )
    if planned.before is not None:
        told = translate("Export", "until the new one is read back")
        found.append(Check(Tone.GOOD, translate("Export", "Old file kept"), told))
    return found


def _about_readers(planned: Planned, readers: tuple[Reader, ...]) -> list[Check]:
    plan = planned.plan
    if not dialect_words.has_readers(plan.dialect):
        return []
    if not plan.obstacles:
        names = reader_words.short_names(readers or reader_words.USUAL)
        told = translate("Export", "by %1").replace("%1", names)
        return [Check(Tone.GOOD, translate("Export", "Read the same"), told)]
    return [
        Check(Tone.WARNING, translate("Export", "Read otherwise"), sentence)
        for sentence in reader_words.sentences(plan.obstacles)
    ]


def _about_content(credential: Credential, dialect: Dialect) -> list[Check]:
    found = []
    if credential.secret_count == 2:
        told = (
            translate("Export", "both are written, the one in use first")
            if dialect.lists_secrets
            else translate("Export", "the one in use is written, the other is not")
        )
        found.append(Check(Tone.NOTE, translate("Export", "Two client secrets"), told))
    lacking = [
        said(words, "Export")
        for field, words in _OPTIONAL.items()
        if field in dialect.fields and not getattr(credential, field)
    ]
    if lacking:
        told = translate("Export", "%1: this credential has none").replace(
            "%1", ", ".join(lacking)
        )
        found.append(Check(Tone.NOTE, translate("Export", "Not written"), told))
    return found


def _about_the_text(planned: Planned) -> list[Check]:
    plan, found = planned.plan, []
    if plan.duplicates:
        told = translate(
            "Export", "%1; the last one counts, and is the one that is changed"
        )
        told = told.replace("%1", one_line(", ".join(plan.duplicates)))
        found.append(Check(Tone.WARNING, translate("Export", "More than once"), told))
    if plan.guarded:
        told = translate(
            "Export",
            "%1: an apostrophe stands first, so that no spreadsheet takes it for a "
            "formula; it is no part of the value",
        ).replace("%1", one_line(", ".join(plan.guarded)))
        found.append(Check(Tone.NOTE, translate("Export", "Made harmless"), told))
    return found


def _about_the_name(path: PurePath, dialect: Dialect) -> list[Check]:
    promised = _PROMISED.get(path.suffix.lower(), (dialect.shape,))
    if dialect.shape in promised:
        return []
    told = translate("Export", "its name ends in %1, and what is written is: %2")
    told = told.replace("%1", one_line(path.suffix))
    told = told.replace("%2", dialect_words.name_of(dialect))
    return [Check(Tone.WARNING, translate("Export", "Another kind of file"), told)]
