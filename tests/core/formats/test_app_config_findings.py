"""What deploys without a complaint and fails later is told, as codes."""

from __future__ import annotations

import pytest

from core.formats.app_config import compose, read
from core.formats.app_config_findings import Environment, Fault, Finding, look
from core.formats.dotenv import EnvDocument
from tests.core.app_builder_parts import (
    BARE,
    ENV,
    IMS_ENV,
    INCLUDED,
    SECRET,
    TUTORIAL,
)

FILE = "ext.config.yaml"


def findings(text: str, env: str | None = ENV) -> tuple[Finding, ...]:
    """What is odd about a project of one file."""
    document = EnvDocument.parse(env) if env is not None else None
    return look(read({FILE: compose(text, FILE)}), {FILE: text}, document)


def faults(text: str, env: str | None = ENV) -> list[Fault]:
    """The codes alone."""
    return [each.fault for each in findings(text, env)]


def with_input(line: str) -> str:
    """The project without a credential, with one input more."""
    return BARE.replace("LOG_LEVEL: debug", line)


def protected(text: str) -> str:
    """With the login that the tutorial leaves out."""
    return text.replace("require-adobe-auth: false", "require-adobe-auth: true")


def test_a_project_without_a_credential_is_in_order() -> None:
    """Nothing is told of it."""
    assert findings(BARE, None) == ()


def test_a_protected_action_with_all_values_is_in_order() -> None:
    """As the tutorial has it, with the login."""
    assert findings(protected(TUTORIAL)) == ()


def test_an_open_web_action_with_the_secret_is_told() -> None:
    """As the tutorial prints it."""
    assert faults(TUTORIAL) == [Fault.SECRET_IN_WEB_ACTION]


def test_an_action_that_is_not_of_the_web_needs_no_login() -> None:
    """Nobody outside can call it."""
    assert faults(TUTORIAL.replace("'yes'", "'no'")) == []


def test_a_variable_without_a_value_is_told() -> None:
    """With its line, input and name."""
    found = findings(with_input("X: ${ Y }"))
    assert found == (
        Finding(
            Fault.NO_VALUE, FILE, 16, "dx-excshell-1/generic", "X", variables=("Y",)
        ),
    )


@pytest.mark.parametrize("env", ["", "Y=\n", None])
def test_an_empty_value_is_none(env: str | None) -> None:
    """And so is a file without the key, or no file at all."""
    assert faults(with_input("X: $Y"), env) == [Fault.NO_VALUE]


def test_a_variable_is_known_in_capitals_too() -> None:
    """As ``aio`` gives each name once more."""
    assert faults(with_input("X: $LOWER"), "lower=1\n") == []


def test_a_hyphen_in_a_name_is_told() -> None:
    """``$A-$B`` asks for ``A-``."""
    found = findings(with_input("X: $A-$B"), "A=1\nB=2\n")
    assert [(each.fault, each.variables) for each in found] == [
        (Fault.HYPHEN_IN_NAME, ("A-",))
    ]


def test_a_name_with_a_hyphen_may_be_meant() -> None:
    """As those that ``aio app use`` writes."""
    key = "AIO_ims_contexts_OAuth__Server-to-Server_client__id"
    assert faults(with_input(f"X: ${key}"), f"{key}=1\n") == []


@pytest.mark.parametrize("value", ["${Y", "'$Y}'"])
def test_a_brace_without_its_other_is_told(value: str) -> None:
    """Runtime takes a letter off the name, or adds the brace."""
    assert faults(with_input(f"X: {value}"), "Y=1\n") == [Fault.BRACE_UNPAIRED]


@pytest.mark.parametrize("value", ["p$$q", "p$&q", "p$`q", "p$'q"])
def test_a_value_that_runtime_would_change_is_told(value: str) -> None:
    """JavaScript's replace takes these for something of its own."""
    assert faults(with_input("X: $Y"), f'Y="{value}"\n') == [Fault.VALUE_CHANGED]


def test_a_dollar_alone_is_kept() -> None:
    """``$1`` means nothing there."""
    assert faults(with_input("X: $Y"), "Y='p$1q$'\n") == []


