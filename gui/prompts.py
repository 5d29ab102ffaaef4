"""The system's own boxes: the only caller of QMessageBox and QFileDialog."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QWidget


def tell(title: str, text: str) -> None:
    """Say why the program cannot start; returns when the box is closed."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Mintdesk", title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(text)
    _make_plain(box)
    box.exec()


def choose_file_to_read(
    parent: QWidget, title: str, then: Callable[[Path], None]
) -> QFileDialog:
    """Let the user choose a file to import."""
    dialog = _file_dialog(parent, title, then)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.open()
    return dialog


def choose_files_to_read(
    parent: QWidget, title: str, then: Callable[[tuple[Path, ...]], None]
) -> QFileDialog:
    """Let the user choose files to import, several at once."""
    dialog = _dialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(
        lambda chosen: then(tuple(Path(each) for each in chosen))
    )
    dialog.open()
    return dialog


def choose_folder_to_read(
    parent: QWidget, title: str, then: Callable[[Path], None]
) -> QFileDialog:
    """Let the user choose a folder to look into."""
    dialog = _file_dialog(parent, title, then)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
    dialog.open()
    return dialog


def choose_file_to_write(
    parent: QWidget, title: str, start: Path, then: Callable[[Path], None]
) -> QFileDialog:
    """Let the user choose where to export; our own preview asks before a change."""
    dialog = _file_dialog(parent, title, then)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite, True)
    dialog.setDirectory(str(start.parent))
    dialog.selectFile(start.name)
    dialog.open()
    return dialog


def _make_plain(box: QMessageBox) -> None:
    """The informative text has a label of its own, which would guess rich text."""
    for part in box.findChildren(QLabel):
        part.setTextFormat(Qt.TextFormat.PlainText)


def _file_dialog(
    parent: QWidget, title: str, then: Callable[[Path], None]
) -> QFileDialog:
    dialog = _dialog(parent, title)
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    return dialog


def _dialog(parent: QWidget, title: str) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    files = QCoreApplication.translate("Prompts", "All files (*)")
    dialog.setNameFilters([files])
    dialog.setFilter(dialog.filter() | QDir.Filter.Hidden)
    return dialog
