"""YAML files: a workspace, ``.aio``, user-sync, imscli, Asset Compute, and the like.

Only what looks like YAML is given to its parser: nearly any text is YAML to that.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from core.errors import FileTooLarge, TooIntricate
from core.formats.found import Kind, Notice, NoticeCode, Reading
from core.formats.json_reading import read_tree
from core.formats.mapping import environment_for
from core.formats.roles import shown_key, text_of, tidy_name
from core.formats.yaml_text import LONGEST, Refusal, load

_MOST_TWICE: Final = 20

_pair_of_env = re.compile(
    r"^(?:export[ \t]+)?[A-Za-z_][A-Za-z0-9_.-]*[ \t]*=", re.MULTILINE
)
_key_of_yaml = re.compile(
    r"^[ \t]{0,40}(?:- )?[\"']?[A-Za-z_$][^\n:={}]{0,80}:(?=\s|$)", re.MULTILINE
)
_of_a_client = re.compile(
    r"client_?-?(?:id|secret)|integration_type|secure_client|aio_", re.IGNORECASE
)


def looks_like_yaml(text: str) -> bool:
    """Whether lines are ``name: value``, none is ``NAME=value``, and it may be ours."""
    return bool(
        _of_a_client.search(text)
        and _key_of_yaml.search(text)
        and not _pair_of_env.search(text)
    )


def read(text: str, name: str) -> Reading | None:
    """What a YAML text holds; None where it is none or nothing is recognised.

    Raises :class:`FileTooLarge` over 64 kB, :class:`TooIntricate` for what is nested
    too deep, repeated by too many aliases or simply too much.
    """
    if not looks_like_yaml(text):
        return None
    too_long = len(text) > LONGEST
    loaded = Refusal.TOO_MUCH if too_long else load(text)
    del text
    if loaded is Refusal.NOT_YAML:
        return None
    if too_long:
        raise FileTooLarge(name=tidy_name(name), limit=LONGEST)
    if isinstance(loaded, Refusal):
        raise TooIntricate(name=tidy_name(name))
    found = read_tree(loaded.tree, name)
    if found is None:
        return None
    twice = tuple(
        Notice(NoticeCode.DUPLICATE_KEY, line, shown_key(key))
        for key, line in loaded.twice[:_MOST_TWICE]
    )
    kind = Kind.YAML if found.kind is Kind.JSON else found.kind
    return replace(
        _placed(found, loaded.tree), notices=twice + found.notices, kind=kind
    )


def _placed(found: Reading, tree: object) -> Reading:
    """With the environment that user-sync's ``server`` names for the whole file."""
    server = tree.get("server") if isinstance(tree, Mapping) else None
    host = server.get("ims_host") if isinstance(server, Mapping) else None
    environment = environment_for(text_of(host))
    drafts = tuple(
        draft.with_changes(environment=draft.environment or environment)
        for draft in found.drafts
    )
    return replace(found, drafts=drafts)
