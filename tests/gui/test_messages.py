"""Every failure has words of its own: plain, bounded, without a secret."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from core import errors
from core.errors import AppError
from core.model import Secret
from gui import messages
from gui.models.message import Level, Message
from gui.moments import clock_time
from gui.words import ACTIONS, FIELDS

EVIL = '<img src="file:///x.png"><b>x</b>'
HOLLOW = ("!", "please", "error occurred", "oops", "sorry", "unexpected")
PLANTED = "p8e-planted-in-a-foreign-exception"


def tree(root: type[AppError]) -> Iterator[type[AppError]]:
    """A class and everything below it."""
    yield root
    for child in root.__subclasses__():
        yield from tree(child)


KINDS = sorted(set(tree(AppError)), key=lambda kind: kind.__name__)

# The facts that a branch of the tree documents, and those of single classes.
BRANCHES: dict[type[AppError], dict[str, object]] = {
    errors.FileError: {"name": "shop.env"},
    errors.IncludeFault: {"name": "app.config.yaml", "line": 4, "target": "a.yaml"},
    errors.CatalogError: {"path": "catalog.sqlite"},
    errors.NetworkError: {"host": "ims-na1.adobelogin.com"},
    errors.AdobeError: {
        "status": 400,
        "code": "invalid_client",
        "description": "invalid client",
        "debug_id": "debug-1",
        "host": "ims-na1.adobelogin.com",
        "retry_after": 30,
        "call": "token",
    },
}
SINGLE: dict[type[AppError], dict[str, object]] = {
    errors.InputMissing: {"field": "ims_org_id"},
    errors.FileTooLarge: {"limit": 1_000_000},
    errors.FileEncoding: {"line": 3},
    errors.FileNotWritten: {"reason": "No space left on device"},
    errors.NothingFound: {"name": "shop.env", "keys": ("PORT",)},
    errors.BrokenText: {"line": 12},
    errors.NoProject: {"name": "quota-watch"},
    errors.Unwirable: {"name": "ext.config.yaml", "line": 11},
    errors.Unexportable: {"field": "client_secret"},
    errors.Unquotable: {"field": "ims_org_id", "language": "cmd"},
    errors.KeyringAbsent: {"package": "gnome-keyring"},
    errors.KeyringTimedOut: {"seconds": 120.0},
    errors.KeyringFailed: {"reason": "OSError"},
    errors.SecretTooLarge: {"limit": 1280},
    errors.WrongEnvironment: {"stored": "stage", "asked": "production"},
    errors.CatalogTooNew: {"found": 3, "known": 2},
    errors.TlsRefused: {"reason": "self-signed certificate"},
    errors.TimedOut: {"seconds": 30.0},
    errors.ProxyRefused: {"status": 403},
    errors.ProxyLoginUnsupported: {"offered": "NTLM, Negotiate"},
    errors.NoCertificate: {"name": "company.pem"},
    errors.AnswerTooLarge: {"limit": 10_000_000},
    errors.Redirected: {"status": 302},
    errors.BadAddress: {"variable": "MINTDESK_TOKEN_URL"},
    errors.HeaderMissing: {"header": "Authorization"},
}


def told(kind: type[AppError]) -> Message:
    """The message of a class with every fact that it documents."""
    facts: dict[str, object] = {}
    for parent in kind.__mro__:
        if issubclass(parent, AppError):
            facts |= BRANCHES.get(parent, {})
    return messages.describe(kind(**facts | SINGLE.get(kind, {})))


def said(message: Message) -> str:
    """Everything that a person reads."""
    return f"{message.title} {message.text} {message.action_name}"


@pytest.mark.parametrize("kind", KINDS)
def test_each_class_has_words_of_its_own(kind: type[AppError]) -> None:
    """None borrows those of its parent."""
    assert kind in messages.WORDS


@pytest.mark.parametrize("kind", KINDS)
def test_each_message_has_title_and_text(kind: type[AppError]) -> None:
    """What happened, and what to do."""
    message = told(kind)
    assert message.title.strip()
    assert message.text.strip()


@pytest.mark.parametrize("kind", KINDS)
def test_no_place_is_left_unfilled(kind: type[AppError]) -> None:
    """The documented facts fill every sentence, with nothing left out."""
    assert not set("{}%–") & set(said(told(kind)))


@pytest.mark.parametrize("kind", KINDS)
def test_no_sentence_shows_an_empty_place_without_facts(kind: type[AppError]) -> None:
    """A raiser that knows nothing leaves no brace on screen."""
    assert not set("{}") & set(said(messages.describe(kind())))


@pytest.mark.parametrize("kind", KINDS)
def test_the_tone_is_calm(kind: type[AppError]) -> None:
    """No exclamation mark, no pleading, nothing hollow."""
    words = said(told(kind)).casefold()
    assert not [each for each in HOLLOW if each in words]


def test_no_two_classes_say_the_same() -> None:
    """Locked is not absent, and unreachable is not refused."""
    titles = [told(kind).title for kind in KINDS]
    assert sorted(titles) == sorted(set(titles))


@pytest.mark.parametrize("kind", KINDS)
def test_each_remedy_has_a_name(kind: type[AppError]) -> None:
    """A button is never without words."""
    message = told(kind)
    assert bool(message.action) == bool(message.action_name)


def test_every_remedy_is_offered_by_some_failure() -> None:
    """No words for a button that nobody sees."""
    assert {words.action for words in messages.WORDS.values()} - {""} == set(ACTIONS)


@pytest.mark.parametrize("kind", KINDS)
def test_only_giving_up_is_no_failure(kind: type[AppError]) -> None:
    """Cancelled is a note; everything else is red."""
    wanted = Level.NOTE if kind is errors.Cancelled else Level.FAILURE
    assert told(kind).level is wanted


@pytest.mark.parametrize("field", FIELDS)
def test_a_field_is_named_as_people_name_it(field: str) -> None:
    """No name of a variable is shown."""
    text = messages.describe(errors.InputMissing(field=field)).text
    assert str(FIELDS[field]) in text
    assert "_" not in text


def test_markup_in_a_fact_stays_as_it_is() -> None:
    """It is neither taken out nor escaped: whoever shows it shows plain text."""
    message = messages.describe(errors.RequestRefused(code="x", description=EVIL))
    assert EVIL in message.text


def test_a_fact_that_looks_like_a_place_stays_as_it_is() -> None:
    """A server's words are never filled in themselves."""
    error = errors.RequestRefused(description="{debug_id}", code="{host}", debug_id="d")
    assert "{host}: {debug_id}" in messages.describe(error).text


