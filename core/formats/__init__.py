"""Reading and writing what a developer holds: text in, text out."""
