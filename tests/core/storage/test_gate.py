"""Many pass the gate at once, or one alone."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from core.storage.gate import Gate


def test_whoever_is_inside_may_enter_again() -> None:
    """One call of the catalog leads to another."""
    gate = Gate()
    with gate.entered(), gate.entered():
        pass
    with gate.alone(0) as got:
        assert got


def test_nobody_is_alone_while_others_are_inside() -> None:
    """A call that takes too long is told, not waited for without end."""
    gate = Gate()
    with gate.entered(), gate.alone(0) as got:
        assert not got


def test_others_wait_for_whoever_is_alone() -> None:
    """They enter when the one has left."""
    gate, order = Gate(), []

    def enter() -> None:
        with gate.entered():
            order.append("entered")

    with ThreadPoolExecutor(1) as pool:
        with gate.alone(0):
            waiting = pool.submit(enter)
            order.append("alone")
        waiting.result(30)
    assert order == ["alone", "entered"]


def test_after_a_vain_wait_the_gate_is_as_before() -> None:
    """Who could not be alone keeps nobody out."""
    gate = Gate()
    with gate.entered(), gate.alone(0), gate.entered():
        pass
    with gate.alone(0) as got:
        assert got
