"""The keyring for secrets, SQLite for everything else, and the steps over both."""
