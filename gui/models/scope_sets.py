"""Named sets of a credential's scopes: which is chosen, and lists with one changed."""

from __future__ import annotations

from core.model import Credential, ScopeSet

LONGEST = 40
"""The most characters of a set's name."""

Sets = tuple[ScopeSet, ...]


def tidy(name: str) -> str:
    """A name as it is kept: on one line, with single spaces."""
    line = "".join(char if char.isprintable() else " " for char in name)
    return " ".join(line.split())


def chosen(credential: Credential) -> ScopeSet | None:
    """The set that tokens are asked for; None for all scopes."""
    for each in credential.scope_sets:
        if credential.scope_set and each.name == credential.scope_set:
            return each
    return None


def vanished(credential: Credential) -> str:
    """The name of the chosen set where there is none by it any more."""
    return "" if chosen(credential) is not None else credential.scope_set


def with_set(sets: Sets, made: ScopeSet, instead_of: str = "") -> Sets:
    """The sets with a new one, in the place of another where one is named."""
    if instead_of and any(each.name == instead_of for each in sets):
        return tuple(made if each.name == instead_of else each for each in sets)
    return (*sets, made)


def without(sets: Sets, name: str) -> Sets:
    """The sets but one."""
    return tuple(each for each in sets if each.name != name)
