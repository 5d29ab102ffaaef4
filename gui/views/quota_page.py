"""The Quota page: the table, the JSON as it came, and the org when it is missing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QVBoxLayout,
    QWidget,
)

from core.clocks import boot_clock
from gui import moments, renewed_words, token_life
from gui.models.message import Level, Message
from gui.models.plain import in_lines
from gui.models.quota_table import LIMIT, NAME, SHARE, QuotaTableModel
from gui.models.state import CredentialState, Failure
from gui.privacy import concealed, privacy
from gui.views.buttons import Button, IconButton
from gui.views.card import Card
from gui.views.message_bar import MessageBar
from gui.views.org_card import OrgCard
from gui.views.quota_parts import make_table, make_text
from gui.views.scrolled import Scrolled
from gui.views.segmented import Segmented
from gui.views.text import label, plain_tooltip

# Longest JSON that is put into the text view, in characters.
SHOWN_JSON = 20_000
# Below this height of the page there is no room for a failure and a table.
LOW = 400


class QuotaPage(QWidget):
    """What Adobe says of the quota, whatever shape it has."""

    loadRequested = Signal()
    cancelRequested = Signal()
    orgGiven = Signal(str)
    copyTable = Signal(str)
    actionTriggered = Signal(str)
    copyDetails = Signal(str)

    def __init__(
        self,
        now: Callable[[], float],
        judge: Callable[[str, str], str],
        parent: QWidget | None = None,
        boot: Callable[[], float] = boot_clock,
    ) -> None:
        super().__init__(parent)
        self._now, self._boot = now, boot
        self._shown: object = (None, False)
        self._raw = ""
        self._is_cut = False
        self._asking = False
        self._closed: Failure | None = None
        self._narrow = False
        self.model = QuotaTableModel(self)
        self._switch = Segmented([self.tr("Table"), self.tr("JSON")])
        self.when = label(quiet=True)
        self.main = Button(self.tr("Load quota"), "filled", "refresh")
        self._copy = IconButton("copy", "")
        self.org = OrgCard(judge)
        self._bar = MessageBar()
        self._bar.closed.connect(self._close_bar)
        self._empty = label("", quiet=True, wrap=True)
        self.note = label(quiet=True, wrap=True)
        self._card = Card()
        self.table = make_table(self.model, self.tr("Quota"))
        self._json = make_text(self.tr("Adobe’s answer as it came"))
        self._legend = label(
            self.tr(
                "Marks at 80% and 95% of the limit. Adobe updates these once a day."
            ),
            quiet=True,
            wrap=True,
        )
        self._cut = label(
            self.tr("This is the beginning; Copy takes the whole."), quiet=True
        )
        self._lay_out()
        self._connect()

    def show_state(self, state: CredentialState) -> None:
        """Draw the page for a state."""
        report = state.quota
        if (report, privacy().is_on()) != self._shown:
            self._shown = (report, privacy().is_on())
            self.model.set_rows(report.rows if report else ())
            self._raw = report.raw if report else ""
            shown = (report.indented or report.raw) if report else ""
            self._is_cut = len(shown) > SHOWN_JSON
            self._json.setPlainText(in_lines(concealed(shown[:SHOWN_JSON])))
            self._fit_columns()
            if report is not None and not report.rows:
                self._switch.set_current(1)
        self._asking = state.quota_asking
        self.main.setText(self._load_words(state))
        self.main.set_icon("x" if self._asking else "refresh")
        self.when.setText(self._when_words(state))
        remark = token_life.corrected(self._off(state))
        self.when.setToolTip(plain_tooltip(remark))
        self.when.setAccessibleDescription(remark)
        self.note.setText(renewed_words.note(state))
        self.note.setVisible(bool(self.note.text()))
        self.org.setVisible(state.org_wanted)
        self._show_bar(state)
        self._show_body(state)

    def set_narrow(self, narrow: bool) -> None:
        """Smaller margins; the legend and the time go."""
        margin = 16 if narrow else 24
        self._outer.setContentsMargins(margin, 16, margin, margin)
        self.when.setVisible(not narrow)
        self._narrow = narrow
        self.model.set_compact(narrow)
        self._fit_columns()

    def carry(self, other: QuotaPage) -> None:
        """Table or JSON, and a bar that was closed by hand, as on another page."""
        self._closed = other._closed
        self._switch.set_current(other._switch.current())
        if self._state is not None:
            self.show_state(self._state)

    def _load_words(self, state: CredentialState) -> str:
        if state.quota_asking:
            return self.tr("Cancel")
        return self.tr("Load again") if state.quota else self.tr("Load quota")

    def _when_words(self, state: CredentialState) -> str:
        if state.quota_asking:
            if state.waiting:
                return self.tr("Waiting for your keyring")
            return self.tr("Asking Adobe")
        if state.quota is None:
            return ""
        off, at = self._off(state), state.quota.loaded_at
        when = moments.in_sentence(at + off, self._now() + off)
        return self.tr("Loaded %1").replace("%1", when)

    def _off(self, state: CredentialState) -> float:
        """By how many seconds this computer's clock is behind, if worth telling."""
        return token_life.off_now(state.token, self._now(), self._boot)

    def _show_bar(self, state: CredentialState) -> None:
        if state.quota_failure is not None and state.quota_failure.is_of(self._closed):
            self._bar.hide()
            return
        if state.quota_failure is not None:
            self._bar.show_message(state.quota_failure.message)
        elif state.quota is not None and not state.quota.is_json:
            self._bar.show_message(
                Message(
                    Level.WARNING,
                    self.tr("Adobe’s answer is not JSON"),
                    self.tr("It is kept as it came, under JSON."),
                    debug_id=state.quota.request_id,
                )
            )
        else:
            self._bar.hide()
            return
        self._bar.show()

    def _show_body(self, state: CredentialState) -> None:
        loaded = state.quota is not None
        rows = bool(loaded and self.model.rowCount())
        json_chosen = self._switch.current() == 1
        crowded = self.height() < LOW and not self._bar.isHidden()
        self._switch.setVisible(loaded)
        self._copy.setVisible(loaded)
        self._copy.set_name(
            self.tr("Copy the JSON") if json_chosen else self.tr("Copy the table")
        )
        self._cut.setVisible(loaded and json_chosen and self._is_cut)
        self._card.setVisible(rows and not json_chosen and not crowded)
        self._json.setVisible(loaded and json_chosen and not crowded)
        self._legend.setVisible(
            rows and not json_chosen and self.model.has_figures and not crowded
        )
        self._empty.setVisible(not loaded and not state.org_wanted)
        self._empty.setText(
            self.tr(
                "The content requests of an AEM as a Cloud Service org, and how much "
                "of them is used. Nothing is asked before you load it."
            )
        )
        self._state = state

    _state: CredentialState | None = None

    def _redraw(self) -> None:
        if self._state is not None:
            self._show_body(self._state)

    def _copy_shown(self) -> None:
        """The JSON as it came, or the table as tab-separated lines."""
        json_chosen = self._switch.current() == 1
        self.copyTable.emit(self._raw if json_chosen else self.model.as_text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a low page a failure takes the room of the table."""
        super().resizeEvent(event)
        self._redraw()

    def _close_bar(self) -> None:
        """Closed by hand: the same failure does not come back."""
        self._bar.hide()
        if self._state is not None:
            self._closed = self._state.quota_failure
        self._redraw()

    def _load_clicked(self) -> None:
        if self._asking:
            self.cancelRequested.emit()
        else:
            self.loadRequested.emit()

    def _fit_columns(self) -> None:
        head = self.table.horizontalHeader()
        self.table.setColumnHidden(LIMIT, self._narrow and self.model.has_figures)
        for column in range(self.model.columnCount()):
            stretch = column == NAME if self.model.has_figures else column == 1
            head.setSectionResizeMode(
                column,
                QHeaderView.ResizeMode.Stretch
                if stretch
                else QHeaderView.ResizeMode.ResizeToContents,
            )
        if self._narrow and self.model.has_figures:
            # Room for the percentage; the bar goes before a name is cut.
            head.setSectionResizeMode(SHARE, QHeaderView.ResizeMode.Fixed)
            figures = self.fontMetrics().horizontalAdvance("0") * 15
            title = head.sectionSizeHint(SHARE)
            head.resizeSection(SHARE, max(figures, title))
        self.table.verticalHeader().setDefaultSectionSize(
            54 if self.model.has_figures else 40
        )

    def _lay_out(self) -> None:
        self._outer = QVBoxLayout()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scrolled(self._outer))
        self._outer.setContentsMargins(24, 16, 24, 24)
        self._outer.setSpacing(16)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._switch)
        row.addStretch(1)
        row.addWidget(self.when)
        row.addWidget(self.main)
        row.addWidget(self._copy)
        self._card.set_padding(1)
        self._card.body.addWidget(self.table)
        self._outer.addLayout(row)
        for part in (self.note, self.org, self._bar, self._empty):
            self._outer.addWidget(part)
        self._outer.addWidget(self._card, 1)
        self._outer.addWidget(self._json, 1)
        self._outer.addWidget(self._legend)
        self._outer.addWidget(self._cut)
        self._outer.addStretch(0)
        self._outer.setAlignment(Qt.AlignmentFlag.AlignTop)

    def _connect(self) -> None:
        self.main.clicked.connect(self._load_clicked)
        self._switch.currentChanged.connect(self._redraw)
        self._copy.clicked.connect(self._copy_shown)
        self.org.given.connect(self.orgGiven)
        self._bar.actionTriggered.connect(self.actionTriggered)
        self._bar.copyDetails.connect(self.copyDetails)
