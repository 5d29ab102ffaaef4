"""The window's parts made anew, as when it speaks another language.

Parts are made late and drawn from state, so new ones are drawn as the old ones were.
What stands in a part alone is carried over: typed text, tabs, scrolling, the focus.
Messages of the shelf stay as they were said; dialogs are closed while this happens.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QLineEdit,
    QWidget,
)
from shiboken6 import isValid

from gui.late import Late
from gui.views.secret_edit import SecretEdit

if TYPE_CHECKING:
    from gui.desk import Desk
    from gui.views.credential_page import CredentialPage
    from gui.views.panes import Panes
    from gui.views.settings_page import SettingsPage

Path = tuple[tuple[str, int], ...]
Pairs = dict[QWidget, QWidget]


def speak(desk: Desk, choice: str) -> None:
    """Speak a language from now on, in every part of the window."""
    from gui import languages

    app = QApplication.instance()
    if isinstance(app, QApplication):
        languages.switch(app, choice)
        renew(desk)


def renew(desk: Desk) -> None:
    """Make every part that is there anew; nothing shown, typed or running is lost."""
    window, stage = desk.window, desk.window.stage
    window.setUpdatesEnabled(False)
    _close_palette(desk)
    _tell_failures(desk)
    window.setLocale(QLocale())
    focused: QWidget | None = window.focusWidget()
    before = stage.focused_before()
    pairs = _parts(desk)
    others: dict[QWidget, QWidget | None] = dict(pairs)
    for old, new in pairs.items():
        if before is not None and old.isAncestorOf(before):
            others[before] = _same(old, new, before)
    stage.replace(others)
    for old, new in pairs.items():
        stage.removeWidget(old)
        old.hide()
        if focused is not None and old.isAncestorOf(focused):
            _focus(_same(old, new, focused))
        old.deleteLater()
    _tell_bar(desk)
    window.setUpdatesEnabled(True)


# ── parts ────────────────────────────────────────────────────────────────────


def _parts(desk: Desk) -> Pairs:
    """The old parts with the new ones, and the places of both that messages lie on."""
    window = desk.window
    pairs: Pairs = {}
    page = window.late_page.renew()
    panes = window.late_panes.renew()
    if panes is not None:
        pairs[panes] = new_panes = window.late_panes.get()
        pairs[panes.right] = new_panes.right
        if page is not None:
            new_page = window.late_page.get()
            shown = panes.right.currentWidget() is page
            new_panes.show_page(new_page if shown else None)
            _redraw(desk, page, new_page)
        _carry_panes(desk, panes, new_panes)
    empty = window.late_empty.renew()
    if empty is not None:
        pairs[empty] = window.late_empty.get()
    settings = window.late_settings.renew()
    if settings is not None:
        pairs[settings] = new_settings = window.late_settings.get()
        pairs[settings.right] = new_settings.right
        _carry_settings(settings, new_settings)
    for old, new in list(pairs.items()):
        if old.parentWidget() is window.stage:
            _carry(old, new)
    return pairs


def _redraw(desk: Desk, old: CredentialPage, new: CredentialPage) -> None:
    """The same tabs, drawn from the state as it is."""
    state = desk.state()
    if state is not None:
        desk.draw(desk.chosen)
        desk.credentials.load_recent(desk.chosen)
    for name, late in vars(old).items():
        if isinstance(late, Late) and late.made is not None:
            getattr(new, name).get()
    new.show_tab(old.header.tabs.current())
    before = old.late_quota.made
    if before is not None:
        new.quota.carry(before)


def _carry_panes(desk: Desk, old: Panes, new: Panes) -> None:
    new.setSizes(old.sizes())
    new.sidebar.select(desk.chosen)
    new.sidebar.setVisible(not old.sidebar.isHidden())


def _carry_settings(old: SettingsPage, new: SettingsPage) -> None:
    new.make_as(old)
    new.nav.list.setCurrentRow(old.nav.list.currentRow())
    new.nav.search.setText(old.nav.search.text())
    if old.late_network.made is not None:
        new.network.carry(old.late_network.made)


# ── what stands in a part alone ──────────────────────────────────────────────


def _carry(old: QWidget, new: QWidget) -> None:
    """Typed text, cursors and scrolling; the latter once the new part is laid out."""
    scrolled: list[tuple[QAbstractScrollArea, int, int]] = []
    there = dict(_paths(new))
    for path, each in _paths(old):
        twin = there.get(path)
        if isinstance(each, SecretEdit) and isinstance(twin, SecretEdit):
            twin.put(each.take())
        elif isinstance(each, QLineEdit) and isinstance(twin, QLineEdit):
            _carry_text(each, twin)
        if isinstance(each, QAbstractScrollArea) and isinstance(
            twin, QAbstractScrollArea
        ):
            down, right = each.verticalScrollBar(), each.horizontalScrollBar()
            scrolled.append((twin, down.value(), right.value()))

    def scroll() -> None:
        for area, down, right in scrolled:
            if isValid(area):
                area.verticalScrollBar().setValue(down)
                area.horizontalScrollBar().setValue(right)

    scroll()
    QTimer.singleShot(0, new, scroll)


def _carry_text(old: QLineEdit, new: QLineEdit) -> None:
    if new.text() != old.text():
        new.setText(old.text())
        new.setModified(old.isModified())
    new.setCursorPosition(old.cursorPosition())


def _same(old: QWidget, new: QWidget, inner: QWidget) -> QWidget | None:
    """The widget of ``new`` that stands where ``inner`` stands in ``old``."""
    wanted = next((path for path, each in _paths(old) if each is inner), None)
    return None if wanted is None else dict(_paths(new)).get(wanted)


def _paths(root: QWidget, above: Path = ()) -> Iterator[tuple[Path, QWidget]]:
    """Every widget in ``root``, by what it is and its place among others of its kind.

    The names are Qt's own, of the parts of what scrolls, whose order changes.
    """
    counted: dict[str, int] = {}
    for child in root.children():
        if isinstance(child, QWidget):
            name = f"{type(child).__name__} {child.objectName()}"
            place = counted[name] = counted.get(name, -1) + 1
            path = (*above, (name, place))
            yield path, child
            yield from _paths(child, path)


def _focus(widget: QWidget | None) -> None:
    if widget is not None:
        widget.setFocus(Qt.FocusReason.OtherFocusReason)


# ── what is no part ──────────────────────────────────────────────────────────


def _tell_failures(desk: Desk) -> None:
    """Put what failed into words again, for every credential."""
    from gui.scope_words import described

    for credential_id in tuple(desk.model.ids()):
        state = desk.model.state(credential_id)
        if state is None:
            continue
        changes: dict[str, object] = {"recent": ()} if state.recent else {}
        for field, operation in (("failure", "token"), ("quota_failure", "quota")):
            failure = getattr(state, field)
            if failure is not None and failure.error is not None:
                said = described(failure.error, operation, state.credential)
                changes[field] = failure._replace(message=said)
        if changes:
            desk.model.update(credential_id, **changes)


def _close_palette(desk: Desk) -> None:
    """It is made anew when it is next opened."""
    from gui.palette import CommandPalette

    palette = desk.findChild(CommandPalette)
    if palette is not None:
        palette.close()
        for each in (palette.view, palette):
            each.setParent(None)
            each.deleteLater()


def _tell_bar(desk: Desk) -> None:
    """The menu bar of macOS."""
    from PySide6.QtWidgets import QMenuBar

    bar: QObject | None = desk.window.findChild(QMenuBar)
    if isinstance(bar, QMenuBar):
        from gui import menu_bar

        menu_bar.tell_anew(bar)
