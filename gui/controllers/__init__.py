"""The user's intents as methods, their outcomes as signals; no widget."""
