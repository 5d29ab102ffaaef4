"""The colours of Mintdesk, by role: the only file that names one.

The values and their contrast ratios come from the design's table; a test computes the
ratios again. :func:`current` is what painters ask, on every paint.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtGui import QColor, QPalette


class Colours(NamedTuple):
    """One colour for each role; ``plain`` marks the system's high contrast.

    Told apart by identity, as a key of caches of what was painted.
    """

    page: QColor
    side: QColor
    card: QColor
    raised: QColor
    field: QColor
    hover: QColor
    press: QColor
    line: QColor
    track: QColor
    control: QColor
    text: QColor
    text2: QColor
    disabled: QColor
    accent: QColor
    accent_hover: QColor
    accent_press: QColor
    on_accent: QColor
    tint: QColor
    select: QColor
    soon: QColor
    soon_text: QColor
    soon_tint: QColor
    expiring: QColor
    expiring_text: QColor
    expiring_tint: QColor
    error: QColor
    error_hover: QColor
    error_press: QColor
    error_text: QColor
    error_tint: QColor
    production: QColor
    production_text: QColor
    production_tint: QColor
    production_ground: QColor
    practice: QColor
    practice_text: QColor
    practice_tint: QColor
    tag_red: QColor
    tag_orange: QColor
    tag_gold: QColor
    tag_green: QColor
    tag_teal: QColor
    tag_blue: QColor
    tag_purple: QColor
    tag_pink: QColor
    scrim: QColor
    shadow: QColor
    dark: bool = False
    plain: bool = False

    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)

    @property
    def button_edge(self) -> QColor:
        """The edge of a plain button: 35 % of the way from line to control."""
        return mixed(self.line, self.control, 0.35)


def mixed(first: QColor, second: QColor, share: float) -> QColor:
    """The colour ``share`` of the way from the first to the second."""

    def part(start: int, end: int) -> int:
        return round(start + (end - start) * share)

    return QColor(
        part(first.red(), second.red()),
        part(first.green(), second.green()),
        part(first.blue(), second.blue()),
    )


def _see_through(name: str, alpha: float) -> QColor:
    colour = QColor(name)
    colour.setAlphaF(alpha)
    return colour


LIGHT: Final = Colours(
    page=QColor("#F8FAF9"),
    side=QColor("#EFF3F1"),
    card=QColor("#FFFFFF"),
    raised=QColor("#FFFFFF"),
    field=QColor("#FFFFFF"),
    hover=QColor("#E6ECE9"),
    press=QColor("#D9E1DE"),
    line=QColor("#DCE3E0"),
    track=QColor("#DDE6E2"),
    control=QColor("#73807B"),
    text=QColor("#14201C"),
    text2=QColor("#51605A"),
    disabled=QColor("#98A39E"),
    accent=QColor("#0A6F62"),
    accent_hover=QColor("#085A50"),
    accent_press=QColor("#0B4D45"),
    on_accent=QColor("#FFFFFF"),
    tint=QColor("#DFF1EC"),
    select=QColor("#D3E9E3"),
    soon=QColor("#B26A00"),
    soon_text=QColor("#875000"),
    soon_tint=QColor("#FCF1DC"),
    expiring=QColor("#CC3A14"),
    expiring_text=QColor("#B22F0D"),
    expiring_tint=QColor("#FDEBE5"),
    error=QColor("#BE1B4F"),
    error_hover=QColor("#A81545"),
    error_press=QColor("#86183D"),
    error_text=QColor("#A81545"),
    error_tint=QColor("#FCE8EE"),
    production=QColor("#7B3FB5"),
    production_text=QColor("#6D33A6"),
    production_tint=QColor("#F2EAFA"),
    production_ground=QColor("#F4EEFA"),
    practice=QColor("#2563C9"),
    practice_text=QColor("#1D53AD"),
    practice_tint=QColor("#E6EEFB"),
    tag_red=QColor("#B3261E"),
    tag_orange=QColor("#A9540A"),
    tag_gold=QColor("#7D6500"),
    tag_green=QColor("#2E7031"),
    tag_teal=QColor("#00717A"),
    tag_blue=QColor("#2563C9"),
    tag_purple=QColor("#7B3FB5"),
    tag_pink=QColor("#B0307F"),
    scrim=_see_through("#0A1410", 0.35),
    shadow=_see_through("#0B1F19", 0.20),
)

DARK: Final = Colours(
    page=QColor("#171D1B"),
    side=QColor("#121716"),
    card=QColor("#1E2624"),
    raised=QColor("#26302D"),
    field=QColor("#161C1A"),
    hover=QColor("#2A3431"),
    press=QColor("#33403C"),
    line=QColor("#323D39"),
    track=QColor("#34413D"),
    control=QColor("#7F8E88"),
    text=QColor("#E7EEEB"),
    text2=QColor("#A7B5AF"),
    disabled=QColor("#65726D"),
    accent=QColor("#4CCBB0"),
    accent_hover=QColor("#74DBC5"),
    accent_press=QColor("#60B1A0"),
    on_accent=QColor("#06231D"),
    tint=QColor("#16372F"),
    select=QColor("#1B4038"),
    soon=QColor("#E9AE4A"),
    soon_text=QColor("#F0BC63"),
    soon_tint=QColor("#382B12"),
    expiring=QColor("#FF7F5C"),
    expiring_text=QColor("#FF957A"),
    expiring_tint=QColor("#42211A"),
    error=QColor("#FF7196"),
    error_hover=QColor("#FF8BA9"),
    error_press=QColor("#D06C87"),
    error_text=QColor("#FF8BA9"),
    error_tint=QColor("#421D2A"),
    production=QColor("#B98AF0"),
    production_text=QColor("#C8A3F5"),
    production_tint=QColor("#2F2342"),
    production_ground=QColor("#292238"),
    practice=QColor("#78ACFF"),
    practice_text=QColor("#96BEFF"),
    practice_tint=QColor("#1B2B47"),
    tag_red=QColor("#FF8A80"),
    tag_orange=QColor("#FFB068"),
    tag_gold=QColor("#E3C84B"),
    tag_green=QColor("#7FD389"),
    tag_teal=QColor("#5BD0D2"),
    tag_blue=QColor("#8AB4FF"),
    tag_purple=QColor("#C8A3F5"),
    tag_pink=QColor("#FF9BD2"),
    scrim=_see_through("#0A1410", 0.55),
    shadow=_see_through("#000000", 0.45),
    dark=True,
)

APP_TILE_TOP: Final = QColor("#118372")
APP_TILE_END: Final = QColor("#075046")
APP_RIM: Final = QColor("#8FF0D6")
APP_RIM_SMALL: Final = QColor("#B8F7E6")
APP_REST: Final = _see_through("#FFFFFF", 0.24)
APP_KEYHOLE: Final = QColor("#FFFFFF")

_GROUNDS: Final = frozenset({"page", "side", "raised", "field", "hover", "press"})


def high_contrast(palette: QPalette) -> Colours:
    """The roles out of the system's own palette: grounds, text, edges, no tints."""
    role = QPalette.ColorRole
    ground = palette.color(role.Base)
    text = palette.color(role.Text)
    chosen = {
        name: ground if name in _GROUNDS or name.endswith(("tint", "ground")) else text
        for name in Colours._fields
        if name not in {"dark", "plain"}
    }
    chosen |= {
        "page": palette.color(role.Window),
        "card": ground,
        "track": ground,
        "select": palette.color(role.Highlight),
        "accent": palette.color(role.Highlight),
        "accent_hover": palette.color(role.Highlight),
        "accent_press": palette.color(role.Highlight),
        "on_accent": palette.color(role.HighlightedText),
        "disabled": palette.color(QPalette.ColorGroup.Disabled, role.Text),
        "shadow": _see_through("#000000", 0.0),
    }
    return Colours(**chosen, dark=ground.lightnessF() < 0.5, plain=True)


class _Chosen:
    """What is in use now; changed by ``gui.theme`` alone."""

    colours: Colours = LIGHT


def current() -> Colours:
    """The colours in use."""
    return _Chosen.colours


def choose(colours: Colours) -> None:
    """Make these the colours in use; only ``gui.theme`` calls this."""
    _Chosen.colours = colours
