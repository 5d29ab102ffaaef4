"""Tags of the user's: given to a credential, renamed and dropped wherever they are.

A tag is there as long as some credential has it, so that there is no second list of
them to be kept true. To rename one is to write each credential that has it, all in one
transaction with what one credential is given.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from core.errors import CatalogBroken, CredentialGone
from core.model import Credential, Tag
from core.storage.catalog import Catalog
from core.storage.database import checked
from core.storage.rows import tags_of, tags_text


def give_tags(
    catalog: Catalog,
    credential_id: str,
    tags: tuple[Tag, ...],
    changes: Mapping[str, Tag | None],
) -> tuple[Credential, ...]:
    """Give a credential these tags, and change others' by name (None: drop it).

    The credentials that have changed, that one first; CredentialGone without it.
    """
    catalog.get(credential_id)
    written: list[str] = []
    with catalog.database.writing() as connection:
        found = connection.execute(
            "SELECT id, tags FROM credential WHERE tags <> '[]' OR id = ?",
            checked((credential_id,)),
        ).fetchall()
        for each, text in found:
            before = _read(catalog, text)
            after = tags if each == credential_id else changed(before, changes)
            if after != before:
                row = checked((tags_text(after), each))
                connection.execute("UPDATE credential SET tags = ? WHERE id = ?", row)
                written.append(str(each))
    given = catalog.get(credential_id)
    others = (each for each in written if each != credential_id)
    return (given, *(each for each in map(partial(_still, catalog), others) if each))


def _still(catalog: Catalog, credential_id: str) -> Credential | None:
    """One of the others, unless another window has dropped it by now."""
    try:
        return catalog.get(credential_id)
    except CredentialGone:
        return None


def _read(catalog: Catalog, text: str) -> tuple[Tag, ...]:
    try:
        return tags_of(text)
    except ValueError as exc:
        path = str(catalog.database.path)
        raise CatalogBroken(path=path, reason="unreadable row") from exc


def changed(
    tags: tuple[Tag, ...], changes: Mapping[str, Tag | None]
) -> tuple[Tag, ...]:
    """The tags with those changed that are named; none of them twice."""
    kept = (changes.get(each.name, each) for each in tags)
    by_name = {each.name.casefold(): each for each in kept if each is not None}
    return tuple(by_name.values())
