"""Translation while the program runs."""
