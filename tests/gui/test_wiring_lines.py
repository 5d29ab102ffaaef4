"""Several differences are one list: heads, near lines, and the names above them."""

from __future__ import annotations

from core.formats.app_config_plan import FilePlan
from core.formats.differences import DiffLine
from core.model import Secret
from gui.models.wiring_lines import AROUND, GAP, HEAD, ShownLine, shown_lines


def plan_of(*texts: str, changed: int, file: str = "a.yaml") -> FilePlan:
    """A file of these lines, one of which is new."""
    lines = []
    for at, text in enumerate(texts):
        new = at == changed
        number = None if new else at + 1
        lines.append(DiffLine(number, at + 1, "+" if new else " ", text))
    return FilePlan(file, Secret(""), tuple(lines), 1, 0)


def texts(*plans: FilePlan) -> list[str]:
    """What is shown."""
    return [line.text for line in shown_lines(plans)]


def test_each_file_has_a_head() -> None:
    """With its path, before its lines."""
    one, two = plan_of("a: 1", changed=0), plan_of("b: 1", changed=0, file="b/c.yaml")
    assert texts(one, two) == ["a.yaml", "a: 1", "b/c.yaml", "b: 1"]


def test_a_head_is_marked_and_has_no_number() -> None:
    """It is no line of the file."""
    head = shown_lines([plan_of("a: 1", changed=0)])[0]
    assert head == ShownLine(None, None, HEAD, "a.yaml")


def test_far_lines_are_left_out() -> None:
    """Before and after, and that is seen."""
    lines = [f"k{number}: 1" for number in range(20)]
    near = lines[10 - AROUND : 10 + AROUND + 1]
    assert texts(plan_of(*lines, changed=10)) == ["a.yaml", GAP, *near, GAP]


def test_the_name_above_is_kept() -> None:
    """It tells which action the lines are of."""
    inner = [f"  k{number}: 1" for number in range(9)]
    shown = texts(plan_of("action:", *inner, changed=9))
    assert shown == ["a.yaml", "action:", GAP, *inner[-AROUND - 1 :]]


def test_lines_that_stay_keep_their_numbers() -> None:
    """Those of the file, on both sides."""
    shown = shown_lines([plan_of("a: 1", "b: 1", changed=1)])
    assert [(each.old_number, each.new_number) for each in shown] == [
        (None, None),
        (1, 1),
        (None, 2),
    ]


def test_a_head_is_one_line() -> None:
    """A file's name may hold a line break."""
    assert texts(plan_of("a: 1", changed=0, file="a\nb.yaml"))[0] == "a b.yaml"
