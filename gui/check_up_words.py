"""What a check-up found, in words: the part, how it is, and what to do."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from core.adobe.findings import Verdict
from core.upkeep.checked import Checked, Part
from gui.connection_words import Told, mark_of
from gui.models.plain import one_line
from gui.plurals import Plurals

if TYPE_CHECKING:
    from core.upkeep.checked import Facts

# The longest fact that is shown.
SHOWN: Final = 300

_PARTS: Final[dict[Part, object]] = {
    Part.PROGRAM: QT_TRANSLATE_NOOP("CheckUp", "Program"),
    Part.SYSTEM: QT_TRANSLATE_NOOP("CheckUp", "System"),
    Part.WINDOW: QT_TRANSLATE_NOOP("CheckUp", "Window"),
    Part.FOLDER: QT_TRANSLATE_NOOP("CheckUp", "Data folder"),
    Part.LIST: QT_TRANSLATE_NOOP("CheckUp", "List"),
    Part.LOG: QT_TRANSLATE_NOOP("CheckUp", "Log"),
    Part.NETWORK: QT_TRANSLATE_NOOP("CheckUp", "Network"),
    Part.CERTIFICATES: QT_TRANSLATE_NOOP("CheckUp", "Certificates"),
    Part.KEYRING: QT_TRANSLATE_NOOP("CheckUp", "Keyring"),
    Part.ROUND_TRIP: QT_TRANSLATE_NOOP("CheckUp", "Keyring, tried"),
}

_FAILED: Final = QT_TRANSLATE_NOOP("CheckUp", "Could not be looked at: {reason}.")
_STOPPED: Final = QT_TRANSLATE_NOOP("CheckUp", "Given up.")

# How it is, by part and case.
_WORDS: Final[dict[tuple[Part, str], object]] = {
    (Part.PROGRAM, "ok"): QT_TRANSLATE_NOOP(
        "CheckUp",
        "Mintdesk {version}, Python {python}, SQLite {sqlite}, {openssl}, {packages}",
    ),
    (Part.SYSTEM, "ok"): QT_TRANSLATE_NOOP(
        "CheckUp", "{system}, {machine}, desktop {desktop}, bundle: {bundle}"
    ),
    (Part.WINDOW, "ok"): QT_TRANSLATE_NOOP(
        "CheckUp",
        "Qt {qt}, PySide {pyside}, platform {platform}, style {style}, language "
        "{language}, scale {scale}, colours {colours}",
    ),
    (Part.FOLDER, "ok"): QT_TRANSLATE_NOOP(
        "CheckUp", "Can be written. Rights {mode}, {free} MB free."
    ),
    (Part.FOLDER, "foreign"): QT_TRANSLATE_NOOP(
        "CheckUp", "It belongs to another user. Rights {mode}."
    ),
    (Part.FOLDER, "writable"): QT_TRANSLATE_NOOP(
        "CheckUp", "Others can write into it. Rights {mode}."
    ),
    (Part.FOLDER, "full"): QT_TRANSLATE_NOOP("CheckUp", "{free} MB are left on it."),
    (Part.FOLDER, "none"): QT_TRANSLATE_NOOP("CheckUp", "There is none yet."),
    (Part.LIST, "ok"): QT_TRANSLATE_NOOP(
        "CheckUp", "Whole. {credentials}, schema {schema}, {size} kB."
    ),
    (Part.LIST, "none"): QT_TRANSLATE_NOOP("CheckUp", "There is none yet."),
    (Part.LOG, "ok"): QT_TRANSLATE_NOOP("CheckUp", "Lines: {lines}. No errors."),
    (Part.LOG, "errors"): QT_TRANSLATE_NOOP(
        "CheckUp", "Lines: {lines}. Errors: {errors}."
    ),
    (Part.LOG, "none"): QT_TRANSLATE_NOOP("CheckUp", "It is empty."),
    (Part.NETWORK, "system"): QT_TRANSLATE_NOOP(
        "CheckUp", "Proxy of the system. Variables: {variables}."
    ),
    (Part.NETWORK, "manual"): QT_TRANSLATE_NOOP(
        "CheckUp", "Proxy from the settings, with a password: {password}."
    ),
    (Part.NETWORK, "none"): QT_TRANSLATE_NOOP("CheckUp", "No proxy is used."),
    (Part.CERTIFICATES, "ok"): QT_TRANSLATE_NOOP(
        "CheckUp", "{count} in the store. A file of your own: {extra}."
    ),
    (Part.CERTIFICATES, "system"): QT_TRANSLATE_NOOP(
        "CheckUp", "The system’s store. A file of your own: {extra}."
    ),
    (Part.CERTIFICATES, "none"): QT_TRANSLATE_NOOP(
        "CheckUp", "None was found. Variables: {variables}."
    ),
    (Part.KEYRING, "ok"): QT_TRANSLATE_NOOP("CheckUp", "{name}, open."),
    (Part.KEYRING, "locked"): QT_TRANSLATE_NOOP("CheckUp", "{name}, locked."),
    (Part.KEYRING, "memory"): QT_TRANSLATE_NOOP(
        "CheckUp", "None. Secrets are kept until you quit."
    ),
    (Part.ROUND_TRIP, "ok"): QT_TRANSLATE_NOOP(
        "CheckUp", "Written, read back the same, and removed."
    ),
    (Part.ROUND_TRIP, "closed"): QT_TRANSLATE_NOOP(
        "CheckUp", "Not tried: it is not open."
    ),
    (Part.ROUND_TRIP, "other"): QT_TRANSLATE_NOOP(
        "CheckUp", "What was read back is not what was written."
    ),
    (Part.ROUND_TRIP, "left"): QT_TRANSLATE_NOOP(
        "CheckUp", "What was removed is still there."
    ),
}

# What to do.
_REMEDIES: Final[dict[tuple[Part, str], object]] = {
    (Part.FOLDER, "failed"): QT_TRANSLATE_NOOP(
        "CheckUp", "Look at its rights and at the disk under Settings, Folders."
    ),
    (Part.FOLDER, "foreign"): QT_TRANSLATE_NOOP(
        "CheckUp", "Start Mintdesk as the user to whom it belongs."
    ),
    (Part.FOLDER, "writable"): QT_TRANSLATE_NOOP(
        "CheckUp", "Take their rights away: 700 is enough."
    ),
    (Part.FOLDER, "full"): QT_TRANSLATE_NOOP("CheckUp", "Make room on the disk."),
    (Part.LIST, "failed"): QT_TRANSLATE_NOOP(
        "CheckUp",
        "Start Mintdesk again: it sets a broken list aside and takes its newest copy.",
    ),
    (Part.LOG, "errors"): QT_TRANSLATE_NOOP("CheckUp", "Settings, About, Log."),
    (Part.CERTIFICATES, "failed"): QT_TRANSLATE_NOOP(
        "CheckUp", "Choose the file of certificates anew under Settings, Network."
    ),
    (Part.CERTIFICATES, "none"): QT_TRANSLATE_NOOP(
        "CheckUp", "Install the certificates of your system (ca-certificates)."
    ),
    (Part.KEYRING, "failed"): QT_TRANSLATE_NOOP(
        "CheckUp", "The foot of the list tells what helps."
    ),
    (Part.KEYRING, "locked"): QT_TRANSLATE_NOOP(
        "CheckUp", "Getting a token asks for its password."
    ),
}


def told(checked: Checked) -> Told:
    """A row of the check-up."""
    icon, role, verdict = mark_of(checked.verdict)
    key = checked.part, checked.case
    words = _WORDS.get(key) or (_STOPPED if checked.case == "stopped" else _FAILED)
    remedy = _REMEDIES.get(key)
    return Told(
        icon,
        role,
        _said(_PARTS[checked.part]),
        verdict,
        _filled(_said(words), checked.facts),
        _said(remedy) if remedy else "",
    )


def as_text(found: Iterable[Checked]) -> str:
    """All of it, for somebody who is to help; no path, id or secret is in it."""
    lines = []
    for each in found:
        row = told(each)
        lines.append(f"[{row.verdict}] {row.name}: {row.text}")
        if row.remedy and each.verdict is not Verdict.OK:
            lines.append(f"    {row.remedy}")
    return "\n".join(lines)


def _filled(sentence: str, facts: Facts) -> str:
    known: dict[str, Any] = dict(facts)
    for key in ("bundle", "password", "extra"):
        if key in known:
            known[key] = _yes_or_no(bool(known[key]))
    if "count" in known:
        known["credentials"] = Plurals().credentials(int(known["count"]))
    first, *rest = sentence.split("{")
    filled = first
    for part in rest:
        key, _, words = part.partition("}")
        filled += _shown(known.get(key, "")) + words
    return filled


def _shown(value: str | int) -> str:
    if isinstance(value, int):
        return QLocale().toString(value)
    return one_line(value).strip()[:SHOWN] or "–"


def _yes_or_no(yes: bool) -> str:
    translate = QCoreApplication.translate
    return translate("CheckUp", "yes") if yes else translate("CheckUp", "no")


def _said(marked: object) -> str:
    return QCoreApplication.translate("CheckUp", str(marked))
