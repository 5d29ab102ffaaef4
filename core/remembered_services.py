"""What the services do with files that a credential was written to or read from.

Noted on the catalog's lane, looked at on the reading lane, never at a start; what a
start does not need is imported by the first call that does.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path
from typing import TYPE_CHECKING

from core.arrangements import OnKeyring, Planned
from core.model import Credential, Secret

if TYPE_CHECKING:
    from core.adobe.stopping import Stop
    from core.formats.app_config_plan import Way
    from core.formats.app_config_wish import Place
    from core.formats.other_readers import Reader
    from core.remembered import Kind, Remembered, Standing
    from core.storage.stores import Stores
    from core.upkeep.leftovers import Leftover


class FileServices:
    """The part of the services that knows where a credential's values lie."""

    on_keyring: OnKeyring
    now: Callable[[], float]
    _stores: Stores

    # ── noted (catalog lane) ─────────────────────────────────────────────────

    def note_export(
        self,
        credential: Credential,
        planned: Planned,
        label: str = "",
        readers: tuple[Reader, ...] = (),
        scope_set: str | None = None,
    ) -> None:
        """Remember a file that was written just now, with ``credential`` in it."""
        from core import remembered as signs
        from core.remembered import Kind

        dialect = planned.plan.dialect
        kept = self._stores.catalog.get(credential.id)
        dated = credential.with_changes(
            secret_added_at=kept.secret_added_at,
            second_added_at=kept.second_added_at,
            secret_in_use=kept.secret_in_use,
        )
        facts = signs.marks(dated, dialect.fields, both=dialect.lists_secrets)
        if kept.secret_item != planned.secret_item:
            facts[signs.SECRETS] = ""  # replaced meanwhile: of no date that is known
        facts |= {
            signs.DIALECT: dialect.value,
            signs.LABEL: label,
            signs.READERS: " ".join(each.value for each in readers),
        }
        if scope_set is not None:
            facts[signs.SCOPE_SET] = scope_set
        manner = f"{dialect.value} {label}".rstrip()
        self._note_file(credential.id, planned.path, Kind.EXPORT, manner, facts)

    def note_wiring(
        self,
        credential_id: str,
        folder: Path,
        path: Path,
        keys: Collection[tuple[str, Place]],
        way: Way,
    ) -> None:
        """Remember which actions of a project are wired from now on."""
        import json

        from core import remembered as signs
        from core.formats.app_config_plan import Way
        from core.remembered import Kind
        from core.remembered_looking import keys_of

        before = [
            each
            for each in self.remembered_files(credential_id)
            if each.kind is Kind.WIRING and each.facts.get(signs.FOLDER) == str(folder)
        ]
        known = {key for each in before for key in keys_of(each)}
        left = known - set(keys) if way is Way.OUT else known | set(keys)
        ways = {each.facts.get(signs.WAY, "") for each in before}
        if way is not Way.OUT and way.value not in ways:
            left = set(keys)
        if not left:
            for each in before:
                self.forget_file(each)
            return
        facts = {
            signs.FOLDER: str(folder),
            signs.KEYS: json.dumps(sorted(left)),
            signs.WAY: ways.pop() if way is Way.OUT else way.value,
        }
        self._note_file(credential_id, path, Kind.WIRING, "", facts, before)

    def note_sources(self, path: Path, owners: Collection[Credential]) -> None:
        """Remember a file that these credentials were imported from."""
        from core.remembered import CLIENT_ID, Kind

        for each in owners:
            facts = {CLIENT_ID: each.client_id}
            self._note_file(each.id, path, Kind.IMPORT, "", facts)

    def remembered_files(self, credential_id: str) -> tuple[Remembered, ...]:
        """A credential's files, the latest first."""
        from core.storage.kept_files import remembered

        return remembered(self._stores.catalog, credential_id)

    def forget_file(self, kept: Remembered) -> None:
        """Remember a file no longer; the file stays as it is."""
        from core.storage.kept_files import forget

        forget(self._stores.catalog, kept)

    # ── looked at (reading lane) ─────────────────────────────────────────────

    def look_at_file(
        self, credential: Credential, kept: Remembered, stop: Stop | None = None
    ) -> Standing:
        """How a file is now; no prompt is raised, and nothing is written.

        Raises Cancelled once it is given up, CredentialGone without the credential.
        """
        from core.remembered_looking import look_at

        return look_at(credential, kept, lambda: self._secrets_of(credential), stop)

    def source_left(self, kept: Remembered) -> Leftover | None:
        """What is to be taken out of a file that was imported; None: nothing is there.

        Raises what reading it raises.
        """
        from core.errors import NothingFound
        from core.reading import read_file
        from core.remembered_looking import is_of
        from core.upkeep.leftovers import left_by

        path = Path(kept.path)
        try:
            reading = read_file(path)
        except NothingFound:
            return None
        ours = [each for each in reading.drafts if is_of(kept, each.client_id)]
        return left_by(path, reading.digest, reading.drafts, ours)

    def _secrets_of(self, credential: Credential) -> tuple[Secret, ...]:
        """Its secrets, the one in use first; no prompt, and it counts as no use."""
        from core.storage.pair import in_order

        store = self._stores.credentials

        def read() -> tuple[Secret, ...]:
            store.look()
            held = store.kept_secrets(credential.id, ask=False)
            return tuple(each for _, each in in_order(credential, held))

        return self.on_keyring(read)

    def _note_file(
        self,
        credential_id: str,
        path: Path,
        kind: Kind,
        manner: str,
        facts: dict[str, str],
        instead_of: Collection[Remembered] = (),
    ) -> None:
        from core.remembered import Remembered
        from core.storage.kept_files import remember

        kept = Remembered(credential_id, str(path), kind, manner, self.now(), facts)
        remember(self._stores.catalog, kept, instead_of=instead_of)
