"""An export before it is written: the new text in some dialect, and what it changes.

Only our own names are touched; every other byte of an existing file stays.
"""

from __future__ import annotations

from core.formats.differences import DiffLine
from core.formats.export_env import plan_env
from core.formats.export_others import plan_merged, plan_new
from core.formats.other_readers import COMMON, Reader
from core.formats.planning import ExportPlan
from core.formats.target_table import Dialect, Shape
from core.formats.targets import Outgoing, entries
from core.model import Credential, Secret

__all__ = ["Dialect", "DiffLine", "ExportPlan", "Outgoing", "plan", "plan_export"]


def plan(
    dialect: Dialect,
    outgoing: Outgoing,
    existing: str | None,
    readers: tuple[Reader, ...] = COMMON,
    name: str = "",
) -> ExportPlan:
    """Put a credential into the text of a file (``name``), or into a new one.

    What the credential lacks leaves its name as it is. Raises :class:`InputMissing`
    without a client id or secret; :class:`Unexportable` with ``field`` where a value
    cannot be written, and with ``obstacles`` and ``choices`` where the ``readers`` of a
    ``.env`` would not agree on it; :class:`BrokenText` for JSON that cannot be edited;
    :class:`FileExists` where a dialect makes new files alone.
    """
    found = entries(dialect, outgoing)
    if dialect.shape is Shape.ENV:
        return plan_env(dialect, found, existing, readers)
    once = [entry for entry in found if not entry.twin]
    if dialect.is_merged:
        title = outgoing.credential.name
        return plan_merged(dialect, once, existing, name, title)
    return plan_new(dialect, once, existing, name)


def plan_export(
    credential: Credential, secret: Secret, existing: str | None
) -> ExportPlan:
    """The tutorial's names, for all common readers."""
    return plan(Dialect.TUTORIAL, Outgoing(credential, (secret,)), existing)
