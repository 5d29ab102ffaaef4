"""The practice server over TLS, with a certificate authority made for the test."""

from __future__ import annotations

import ssl
from collections.abc import Iterator

import httpx
import pytest
import trustme

from core.practice.server import PracticeAdobe


@pytest.fixture
def authority() -> trustme.CA:
    """A certificate authority that lives as long as the test."""
    return trustme.CA()


@pytest.fixture
def secure(authority: trustme.CA) -> Iterator[PracticeAdobe]:
    """A practice Adobe over TLS."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1", "localhost").configure_cert(context)
    with PracticeAdobe(tls=context) as running:
        yield running


def test_tls_is_spoken(secure: PracticeAdobe, authority: trustme.CA) -> None:
    """Over TLS, a client that trusts the authority is served."""
    context = ssl.create_default_context()
    authority.configure_trust(context)
    with httpx.Client(verify=context, trust_env=False) as client:
        assert client.post(secure.token_url).status_code == 400


def test_a_stranger_does_not_trust_it(secure: PracticeAdobe) -> None:
    """A client that does not know the authority refuses to talk."""
    with (
        httpx.Client(trust_env=False) as stranger,
        pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED"),
    ):
        stranger.post(secure.token_url)


def test_tls_goes_on_after_a_plain_caller(
    secure: PracticeAdobe, authority: trustme.CA, client: httpx.Client
) -> None:
    """A caller who speaks plain HTTP to the TLS port disturbs nobody else."""
    with pytest.raises(httpx.TransportError):
        client.get(secure.base_url.replace("https", "http"))
    context = ssl.create_default_context()
    authority.configure_trust(context)
    with httpx.Client(verify=context, trust_env=False) as trusting:
        assert trusting.get(secure.base_url).status_code == 404
