"""Taking requests apart: both encodings, bounds, nothing secret in plain sight."""

from __future__ import annotations

from email.message import Message

import pytest

from core.model import Secret
from core.practice.seen import MOST_KEPT, Seen, read_request

MULTIPART = "multipart/form-data; boundary=cut"
URLENCODED = "application/x-www-form-urlencoded"


def read(kind: str, body: bytes, target: str = "/path") -> Seen:
    """A POST of that body, taken apart."""
    headers = Message()
    headers["Content-Type"] = kind
    headers["Authorization"] = "Bearer fake-token"
    return read_request("POST", target, headers, body)


def part(name: str, value: str) -> str:
    """One field of a multipart body."""
    return f'--cut\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'


def test_urlencoded_values_are_decoded() -> None:
    """Percent-encoded signs arrive as they were meant."""
    assert read(URLENCODED, b"a=%2B+%26%3D%25&b=").form == {"a": "+ &=%", "b": ""}


def test_multipart_values_arrive_as_they_are() -> None:
    """A multipart value is not decoded a second time."""
    body = part("a", "+ &=%41") + part("b", "two\r\nlines") + "--cut--\r\n"
    assert read(MULTIPART, body.encode()).form == {"a": "+ &=%41", "b": "two\r\nlines"}


def test_the_first_of_a_name_counts() -> None:
    """A field that is sent twice has the value of the first."""
    assert read(URLENCODED, b"a=1&a=2").form == {"a": "1"}


def test_another_content_type_has_no_fields() -> None:
    """JSON is not a form."""
    assert read("application/json", b'{"a": "1"}').form == {}


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        (URLENCODED, b"a=%FF"),
        (URLENCODED, b"a=\xff"),
        (URLENCODED, b"&".join([b"a=1"] * 101)),
        ("multipart/form-data", b"--cut--"),
        (f"multipart/form-data; boundary={'x' * 71}", b"--cut--"),
        (MULTIPART, b""),
        (MULTIPART, b"preamble\r\n--cut--"),
        (MULTIPART, part("a", "1").encode()),
        (MULTIPART, b"--cut\r\nno blank line\r\n--cut--"),
        (MULTIPART, b"--cut\r\nX: y\r\n\r\n1\r\n--cut--"),
        (MULTIPART, (part("", "1") + "--cut--").encode()),
        (MULTIPART, (part("a", "1") * 101 + "--cut--").encode()),
    ],
)
def test_what_cannot_be_taken_apart_is_not_readable(kind: str, body: bytes) -> None:
    """A malformed or boundless body is marked, and has no fields."""
    assert not read(kind, body).readable


def test_repr_hides_every_secret() -> None:
    """Secrets in body, query and headers are not printed."""
    seen = read(URLENCODED, b"client_secret=fake-secret", "/path?token=fake-query")
    assert "fake-" not in repr(seen)


def test_the_bearer_token_stands_alone() -> None:
    """The token of the Authorization header is there without its scheme."""
    assert read(URLENCODED, b"").bearer == Secret("fake-token")


def test_what_is_kept_is_bounded() -> None:
    """Long fields go, the others stay."""
    long = "x" * MOST_KEPT
    body = f"a=1&client_secret=s&b={long}&c=2".encode()
    kept = read(URLENCODED, body, f"/path?q={long}").bounded()
    assert (kept.form, kept.query, kept.header("content-type")) == (
        {"a": "1", "client_secret": Secret("s"), "c": "2"},
        {},
        URLENCODED,
    )
