"""A credential with every field, as it goes out in the tests."""

from __future__ import annotations

from core.formats.export import plan
from core.formats.planning import ExportPlan
from core.formats.target_table import Dialect
from core.formats.targets import Outgoing
from core.model import Credential, Secret

CREDENTIAL = Credential(
    "1",
    "Quota Watch",
    "58b23182d80a40fea8b12bc236d70000",
    ("openid", "AdobeID"),
    "0123456789ABCDEF01234567@AdobeOrg",
    technical_account_id="0A1B2C3D4E5F60718293A4B5@techacct.adobe.com",
    technical_account_email="6c1e0f7a-0000-4000-8000-000000000000@techacct.adobe.com",
)
FIRST, SECOND = Secret("p8e-" + "A" * 32), Secret("p8e-" + "B" * 32)
BOTH = Outgoing(CREDENTIAL, (FIRST, SECOND))
ONE = Outgoing(CREDENTIAL, (FIRST,))


def labelled(dialect: Dialect, outgoing: Outgoing) -> Outgoing:
    """With a prefix where the dialect cannot do without one."""
    label = "MY" if dialect is Dialect.PREFIX else outgoing.label
    return Outgoing(outgoing.credential, outgoing.secrets, label)


def planned(
    dialect: Dialect, outgoing: Outgoing = BOTH, existing: str | None = None
) -> ExportPlan:
    """An export of that credential."""
    return plan(dialect, labelled(dialect, outgoing), existing, name="file")


def text_of(plan_made: ExportPlan) -> str:
    """What would be written."""
    return plan_made.text().reveal()


def shown(plan_made: ExportPlan) -> list[str]:
    """The preview as lines of text."""
    return [line.sign + line.text for line in plan_made.lines]
