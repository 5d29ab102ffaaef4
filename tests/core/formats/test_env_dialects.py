"""Every dialect of ``.env``: what is read of it, remarked on, and left out."""

from __future__ import annotations

import json
from typing import NamedTuple

import pytest

from core.formats.env_reading import read_env
from core.formats.found import LeftOut, Notice, NoticeCode, Reading, Why
from core.model import Draft, Environment, Secret

ID = "58b23182d80a40fea8b12bc236d70000"
OTHER_ID = "68b23182d80a40fea8b12bc236d70001"
SECRET = "p8e-" + "A" * 32
SECOND = "p8e-" + "B" * 32
ORG = "0123456789ABCDEF01234567@AdobeOrg"
ACCOUNT = "0A1B2C3D4E5F60718293A4B5@techacct.adobe.com"
EMAIL = "6c1e0f7a-0000-4000-8000-000000000000@techacct.adobe.com"
TOKEN = "eyJhbGciOi.eyJpZCI6.c2ln"
SCOPES = ("AdobeID", "openid")
CONTEXT = "AIO_ims_contexts_OAuth__Server-to-Server_"
AIO = (
    "AIO_runtime_auth=uuid:key\n"
    "AIO_runtime_namespace=23294-861olivefox\n"
    f"{CONTEXT}client__id={ID}\n"
    f'{CONTEXT}client__secrets=["{SECRET}","{SECOND}"]\n'
    f"{CONTEXT}technical__account__email={EMAIL}\n"
    f"{CONTEXT}technical__account__id={ACCOUNT}\n"
    f'{CONTEXT}scopes=["AdobeID","openid"]\n'
    f"{CONTEXT}ims__org__id={ORG}\n"
    f"SERVICE_API_KEY={ID}\n"
)
WHOLE = Draft(client_id=ID, secret=Secret(SECRET), scopes=SCOPES, ims_org_id=ORG)


class Case(NamedTuple):
    """A text, and what must come of it."""

    text: str
    drafts: tuple[Draft, ...]
    left_out: tuple[LeftOut, ...] = ()
    notices: tuple[Notice, ...] = ()


def keys(prefix: str, secret: str = "CLIENT_SECRET", org: str = "ORG_ID") -> str:
    """A whole credential under a prefix."""
    return (
        f"{prefix}CLIENT_ID={ID}\n{prefix}{secret}={SECRET}\n"
        f"{prefix}SCOPES=AdobeID,openid\n{prefix}{org}={ORG}\n"
    )


def draft(prefix: str, source: str = "1", **changes: object) -> Draft:
    """What such a credential is read as, without its name."""
    return WHOLE.with_changes(prefix=prefix, source=source, **changes)


