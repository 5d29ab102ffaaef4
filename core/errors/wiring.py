"""What may be wrong with an App Builder project's configuration."""

from __future__ import annotations

from core.errors.files import FormatError


class IncludeFault(FormatError):
    """An ``$include`` that cannot be followed.

    Facts: ``name`` (the including file), ``line`` (1-based), ``target`` (as written).
    """


class IncludeOutside(IncludeFault):
    """It leads out of the project's folder, or is an absolute path."""


class IncludeAbsent(IncludeFault):
    """There is no such file."""


class IncludeCycle(IncludeFault):
    """A file includes itself, perhaps by way of others."""


class IncludeNoObject(IncludeFault):
    """The included file holds a list or a single value."""


class NoProject(FormatError):
    """No configuration of App Builder in the folder. Facts: ``name``."""


class Unwirable(FormatError):
    """No lines can be put in without a change elsewhere. Facts: ``name``, ``line``."""
