"""A small AT-SPI client: what a screen reader sees of a program, and can do with it.

It speaks D-Bus through jeepney alone. Nothing of Qt or of Mintdesk is asked: an object
is what the accessibility bus tells of it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    MessageType,
    new_method_call,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection

# Seconds that a machine may take over it: a bound, no measurement.
PATIENCE: Final = 60.0

PREFIX: Final = "org.a11y.atspi."
ROOT: Final = "/org/a11y/atspi/accessible/root"
REGISTRY: Final = "org.a11y.atspi.Registry"

# How a key is pressed: down, up, or whole and by its name; and the key that is held.
PRESS, RELEASE, SYMBOL = 0, 1, 3
CONTROL: Final = 37

# The bits of a state set that are asked for here, by AT-SPI's names for them.
STATES: Final = {
    3: "busy",
    4: "checked",
    5: "collapsed",
    7: "editable",
    8: "enabled",
    10: "expanded",
    11: "focusable",
    12: "focused",
    16: "modal",
    22: "selectable",
    23: "selected",
    25: "showing",
    30: "visible",
}


class GoneError(Exception):
    """The object is no longer there, or lacks what it was asked for."""


@dataclass(frozen=True)
class Accessible:
    """An object of a program, asked anew each time."""

    reader: Reader
    sender: str
    path: str

    def call(self, interface: str, member: str, sign: str = "", *body: object) -> Any:
        """The answer of one of its methods; all of it."""
        address = DBusAddress(self.path, self.sender, PREFIX + interface)
        return self.reader.call(address, member, sign, *body)

    def read(self, interface: str, name: str) -> Any:
        """One of its properties."""
        whole = DBusAddress(self.path, self.sender, "org.freedesktop.DBus.Properties")
        asked = (PREFIX + interface, name)
        return self.reader.call(whole, "Get", "ss", *asked)[0][1]

    @property
    def name(self) -> str:
        """What is said first."""
        return str(self.read("Accessible", "Name"))

    @property
    def description(self) -> str:
        """What is said after it."""
        return str(self.read("Accessible", "Description"))

    @property
    def role(self) -> str:
        """What it is, by AT-SPI's word."""
        return str(self.call("Accessible", "GetRoleName")[0])

    @property
    def states(self) -> frozenset[str]:
        """Whether it is showing, selected, checked, and so on."""
        low, high = self.call("Accessible", "GetState")[0]
        bits = low | high << 32
        return frozenset(word for bit, word in STATES.items() if bits >> bit & 1)

    @property
    def interfaces(self) -> frozenset[str]:
        """What it can be asked, by the last word of each interface."""
        names = self.call("Accessible", "GetInterfaces")[0]
        return frozenset(name.rpartition(".")[2] for name in names)

    def children(self) -> list[Accessible]:
        """What it holds."""
        found = self.call("Accessible", "GetChildren")[0]
        return [Accessible(self.reader, *each) for each in found]

    def text(self) -> str:
        """What is written in it; empty where it holds no text."""
        if "Text" not in self.interfaces:
            return ""
        return str(self.call("Text", "GetText", "ii", 0, -1)[0])

    def writes(self, text: str) -> None:
        """Write over what is written in it."""
        self.call("EditableText", "SetTextContents", "s", text)

    def value(self) -> float:
        """How far a bar or a slider stands."""
        return float(self.read("Value", "CurrentValue"))

    def actions(self) -> list[str]:
        """What can be done with it."""
        if "Action" not in self.interfaces:
            return []
        return [str(each[0]) for each in self.call("Action", "GetActions")[0]]

    def does(self, action: str) -> None:
        """Do one of its actions."""
        self.call("Action", "DoAction", "i", self.actions().index(action))

    def press(self) -> None:
        """Press it."""
        self.does("Press")

    def focus(self) -> None:
        """Give it the focus."""
        self.call("Component", "GrabFocus")

    def selects(self, number: int) -> None:
        """Select one of its children."""
        self.call("Selection", "SelectChild", "i", number)

    def walk(self) -> Iterator[Accessible]:
        """It, and all that it holds, however deep."""
        yield self
        with suppress(GoneError):
            for each in self.children():
                yield from each.walk()

    def told(self) -> dict[str, str]:
        """Every word that it tells of itself, however it is asked."""
        words = {"name": self.name, "description": self.description}
        for name in ("HelpText", "AccessibleId"):
            with suppress(GoneError):
                words[name] = str(self.read("Accessible", name))
        with suppress(GoneError):
            words["attributes"] = str(self.call("Accessible", "GetAttributes"))
        has = self.interfaces
        if "Text" in has:
            words["text"] = self.text()
        if "Value" in has:
            words["value"] = str(self.value())
            with suppress(GoneError):
                words["value text"] = str(self.read("Value", "Text"))
        if "Action" in has:
            words["actions"] = str(self.call("Action", "GetActions"))
        return words


