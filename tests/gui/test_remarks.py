"""Remarks below a list: one is said, several are folded."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from gui.dialogs.import_pane import Remarks


@pytest.mark.parametrize(("said", "boxed"), [(("one",), False), (("one", "two"), True)])
def test_one_is_not_said_twice(
    qtbot: QtBot, said: tuple[str, ...], boxed: bool
) -> None:
    """The box is for several."""
    remarks = Remarks(said)
    qtbot.addWidget(remarks)
    remarks.fold.setChecked(True)
    assert remarks.area.isHidden() is not boxed


def test_none_opens_a_window_of_its_own(qtbot: QtBot) -> None:
    """It would take the keyboard from the dialog that it is made for."""
    remarks = Remarks(("one",))
    qtbot.addWidget(remarks)
    assert not remarks.isVisible()


@pytest.mark.parametrize(("warns", "icon"), [(True, "warning"), (False, "info")])
def test_a_single_one_has_the_icon_of_what_it_is(
    qtbot: QtBot, warns: bool, icon: str
) -> None:
    """What will go wrong is no mere note."""
    remarks = Remarks(("one",), warns=warns)
    qtbot.addWidget(remarks)
    assert remarks.mark.icon_name() == icon


@pytest.mark.parametrize("warns", [True, False])
def test_several_that_warn_say_so_while_folded(qtbot: QtBot, warns: bool) -> None:
    """The triangle stands by their number."""
    remarks = Remarks(("one", "two"), warns=warns)
    qtbot.addWidget(remarks)
    remarks.show()
    assert remarks.mark.isVisible() is warns
