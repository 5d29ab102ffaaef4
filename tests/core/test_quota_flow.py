"""Token, quota, and one more try."""

import pytest

from core.errors import OrgRefused, TokenRefused
from core.model import QuotaReport, Secret, Token
from core.quota_flow import load_quota

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
