"""The fields of a credential, each judged while it is typed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from core.model import Draft, Secret
from gui.views.fields import Field, ScopesField, SecretField, TextField
from gui.views.private_line import keep_private


class Judge(Protocol):
    """What is missing or odd in a field, in words; nothing where all is well."""

    def field(self, name: str, value: str) -> str:
        """A sentence about a field that is not secret."""
        ...

    def secret(self, value: Secret) -> str:
        """A sentence about a client secret."""
        ...

    def scopes(self, text: str) -> tuple[str, ...]:
        """The scopes in a text."""
        ...

    def offer(self, name: str, value: str) -> tuple[str, str] | None:
        """What a button that mends a field says, and the text that it puts in."""
        ...


class CredentialForm(QWidget):
    """Name, client ID, client secret, scopes, IMS org ID, workspace.

    An odd shape is warned about and never refused; only an empty client ID, and an
    empty client secret where one is wanted, keep :meth:`complete` from being true.
    """

    changed = Signal()

    def __init__(
        self,
        judge: Judge,
        *,
        secret_wanted: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._judge = judge
        self._secret_wanted = secret_wanted
        self._draft = Draft()
        self._touched: set[str] = set()
        self.name = TextField(self.tr("Name"), self.tr("Quota Watch"))
        self.client_id = TextField(self.tr("Client ID"))
        self.secret = SecretField(self.tr("Client secret"))
        self.scopes = ScopesField(self.tr("Scopes"))
        self.org = TextField(self.tr("IMS org ID"), "0123456789ABCDEF01234567@AdobeOrg")
        self.workspace = TextField(
            self.tr("Workspace (optional)"), self.tr("Production, Stage …")
        )
        keep_private(self.client_id.line, "client_id")
        keep_private(self.org.line, "ims_org_id")
        self._lay_out()
        for key, field in self._fields().items():
            field.changed.connect(self._listener(key))
        for key in ("client_id", "ims_org_id"):
            self._fields()[key].offerTaken.connect(partial(self._mend, key))
        self._look()

    def show_draft(self, draft: Draft) -> None:
        """Fill the fields; a secret in the draft is kept and shown as dots."""
        self._draft = draft
        self.name.set_text(draft.name)
        self.client_id.set_text(draft.client_id)
        self.scopes.set_text(", ".join(draft.scopes))
        self.org.set_text(draft.ims_org_id)
        self.workspace.set_text(draft.workspace)
        self.secret.set_secret(draft.secret)
        self._touched = set(self._fields())
        self._look()

    def draft(self) -> Draft:
        """What the fields hold now; another org is not called like the former."""
        org = self.org.text().strip()
        same = org == self._draft.ims_org_id
        return self._draft.with_changes(
            name=self.name.text().strip() or self.client_id.text().strip()[:8],
            client_id=self.client_id.text().strip(),
            secret=self.secret.peek_secret(),
            scopes=self._judge.scopes(self.scopes.text()),
            ims_org_id=org,
            org_name=self._draft.org_name if same else "",
            workspace=self.workspace.text().strip(),
        )

    def complete(self) -> bool:
        """Whether it can be stored."""
        has_secret = not self._secret_wanted or not self.secret.is_empty()
        return bool(self.client_id.text().strip()) and has_secret

    def forget(self) -> None:
        """Empty the secret's field."""
        self.secret.take()
        self._draft = Draft()

    def focus_first(self) -> None:
        """Put the cursor on the first thing to decide."""
        for field in (self.name, self.client_id):
            if not field.text():
                field.edit.setFocus()
                return
        first = self.secret if self.secret.is_empty() else self.org
        first.edit.setFocus()

    def focus(self, field: str) -> None:
        """Put the cursor into a field by its name, else on the first thing to do."""
        wanted = self._fields().get(field)
        if wanted is None:
            self.focus_first()
        else:
            wanted.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fields(self) -> dict[str, Field]:
        return {
            "name": self.name,
            "client_id": self.client_id,
            "client_secret": self.secret,
            "scopes": self.scopes,
            "ims_org_id": self.org,
            "workspace": self.workspace,
        }

    def _listener(self, key: str) -> Callable[[], None]:
        def listen() -> None:
            self._touched.add(key)
            self._look()
            self.changed.emit()

        return listen

    def _look(self) -> None:
        """Say what is missing or odd, in the fields that were touched."""
        values = {
            "name": self.name.text(),
            "client_id": self.client_id.text(),
            "scopes": self.scopes.text(),
            "ims_org_id": self.org.text(),
        }
        for key, field in self._fields().items():
            if key not in self._touched or key == "workspace":
                field.set_notice("")
            elif key == "client_secret":
                self._look_at_secret()
            else:
                field.set_notice(self._judge.field(key, values[key]))
        for key, text in (("client_id", self.client_id), ("ims_org_id", self.org)):
            offer = self._judge.offer(key, values[key]) if text.notice() else None
            text.set_offer("" if offer is None else offer[0])

    def _mend(self, key: str) -> None:
        """Put in what was offered; the cursor goes there, as its button vanishes."""
        field = self.client_id if key == "client_id" else self.org
        offer = self._judge.offer(key, field.text())
        if offer is not None:
            field.set_text(offer[1])
            field.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look_at_secret(self) -> None:
        if self.secret.is_empty() and not self._secret_wanted:
            self.secret.set_notice("")
        else:
            odd = self._judge.secret(self.secret.peek_secret())
            both = self.tr("2 client secrets; both are kept.") if self._two() else ""
            self.secret.set_notice(odd or both, warning=bool(odd))

    def _two(self) -> bool:
        """Whether the draft has a second secret besides what the field holds."""
        second = self._draft.second
        return bool(second) and second != self.secret.peek_secret()

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.addWidget(self.name, 0, 0)
        grid.addWidget(self.workspace, 0, 1)
        grid.addWidget(self.client_id, 1, 0)
        grid.addWidget(self.secret, 1, 1)
        grid.addWidget(self.scopes, 2, 0, 1, 2)
        grid.addWidget(self.org, 3, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        outer.addLayout(grid)
        outer.addStretch(1)
