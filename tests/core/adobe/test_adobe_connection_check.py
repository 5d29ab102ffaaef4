"""The connection check against real servers on loopback."""

import socket
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import trustme

from core.adobe.connection_check import Means, check
from core.adobe.findings import Step, Verdict
from core.adobe.network_settings import NetworkSettings
from core.adobe.reaching import NoReplyError, addresses_of
from core.adobe.stopping import Stop
from core.errors import NoCertificate
from core.practice.server import PracticeAdobe
from tests.conftest import FakeClock
from tests.core.adobe.checking import (
    COMPANY,
    FAIL,
    OK,
    WARN,
    by_manual,
    direct,
    fact,
    found,
    ims_at,
    verdicts,
)
from tests.core.adobe.tunnelling import (
    HOST,
    URL,
    pem_file,
    secure_adobe,
)


@pytest.fixture
def adobe() -> Iterator[PracticeAdobe]:
    """A practice Adobe without TLS."""
    with PracticeAdobe() as running:
        yield running


def test_all_is_well_with_practice(adobe: PracticeAdobe) -> None:
    """Without TLS there is no certificate to look at, without proxy no tunnel."""
    assert verdicts(found(adobe.token_url)) == "ooossoo"


def test_each_host_is_looked_at(adobe: PracticeAdobe) -> None:
    """IMS first, then AEM, with all the steps each."""
    where = replace(ims_at(adobe.token_url), quota_url=adobe.quota_url)
    findings = list(check(where, Means(NetworkSettings())))
    told = [(finding.place, finding.step) for finding in findings]
    assert told == [(place, step) for place in ("ims", "aem") for step in Step]


def test_an_error_is_an_answer(adobe: PracticeAdobe) -> None:
    """Whatever a server says, it can be reached."""
    answer = found(adobe.token_url)[Step.ANSWER]
    assert fact(answer, "status") == (OK, 404)


def test_no_secret_is_sent(adobe: PracticeAdobe) -> None:
    """A HEAD without Authorization."""
    found(adobe.token_url)
    (seen,) = adobe.requests
    assert (seen.method, "authorization" in seen.headers) == ("HEAD", False)


def test_authority_of_the_user_is_told(
    secure: PracticeAdobe, authority: trustme.CA, tmp_path: Path
) -> None:
    """The issuer by name, and that only the user's file vouches for it."""
    means = Means(NetworkSettings(extra_ca=pem_file(tmp_path, authority)))
    step = found(secure.token_url, means)[Step.CERTIFICATE]
    names = ("issuer", "top", "known", "extra_only")
    assert fact(step, *names) == (WARN, COMPANY, COMPANY, False, True)


def test_unknown_issuer_of_the_system_is_told(
    secure: PracticeAdobe,
    authority: trustme.CA,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A company's authority in the system's store is trusted, and named."""
    # On Linux the store is what OpenSSL's variable names.
    monkeypatch.setenv("SSL_CERT_FILE", str(pem_file(tmp_path, authority)))
    step = found(secure.token_url)[Step.CERTIFICATE]
    assert fact(step, "issuer", "extra_only") == (WARN, COMPANY, False)


def test_public_issuer_is_right(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that issues certificates of public hosts needs no word."""
    public = trustme.CA(organization_name="DigiCert Inc")
    monkeypatch.setenv("SSL_CERT_FILE", str(pem_file(tmp_path, public)))
    with secure_adobe(public) as adobe:
        step = found(adobe.token_url)[Step.CERTIFICATE]
    assert fact(step, "known", "extra_only") == (OK, True, False)


def test_wrong_authority_is_named(secure: PracticeAdobe, tmp_path: Path) -> None:
    """The certificate is refused; who issued it is told all the same."""
    means = Means(NetworkSettings(extra_ca=pem_file(tmp_path, trustme.CA())))
    step = found(secure.token_url, means)[Step.CERTIFICATE]
    assert fact(step, "issuer", "known") == (FAIL, COMPANY, False)


def test_nothing_is_sent_where_the_certificate_is_refused(
    secure: PracticeAdobe,
) -> None:
    """The look at it ends with the handshake."""
    found(secure.token_url)
    assert secure.requests == []


def test_after_a_refusal_the_rest_is_skipped(secure: PracticeAdobe) -> None:
    """Clock and answer need a connection that is trusted."""
    assert verdicts(found(secure.token_url)) == "ooosfss"


def test_closed_port_is_told() -> None:
    """Nobody listens."""
    findings = found("http://127.0.0.1:9/")
    assert fact(findings[Step.CONNECTION], "reason") == (FAIL, "refused")


def test_after_a_closed_port_the_rest_is_skipped() -> None:
    """There is nothing to look at."""
    assert verdicts(found("http://127.0.0.1:9/")) == "oofssss"


def test_unknown_name_is_told() -> None:
    """A name that resolves nowhere."""
    step = found("https://name.invalid/", direct())[Step.NAME]
    assert fact(step, "name", "reason") == (FAIL, "name.invalid", "name")


def test_name_that_no_server_could_be_asked_for() -> None:
    """A label that is too long."""
    step = found(f"https://{'x' * 80}.invalid/", direct())[Step.NAME]
    assert fact(step, "reason") == (FAIL, "name")


def test_search_for_a_name_that_hangs() -> None:
    """It is left behind after a while."""
    over = threading.Event()

    def hang(host: str, port: int) -> list[str]:
        over.wait(20.0)
        return []

    with pytest.raises(NoReplyError):
        addresses_of(HOST, 443, 0.05, hang)
    over.set()


@pytest.mark.parametrize(
    ("ahead", "verdict"), [(0.0, OK), (50.0, OK), (-70.0, WARN), (7_200.0, WARN)]
)
def test_clock_that_is_off(clock: FakeClock, ahead: float, verdict: Verdict) -> None:
    """More than a minute is told, in either direction."""
    with PracticeAdobe(now=lambda: clock.now() + ahead) as adobe:
        means = Means(NetworkSettings(), now=clock.now)
        step = found(adobe.token_url, means)[Step.CLOCK]
    assert fact(step, "skew") == (verdict, round(ahead))


def test_server_that_hangs_up() -> None:
    """A connection that is cut before an answer."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def hang_up() -> None:
            for _ in range(2):
                listening.accept()[0].close()

        thread = threading.Thread(target=hang_up)
        thread.start()
        findings = found(f"http://127.0.0.1:{listening.getsockname()[1]}/")
        thread.join()
    assert fact(findings[Step.ANSWER], "error") == (FAIL, "Unreachable")


def test_check_that_is_given_up(adobe: PracticeAdobe) -> None:
    """No step is begun after it."""
    stop = Stop()
    findings = check(ims_at(adobe.token_url), direct(cancelled=stop))
    first = next(findings)
    stop.set()
    assert (first.step, list(findings)) == (Step.PROXY, [])


def test_certificates_that_cannot_be_read(tmp_path: Path) -> None:
    """Told before the first step."""
    path = tmp_path / "company.pem"
    path.write_text("none", encoding="utf-8")
    findings = check(ims_at(URL), Means(NetworkSettings(extra_ca=path)))
    with pytest.raises(NoCertificate):
        next(findings)


def test_findings_name_their_host(adobe: PracticeAdobe) -> None:
    """Without the port."""
    findings = found(adobe.token_url)
    assert {finding.host for finding in findings.values()} == {"127.0.0.1"}


def test_environment_without_a_quota_address() -> None:
    """Stage has none: IMS alone is looked at."""
    findings = check(ims_at(f"https://{HOST}/"), by_manual("http://127.0.0.1:9"))
    assert {finding.place for finding in findings} == {"ims"}