@pytest.mark.parametrize("value", ["string", "integer", "number"])
def test_the_name_of_a_type_is_told(value: str) -> None:
    """Runtime makes an empty text or a nought of it."""
    assert faults(with_input(f"X: {value}")) == [Fault.TYPED_INPUT]


def test_a_type_beside_a_value_is_in_order() -> None:
    """The value alone is left."""
    assert faults(with_input("X: {type: string, value: hi}")) == []


def test_a_secret_in_the_file_is_told() -> None:
    """Once, with its input."""
    found = findings(with_input(f"MY_CLIENT_SECRET: {SECRET}").replace("yes", "no"))
    assert [(each.fault, each.name) for each in found] == [
        (Fault.LITERAL_SECRET, "MY_CLIENT_SECRET")
    ]


def test_a_secret_of_any_shape_is_told() -> None:
    """By the name of its input."""
    text = with_input("CLIENT_SECRET: hunter2").replace("yes", "no")
    assert faults(text) == [Fault.LITERAL_SECRET]


def test_a_secret_in_a_comment_is_told() -> None:
    """With its line."""
    found = findings(f"# was {SECRET}\n" + BARE)
    assert [(each.fault, each.line) for each in found] == [(Fault.LITERAL_SECRET, 1)]


def test_an_example_is_no_secret() -> None:
    """A row of crosses."""
    assert faults(f"# p8e-{'x' * 32}\n" + BARE) == []


def test_an_included_credential_with_all_values_is_in_order() -> None:
    """The four of them, the scopes a JSON array."""
    assert faults(protected(INCLUDED), IMS_ENV) == []


def test_an_included_credential_is_a_secret_too() -> None:
    """In an open web action."""
    assert faults(INCLUDED, IMS_ENV) == [Fault.SECRET_IN_WEB_ACTION]


def test_missing_values_of_an_included_credential_are_told() -> None:
    """By name: the deployment fails without them."""
    env = IMS_ENV.replace("IMS_OAUTH_S2S_ORG_ID", "OTHER")
    found = findings(protected(INCLUDED), env)
    assert [(each.fault, each.variables) for each in found] == [
        (Fault.IMS_VALUES_MISSING, ("IMS_OAUTH_S2S_ORG_ID",))
    ]


@pytest.mark.parametrize("scopes", ["AdobeID,openid", "'\"AdobeID\"'", "[AdobeID]"])
def test_scopes_that_are_no_array_are_told(scopes: str) -> None:
    """They deploy, and the action fails."""
    env = "".join(IMS_ENV.splitlines(keepends=True)[:3])
    env += f"IMS_OAUTH_S2S_SCOPES={scopes}\n"
    assert faults(protected(INCLUDED), env) == [Fault.IMS_SCOPES_NO_ARRAY]


def test_both_ways_at_once_are_told() -> None:
    """The secret by an input, and included."""
    text = protected(TUTORIAL) + "            include-ims-credentials: true\n"
    assert faults(text, ENV + IMS_ENV) == [Fault.BOTH_WAYS]


def test_a_name_that_stands_twice_is_told() -> None:
    """``aio`` refuses the file."""
    text = with_input("X: a\n            X: b")
    assert [(each.fault, each.line, each.name) for each in findings(text)] == [
        (Fault.NAME_TWICE, 17, "X")
    ]


def test_a_packages_input_is_told_once() -> None:
    """However many actions it goes to."""
    text = (
        "runtimeManifest:\n  packages:\n    p:\n      inputs:\n        X: $X\n"
        "      actions: {a: {}, b: {}}\n"
    )
    assert [(each.fault, each.action) for each in findings(text)] == [
        (Fault.NO_VALUE, "p")
    ]


def test_findings_hold_no_value() -> None:
    """Neither of the file nor of the ``.env``."""
    text = with_input(f"MY_CLIENT_SECRET: {SECRET}")
    assert SECRET not in repr(findings(text))


def test_the_variables_are_not_printed() -> None:
    """Only how many there are."""
    assert repr(Environment(EnvDocument.parse(ENV))) == "Environment(4)"
