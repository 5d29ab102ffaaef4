"""All scenes, by chapter."""

from __future__ import annotations

from tests.pictures.of_dialogs import DIALOGS
from tests.pictures.of_imports import IMPORTS
from tests.pictures.of_pages import PAGES, WINDOW
from tests.pictures.of_settings import SETTINGS
from tests.pictures.of_tokens import SMALLER, TOKENS, TROUBLE

CHAPTERS = (TOKENS, TROUBLE, PAGES, WINDOW, IMPORTS, DIALOGS, SETTINGS, SMALLER)
SCENES = tuple(scene for chapter in CHAPTERS for scene in chapter.scenes)
