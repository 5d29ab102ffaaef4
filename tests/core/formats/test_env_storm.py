"""Random documents, edited and read by the readers themselves.

Two hundred here; thousands by ``python -m tests.core.formats.env_storm``.
"""

from __future__ import annotations

import logging

import pytest

from tests.core.formats.env_storm import Storm, blow
from tests.core.formats.real_readers import bash


@pytest.fixture(scope="module")
def storm() -> Storm:
    """Two hundred documents, always the same."""
    logging.getLogger("dotenv").setLevel(logging.ERROR)
    return blow(200, 20_260_211)


def test_no_byte_is_lost_and_no_reader_reads_another_value(storm: Storm) -> None:
    """Unless it was told before that it would not read it."""
    assert storm.faults == []


def test_most_edits_are_made(storm: Storm) -> None:
    """A storm in which all is refused would prove nothing."""
    made, refused = storm.counts["edits"], storm.counts["refused: readers"]
    assert made > 2 * refused > 0


def test_a_wrong_line_finds_no_program_to_run() -> None:
    """Bash, which runs what it reads, has none within reach."""
    assert bash(["touch ran\nA=`ls /`x\n"], [["A"]]) == [{"A": "x"}]
