"""A project's actions and their inputs are read as ``aio`` reads them."""

from __future__ import annotations

import pytest

from core.errors import AppError, BrokenText, NoProject, TooIntricate
from core.formats.app_config import Action, Configuration, compose, read
from core.formats.app_config_inputs import Level, references_in
from core.formats.masking import DOTS
from tests.core.app_builder_parts import APP_CONFIG, EXT, PLACE, TUTORIAL

ONE = "runtimeManifest:\n  packages:\n    p:\n      actions:\n        a:\n"


def configuration(**texts: str) -> Configuration:
    """What some files say, by their paths."""
    return read({file: compose(text, file) for file, text in texts.items()})


def of_tutorial() -> Action:
    """The action of the tutorial's project."""
    found = configuration(**{"app.config.yaml": APP_CONFIG, EXT: TUTORIAL})
    return found.actions[0]


def lone(body: str) -> Action:
    """An action with these lines below its name."""
    lines = "".join(f"          {line}\n" for line in body.splitlines())
    return configuration(**{"ext.config.yaml": ONE + lines}).actions[0]


def test_an_action_is_known_by_its_place() -> None:
    """The file it stands in, and the names that lead to it there."""
    assert of_tutorial().key == (EXT, PLACE)


def test_an_action_tells_its_line() -> None:
    """That of its name."""
    action = of_tutorial()
    assert TUTORIAL.splitlines()[action.line - 1].strip() == "generic:"


def test_an_action_tells_its_owner_and_package() -> None:
    """The extension that includes it."""
    action = of_tutorial()
    assert (action.owner, action.full_name) == (
        "dx/excshell/1",
        "dx-excshell-1/generic",
    )


def test_an_action_tells_its_kind() -> None:
    """The runtime, whether it is of the web, and that nobody is asked to log in."""
    action = of_tutorial()
    assert (action.runtime, action.web, action.protected) == ("nodejs:16", True, False)


def test_the_credential_is_found_among_the_inputs() -> None:
    """By the names of the tutorial."""
    roles = [each.role for each in of_tutorial().credential_inputs]
    assert roles == ["client_id", "client_secret", "scopes", "ims_org_id"]


def test_annotations_are_told() -> None:
    """With their values, and whatever is odd in dots."""
    action = lone("annotations:\n  final: true\n  note: 'a secret: #1'")
    assert action.annotations == (("final", "true"), ("note", DOTS))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("$A", ["A"]),
        ("${A}", ["A"]),
        ("${ A }", ["A"]),
        ("https://$HOST/${ PATH }?x", ["HOST", "PATH"]),
        ("$A-$B", ["A-", "B"]),
        ("$ A", []),
        ("${ABC", ["AB"]),
        ("$A}", ["A}"]),
    ],
)
def test_variables_are_found_as_runtime_does(text: str, names: list[str]) -> None:
    """Hyphens are letters of a name, and braces are trusted to match."""
    assert [each.name for each in references_in(text)] == names


@pytest.mark.parametrize(
    ("value", "web"),
    [
        ("true", True),
        ("yes", True),
        ("'yes'", True),
        ("raw", True),
        ("'true'", False),
        ("on", False),
        ("no", False),
        ("false", False),
    ],
)
def test_web_is_what_runtime_takes_for_it(value: str, *, web: bool) -> None:
    """``yes`` is a text to ``aio``, and one that it knows."""
    assert lone(f"web: {value}").web is web


@pytest.mark.parametrize(
    ("value", "on"),
    [
        ("true", True),
        ("no", True),
        ("'false'", True),
        ("1", True),
        ("false", False),
        ("0", False),
        ("", False),
        ("''", False),
        ("null", False),
    ],
)
def test_an_annotation_is_on_as_in_javascript(value: str, *, on: bool) -> None:
    """Any text is true, ``no`` among them."""
    assert lone(f"annotations:\n  include-ims-credentials: {value}").included is on


def test_web_export_makes_a_web_action_too() -> None:
    """As an annotation, with the login beside it."""
    action = lone("annotations:\n  web-export: true\n  require-adobe-auth: true")
    assert (action.web, action.protected) == (True, True)


