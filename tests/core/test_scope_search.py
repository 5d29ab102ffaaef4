"""The search for refused scopes, against servers with rules of every kind."""

from __future__ import annotations

import math
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import ScopeRefused, Throttled
from core.scope_search import MOST_MINTS, Found, ScopeSearch, run


class Server:
    """Refuses a set with a bad scope, or with one that lacks another it needs."""

    def __init__(
        self, bad: set[str], needs: Mapping[str, str] | None = None, after: int = 99
    ) -> None:
        self._bad = bad
        self._needs = needs or {}
        self._after = after
        self.log: list[tuple[frozenset[str], bool]] = []

    def accepts(self, scopes: set[str]) -> bool:
        """Whether it would give a token for these."""
        lacking = {one for one, other in self._needs.items() if other not in scopes}
        return not scopes & (self._bad | lacking)

    def mint(self, scopes: tuple[str, ...]) -> str:
        """A token, or the refusal; throttled after so many."""
        if len(self.log) >= self._after:
            raise Throttled
        yes = self.accepts(set(scopes))
        self.log.append((frozenset(scopes), yes))
        if not yes:
            raise ScopeRefused
        return "token"


def scopes(count: int) -> tuple[str, ...]:
    """The base, and as many others as make up ``count``."""
    return ("AdobeID", "openid", *(f"scope.{at}" for at in range(2, count)))[:count]


def searched(
    server: Server, asked: tuple[str, ...], imported: tuple[str, ...] = ()
) -> Found:
    """What the search finds."""
    return run(ScopeSearch(asked, imported), server.mint)


@pytest.mark.parametrize("count", range(1, 41))
def test_one_bad_scope_wherever_it_is(count: int) -> None:
    """It is found, alone, in about log2(n) mints."""
    most = math.ceil(math.log2(count)) + 4
    wrong = []
    for bad in scopes(count):
        server = Server({bad})
        found = searched(server, scopes(count))
        if found.bad != (bad,) or found.mints > most:
            wrong.append((bad, found))
    assert wrong == []


def test_a_suspect_costs_one_mint() -> None:
    """The only scope that was not imported: all others are accepted, so it is that."""
    asked = (*scopes(20), "new")
    found = searched(Server({"new"}), asked, scopes(20))
    assert (found.bad, found.mints) == (("new",), 1)


def test_a_suspect_may_be_innocent() -> None:
    """Suspicion says where to look first, and nothing more."""
    found = searched(Server({"scope.5"}), (*scopes(9), "new"), scopes(9))
    assert (found.bad, "new" in found.good) == (("scope.5",), True)


def test_two_bad_ones() -> None:
    """Each is found, and the rest is accepted."""
    found = searched(Server({"scope.3", "scope.6"}), scopes(8))
    assert (found.bad, found.untold, found.ended) == (
        ("scope.3", "scope.6"),
        (),
        "found",
    )


def test_scopes_that_are_only_good_together() -> None:
    """AdobeID without openid is refused; neither is called bad for it."""
    needs = {"AdobeID": "openid", "openid": "AdobeID"}
    found = searched(Server({"scope.2"}, needs), scopes(7))
    assert (found.bad, len(found.good)) == (("scope.2",), 6)


def test_one_of_the_base_is_bad() -> None:
    """The other of the two is fine."""
    found = searched(Server({"AdobeID"}), scopes(7))
    assert (found.bad, "openid" in found.good) == (("AdobeID",), True)


def test_a_base_that_cannot_be_told_apart() -> None:
    """Each is refused without the other, and both together: nobody can say which."""
    needs = {"AdobeID": "openid", "openid": "AdobeID"}
    found = searched(Server({"openid"}, needs), scopes(3))
    assert (found.bad, found.untold) == ((), ("AdobeID", "openid"))


def test_a_scope_that_lacked_another() -> None:
    """Refused early for want of a later one, it is looked at again and cleared."""
    server = Server({"scope.2"}, {"scope.3": "scope.6"})
    found = searched(server, scopes(7))
    assert (found.bad, "scope.3" in found.good) == (("scope.2",), True)


def test_two_that_need_each_other() -> None:
    """Each is refused without the other; together they are cleared."""
    needs = {"scope.2": "scope.5", "scope.5": "scope.2"}
    found = searched(Server({"scope.3"}, needs), scopes(6))
    assert (found.bad, len(found.good)) == (("scope.3",), 5)


