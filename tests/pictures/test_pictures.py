"""The pictures: scenes can be brought about, show something, and tell no secret."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from core.practice.server import PracticeAdobe
from gui import motion, theme
from tests.gui.desk_parts import Seat
from tests.gui.painted import texts
from tests.pictures import camera, gallery, people, rig, sheets
from tests.pictures.rig import Scene

BY_NAME = {scene.name: scene for scene in gallery.SCENES}
FEW = (
    "token-good",
    "token-wrong-secret",
    "token-keyring-locked",
    "quota",
    "palette",
    "dialog-import",
    "dialog-inside",
    "empty-practice",
)
# Letters of a token or a secret in a row that would tell a part of it.
PART = 12


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[Path]:
    """A folder to live in; looks and motion are put back."""
    before, moving = theme.theme_watch().choice, motion.choice()
    yield tmp_path / "alex"
    theme.apply(qapp, before)
    motion.choose(moving)


@contextmanager
def posed(scene: Scene, folder: Path) -> Iterator[Seat]:
    """The window in that scene."""
    with (
        PracticeAdobe(now=lambda: people.NOW) as adobe,
        rig.seated(adobe, folder, scene.world) as seat,
    ):
        camera.pose(scene, seat)
        yield seat


def colours_in(image: QImage) -> int:
    """How many colours a grid of its pixels has."""
    across, down = range(0, image.width(), 7), range(0, image.height(), 7)
    return len({image.pixel(x, y) for x in across for y in down})


def told(name: str, folder: Path) -> list[str]:
    """What is drawn in a scene, and holds a part of a token or of a secret."""
    held = [people.token(76_020).value, people.token(380).value]
    kept = [secret for each in people.EVERYBODY for secret in each.secrets]
    parts = {value.reveal()[-PART:] for value in (*held, *kept)}
    with posed(BY_NAME[name], folder) as seat:
        drawn = [
            piece.text
            for part in (seat.window, *camera.open_over(seat.window))
            for piece in texts(part, children=True)
        ]
    assert drawn
    return [text for text in drawn for part in parts if part in text]


@pytest.mark.parametrize("name", FEW)
def test_a_picture_shows_something(name: str, stage: Path) -> None:
    """Far more than a ground."""
    with posed(BY_NAME[name], stage) as seat:
        picture = camera.shoot(BY_NAME[name], seat, "light").toImage()
    assert colours_in(picture) > 20


def test_light_and_dark_differ(stage: Path) -> None:
    """The same scene on two grounds."""
    scene = BY_NAME["token-good"]
    with posed(scene, stage) as seat:
        looks = [camera.shoot(scene, seat, look).toImage() for look in camera.LOOKS]
    assert looks[0].pixel(4, 4) != looks[1].pixel(4, 4)


def test_a_dialog_lies_over_the_window(stage: Path) -> None:
    """Its title is in the middle of the picture, not in one of its own."""
    scene = BY_NAME["dialog-rename"]
    with posed(scene, stage) as seat:
        opened = camera.open_over(seat.window)
        picture = camera.shoot(scene, seat, "light")
        size = seat.window.size()
    assert (len(opened), picture.deviceIndependentSize().toSize()) == (1, size)


@pytest.mark.parametrize("name", FEW)
def test_no_secret_and_no_token_is_drawn(name: str, stage: Path) -> None:
    """Not even a part of one, in the window and in what is over it."""
    assert not told(name, stage)


def test_a_token_that_is_drawn_would_be_found(stage: Path) -> None:
    """As while it is shown."""
    assert told("token-revealed", stage)


def test_the_same_scene_gives_the_same_picture(stage: Path) -> None:
    """Whenever it is taken."""
    taken = []
    for _ in range(2):
        with posed(BY_NAME["token-wrong-secret"], stage) as seat:
            scene = BY_NAME["token-wrong-secret"]
            taken.append(camera.shoot(scene, seat, "light").toImage())
    assert taken[0] == taken[1]


def test_names_of_scenes_are_names_of_files() -> None:
    """Each its own."""
    assert len(BY_NAME) == len(gallery.SCENES)


def test_a_sheet_holds_both_looks(stage: Path, tmp_path: Path) -> None:
    """Light beside dark."""
    scene = BY_NAME["token-good"]
    folder = tmp_path / "en-1"
    folder.mkdir()
    with posed(scene, stage) as seat:
        for look in camera.LOOKS:
            name = f"{scene.name}-{look}.png"
            camera.shoot(scene, seat, look).save(str(folder / name), "PNG")
    made = sheets.lay(gallery.CHAPTERS[0], folder, 1.0, tmp_path / "tokens")
    assert [QImage(str(path)).width() for path in made] == [2 * 1080 + 3 * sheets.GAP]


def test_the_index_names_every_sheet_and_scene(tmp_path: Path) -> None:
    """Also where nothing was pictured."""
    text = sheets.write_index(tmp_path, [("en", "1")]).read_text(encoding="utf-8")
    assert all(f"| {name} |" in text for name in BY_NAME)
