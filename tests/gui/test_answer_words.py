"""Every answer of Adobe has its words: what happened, what mends it, and where."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from core import errors
from core.adobe.answer import Call
from core.adobe.diagnosis import refusal
from core.adobe.diagnosis_causes import ALL
from core.errors import AdobeError
from gui import messages
from gui.models.message import Message
from gui.outside import LINKS
from gui.wording_causes import CAUSES
from gui.wording_refusals import NEITHER_SECRET
from gui.words import ACTIONS, Words
from tests.core.adobe.answer_table import CASES, Row

I18N: Final = Path(__file__).resolve().parents[2] / "resources" / "i18n"
TITLES: Final = {
    "WrongSecret": "Adobe does not know this client secret",
    "UnknownClient": "Adobe does not know this client ID",
    "UnknownClient either": "Client ID or client secret is wrong",
    "ScopeRefused": "Adobe refused a scope",
    "RequestRefused denied": "Adobe denied this credential a token",
    "RequestRefused malformed": "Adobe cannot read a field of the request",
    "NotServerToServer": "This is no Server-to-Server credential",
    "RequestRefused": "Adobe refused the request",
    "RequestRefused silent": "Adobe refused the request",
    "RequestRefused page": "Adobe refused the request",
    "AccessRefused silent": "Adobe does not allow this call",
    "AccessRefused page": "Adobe does not allow this call",
    "NotFound token_address": "No tokens are given at this address",
    "NotFound page": "Adobe has nothing at this address",
    "Throttled": "Adobe asks for a pause",
    "ServerFailed": "Adobe’s server failed",
    "ServerFailed page": "Adobe’s server failed",
    "HeaderMissing": "A header did not arrive",
    "TokenRefused": "Adobe refused the token, and a new one too",
    "ClientRefused": "This client ID may not make that call",
    "ScopeMissing": "The token lacks a scope",
    "ApiNotInProject": "This API is not part of the project",
    "IpRefused": "Adobe lets no call in from this network",
    "IpRefused not_listed": "Adobe lets in calls from listed networks alone",
    "ProfileMissing": "A product profile is missing",
    "OrgRefused": "This credential has no access to that org",
    "AccessRefused signature": "This API wants signed calls",
    "AccessRefused": "Adobe does not allow this call",
    "NotFound": "Adobe has nothing at this address",
    "Throttled service_limit": "Adobe asks for a pause",
    "Throttled key_limit": "Adobe asks for a pause",
    "ServerFailed unchecked": "Adobe’s server failed",
    "NotFound nothing_here": "Adobe has no quota for this org",
}
FACTS: Final = {
    "status": 403,
    "code": "403027",
    "description": "User region is missing",
    "host": "api.adobeaemcloud.com",
    "retry_after": 40,
    "org": "23294",
    "claimed_org": "0123@AdobeOrg",
    "header": "Authorization",
    "scope": "ab.manage",
    "missing": "ab.manage",
    "stored": "stage",
    "asked": "production",
}
CAUSE_NAMES: Final = sorted(f"{kind.__name__} {cause}" for kind, cause in CAUSES)


def told(name: str) -> Message:
    """The message of a class with a cause, with every fact."""
    kind, cause = name.split()
    found: AdobeError = getattr(errors, kind)(**FACTS, cause=cause)
    return messages.describe(found)


@pytest.fixture
def french(qapp: QCoreApplication) -> Iterator[None]:
    """The window speaks French."""
    translator = QTranslator()
    translator.load(str(I18N / "mintdesk_fr.qm"))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.parametrize(("call", "row"), CASES)
def test_what_is_said(call: Call, row: Row) -> None:
    """The title of its class and cause."""
    assert messages.describe(refusal(row.answer(), call)).title == TITLES[row.kind]


@pytest.mark.parametrize(("call", "row"), CASES)
def test_what_is_advised(call: Call, row: Row) -> None:
    """A phrase that stands for the remedy, or for what Adobe said."""
    assert row.phrase in messages.describe(refusal(row.answer(), call)).text


def test_every_cause_has_words() -> None:
    """And no words are for a cause that is none."""
    assert set(CAUSES) == ALL


@pytest.mark.parametrize("name", CAUSE_NAMES)
def test_no_place_of_a_cause_is_left_unfilled(name: str) -> None:
    """The facts that go with it fill the sentence."""
    message = told(name)
    assert not set("{}%–") & set(message.title + message.text)


@pytest.mark.parametrize("name", CAUSE_NAMES)
def test_a_cause_has_a_title_that_fits(name: str) -> None:
    """One line of the bar."""
    assert 0 < len(told(name).title) <= 60


@pytest.mark.parametrize("name", CAUSE_NAMES)
def test_a_remedy_is_not_offered_twice(name: str) -> None:
    """The page beside the act is another thing."""
    message = told(name)
    assert not message.link or message.link != message.action


@pytest.mark.parametrize("words", [*CAUSES.values(), *messages.WORDS.values()])
def test_a_link_has_a_fixed_address(words: Words) -> None:
    """No text from outside ever becomes one."""
    assert not words.link or (words.link in LINKS and words.link in ACTIONS)


def test_the_link_is_offered_beside_the_act() -> None:
    """The secret is replaced here, and copied in the Console."""
    message = messages.describe(errors.WrongSecret())
    assert (message.action, message.link) == ("replace_secret", "open_console")


BOTH: Final = errors.WrongSecret(refused=("0", "1"))


def test_two_wrong_secrets_are_told_as_two() -> None:
    """Neither of them is to be looked for in vain."""
    message = messages.describe(BOTH)
    assert (message.title, message.action, message.link) == (
        "Adobe knows neither of the two client secrets",
        "replace_secret",
        "open_console",
    )


def test_one_wrong_secret_of_two_is_told_as_one() -> None:
    """As where the other one was not tried."""
    said = messages.describe(errors.WrongSecret(refused=("0",))).title
    assert said == TITLES["WrongSecret"]


def test_two_wrong_secrets_have_words_in_french(french: None) -> None:
    """Title and text are translated."""
    words = NEITHER_SECRET
    asked = QCoreApplication.translate
    marked = (str(words.title), str(words.text))
    assert [each for each in marked if asked("Messages", each) == each] == []


@pytest.mark.parametrize(("call", "row"), CASES)
def test_the_answer_has_words_in_french(french: None, call: Call, row: Row) -> None:
    """The title is another one."""
    said = messages.describe(refusal(row.answer(), call)).title
    assert said != TITLES[row.kind]


@pytest.mark.parametrize("name", CAUSE_NAMES)
def test_the_cause_has_words_in_french(french: None, name: str) -> None:
    """Title and text are translated."""
    kind, cause = name.split()
    words = CAUSES[getattr(errors, kind), cause]
    asked = QCoreApplication.translate
    marked = (str(words.title), str(words.text))
    assert [each for each in marked if asked("Messages", each) == each] == []
