"""A connection to the session bus on which every wait ends, and every prompt is seen.

Imported by the vault on first use alone, since all of it is heavy. secretstorage waits
without end for an answer and for most prompts, and shows a prompt wherever it is told
that one is needed. It reaches the bus through the few methods below, so that this is
the one place where a prompt may be forbidden, timed and noted.
"""

from __future__ import annotations

import socket
import time
import weakref
from contextlib import suppress
from typing import Any, Final

from jeepney import DBusAddress, HeaderFields, MatchRule, MessageType, new_method_call
from jeepney.bus import get_bus
from jeepney.io.blocking import DBusConnection, prep_socket
from secretstorage.util import add_match_rules

from core.errors import KeyringGone, KeyringLocked
from core.storage import keyring_errors

SERVICE: Final = "org.freedesktop.secrets"
BUS: Final = "org.freedesktop.DBus"
CONNECT_SECONDS: Final = 10.0
"""How long the bus itself may take to answer."""


class Line:
    """What secretstorage takes for a connection; used by one thread at a time."""

    def __init__(self, seconds: float) -> None:
        self.may_ask = True
        """Whether a prompt may be raised; without, locked is KeyringLocked."""
        self.asked = False
        """Whether a prompt was raised since somebody set this to False."""
        self._seconds = seconds
        self._watching = False
        self._bus = _session_bus(seconds)
        self._keyring = ""  # the unique name of whoever answers
        self._close = weakref.finalize(self, self._bus.close)

    def close(self) -> None:
        """Give the connection back."""
        self._close()

    def hang_up(self) -> None:
        """End whatever call waits on it, from any thread, without waiting for it."""
        with suppress(OSError):  # it may be closed by now
            self._bus.sock.shutdown(socket.SHUT_RDWR)

    # ── what secretstorage calls ─────────────────────────────────────────────────

    def filter(self, rule: Any) -> Any:
        """Collect the messages that fit the rule."""
        return self._bus.filter(rule)

    def send_and_get_reply(self, message: Any) -> Any:
        """The keyring's answer, or TimeoutError."""
        if message.header.fields[HeaderFields.member] == "Prompt":
            self._about_to_ask()
        reply = self._bus.send_and_get_reply(message, timeout=self._seconds)
        if reply.header.message_type is not MessageType.error:
            self._check_same(str(reply.header.fields[HeaderFields.sender]))
        return reply

    def recv_until_filtered(self, queue: Any, *, timeout: float | None = None) -> Any:
        """How the prompt ended, if it was not dismissed.

        Raises TimeoutError, or ConnectionResetError where its keyring ended meanwhile.
        """
        begun = time.monotonic()
        answer = self._awaited(queue, self._seconds if timeout is None else timeout)
        if answer.body[0]:
            raise keyring_errors.dismissed(time.monotonic() - begun)
        return answer

    # ─────────────────────────────────────────────────────────────────────────────

    def _about_to_ask(self) -> None:
        if not self.may_ask:
            raise KeyringLocked
        self.asked = True
        if not self._watching:
            bus = DBusAddress("/org/freedesktop/DBus", BUS, BUS)
            watch = new_method_call(
                bus, "AddMatch", "s", (_owner_changes().serialise(),)
            )
            self._bus.send_and_get_reply(watch, timeout=self._seconds)
            self._watching = True

    def _awaited(self, queue: Any, seconds: float) -> Any:
        """The prompt's end.

        One that nobody answers is left on the screen, and unlocks the keyring also
        later: gnome-keyring shows one at a time, and lets the next call wait for it.
        WORKAROUND gnome-keyring 42: it crashes when told to dismiss a prompt.
        """
        ends = time.monotonic() + seconds
        with self._bus.filter(_owner_changes()) as changes:
            while not queue:
                if changes:
                    raise ConnectionResetError
                self._bus.recv_messages(timeout=max(ends - time.monotonic(), 0.0))
        return queue.popleft()

    def _check_same(self, sender: str) -> None:
        """A keyring that was started anew knows nothing of a session with the old."""
        if self._keyring and sender not in (self._keyring, BUS):
            raise ConnectionResetError
        if sender != BUS:
            self._keyring = sender


def _owner_changes() -> Any:
    rule = MatchRule(type="signal", interface=BUS, member="NameOwnerChanged")
    rule.add_arg_condition(0, SERVICE)
    return rule


def _session_bus(seconds: float) -> Any:
    """A new connection to the session bus, or KeyringAbsent where there is none.

    WORKAROUND secretstorage 3.5: its ``dbus_init`` gives the bus one second, and what a
    busy computer does not manage by then would pass for no keyring at all.
    WORKAROUND jeepney 0.9: a bus that dies right after the greeting leaves its socket
    open.
    """
    try:
        sock = prep_socket(get_bus("SESSION"), timeout=min(seconds, CONNECT_SECONDS))
        try:
            bus = DBusConnection(sock)
            add_match_rules(bus)
        except BaseException:
            sock.close()
            raise
    except TimeoutError as exc:
        raise KeyringGone from exc
    except (OSError, ValueError, KeyError) as exc:
        raise keyring_errors.absent() from exc
    return bus
