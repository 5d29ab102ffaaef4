"""A check-up of this computer: what Mintdesk stands on, part by part.

Every part is looked at on its own and says what it found; nothing is mended, nothing is
sent, and no fact holds a path, an address, an id or a secret.
"""

from __future__ import annotations

import os
import platform
import secrets
import shutil
import sqlite3
import ssl
import stat
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Final

from core.adobe.findings import Verdict
from core.errors import AppError, Cancelled, KeyringLocked, SecretAbsent
from core.model import Secret
from core.upkeep.checked import Checked, Facts, Part
from core.version import VERSION

if TYPE_CHECKING:
    from core.services import Services

PACKAGES: Final = ("httpx", "truststore", "keyring", "filelock", "ruamel.yaml")
LEAST_FREE: Final = 50_000_000
"""Bytes that a disk should have left."""
ITEM: Final = "mintdesk/check-up/1"
"""The keyring item that is written, read back and removed; it holds no secret."""
_MEGABYTE: Final = 1_000_000
_VARIABLES: Final = ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY")
_TRUST: Final = ("SSL_CERT_FILE", "SSL_CERT_DIR")


def look(part: Part, services: Services) -> Checked:
    """Look at one part; what fails is told, not raised."""
    try:
        return _LOOKS[part](services)
    except (AppError, OSError) as exc:
        return not_looked(part, exc)


def not_looked(part: Part, error: Exception) -> Checked:
    """A part that was given up, or that failed in a way nobody foresaw."""
    if isinstance(error, Cancelled):
        return Checked(part, Verdict.SKIPPED, "stopped")
    return Checked(part, Verdict.FAIL, "failed", {"reason": type(error).__name__})


def _program(_services: Services) -> Checked:
    versions = [f"{name} {found}" for name in PACKAGES if (found := _version(name))]
    return Checked(
        Part.PROGRAM,
        Verdict.OK,
        facts={
            "version": VERSION,
            "python": platform.python_version(),
            "sqlite": sqlite3.sqlite_version,
            "openssl": ssl.OPENSSL_VERSION.split(" (")[0],
            "packages": ", ".join(versions),
        },
    )


def _system(_services: Services) -> Checked:
    name = f"{platform.system()} {platform.release()}"
    with suppress(OSError):
        name = f"{platform.freedesktop_os_release()['PRETTY_NAME']}, {name}"
    desktop = os.environ.get("XDG_CURRENT_DESKTOP", "")
    session = os.environ.get("XDG_SESSION_TYPE", "")
    facts: Facts = {
        "system": name,
        "machine": platform.machine(),
        "desktop": " ".join(filter(None, (desktop, session)))[:80],
        "bundle": int(bool(getattr(sys, "frozen", False))),
    }
    return Checked(Part.SYSTEM, Verdict.OK, facts=facts)


def _folder(services: Services) -> Checked:
    folder = services.world.folder
    if not folder.is_dir():
        return Checked(Part.FOLDER, Verdict.SKIPPED, "none")
    found = folder.stat()
    free = shutil.disk_usage(folder).free
    facts: Facts = {
        "mode": f"{stat.S_IMODE(found.st_mode):o}",
        "free": free // _MEGABYTE,
    }
    case = ""
    if os.name == "posix" and found.st_uid != os.getuid():
        case = "foreign"
    elif os.name == "posix" and stat.S_IMODE(found.st_mode) & 0o022:
        case = "writable"
    elif free < LEAST_FREE:
        case = "full"
    _try_writing(folder)
    verdict = Verdict.WARN if case else Verdict.OK
    return Checked(Part.FOLDER, verdict, case or "ok", facts)


def _try_writing(folder: Path) -> None:
    """A file of a name that is known as ours, should it be left."""
    path = folder / f".mintdesk-{secrets.token_hex(16)}.tmp"
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        os.write(handle, b"check")
    finally:
        os.close(handle)
        path.unlink()


