"""A name that is made up for a file says nothing about what is kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.formats.detect import read
from core.matching import Secrets, Standing, match_all
from core.model import Credential, Draft, Environment, Secret
from core.reading import read_file

ENV = "OAUTHS2S_CLIENT_ID=0123abcd\nOAUTHS2S_CLIENT_SECRET=p8e-fake\n"
TWO = "SHOP_CLIENT_ID=a1\nSHOP_CLIENT_SECRET=p8e-a\nBLOG_CLIENT_ID=b2\n" + (
    "BLOG_CLIENT_SECRET=p8e-b\n"
)
SECRET = Secret("p8e-fake")
KEPT = Credential("1", "My shop", "client", secret_item="x")
DRAFT = Draft("folder", "client", SECRET)


def made(text: str, name: str) -> list[bool]:
    """Whether the names of what is in a text are made up."""
    return [draft.name_made for draft in read(text, name).drafts]


def differing(draft: Draft) -> list[str]:
    """The fields in which it differs from what is kept."""
    placed = [(draft, Environment.PRODUCTION)]
    (match,) = match_all(placed, [KEPT], lambda _: (SECRET,))
    return [each.field for each in match.differences]


def test_a_made_up_name_is_no_difference() -> None:
    """The kept one was chosen by somebody."""
    assert differing(DRAFT.with_changes(name_made=True)) == []


def test_a_name_that_the_file_says_is_a_difference() -> None:
    """It may be the better one."""
    assert differing(DRAFT) == ["name"]


def test_what_differs_in_a_made_up_name_alone_is_the_same() -> None:
    """Nothing is to be imported."""
    placed = [(DRAFT.with_changes(name_made=True), Environment.PRODUCTION)]
    (match,) = match_all(placed, [KEPT], lambda _: (SECRET,))
    assert (match.standing, match.secrets) == (Standing.SAME, Secrets.SAME)


@pytest.mark.parametrize(
    "text",
    [
        ENV,
        '{"client_id": "0123abcd", "client_secret": "p8e-fake"}',
        "client_id: 0123abcd\nclient_secret: p8e-fake\n",
        "curl -d client_id=0123abcd -d client_secret=p8e-fake https://x.test/token\n",
    ],
)
@pytest.mark.parametrize("name", ["shop", ""])
def test_the_name_of_the_file_or_of_nothing_is_made_up(text: str, name: str) -> None:
    """The content does not say it."""
    assert made(text, name) == [True]


def test_names_that_stand_in_the_file_are_not_made_up() -> None:
    """Here before each name of a value."""
    assert made(TWO, "folder") == [False, False]


def test_a_file_that_is_called_as_its_content_says_has_no_made_up_name() -> None:
    """Then it does say it."""
    text = ENV.replace("OAUTHS2S_", "SHOP_")
    assert made(text, "Shop") == [False]


def test_a_credential_called_after_its_folder_has_a_made_up_name(
    tmp_path: Path,
) -> None:
    """The usual .env of a project."""
    path = tmp_path / ".env"
    path.write_text(ENV, encoding="utf-8")
    (draft,) = read_file(path).drafts
    assert (draft.name, draft.name_made) == (tmp_path.name, True)
