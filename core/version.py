"""The version of the program, told to servers and shown to the user."""

from typing import Final

VERSION: Final = "0.1.0"
