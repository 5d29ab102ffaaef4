"""A YAML text may be several documents, and they are all read."""

from __future__ import annotations

from core.formats.found import Notice, NoticeCode
from core.formats.yaml_reading import read
from core.model import Environment

ID = "58231821804000000821122362370000"
OTHER = "68b23182d80a40fea8b12bc236d70001"
SECRET = "p8e-" + "A" * 32
ONE = f"client_id: {ID}\nclient_secret: {SECRET}\n"
TWO = f"client_id: {OTHER}\nclient_secret: {SECRET}\n"


def ids(text: str) -> list[str]:
    """The client ids of a text."""
    reading = read(text, "")
    return [draft.client_id for draft in reading.drafts] if reading else []


def test_every_document_is_read() -> None:
    """None is dropped for standing below another one."""
    assert ids(f"---\n{ONE}---\n{TWO}...\n") == [ID, OTHER]


def test_a_credential_may_stand_below_other_documents() -> None:
    """What is in them is looked at, and is not ours."""
    assert ids(f"---\nkind: Namespace\n---\n{ONE}") == [ID]


def test_an_anchor_is_of_its_document_alone() -> None:
    """Another document's alias of that name is empty."""
    first = f"client_id: &id {ID}\nclient_secret: {SECRET}\n"
    assert ids(f"{first}---\nclient_id: *id\nclient_secret: {SECRET}\n")[1:] == [""]


def test_a_broken_document_does_not_hide_those_above() -> None:
    """From which line nothing was read is said."""
    reading = read(f"{ONE}---\nclient_id: [\n", "")
    assert reading is not None
    assert (len(reading.drafts), reading.notices) == (
        1,
        (Notice(NoticeCode.LINE_SKIPPED, 3),),
    )


def test_a_host_of_nobody_is_told() -> None:
    """user-sync's server for the whole file."""
    evil = "server:\n  ims_host: ims-na1.adobelogin.com.evil.example\n"
    reading = read(
        f"{evil}enterprise:\n  client_id: {ID}\n  client_secret: {SECRET}\n", ""
    )
    assert reading is not None
    assert [(each.code, each.where) for each in reading.notices] == [
        (NoticeCode.HOST_IGNORED, "server.ims_host")
    ]


def test_a_server_is_that_of_its_own_document() -> None:
    """Stage's credential is not taken for production's."""
    stage = "server:\n  ims_host: ims-na1-stg1.adobelogin.com\nenterprise:\n"
    inner = ONE.replace("client", "  client")
    reading = read(f"{TWO}---\n{stage}{inner}", "")
    assert reading is not None
    found = {draft.client_id: draft.environment for draft in reading.drafts}
    assert found == {OTHER: None, ID: Environment.STAGE}
