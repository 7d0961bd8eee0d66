"""The list of chats, search, archive, trash, backups, import and export."""
