"""What is said of two client secrets: always which one, and what is then in use."""

from __future__ import annotations

import pytest

from core.model import Credential
from gui import secret_words
from gui.models.message import Level

NONE = Credential("one", "Quota Watch", "id")
ONE = NONE.with_changes(secret_item="item")
FIRST_USED = ONE.with_changes(second_added_at=5.0)
SECOND_USED = FIRST_USED.with_changes(secret_in_use=1, refused_at=9.0)


def test_one_alone_needs_no_other_words() -> None:
    """There is nothing to be told apart."""
    assert secret_words.replacing(ONE, None, 0.0) is None


@pytest.mark.parametrize(
    ("credential", "place", "title", "fact"),
    [
        (FIRST_USED, None, "Replace the first secret", "in use until now"),
        (FIRST_USED, 1, "Replace the second secret", "not in use"),
        (SECOND_USED, None, "Replace the second secret", "in use until now"),
        (SECOND_USED, 0, "Replace the first secret", "not in use"),
    ],
)
def test_a_replacement_says_which_one_goes(
    credential: Credential, place: int | None, title: str, fact: str
) -> None:
    """And whether that is the one in use, which it is where no place is named."""
    asking = secret_words.replacing(credential, place, 0.0)
    assert asking is not None
    assert (asking.title, fact in asking.text) == (title, True)


def test_a_second_one_is_explained() -> None:
    """Why two, and where in the Console it is made."""
    text = secret_words.adding(ONE).text
    assert ("two at a time" in text, "OAuth Server-to-Server" in text) == (True, True)


def test_the_first_one_is_not_called_a_second() -> None:
    """Where none is kept."""
    assert secret_words.adding(NONE).title == "Add a client secret"


@pytest.mark.parametrize(
    ("credential", "place", "question", "fact"),
    [
        (FIRST_USED, 0, "Remove the first secret?", "From then on the other one"),
        (FIRST_USED, 1, "Remove the second secret?", "not in use"),
        (SECOND_USED, 0, "Remove the first secret?", "not in use"),
        (SECOND_USED, 1, "Remove the second secret?", "which Adobe refused"),
    ],
)
def test_a_removal_warns_of_the_one_in_use(
    credential: Credential, place: int, question: str, fact: str
) -> None:
    """The more so where Adobe refused the one that stays."""
    asked, text = secret_words.removal(credential, place, 0.0)
    assert (asked, fact in text) == (question, True)


@pytest.mark.parametrize(
    ("place", "words"),
    [
        (1, "The first secret was refused; the second worked and is now in use."),
        (0, "The second secret was refused; the first worked and is now in use."),
    ],
)
def test_a_switch_says_which_was_refused(place: int, words: str) -> None:
    """And which one got the token."""
    assert secret_words.switched(FIRST_USED, place).text == words


def test_a_switch_leads_to_its_credential() -> None:
    """Which need not be the chosen one."""
    message = secret_words.switched(FIRST_USED, 1)
    assert (message.level, message.action) == (Level.WARNING, "show_secrets:one")


@pytest.mark.parametrize(
    ("before", "after", "title"),
    [
        (NONE, ONE, "Client secret added"),
        (
            ONE,
            FIRST_USED.with_changes(secret_item="next"),
            "Second client secret added",
        ),
        (ONE, ONE, "This client secret is kept already"),
    ],
)
def test_what_was_added_is_told_as_it_is(
    before: Credential, after: Credential, title: str
) -> None:
    """The same secret once more is no second one."""
    assert secret_words.added(before, after).title == title


@pytest.mark.parametrize(
    ("credential", "place", "title"),
    [
        (ONE, None, "Client secret replaced"),
        (FIRST_USED, None, "First client secret replaced"),
        (FIRST_USED, 1, "Second client secret replaced"),
    ],
)
def test_what_was_replaced_is_named(
    credential: Credential, place: int | None, title: str
) -> None:
    """The place where there are two."""
    assert secret_words.replaced(credential, place).title == title


@pytest.mark.parametrize(
    ("place", "title"),
    [(0, "First client secret removed"), (1, "Second client secret removed")],
)
def test_what_was_removed_is_named(place: int, title: str) -> None:
    """It cannot be undone."""
    assert secret_words.removed(FIRST_USED, place).title == title
