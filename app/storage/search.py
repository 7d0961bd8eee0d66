"""Full-text search over titles and messages; the newest hits first.

Runs on the storage lane only. The index is kept by triggers (``app.storage.migrations``); how
text and queries are cut is in ``app.storage.terms``. Snippets are cut from the original text,
with the places of the hits as ranges, so that no markup can come out of a message.
"""

from __future__ import annotations

import re
import sqlite3
import unicodedata
from collections import Counter

from app.history_records import Hit, Range, Snippet
from app.storage.database import Database
from app.storage.terms import Word, fts_query, highlight_pattern, read_query
from engine.messages import Role

MAX_HITS = 60
MAX_HITS_PER_CHAT = 4
# Hits looked at to fill the list: one chat full of them must not hide all others.
MAX_SCANNED = 400
BEFORE_CHARS, SNIPPET_CHARS = 24, 90


class SearchStore:
    """Answers queries over one database; the trash is not searched."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def search(self, text: str, with_thinking: bool = False) -> list[Hit]:
        """Titles first, then messages, each newest first; empty for a query without a word."""
        words = read_query(text)
        if not words:
            return []
        pattern = highlight_pattern(words)
        titles = [_title_hit(row, words, pattern) for row in self._titles(words)]
        return titles + self._messages(words, pattern, with_thinking, MAX_HITS - len(titles))

    def _titles(self, words: tuple[Word, ...]) -> list[sqlite3.Row]:
        return self._db.query(
            "SELECT chats.id, title, updated_at, archived_at FROM chats WHERE deleted_at IS NULL"
            " AND id IN (SELECT rowid FROM found_titles WHERE found_titles MATCH ?)"
            " ORDER BY updated_at DESC LIMIT ?",
            (fts_query(words, "title"), MAX_HITS // 3),
        )

    def _messages(
        self, words: tuple[Word, ...], pattern: re.Pattern[str], with_thinking: bool, limit: int
    ) -> list[Hit]:
        found = self._db.query(
            "SELECT found.rowid AS id, message.chat_id FROM found_texts found"
            " CROSS JOIN messages message ON message.id = found.rowid"
            " CROSS JOIN chats ON chats.id = message.chat_id"
            " WHERE found_texts MATCH ? AND chats.deleted_at IS NULL"
            " AND message.deleted_at IS NULL ORDER BY found.rowid DESC LIMIT ?",
            (fts_query(words, "text thinking" if with_thinking else "text"), MAX_SCANNED),
        )
        seen: Counter[int] = Counter()
        hits: list[Hit] = []
        for row in found:
            seen[row["chat_id"]] += 1
            if seen[row["chat_id"]] <= MAX_HITS_PER_CHAT and len(hits) < limit:
                hits.append(self._hit(row["id"], words, pattern))
        return hits

    def _hit(self, message_id: int, words: tuple[Word, ...], pattern: re.Pattern[str]) -> Hit:
        (row,) = self._db.query(
            "SELECT message.id, chat_id, role, text, thinking, title, updated_at, archived_at"
            " FROM messages message JOIN chats ON chats.id = chat_id WHERE message.id = ?",
            (message_id,),
        )
        snippet = cut_snippet(row["text"], words, pattern)
        thought = None if snippet.marks else cut_snippet(row["thinking"], words, pattern)
        is_thinking = thought is not None and bool(thought.marks)
        return Hit(
            row["chat_id"],
            Snippet(row["title"]),
            row["updated_at"],
            row["archived_at"] is not None,
            row["id"],
            Role(row["role"]),
            thought if thought is not None and is_thinking else snippet,
            is_thinking,
        )


def _title_hit(row: sqlite3.Row, words: tuple[Word, ...], pattern: re.Pattern[str]) -> Hit:
    marks = find_marks(row["title"], words, pattern)
    title = Snippet(row["title"], tuple(marks))
    return Hit(row["id"], title, row["updated_at"], row["archived_at"] is not None)


def cut_snippet(text: str, words: tuple[Word, ...], pattern: re.Pattern[str]) -> Snippet:
    """The surroundings of the first hit as one line; the beginning where none can be shown."""
    marks = find_marks(text, words, pattern)
    start = _begin(text, marks[0][0]) if marks else 0
    end = min(len(text), start + SNIPPET_CHARS)
    head, tail = ("…" if start > 0 else ""), ("…" if end < len(text) else "")
    # One blank for one blank, so that the places stay.
    line = re.sub(r"\s", " ", text[start:end])
    shift = len(head) - start
    inside = tuple((first + shift, min(last, end) + shift) for first, last in marks if first < end)
    return Snippet(f"{head}{line}{tail}", inside)


def _begin(text: str, hit: int) -> int:
    """A little before the hit, at the start of a word where there is one."""
    start = max(0, hit - BEFORE_CHARS)
    if start == 0:
        return 0
    blank = text.find(" ", start, hit)
    return blank + 1 if blank >= 0 else start


def find_marks(text: str, words: tuple[Word, ...], pattern: re.Pattern[str]) -> list[Range]:
    """Where the words stand in ``text``; accents are looked through only where needed."""
    marks = [match.span() for match in pattern.finditer(text)]
    if marks or text.isascii():
        return marks
    folded, origins = _without_accents(text)
    plain = tuple(
        Word(tuple(_without_accents(token)[0] for token in word.tokens), word.is_open)
        for word in words
    )
    found = highlight_pattern(plain).finditer(folded)
    return [(origins[match.start()], origins[match.end() - 1] + 1) for match in found]


def _without_accents(text: str) -> tuple[str, list[int]]:
    """``text`` without combining marks, and where each character left came from."""
    kept: list[str] = []
    origins: list[int] = []
    for place, character in enumerate(text):
        for piece in unicodedata.normalize("NFD", character):
            if not unicodedata.combining(piece):
                kept.append(piece)
                origins.append(place)
    return "".join(kept), origins
