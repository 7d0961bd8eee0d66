"""Chats on their way out of and into the history, in our format and in those of others."""
