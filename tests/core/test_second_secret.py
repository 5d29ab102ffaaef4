"""Two secrets: when the second is tried, and what is said of the first."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from core.errors import (
    AdobeError,
    AppError,
    InputMissing,
    ScopeRefused,
    Throttled,
    TimedOut,
    UnknownClient,
    WrongSecret,
)
from core.model import Secret, Token
from core.second_secret import Worked, first_that_works

TOKEN = Token(Secret("t"), 0.0, 1.0)


class Call:
    """A call that gives a token or fails, and remembers that it was made."""

    def __init__(self, error: AppError | None = None) -> None:
        self._error = error
        self.made = 0

    def __call__(self) -> Token:
        """The token."""
        self.made += 1
        if self._error is not None:
            raise self._error
        return TOKEN


def failure(*calls: Callable[[], Token]) -> AppError:
    """What trying one after the other raises."""
    with pytest.raises(AppError) as caught:
        first_that_works([(str(at), call) for at, call in enumerate(calls, 1)])
    return caught.value


def test_the_first_is_enough() -> None:
    """A secret that works leaves the other alone."""
    second = Call()
    first_that_works([("a", Call()), ("b", second)])
    assert second.made == 0


def test_the_first_that_works_is_named() -> None:
    """Nothing was refused."""
    assert first_that_works([("a", Call())]) == Worked(TOKEN, "a")


def test_the_second_works() -> None:
    """Which one worked, and that the other was refused."""
    got = first_that_works([("a", Call(WrongSecret())), ("b", Call())])
    assert got == Worked(TOKEN, "b", ("a",))


@pytest.mark.parametrize(
    "error",
    [UnknownClient(), ScopeRefused(), Throttled(), TimedOut(), AdobeError()],
)
def test_any_other_answer_tries_no_second(error: AppError) -> None:
    """Only a wrong secret makes another worth a call."""
    second = Call()
    failure(Call(error), second)
    assert second.made == 0


def test_any_other_answer_comes_through() -> None:
    """As it was raised."""
    error = Throttled(retry_after=4.0)
    assert failure(Call(error), Call()) is error


def test_both_are_wrong() -> None:
    """The failure names the two."""
    error = failure(Call(WrongSecret()), Call(WrongSecret(debug_id="d")))
    assert (error.fact("refused"), error.fact("debug_id")) == (("1", "2"), "d")


def test_the_second_fails_otherwise() -> None:
    """What the second met, and that the first was refused."""
    error = failure(Call(WrongSecret()), Call(TimedOut()))
    assert (type(error), error.fact("refused")) == (TimedOut, ("1",))


def test_no_secret_at_all() -> None:
    """Told as missing input."""
    assert isinstance(failure(), InputMissing)
