"""An App Builder project in words: its actions, what is odd about them, the ways."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core.formats.app_config_findings import Fault
from core.formats.app_config_plan import Way
from gui.models.plain import one_line
from gui.views.text import plain_tooltip

if TYPE_CHECKING:
    from core.formats.app_config import Action
    from core.formats.app_config_findings import Finding

# The most of a name that is shown in a sentence.
SHOWN: Final = 80

_PLACE = re.compile(r"%([123])")

# %1: the action or its package, %2: the input, %3: the variables.
_FINDINGS: Final[dict[Fault, object]] = {
    Fault.NO_VALUE: QT_TRANSLATE_NOOP(
        "WiringWords",
        "“%1”: %3 has no value in .env. Runtime would make %2 empty, and say nothing.",
    ),
    Fault.HYPHEN_IN_NAME: QT_TRANSLATE_NOOP(
        "WiringWords",
        "“%1”: in %2, Runtime takes “%3” for one name, hyphen included, and finds no "
        "value for it in .env.",
    ),
    Fault.BRACE_UNPAIRED: QT_TRANSLATE_NOOP(
        "WiringWords",
        "“%1”: a brace is missing in %2, so Runtime looks for a variable “%3”.",
    ),
    Fault.VALUE_CHANGED: QT_TRANSLATE_NOOP(
        "WiringWords",
        "“%1”: the value of %3 holds a $ that Runtime takes for a command. %2 would "
        "get another value.",
    ),
    Fault.TYPED_INPUT: QT_TRANSLATE_NOOP(
        "WiringWords",
        "“%1”: the value of %2 is the name of a type, which Runtime makes empty.",
    ),
    Fault.LITERAL_SECRET: QT_TRANSLATE_NOOP(
        "WiringWords",
        "“%1”: the secret itself stands in %2. Move it into .env; if others have the "
        "file, replace it in the Console.",
    ),
    Fault.SECRET_IN_WEB_ACTION: QT_TRANSLATE_NOOP(
        "WiringWords",
        "“%1” gets the secret, and is a web action without require-adobe-auth: anyone "
        "who knows its address can call it.",
    ),
    Fault.IMS_VALUES_MISSING: QT_TRANSLATE_NOOP(
        "WiringWords",
        "“%1” has include-ims-credentials, and .env lacks %3. The deployment would "
        "fail.",
    ),
    Fault.IMS_SCOPES_NO_ARRAY: QT_TRANSLATE_NOOP(
        "WiringWords",
        "“%1”: %3 is no JSON array. The deployment would succeed, and the action fail.",
    ),
    Fault.BOTH_WAYS: QT_TRANSLATE_NOOP(
        "WiringWords",
        "“%1” gets the credential twice: by inputs and by include-ims-credentials.",
    ),
    Fault.NAME_TWICE: QT_TRANSLATE_NOOP(
        "WiringWords", "“%2” stands twice. aio refuses such a file."
    ),
}
_SECRET_IN_FILE: Final = QT_TRANSLATE_NOOP(
    "WiringWords",
    "A client secret itself stands here. Move it into .env; if others have the file, "
    "replace it in the Console.",
)

_MEANINGS: Final[dict[Way, object]] = {
    Way.INPUTS: QT_TRANSLATE_NOOP(
        "WiringWords",
        "Needs OAUTHS2S_CLIENT_ID, _CLIENT_SECRET, _CECREDENTIALS_METASCOPES and "
        "_IMS_ORG_ID in .env. The action asks Adobe for its token itself.",
    ),
    Way.INCLUDE: QT_TRANSLATE_NOOP(
        "WiringWords",
        "Needs IMS_OAUTH_S2S_CLIENT_ID, _CLIENT_SECRET, _ORG_ID and _SCOPES (a JSON "
        "array) in .env, and in the action the Node library "
        "@adobe/aio-lib-core-auth.",
    ),
    Way.OUT: QT_TRANSLATE_NOOP(
        "WiringWords",
        "Takes out the tutorial’s inputs and include-ims-credentials. Other "
        "inputs and .env stay as they are.",
    ),
}


class ChipWords(NamedTuple):
    """A chip of a row: its words, its kind, its icon."""

    text: str
    kind: str
    icon: str


def name_of(action: Action) -> str:
    """``package › action``."""
    return f"{short(action.package)} › {short(action.name)}"


def below(action: Action) -> str:
    """Where it stands, and how it gets a credential now."""
    place = f"{one_line(action.file)}:{action.line}"
    return f"{place}  ·  {gets(action)}"


def gets(action: Action) -> str:
    """The inputs that are Adobe's, and the annotation."""
    names = [short(each.name) for each in action.credential_inputs]
    if action.included:
        names.insert(0, "include-ims-credentials")
    if not names:
        return QCoreApplication.translate("WiringWords", "gets no credential")
    return ", ".join(names)


def chip(action: Action) -> ChipWords:
    """Whether the web reaches it, and who may call it then."""
    translate = QCoreApplication.translate
    if not action.web:
        return ChipWords(translate("WiringWords", "Not web"), "plain", "lock")
    if action.protected:
        return ChipWords(
            translate("WiringWords", "Web, Adobe login"), "plain", "shield"
        )
    return ChipWords(translate("WiringWords", "Web, open"), "plain", "network")


def spoken(action: Action) -> str:
    """All of a row, for assistive tools."""
    return ", ".join((name_of(action), chip(action).text, below(action)))


def tooltip(action: Action) -> str:
    """The second line in full."""
    return plain_tooltip(below(action))


def remark(finding: Finding) -> str:
    """What is odd, and where."""
    marked = _FINDINGS[finding.fault]
    if finding.fault is Fault.LITERAL_SECRET and not finding.action:
        marked = _SECRET_IN_FILE
    facts = (
        short(finding.action),
        short(finding.name),
        ", ".join(short(each) for each in finding.variables),
    )
    said = _PLACE.sub(lambda at: facts[int(at.group(1)) - 1], _said(marked))
    return f"{said} ({one_line(finding.file)}:{finding.line})"


def way_name(way: Way) -> str:
    """A way in a few words."""
    translate = QCoreApplication.translate
    if way is Way.INPUTS:
        return translate("WiringWords", "The tutorial’s inputs (NAME: $NAME)")
    if way is Way.INCLUDE:
        return "include-ims-credentials: true"
    return translate("WiringWords", "Take the wiring out")


def meaning(way: Way) -> str:
    """What a way needs, or does."""
    return _said(_MEANINGS[way])


def short(name: str) -> str:
    """A name on one line, and bounded."""
    line = one_line(name)
    return line if len(line) <= SHOWN else line[: SHOWN - 1] + "…"


def _said(marked: object) -> str:
    return QCoreApplication.translate("WiringWords", str(marked))