class Reader:
    """A connection to the accessibility bus, and what programs announce on it."""

    def __init__(self, session: str) -> None:
        with open_dbus_connection(session, auth_timeout=PATIENCE) as bus:
            place = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            message = new_method_call(place, "GetAddress")
            answer = bus.send_and_get_reply(message, timeout=PATIENCE)
        self.address = str(answer.body[0])
        self._bus: DBusConnection = open_dbus_connection(
            self.address, auth_timeout=PATIENCE
        )
        self.heard: list[str] = []
        self.focused: Accessible | None = None
        self._listen()

    def close(self) -> None:
        """Leave the bus."""
        self._bus.close()

    def _listen(self) -> None:
        """Ask the registry for events: programs send none that nobody wants."""
        rule = MatchRule(type="signal", interface=PREFIX + "Event.Object")
        Proxy(message_bus, self._bus, timeout=PATIENCE).AddMatch(rule)
        self._events = self._bus.filter(rule, bufsize=10_000)
        self._told = self._events.__enter__()
        registry = DBusAddress("/org/a11y/atspi/registry", REGISTRY, REGISTRY)
        self.call(registry, "RegisterEvent", "s", "object:")

    def call(
        self, address: DBusAddress, member: str, sign: str = "", *body: object
    ) -> Any:
        """The answer to a call; :class:`GoneError` where it is an error."""
        message = new_method_call(address, member, sign or None, body)
        answer = self._bus.send_and_get_reply(message, timeout=PATIENCE)
        if answer.header.message_type is MessageType.error:
            raise GoneError(address.object_path, member, answer.body)
        return answer.body

    def programs(self) -> list[Accessible]:
        """The programs that assistive tools can see."""
        return Accessible(self, REGISTRY, ROOT).children()

    def process_of(self, program: Accessible) -> int:
        """The process behind a program of the bus."""
        bus = Proxy(message_bus, self._bus, timeout=PATIENCE)
        return int(bus.GetConnectionUnixProcessID(program.sender)[0])

    def announced(self) -> list[str]:
        """What was announced until now, oldest first."""
        self._take()
        return self.heard

    def forget(self) -> None:
        """What was announced by programs that are gone."""
        self._take()
        self.heard.clear()
        self.focused = None

    def types(self, key: int, *, control: bool = False) -> None:
        """Press a key, as an assistive tool can: by its X name, as a number."""
        place = "/org/a11y/atspi/registry/deviceeventcontroller"
        keys = DBusAddress(place, REGISTRY, PREFIX + "DeviceEventController")
        steps = [(CONTROL, PRESS), (key, SYMBOL), (CONTROL, RELEASE)]
        for code, kind in steps if control else steps[1:2]:
            self.call(keys, "GenerateKeyboardEvent", "isu", code, "", kind)

    def _take(self) -> None:
        while self._told:
            event = self._told.popleft()
            fields, body = event.header.fields, event.body
            if fields[HeaderFields.member] == "Announcement":
                self.heard.append(str(body[3][1]))
            elif body[:2] == ("focused", 1):
                sender, path = fields[HeaderFields.sender], fields[HeaderFields.path]
                self.focused = Accessible(self, str(sender), str(path))

    def waits(self, seen: Callable[[], Any], of: Callable[[], object] = str) -> Any:
        """What ``seen`` gives once it gives something; looks again at each event."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            with suppress(GoneError):
                found = seen()
                if found:
                    return found
            self._take()
            with suppress(TimeoutError):
                event = self._bus.recv_until_filtered(self._told, timeout=0.2)
                self._told.appendleft(event)
        raise AssertionError(of())
