"""What the services do with files that are written for others.

Looked at on the reading lane, written on the writing lane: a file's server may hang.

A preview tells what would change, who could read it, and what git makes of the file;
the write does what was previewed, or nothing.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from core.arrangements import OnKeyring, Planned
from core.errors import Cancelled, CatalogError, CredentialGone, SecretsMoved
from core.model import Credential, Secret
from core.storage.events import EventKind

if TYPE_CHECKING:
    from core.adobe.stopping import Stop
    from core.export_safety import Safety
    from core.formats.other_readers import Reader
    from core.formats.target_table import Dialect
    from core.git_state import IgnorePlan
    from core.storage.stores import Stores

_CHOICE: Final = "export.dialect."


class ExportServices:
    """The part of the services that hands credentials to other programs."""

    on_keyring: OnKeyring
    _stores: Stores

    def plan_export(
        self,
        credential: Credential,
        path: Path,
        dialect: Dialect | None = None,
        readers: tuple[Reader, ...] | None = None,
        label: str = "",
        *,
        stop: Stop | None = None,
    ) -> Planned:
        """What an export to ``path`` would change; nothing is written.

        By default under the tutorial's names, for all common readers. ``label`` is an
        own prefix, or the name of a context of ``aio``. Of the scopes, those of the
        credential's chosen set are written. Raises FileShared for a file that is not
        the user's alone, Cancelled once it is given up, ReadingFailed where a long text
        cannot be planned, and what :func:`core.formats.export.plan` does.
        """
        from core.export_safety import refuse_unsafe
        from core.files import read_existing
        from core.formats.export import Dialect, Outgoing
        from core.formats.other_readers import COMMON
        from core.planning_apart import plan_where_fit

        refuse_unsafe(path)
        found = read_existing(path)
        _refuse_given_up(stop)
        item, secrets = self.on_keyring(lambda: self._item_and_secrets(credential))
        planned = plan_where_fit(
            Dialect.TUTORIAL if dialect is None else dialect,
            Outgoing(credential, secrets, label),
            None if found is None else found.text,
            COMMON if readers is None else readers,
            path.name,
            stop,
        )
        if found is None:
            return Planned(path, None, planned, True, item)
        return Planned(path, found.data, planned, found.private, item)

    def _item_and_secrets(
        self, credential: Credential
    ) -> tuple[str, tuple[Secret, ...]]:
        """The item first: a change in between makes what was read outdated."""
        item = self._stores.catalog.get(credential.id).secret_item
        found = self._stores.credentials.secrets(credential.id, credential.environment)
        return item, tuple(secret for _, secret in found)

    def _refuse_outdated(self, credential: Credential, planned: Planned) -> None:
        """What cannot be looked up is written as previewed."""
        try:
            item = self._stores.catalog.get(credential.id).secret_item
        except CredentialGone:
            raise
        except CatalogError:
            return
        if item != planned.secret_item:
            raise SecretsMoved

    def write_export(
        self,
        credential: Credential,
        planned: Planned,
        *,
        private: bool = False,
        ignore: IgnorePlan | None = None,
    ) -> Path:
        """Write what was previewed, if the file is still as it was and still ours.

        A new file is 0600; one that is there keeps its mode unless made ``private``.
        First git is kept off it by a line to ``ignore`` it, where there is one.
        Raises CredentialGone or SecretsMoved where the secret is not of now any more.
        """
        from core.export_safety import refuse_unsafe
        from core.git_state import write_ignore
        from core.replacing import refuse_changed, replace_atomically, turn

        self._refuse_outdated(credential, planned)
        path, data = planned.path, planned.plan.data()
        # The list of git lies in the same folder or above: from outside to inside.
        with turn(path if ignore is None else ignore.path), turn(path):
            refuse_unsafe(path)
            if ignore is not None:
                refuse_changed(path, planned.before)
                write_ignore(ignore)
            replace_atomically(path, data, planned.before, private=private)
        # History is a courtesy: what is written stays, also where its line is lost.
        with suppress(CatalogError):
            facts = {"path": str(planned.path)}
            self._stores.catalog.record(credential.id, EventKind.EXPORTED, facts)
        return planned.path

    def look_at_target(self, path: Path) -> Safety:
        """Who can read a file, whether it is shared, and what git makes of it."""
        from core.export_safety import look

        return look(path)

    def plan_ignore(self, path: Path) -> IgnorePlan | None:
        """The line of ``.gitignore`` that would hide a file; None: none is needed."""
        from core.git_state import plan_ignore

        return plan_ignore(path)

    def dialect_for(self, folder: Path) -> tuple[Dialect, str] | None:
        """The dialect that was last chosen for a folder, and its label; None: none."""
        from core.formats.target_table import Dialect

        kept = self._stores.catalog.setting(_key_of(folder))
        name, _, label = kept.partition(" ")
        known = {each.value: each for each in Dialect}
        return (known[name], label) if name in known else None

    def remembered_folders(self) -> int:
        """For how many folders a dialect is remembered; makes no catalog."""
        return len(self._remembered())

    def forget_folders(self) -> None:
        """Remember no dialect any more."""
        for key in self._remembered():
            self._stores.catalog.set_setting(key, "")

    def _remembered(self) -> list[str]:
        if self._stores.is_new():
            return []
        kept = self._stores.catalog.settings()
        return [key for key, value in kept.items() if key.startswith(_CHOICE) and value]

    def keep_dialect(self, folder: Path, dialect: Dialect, label: str = "") -> None:
        """Remember the choice for a folder, by a digest of its path."""
        value = f"{dialect.value} {label}".rstrip()
        self._stores.catalog.set_setting(_key_of(folder), value)


def _refuse_given_up(stop: Stop | None) -> None:
    """No keyring is asked for what nobody waits for any more."""
    if stop is not None and stop.is_set():
        raise Cancelled


def _key_of(folder: Path) -> str:
    """The name of a folder's setting, which does not tell the folder."""
    import hashlib
    import os

    whole = os.path.normcase(os.path.abspath(folder))  # noqa: PTH100 - asks no disk
    return _CHOICE + hashlib.sha256(whole.encode("utf-8", "replace")).hexdigest()[:32]
