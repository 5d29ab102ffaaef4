"""What may come of a call: no answer of Adobe, or not the one asked for."""

from __future__ import annotations

from core.errors.base import AppError


class NetworkError(AppError):
    """No usable answer. Facts: ``host``."""


class Unreachable(NetworkError):
    """No connection, or it broke before the answer."""


class TlsRefused(NetworkError):
    """The certificate is not trusted. Facts: ``host``, ``reason``."""


class TimedOut(NetworkError):
    """Facts: ``host``, ``seconds``."""


class ProxyRefused(NetworkError):
    """The proxy said no. Facts: ``host``, ``status``."""


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
    ``retry_after`` (seconds, or None), ``call`` (``token`` or ``quota``).
    """


class WrongSecret(AdobeError):
    """``invalid_client``, and the secret is what is wrong."""


class UnknownClient(AdobeError):
    """``invalid_client``, and the client id is what is wrong."""


class ScopeRefused(AdobeError):
    """``invalid_scope``: a scope is not bound to the credential."""


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
    """401013: the token is not valid, and a new one was not either."""


class ApiNotInProject(AdobeError):
    """403000 or 403003: the API is not part of the project."""


class OrgRefused(AdobeError):
    """403025 or 403027: no access to the org."""


class HeaderMissing(AdobeError):
    """400003: a header did not arrive, perhaps taken out by a proxy."""


class AccessRefused(AdobeError):
    """Any other 401 or 403."""


class NotFound(AdobeError):
    """404: no such address, perhaps withdrawn (the API is experimental)."""


class NoQuotaAddress(AdobeError):
    """The environment has no known quota address (stage)."""
