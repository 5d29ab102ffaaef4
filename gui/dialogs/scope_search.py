"""Which scope is it? Asked for first, then searched, then told."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from gui.dialogs.long_sheet import LongSheet
from gui.dialogs.sheet import MARGIN
from gui.models.message import Level, Message
from gui.models.plain import one_line
from gui.plurals import Plurals
from gui.theme import TextStyle, font
from gui.views.buttons import Button
from gui.views.text import label

if TYPE_CHECKING:
    from core.scope_values import Found

Stage = Literal["ask", "search", "told", "store"]


class ScopeSearchDialog(LongSheet):
    """``given`` once the user agreed, ``cancelRequested`` while it searches.

    Then ``removeRequested(scopes)`` for those that are refused, or ``consoleRequested``
    to add their API. ``spellings`` are the names that may have been meant, ``others``
    counts the credential's scopes that are not asked for.
    """

    given = Signal()
    removeRequested = Signal(object)
    consoleRequested = Signal()

    def __init__(
        self,
        name: str,
        scopes: tuple[str, ...],
        most: int,
        spellings: Mapping[str, str],
        parent: QWidget | None = None,
        *,
        others: int = 0,
    ) -> None:
        super().__init__("", "", "", parent)
        self._others = others
        self._scopes, self._most, self._spellings = scopes, most, spellings
        self._stage: Stage = "ask"
        self._bad: tuple[str, ...] = ()
        self._stopping = self._not_stored = False
        self.subtitle.setText(one_line(name))
        self.subtitle.setVisible(bool(name))
        self.text = label("", wrap=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.list = _listing(self.tr("What was found"))
        self.console = Button(self.tr("Open the Console"), "plain", "export")
        self.console.clicked.connect(self.consoleRequested)
        self.body.addWidget(self.text)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.console, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.setContentsMargins(0, 0, 0, 8)
        self._ask()
        self.agreed.connect(self._go)
        self.resize(520, 260)

    def show_progress(self, made: int, most: int) -> None:
        """How many tokens were asked for."""
        if self._stage == "search":
            self.tell_progress(self.tr("%1 of at most %2"), made, most)
            self.bar.set_progress(made, most)

    def show_found(self, found: Found, trouble: Message | None = None) -> None:
        """What is known, also where ``trouble`` ended it early."""
        self._stage = "told"
        # A credential without any scope would get no token at all.
        left = bool(self._others) or set(self._scopes) > set(found.bad)
        self._bad = found.bad if left else ()
        title, text = self._verdict(found)
        self._entitle(title)
        self.text.setText(text)
        self.list.setPlainText("\n".join(self._lines(found)))
        self.list.setVisible(bool(found.bad or found.untold))
        self.console.setVisible(bool(found.bad))
        one = len(self._bad) == 1
        remove = self.tr("Remove it") if one else self.tr("Remove them")
        self.act.setText(remove if self._bad else self.tr("Search again"))
        go_on = bool(self._bad) or found.ended == "stopped"
        self.act.setVisible(go_on)
        if trouble is None:
            self.bar.hide()
            self.set_busy(False)
        else:
            super().show_failure(trouble)
        self.set_ready(go_on)
        self._grow(420 if found.bad or found.untold else 260)
        (self.act if go_on else self.cancel).setFocus()

    def show_failure(self, message: Message) -> None:
        """Before the first answer, or while the change was stored."""
        self._not_stored = self._stage == "store"
        self._stage = "told" if self._not_stored else "ask"
        super().show_failure(message)

    def try_again(self) -> None:
        """What failed, once more: a search, unless it was the change."""
        if self._not_stored:
            self.agree()
        else:
            self._search()

    def reject(self) -> None:
        """Leave; while it searches, ask for no more tokens."""
        if self._stage == "search" and not self._waiting:
            self.stop()
        else:
            super().reject()

    def _enable(self) -> None:
        super()._enable()
        if self._stage == "search":
            self.cancel.setEnabled(True)
        elif self._stage == "told" and not self._busy:
            self.cancel.setText(self.tr("Close"))

    def _go(self) -> None:
        if self._stage == "told" and self._bad:
            self._stage = "store"
            self.set_busy(True, self.tr("Storing"))
            self.removeRequested.emit(self._bad)
        else:
            self._search()

    def _search(self) -> None:
        self._stage, self._bad = "search", ()
        self._stopping = self._not_stored = False
        self._ask()
        self.set_busy(True)
        self.bar.show_message(Message(Level.PROGRESS, self.tr("Searching")))
        self.bar.show()
        self.given.emit()

    def _ask(self) -> None:
        """What is asked before a search, and stands there while it goes on."""
        self._entitle(self.tr("Which scope is it?"))
        self.text.setText(self._question())
        self.act.setText(self.tr("Search"))
        self.list.hide()
        self.console.hide()

    def _grow(self, height: int) -> None:
        """As high as that, within the window."""
        window = self.parentWidget()
        room = window.window().height() - MARGIN if window is not None else height
        self.resize(self.width(), max(self.height(), min(height, room)))

    def _entitle(self, title: str) -> None:
        self.title.setText(title)
        self.setWindowTitle(title)

    def _question(self) -> str:
        text = self.tr(
            "Adobe does not say which scope it refuses. Mintdesk can find out by "
            "asking for tokens with some of them: about %1 for one refused scope, %2 "
            "at the most. None is kept. Adobe may throttle many requests."
        )
        about = min(self._most, (max(len(self._scopes), 2) - 1).bit_length() + 1)
        return text.replace("%1", _number(about)).replace("%2", _number(self._most))

    def _verdict(self, found: Found) -> tuple[str, str]:
        """A title, and what to do."""
        good = Plurals().scopes(len(found.good))
        accepted = self.tr("Accepted together: %1.").replace("%1", good)
        if found.bad:
            one = len(found.bad) == 1
            title = self.tr("This scope is refused")
            what = self.tr("Remove it here, or add its API in the Console.")
            if not one:
                title = self.tr("These scopes are refused")
                what = self.tr("Remove them here, or add their APIs in the Console.")
            if not self._bad:
                what = self.tr("No other is left. Add the API in the Console.")
            return title, f"{what} {accepted}" if found.good else what
        if found.ended == "stopped":
            return self.tr("No refused scope found yet"), accepted if found.good else ""
        title = self.tr("No single scope is to blame")
        if found.untold:
            why = self.tr("It may be one of these, or they may need one another.")
            return title, f"{why} {accepted}" if found.good else why
        return title, self.tr("Each was accepted by now. Get a token once more.")

    def _lines(self, found: Found) -> list[str]:
        lines = []
        for scope in found.bad:
            line = f"•  {one_line(scope)}"
            if meant := self._spellings.get(scope):
                text = self.tr("(Adobe spells it %1)")
                line += "  " + text.replace("%1", one_line(meant))
            lines.append(line)
        if found.untold:
            if lines:
                lines.append("")
            lines.append(self.tr("Could not be told"))
            lines += [f"•  {one_line(scope)}" for scope in found.untold]
        return lines


def _number(value: int) -> str:
    return QLocale().toString(value)


def _listing(name: str) -> QPlainTextEdit:
    """A text to scroll and to copy from, which Tab leaves."""
    made = QPlainTextEdit()
    made.setReadOnly(True)
    made.setTabChangesFocus(True)
    made.setAccessibleName(name)
    made.setFont(font(TextStyle.BODY))
    made.setMinimumHeight(72)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
    return made
