"""What the widgets show, kept apart from them."""
