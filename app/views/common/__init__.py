"""What all views share: colours, icons, small widgets."""
