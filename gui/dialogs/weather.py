"""The weather of the practice Adobe, chosen in a dialog."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.dialogs.sheet import Sheet
from gui.models.weather import WeatherKind
from gui.views.weather_panel import WeatherPanel


class WeatherDialog(Sheet):
    """``given(ids, next_only)`` when the weather is to be set; no ids: clear."""

    given = Signal(object, bool)

    def __init__(
        self,
        kinds: Sequence[WeatherKind],
        chosen: Iterable[str],
        *,
        next_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", "", parent)
        self.title.setText(self.tr("Weather"))
        self.setWindowTitle(self.title.text())
        self.subtitle.setText(
            self.tr("What the practice Adobe answers, to see what Mintdesk makes of it")
        )
        self.subtitle.show()
        self.act.setText(self.tr("Set weather"))
        self.panel = WeatherPanel(kinds)
        self.panel.choose(chosen)
        self.panel.next_only.setChecked(next_only)
        self.body.addWidget(self.panel, 1)
        self.panel.changed.connect(self._look)
        self.agreed.connect(self._give)
        self.resize(560, 560)
        self._look()
        self.panel.list.setFocus()

    def _look(self) -> None:
        count = len(self.panel.chosen())
        self.summary.setText("" if count else self.tr("The weather is clear."))

    def _give(self) -> None:
        self.given.emit(self.panel.chosen(), self.panel.next_only.isChecked())
        self.accept()
