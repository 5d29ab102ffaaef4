"""What takes a dialog: importing, editing, exporting."""