def test_a_long_fact_is_cut() -> None:
    """No file name or server fills the screen."""
    message = messages.describe(errors.FileAbsent(name="n" * 100_000))
    assert len(message.text) < 2 * messages.SHOWN


@pytest.mark.parametrize("char", ["\x00", "\n", "\x1b", "\x7f", "\u2028", "\u202e"])
def test_a_steering_character_becomes_a_blank(char: str) -> None:
    """Nothing breaks the line or turns it round."""
    message = messages.describe(errors.FileAbsent(name=f"a{char}b"))
    assert "“a b”" in message.text


def test_a_steering_character_leaves_the_details_too() -> None:
    """A fact stays on its own line of a ticket."""
    lines = messages.details(errors.FileAbsent(name="a\nb")).splitlines()
    assert lines == ["Mintdesk: FileAbsent", "name: a b"]


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (None, "in a minute or two."),
        (0, "in 0 second"),
        (30, "in 30 second"),
        (89.4, "in 89 second"),
        (90, "in 2 minute"),
        (3_599, "in 60 minute"),
        (3_600, "in an hour or more."),
    ],
)
def test_a_pause_is_told_in_words(seconds: float | None, words: str) -> None:
    """Seconds while they are few, then minutes, up to what core tells."""
    assert words in messages.describe(errors.Throttled(retry_after=seconds)).text


def test_a_long_pause_is_told_with_its_end() -> None:
    """At which time of this computer's clock."""
    error = errors.Throttled(retry_after=300)
    text = messages.describe(error, now=lambda: 1_800_000_000.0).text
    assert text.endswith(f", at {clock_time(1_800_000_300.0)}.")


def test_whole_seconds_have_no_fraction() -> None:
    """Thirty seconds, not 30.0."""
    assert "30 s" in messages.describe(errors.TimedOut(host="h", seconds=30.0)).text


def test_a_text_in_utf_16_is_odd_from_its_first_line_on() -> None:
    """There is no line 0."""
    text = messages.describe(errors.FileEncoding(name="a.env", line=0)).text
    assert "Line 1 of" in text


def test_a_code_that_adobe_did_not_give_is_the_status() -> None:
    """A refusal in HTML has no code of its own."""
    error = errors.RequestRefused(status=418, code="", description="teapot")
    assert "HTTP 418: teapot" in messages.describe(error).text


def test_the_debug_id_is_apart() -> None:
    """Support asks for it."""
    assert messages.describe(errors.WrongSecret(debug_id="abc")).debug_id == "abc"


def test_the_operation_stands_in_the_details() -> None:
    """A ticket tells what was asked for."""
    details = messages.describe(errors.WrongSecret(), operation="quota").details
    assert "operation: quota" in details


def foreign() -> BaseException:
    """An exception that nobody foresaw, with a secret in its text and its cause."""
    try:
        try:
            raise KeyError(PLANTED)
        except KeyError as cause:
            raise ValueError(f"bad value {PLANTED}") from cause
    except ValueError as error:
        return error


def test_an_unknown_exception_never_shows_its_text() -> None:
    """Neither on screen nor in the details: it may hold anything."""
    message = messages.describe(foreign(), operation="token")
    assert PLANTED not in repr(message)


def test_an_unknown_exception_names_its_place() -> None:
    """Class, file and line are enough for a report."""
    details = messages.describe(foreign()).details
    assert details.startswith("Mintdesk: ValueError at test_messages.py:")


def test_an_unknown_exception_that_was_never_raised_has_words() -> None:
    """No traceback is no reason to fail again."""
    assert messages.describe(ValueError(PLANTED)).title


def test_a_secret_given_as_a_fact_is_hidden() -> None:
    """Even a raiser's mistake shows no value."""
    message = messages.describe(errors.KeyringFailed(reason=Secret(PLANTED)))
    assert PLANTED not in repr(message)


@pytest.mark.parametrize("kind", [errors.ProxyRefused, errors.ProxyWantsLogin])
def test_a_proxy_s_password_is_mended_in_our_settings(kind: type[AppError]) -> None:
    """Under the heading where it is kept."""
    message = messages.describe(kind(host="ims.example", status=407))
    assert "under Settings, Network." in message.text


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (errors.WrongSecret(code="invalid_client", status=401), "invalid_client"),
        (errors.ServerFailed(status=503), "HTTP 503"),
        (errors.Unreachable(host="h"), "Unreachable"),
        (ValueError(PLANTED), "ValueError"),
    ],
)
def test_the_short_code(error: Exception, code: str) -> None:
    """Adobe's own, else the status, else the class."""
    assert messages.code_of(error) == code
