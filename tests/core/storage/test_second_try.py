"""What the vault does when its back ends fail, shown on small fakes of both."""

from __future__ import annotations

import sys

import pytest

from core.errors import (
    KeyringAbsent,
    KeyringFailed,
    KeyringGone,
    KeyringLocked,
    KeyringRefused,
    KeyringTimedOut,
    SecretAbsent,
    SecretTooLarge,
    StoreError,
)
from core.model import Secret
from core.storage.vault import OSVault

FOUND = "p8e-found"
LINUX = sys.platform not in ("win32", "darwin")


class BackEnd:
    """A back end that fails with ``failure``, or finds the secret."""

    def __init__(self, failure: Exception | None = None) -> None:
        self.failure = failure
        self.ask = True
        self.asked = False
        self.calls: list[bool] = []  # whether each was allowed to ask
        self.dropped = 0

    def __str__(self) -> str:
        raise RuntimeError  # as keyring's does where the bus has gone

    def get_password(self, service: str, username: str) -> str:
        """Fail, or find."""
        self.calls.append(self.ask)
        if self.failure is not None:
            raise self.failure
        return FOUND

    def drop(self) -> None:
        """Count."""
        self.dropped += 1


def vault_over(kept: BackEnd | None, plain: BackEnd) -> OSVault:
    """A vault over the two."""
    return OSVault(5.0, lambda _: (kept, plain))


def of_d_bus(name: str) -> Exception:
    """The real exception for an error of that name."""
    from jeepney import DBusAddress, DBusErrorResponse, new_error, new_method_call

    asked = new_method_call(DBusAddress("/", "org.x", "org.x"), "Call")
    asked.header.serial = 1
    made: Exception = DBusErrorResponse(new_error(asked, name, "s", ("No session",)))
    return made


def foreign() -> list[tuple[Exception, type[StoreError]]]:
    """What is known to come out of back ends, and what becomes of it."""
    cases: list[tuple[Exception, type[StoreError]]] = [
        (BrokenPipeError(), KeyringGone),
        (ConnectionResetError(), KeyringGone),
        (EOFError(), KeyringGone),
        (RuntimeError("p8e"), KeyringFailed),
        (UnicodeDecodeError("utf-8", b"p8e\xff", 3, 4, "bad"), KeyringFailed),
        (AssertionError(), KeyringFailed),
        (IndexError(), KeyringFailed),
        (ValueError(), KeyringFailed),
    ]
    if LINUX:
        import secretstorage
        from jeepney.io.common import RouterClosed
        from jeepney.low_level import SizeLimitError

        cases += [
            (RouterClosed(), KeyringGone),
            (SizeLimitError(), SecretTooLarge),
            (of_d_bus("org.freedesktop.DBus.Error.InvalidObjectPath"), KeyringFailed),
            (of_d_bus("org.freedesktop.DBus.Error.InvalidArgs"), KeyringFailed),
            (of_d_bus("org.freedesktop.Secret.Error.NoSession"), KeyringGone),
            (of_d_bus("org.freedesktop.Secret.Error.IsLocked"), KeyringLocked),
            (secretstorage.LockedException(), KeyringLocked),
            (secretstorage.PromptDismissedException(), KeyringRefused),
            (secretstorage.ItemNotFoundException(), SecretAbsent),
            (secretstorage.SecretServiceNotAvailableException(), KeyringAbsent),
        ]
    return cases


CASES = foreign()
NAMES = [f"{type(case[0]).__name__}-{at}" for at, case in enumerate(CASES)]
ANSWERS = [KeyringLocked(), KeyringRefused(), SecretTooLarge(), KeyringTimedOut()]
FAILURES = [KeyringAbsent(), KeyringGone(), KeyringFailed(), SecretAbsent(), OSError()]


@pytest.mark.parametrize(("failure", "ours"), CASES, ids=NAMES)
def test_no_foreign_exception_leaves_the_vault(
    failure: Exception, ours: type[StoreError]
) -> None:
    """Whatever both ways raise is told in our words."""
    with pytest.raises(StoreError) as caught:
        vault_over(BackEnd(failure), BackEnd(failure)).read("item")
    assert type(caught.value) is ours


@pytest.mark.parametrize("failure", FAILURES, ids=repr)
def test_a_failure_of_the_kept_session_is_tried_once_more(failure: Exception) -> None:
    """The plain path finds what the kept one did not."""
    assert vault_over(BackEnd(failure), BackEnd()).read("item") == Secret(FOUND)


@pytest.mark.parametrize("failure", FAILURES, ids=repr)
def test_a_session_that_failed_is_dropped(failure: Exception) -> None:
    """Nothing stale is used again."""
    kept = BackEnd(failure)
    vault_over(kept, BackEnd()).read("item")
    assert kept.dropped == 1


@pytest.mark.parametrize("answer", ANSWERS, ids=repr)
def test_an_answer_is_not_asked_for_again(answer: StoreError) -> None:
    """The user's will, and what is known of the keyring, hold."""
    plain = BackEnd()
    with pytest.raises(type(answer)):
        vault_over(BackEnd(answer), plain).read("item")
    assert plain.calls == []


def test_the_plain_path_is_tried_once() -> None:
    """There is no third time."""
    plain = BackEnd(OSError())
    with pytest.raises(KeyringGone):
        vault_over(BackEnd(OSError()), plain).read("item")
    assert plain.calls == [True]


def test_after_a_prompt_the_second_time_asks_nobody() -> None:
    """One call raises at most one prompt."""
    kept, plain = BackEnd(OSError()), BackEnd()
    kept.asked = True
    vault_over(kept, plain).read("item")
    assert plain.calls == [False]


@pytest.mark.parametrize("ask", [True, False])
def test_both_ways_are_told_whether_they_may_ask(ask: bool) -> None:
    """Background work stays quiet on either."""
    kept, plain = BackEnd(OSError()), BackEnd()
    vault_over(kept, plain).read("item", ask=ask)
    assert (kept.calls, plain.calls) == ([ask], [ask])


def test_after_a_quiet_call_the_next_may_ask() -> None:
    """What one call was not allowed is no matter of the next."""
    kept = BackEnd()
    vault = vault_over(kept, BackEnd())
    vault.read("item", ask=False)
    vault.read("item")
    assert kept.calls == [False, True]


def test_a_system_without_sessions_has_one_way() -> None:
    """macOS and Windows: a failure is told at once."""
    plain = BackEnd(OSError())
    with pytest.raises(KeyringGone):
        vault_over(None, plain).read("item")
    assert plain.calls == [True]


def test_a_back_end_that_cannot_be_looked_at_is_told_as_open() -> None:
    """macOS and Windows know no way to look without a prompt."""
    plain = BackEnd()
    vault_over(None, plain).look()
    assert plain.calls == []


def test_nobody_asks_a_back_end_for_its_name() -> None:
    """keyring's own looks for the bus once more, and raises where it has gone."""
    vault = vault_over(BackEnd(), BackEnd())
    vault.read("item")
    assert vault.describe() != ""


def test_a_value_that_is_no_text_leaves_no_trace() -> None:
    """The failure holds no part of what was read."""
    bad = UnicodeDecodeError("utf-8", b"p8e\xff", 3, 4, "bad")
    with pytest.raises(KeyringFailed) as caught:
        vault_over(BackEnd(bad), BackEnd(bad)).read("item")
    assert (caught.value.__cause__, caught.value.__context__) == (None, None)
