"""Which of the scopes is it that IMS refuses? Asked by halving, in few calls.

IMS says ``invalid_scope`` and not which one. :func:`suspicions` costs no call;
:class:`ScopeSearch` proposes the next set of scopes to try and is told what came of it,
so that its owner asks first, shows how far it is, and stops when the user does.

A scope is called bad on one kind of evidence alone: a set was refused with it and
accepted without it, or it was refused on its own. That is looked at again at the end,
with everything that turned out to be good, since a scope may need another one; and two
by two, since they may need each other. A ring of three that do is beyond it.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Sequence
from itertools import combinations
from typing import Final, Literal

from core.errors import AppError, ScopeRefused
from core.scope_suspicions import suspicions
from core.scope_values import Found, Suspicion

MOST_MINTS: Final = 12
# They may need each other, and every set needs them: never taken apart at first.
BASE: Final = ("openid", "AdobeID")

Unit = tuple[str, ...]
Asking = Generator[Unit, bool, bool]
Steps = Generator[Unit, bool, None]

__all__ = ["Found", "ScopeSearch", "Suspicion", "run", "suspicions"]


class _SpentError(Exception):
    """The mints that were allowed are used up."""


class ScopeSearch:
    """One search; ``asked`` was refused as a whole.

    While :attr:`to_try` is a set, mint with it and call :meth:`accepted` or
    :meth:`refused`; call :meth:`stop` on anything else.
    """

    def __init__(
        self,
        asked: Sequence[str],
        imported: Iterable[str] = (),
        most: int = MOST_MINTS,
    ) -> None:
        self._asked = tuple(dict.fromkeys(one for one in asked if one.strip()))
        self._most = most
        self._memo: dict[frozenset[str], bool] = {frozenset(self._asked): False}
        self._good: list[Unit] = []
        self._bad: list[Unit] = []
        self._doubted: list[Unit] = []
        self._mints = 0
        self._ended: Literal["", "found", "spent", "stopped"] = ""
        self._error: AppError | None = None
        suspected = {found.scope for found in suspicions(asked, imported)}
        self._trusted, self._suspected = _units(self._asked, suspected)
        self._steps = self._search()
        self.to_try: Unit | None = None
        self._go_on(None)

    @property
    def mints(self) -> int:
        """How many sets were tried."""
        return self._mints

    @property
    def most(self) -> int:
        """How many may be tried at most."""
        return self._most

    def accepted(self) -> None:
        """IMS gave a token for :attr:`to_try`."""
        self._answer(True)

    def refused(self) -> None:
        """IMS refused a scope of :attr:`to_try`."""
        self._answer(False)

    def stop(self, error: AppError | None = None) -> None:
        """End here: the user did, or another failure."""
        if not self._ended:
            self._ended, self._error, self.to_try = "stopped", error, None
            self._steps.close()

    def found(self) -> Found:
        """What is known by now."""
        bad = _flat(self._bad)
        # Ended in the middle: the largest set that was accepted as one.
        sets = [frozenset(_flat(self._good))]
        sets += [scopes for scopes, yes in self._memo.items() if yes]
        good = max(sets, key=len) - bad
        untold = self._in_order(set(self._asked) - good - bad)
        ended = self._ended or "stopped"
        return Found(
            bad=self._in_order(bad),
            good=self._in_order(good),
            untold=untold,
            mints=self._mints,
            # Spent on looking again, with nothing left to be found.
            ended="found" if ended == "spent" and not untold else ended,
            error=self._error,
        )

    def _answer(self, yes: bool) -> None:
        if self.to_try is None:
            raise ValueError("nothing is being tried")
        self._mints += 1
        self._memo[frozenset(self.to_try)] = yes
        self._go_on(yes)

    def _go_on(self, answer: bool | None) -> None:
        try:
            if answer is None:
                self.to_try = next(self._steps)
            else:
                self.to_try = self._steps.send(answer)
        except StopIteration:
            self._ended, self.to_try = "found", None
        except _SpentError:
            self._ended, self.to_try = "spent", None

    def _in_order(self, scopes: Iterable[str]) -> Unit:
        wanted = set(scopes)
        return tuple(scope for scope in self._asked if scope in wanted)

    # ── the search ───────────────────────────────────────────────────────────

    def _ask(self, units: Iterable[Unit]) -> Asking:
        """Whether these are accepted; what was tried is not tried again."""
        scopes = _flat(units)
        known = self._memo.get(frozenset(scopes))
        if known is not None:
            return known
        if self._mints >= self._most:
            raise _SpentError
        return (yield self._in_order(scopes))

    def _search(self) -> Steps:
        """All that is left is refused: find the first unit to blame; then again."""
        rest = [*self._trusted, *self._suspected]
        middle = len(self._trusted)
        while rest:
            whole = yield from self._ask([*self._good, *rest])
            if whole:
                self._good += rest
                break
            at = yield from self._blamed(rest, middle)
            self._good += rest[:at]
            culprit = rest[at]
            middle, rest = max(middle - at - 1, 0), rest[at + 1 :]
            if len(culprit) == 1:
                self._bad.append(culprit)
            else:
                yield from self._take_apart(culprit)
        yield from self._look_again()

    def _blamed(self, rest: list[Unit], middle: int) -> Generator[Unit, bool, int]:
        """The place of a unit that is refused with those before it, which are not."""
        low, high = 0, len(rest)
        at = middle if 0 < middle < high else high // 2
        while high - low > 1:
            yes = yield from self._ask([*self._good, *rest[:at]])
            low, high = (at, high) if yes else (low, at)
            at = (low + high) // 2
        return low

    def _take_apart(self, unit: Unit) -> Steps:
        """One of two may be fine without the other; both refused tells nothing."""
        answers: list[bool] = []
        for scope in unit:
            yes = yield from self._ask([*self._good, (scope,)])
            answers.append(yes)
        if answers.count(True) == 1:
            for scope, yes in zip(unit, answers, strict=True):
                (self._good if yes else self._bad).append((scope,))
        elif not any(answers):
            self._doubted = [(scope,) for scope in unit]

    def _look_again(self) -> Steps:
        """What was refused early may have lacked one that came later, or each other."""
        again = True
        while again:
            again = False
            for size in (1, 2):
                for units in combinations([*self._bad, *self._doubted], size):
                    if set(units) <= {*self._bad, *self._doubted}:
                        cleared = yield from self._ask([*self._good, *units])
                        if cleared:
                            self._clear(units)
                            again = True
        if len(self._doubted) == 1:
            # Its fellow turned out to be good.
            self._bad += self._doubted

    def _clear(self, units: Iterable[Unit]) -> None:
        gone = tuple(units)
        self._good += gone
        self._bad = [unit for unit in self._bad if unit not in gone]
        self._doubted = [unit for unit in self._doubted if unit not in gone]


def run(
    search: ScopeSearch,
    mint: Callable[[tuple[str, ...]], object],
    progress: Callable[[int, int], None] | None = None,
) -> Found:
    """Try one set after the other with ``mint``, which raises where it gets no token.

    ScopeRefused goes on; any other failure, being throttled or cancelled among them,
    ends the search and is told with what was found until then.
    """
    while search.to_try is not None:
        if progress is not None:
            progress(search.mints, search.most)
        try:
            mint(search.to_try)
        except ScopeRefused:
            search.refused()
        except AppError as error:
            search.stop(error)
        else:
            search.accepted()
    return search.found()


def _units(asked: Unit, suspected: set[str]) -> tuple[list[Unit], list[Unit]]:
    """Trusted ones and suspected ones; the base first, and as one."""
    trusted = [scope for scope in asked if scope not in suspected]
    base = tuple(scope for scope in BASE if scope in trusted)
    rest = [(scope,) for scope in trusted if scope not in base]
    doubted = [(scope,) for scope in asked if scope in suspected]
    return ([base, *rest] if base else list(rest)), list(doubted)


def _flat(units: Iterable[Unit]) -> set[str]:
    return {scope for unit in units for scope in unit}
