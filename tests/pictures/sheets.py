"""Contact sheets: the pictures of a chapter, light beside dark, each with its name."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from tests.pictures.gallery import CHAPTERS
from tests.pictures.rig import Chapter, Scene

GAP: Final = 24
HEAD: Final = 32
GROUND: Final = QColor("#8A9490")
INK: Final = QColor("#10201B")
LANGUAGES: Final = {"en": "English", "fr": "French"}
# Pixels: what a viewer opens without effort.
TALLEST: Final = 9_000


def lay(chapter: Chapter, folder: Path, scale: float, target: Path) -> list[Path]:
    """Sheets of a chapter whose pictures lie in ``folder``; where they were written."""
    made: list[Path] = []
    for count, part in enumerate(_pages(chapter, folder, scale), 1):
        path = target.with_name(f"{target.name}-{count}.png")
        _sheet(part, folder, scale).save(str(path))
        made.append(path)
    return made


def _pictures(scene: Scene, folder: Path) -> tuple[QImage, QImage]:
    light, dark = (
        QImage(str(folder / f"{scene.name}-{look}.png")) for look in ("light", "dark")
    )
    return light, dark


def _row(scene: Scene, folder: Path, scale: float) -> QSize:
    size = _pictures(scene, folder)[0].size()
    edge = round(GAP * scale)
    return QSize(
        2 * size.width() + 3 * edge, size.height() + round(HEAD * scale) + edge
    )


def _pages(chapter: Chapter, folder: Path, scale: float) -> list[list[Scene]]:
    pages: list[list[Scene]] = []
    tall = TALLEST + 1
    for scene in chapter.scenes:
        if not (folder / f"{scene.name}-light.png").exists():
            continue
        height = _row(scene, folder, scale).height()
        if tall + height > TALLEST:
            pages.append([])
            tall = 0
        pages[-1].append(scene)
        tall += height
    return pages


def _sheet(scenes: list[Scene], folder: Path, scale: float) -> QImage:
    rows = [_row(scene, folder, scale) for scene in scenes]
    edge, head = round(GAP * scale), round(HEAD * scale)
    width = max(row.width() for row in rows)
    sheet = QImage(
        width, sum(r.height() for r in rows) + edge, QImage.Format.Format_RGB32
    )
    sheet.fill(GROUND)
    painter = QPainter(sheet)
    face = QFont()
    face.setPixelSize(round(15 * scale))
    painter.setFont(face)
    painter.setPen(INK)
    top = 0
    for scene, row in zip(scenes, rows, strict=True):
        place = QRect(edge, top, width - 2 * edge, head)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, middle, f"{scene.name}: {scene.words}")
        light, dark = _pictures(scene, folder)
        painter.drawImage(QPoint(edge, top + head), light)
        painter.drawImage(QPoint(2 * edge + light.width(), top + head), dark)
        top += row.height()
    painter.end()
    return sheet


def side_by_side(paths: list[Path]) -> QImage:
    """A few pictures in a row, on a quiet ground."""
    images = [QImage(str(path)) for path in paths]
    width = sum(each.width() for each in images) + GAP * (len(images) + 1)
    height = max(each.height() for each in images) + 2 * GAP
    row = QImage(width, height, QImage.Format.Format_RGB32)
    row.fill(GROUND)
    painter = QPainter(row)
    left = GAP
    for each in images:
        painter.drawImage(QPoint(left, GAP), each)
        left += each.width() + GAP
    painter.end()
    return row


def write_index(out: Path, made: list[tuple[str, str]]) -> Path:
    """Sheets of all that was ``made``, languages and scales; ``index.md`` over them."""
    lines = ["# Pictures", ""]
    for language, scale in made:
        folder = out / f"{language}-{scale}"
        lines += [f"## {LANGUAGES[language]}, {scale}.0", ""]
        for chapter in CHAPTERS:
            target = out / f"{language}-{scale}-{chapter.name}"
            for path in lay(chapter, folder, float(scale), target):
                lines.append(f"- [{chapter.title}: {path.stem}]({path.name})")
        lines.append("")
    lines += ["## What they show", "", "| scene | shows |", "| --- | --- |"]
    lines += [
        f"| {scene.name} | {scene.words} |"
        for chapter in CHAPTERS
        for scene in chapter.scenes
    ]
    index = out / "index.md"
    index.write_text("\n".join([*lines, ""]), encoding="utf-8")
    return index
