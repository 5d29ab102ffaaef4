"""What the services copy for other programs: calls in a language, an action's code.

A client secret is in none of it. The token in hand is, where it is wished for.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from core.errors import WrongEnvironment
from core.model import Credential, Environment

if TYPE_CHECKING:
    from core.adobe.endpoints import Endpoints
    from core.formats.snippets import Kind, Snippet
    from core.tokens import TokenCache
    from core.worlds import World

# A practice Adobe answers both calls wherever it listens.
_ANYWHERE: Final = "http://127.0.0.1:9"
# Source code that is part of a project, with no secret in it.
_CODE_MODE: Final = 0o644


class SnippetServices:
    """The part of the services that says things in other languages."""

    world: World
    tokens: TokenCache

    def snippet_kinds(self, credential: Credential) -> tuple[Kind, ...]:
        """What can be copied for a credential; starts no server and asks nobody."""
        from core.adobe.endpoints import practice
        from core.formats.snippets import kinds_for

        if credential.environment not in self.world.endpoints:
            return ()
        if credential.environment is Environment.PRACTICE:
            return kinds_for(practice(_ANYWHERE))
        return kinds_for(self._addresses(credential))

    def snippet(self, kind: Kind, credential: Credential, live: bool) -> Snippet:
        """A text to be copied; ``live``: with the token in hand, if one is good now.

        Raises what :func:`core.formats.snippets.snippet` does.
        """
        from core.formats.snippets import snippet

        held = self.tokens.get(credential) if live else None
        token = None if held is None else held.value
        return snippet(kind, credential, self._addresses(credential), token)

    def look_at_code(self, path: Path) -> bytes | None:
        """What a file holds that code is to be written to; None: there is none.

        Raises FileShared for one that is not the user's alone, or what reading does.
        """
        from core.errors import FileAbsent
        from core.export_safety import refuse_unsafe
        from core.files import read_bytes

        refuse_unsafe(path)
        try:
            return read_bytes(path, follow=False)
        except FileAbsent:
            return None

    def write_code(self, path: Path, text: str, before: bytes | None) -> Path:
        """Write code in place of ``before``, or as a new file where that is None.

        Raises FileExists or FileChanged where the file is another by now.
        """
        from core.export_safety import refuse_unsafe
        from core.replacing import replace_atomically

        refuse_unsafe(path)
        replace_atomically(path, text.encode(), before, new_mode=_CODE_MODE)
        return path

    def _addresses(self, credential: Credential) -> Endpoints:
        where = self.world.endpoints.get(credential.environment)
        if where is None:
            raise WrongEnvironment(
                stored=str(credential.environment), asked=str(self.world.environment)
            )
        return where
