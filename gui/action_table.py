"""The table of actions: every one of the window, once.

Its words are in :mod:`gui.action_words`. Whoever adds a function to the window adds a
row; whether it has a key, stands in a menu bar and is found by the palette follows.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, NamedTuple

from gui import deeds, discretion, listing, occasions
from gui.occasions import always, chosen, listed

if TYPE_CHECKING:
    from gui.desk import Desk

TOKEN, CREDENTIAL, ADD, GO, APP = "token", "credential", "add", "go", "app"
GROUPS: Final = (TOKEN, CREDENTIAL, ADD, GO, APP)


class Action(NamedTuple):
    """One thing that can be done.

    ``keys`` are all its ways, the first is shown. ``anywhere`` also in the settings;
    ``silent`` is not offered by the palette: it makes sense as a key alone.
    """

    id: str
    keys: tuple[str, ...]
    icon: str
    group: str
    applies: Callable[[Desk], bool]
    act: Callable[[Desk], object]
    anywhere: bool = False
    silent: bool = False

    @property
    def needs_credential(self) -> bool:
        """Whether it is done to the chosen credential."""
        own = self.applies is not occasions.copied
        return own and self.group in (TOKEN, CREDENTIAL)


ACTIONS: Final[tuple[Action, ...]] = (
    Action("copy_token", ("Ctrl+C",), "copy", TOKEN, chosen, deeds.copy_token),
    Action("get_token", ("Ctrl+R",), "key", TOKEN, chosen, deeds.get_token),
    Action("get_new", ("Ctrl+Shift+R",), "refresh", TOKEN, chosen, deeds.get_new),
    Action("copy_as", ("Ctrl+Shift+E",), "code", TOKEN, chosen, deeds.copy_as),
    Action(
        "look_inside",
        ("Ctrl+I",),
        "search",
        TOKEN,
        occasions.token_there,
        deeds.look_inside,
    ),
    Action(
        "show_token",
        (),
        "eye",
        TOKEN,
        occasions.token_there,
        discretion.show_for_a_while,
    ),
    Action("load_quota", ("Ctrl+L",), "table", TOKEN, chosen, deeds.load_quota),
    Action(
        "copy_table",
        ("Ctrl+Shift+C",),
        "copy",
        TOKEN,
        occasions.quota_there,
        deeds.copy_table,
    ),
    Action("refresh", ("F5",), "refresh", TOKEN, chosen, deeds.refresh),
    Action("cancel", (), "stop", TOKEN, occasions.asking, deeds.cancel),
    Action(
        "clear_clipboard",
        (),
        "clipboard",
        TOKEN,
        occasions.copied,
        deeds.clear_clipboard,
    ),
    Action("export", ("Ctrl+E",), "export", CREDENTIAL, chosen, deeds.export),
    Action("wire", (), "link", CREDENTIAL, chosen, deeds.wire),
    Action("pin", ("Ctrl+P",), "pin", CREDENTIAL, chosen, listing.toggle_pin),
    Action("tags", (), "tag", CREDENTIAL, chosen, listing.edit_tags),
    Action("keep_fresh", (), "leaf", CREDENTIAL, chosen, deeds.keep_fresh),
    Action("rename", ("F2",), "edit", CREDENTIAL, chosen, deeds.rename),
    Action("edit", (), "edit", CREDENTIAL, chosen, deeds.edit),
    Action("add_secret", (), "key", CREDENTIAL, occasions.one_secret, deeds.add_secret),
    Action("replace_secret", (), "swap", CREDENTIAL, chosen, deeds.replace_secret),
    Action("scope_set", (), "plus", CREDENTIAL, chosen, deeds.new_scope_set),
    Action("history", (), "history", CREDENTIAL, chosen, deeds.history),
    Action("delete", ("Delete",), "trash", CREDENTIAL, chosen, deeds.delete),
    Action("import_files", ("Ctrl+O",), "import", ADD, always, deeds.import_files),
    Action(
        "import_folder", ("Ctrl+Shift+O",), "folder", ADD, always, deeds.import_folder
    ),
    Action("paste", ("Ctrl+V",), "clipboard", ADD, always, deeds.paste),
    Action("paste_text", ("Ctrl+T",), "clipboard", ADD, always, deeds.paste_text),
    Action("fill_in", ("Ctrl+N",), "plus", ADD, always, deeds.fill_in),
    Action("search", ("Ctrl+F",), "search", GO, listed, deeds.search),
    Action("tab_token", ("Ctrl+1",), "key", GO, chosen, deeds.show_tab(0)),
    Action("tab_quota", ("Ctrl+2",), "table", GO, chosen, deeds.show_tab(1)),
    Action("tab_files", ("Ctrl+3",), "file", GO, chosen, deeds.show_tab(2)),
    Action("tab_details", ("Ctrl+4",), "info", GO, chosen, deeds.show_tab(3)),
    Action(
        "next_tab",
        ("Ctrl+Tab", "Ctrl+PgDown"),
        "chevron-right",
        GO,
        chosen,
        deeds.turn_tab(1),
        silent=True,
    ),
    Action(
        "previous_tab",
        ("Ctrl+Shift+Tab", "Ctrl+PgUp"),
        "chevron-right",
        GO,
        chosen,
        deeds.turn_tab(-1),
        silent=True,
    ),
    Action("sort_name", (), "sort", GO, listed, listing.sort_by("name")),
    Action("sort_used", (), "sort", GO, listed, listing.sort_by("used")),
    Action("sort_expiry", (), "sort", GO, listed, listing.sort_by("expiry")),
    Action("groups", (), "org", GO, listed, listing.toggle_groups),
    Action("sidebar", ("Ctrl+B",), "menu", GO, listed, deeds.toggle_sidebar),
    Action(
        "palette", ("Ctrl+K",), "search", GO, always, deeds.palette, True, silent=True
    ),
    Action("menu", ("F10",), "menu", GO, listed, deeds.menu, silent=True),
    Action("escape", ("Esc",), "x", GO, occasions.told, deeds.escape, silent=True),
    Action("settings", ("Ctrl+,",), "settings", APP, always, deeds.settings, True),
    Action("shortcuts", ("F1",), "keyboard", APP, always, deeds.shortcuts, True),
    Action("privacy", ("F8",), "eye-off", APP, always, discretion.toggle_privacy, True),
    Action("look_system", (), "settings", APP, always, deeds.dress("system"), True),
    Action("look_light", (), "sun", APP, always, deeds.dress("light"), True),
    Action("look_dark", (), "moon", APP, always, deeds.dress("dark"), True),
    Action("keyring", (), "lock", APP, always, deeds.keyring),
    Action("check_connection", (), "network", APP, always, deeds.check_connection),
    Action("console", (), "link", APP, always, deeds.console, True),
    Action("practice", (), "practice", APP, occasions.real, deeds.practise),
    Action("practice_file", (), "practice", APP, occasions.practising, deeds.practise),
    Action("weather", (), "practice", APP, occasions.practising, deeds.weather),
    Action("close", ("Ctrl+W",), "x", APP, always, deeds.close, True, silent=True),
    Action("quit", ("Ctrl+Q",), "leave", APP, always, deeds.leave, True),
)
