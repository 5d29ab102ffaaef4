"""The program in a process of its own, in a loud environment: it tells nothing."""

from __future__ import annotations

import os
import ssl
import subprocess
import sys
from pathlib import Path

import pytest
import trustme

from core.practice.accounts import TUTORIAL
from core.practice.server import PracticeAdobe
from tests.conftest import PrivateKeyring
from tests.flows.planted import PLANTED, UNLIKE, files_with, in_text, known_to

ROOT = Path(__file__).resolve().parents[2]
# Seconds that a machine may take over it: a bound, no measurement.
PATIENCE = 60

# What PySide6 says by itself of a failing paint, and Qt of its offscreen platform.
PAINT = "Error calling Python override of QWidget::paintEvent(): "
SIZES = "This plugin does not support propagateSizeHints()\n"

LOUD = {
    "HTTPX_LOG_LEVEL": "trace",
    "PYTHONASYNCIODEBUG": "1",
    "PYTHONDEVMODE": "1",
    "PYTHONFAULTHANDLER": "1",
    "QT_LOGGING_RULES": "*=true",
}


def surroundings(folder: Path) -> dict[str, str]:
    """An environment in which everything is written below one folder, and told."""
    for name in ("home", "tmp", "cwd"):
        (folder / name).mkdir()
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    return {
        **kept,
        **LOUD,
        "HOME": str(folder / "home"),
        "TMPDIR": str(folder / "tmp"),
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
        "SSLKEYLOGFILE": str(folder / "keys.log"),
    }


def ran(
    folder: Path, environment: dict[str, str], said: str, *arguments: str
) -> subprocess.CompletedProcess[str]:
    """The program, told something on its standard input, until it has ended."""
    return subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=folder / "cwd",
        env=environment,
        input=f"{said}\n",
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )


if sys.platform == "linux":

    @pytest.mark.parametrize("secret", [PLANTED, UNLIKE], ids=["p8e", "unlike"])
    def test_nothing_is_told_whatever_fails_around_a_secret(
        secret_service: PrivateKeyring, tmp_path: Path, secret: str
    ) -> None:
        """Over TLS, with a real keyring; no exception, warning or event quotes it."""
        authority = trustme.CA()
        authority.cert_pem.write_to_path(tmp_path / "authority.pem")
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("127.0.0.1").configure_cert(tls)
        with PracticeAdobe(tls=tls) as adobe:
            known_to(adobe, secret)
            environment = surroundings(tmp_path) | {
                "DBUS_SESSION_BUS_ADDRESS": secret_service.address,
                "MINTDESK_DATA_DIR": str(tmp_path / "data"),
                "MINTDESK_QUOTA_URL": adobe.quota_url,
                "MINTDESK_TOKEN_URL": adobe.token_url,
                "SSL_CERT_FILE": str(tmp_path / "authority.pem"),
            }
            done = ran(tmp_path, environment, secret, "tests.flows.planter")
            tokens = {seen.bearer.reveal() for seen in adobe.requests} - {""}
        found = files_with(tmp_path, secret, *tokens)
        keys = (tmp_path / "keys.log").exists()
        said = done.stderr.replace(PAINT, "").strip()
        assert (done.stdout, said, len(tokens), found, keys) == (
            "done 0 0 True\n",
            "",
            1,
            [],
            False,
        )


def test_practice_says_what_it_did_and_nothing_else(tmp_path: Path) -> None:
    """The whole job in a loud environment: no library speaks, no secret is told."""
    picture = str(tmp_path / "picture.png")
    arguments = ("gui.start", "--practice", "--screenshot", picture)
    done = ran(tmp_path, surroundings(tmp_path), "", *arguments)
    told = in_text(done.stdout + done.stderr, TUTORIAL.secrets[0].reveal())
    found = files_with(tmp_path, TUTORIAL.secrets[0].reveal())
    said = done.stderr.replace(SIZES, "")
    assert (done.returncode, said, told, found) == (0, "", False, [])