def test_all_are_bad() -> None:
    """Twelve mints at most, and what they did not tell is left open."""
    found = searched(Server(set(scopes(30))), scopes(30))
    assert (found.mints, found.good, found.ended) == (MOST_MINTS, (), "spent")


def test_throttled() -> None:
    """Any other failure ends the search, and is told with what was found so far."""
    server = Server({"scope.7"}, after=1)
    found = searched(server, scopes(8))
    assert (found.ended, type(found.error), found.bad) == ("stopped", Throttled, ())


def test_what_was_accepted_until_then_is_good() -> None:
    """The largest set that got a token."""
    found = searched(Server({"scope.7"}, after=1), scopes(8))
    assert found.good == scopes(8)[:4]


def test_stopped_by_the_user() -> None:
    """Nothing more is tried, and all that is not known stays open."""
    search = ScopeSearch(scopes(8))
    search.stop()
    assert (search.to_try, search.found().untold) == (None, scopes(8))


def test_an_answer_that_nobody_asked_for() -> None:
    """Told after the end, it is a mistake of the caller."""
    search = ScopeSearch(scopes(8))
    search.stop()
    with pytest.raises(ValueError, match="nothing"):
        search.accepted()


def test_a_single_scope_needs_no_mint() -> None:
    """It was refused alone."""
    assert searched(Server({"a"}), ("a",)) == Found(("a",), (), (), 0, "found")


def test_blank_and_double_scopes_are_not_sent() -> None:
    """They are as little part of the search as of the call."""
    found = searched(Server({"b"}), ("a", " ", "b", "b"))
    assert (found.bad, found.good) == (("b",), ("a",))


def test_progress_is_told() -> None:
    """Before each mint: how many there were, and how many there may be."""
    told: list[tuple[int, int]] = []
    run(
        ScopeSearch(scopes(7)),
        Server({"scope.6"}).mint,
        lambda done, most: told.append((done, most)),
    )
    assert told == [(at, MOST_MINTS) for at in range(len(told))]


COUNTS = st.integers(2, 24)


@st.composite
def worlds(draw: st.DrawFn) -> tuple[tuple[str, ...], Server, set[str]]:
    """Scopes, a server that refuses some, and those that it refuses."""
    asked = tuple(draw(st.permutations(scopes(draw(COUNTS)))))
    bad = draw(st.sets(st.sampled_from(asked), min_size=1, max_size=4))
    fine = [one for one in asked if one not in bad]
    needs: dict[str, str] = {}
    if len(fine) > 1:
        pair = st.tuples(st.sampled_from(fine), st.sampled_from(fine))
        needs = dict(draw(st.lists(pair, max_size=2)))
    return asked, Server(bad, needs), bad


@given(worlds())
def test_blame_has_its_proof(
    world: tuple[tuple[str, ...], Server, set[str]],
) -> None:
    """Each was refused on its own, or in a set that was accepted without it."""
    asked, server, _ = world
    found = searched(server, asked)
    yes = {tried for tried, accepted in server.log if accepted} | {frozenset[str]()}
    no = {tried for tried, accepted in server.log if not accepted} | {frozenset(asked)}
    proven = {one for one in asked if any(one in t and t - {one} in yes for t in no)}
    assert set(found.bad) <= proven


@given(worlds())
def test_a_finished_search_is_right(
    world: tuple[tuple[str, ...], Server, set[str]],
) -> None:
    """With mints enough it blames the bad ones alone, and never calls one good."""
    asked, server, bad = world
    found = run(ScopeSearch(asked, most=500), server.mint)
    assert set(found.bad) <= bad <= set(found.bad) | set(found.untold)


@given(worlds())
def test_good_means_accepted_together(
    world: tuple[tuple[str, ...], Server, set[str]],
) -> None:
    """What is called good got a token in one set; and mints are never exceeded."""
    asked, server, _ = world
    found = searched(server, asked)
    accepted = not found.good or server.accepts(set(found.good))
    assert (accepted, found.mints <= MOST_MINTS) == (True, True)


@given(worlds())
def test_every_scope_is_accounted_for(
    world: tuple[tuple[str, ...], Server, set[str]],
) -> None:
    """Bad, good or untold: each once."""
    asked, server, _ = world
    found = searched(server, asked)
    assert sorted([*found.bad, *found.good, *found.untold]) == sorted(asked)
