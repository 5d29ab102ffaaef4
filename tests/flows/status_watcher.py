"""A panel without a picture: a StatusNotifierWatcher and a notification service.

It answers on a bus of its own, on a thread, and reads an icon's menu as panels do, over
``com.canonical.dbusmenu``.
"""

from __future__ import annotations

import queue
import threading
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_call,
    new_method_return,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection

WATCHER = "org.kde.StatusNotifierWatcher"
NOTICES = "org.freedesktop.Notifications"
ITEM = "org.kde.StatusNotifierItem"
MENU = "com.canonical.dbusmenu"
PROPERTIES = "org.freedesktop.DBus.Properties"
# Seconds that an answer may take: a bound, no measurement.
PATIENCE = 20.0


class Panel:
    """Icons that came, and notices that were shown, until :meth:`close`."""

    def __init__(self, address: str) -> None:
        self.icons: queue.Queue[str] = queue.Queue()
        self.notices: queue.Queue[tuple[str, str]] = queue.Queue()
        self._bus = open_dbus_connection(address, auth_timeout=PATIENCE)
        self._reader = open_dbus_connection(address, auth_timeout=PATIENCE)
        names = Proxy(message_bus, self._bus, timeout=PATIENCE)
        for name in (WATCHER, NOTICES):
            names.RequestName(name)
        self._ending = False
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def leave(self) -> None:
        """The panel is gone, and its names with it."""
        if self._ending:
            return
        self._ending = True
        address = DBusAddress("/", self._bus.unique_name or "", WATCHER)
        self._reader.send(new_method_call(address, "End"))
        self._thread.join(PATIENCE)

    def close(self) -> None:
        """Leave the bus altogether."""
        self.leave()
        self._reader.close()

    # ── an icon ──────────────────────────────────────────────────────────────

    def icon(self) -> str:
        """The next one that came, by the name of its connection."""
        return self.icons.get(timeout=PATIENCE)

    def notice(self) -> tuple[str, str]:
        """Title and text of the next notice."""
        return self.notices.get(timeout=PATIENCE)

    def label(self, icon: str, name: str) -> str:
        """The words of the entry of a credential, with its time."""
        (found,) = (each for each in self.entries(icon) if each.startswith(name))
        return found

    def tells(self, icon: str, name: str) -> Any:
        """A property of an icon."""
        place = DBusAddress("/StatusNotifierItem", icon, PROPERTIES)
        return self._call(place, "Get", "ss", ITEM, name)[0][1]

    def told(self, icon: str) -> list[str]:
        """Every text that an icon tells of itself."""
        names = ("Title", "Id", "ToolTip", "AttentionIconName", "IconName")
        return [str(self.tells(icon, name)) for name in names]

    def clicks(self, icon: str) -> None:
        """The left button on it."""
        place = DBusAddress("/StatusNotifierItem", icon, ITEM)
        self._call(place, "Activate", "ii", 0, 0)

    def entries(self, icon: str) -> dict[str, int]:
        """The words of its menu's entries that can be chosen, with their numbers."""
        place = DBusAddress("/MenuBar", icon, MENU)
        _, (_, _, children) = self._call(place, "GetLayout", "iias", 0, -1, [])
        found = {}
        for _, (number, values, _) in children:
            said = {key: value for key, (_, value) in values.items()}
            usable = said.get("enabled", True) and said.get("visible", True)
            if usable and said.get("type") != "separator":
                found[str(said.get("label", ""))] = int(number)
        return found

    def chooses(self, icon: str, words: str) -> None:
        """Choose an entry of its menu."""
        place = DBusAddress("/MenuBar", icon, MENU)
        number = self.entries(icon)[words]
        self._call(place, "Event", "isvu", number, "clicked", ("s", ""), 0)

    def _call(self, place: DBusAddress, member: str, sign: str, *body: object) -> Any:
        call = new_method_call(place, member, sign, body)
        answer = self._reader.send_and_get_reply(call, timeout=PATIENCE)
        assert answer.header.message_type is MessageType.method_return, answer.body
        return answer.body

    # ── what it answers ──────────────────────────────────────────────────────

    def _serve(self) -> None:
        with self._bus as bus:
            while not self._ending:
                message = bus.receive()
                if message.header.message_type is MessageType.method_call:
                    self._answer(bus, message)

    def _answer(self, bus: DBusConnection, message: Message) -> None:
        fields = message.header.fields
        member = fields.get(HeaderFields.member)
        if member == "Get":
            bus.send(new_method_return(message, "v", (("b", True),)))
        elif member == "RegisterStatusNotifierItem":
            self.icons.put(message.body[0])
            bus.send(new_method_return(message))
        elif member == "Notify":
            self.notices.put((message.body[3], message.body[4]))
            bus.send(new_method_return(message, "u", (1,)))
        else:
            unknown = "org.freedesktop.DBus.Error.UnknownMethod"
            bus.send(new_error(message, unknown))
