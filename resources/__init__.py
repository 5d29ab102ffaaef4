"""Files that travel with the program: icons, styles, translations."""
