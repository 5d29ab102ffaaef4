"""What takes a dialog, imported when opened: importing, editing, exporting."""
