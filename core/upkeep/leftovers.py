"""What an import leaves in plain text: the file that the secrets were read from.

A :class:`Leftover` remembers a digest of the file as it was read, so that nothing is
changed that somebody has written since.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from core.errors import (
    FileAbsent,
    FileChanged,
    FileEncoding,
    FileTooLarge,
    Unexportable,
)
from core.files import IMPORT_LIMIT, Existing, digest_of, read_bytes, read_existing
from core.formats.dialects import host_prefix, showable, split_key
from core.formats.dotenv import EnvDocument
from core.model import Draft, Secret
from core.replacing import refuse_shared, remove_unchanged, replace_atomically


class Leftover(NamedTuple):
    """A file that still holds ``secrets``, as it was when ``digest`` was taken of it.

    ``prefixes`` are the groups of names that the imported credentials were read from.
    """

    path: Path
    digest: bytes
    secrets: tuple[Secret, ...]
    prefixes: frozenset[str] = frozenset()

    def __repr__(self) -> str:
        return f"Leftover(secrets={len(self.secrets)})"


class Survey(NamedTuple):
    """What a leftover's file holds.

    ``emptied``: the names on the lines that hold a secret; ``noted``: it also stands
    outside every value, as in a comment; ``others``: how many names are no part of
    what was imported. ``blankable``: the secret can be taken out and the rest kept.
    """

    path: Path
    emptied: tuple[str, ...]
    noted: bool
    others: int
    blankable: bool


def left_by(
    path: Path, digest: bytes, found: Sequence[Draft], kept: Sequence[Draft]
) -> Leftover | None:
    """What is left once the drafts in ``kept`` are stored, of those ``found``.

    A secret that was typed over in the meantime is not the file's; a file none of
    whose secrets was stored is left alone.
    """
    stored = {secret for draft in kept for secret in draft.secrets}
    taken = [draft for draft in found if not stored.isdisjoint(draft.secrets)]
    if not digest or not taken:
        return None
    secrets = tuple(dict.fromkeys(each for draft in taken for each in draft.secrets))
    prefixes = frozenset(draft.prefix for draft in taken)
    return Leftover(path, digest, secrets, prefixes)


def survey(left: Leftover) -> Survey:
    """Look at the file again; raises FileChanged where it is no longer the same."""
    refuse_shared(left.path)
    if digest_of(read_bytes(left.path, IMPORT_LIMIT)) != left.digest:
        raise FileChanged(name=left.path.name)
    try:
        document = EnvDocument.parse(_existing(left).text)
        document.blank(left.secrets)
    except (FileEncoding, FileTooLarge, Unexportable):
        return Survey(left.path, (), False, 0, blankable=False)
    held = document.keys_holding(left.secrets)
    shown = tuple(key for key in held if showable(key))
    others = [key for key in document.keys() if not _is_ours(key, left)]  # noqa: SIM118 - no dict
    count = len(set(others) - set(held))
    noted = document.notes_hold(left.secrets)
    return Survey(left.path, shown, noted, count, blankable=bool(held))


def blank(left: Leftover) -> None:
    """Take the secrets out of the file; every other byte stays."""
    refuse_shared(left.path)
    found = _existing(left)
    text = EnvDocument.parse(found.text).blank(left.secrets).render()
    replace_atomically(left.path, text.encode(), found.data)


def delete(left: Leftover) -> None:
    """Remove the file, if it is what was read, and nobody else's."""
    remove_unchanged(left.path, left.digest)


def _existing(left: Leftover) -> Existing:
    found = read_existing(left.path)
    if found is None:
        raise FileAbsent(name=left.path.name)
    if digest_of(found.data) != left.digest:
        raise FileChanged(name=left.path.name)
    return found


def _is_ours(key: str, left: Leftover) -> bool:
    known = split_key(key)
    if known is not None:
        return known[0] in left.prefixes
    host = host_prefix(key)
    return host is not None and host in (left.prefixes | {""})
