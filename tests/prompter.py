"""The system's prompter, scripted: gnome-keyring asks it, and it answers as it is told.

gnome-keyring shows no dialog itself: it asks whoever owns a name on the bus, usually
gcr-prompter with its GTK dialog. This one owns the name instead, so that the keyring,
its prompts and its unlocking are the real ones and only the person is not. The password
goes over the exchange of gcr's secrets (``sx-aes-1``: Diffie-Hellman, HKDF, AES-CBC).
"""

from __future__ import annotations

import base64
import os
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.padding import PKCS7
from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_method_call,
    new_method_return,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import Proxy, open_dbus_connection

NAME: Final = "org.gnome.keyring.SystemPrompter"
CALLBACK: Final = "org.gnome.keyring.internal.Prompter.Callback"
PATIENCE: Final = 30
PERSON: Final = 0.35
"""Seconds before an answer: no person is faster, and a keyring that nobody could be
asked for is told by its being so."""

PRIME: Final = int(
    "FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22"
    "514A08798E3404DDEF9519B3CD3A431B302B0A6DF25F14374FE1356D6D51C245E485B576625E7EC6"
    "F44C42E9A637ED6B0BFF5CB6F406B7EDEE386BFB5A899FA5AE9F24117C4B1FE649286651ECE45B3D"
    "C2007CB8A163BF0598DA48361C55D39A69163FA8FD24CF5F83655D23DCA3AD961C62F356208552BB"
    "9ED529077096966D670C354E4ABC9804F1746C08CA237327FFFFFFFFFFFFFFFF",
    16,
)
"""ietf-ike-grp-modp-1536 (RFC 3526); its generator is 2."""


class Prompter:
    """What a person does before the keyring's prompt.

    ``answer`` is None to leave every prompt open, "" to dismiss it, or the password.
    """

    def __init__(self, address: str) -> None:
        self.answer: str | None = None
        self.shown = 0
        """How many prompts came on the screen."""
        self._opened = threading.Event()
        self._taken = threading.Event()
        self._ended = threading.Event()
        self._left: tuple[DBusAddress, str]
        self._one_writes = threading.Lock()
        self._bus = open_dbus_connection(address, auth_timeout=20.0)
        Proxy(message_bus, self._bus).RequestName(NAME)
        self._thread = threading.Thread(target=self._serve, name="prompter")
        self._thread.start()

    def wait_open(self) -> bool:
        """Wait until a prompt is on the screen."""
        return self._opened.wait(PATIENCE)

    def reply(self, answer: str) -> None:
        """Answer the prompt that was left open: "" to dismiss it, or the password.

        Returns when the keyring is done with it.
        """
        assert self.wait_open()
        self._taken.clear()
        self._answer(*self._left, answer)
        assert self._taken.wait(PATIENCE)

    def end(self) -> None:
        """Leave the bus."""
        self._ended.set()
        self._bus.sock.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._bus.close()

    def _serve(self) -> None:
        while True:
            try:
                self._handle(self._bus.receive())
            except OSError:  # the bus is gone, or end() was called
                return

    def _handle(self, message: Message) -> None:
        fields = message.header.fields
        if message.header.message_type is not MessageType.method_call:
            return
        self._send(new_method_return(message))
        keyring, path = fields[HeaderFields.sender], message.body[0]
        callback = DBusAddress(path, keyring, CALLBACK)
        match fields[HeaderFields.member]:
            case "BeginPrompting":
                self._ready(callback, "", "")
            case "PerformPrompt":
                self._perform(callback, message.body[3])
            case "StopPrompting":
                self._taken.set()
                self._call(callback, "PromptDone", "", ())

    def _perform(self, callback: DBusAddress, exchange: str) -> None:
        self.shown += 1
        self._left = (callback, exchange)
        self._opened.set()
        if self.answer is not None:
            self._ended.wait(PERSON)
            self._answer(callback, exchange, self.answer)

    def _answer(self, callback: DBusAddress, exchange: str, answer: str) -> None:
        self._opened.clear()
        if answer:
            self._ready(callback, "yes", sealed(exchange, answer))
        else:
            self._ready(callback, "no", "")

    def _ready(self, callback: DBusAddress, reply: str, exchange: str) -> None:
        self._call(callback, "PromptReady", "sa{sv}s", (reply, {}, exchange))

    def _call(self, to: DBusAddress, member: str, types: str, body: Any) -> None:
        self._send(new_method_call(to, member, types or None, body))

    def _send(self, message: Message) -> None:
        with self._one_writes:
            self._bus.send(message)


@contextmanager
def prompting(address: str) -> Iterator[Prompter]:
    """A prompter on that bus, for as long as the block."""
    prompter = Prompter(address)
    try:
        yield prompter
    finally:
        prompter.end()


def sealed(exchange: str, password: str) -> str:
    """The password for the key that is in the keyring's half of the exchange."""
    lines = dict(line.split("=", 1) for line in exchange.splitlines() if "=" in line)
    theirs = int.from_bytes(base64.b64decode(lines["public"]), "big")
    own = int.from_bytes(os.urandom(192), "big")
    shared = pow(theirs, own, PRIME).to_bytes(192, "big")
    key = HKDF(SHA256(), 16, salt=None, info=None).derive(shared)
    nonce, padder = os.urandom(16), PKCS7(128).padder()
    cipher = Cipher(algorithms.AES(key), modes.CBC(nonce)).encryptor()
    padded = padder.update(password.encode()) + padder.finalize()
    parts = {
        "public": pow(2, own, PRIME).to_bytes(192, "big"),
        "secret": cipher.update(padded) + cipher.finalize(),
        "iv": nonce,
    }
    told = [f"{name}={base64.b64encode(part).decode()}" for name, part in parts.items()]
    return "\n".join(["[sx-aes-1]", *told, ""])
