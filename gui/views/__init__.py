"""Widgets: they show what they are given and tell what the user wishes."""
