"""Mintdesk without a face: credentials, tokens and quotas, usable from a script.

Nothing below this package knows Qt; a test imports all of it with PySide6 blocked.
"""
