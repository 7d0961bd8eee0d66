"""Where a message is made: text, attached files, voice, and what it will cost."""
