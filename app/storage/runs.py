"""How answers were made: one compressed blob per run of the engine, beside the messages.

Read only on demand, so that opening a long chat does not pay for it. Runs on the storage lane.
"""

from __future__ import annotations

import json
import logging
import zlib
from dataclasses import asdict, fields
from itertools import repeat
from typing import Any

from app.records import Run
from app.storage.database import Database
from engine.events import Channel, Committed, Origin, RoundRecord
from engine.requests import Options

logger = logging.getLogger(__name__)

# One letter per token: capital in thoughts, a digit where it is not part of the text.
_LETTERS = {
    (Origin.DRAFT, Channel.ANSWER): "d",
    (Origin.DRAFT, Channel.THINKING): "D",
    (Origin.DRAFT, None): "0",
    (Origin.TARGET, Channel.ANSWER): "t",
    (Origin.TARGET, Channel.THINKING): "T",
    (Origin.TARGET, None): "1",
    (Origin.FORCED, Channel.ANSWER): "f",
    (Origin.FORCED, Channel.THINKING): "F",
    (Origin.FORCED, None): "2",
}
_KINDS = {letter: kind for kind, letter in _LETTERS.items()}


class RunStore:
    """The runs in one database."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def add(self, message_id: int, run: Run) -> None:
        """Keep how a message, or what was added to it, was made; nothing if it is gone."""
        self._db.execute(
            "INSERT INTO runs SELECT id, (SELECT coalesce(max(position) + 1, 0) FROM runs"
            " WHERE message_id = ?1), ?2 FROM messages WHERE id = ?1",
            (message_id, pack(run)),
        )

    def of(self, message_id: int) -> tuple[Run, ...]:
        """The runs of a message in order; none where none were kept or they cannot be read."""
        rows = self._db.query(
            "SELECT data FROM runs WHERE message_id = ? ORDER BY position", (message_id,)
        )
        try:
            return tuple(unpack(row["data"]) for row in rows)
        except (ValueError, TypeError, KeyError, zlib.error):
            logger.warning("unreadable record of how message %d was made", message_id)
            return ()


def pack(run: Run) -> bytes:
    """A run as compressed JSON."""
    text = json.dumps(values_of(run), ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(text.encode("utf-8"))


def unpack(data: bytes) -> Run:
    """The run that ``pack`` packed."""
    return run_of(json.loads(zlib.decompress(data).decode("utf-8")))


def values_of(run: Run) -> dict[str, Any]:
    """A run as values for JSON."""
    return {
        "starts": [run.answer_start, run.thinking_start],
        "options": {name: one for name, one in asdict(run.options).items() if one is not None},
        "prompt": run.prompt,
        "rounds": [_round_values(one) for one in run.rounds],
    }


def run_of(values: Any) -> Run:
    """The run with these values; options this version does not know are left out.

    Raises:
        KeyError, TypeError, ValueError: the values are not those of a run.
    """
    known = {item.name for item in fields(Options)}
    options = {name: one for name, one in values["options"].items() if name in known}
    if not all(isinstance(one, int | float) for one in options.values()):
        raise ValueError("an option is not a number")
    answer_start, thinking_start = values["starts"]
    return Run(
        rounds=tuple(_round(*one) for one in values["rounds"]),
        options=Options(**options),
        prompt=str(values["prompt"]),
        answer_start=int(answer_start),
        thinking_start=int(thinking_start),
    )


def _round_values(record: RoundRecord) -> list[Any]:
    """Letters, numbers of characters, rejected drafts, spellings; empty ends are left out."""
    tokens = record.committed
    values: list[Any] = [
        "".join(_LETTERS[token.origin, token.channel] for token in tokens),
        [token.chars for token in tokens],
        list(record.rejected),
        [token.hidden for token in tokens] if any(token.hidden for token in tokens) else [],
    ]
    while values and not values[-1]:
        values.pop()
    return values


def _round(letters: str = "", chars: Any = (), rejected: Any = (), hidden: Any = ()) -> RoundRecord:
    spelled = hidden or repeat("")
    committed = tuple(
        Committed(*_KINDS[letter], int(number), str(text))
        for letter, number, text in zip(letters, chars, spelled, strict=False)
    )
    return RoundRecord(committed, tuple(str(text) for text in rejected))
