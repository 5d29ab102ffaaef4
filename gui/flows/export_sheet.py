"""What an export puts into its dialog: what was remembered, why there is no preview."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import AppError, Unexportable

if TYPE_CHECKING:
    from core.formats.target_table import Dialect
    from gui.dialogs.export_dialog import ExportDialog


def take_over(
    sheet: ExportDialog, target: Path, dialect: Dialect, label: str, *, first: bool
) -> None:
    """What was remembered, where the file's name does not say otherwise.

    ``first``: the folder is the one that was offered, and so is the name.
    """
    from gui import dialect_words

    if first:
        sheet.form.set_name(dialect.file_name)
    elif dialect_words.is_default_name(target.name) and (
        target.name != dialect.file_name
    ):
        return
    sheet.form.set_format(dialect, label)


def explain(sheet: ExportDialog, error: Exception, name: str) -> bool:
    """Whether a preview that cannot be has words of its own, in place."""
    from gui import dialect_words, export_outcomes, messages, reader_words

    wish = sheet.form.wish()
    if isinstance(error, Unexportable) and error.fact("field") == "label":
        fault = dialect_words.label_fault(wish.dialect, wish.label)
        sheet.form.label.set_notice(fault, warning=bool(wish.label))
        return True
    told = export_outcomes.refusal(error, name)
    obstacles = error.fact("obstacles") if isinstance(error, AppError) else ()
    choices = error.fact("choices") if isinstance(error, AppError) else ()
    if isinstance(obstacles, tuple) and isinstance(choices, tuple) and obstacles:
        details = messages.details(error, "preview")
        told = reader_words.disagreement(obstacles, choices, details)
    if told is not None:
        sheet.show_failure(told)
    return told is not None


def target_of(path: str, folder: Path) -> Path:
    """The file that is meant by what was typed; without a folder, one in ``folder``."""
    try:
        target = Path(path).expanduser()
    except RuntimeError:  # ~somebody, whom the system does not know
        target = Path(path)
    return target if target.is_absolute() else folder / target