def _list(services: Services) -> Checked:
    """Looked at and not mended: that is for the next start."""
    from core.storage.check import check_rows, rows_of

    path = services.world.folder / "catalog.sqlite"
    if not path.is_file():
        return Checked(Part.LIST, Verdict.SKIPPED, "none")
    where = f"{path.absolute().as_uri()}?mode=rw"
    try:
        with closing(sqlite3.connect(where, uri=True)) as connection:
            connection.execute("PRAGMA query_only = ON")
            rows = rows_of(connection)
            check_rows(rows, path)
            ((count,),) = rows("SELECT count(*) FROM credential")
            ((schema,),) = rows("PRAGMA user_version")
    except sqlite3.Error as exc:
        facts = {"reason": exc.sqlite_errorname}
        return Checked(Part.LIST, Verdict.FAIL, "failed", facts)
    size = max(1, path.stat().st_size // 1000)
    return Checked(
        Part.LIST, Verdict.OK, facts={"count": count, "schema": schema, "size": size}
    )


def _log(services: Services) -> Checked:
    from core.upkeep.log_reading import matching, read_log

    log = read_log(services.world.folder / "logs")
    if not log.lines:
        return Checked(Part.LOG, Verdict.SKIPPED, "none")
    bad = len(matching(log, (), "ERROR"))
    facts = {"lines": len(log.lines), "errors": bad}
    if bad:
        return Checked(Part.LOG, Verdict.WARN, "errors", facts)
    return Checked(Part.LOG, Verdict.OK, facts=facts)


def _network(services: Services) -> Checked:
    """The kind of proxy alone: its address and its user are nobody's business."""
    kept = services.network_kept()
    named = [
        one for one in _VARIABLES if os.environ.get(one, os.environ.get(one.lower()))
    ]
    return Checked(
        Part.NETWORK,
        Verdict.OK,
        str(kept.proxy),
        {
            "password": int(kept.has_password),
            "extra": int(kept.extra_ca is not None),
            "variables": ", ".join(named),
            "margin": kept.margin,
        },
    )


def _certificates(services: Services) -> Checked:
    from core.adobe.trust import read_certificates, trusting

    trusting()
    extra = services.network_kept().extra_ca
    if extra is not None:
        read_certificates(extra)
    named = ", ".join(one for one in _TRUST if os.environ.get(one))
    facts: dict[str, str | int] = {"variables": named, "extra": int(extra is not None)}
    if sys.platform in ("darwin", "win32"):
        return Checked(Part.CERTIFICATES, Verdict.OK, "system", facts)
    facts["count"] = count = _trusted(ssl.create_default_context())
    if not count:
        return Checked(Part.CERTIFICATES, Verdict.FAIL, "none", facts)
    return Checked(Part.CERTIFICATES, Verdict.OK, facts=facts)


def _trusted(context: ssl.SSLContext) -> int:
    """How many certificates a store has: a file is loaded, a folder looked up later."""
    count = int(context.cert_store_stats()["x509_ca"])
    folder = ssl.get_default_verify_paths().capath
    if not count and folder is not None:
        with suppress(OSError), os.scandir(folder) as entries:
            return sum(1 for _ in entries)
    return count


def _keyring(services: Services) -> Checked:
    facts = {"name": services.vault_name(), "version": _version("keyring")}
    if services.vault_kind == "memory":
        return Checked(Part.KEYRING, Verdict.WARN, "memory", facts)
    try:
        services.look_at_keyring()
    except KeyringLocked:
        return Checked(Part.KEYRING, Verdict.WARN, "locked", facts)
    return Checked(Part.KEYRING, Verdict.OK, facts=facts)


def _round_trip(services: Services) -> Checked:
    """Write something made up, read it back, remove it; no prompt is raised."""
    try:
        services.look_at_keyring()
    except AppError:
        return Checked(Part.ROUND_TRIP, Verdict.SKIPPED, "closed")
    vault = services.stores.vault
    value = Secret(secrets.token_hex(16))
    vault.write(ITEM, value, "Mintdesk – check-up")
    try:
        same = vault.read(ITEM, ask=False) == value
    finally:
        vault.delete(ITEM)
    try:
        vault.read(ITEM, ask=False)
    except SecretAbsent:
        if same:
            return Checked(Part.ROUND_TRIP, Verdict.OK)
    return Checked(Part.ROUND_TRIP, Verdict.FAIL, "other" if not same else "left")


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""


_LOOKS: Final[dict[Part, Callable[[Services], Checked]]] = {
    Part.PROGRAM: _program,
    Part.SYSTEM: _system,
    Part.FOLDER: _folder,
    Part.LIST: _list,
    Part.LOG: _log,
    Part.NETWORK: _network,
    Part.CERTIFICATES: _certificates,
    Part.KEYRING: _keyring,
    Part.ROUND_TRIP: _round_trip,
}
"""WINDOW is looked at by the window itself."""
