"""What a connection check found, in words: the step, its outcome, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from core.adobe.findings import Step, Verdict
from gui.models.plain import one_line
from gui.plurals import Plurals

if TYPE_CHECKING:
    from core.adobe.findings import Finding

# The longest fact from outside that is shown.
SHOWN: Final = 200


class Told(NamedTuple):
    """A row of the check; ``remedy`` is empty where nothing is to be done."""

    icon: str
    role: str
    name: str
    verdict: str
    text: str
    remedy: str


# Icon and role of Colours of each verdict, and what it is called.
_MARKS: Final[dict[Verdict, tuple[str, str, object]]] = {
    Verdict.OK: ("check", "accent", QT_TRANSLATE_NOOP("ConnectionCheck", "Good")),
    Verdict.WARN: (
        "warning",
        "soon_text",
        QT_TRANSLATE_NOOP("ConnectionCheck", "Look at this"),
    ),
    Verdict.FAIL: ("error", "error_text", QT_TRANSLATE_NOOP("ConnectionCheck", "No")),
    Verdict.SKIPPED: (
        "minus",
        "text2",
        QT_TRANSLATE_NOOP("ConnectionCheck", "Skipped"),
    ),
}

_STEPS: Final[dict[Step, object]] = {
    Step.PROXY: QT_TRANSLATE_NOOP("ConnectionCheck", "Proxy"),
    Step.NAME: QT_TRANSLATE_NOOP("ConnectionCheck", "Name"),
    Step.CONNECTION: QT_TRANSLATE_NOOP("ConnectionCheck", "Connection"),
    Step.TUNNEL: QT_TRANSLATE_NOOP("ConnectionCheck", "Through the proxy"),
    Step.CERTIFICATE: QT_TRANSLATE_NOOP("ConnectionCheck", "Certificate"),
    Step.CLOCK: QT_TRANSLATE_NOOP("ConnectionCheck", "Clock"),
    Step.ANSWER: QT_TRANSLATE_NOOP("ConnectionCheck", "Answer"),
}

_PLACES: Final[dict[str, object]] = {
    "ims": QT_TRANSLATE_NOOP("ConnectionCheck", "Tokens: %1"),
    "aem": QT_TRANSLATE_NOOP("ConnectionCheck", "Quota: %1"),
}

# Outcome and remedy, by step and case; the cases are those of ``_case``.
_NOT_LOOKED: Final = QT_TRANSLATE_NOOP("ConnectionCheck", "Not looked at")
_WORDS: Final[dict[tuple[Step, str], tuple[object, object]]] = {
    (Step.PROXY, "system"): (
        QT_TRANSLATE_NOOP("ConnectionCheck", "{proxy}, from the system"),
        "",
    ),
    (Step.PROXY, "manual"): (
        QT_TRANSLATE_NOOP("ConnectionCheck", "{proxy}, from the settings"),
        "",
    ),
    (Step.PROXY, "none"): (QT_TRANSLATE_NOOP("ConnectionCheck", "None is used"), ""),
    (Step.PROXY, "loopback"): (
        QT_TRANSLATE_NOOP("ConnectionCheck", "None: the address is this computer"),
        "",
    ),
    (Step.PROXY, "fail"): (
        QT_TRANSLATE_NOOP("ConnectionCheck", "The system’s proxy cannot be used"),
        QT_TRANSLATE_NOOP(
            "ConnectionCheck",
            "Enter an http or https proxy under Settings, Network. SOCKS and automatic "
            "configuration (PAC) are not supported.",
        ),
    ),
    (Step.NAME, "ok"): (QT_TRANSLATE_NOOP("ConnectionCheck", "{name} was found"), ""),
    (Step.NAME, "fail"): (
        QT_TRANSLATE_NOOP("ConnectionCheck", "{name} was not found"),
        QT_TRANSLATE_NOOP(
            "ConnectionCheck",
            "Check that this computer is online. Some networks reach Adobe through a "
            "proxy alone: enter it under Settings, Network.",
        ),
    ),
    (Step.CONNECTION, "ok"): (
        QT_TRANSLATE_NOOP("ConnectionCheck", "Made in {milliseconds} ms"),
        "",
    ),
    (Step.CONNECTION, "fail"): (
        QT_TRANSLATE_NOOP("ConnectionCheck", "Not made: {reason}"),
        QT_TRANSLATE_NOOP(
            "ConnectionCheck",
            "A firewall may be in the way. Ask who runs the network whether a proxy "
            "is needed.",
        ),
    ),
    (Step.TUNNEL, "ok"): (
        QT_TRANSLATE_NOOP("ConnectionCheck", "{proxy} passes it on"),
        "",
    ),
    (Step.TUNNEL, "no_proxy"): (QT_TRANSLATE_NOOP("ConnectionCheck", "Not needed"), ""),
    (Step.TUNNEL, "fail"): (
        QT_TRANSLATE_NOOP("ConnectionCheck", "The proxy said no (status {status})"),
        QT_TRANSLATE_NOOP(
            "ConnectionCheck",
            "Ask who runs the proxy to let {host} pass.",
        ),
    ),
    (Step.TUNNEL, "ProxyWantsLogin"): (
        QT_TRANSLATE_NOOP("ConnectionCheck", "The proxy wants a password (status 407)"),
        QT_TRANSLATE_NOOP(
            "ConnectionCheck",
            "Enter the user name and the password under Settings, Network.",
        ),
    ),
    (Step.TUNNEL, "ProxyLoginUnsupported"): (
        QT_TRANSLATE_NOOP("ConnectionCheck", "The proxy wants {offered} (status 407)"),
        QT_TRANSLATE_NOOP(
            "ConnectionCheck",
            "Mintdesk can do Basic alone, neither Kerberos nor NTLM. Ask who runs the "
            "network for another way.",
        ),
    ),
    (Step.CERTIFICATE, "ok"): (
        QT_TRANSLATE_NOOP("ConnectionCheck", "Issued by {issuer}"),
        "",
    ),
    (Step.CERTIFICATE, "warn"): (
        QT_TRANSLATE_NOOP(
            "ConnectionCheck",
            "Issued by {issuer}, which is no public authority that Mintdesk knows",
        ),
        QT_TRANSLATE_NOOP(
            "ConnectionCheck",
            "It is trusted, and who holds it may read the traffic. Companies do so; "
            "if yours does not, ask who runs the network.",
        ),
    ),
    (Step.CERTIFICATE, "extra_only"): (
        QT_TRANSLATE_NOOP(
            "ConnectionCheck", "Issued by {issuer}, trusted by your own file alone"
        ),
        QT_TRANSLATE_NOOP(
            "ConnectionCheck",
            "Who holds it may read the traffic. If that is not your company, remove "
            "the file under Settings, Network.",
        ),
    ),
    (Step.CERTIFICATE, "fail"): (
        QT_TRANSLATE_NOOP("ConnectionCheck", "Refused: {reason}. Issued by {issuer}"),
        QT_TRANSLATE_NOOP(
            "ConnectionCheck",
            "If your company reads this traffic, its certificate belongs in the "
            "system’s store, or choose its file under Settings, Network.",
        ),
    ),
    (Step.CERTIFICATE, "plain"): (
        QT_TRANSLATE_NOOP("ConnectionCheck", "None: the address is this computer"),
        "",
    ),
    (Step.CLOCK, "ok"): (
        QT_TRANSLATE_NOOP("ConnectionCheck", "Right to the minute"),
        "",
    ),
    (Step.CLOCK, "behind"): (
        QT_TRANSLATE_NOOP("ConnectionCheck", "This computer’s is {off} behind"),
        QT_TRANSLATE_NOOP(
            "ConnectionCheck", "Let the system set its clock by the network."
        ),
    ),
    (Step.CLOCK, "ahead"): (
        QT_TRANSLATE_NOOP("ConnectionCheck", "This computer’s is {off} ahead"),
        QT_TRANSLATE_NOOP(
            "ConnectionCheck", "Let the system set its clock by the network."
        ),
    ),
    (Step.CLOCK, "no_date"): (
        QT_TRANSLATE_NOOP("ConnectionCheck", "The answer does not tell the time"),
        "",
    ),
    (Step.ANSWER, "ok"): (
        QT_TRANSLATE_NOOP("ConnectionCheck", "It answers (status {status})"),
        "",
    ),
    (Step.ANSWER, "fail"): (
        QT_TRANSLATE_NOOP("ConnectionCheck", "No answer: {reason}"),
        QT_TRANSLATE_NOOP(
            "ConnectionCheck",
            "Try again in a while. If it stays, something between here and {host} "
            "breaks the connection off.",
        ),
    ),
}


def place(finding: Finding) -> str:
    """Which host it is about, and for what it is needed."""
    said = _said(_PLACES.get(finding.place, "%1"))
    return said.replace("%1", one_line(finding.host)[:SHOWN])


def mark_of(verdict: Verdict) -> tuple[str, str, str]:
    """Icon, role of its colour, and word."""
    icon, role, word = _MARKS[verdict]
    return icon, role, _said(word)


def told(finding: Finding) -> Told:
    """A finding in words; facts from outside are on one line, and bounded."""
    icon, role, verdict = mark_of(finding.verdict)
    step = Step(finding.step)
    text, remedy = _WORDS.get((step, _case(finding)), (_NOT_LOOKED, ""))
    return Told(
        icon,
        role,
        _said(_STEPS[step]),
        verdict,
        _filled(_said(text), finding),
        _filled(_said(remedy), finding) if remedy else "",
    )


def as_text(findings: list[Finding]) -> str:
    """All of it for a ticket: hosts and issuers by name, no secret."""
    lines = [
        QCoreApplication.translate("ConnectionCheck", "Mintdesk: connection check")
    ]
    at = ""
    for finding in findings:
        if place(finding) != at:
            at = place(finding)
            lines += ["", at]
        row = told(finding)
        lines.append(f"[{row.verdict}] {row.name}: {row.text}")
        if row.remedy:
            lines.append(f"    {row.remedy}")
    return "\n".join(lines)


def _case(finding: Finding) -> str:
    """Which words of a step: the reason for skipping, a kind of failure, a source."""
    facts, verdict = finding.facts, finding.verdict
    if verdict is Verdict.SKIPPED:
        return str(facts.get("because", "before"))
    if finding.step is Step.PROXY and verdict is Verdict.OK:
        return str(facts.get("source", "none"))
    if finding.step is Step.CLOCK and verdict is Verdict.WARN:
        return "behind" if facts.get("skew", 0) > 0 else "ahead"
    if finding.step is Step.CERTIFICATE and facts.get("extra_only"):
        return "extra_only"
    error = str(facts.get("error", ""))
    return error if (finding.step, error) in _WORDS else str(verdict)


def _filled(sentence: str, finding: Finding) -> str:
    facts: dict[str, Any] = {"host": finding.host, **finding.facts}
    if "seconds" in facts:
        facts["milliseconds"] = QLocale().toString(round(1000 * facts["seconds"]))
    if "skew" in facts:
        facts["off"] = _time(abs(int(facts["skew"])))
    parts = sentence.split("{")
    filled = parts[0]
    for part in parts[1:]:
        key, _, rest = part.partition("}")
        filled += _shown(facts.get(key)) + rest
    return filled


def _shown(value: object) -> str:
    said = one_line(str(value)).strip()[:SHOWN] if value not in (None, "") else ""
    return said or QCoreApplication.translate("ConnectionCheck", "unknown")


def _time(seconds: int) -> str:
    words = Plurals()
    if seconds < 120:
        return words.seconds(seconds)
    if seconds < 2 * 86_400:
        return words.minutes(round(seconds / 60))
    return words.days(round(seconds / 86_400))


def _said(marked: object) -> str:
    return QCoreApplication.translate("ConnectionCheck", str(marked))
