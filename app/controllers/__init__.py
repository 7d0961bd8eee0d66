"""User intent becomes commands, engine events become view models; no widgets here."""
