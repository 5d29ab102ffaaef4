"""What git makes of a file, asked in words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from core.export_safety import Safety
from core.git_state import Git, IgnorePlan, WhyUnknown
from gui import git_words

SAFE = Safety(
    exists=False, others_read=False, shared="", on_network=False, git=Git.IGNORED
)
LINE = IgnorePlan(Path("/p/.gitignore"), "/.env", None, b"")


@pytest.mark.parametrize("state", [Git.NONE, Git.IGNORED])
def test_a_file_that_git_leaves_alone_asks_nothing(state: Git) -> None:
    """There is nothing to decide."""
    assert git_words.asks(replace(SAFE, git=state), None) == []


@pytest.mark.parametrize(
    ("state", "offered"),
    [
        (Git.TRACKED, ["anyway"]),
        (Git.EXPOSED, ["ignore", "anyway"]),
        (Git.UNKNOWN, ["ignore", "anyway"]),
    ],
)
def test_a_line_is_offered_where_it_may_help(state: Git, offered: list[str]) -> None:
    """For a tracked file it comes too late."""
    (ask,) = git_words.asks(replace(SAFE, git=state), LINE)
    assert ([key for key, _ in ask.options], ask.needed) == (offered, True)


def test_why_git_tells_nothing_is_said() -> None:
    """In words of its own for each reason."""
    told = [
        git_words.asks(replace(SAFE, git=Git.UNKNOWN, git_why=why), None)[0].text
        for why in WhyUnknown
    ]
    assert len(set(told)) == len(WhyUnknown)


@pytest.mark.parametrize(
    ("also", "end"),
    [
        ("", "Line for .gitignore: /.env"),
        ("*.x", "Lines for .gitignore: /.env and *.x"),
    ],
)
def test_every_line_that_would_be_added_is_shown(also: str, end: str) -> None:
    """Also that for what an interrupted write may leave."""
    plan = LINE._replace(also=also)
    (ask,) = git_words.asks(replace(SAFE, git=Git.EXPOSED), plan)
    assert ask.text.endswith(f"with it. {end}")
