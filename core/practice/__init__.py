"""A local Adobe: tokens and quotas on loopback, for practice and for tests."""
