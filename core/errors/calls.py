"""What may come of a call: no answer of Adobe, or not the one asked for."""

from __future__ import annotations

from core.errors.base import AppError
from core.errors.files import FormatError


class NetworkError(AppError):
    """No usable answer. Facts: ``host``, and ``tries`` where a call was made."""


class Unreachable(NetworkError):
    """No connection, or it broke before the answer."""


class TlsRefused(NetworkError):
    """The certificate is not trusted. Facts: ``host``, ``reason``."""


class TimedOut(NetworkError):
    """Facts: ``host``, ``seconds``."""


class ProxyRefused(NetworkError):
    """The proxy said no. Facts: ``host``, ``status``."""


class ProxyWantsLogin(ProxyRefused):
    """407: a user name and a password are missing or wrong. Facts: ``offered``."""


class ProxyLoginUnsupported(ProxyRefused):
    """407, and only logins that Mintdesk cannot do. Facts: ``offered`` (NTLM, …)."""


class ProxyUnfit(NetworkError):
    """An address of a proxy that cannot be used.

    Facts: ``reason``, one of ``socks pac scheme shape port login user``.
    """


class NoCertificate(FormatError):
    """A file without a certificate that can be read. Facts: ``name``."""


class AnswerBroken(NetworkError):
    """Cut off, or not HTTP."""


class AnswerTooLarge(NetworkError):
    """Facts: ``host``, ``limit`` in bytes."""


class Redirected(NetworkError):
    """A redirect, never followed with a secret. Facts: ``host``, ``status``."""


class BadAddress(NetworkError):
    """An address that Mintdesk does not talk to. Facts: ``variable``."""


class AdobeError(AppError):
    """An answer that is a refusal or makes no sense.

    Facts: ``status`` (HTTP), ``code`` (Adobe's), ``description`` (Adobe's words,
    bounded, plain), ``debug_id`` (``X-Debug-Id`` or ``X-Request-Id``), ``host``,
    ``retry_after`` (seconds, or None), ``call`` (``token`` or ``quota``), ``tries``
    (how often it was made), and ``cause`` where more is known: a code of
    :mod:`core.adobe.diagnosis_causes`.
    """


class WrongSecret(AdobeError):
    """``invalid_client``, and the secret is what is wrong."""


class UnknownClient(AdobeError):
    """``invalid_client``, and the client id is what is wrong."""


class ScopeRefused(AdobeError):
    """``invalid_scope``: a scope is not bound to the credential."""


class NotServerToServer(AdobeError):
    """``unauthorized_client`` and kin: a credential of another type."""


class RequestRefused(AdobeError):
    """Any other 4xx."""


class Throttled(AdobeError):
    """429, from IMS or from the gateway."""


class ServerFailed(AdobeError):
    """5xx, JSON or HTML."""


class NotJson(AdobeError):
    """A 2xx that is not JSON."""


class NoToken(AdobeError):
    """A 2xx of IMS without an access token."""


class EmptyAnswer(AdobeError):
    """No body where one was expected."""


class TokenRefused(AdobeError):
    """401013: the token is not valid, and a new one was not either.

    Facts by cause: ``expired_at``; ``stored`` and ``asked``, two environments.
    """


class ClientRefused(AdobeError):
    """401014: the token and the API key belong to different clients."""


class ScopeMissing(AdobeError):
    """401015 or 403011: the token lacks a scope that the call needs.

    Facts: ``missing``, those asked for and not given, where that is known.
    """


class IpRefused(AdobeError):
    """403012 or 403013: calls from this network are not let in."""


class ProfileMissing(AdobeError):
    """403023 or 403024: no product profile, or one that may not be read."""


class ApiNotInProject(AdobeError):
    """403000, 403003 or 403201: the API is not part of the project.

    Facts: ``scope``, the one that comes with the API, where scopes are known.
    """


class OrgRefused(AdobeError):
    """403025 or 403027: no access to the org. Facts: ``org``, ``claimed_org``."""


class HeaderMissing(AdobeError):
    """400003 or 403010: a header did not arrive, perhaps taken out by a proxy.

    Facts: ``header``.
    """


class AccessRefused(AdobeError):
    """Any other 401 or 403."""


class NotFound(AdobeError):
    """404: no such address, perhaps withdrawn (the API is experimental)."""


class NoQuotaAddress(AdobeError):
    """The environment has no known quota address (stage)."""
