"""What is said of one client secret or two: which it is, and what becomes of it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from core.model import Credential
from gui import moments
from gui.models.message import Level, Message

SHOW = "show_secrets:"
"""The action that leads to the Details of the credential whose id stands after it."""


class Asking(NamedTuple):
    """The words of a dialog that takes a client secret."""

    title: str
    text: str
    act: str
    field: str


def replacing(credential: Credential, place: int | None, now: float) -> Asking | None:
    """The words for a new secret in place of one of two; None where there is one."""
    if credential.secret_count < 2:
        return None
    translate = QCoreApplication.translate
    place = credential.secret_in_use if place is None else place
    first = place == 0
    if place == credential.secret_in_use:
        text = translate(
            "Secrets", "Added %1, and in use until now. The other one stays as it is."
        )
    else:
        text = translate("Secrets", "Added %1, and not in use. The other one stays.")
    return Asking(
        translate("Secrets", "Replace the first secret")
        if first
        else translate("Secrets", "Replace the second secret"),
        text.replace("%1", moments.in_sentence(_added(credential, place), now)),
        translate("Secrets", "Replace"),
        translate("Secrets", "New client secret"),
    )


def adding(credential: Credential) -> Asking:
    """The words for a secret more: the second one, or the first where none is kept."""
    translate = QCoreApplication.translate
    if not credential.secret_count:
        return Asking(
            translate("Secrets", "Add a client secret"),
            translate(
                "Secrets",
                "Copy it in the Console: project, then OAuth Server-to-Server.",
            ),
            translate("Secrets", "Add"),
            translate("Secrets", "Client secret"),
        )
    return Asking(
        translate("Secrets", "Add a second secret"),
        translate(
            "Secrets",
            "Adobe takes two at a time, so that one can be replaced without a gap. "
            "Make it in the Console: project, then OAuth Server-to-Server.",
        ),
        translate("Secrets", "Add"),
        translate("Secrets", "Second client secret"),
    )


def removal(credential: Credential, place: int, now: float) -> tuple[str, str]:
    """The question whether one of two is to go, and what that means."""
    translate = QCoreApplication.translate
    question = (
        translate("Secrets", "Remove the first secret?")
        if place == 0
        else translate("Secrets", "Remove the second secret?")
    )
    if place != credential.secret_in_use:
        text = translate("Secrets", "Added %1, and not in use. The other one stays.")
    elif credential.refused_at:
        text = translate(
            "Secrets",
            "Added %1, and in use. Only the other one stays, which Adobe refused.",
        )
    else:
        text = translate(
            "Secrets", "Added %1, and in use. From then on the other one is used."
        )
    console = translate("Secrets", "In the Console it stays until you delete it there.")
    when = moments.in_sentence(_added(credential, place), now)
    return question, f"{text.replace('%1', when)} {console}"


def replaced(credential: Credential, place: int | None) -> Message:
    """That a new one took its place."""
    translate = QCoreApplication.translate
    if credential.secret_count < 2:
        title = translate("Editing", "Client secret replaced")
    elif (credential.secret_in_use if place is None else place) == 0:
        title = translate("Secrets", "First client secret replaced")
    else:
        title = translate("Secrets", "Second client secret replaced")
    text = translate(
        "Editing", "%1: the new one was read back, the old one is deleted."
    )
    return Message(Level.DONE, title, text.replace("%1", credential.name))


def added(credential: Credential, after: Credential | None) -> Message:
    """That there is one more; or that it was there, so that nothing changed."""
    translate = QCoreApplication.translate
    if not credential.secret_count:
        title = translate("Secrets", "Client secret added")
        text = translate("Secrets", "%1: it was read back.")
    elif after is None or after.secret_item != credential.secret_item:
        title = translate("Secrets", "Second client secret added")
        text = translate(
            "Secrets",
            "%1: both were read back. It is tried where Adobe refuses the first.",
        )
    else:
        title = translate("Secrets", "This client secret is kept already")
        text = translate("Secrets", "%1 has it as its first; nothing was changed.")
        said = text.replace("%1", credential.name)
        return Message(Level.NOTE, title, said)
    return Message(Level.DONE, title, text.replace("%1", credential.name))


def removed(credential: Credential, place: int) -> Message:
    """That one of two is gone."""
    translate = QCoreApplication.translate
    title = (
        translate("Secrets", "First client secret removed")
        if place == 0
        else translate("Secrets", "Second client secret removed")
    )
    text = translate("Secrets", "%1: the other one was read back, this one is deleted.")
    return Message(Level.DONE, title, text.replace("%1", credential.name))


def switched(credential: Credential, place: int) -> Message:
    """That Adobe refused the one that was tried first, and took the other."""
    translate = QCoreApplication.translate
    title = translate("Secrets", "%1 uses its other client secret")
    text = (
        translate(
            "Secrets",
            "The first secret was refused; the second worked and is now in use.",
        )
        if place == 1
        else translate(
            "Secrets",
            "The second secret was refused; the first worked and is now in use.",
        )
    )
    return Message(
        Level.WARNING,
        title.replace("%1", credential.name),
        text,
        action=f"{SHOW}{credential.id}",
        action_name=translate("Secrets", "Show"),
    )


def _added(credential: Credential, place: int) -> float:
    return credential.secret_added_at if place == 0 else credential.second_added_at
