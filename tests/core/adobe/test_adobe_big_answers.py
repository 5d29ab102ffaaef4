"""Large answers are read by a child process, which may fail, hang or be killed."""

import json
import socket
import sys
import threading
from pathlib import Path

import pytest

from core.adobe.answer import Answer
from core.adobe.big_answers import SMALL, is_big, read_in_child
from core.adobe.flatten import MORE, ROWS_LIMIT, flatten
from core.adobe.parse_child import ARGUMENT, serve_if_asked
from core.adobe.quota import report_in
from core.adobe.stopping import Stop
from core.adobe.wire import Echoes
from core.errors import AnswerBroken, Cancelled
from core.model import HIDDEN, QuotaReport, Secret

PLANTED = "token-of-a-test-that-comes-back"
NINE_MB = 9_000_000


def body_of(size: int) -> bytes:
    """A quota answer of at least so many bytes."""
    row = {"name": "Requests", "used": 1, "limit": 20, "note": "é" * 400}
    count = size // len(json.dumps(row, ensure_ascii=False).encode()) + 1
    return json.dumps({"data": [row] * count}, ensure_ascii=False).encode()


@pytest.fixture(scope="module")
def report() -> QuotaReport:
    """What a real child makes of nine megabytes."""
    headers = {"x-request-id": "request-1", "content-type": "application/json"}
    return report_in(Answer(200, headers, body_of(NINE_MB)), 5.0)


def test_rows_are_bounded(report: QuotaReport) -> None:
    """As many as a table shows, and the mark that there are more."""
    assert (len(report.rows), report.rows[-1]) == (ROWS_LIMIT + 1, MORE)


def test_rows_are_those_of_a_small_answer(report: QuotaReport) -> None:
    """The child reads as we do."""
    assert report.rows[:1] == flatten(json.loads(body_of(1)))[:1]


def test_the_text_is_whole(report: QuotaReport) -> None:
    """Every letter of it, of other alphabets too."""
    assert report.raw == body_of(NINE_MB).decode()


def test_the_rest_is_told_as_well(report: QuotaReport) -> None:
    """When, by whom, and that it was JSON."""
    told = (report.loaded_at, report.request_id, report.is_json)
    assert told == (5.0, "request-1", True)


@pytest.mark.parametrize(("size", "big"), [(SMALL, False), (SMALL + 1, True)])
def test_what_is_big(size: int, big: bool) -> None:
    """More than a megabyte."""
    assert is_big(Answer(200, {}, b" " * size)) is big


def test_echo_is_hidden_by_the_child() -> None:
    """The secret of the call stands neither in the rows nor in the text."""
    body = json.dumps([PLANTED, PLANTED[::-1]]).encode()
    found = read_in_child(Answer(200, {}, body, sent=Echoes(Secret(PLANTED))))
    assert [row.value for row in found.rows] == [HIDDEN, HIDDEN]


def test_text_that_is_not_json() -> None:
    """It comes back as it was, in its own encoding."""
    headers = {"content-type": "text/html; charset=iso-8859-1"}
    found = read_in_child(Answer(200, headers, "<é>".encode("latin-1")))
    assert found == (False, (), "<é>")


def python(code: str) -> list[str]:
    """A child that does something else."""
    return [sys.executable, "-c", code]


@pytest.mark.parametrize(
    "code",
    [
        "raise SystemExit(1)",
        "import os; os.abort()",
        "print('odd')",
        "print('{}')",
        """print('{"is_json": true, "rows": 9000000}')""",
        """print('{"is_json": true, "rows": 2}'); print('["a"]')""",
        """print('{"is_json": true, "rows": 1}'); print('[1,2,3,4,5,6,7]')""",
        """print('{"is_json": true, "rows": 1}'); print('["a", 1, "x", {}, []]')""",
        """print('{"is_json": true, "rows": 1e999}')""",
        """print('{"is_json": true, "rows": 1}'); print('["a","",1e999,null,""]')""",
        "print('[' * 100_000)",
    ],
)
def test_child_that_fails(code: str) -> None:
    """It dies, or says what it should not."""
    answer = Answer(200, {}, b"[]", "api.example.invalid")
    with pytest.raises(AnswerBroken) as caught:
        read_in_child(answer, command=python(code))
    assert caught.value.fact("reason") == "child"


def test_child_that_hangs() -> None:
    """It is killed when its time is up."""
    hanging = python("import threading; threading.Event().wait()")
    with pytest.raises(AnswerBroken):
        read_in_child(Answer(200, {}, b"[]"), command=hanging, seconds=0.3)


def test_child_that_cannot_be_started(tmp_path: Path) -> None:
    """Told like any other that fails."""
    with pytest.raises(AnswerBroken):
        read_in_child(Answer(200, {}, b"[]"), command=[str(tmp_path / "none")])


def test_child_is_killed_when_it_is_not_wanted() -> None:
    """Giving up does not wait for it."""
    stop = Stop()
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def give_up() -> None:
            with listening.accept()[0]:
                stop.set()

        thread = threading.Thread(target=give_up)
        thread.start()
        hanging = python(
            "import socket, threading; "
            f"a = socket.create_connection({listening.getsockname()!r}); "
            "threading.Event().wait()"
        )
        with pytest.raises(Cancelled):
            read_in_child(Answer(200, {}, b"[]"), stop, command=hanging)
        thread.join()


def test_child_that_nobody_wants_any_more() -> None:
    """What was given up before is not read."""
    stop = Stop()
    stop.set()
    with pytest.raises(Cancelled):
        read_in_child(Answer(200, {}, b"[]"), stop)


def test_child_gets_no_secret_but_through_the_pipe(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Neither among its arguments nor in its environment."""
    monkeypatch.setenv("OAUTHS2S_CLIENT_SECRET", PLANTED)
    telling = python(
        "import json, os, sys; sys.stdin.buffer.read(); "
        "text = json.dumps([sys.argv, dict(os.environ)]); "
        """print('{"is_json": false, "rows": 0}'); print(text)"""
    )
    answer = Answer(200, {}, b"[]", sent=Echoes(Secret(PLANTED)))
    assert PLANTED not in read_in_child(answer, command=telling).text


@pytest.mark.parametrize("arguments", [["mintdesk"], ["mintdesk", ARGUMENT, "x"], []])
def test_an_ordinary_start_is_no_child(arguments: list[str]) -> None:
    """Only the one argument makes it one."""
    assert serve_if_asked(arguments) is False
