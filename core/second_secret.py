"""Two live secrets: the second is tried on the one answer that means a wrong secret.

While a secret is being replaced, Adobe accepts two. Any other failure (an unknown
client, a refused scope, no network) would meet the second as well, and tells nothing
of the first.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from core.errors import AppError, InputMissing, WrongSecret
from core.model import Token

Attempt = tuple[str, Callable[[], Token]]


@dataclass(frozen=True, slots=True)
class Worked:
    """A token, the name of the secret that got it, and those that were refused."""

    token: Token
    name: str
    refused: tuple[str, ...] = ()


def first_that_works(attempts: Sequence[Attempt]) -> Worked:
    """The token of the first attempt whose secret is not refused as wrong.

    An attempt is the name of a secret (such as its keyring item) and the call with it.
    Raises what the last call raised, the fact ``refused`` naming the secrets that were
    refused by then; InputMissing without any attempt.
    """
    refused: list[str] = []
    last: WrongSecret | None = None
    for name, mint in attempts:
        try:
            return Worked(mint(), name, tuple(refused))
        except WrongSecret as error:
            refused.append(name)
            last = error
        except AppError as error:
            error.facts["refused"] = tuple(refused)
            raise
    if last is None:
        raise InputMissing(field="client_secret")
    last.facts["refused"] = tuple(refused)
    raise last
