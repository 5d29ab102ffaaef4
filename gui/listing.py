"""The list, connected: its order, its folds, pins, tags, and what was used when.

The settings ``list.sort``, ``list.flat`` and ``list.folded`` are read before the list
is, so that its first picture is in order.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Slot

from gui.late import Late
from gui.models.entries import SORTS, Order
from gui.views.announce import announce

if TYPE_CHECKING:
    from core.model import Credential
    from core.storage.outcomes import Opening
    from gui.controllers.tags import TagsController
    from gui.desk import Desk
    from gui.flows.tags import Tags
    from gui.models.credential_list import CredentialListModel
    from gui.views.menus import ActionMenu
    from gui.views.sidebar import Sidebar
    from gui.views.sort_menu import SortMenu

SORT, FLAT, FOLDED = "list.sort", "list.flat", "list.folded"
ROW: Final = ("copy_token", "get_token", "", "pin", "tags", "rename", "", "delete")
"""What the menu of a row offers."""
_PARTS: Final = "\x1e"
# Groups that are remembered as folded; those of credentials long gone are among them.
_MOST: Final = 500


class Listing(QObject):
    """What pins, tags and last uses need; a child of the desk."""

    def __init__(self, desk: Desk) -> None:
        from gui.controllers.tags import TagsController

        super().__init__(desk)
        self._desk = desk
        self.controller = TagsController(desk.services, desk.runner, self)
        self.late_flow = Late(lambda: _flow(desk, self.controller))

    @Slot(str)
    def note_use(self, credential_id: str) -> None:
        """A token of it was copied, or a call was made."""
        if self._desk.model.state(credential_id) is not None:
            self._desk.model.note_use(credential_id)
            self.controller.note_use(credential_id)


def hear(desk: Desk) -> None:
    """Put the list in order before it is shown, and keep what becomes of it."""

    def opened(opening: Opening) -> None:
        put_back(desk.model, opening.settings)

    listing = Listing(desk)
    desk.credentials.opened.connect(opened)
    desk.calls.copied.connect(listing.note_use)
    desk.calls.happened.connect(listing.note_use)
    desk.model.foldedChanged.connect(lambda: _keep_folded(desk))
    desk.window.late_panes.then(lambda panes: _sidebar(desk, panes.sidebar))


def put_back(model: CredentialListModel, settings: Mapping[str, str]) -> None:
    """Order and folds as they were kept; what makes no sense is as usual."""
    by = settings.get(SORT, "")
    order = Order(by if by in SORTS else SORTS[0], settings.get(FLAT, "") == "yes")
    model.arrange(order)
    model.fold([key for key in settings.get(FOLDED, "").split(_PARTS) if key])


def arrange(desk: Desk, order: Order) -> None:
    """Sort in another way from now on."""
    desk.model.arrange(order)
    desk.credentials.keep_setting(SORT, order.by)
    desk.credentials.keep_setting(FLAT, "yes" if order.flat else "no")


def sort_by(by: str) -> Callable[[Desk], None]:
    """An act: sort by that."""
    return lambda desk: arrange(desk, desk.model.order()._replace(by=by))


def toggle_groups(desk: Desk) -> None:
    """Groups by org and project, or none."""
    order = desk.model.order()
    arrange(desk, order._replace(flat=not order.flat))


def fold_all(desk: Desk, folded: bool) -> None:
    """Fold every group, or none."""
    desk.model.fold(desk.model.group_keys() if folded else ())
    _keep_folded(desk)


def toggle_pin(desk: Desk) -> None:
    """Pin the chosen credential, or take the pin out."""
    desk.with_chosen(_tags(desk).toggle_pin)()


def edit_tags(desk: Desk) -> None:
    """Ask for the tags of the chosen credential."""
    from gui.models.tags import known

    def edit(credential: Credential) -> None:
        states = (desk.model.state(each) for each in desk.model.ids())
        tags = known(state.credential for state in states if state is not None)
        _tags(desk).edit(credential, tags)

    desk.with_chosen(edit)()


def _tags(desk: Desk) -> Tags:
    for child in desk.children():
        if isinstance(child, Listing):
            return child.late_flow.get()
    raise LookupError("the list is not connected")


def _keep_folded(desk: Desk) -> None:
    keys = sorted(desk.model.folded())[:_MOST]
    desk.credentials.keep_setting(FOLDED, _PARTS.join(keys))


def _sidebar(desk: Desk, sidebar: Sidebar) -> None:
    from gui.search_anywhere import SearchAnywhere

    if desk.window.findChild(SearchAnywhere) is None:
        SearchAnywhere(desk.window)
    late_sort = Late(lambda: _sort_menu(desk, sidebar))
    late_row = Late(lambda: _row_menu(desk, sidebar))

    def sort() -> None:
        menu = late_sort.get()
        menu.show_order(desk.model.order())
        below = QPoint(0, sidebar.sort.height() + 4)
        menu.popup(sidebar.sort.mapToGlobal(below))

    def row(credential_id: str, point: QPoint) -> None:
        desk.choose(credential_id)
        late_row.get().popup(point)

    sidebar.sort.clicked.connect(sort)
    sidebar.counted.connect(lambda words: announce(desk.window, words))
    sidebar.list.menuRequested.connect(row)


def _sort_menu(desk: Desk, sidebar: Sidebar) -> SortMenu:
    from gui.views.sort_menu import SortMenu

    menu = SortMenu(sidebar)
    menu.chosen.connect(lambda order: arrange(desk, order))
    menu.foldRequested.connect(lambda folded: fold_all(desk, folded))
    return menu


def _row_menu(desk: Desk, sidebar: Sidebar) -> ActionMenu:
    from gui import actions
    from gui.views.menus import ActionMenu

    name = QCoreApplication.translate("Menu", "This credential")
    menu = ActionMenu(name, partial(actions.shown, desk, ROW), sidebar)
    menu.chosen.connect(partial(actions.perform, desk))
    return menu


def _flow(desk: Desk, controller: TagsController) -> Tags:
    from gui import hearing
    from gui.flows.tags import Tags

    flow = Tags(desk.window, controller)
    hearing.hear_flow(desk, flow)
    flow.shown.connect(desk.calls.take)
    flow.kept.connect(desk.calls.take)
    flow.gone.connect(desk.on_deleted)
    flow.spoken.connect(lambda words: announce(desk.window, words))
    return flow
