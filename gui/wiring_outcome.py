"""What came of wiring a project, as a message: done, or what is left to be mended."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from core.formats.app_config_findings import IMS_NAMES, Fault
from core.formats.app_config_wish import TUTORIAL_NAMES
from gui.models.message import Level, Message
from gui.models.plain import one_line

if TYPE_CHECKING:
    from core.formats.app_config_findings import Finding
    from gui.controllers.wiring import Wired

translate = QCoreApplication.translate

_OPEN: Final = (Fault.NO_VALUE, Fault.IMS_VALUES_MISSING)
_OURS: Final = (*TUTORIAL_NAMES, *IMS_NAMES)
# As many names as fit a sentence.
_TOLD: Final = 4
_FEW: Final = 2


def message(wired: Wired, *, out: bool) -> Message:
    """Which files were read back, and what would still go wrong after a deployment."""
    files = ", ".join(one_line(path.name) for path in wired.paths)
    if out:
        title = translate("WiringOutcome", "Wiring taken out")
        text = translate("WiringOutcome", "%1: read back. All else is as it was.")
        return Message(Level.DONE, title, text.replace("%1", files))
    title = translate("WiringOutcome", "Wired into App Builder")
    said = _said(wired.findings)
    start = translate("WiringOutcome", "%1: read back.").replace("%1", files)
    if said is not None:
        text, action, name = said
        text = f"{start} {text}"
        return Message(Level.WARNING, title, text, action=action, action_name=name)
    text = translate(
        "WiringOutcome",
        "%1: read back. It counts from the next deploy. Next comes the action’s code.",
    ).replace("%1", files)
    action, name = _code()
    return Message(Level.DONE, title, text, action=action, action_name=name)


def _said(findings: tuple[Finding, ...]) -> tuple[str, str, str] | None:
    """What would go wrong, and the remedy: the gravest first; None: nothing would."""
    ours = [name for name in _lacking(findings) if name in _OURS]
    others = [name for name in _lacking(findings) if name not in _OURS]
    public = _about(findings, Fault.SECRET_IN_WEB_ACTION)
    unlisted = _about(findings, Fault.IMS_SCOPES_NO_ARRAY)
    most = _FEW if public else _TOLD
    parts, remedy = [], _code()
    if ours:
        told = translate("WiringOutcome", "In .env there is no value yet for %1.")
        parts.append(told.replace("%1", _listed(ours, most)))
        remedy = _export(included=ours[0] in IMS_NAMES)
    elif unlisted:
        parts.append(
            translate(
                "WiringOutcome",
                "In .env, IMS_OAUTH_S2S_SCOPES is no JSON array: the action would "
                "fail.",
            )
        )
        remedy = _export(included=True)
    elif others:
        told = translate(
            "WiringOutcome",
            "In .env there is no value for %1: Runtime would make it empty. Put it "
            "there, then deploy.",
        )
        parts.append(told.replace("%1", _listed(others, most)))
        remedy = "", ""
    if public:
        told = translate(
            "WiringOutcome",
            "Anyone can call %1, which gets the secret: set require-adobe-auth: true, "
            "or check the caller in its code.",
        )
        parts.append(told.replace("%1", _listed(public, _FEW)))
    if not parts and findings:
        from gui import wiring_words

        parts.append(wiring_words.remark(findings[0]))
        remedy = "", ""
    return (" ".join(parts), *remedy) if parts else None


def _code() -> tuple[str, str]:
    return "action_code", translate("WiringOutcome", "Action code…")


def _export(*, included: bool) -> tuple[str, str]:
    from gui.words import ACTIONS

    name = translate("Messages", str(ACTIONS["export_again"]))
    return "export_ims" if included else "export_inputs", name


def _lacking(findings: tuple[Finding, ...]) -> tuple[str, ...]:
    """The names that ``.env`` lacks, each once."""
    return tuple(
        dict.fromkeys(
            name for each in findings if each.fault in _OPEN for name in each.variables
        )
    )


def _about(findings: tuple[Finding, ...], fault: Fault) -> tuple[str, ...]:
    """The actions that something is odd about, each once."""
    return tuple(dict.fromkeys(each.action for each in findings if each.fault is fault))


def _listed(names: Iterable[str], most: int) -> str:
    from gui import wiring_words

    told = [wiring_words.short(each) for each in names]
    return ", ".join(told[:most]) + (" …" if len(told) > most else "")
