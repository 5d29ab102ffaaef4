"""Which addresses are allowed, and which environment the variables make."""

import pytest

from core.adobe.endpoints import (
    PRODUCTION,
    STAGE,
    Endpoints,
    from_environment,
    is_allowed,
    is_loopback,
    practice,
)
from core.errors import BadAddress
from core.model import Environment


@pytest.mark.parametrize(
    "url",
    [
        "https://ims.example.com/token",
        "https://ims.example.com:8443/token?x=1",
        "http://127.0.0.1:8080/token",
        "http://127.9.8.7/token",
        "http://[::1]:8080/token",
        "http://localhost/token",
    ],
)
def test_allowed(url: str) -> None:
    """https anywhere, and plain http to this computer."""
    assert is_allowed(url)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "http://ims.example.com/token",
        "http://127.0.0.1.example.com/",
        "http://localhost.example.com/",
        "http://127.1/",
        "http://0.0.0.0/",
        "http://[::ffff:127.0.0.1]/",
        "ftp://127.0.0.1/",
        "file:///etc/passwd",
        "https:///token",
        "https://user@ims.example.com/",
        "https://user:pw@ims.example.com/",
        "http://127.0.0.1\\@ims.example.com/",
        "https://ims.example.com/#part",
        "https://ims.example.com/a b",
        "https://ims.example.com/\r\nX: y",
        "https://ims.example.com/\x00",
        "https://ims.exämple.com/",
        "https://ims.example.com:99999/",
        "https://ims.example.com:0/",
        "https://[::1/",
        "https://ims.example.com/" + "a" * 2_000,
    ],
)
def test_refused(url: str) -> None:
    """Everything else is refused."""
    assert not is_allowed(url)


def test_loopback_is_told_by_the_host() -> None:
    """A path that names loopback does not make an address local."""
    assert not is_loopback("https://example.com/127.0.0.1")


def test_no_variables_no_custom_environment() -> None:
    """Blank variables count as absent."""
    assert from_environment({"MINTDESK_TOKEN_URL": " "}) is None


def test_one_variable_leaves_the_other_empty() -> None:
    """A custom token address never goes with production's quota address."""
    url = "https://gateway.example.com/token"
    found = from_environment({"MINTDESK_TOKEN_URL": url})
    assert found == Endpoints(Environment.CUSTOM, url, "")


@pytest.mark.parametrize("variable", ["MINTDESK_TOKEN_URL", "MINTDESK_QUOTA_URL"])
def test_bad_variable_is_named(variable: str) -> None:
    """A variable that breaks the rule is named, its value is not repeated."""
    with pytest.raises(BadAddress) as caught:
        from_environment({variable: "http://ims.example.com/"})
    assert caught.value.facts == {"variable": variable}


def test_hosts_for_display() -> None:
    """The hosts that the window names."""
    hosts = (PRODUCTION.ims_host, PRODUCTION.aem_host, STAGE.aem_host)
    assert hosts == ("ims-na1.adobelogin.com", "api.adobeaemcloud.com", "")


def test_practice_is_local_alone() -> None:
    """Practice never leaves this computer."""
    with pytest.raises(BadAddress):
        practice("https://example.com")


def test_practice_addresses() -> None:
    """The practice Adobe has the paths of the real one."""
    found = practice("http://127.0.0.1:8123/")
    assert found.token_url == "http://127.0.0.1:8123/ims/token/v3"
