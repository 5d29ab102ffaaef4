"""Every picture in one language, at one scale: a process of its own.

The scale of a screen is set once for each process:
``QT_SCALE_FACTOR=2 python -m tests.pictures.shots fr FOLDER [names of scenes]``.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

ZONE: Final = "CET-1CEST,M3.5.0,M10.5.0/3"
"""What the clock on the wall says in the pictures, wherever they are made."""


def main(language: str, folder: str, *names: str) -> int:
    """``scene-look.png`` for each scene and look."""
    os.environ["TZ"] = ZONE
    os.umask(0o022)
    if hasattr(time, "tzset"):
        time.tzset()
    from PySide6.QtWidgets import QApplication

    from core.practice.server import PracticeAdobe
    from gui import languages, theme
    from tests.pictures import camera, rig
    from tests.pictures.gallery import SCENES
    from tests.pictures.people import NOW

    app = QApplication([sys.argv[0], *theme.STYLE])
    app.setCursorFlashTime(0)
    languages.switch(app, language)
    target = Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    home = Path(tempfile.gettempdir(), f"pictures-{language}")
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir(mode=0o700)
    with PracticeAdobe(now=lambda: NOW) as adobe:
        for scene in SCENES:
            if names and scene.name not in names:
                continue
            camera.dress("light", contrast=False)
            with rig.seated(adobe, home / "alex", scene.world) as seat:
                camera.pose(scene, seat)
                for look in camera.LOOKS:
                    picture = camera.shoot(scene, seat, look)
                    picture.save(str(target / f"{scene.name}-{look}.png"), "PNG")
    home.rmdir()
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
