"""The command palette, connected: what it offers, and what becomes of a choice.

Made when it is first opened. Actions come from the table, credentials from the list,
settings from their page, which is built a moment after the palette has been shown.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from gui import actions, countdown, privacy
from gui.models.palette import Item, Kind, PaletteModel, Prepared, Titles
from gui.models.row_data import place_of
from gui.tasks import Lane
from gui.views.palette import Palette

if TYPE_CHECKING:
    from core.model import Credential
    from gui.desk import Desk
    from gui.views.settings_section import SettingsSection

USED: Final = "palette.used"
"""The setting that holds what was chosen last: ids, parted by spaces."""
KEPT: Final = 24
# Credentials that are folded at once.
SLICE: Final = 300


def of(desk: Desk) -> CommandPalette:
    """The palette of a window; there is one."""
    known = desk.findChild(CommandPalette)
    return CommandPalette(desk) if known is None else known


class CommandPalette(QObject):
    """Between the panel and the desk."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        titles = Titles(
            self.tr("Last used"),
            (self.tr("Actions"), self.tr("Credentials"), self.tr("Settings")),
        )
        self.model = PaletteModel(titles, self._ring, self)
        self.view = Palette(self.model, desk.window)
        self.view.chosen.connect(self._choose)
        self.view.left.connect(self.close)
        self._known: dict[str, tuple[Credential, Prepared]] = {}
        self._pending: list[Credential] = []
        privacy.privacy().changed.connect(self._forget)
        desk.window.stage.currentChanged.connect(self.give_way)
        self._sections: dict[str, tuple[SettingsSection, QWidget | None]] = {}
        self._before: QWidget | None = None
        self._used: list[str] = []
        read = partial(desk.services.stores.catalog.setting, USED)
        desk.runner.run(Lane.CATALOG, self, read, self._was_used, lambda _: None)

    @Slot()
    def toggle(self) -> None:
        """Open it, or leave it."""
        if self.view.isHidden():
            self.open()
        else:
            self.close()

    def open(self) -> None:
        """Over the window; what cannot be done now is not in it."""
        window = self._desk.window
        self._before = window.focusWidget()
        self._fill()
        self._prepare()
        more = bool(self._pending)
        if not more:
            self._fill()
        window.keys.set_covered(True)
        self.view.open()
        QTimer.singleShot(0, self, self._add_settings)
        if more:
            QTimer.singleShot(0, self, self._go_on)

    @Slot()
    def close(self) -> None:
        """Leave; the focus is where it was."""
        if self.view.isHidden():
            return
        self.view.leave()
        self._desk.window.keys.set_covered(False)
        if self._before is not None and isValid(self._before):
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def give_way(self) -> None:
        """Leave to what has come in place of the page, as the settings by their key."""
        if not self.view.isHidden():
            self.view.hide()
            self._desk.window.keys.set_covered(False)

    @Slot()
    def _forget(self) -> None:
        """Other words may be shown from now on, also in what is open."""
        self._known.clear()
        if not self.view.isHidden():
            self._fill()
            self._go_on()

    def _was_used(self, kept: str) -> None:
        """What was chosen in earlier starts, after what was chosen in this one."""
        self._used = list(dict.fromkeys((*self._used, *kept.split())))[:KEPT]
        if not self.view.isHidden():
            self._fill()
            self.view.refill()

    @Slot()
    def _add_settings(self) -> None:
        """Settings take a page that is built once, after the first picture."""
        if self.view.isHidden() or self._sections:
            return
        page = self._desk.window.late_settings.get()
        if not page.is_whole():
            page.whole.connect(self._add_settings)
            page.make_rest()
            return
        for place, section in enumerate(page.sections):
            self._sections[f"settings.{place}"] = section, None
            for row, each in enumerate(section.card.rows):
                if each.control is not None and not each.isHidden():
                    self._sections[f"settings.{place}.{row}"] = section, each.control
        self._fill()
        self.view.refill()

    def _fill(self) -> None:
        found = [*self._actions(), *self._credentials(), *self._settings()]
        self.model.fill(found, self._used)

    def _actions(self) -> list[Prepared]:
        desk = self._desk
        state = desk.state()
        to = "" if state is None else state.credential.name
        offered = [each for each in actions.ACTIONS if not each.silent]
        items = []
        shown = actions.shown(desk, (each.id for each in offered))
        for action, entry in zip(offered, shown, strict=True):
            if entry.applies:
                item = Item(
                    Kind.ACTION,
                    action.id,
                    entry.words,
                    to if action.needs_credential else "",
                    entry.icon,
                    entry.keys,
                )
                items.append(Prepared(item, item.stack()))
        return items

    def _credentials(self) -> list[Prepared]:
        """The pinned ones first; what is not folded yet follows a moment later."""
        pinned: list[Prepared] = []
        others: list[Prepared] = []
        kept, self._pending = {}, []
        for credential_id in self._desk.model.ids():
            state = self._desk.model.state(credential_id)
            if state is None:
                continue
            known = self._known.get(credential_id)
            if known is None or known[0] is not state.credential:
                self._pending.append(state.credential)
                continue
            kept[credential_id] = known
            (pinned if known[0].pinned else others).append(known[1])
        self._known = kept
        return pinned + others

    def _prepare(self) -> None:
        """Fold a few more: ten thousand at once would be seen to take their time."""
        for credential in self._pending[:SLICE]:
            self._known[credential.id] = credential, _prepared(credential)
        del self._pending[:SLICE]

    @Slot()
    def _go_on(self) -> None:
        """The next slice; what they are is shown once all are there."""
        if self.view.isHidden():
            return
        self._prepare()
        if self._pending:
            QTimer.singleShot(0, self, self._go_on)
        else:
            self._fill()
            self.view.refill()

    def _settings(self) -> list[Prepared]:
        items = []
        for key, (section, control) in self._sections.items():
            title, more = section.name, ""
            for row in section.card.rows:
                if control is not None and row.control is control:
                    title, more = row.name.text().replace("&&", "&"), section.name
            item = Item(Kind.SETTING, key, title, more, section.icon)
            items.append(Prepared(item, item.stack()))
        return items

    def _ring(self, credential_id: str) -> tuple[str, int]:
        state = self._desk.model.state(credential_id)
        if state is None:
            return "none", 0
        left = self._desk.model.remaining(state)
        return left.kind, countdown.step(left.kind, left.fraction)

    @Slot(object)
    def _choose(self, item: Item) -> None:
        self.close()
        self._remember(item.id)
        if item.kind is Kind.ACTION:
            actions.perform(self._desk, item.id)
        elif item.kind is Kind.CREDENTIAL:
            self._go_to(item.id)
        else:
            self._show_setting(item.id)

    def _go_to(self, credential_id: str) -> None:
        desk = self._desk
        if desk.model.state(credential_id) is None:
            return
        desk.window.leave_settings()
        desk.choose(credential_id)
        desk.window.sidebar.select(credential_id)
        desk.window.page.focus_act()

    def _show_setting(self, key: str) -> None:
        section, control = self._sections[key]
        window = self._desk.window
        window.show_settings()
        page = window.late_settings.get()
        page.show_section(section)
        if control is not None:
            page.right.ensureWidgetVisible(control)
            control.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _remember(self, item_id: str) -> None:
        others = [each for each in self._used if each != item_id]
        self._used = [item_id, *others][:KEPT]
        self._desk.credentials.keep_setting(USED, " ".join(self._used))


def _prepared(credential: Credential) -> Prepared:
    org = credential.org_name or credential.ims_org_id
    org = privacy.shown("org", org)
    place = place_of(credential)
    parts = [place] if credential.guarded else [place, org]
    item = Item(
        Kind.CREDENTIAL,
        credential.id,
        credential.name,
        "  ·  ".join(part for part in parts if part),
        guarded=credential.guarded,
        ring=credential.id,
        words=f"{credential.project}\n{org}",
    )
    return Prepared(item, item.stack())
