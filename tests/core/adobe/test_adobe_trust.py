"""The user's own certificates: read with care, added to the system's store."""

import ssl
from pathlib import Path

import pytest
import trustme

from core.adobe.http import Client
from core.adobe.network_settings import NetworkSettings
from core.adobe.trust import FILE_LIMIT, read_certificates, trusting
from core.errors import FileIsFolder, FileTooLarge, NoCertificate, TlsRefused
from tests.core.adobe.tunnelling import pem_file, secure_adobe


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    """A throw-away authority."""
    return trustme.CA()


def status(settings: NetworkSettings, url: str) -> int:
    """The status of a call."""
    client = Client(settings)
    try:
        return client.send("quota", "GET", url).status
    finally:
        client.close()


def test_each_certificate_of_a_file_counts(
    authority: trustme.CA, tmp_path: Path
) -> None:
    """The second as well as the first."""
    settings = NetworkSettings(extra_ca=pem_file(tmp_path, trustme.CA(), authority))
    with secure_adobe(authority) as adobe:
        assert status(settings, adobe.base_url) == 404


def test_the_system_s_store_stays(tmp_path: Path, authority: trustme.CA) -> None:
    """The file is added to it: a certificate of the store is still trusted."""
    # On Linux the store is what OpenSSL's variable names.
    other = trustme.CA()
    settings = NetworkSettings(extra_ca=pem_file(tmp_path, other))
    store = tmp_path / "store.pem"
    authority.cert_pem.write_to_path(store)
    with secure_adobe(authority) as adobe, pytest.MonkeyPatch.context() as environ:
        environ.setenv("SSL_CERT_FILE", str(store))
        assert status(settings, adobe.base_url) == 404


def test_another_authority_is_no_help(tmp_path: Path, authority: trustme.CA) -> None:
    """A file with the wrong certificate leaves the refusal."""
    settings = NetworkSettings(extra_ca=pem_file(tmp_path, trustme.CA()))
    with secure_adobe(authority) as adobe, pytest.raises(TlsRefused):
        status(settings, adobe.base_url)


def test_certificates_are_checked() -> None:
    """A context of ours always checks chain and name."""
    context = trusting()
    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)


def test_other_things_in_the_file_are_left_there(
    authority: trustme.CA, tmp_path: Path
) -> None:
    """A private key, and names in another encoding."""
    path = tmp_path / "all.pem"
    key = authority.private_key_pem.bytes()
    path.write_bytes(
        "# Autorité\n".encode("latin-1") + key + authority.cert_pem.bytes()
    )
    assert "PRIVATE" not in read_certificates(path)


@pytest.mark.parametrize(
    "text",
    [
        "no certificate",
        "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----",
        "-----BEGIN CERTIFICATE-----\n=\n-----END CERTIFICATE-----",
    ],
)
def test_file_without_a_certificate(text: str, tmp_path: Path) -> None:
    """It is told before any call."""
    path = tmp_path / "company.pem"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(NoCertificate) as caught:
        read_certificates(path)
    assert caught.value.facts == {"name": "company.pem"}


def test_large_file_is_not_read(tmp_path: Path) -> None:
    """Its size is bounded."""
    path = tmp_path / "large.pem"
    path.write_bytes(b" " * (FILE_LIMIT + 1))
    with pytest.raises(FileTooLarge):
        read_certificates(path)


def test_folder_is_no_file(tmp_path: Path) -> None:
    """Nor is anything else that is no ordinary file."""
    with pytest.raises(FileIsFolder):
        read_certificates(tmp_path)
