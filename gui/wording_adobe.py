"""The words for what fails between here and Adobe: network, proxy, certificates.

Titles say what happened, texts what to do; ``{fact}`` stands for a fact of the error.
The strings are marked here and translated when they are shown, so that the language
may change while the program runs.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from core import errors
from gui.words import Words

WORDS: Final[dict[type[errors.AppError], Words]] = {
    # network
    errors.Unreachable: Words(
        QT_TRANSLATE_NOOP("Messages", "{host} cannot be reached"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Check the network or the proxy, then try again.",
        ),
        "check_connection",
    ),
    errors.TlsRefused: Words(
        QT_TRANSLATE_NOOP("Messages", "This connection is not trusted"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "The certificate of {host} was refused: {reason}. If your company reads "
            "this traffic, its certificate belongs in the system’s store.",
        ),
        "check_connection",
    ),
    errors.TimedOut: Words(
        QT_TRANSLATE_NOOP("Messages", "{host} did not answer"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "It was given {seconds} s. Try again.",
        ),
        "try_again",
    ),
    errors.ProxyRefused: Words(
        QT_TRANSLATE_NOOP("Messages", "The proxy said no"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "It did not pass the call on to {host} (status {status}). Check its "
            "address and its password under Settings, Network.",
        ),
        "check_connection",
    ),
    errors.ProxyWantsLogin: Words(
        QT_TRANSLATE_NOOP("Messages", "The proxy wants a password"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "It passes nothing on to {host} without a user name and a password. Check "
            "both under Settings, Network.",
        ),
        "check_connection",
    ),
    errors.ProxyLoginUnsupported: Words(
        QT_TRANSLATE_NOOP("Messages", "The proxy wants a sign-in that is not known"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "It offers {offered}; Mintdesk can do Basic alone, neither Kerberos nor "
            "NTLM. Ask who runs the network for a way to {host} without it.",
        ),
        "check_connection",
    ),
    errors.ProxyUnfit: Words(
        QT_TRANSLATE_NOOP("Messages", "This proxy address cannot be used"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "It has to be http or https, a host and a port, as in "
            "http://proxy.example:3128. SOCKS and automatic configuration (PAC) are "
            "not supported.",
        ),
    ),
    errors.NoCertificate: Words(
        QT_TRANSLATE_NOOP("Messages", "No certificate in this file"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "{name} was not used. Choose a file with certificates in PEM form.",
        ),
        "choose_file",
    ),
    errors.AnswerBroken: Words(
        QT_TRANSLATE_NOOP("Messages", "The answer of {host} broke off"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "It was cut short, or is not HTTP. Try again; a proxy may be in the way.",
        ),
        "try_again",
    ),
    errors.AnswerTooLarge: Words(
        QT_TRANSLATE_NOOP("Messages", "The answer of {host} is too large"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Reading stopped after {limit} bytes. Something other than Adobe may have "
            "answered.",
        ),
        "try_again",
    ),
    errors.Redirected: Words(
        QT_TRANSLATE_NOOP("Messages", "{host} sent the call elsewhere"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Mintdesk does not follow with a secret in hand (status {status}). A sign-"
            "in page of your network may be in the way.",
        ),
        "try_again",
    ),
    errors.BadAddress: Words(
        QT_TRANSLATE_NOOP("Messages", "This address is not used"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "{variable} needs https, or http to this computer alone.",
        ),
    ),
    errors.NetworkError: Words(
        QT_TRANSLATE_NOOP("Messages", "No answer came"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "{host} could not be asked. Check the network, then try again.",
        ),
        "try_again",
    ),
}
