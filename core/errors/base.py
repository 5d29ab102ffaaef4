"""The root of every failure, and what belongs to no part of the program."""

from __future__ import annotations

from typing import Any


class AppError(Exception):
    """The root. Facts are keyword arguments, and attributes of the same name."""

    def __init__(self, **facts: Any) -> None:
        super().__init__()
        self.facts = facts

    def fact(self, name: str, default: Any = "") -> Any:
        """A fact by name, or ``default`` where the raiser did not know it."""
        return self.facts.get(name, default)

    def __str__(self) -> str:
        told = ", ".join(f"{key}={value!r}" for key, value in self.facts.items())
        return f"{type(self).__name__}({told})"

    __repr__ = __str__


class InputMissing(AppError):
    """Facts: ``field``, one of ``client_id client_secret scopes ims_org_id``."""


class Cancelled(AppError):
    """The user gave up waiting; nothing is wrong."""