STARTER = (
    f'OAUTH_CLIENT_ID={ID}\nOAUTH_CLIENT_SECRETS=["{SECRET}"]\n'
    f"OAUTH_IMS_ORG_ID={ORG}\n"
    'OAUTH_SCOPES=["AdobeID, openid"]\n'
)
ONE_VARIABLE = "IMS_OAUTH_S2S=" + json.dumps(
    {"client_id": ID, "client_secret": SECRET, "org_id": ORG, "scopes": SCOPES}
)
CASES = {
    "the tutorial's": Case(
        f"OAUTHS2S_CLIENT_ID={ID}\nOAUTHS2S_CLIENT_SECRET={SECRET}\n"
        "OAUTHS2S_CECREDENTIALS_METASCOPES=AdobeID,openid\n"
        f"OAUTHS2S_IMS_ORG_ID={ORG}\n",
        (draft("OAUTHS2S"),),
    ),
    "App Builder": Case(keys("IMS_OAUTH_S2S_"), (draft("IMS_OAUTH_S2S"),)),
    "App Builder in one variable": Case(ONE_VARIABLE, (draft("IMS_OAUTH_S2S"),)),
    "Commerce": Case(
        keys("AIO_COMMERCE_AUTH_IMS_", "CLIENT_SECRETS")
        + "AIO_COMMERCE_AUTH_IMS_ENVIRONMENT=stage\n"
        + f"AIO_COMMERCE_AUTH_IMS_TOKEN={TOKEN}\n",
        (draft("AIO_COMMERCE_AUTH_IMS", environment=Environment.STAGE),),
        (LeftOut(Why.LIVE_TOKEN, "6", "AIO_COMMERCE_AUTH_IMS_TOKEN"),),
    ),
    "Commerce of before": Case(
        keys("AIO_COMMERCE_IMS_", "CLIENT_SECRETS", "IMS_ORG_ID")
        + "AIO_COMMERCE_IMS_ENV=prod\n",
        (draft("AIO_COMMERCE_IMS", environment=Environment.PRODUCTION),),
    ),
    "a starter kit, scopes in one element": Case(STARTER, (draft("OAUTH"),)),
    "lib-ims": Case(
        keys("IMS_") + "IMS_ENV=stage",
        (draft("IMS", environment=Environment.STAGE),),
    ),
    "an org under half of the prefix": Case(
        keys("AEM_IMS_", org="ORG_ID"), (draft("AEM_IMS"),)
    ),
    "accounts the wrong way round": Case(
        keys("OAUTH_")
        + f"OAUTH_TECHNICAL_ACCOUNT_ID={EMAIL}\n"
        + f"OAUTH_TECHNICAL_ACCOUNT_EMAIL={ACCOUNT}",
        (draft("OAUTH", technical_account_id=ACCOUNT, technical_account_email=EMAIL),),
        notices=(
            Notice(NoticeCode.ACCOUNT_SWAPPED, 5, "OAUTH_TECHNICAL_ACCOUNT_ID"),
        ),
    ),
    "an API key for a client id": Case(
        f"API_KEY={ID}\nCLIENT_SECRET={SECRET}\nSCOPES=AdobeID,openid\nIMS_ORG={ORG}",
        (draft(""),),
    ),
    "three secrets": Case(
        keys("X_") + f'X_CLIENT_SECRETS=["{SECRET}","{SECOND}","p8e-third"]',
        (draft("X", second=Secret(SECOND)),),
        notices=(
            Notice(NoticeCode.MORE_SECRETS, 5, "X_CLIENT_SECRETS", count=3),
        ),
    ),
    "a numeric org": Case(
        keys("X_", org="NOTE") + "aio_consumer_org_id=23294",
        (draft("X", ims_org_id=""),),
    ),
    "JWT": Case(
        f"JWT_CLIENT_ID={ID}\nJWT_CLIENT_SECRET=x\n"
        "JWT_METASCOPES=ent_dataservices_sdk\n",
        (),
        (LeftOut(Why.JWT, "1", "JWT"),),
    ),
    "JWT by its key": Case(
        f"CLIENT_ID={ID}\nCLIENT_SECRET=x\n"
        'PRIVATE_KEY="-----BEGIN PRIVATE KEY-----\nTUlJ\n-----END PRIVATE KEY-----"\n',
        (),
        (
            LeftOut(Why.PRIVATE_KEY, "3", "PRIVATE_KEY"),
            LeftOut(Why.JWT, "1", ""),
        ),
    ),
    "an API key of Adobe's alone": Case(
        f"SERVICE_API_KEY={ID}", (), (LeftOut(Why.API_KEY, "1", "SERVICE_API_KEY"),)
    ),
    "a live token alone": Case(
        f"SESSION={TOKEN}", (), (LeftOut(Why.LIVE_TOKEN, "1", "SESSION"),)
    ),
}  # fmt: skip


def nameless(reading: Reading) -> tuple[Draft, ...]:
    """The drafts, whatever they are called."""
    return tuple(each.with_changes(name="") for each in reading.drafts)


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_each_dialect_is_read_whole(case: Case) -> None:
    """Every field, and the line that it is told by."""
    assert nameless(read_env(case.text, "x")) == case.drafts


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_what_stays_out_is_told(case: Case) -> None:
    """With the reason and the line, never a value."""
    assert read_env(case.text, "x").left_out == case.left_out


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_each_remark_is_made(case: Case) -> None:
    """Those on how other readers differ are tested elsewhere."""
    notices = read_env(case.text, "x").notices
    told = [x for x in notices if x.code is not NoticeCode.READS_DIFFERENTLY]
    assert tuple(told) == case.notices


