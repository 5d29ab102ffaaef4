"""Token, quota, and one more try."""

import pytest

from core.errors import OrgRefused, TokenRefused, Unreachable
from core.model import QuotaReport, Secret, Token
from core.quota_flow import REASONS, load_quota

OLD = Token(Secret("old"), 0.0, 1.0)
NEW = Token(Secret("new"), 0.0, 1.0)
REPORT = QuotaReport((), "{}", 0.0)


class Office:
    """Holds a token, mints NEW, and refuses the tokens that it is told to."""

    def __init__(
        self, held: Token | None = None, refused: tuple[Token, ...] = ()
    ) -> None:
        self._held = held
        self._refused = refused
        self.steps: list[str] = []

    def held(self) -> Token | None:
        """The token in hand."""
        return self._held

    def mint(self) -> Token:
        """A new one."""
        self.steps.append("mint")
        self._held = NEW
        return NEW

    def forget(self) -> None:
        """Drop it."""
        self.steps.append("forget")
        self._held = None

    def load(self, token: Token) -> QuotaReport:
        """The report, or a refusal."""
        self.steps.append("load")
        if token in self._refused:
            raise TokenRefused(code="401013")
        return REPORT

    def run(self) -> QuotaReport:
        """The whole flow."""
        return load_quota(
            held=self.held, mint=self.mint, forget=self.forget, load=self.load
        )


@pytest.mark.parametrize(
    ("office", "steps"),
    [
        (Office(OLD), ["load"]),
        (Office(), ["mint", "load"]),
        (Office(OLD, (OLD,)), ["load", "forget", "mint", "load"]),
    ],
)
def test_steps(office: Office, steps: list[str]) -> None:
    """Nothing is minted without need, and only once."""
    office.run()
    assert office.steps == steps


@pytest.mark.parametrize(
    ("office", "renewed"),
    [(Office(OLD), None), (Office(), NEW), (Office(OLD, (OLD,)), NEW)],
)
def test_new_token_is_told(office: Office, renewed: Token | None) -> None:
    """The report names the token that is new."""
    assert office.run().renewed == renewed


def test_refused_twice() -> None:
    """A new token that is refused too is the end."""
    office = Office(OLD, (OLD, NEW))
    with pytest.raises(TokenRefused):
        office.run()
    assert office.steps.count("mint") == 1


def test_second_refusal_stands_alone() -> None:
    """The first refusal does not hang on the second."""
    with pytest.raises(TokenRefused) as caught:
        Office(OLD, (OLD, NEW)).run()
    assert caught.value.__context__ is None


class Strict(Office):
    """Refuses the org."""

    def load(self, token: Token) -> QuotaReport:
        """Refuse."""
        self.steps.append("load")
        raise OrgRefused(code="403025")


def test_other_refusals_are_not_retried() -> None:
    """Only a refused token is worth a new one."""
    office = Strict(OLD)
    with pytest.raises(OrgRefused):
        office.run()
    assert office.steps == ["load"]


class Overtaken(Office):
    """Another call renews the token while the first one is refused."""

    def load(self, token: Token) -> QuotaReport:
        """Refuse the old one, with the new one in hand."""
        self._held = NEW
        return super().load(token)


def test_token_renewed_meanwhile_stays() -> None:
    """A token that another call renewed is not forgotten."""
    office = Overtaken(OLD, (OLD,))
    office.run()
    assert "forget" not in office.steps


class Telling(Office):
    """Says why it refuses; the causes in order."""

    def __init__(self, *causes: str) -> None:
        super().__init__(OLD)
        self._causes = list(causes)

    def load(self, token: Token) -> QuotaReport:
        """A refusal for each cause, then the report."""
        if self._causes:
            raise TokenRefused(code="401013", cause=self._causes.pop(0))
        return REPORT


@pytest.mark.parametrize("cause", REASONS)
def test_report_tells_why(cause: str) -> None:
    """What was mended is told all the same."""
    assert Telling(cause).run().renewed_for == cause


@pytest.mark.parametrize("cause", ["", "other_environment"])
def test_a_good_token_was_refused(cause: str) -> None:
    """A new one was taken, so nothing was wrong with where it comes from."""
    assert Telling(cause).run().renewed_for == "refused"


@pytest.mark.parametrize("held", [None, OLD])
def test_nothing_refused_is_nothing_told(held: Token | None) -> None:
    """A token that is only new has no history."""
    assert Office(held).run().renewed_for == ""


@pytest.mark.parametrize(
    ("second", "cause"),
    [
        ("", ""),
        ("revoked", ""),
        ("expired", "expired"),
        ("other_environment", "other_environment"),
    ],
)
def test_cause_of_the_second_refusal(second: str, cause: str) -> None:
    """A token minted for this very try has not been revoked since."""
    with pytest.raises(TokenRefused) as caught:
        Telling("expired", second).run()
    assert caught.value.fact("cause") == cause


class Cut(Telling):
    """No way to Adobe any more for a token."""

    fault = Unreachable(host="adobe")

    def mint(self) -> Token:
        """No connection."""
        raise self.fault


def test_another_failure_remembers_the_refusal() -> None:
    """It is what a new token was wanted for."""
    with pytest.raises(Unreachable) as caught:
        Cut("revoked").run()
    assert caught.value.facts == {"host": "adobe", "renewed_for": "revoked"}


def test_a_failure_of_others_is_left_alone() -> None:
    """They wait for the same token, and know nothing of a quota."""
    office = Cut("revoked")
    with pytest.raises(Unreachable):
        office.run()
    assert office.fault.facts == {"host": "adobe"}
