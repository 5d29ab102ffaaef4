"""Claims of a token as rows to read: known ones in words, instants in both zones."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt

from core.token_facts import Claim, Inside, Validity
from gui import moments, privacy
from gui.token_life import span


class ClaimRow(NamedTuple):
    """``name`` is the claim's own, ``copied`` what its button copies.

    ``exact`` tells that the value is a code: shown in the fixed font.
    """

    label: str
    name: str
    value: str
    copied: str
    exact: bool = False


_LABELS: Final[dict[str, object]] = {
    "algorithm": QT_TRANSLATE_NOOP("Claims", "Algorithm"),
    "key_id": QT_TRANSLATE_NOOP("Claims", "Key ID"),
    "token_kind": QT_TRANSLATE_NOOP("Claims", "Kind of token"),
    "media_type": QT_TRANSLATE_NOOP("Claims", "Media type"),
    "certificate": QT_TRANSLATE_NOOP("Claims", "Certificate"),
    "type": QT_TRANSLATE_NOOP("Claims", "Type"),
    "client_id": QT_TRANSLATE_NOOP("Claims", "Client ID"),
    "technical_account": QT_TRANSLATE_NOOP("Claims", "Technical account"),
    "account_id": QT_TRANSLATE_NOOP("Claims", "Account ID"),
    "issued_by": QT_TRANSLATE_NOOP("Claims", "Issued by"),
    "scopes": QT_TRANSLATE_NOOP("Claims", "Scopes"),
    "created": QT_TRANSLATE_NOOP("Claims", "Issued"),
    "life": QT_TRANSLATE_NOOP("Claims", "Lasts"),
    "token_id": QT_TRANSLATE_NOOP("Claims", "Token ID"),
    "session_id": QT_TRANSLATE_NOOP("Claims", "Session ID"),
    "refresh_id": QT_TRANSLATE_NOOP("Claims", "Refresh token ID"),
    "refresh_ends": QT_TRANSLATE_NOOP("Claims", "Refresh ends"),
    "operation_id": QT_TRANSLATE_NOOP("Claims", "Operation ID"),
    "feature_group": QT_TRANSLATE_NOOP("Claims", "Feature group"),
    "policies": QT_TRANSLATE_NOOP("Claims", "Policies"),
    "origin": QT_TRANSLATE_NOOP("Claims", "Origin"),
    "consent": QT_TRANSLATE_NOOP("Claims", "Consent"),
    "state": QT_TRANSLATE_NOOP("Claims", "State"),
    "org": QT_TRANSLATE_NOOP("Claims", "IMS org"),
    "ends": QT_TRANSLATE_NOOP("Claims", "Ends"),
    "not_before": QT_TRANSLATE_NOOP("Claims", "Not before"),
    "issuer": QT_TRANSLATE_NOOP("Claims", "Issuer"),
    "subject": QT_TRANSLATE_NOOP("Claims", "Subject"),
    "audience": QT_TRANSLATE_NOOP("Claims", "Audience"),
}

_SHAPES: Final[dict[str, object]] = {
    "jwt": QT_TRANSLATE_NOOP(
        "Claims", "Read on this computer; the signature is not checked."
    ),
    "unsigned": QT_TRANSLATE_NOOP("Claims", "A token of JWT’s kind without signature."),
    "encrypted": QT_TRANSLATE_NOOP(
        "Claims", "An encrypted token: only its header can be read."
    ),
    "opaque": QT_TRANSLATE_NOOP(
        "Claims", "This token is no JWT: it holds nothing that can be read here."
    ),
}

_REASONS: Final[dict[str, object]] = {
    "expired_token": QT_TRANSLATE_NOOP("Claims", "it has expired"),
    "bad_signature": QT_TRANSLATE_NOOP("Claims", "its signature is wrong"),
}


def row_of(claim: Claim) -> ClaimRow:
    """A claim as it is read and as it is copied."""
    known = _LABELS.get(claim.code)
    name = claim.name if known is None else _said(known)
    value, copied = _value(claim)
    value = privacy.shown(claim.code, privacy.concealed(value))
    exact = claim.kind == "id" or (known is None and claim.kind == "text")
    return ClaimRow(name, claim.name, value or "–", copied, exact)


def about_shape(inside: Inside) -> str:
    """What kind of token it is."""
    return _said(_SHAPES[inside.shape])


def about_validity(said: Validity) -> str:
    """What IMS says of a token, and until when."""
    if said.valid is None:
        return _said(
            QT_TRANSLATE_NOOP("Claims", "IMS did not say whether it takes this token.")
        )
    if not said.valid:
        if not said.reason:
            return _said(QT_TRANSLATE_NOOP("Claims", "IMS does not take this token."))
        words = QT_TRANSLATE_NOOP("Claims", "IMS does not take this token: %1.")
        known = _REASONS.get(said.reason)
        reason = said.reason if known is None else _said(known)
        return _said(words).replace("%1", reason)
    if said.expires_at is None:
        return _said(QT_TRANSLATE_NOOP("Claims", "IMS takes this token."))
    words = QT_TRANSLATE_NOOP("Claims", "IMS takes this token until %1.")
    return _said(words).replace("%1", moments.both_zones(said.expires_at))


def _value(claim: Claim) -> tuple[str, str]:
    """What is shown, and what is copied."""
    value = claim.value
    if isinstance(value, tuple):
        return "  ".join(value), " ".join(value)
    if isinstance(value, bool):
        yes = QT_TRANSLATE_NOOP("Claims", "Yes")
        no = QT_TRANSLATE_NOOP("Claims", "No")
        return _said(yes if value else no), "true" if value else "false"
    if isinstance(value, str):
        return value, value
    if claim.kind == "instant":
        universal = moments.local(value).toUTC()
        return moments.both_zones(value), universal.toString(Qt.DateFormat.ISODate)
    return span(value), str(round(value))


def _said(marked: object) -> str:
    return QCoreApplication.translate("Claims", str(marked))
