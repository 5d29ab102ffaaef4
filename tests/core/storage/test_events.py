"""What the history keeps of a failure: codes and ids, never a server's words."""

import pytest

from core.errors import ServerFailed
from core.storage.events import facts_of_failure


@pytest.mark.parametrize("code", ["invalid_client", "401013", "a.b-C_1", "x" * 40])
def test_a_code_is_kept(code: str) -> None:
    """As Adobe writes them."""
    assert facts_of_failure(ServerFailed(code=code))["code"] == code


@pytest.mark.parametrize(
    "code", ["", "two words", "a\nb", "x" * 41, "a+b", "•••", "clé", "<b>", "a/b"]
)
def test_what_is_no_code_is_not_kept(code: str) -> None:
    """The kind of failure stands in its place."""
    assert facts_of_failure(ServerFailed(code=code))["code"] == "ServerFailed"


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("a1b2-c3d4", "a1b2-c3d4"),
        ("ue1:pod/9+8==", "ue1:pod/9+8=="),
        ("", ""),
        ("no id", ""),
        ("x" * 121, ""),
        ("•••", ""),
    ],
)
def test_an_id_is_kept_if_it_is_one(given: str, kept: str) -> None:
    """Support asks for it; other text is nobody's business."""
    assert facts_of_failure(ServerFailed(debug_id=given))["debug_id"] == kept
