"""The chat history on disk: plain sqlite3 and files, no Qt; used from one thread at a time."""
