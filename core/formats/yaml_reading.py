"""YAML files: a workspace, ``.aio``, user-sync, imscli, Asset Compute, and the like.

Only what looks like YAML is given to its parser: nearly any text is YAML to that.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from core.errors import FileTooLarge, NothingFound, TooIntricate
from core.formats.found import Kind, Notice, NoticeCode, Reading
from core.formats.json_reading import names_in, read_tree
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
    r"client[ _-]{0,2}(?:id|secret)|integration_type|secure_client|aio_", re.IGNORECASE
)
_in_document = re.compile(r"\[(\d{1,9})\]")


def looks_like_yaml(text: str) -> bool:
    """Whether lines are ``name: value``, none is ``NAME=value``, and it may be ours."""
    return bool(
        _of_a_client.search(text)
        and _key_of_yaml.search(text)
        and not _pair_of_env.search(text)
    )


def read(text: str, name: str) -> Reading | None:
    """What a YAML text holds; None where it is none or nothing is recognised.

    Raises :class:`NothingFound` where nothing is and it is more than a list of names,
    :class:`FileTooLarge` over 64 kB, :class:`TooIntricate` for what is nested
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
        if _is_nested(loaded.tree):
            raise NothingFound(name=tidy_name(name), keys=names_in(loaded.tree))
        return None
    found = _placed(found, loaded.tree)
    twice = tuple(
        Notice(NoticeCode.DUPLICATE_KEY, line, shown_key(key))
        for key, line in loaded.twice[:_MOST_TWICE]
    )
    if loaded.broken:
        twice += (Notice(NoticeCode.LINE_SKIPPED, loaded.broken),)
    kind = Kind.YAML if found.kind is Kind.JSON else found.kind
    return replace(found, notices=twice + found.notices, kind=kind)


def _is_nested(tree: object) -> bool:
    """Whether its lines would mean something else if they were read one by one."""
    inside = tree.values() if isinstance(tree, Mapping) else tree
    return isinstance(inside, Iterable) and any(
        isinstance(each, Mapping) for each in inside
    )


def _placed(found: Reading, tree: object) -> Reading:
    """With the environment that user-sync's ``server`` names for its document."""
    documents = tree if isinstance(tree, list) else [tree]
    hosts = [_host_in(each) for each in documents]
    known = [environment_for(host) for host in hosts]
    ignored = Notice(NoticeCode.HOST_IGNORED, 0, "ims_host", "server.ims_host")
    odd = any(host and not kept for host, kept in zip(hosts, known, strict=True))
    drafts = tuple(
        draft.with_changes(
            environment=draft.environment or known[_document_of(draft.source)]
        )
        for draft in found.drafts
    )
    notices = (ignored, *found.notices) if odd else found.notices
    return replace(found, drafts=drafts, notices=notices)


def _host_in(document: object) -> str:
    server = document.get("server") if isinstance(document, Mapping) else None
    host = server.get("ims_host") if isinstance(server, Mapping) else None
    return text_of(host).strip()


def _document_of(source: str) -> int:
    """Which document a path leads into, which begins with its index."""
    number = _in_document.match(source)
    return int(number.group(1)) if number else 0
