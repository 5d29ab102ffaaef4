"""What the rows of the list say, by role: credentials, and headers of groups."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Qt

from core.model import Credential, Environment
from gui import countdown
from gui.countdown import Remaining
from gui.models.entries import Group
from gui.models.roles import Role
from gui.models.state import CredentialState
from gui.privacy import shown, spoken


def place_of(credential: Credential) -> str:
    """The workspace, else which Adobe it is."""
    if credential.workspace:
        return credential.workspace
    translate = QCoreApplication.translate
    return {
        Environment.PRODUCTION: translate("Credential", "No workspace"),
        Environment.STAGE: translate("Credential", "Adobe stage"),
        Environment.PRACTICE: translate("Credential", "Practice"),
        Environment.CUSTOM: translate("Credential", "Custom address"),
    }[credential.environment]


def org_of(
    org_name: str, ims_org_id: str, told: Callable[[str, str], str] = shown
) -> str:
    """The org's name, else its id, else that there is none; private where it is."""
    known = told("org", org_name or ims_org_id)
    return known or QCoreApplication.translate("Credential", "No IMS org yet")


def plain(state: CredentialState, role: int, *, alone: bool) -> Any:
    """What a row says whatever the time is; ``alone`` where no header says more."""
    if role == Role.SECOND_LINE and alone:
        project = state.credential.project
        place = place_of(state.credential)
        told = project and project not in (place, state.credential.name)
        return f"{place} · {project}" if told else place
    found = _PLAIN.get(role)
    return None if found is None else found(state)


def timed(state: CredentialState, left: Remaining, role: int) -> Any:
    """What a row says of the time that is left."""
    if role == Qt.ItemDataRole.AccessibleDescriptionRole:
        return _spoken(state, left)
    return _TIMED[role](left)


def _tip(state: CredentialState) -> str:
    it = state.credential
    org = org_of(it.org_name, it.ims_org_id)
    trail = "  ›  ".join(part for part in (org, it.project, place_of(it)) if part)
    lines = (it.name, trail, tag_names(it))
    return "\n".join(line for line in lines if line)


def tag_names(credential: Credential) -> str:
    """``Tags: one, two``, or nothing."""
    if not credential.tags:
        return ""
    words = QCoreApplication.translate("Credential", "Tags: %1")
    return words.replace("%1", ", ".join(tag.name for tag in credential.tags))


def _spoken(state: CredentialState, left: Remaining) -> str:
    translate = QCoreApplication.translate
    it = state.credential
    good = translate("Credential", "token good") if left.kind == "good" else ""
    pinned = translate("Credential", "pinned") if it.pinned else ""
    org = org_of(it.org_name, it.ims_org_id, spoken)
    parts = (org, it.project, good, left.spoken, pinned, tag_names(it))
    return ", ".join(part for part in parts if part)


# What a row shows whatever the time is, by role.
_PLAIN: Final[dict[int, Callable[[CredentialState], Any]]] = {
    Qt.ItemDataRole.DisplayRole.value: lambda state: state.credential.name,
    Role.NAME: lambda state: state.credential.name,
    Role.CREDENTIAL_ID: lambda state: state.id,
    Role.SECOND_LINE: lambda state: place_of(state.credential),
    Role.GUARDED: lambda state: state.credential.guarded,
    Role.BUSY: lambda state: state.asking,
    Role.KEPT_FRESH: lambda state: state.fresh,
    Role.PINNED: lambda state: state.credential.pinned,
    Role.TAGS: lambda state: tuple(tag.colour for tag in state.credential.tags),
    Role.TIP: _tip,
    Role.IS_GROUP: lambda _: False,
    Qt.ItemDataRole.AccessibleTextRole.value: lambda state: (
        f"{state.credential.name}, {place_of(state.credential)}{state.spoken}"
    ),
}

# What a row shows of the time that is left, by role.
_TIMED: Final[dict[int, Callable[[Remaining], Any]]] = {
    Role.TIME_WORDS: lambda left: left.short,
    Role.RING_KIND: lambda left: left.kind,
    Role.RING_STEP: lambda left: countdown.step(left.kind, left.fraction),
}
TIMED: Final = frozenset((*_TIMED, Qt.ItemDataRole.AccessibleDescriptionRole.value))
"""The roles whose answers go with the time."""


def of_group(
    group: Group, role: int, *, folded: bool | None, members: Callable[[], int]
) -> Any:
    """What a header says; ``folded`` is None where groups cannot be folded."""
    if role in (Qt.ItemDataRole.DisplayRole, Role.GROUP_TITLE):
        return _title(group)
    if role == Role.GROUP_SUBTITLE:
        return group.project
    if role == Role.IS_GROUP:
        return True
    if role == Role.FOLDED:
        return folded
    if role == Role.MEMBERS:
        return members()
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return f"{_title(group, spoken)} {group.project}".strip()
    if role == Qt.ItemDataRole.AccessibleDescriptionRole and folded is not None:
        translate = QCoreApplication.translate
        if folded:
            return translate("Credential", "Folded")
        return translate("Credential", "Unfolded")
    return None


def _title(group: Group, told: Callable[[str, str], str] = shown) -> str:
    if not group.place:
        return QCoreApplication.translate("Credential", "Pinned")
    return org_of(group.org_name, group.org, told)
