"""Which Adobe a host means, and which names may be shown."""

from __future__ import annotations

import json

import pytest

from core.formats.detect import read
from core.formats.dialects import environment_of, like_a_value, showable
from core.model import Environment

ID = "58b23182d80a40fea8b12bc236d70000"
SECRET = "p8e-" + "Ab0_" * 8
FIELDS = {"client_id": ID, "client_secrets": [SECRET], "scopes": ["openid"]}


@pytest.mark.parametrize(
    ("host", "environment"),
    [
        ("ims-na1.adobelogin.com", Environment.PRODUCTION),
        ("https://ims-na1.adobelogin.com:443/ims", Environment.PRODUCTION),
        ("IMS-NA1-STG1.ADOBELOGIN.COM", Environment.STAGE),
        ("https://ims-na1-stg1.adobelogin.com/ims/token/v3", Environment.STAGE),
    ],
)
def test_adobes_hosts(host: str, environment: Environment) -> None:
    """Production's, and stage's."""
    assert environment_of(host) is environment


@pytest.mark.parametrize(
    "host",
    [
        "ims-na1.adobelogin.com.evil.example",
        "https://ims-na1.adobelogin.com@evil.example/",
        "https://user:pass@ims-na1.adobelogin.com/",
        "https://evil.example/ims-na1.adobelogin.com",
        "http://ims-na1.adobelogin.com",
        "ims-na1.adobelogin.com:8443",
        "ims-n\u04301.adobelogin.com",
        "ims-na1-\u017ftg1.adobelogin.com",
        "\u0131ms-na1.adobelogin.com",
        "ims-na1-qa1.adobelogin.com",
        "ims-na1-dev.adobelogin.com",
    ],
)
def test_other_hosts_mean_neither(host: str) -> None:
    """Look-alikes, and hosts of Adobe's that nobody has described."""
    assert environment_of(host) is None


@pytest.mark.parametrize(
    "name", [SECRET, f"AIO_ims_contexts_{SECRET}_scopes", "a" * 33]
)
def test_a_name_that_may_be_a_value_is_not_shown(name: str) -> None:
    """Wherever in it the value stands."""
    assert (showable(name), like_a_value(name)) == (False, True)


@pytest.mark.parametrize("name", ["keyJson", "P8E_PREFIX", "CLIENT_ID"])
def test_other_names_are_shown(name: str) -> None:
    """Also those that look like one at a glance."""
    assert showable(name)


@pytest.mark.parametrize(
    "text",
    [
        json.dumps({SECRET: FIELDS}),
        json.dumps({"ims": {"contexts": {SECRET: FIELDS}}}),
        f"{SECRET}:\n  client_id: {ID}\n  client_secret: x\n",
        f"AIO_ims_contexts_{SECRET}_client__id={ID}\n"
        f"AIO_ims_contexts_{SECRET}_client__secrets=x\n",
    ],
)
def test_a_secret_in_place_of_a_name_names_nothing(text: str) -> None:
    """Neither a credential nor a remark."""
    reading = read(text, "")
    names = [each.name for each in reading.drafts]
    said = repr((reading.notices, reading.left_out, reading.other_keys, names))
    assert (bool(names), SECRET in said) == (True, False)
