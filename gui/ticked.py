"""What an action would bring about and is so already: a menu ticks it."""

from __future__ import annotations

_LOOKS = {"look_system": "system", "look_light": "light", "look_dark": "dark"}


def ticked(action_id: str) -> bool | None:
    """Whether it is so; None for an action that is done and leaves no state."""
    if action_id == "privacy":
        from gui.privacy import privacy

        return privacy().is_on()
    if action_id in _LOOKS:
        from gui import theme

        return theme.theme_watch().choice == _LOOKS[action_id]
    return None