def test_a_login_protects_web_actions_alone() -> None:
    """Runtime passes over the annotation of others."""
    assert not lone("annotations:\n  require-adobe-auth: true").protected


def test_an_image_is_a_black_box() -> None:
    """Whatever runtime is named beside it."""
    assert lone("docker: me/image\nruntime: nodejs:18").runtime == "blackbox"


def test_a_package_hands_its_inputs_on() -> None:
    """Those of the action count more."""
    text = (
        "runtimeManifest:\n  packages:\n    p:\n      inputs: {A: $A, B: $B}\n"
        "      actions:\n        a:\n          inputs: {B: $C, D: $D}\n"
    )
    found = configuration(**{"ext.config.yaml": text}).actions[0].inputs
    assert [(each.name, each.level, each.shown) for each in found] == [
        ("A", Level.PACKAGE, "$A"),
        ("B", Level.ACTION, "$C"),
        ("D", Level.ACTION, "$D"),
    ]


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("debug", DOTS),
        ("${ A }", "${ A }"),
        ("before-$A", f"{DOTS}$A"),
        ("$A and", f"$A{DOTS}"),
        ("{type: string, value: $A}", "$A"),
        ("{a: $A, b: c}", DOTS),
        ("", ""),
    ],
)
def test_literal_values_are_not_shown(value: str, shown: str) -> None:
    """Only the names of variables are."""
    assert lone(f"inputs:\n  X: {value}").inputs[0].shown == shown


def test_camel_case_is_a_credential_too() -> None:
    """As ``aio-lib-core-auth`` takes its parameters."""
    assert lone("inputs:\n  clientSecret: $X").inputs[0].role == "client_secret"


def test_a_variable_tells_what_an_input_is() -> None:
    """Where the input's own name does not."""
    action = lone("inputs:\n  pass: $OAUTHS2S_CLIENT_SECRET")
    assert action.inputs[0].role == "client_secret"


def test_merged_and_shared_mappings_are_followed() -> None:
    """Anchors, aliases and ``<<``."""
    text = (
        "base: &base\n  inputs: {A: $A}\nruntimeManifest:\n  packages:\n    p:\n"
        "      actions:\n        a: *base\n        b:\n          <<: *base\n"
        "          web: true\n"
    )
    actions = configuration(**{"ext.config.yaml": text}).actions
    assert [(a.web, len(a.inputs)) for a in actions] == [(False, 1), (True, 1)]


def test_a_manifest_of_old_is_the_applications() -> None:
    """``manifest.yml`` beside extensions."""
    found = configuration(
        **{
            "app.config.yaml": APP_CONFIG,
            EXT: TUTORIAL,
            "manifest.yml": "packages: {__APP_PACKAGE__: {actions: {old: {}}}}\n",
        }
    )
    assert [(a.owner, a.name) for a in found.actions] == [
        ("dx/excshell/1", "generic"),
        ("application", "old"),
    ]


def test_a_manifest_of_old_gives_way() -> None:
    """Where the application has a ``runtimeManifest`` of its own."""
    found = configuration(
        **{
            "app.config.yaml": "application: {runtimeManifest: {packages: {}}}\n",
            "manifest.yml": "packages: {p: {actions: {old: {}}}}\n",
        }
    )
    assert found.actions == ()


def test_names_that_stand_twice_are_told() -> None:
    """With file and line: ``aio`` refuses such a file."""
    found = configuration(**{"ext.config.yaml": ONE + "          web: 1\n" * 2})
    assert found.twice == (("ext.config.yaml", "web", 7),)


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("a:\n\tb: 1\n", BrokenText),
        ("a: [1\n", BrokenText),
        ("a: *none\n", BrokenText),
        ("a: &x [*x]\n", BrokenText),
        ("a: 1\n---\nb: 2\n", BrokenText),
        ("[" * 100, TooIntricate),
        ("x: 1\n" * 20_000, TooIntricate),
    ],
)
def test_what_is_no_configuration_is_refused(text: str, error: type[AppError]) -> None:
    """Broken, of several documents, too deep or too long."""
    with pytest.raises(error):
        compose(text, "a.yaml")


def test_a_folder_without_configuration_is_told() -> None:
    """There is no project then."""
    with pytest.raises(NoProject):
        configuration()
