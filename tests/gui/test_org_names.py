"""The name of an org: shown in place of its ID where a file gave it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from core.model import Credential
from gui.dialogs.credential_dialog import draft_of
from gui.field_words import FieldJudge
from gui.models.arrangement import Arrangement
from gui.models.credential_list import CredentialListModel
from gui.models.entries import entry_of
from gui.models.roles import Role
from gui.views.credential_form import CredentialForm
from gui.views.header import Header
from tests.conftest import FakeClock

ORG = "0123456789ABCDEF01234567@AdobeOrg"
KEPT = Credential(
    id="1",
    name="Quota Watch",
    client_id="c",
    ims_org_id=ORG,
    org_name="Fernwell Demo",
    project="Quota",
    workspace="Stage",
)


@pytest.mark.parametrize(
    ("org_name", "title", "spoken"),
    [
        ("Fernwell Demo", "Fernwell Demo", "Fernwell Demo Quota"),
        ("", ORG, f"{ORG} Quota"),
    ],
)
def test_a_group_is_called_by_it(
    clock: FakeClock, org_name: str, title: str, spoken: str
) -> None:
    """By the ID where there is none."""
    model = CredentialListModel(clock.now)
    model.set_credentials([KEPT.with_changes(org_name=org_name)])
    top = model.index(0, 0)
    said = (Role.GROUP_TITLE, Qt.ItemDataRole.AccessibleTextRole)
    assert [top.data(role) for role in said] == [title, spoken]


def test_a_page_is_called_by_it(qtbot: QtBot) -> None:
    """Above its tabs."""
    header = Header()
    qtbot.addWidget(header)
    header.show_credential(KEPT)
    spoken = [part.accessibleDescription() for part in header.findChildren(QLabel)]
    assert "Fernwell Demo  ›  Quota  ›  Stage" in spoken


def test_a_search_finds_it() -> None:
    """Like the name of a project."""
    order = Arrangement()
    order.set([entry_of(KEPT)])
    order.search(("fernwell",))
    assert order.found() == 1


@pytest.mark.parametrize(("org", "name"), [(ORG, "Fernwell Demo"), ("OTHER", "")])
def test_another_org_has_another_name(qtbot: QtBot, org: str, name: str) -> None:
    """Which a form does not know."""
    form = CredentialForm(FieldJudge())
    qtbot.addWidget(form)
    form.show_draft(draft_of(KEPT))
    form.org.set_text(org)
    assert form.draft().org_name == name