def test_aio_s_own_file_is_read_whole() -> None:
    """Both secrets and both accounts, called as in the Console."""
    (found,) = read_env(AIO, "").drafts
    assert found == draft(
        "AIO_IMS_CONTEXTS_OAUTH__SERVER-TO-SERVER",
        "3",
        name="OAuth Server-to-Server",
        second=Secret(SECOND),
        technical_account_id=ACCOUNT,
        technical_account_email=EMAIL,
    )


def test_the_runtime_key_stays_out() -> None:
    """It is no credential for a token."""
    assert read_env(AIO, "").left_out == (
        LeftOut(Why.RUNTIME_AUTH, "1", "AIO_runtime_auth"),
    )


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        (("client__secret=x", "meta__scopes=[]"), Why.JWT),
        (("client__secret=x", "redirect__uri=https://x"), Why.USER_SIGN_IN),
        ((), Why.API_KEY),
    ],
)
def test_contexts_of_other_kinds_stay_out(lines: tuple[str, ...], why: Why) -> None:
    """Each kind for its own reason, under the name of the context."""
    start = "AIO_ims_contexts_My__Key_"
    text = "".join(f"{start}{line}\n" for line in (f"client__id={OTHER_ID}", *lines))
    assert LeftOut(why, "10", "My Key") in read_env(AIO + text, "").left_out


def test_any_number_of_contexts_is_read() -> None:
    """They are told apart by name, whatever its case."""
    text = "".join(
        f"AIO_ims_contexts_{case}{n}_client__id={n}\n"
        f'aio_IMS_contexts_{case.lower()}{n}_scopes=["openid"]\n'
        for n, case in enumerate(("A__b", "C", "D"))
    )
    found = [(each.name, each.client_id) for each in read_env(text, "x").drafts]
    assert found == [("A b0", "0"), ("C1", "1"), ("D2", "2")]


def test_names_beyond_ascii_are_read_as_aio_writes_them() -> None:
    """Node passes them over, which is remarked on."""
    text = AIO.replace("OAuth__Server-to-Server", "Projéct__A")
    (found,) = read_env(text, "").drafts
    assert (found.name, found.missing()) == ("Projéct A", ())


def test_a_name_that_node_passes_over_is_remarked_on() -> None:
    """The line is told; the name may not be shown."""
    text = f"CLIENT_ID={ID}\nAIO_ims_contexts_é_client__id={OTHER_ID}\n"
    assert read_env(text, "").notices == (Notice(NoticeCode.READS_DIFFERENTLY, 2),)


def test_more_scopes_than_are_kept_are_remarked_on() -> None:
    """They were dropped without a word before."""
    many = ",".join(f"s{n}" for n in range(1_001))
    notices = read_env(f"CLIENT_ID={ID}\nSCOPES={many}", "").notices
    assert notices == (Notice(NoticeCode.MORE_SCOPES, 2, "SCOPES"),)


def test_more_credentials_than_are_kept_are_counted() -> None:
    """A thousand are read."""
    reading = read_env("".join(f"P{n}_CLIENT_ID={n}\n" for n in range(1_002)), "x")
    more = Notice(NoticeCode.MORE_CREDENTIALS, 0, count=1_002)
    assert (len(reading.drafts), reading.notices) == (1_000, (more,))


def test_a_million_lines_are_read_in_part() -> None:
    """The last line that was looked at is told."""
    reading = read_env(f"CLIENT_ID={ID}\n" + "A=1\n" * 1_000_000, "x")
    assert reading.notices == (
        Notice(NoticeCode.NOT_COMPARED, 0),
        Notice(NoticeCode.PARTLY_READ, 20_000),
    )


def test_what_is_lent_to_nobody_is_among_the_other_names() -> None:
    """Nothing is dropped without a word."""
    text = f"A_CLIENT_ID={ID}\nB_CLIENT_ID={ID}\nC_SCOPES=x\nOPENAI_API_KEY=y\n"
    assert read_env(text, "").other_keys == ("C_SCOPES", "OPENAI_API_KEY")


def test_no_value_is_in_what_is_told() -> None:
    """Remarks and reasons hold names alone."""
    reading = read_env("".join(case.text + "\n" for case in CASES.values()), "x")
    told = f"{reading.notices} {reading.left_out} {reading.other_keys}"
    assert not any(value in told for value in (SECRET, SECOND, TOKEN, ID, ORG))
