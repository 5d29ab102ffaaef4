"""Settings, Network: the proxy, a file of certificates, and the connection check."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from core.adobe.network_settings import ProxyFrom
from core.model import Secret
from core.network_store import NetworkKept
from gui.models.plain import one_line
from gui.privacy import privacy, shown, spoken
from gui.theme import TextStyle, font
from gui.views.buttons import Button
from gui.views.secret_edit import SecretEdit
from gui.views.segmented import Segmented
from gui.views.settings_row import SettingsRow
from gui.views.settings_section import SettingsSection
from gui.views.text import breakable

WAYS: Final = (ProxyFrom.SYSTEM, ProxyFrom.MANUAL, ProxyFrom.NONE)
EDIT_WIDTH: Final = 220


class NetworkSection(SettingsSection):
    """``wanted(kept, password)`` when something is to change; None: as it is kept.

    ``fileRequested`` to choose certificates, ``checkRequested`` for the check.
    """

    wanted = Signal(object, object)
    fileRequested = Signal()
    checkRequested = Signal()

    def __init__(self) -> None:
        super().__init__("", "network", "")
        self.kept = NetworkKept()
        self._carried = False
        self.name = self.tr("Network")
        self.title.setText(self.name)
        self.text.setText(self.tr("How Mintdesk reaches Adobe."))
        self._make_proxy()
        self._make_rest()
        self.show_kept(self.kept)
        privacy().changed.connect(self._tell_file)

    def carry(self, other: NetworkSection) -> None:
        """Begin as another section stands; what was typed there is not in use."""
        self.show_kept(other.kept)
        if self.way.current() != other.way.current():
            self._mark_way(other.way.current())
        self._open_manual(WAYS[self.way.current()] is ProxyFrom.MANUAL)
        self._carried = True

    def show_kept(self, kept: NetworkKept) -> None:
        """What is in use; nothing is told. What was carried over stays till then."""
        if self._carried and kept == self.kept:
            return
        self.kept, self._carried = kept, False
        self._mark_way(WAYS.index(kept.proxy))
        self.address.setText(kept.address)
        self.address.setCursorPosition(0)
        self.user.setText(kept.user)
        self.password.clear()
        held = self.tr("Kept in the keyring") if kept.has_password else ""
        self.password.setPlaceholderText(held)
        path = one_line(str(kept.extra_ca or ""))
        self._tell_file()
        self.remove.setVisible(bool(path))
        self._open_manual(kept.proxy is ProxyFrom.MANUAL)

    def _mark_way(self, index: int) -> None:
        self.way.blockSignals(True)
        self.way.set_current(index)
        self.way.blockSignals(False)
        self.way.update()

    @Slot()
    def _tell_file(self) -> None:
        path = one_line(str(self.kept.extra_ca or ""))
        told = breakable(shown("path", path)) if path else self._no_file
        self.file_row.set_help(told, spoken("path", path))

    def give_file(self, path: Path) -> None:
        """Trust the certificates in this file, too."""
        self.wanted.emit(replace(self.kept, extra_ca=path), None)

    def _make_proxy(self) -> None:
        names = (self.tr("System"), self.tr("Manual"), self.tr("None"))
        self.way = Segmented(names)
        self.way.setAccessibleName(self.tr("Proxy"))
        self.proxy_row = self.add(
            SettingsRow(
                self.tr("Proxy"),
                self.tr(
                    "Automatic configuration (PAC), SOCKS and Kerberos are not "
                    "supported."
                ),
                self.way,
                keys=" ".join(names),
            )
        )
        self.address, self.user, self.password = QLineEdit(), QLineEdit(), SecretEdit()
        self.address.setPlaceholderText("http://proxy.example:3128")
        self.address.setMaxLength(2_000)
        self.user.setMaxLength(256)
        self.use = Button(self.tr("Use this proxy"))
        rows = (
            (
                self.tr("Address"),
                self.tr("http or https, host and port."),
                self.address,
            ),
            (self.tr("User name"), self.tr("Empty where none is needed."), self.user),
            (
                self.tr("Password"),
                self.tr("Kept in the keyring, while there is a user name."),
                self.password,
            ),
        )
        self.manual: list[SettingsRow] = []
        for name, text, edit in rows:
            edit.setFixedWidth(EDIT_WIDTH)
            edit.setFont(font(TextStyle.BODY))
            edit.setAccessibleName(name)
            edit.returnPressed.connect(self._use)
            self.manual.append(self.add(SettingsRow(name, text, edit)))
        self.manual.append(self.add(SettingsRow(self.tr("Manual proxy"), "", self.use)))
        self.way.currentChanged.connect(self._chosen)
        self.use.clicked.connect(self._use)
        for line in (self.address, self.user, self.password):
            line.textChanged.connect(self._look)

    def _make_rest(self) -> None:
        self._no_file = self.tr("A PEM file, trusted besides the system’s store.")
        self.choose = Button(self.tr("Choose…"))
        self.remove = Button(self.tr("Remove"), "plain")
        self.choose.setAccessibleName(self.tr("Choose a file of certificates"))
        self.remove.setAccessibleName(self.tr("Remove the file of certificates"))
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.remove)
        row.addWidget(self.choose)
        both.setFocusProxy(self.choose)
        self.file_row = self.add(
            SettingsRow(self.tr("Extra certificates"), self._no_file, both)
        )
        self.check = check = Button(self.tr("Check…"))
        check.setAccessibleName(self.tr("Connection check…"))
        self.check_row = self.add(
            SettingsRow(
                self.tr("Connection check"),
                self.tr("Step by step from here to Adobe. No secret is sent."),
                check,
            )
        )
        self.choose.clicked.connect(self.fileRequested)
        self.remove.clicked.connect(self._remove_file)
        check.clicked.connect(self.checkRequested)

    def _chosen(self, index: int) -> None:
        """System and none apply at once; manual once its address is there."""
        way = WAYS[index]
        self._open_manual(way is ProxyFrom.MANUAL)
        if way is ProxyFrom.MANUAL:
            self.address.setFocus()
        if way is not ProxyFrom.MANUAL or self.kept.address:
            self.wanted.emit(replace(self.kept, proxy=way), None)

    def _open_manual(self, shown: bool) -> None:
        for row in self.manual:
            (self._unused.discard if shown else self._unused.add)(row)
            row.setVisible(shown)
        self.card.rule()
        self._look()

    def _use(self) -> None:
        """Without a user name there is no password, either."""
        if not self.address.text().strip():
            return
        self._carried = False
        user = self.user.text().strip()
        typed = self.password.take()
        password = typed or None if user else Secret("")
        kept = replace(
            self.kept,
            proxy=ProxyFrom.MANUAL,
            address=self.address.text().strip(),
            user=user,
        )
        self.wanted.emit(kept, password if user or self.kept.has_password else None)

    def _remove_file(self) -> None:
        self.wanted.emit(replace(self.kept, extra_ca=None), None)

    def _look(self) -> None:
        """Whether what stands there is in use."""
        kept = self.kept
        same = (self.address.text().strip(), self.user.text().strip()) == (
            kept.address,
            kept.user,
        )
        used = same and self.password.is_empty() and kept.proxy is ProxyFrom.MANUAL
        ready = bool(self.address.text().strip())
        self.use.setEnabled(ready and not used)
        self.manual[-1].set_help(
            self.tr("In use.") if used and ready else self.tr("Not in use yet.")
        )
