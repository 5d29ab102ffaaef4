"""Why a quota call took another token than the one in hand, in words.

By the fact ``renewed_for``, one of :data:`core.quota_flow.REASONS`; nothing for any
other.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gui import pause_words
from gui.models.state import CredentialState


def note(state: CredentialState) -> str:
    """The line above a quota: the pause while one is waited for, else the token's."""
    if state.quota_asking and state.quota_pause is not None:
        return pause_words.told(state.quota_pause)
    return told(state.quota.renewed_for) if state.quota else ""


def told(why: str) -> str:
    """A sentence for the page."""
    translate = QCoreApplication.translate
    if why == "expired":
        return translate(
            "Renewed", "With a new token: the one in hand had expired meanwhile."
        )
    if why == "revoked":
        return translate(
            "Renewed",
            "With a new token: Adobe refused the one in hand before its time. It may "
            "have been revoked, or the credential changed in the Console.",
        )
    if why == "refused":
        return translate(
            "Renewed",
            "With a new token: Adobe refused the one in hand, which should have been "
            "good.",
        )
    return ""


def brief(why: str) -> str:
    """A few words for the history, after a comma."""
    translate = QCoreApplication.translate
    if why == "expired":
        return translate("Renewed", "the token before had expired")
    if why == "revoked":
        return translate("Renewed", "the token before was perhaps revoked")
    if why == "refused":
        return translate("Renewed", "the token before was refused")
    return ""
