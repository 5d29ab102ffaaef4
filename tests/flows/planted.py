"""Planted values, and every place that is searched for them after a flow."""

from __future__ import annotations

import base64
import gc
import html
import json
import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import quote, quote_plus

from PySide6.QtGui import QAccessible, QClipboard
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from core.model import Draft, Secret
from core.practice.accounts import SAMPLE_ORG, TUTORIAL, Account
from core.practice.server import PracticeAdobe
from gui.tasks import Lane
from tests.flows.conftest import Hand

# With what each spelling changes: a plus, a slash, a percent sign, markup, no ASCII.
PLANTED = 'p8e-PlantedHere+and/found=nowhere%else&<"é">'
ANOTHER = "p8e-PlantedToo+and/refused=by%Adobe"
# A secret that no pattern would know.
UNLIKE = "correct horse battery staple, planted"

DRAFT = Draft(
    name="Planted",
    client_id="0123456789abcdef0123456789abcdef",
    secret=Secret(PLANTED),
    scopes=TUTORIAL.scopes,
    ims_org_id=SAMPLE_ORG,
)


def known_to(adobe: PracticeAdobe, *secrets: str) -> None:
    """Make Adobe know the planted credential."""
    values = tuple(Secret(each) for each in secrets or (PLANTED,))
    adobe.add_account(Account("Planted", DRAFT.client_id, values))


def env_text(secret: str = ANOTHER) -> str:
    """A ``.env`` that holds a planted secret."""
    return (
        f"OAUTHS2S_CLIENT_ID={DRAFT.client_id}\n"
        f"OAUTHS2S_CLIENT_SECRET='{secret}'\n"
        "OAUTHS2S_CECREDENTIALS_METASCOPES=openid,AdobeID\n"
    )


def spellings(value: str) -> set[str]:
    """A value as it is, and as other formats write it."""
    coded = json.dumps(value)[1:-1]
    return {
        value,
        value[::-1],
        coded,
        coded.replace("/", "\\/"),
        json.dumps(value, ensure_ascii=False)[1:-1],
        repr(value)[1:-1],
        quote(value),
        quote(value, safe=""),
        quote_plus(value),
        html.escape(value),
        value.encode().hex(),
        *in_base64(value.encode()),
    }


def in_base64(value: bytes) -> Iterator[str]:
    """What base64 makes of it wherever it stands, in both alphabets."""
    for before in range(3):
        coded = base64.b64encode(b"\0" * before + value).decode()
        # What shares its bits with a neighbour is left out.
        core = coded[(0, 2, 3)[before] :].rstrip("=")[:-1]
        yield core
        yield core.replace("+", "-").replace("/", "_")


def in_text(text: str, *values: str) -> bool:
    """Whether a text holds one of the values, however it is spelled."""
    return any(form in text for value in values for form in spellings(value))


def files_with(folder: Path, *values: str) -> list[str]:
    """The files below a folder that hold a value or are named by it."""
    forms = {form for value in values for form in spellings(value)}
    wanted = {f.encode(code) for f in forms for code in ("utf-8", "utf-16-le")}
    found = []
    for path in folder.rglob("*"):
        content = path.read_bytes() if path.is_file() and not path.is_symlink() else b""
        if any(each in content for each in wanted) or in_text(str(path), *values):
            found.append(path.relative_to(folder).as_posix())
    return sorted(found)


def texts_of(widget: QWidget) -> Iterator[str]:
    """Every text that a widget or an assistive tool gives away."""
    yield widget.windowTitle()
    yield widget.toolTip()
    yield widget.whatsThis()
    yield widget.statusTip()
    yield widget.objectName()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    shown = "displayText" if isinstance(widget, QLineEdit) else "text"
    for name in (shown, "toPlainText", "placeholderText"):
        read = getattr(widget, name, None)
        if callable(read):
            yield str(read())
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface is not None:
        for kind in QAccessible.Text:
            if kind is not QAccessible.Text.UserText:
                yield interface.text(kind)
        words = interface.textInterface()
        if words is not None:
            yield words.text(0, words.characterCount())
        value = interface.valueInterface()
        if value is not None:
            yield str(value.currentValue())


def shown_by(top: QWidget, *values: str) -> list[str]:
    """The widgets below one that give a value away."""
    return [
        repr(widget)
        for widget in (top, *top.findChildren(QWidget))
        if any(in_text(text, *values) for text in texts_of(widget))
    ]


def told_by_the_process() -> Mapping[str, str]:
    """What other programs may learn of this process without looking into it."""
    board = QApplication.clipboard()
    told = {
        "environment": repr(dict(os.environ)),
        "arguments": repr(sys.argv),
        "clipboard": board.text(),
        "selection": board.text(QClipboard.Mode.Selection),
        "search": board.text(QClipboard.Mode.FindBuffer),
    }
    if sys.platform == "linux":
        for name in ("cmdline", "environ", "comm"):
            told[name] = (
                Path(f"/proc/self/{name}").read_bytes().decode("utf-8", "replace")
            )
    return told


def leaks(hand: Hand, folder: Path, output: str, *values: str) -> list[str]:
    """Where a value can be found, whatever the place is called there."""
    hand.program.runner.flush(Lane.CATALOG, 10)
    state = hand.desk.state()
    told = {
        **told_by_the_process(),
        "output": output,
        "state": repr(state),
        "details": details_of(hand),
        "services": repr(vars(hand.program.services)),
    }
    found = [place for place, text in told.items() if in_text(text, *values)]
    for top in QApplication.topLevelWidgets():
        found += shown_by(top, *values)
    gc.collect()
    return found + files_with(folder, *values)


def details_of(hand: Hand) -> str:
    """What *Copy details* would copy, of each message that can be seen."""
    state = hand.desk.state()
    failures = [state.failure, state.quota_failure] if state else []
    said = [each.message for each in failures if each] + [hand.window.shelf.message()]
    return " ".join(f"{each!r}{each.details}" for each in said if each)
