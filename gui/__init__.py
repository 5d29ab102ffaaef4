"""The window: Qt, and nothing of JSON, addresses or the keyring."""
