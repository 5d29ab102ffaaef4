"""Any text is told by its content: it is read, or refused."""

from __future__ import annotations

from pathlib import Path
from traceback import TracebackException

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import AppError, BrokenText, NothingFound
from core.formats.detect import read
from core.formats.found import Kind, Reading, Why

PROPERTY = settings(deadline=None, derandomize=True, database=None, max_examples=300)
SAMPLES = Path(__file__).parent / "samples"
ID = "58b23182d80a40fea8b12bc236d70000"
SECRET = "p8e-" + "A" * 32
PAIRS = f"CLIENT_ID={ID}\nCLIENT_SECRET={SECRET}\nSCOPES=openid\n"
BODY = f"grant_type=client_credentials&client_id={ID}&client_secret={SECRET}&scope=x"
CURL = f"curl -X POST 'https://ims-na1.adobelogin.com/ims/token/v3' -d '{BODY}'"
FLAT_YAML = f"client_id: {ID}\nclient_secret: {SECRET}\nscopes: [openid]\n"
IN_A_NOTE = "# curl -d client_id=$CLIENT_ID -d client_secret=$SECRET https://x\n"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (PAIRS, Kind.ENV),
        (f"[section]\n{PAIRS}", Kind.ENV),
        (f"# {{\n{PAIRS}", Kind.ENV),
        (f'{PAIRS}JSON={{"a": 1}}\n', Kind.ENV),
        (f"{IN_A_NOTE}{PAIRS}", Kind.ENV),
        (f'{{"client_id": "{ID}", "client_secret": "{SECRET}"}}', Kind.JSON),
        (f'\ufeff\n [{{"client_id": "{ID}", "scopes": "openid"}}]', Kind.JSON),
        (f"// note\n{{\n client_id: {ID}\n client_secret: {SECRET}\n}}", Kind.JSON),
        (FLAT_YAML, Kind.YAML),
        (f"aio_api_key={ID}\naio_client_secret={SECRET}\n", Kind.PROPERTIES),
        (BODY, Kind.FORM),
        (CURL, Kind.CURL),
    ],
)
def test_a_text_is_told_by_its_content(text: str, kind: Kind) -> None:
    """Whatever its name, and whatever else stands in it."""
    reading = read(text, "anything.txt")
    assert (reading.kind, [draft.client_id for draft in reading.drafts]) == (kind, [ID])


@pytest.mark.parametrize("sample", sorted(path.name for path in SAMPLES.glob("*.json")))
def test_every_sample_of_json_is_read_as_such(sample: str) -> None:
    """By its content alone."""
    kinds = {Kind.WORKSPACE, Kind.DOWNLOAD, Kind.POSTMAN, Kind.AIO, Kind.JSON}
    text = (SAMPLES / sample).read_text(encoding="utf-8")
    assert read(text, "").kind in kinds


def test_what_only_stays_out_is_a_reading() -> None:
    """So that it can be explained."""
    reading = read('{"accessToken": "opaque"}', "x")
    assert (reading.drafts, [left.why for left in reading.left_out]) == (
        (),
        [Why.LIVE_TOKEN],
    )


def test_a_cut_download_is_told_from_a_foreign_file() -> None:
    """The line where it breaks off helps."""
    with pytest.raises(BrokenText) as caught:
        read(f'{{"project":\n {{"client_id": "{ID}",', "console.json")
    assert caught.value.fact("line") == 2


def test_a_text_without_credential_says_which_names_it_saw() -> None:
    """The file's name and the names in it, never a value."""
    with pytest.raises(NothingFound) as caught:
        read("LOG=1\nPORT=2", "file.txt")
    assert caught.value.facts == {"name": "file.txt", "keys": ("LOG", "PORT")}


PLANTED = "p8e-planted-secret-of-a-test"


@pytest.mark.parametrize(
    "text",
    [
        f"OTHER={PLANTED}",
        f'{{"other": "{PLANTED}"}}',
        f'{{"client_secret": "{PLANTED}"',
        f"client_id: {PLANTED}\ndeep: " + "[" * 60,
        f"curl -d {PLANTED} https://ims-na1.adobelogin.com",
    ],
    ids=["env", "json", "cut json", "yaml", "curl"],
)
def test_a_failure_does_not_lead_to_the_text(text: str) -> None:
    """Not even a traceback with every local variable of ours holds it."""
    with pytest.raises(AppError) as caught:
        read(text, "name")
    told = TracebackException.from_exception(caught.value, capture_locals=True)
    ours = [frame.locals for frame in told.stack if frame.filename != __file__]
    assert (caught.value.__context__, PLANTED in f"{ours}") == (None, False)


def read_or_refuse(text: str) -> Reading | AppError:
    """A reading, or the refusal as a value."""
    try:
        return read(text, "x")
    except AppError as refusal:
        return refusal


PIECES = st.sampled_from(
    ["{", "}", "[", "]", ": ", ":", ",", "\n", '"', "'", "=", "&", "#", "- ", "curl ",
     "-d ", "client_id", "client_secret", "CLIENT_ID", "aio_api_key", "grant_type",
     "scopes", ID, SECRET, "*a", "&a ", "!!x ", "\\", "\\u00", "%", "@", "\r\n", "\x00",
     "\ud800", "é", "AIO_ims_contexts_x_client__id", "<<",
     "https://ims-na1.adobelogin.com/ims/token/v3"]
)  # fmt: skip


@PROPERTY
@given(st.lists(PIECES, max_size=30).map("".join) | st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    """Nothing else comes out."""
    assert isinstance(read_or_refuse(text), Reading | AppError)


@pytest.mark.parametrize("before", ["", "Bearer ", "Authorization: Bearer ", "\n  "])
def test_a_bare_token_is_known_and_stays_out(before: str) -> None:
    """It is no credential, and says so by name alone."""
    token = "eyJhbGciOiJub25lIn0.eyJpZCI6IjEifQ.c2ln"
    found = read(f"{before}{token}\n", "")
    told = [left.why for left in found.left_out]
    assert (found.drafts, told, token in repr(found)) == ((), [Why.LIVE_TOKEN], False)
