"""Neither a secret nor a token is anywhere in what assistive tools can read."""

from __future__ import annotations

from core.practice.accounts import OTHER_ORG, SAMPLE_ORG, TUTORIAL
from tests.flows.at_spi.rig import Person

TYPED = "p8e-typed-and-read-by-nobody"


def token_of(person: Person) -> str:
    """The token of the first credential, as Adobe was shown it; its quota is there."""
    person.presses("Quota", "page tab")
    person.presses("Load quota")
    person.finds("table", "Quota")
    person.presses("Token", "page tab")
    person.finds("push button", "Access token, hidden")
    (token,) = {seen.bearer.reveal() for seen in person.adobe.requests} - {""}
    return token


def test_a_hidden_token_is_nowhere_in_the_tree(person: Person) -> None:
    """No name, description, text or value of any object holds it, or its middle."""
    token = token_of(person)
    words = person.all_words()
    assert (token in words, token[40:60] in words, len(words) > 1_000) == (
        False,
        False,
        True,
    )


def test_a_token_that_is_shown_is_nowhere_in_the_tree(person: Person) -> None:
    """It is painted, and said by nobody."""
    token = token_of(person)
    person.sits_down("Access token, hidden")
    person.presses("Access token, hidden")
    person.finds("push button", "Access token, shown")
    words = person.all_words()
    assert (token[:20] in words, token[40:60] in words) == (False, False)


def test_a_client_secret_is_nowhere_in_the_tree(person: Person) -> None:
    """Not on the page that tells of it."""
    person.presses("Details", "page tab")
    person.finds("panel", "Client secrets")
    words = person.all_words()
    secrets = [*TUTORIAL.secrets, *OTHER_ORG.secrets]
    assert [each for each in secrets if each.reveal() in words] == []


def test_a_secret_that_is_typed_is_read_by_nobody(person: Person) -> None:
    """Its field gives dots, as many as were typed."""
    person.presses("Details", "page tab")
    person.presses("Replace…")
    field = person.finds("text", "New client secret")
    field.writes(TYPED)
    assert (TYPED in person.all_words(), len(field.text())) == (False, len(TYPED))


def test_privacy_mode_masks_ids_in_the_tree(private: Person) -> None:
    """Also in names and descriptions of rows, labels and tooltips."""
    private.presses("Details", "page tab")
    private.finds("panel", "Identity")
    words = private.all_words()
    known = (TUTORIAL.client_id, SAMPLE_ORG, OTHER_ORG.client_id, OTHER_ORG.org)
    assert [each for each in known if each in words] == []
