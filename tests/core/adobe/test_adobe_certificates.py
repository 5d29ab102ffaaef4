"""Names out of certificates, whatever stands in them."""

import ssl

import pytest
import trustme
from hypothesis import given
from hypothesis import strategies as st

from core.adobe.certificates import NAME_LIMIT, Name, chain_of, read_certificate


def der_of(authority: trustme.CA) -> bytes:
    """The authority's own certificate."""
    return ssl.PEM_cert_to_DER_cert(authority.cert_pem.bytes().decode())


AUTHORITY = trustme.CA(
    organization_name="Société & Co", organization_unit_name="IT Security"
)
DER = der_of(AUTHORITY)


def test_names_of_an_authority() -> None:
    """Organization and unit, in letters of any kind."""
    found = read_certificate(DER)
    assert found is not None
    assert found.issuer == Name("", "Société & Co", "IT Security")


def test_issuer_is_told_from_subject() -> None:
    """A certificate of a host."""
    host = AUTHORITY.issue_cert("a.example", common_name="Host", organization_name="B")
    pem = host.cert_chain_pems[0].bytes().decode()
    found = read_certificate(ssl.PEM_cert_to_DER_cert(pem))
    assert found is not None
    assert (str(found.subject), str(found.issuer)) == ("Host, B", "Société & Co")


def test_common_name_comes_first() -> None:
    """As a person would say it."""
    assert str(Name("Root X1", "Company")) == "Root X1, Company"


def test_long_name_is_cut() -> None:
    """A name from outside is bounded."""
    found = read_certificate(der_of(trustme.CA(organization_name="x" * 1_000)))
    assert found is None or len(found.issuer.organization) <= NAME_LIMIT


@given(st.binary(max_size=300))
def test_anything_else_is_no_certificate(data: bytes) -> None:
    """Bytes of any kind break nothing."""
    assert read_certificate(data) is None


@given(st.integers(0, len(DER) - 1), st.binary(min_size=1, max_size=4))
def test_damage_breaks_nothing(at: int, data: bytes) -> None:
    """A name is plain text or the whole is no certificate."""
    damaged = DER[:at] + data + DER[at + len(data) :]
    found = read_certificate(damaged)
    assert found is None or str(found.issuer).isprintable()


@pytest.mark.parametrize("length", range(0, len(DER), 7))
def test_cut_off_certificate(length: int) -> None:
    """A part of one is none."""
    assert read_certificate(DER[:length]) is None


def test_no_tls_no_chain() -> None:
    """A plain connection shows no certificate."""
    assert chain_of(None) == ()
