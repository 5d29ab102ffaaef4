"""Fill in a new credential, or edit one that is kept."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from core.model import Credential, Draft
from gui.dialogs.sheet import Sheet
from gui.views.credential_form import CredentialForm, Judge


class CredentialDialog(Sheet):
    """``given(draft)`` when the fields are to be stored."""

    given = Signal(object)

    def __init__(
        self,
        judge: Judge,
        credential: Credential | None = None,
        parent: QWidget | None = None,
    ) -> None:
        new = credential is None
        super().__init__("", "", "", parent)
        self.title.setText(
            self.tr("New credential") if new else self.tr("Edit credential")
        )
        self.setWindowTitle(self.title.text())
        self.subtitle.setText(
            self.tr(
                "The fields of the Developer Console, under OAuth Server-to-Server."
            )
            if new
            else self._about_secrets(credential)
        )
        self.subtitle.show()
        self.act.setText(self.tr("Add") if new else self.tr("Save"))
        self.form = CredentialForm(judge, secret_wanted=new)
        if credential is not None:
            self.form.show_draft(draft_of(credential))
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.form)
        scroll.viewport().setAutoFillBackground(False)
        self.form.setAutoFillBackground(False)
        self.body.addWidget(scroll)
        self.resize(640, 560)
        self.form.changed.connect(self._look)
        self.agreed.connect(self._give)
        self.finished.connect(self.form.forget)
        self._look()
        self.form.focus_first()

    def _about_secrets(self, credential: Credential | None) -> str:
        """What becomes of the secrets that are kept, with one typed and without."""
        if credential is not None and credential.secret_count == 2:
            return self.tr(
                "A client secret typed here replaces the one in use; the other stays. "
                "Left empty, both stay as they are."
            )
        return self.tr("An empty client secret leaves the one in the keyring as it is.")

    def _look(self) -> None:
        self.set_ready(self.form.complete())

    def _give(self) -> None:
        self.set_busy(True, self.tr("Storing"))
        self.given.emit(self.form.draft())


def draft_of(credential: Credential) -> Draft:
    """The fields of a stored credential, without its secret."""
    return Draft(
        name=credential.name,
        client_id=credential.client_id,
        scopes=credential.scopes,
        ims_org_id=credential.ims_org_id,
        environment=credential.environment,
        project=credential.project,
        workspace=credential.workspace,
        technical_account_id=credential.technical_account_id,
        technical_account_email=credential.technical_account_email,
        org_name=credential.org_name,
    )
