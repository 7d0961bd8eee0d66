"""Times of the chat history: search, opening a long chat, writing the journal, a backup.

    python benchmarks/history.py [--messages 100000]

Builds a history of plausible chats (English, German, Chinese) in a temporary folder, runs each
operation several times and prints medians; the last line is JSON. Limits are those of the
issue: search ≤ 50 ms, rows of a 2,000-message chat ≤ 300 ms.
"""

from __future__ import annotations

import argparse
import itertools
import json
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.records import MessageState  # noqa: E402
from app.storage.attachments import AttachmentFolder  # noqa: E402
from app.storage.backups import BackupFolder  # noqa: E402
from app.storage.chats import ChatStore  # noqa: E402
from app.storage.database import Database  # noqa: E402
from app.storage.search import SearchStore  # noqa: E402
from engine.messages import Role  # noqa: E402

LONG_CHAT = 2_000
MESSAGES_PER_CHAT = 40
WORDS_PER_MESSAGE = 80
REPEATS = 15
LIMITS_MS = {"search": 50.0, "open": 300.0}
CHINESE = "今天的天气很好我们去公园看花树木山水火车图片声音电影颜色红蓝绿黄圆方大小"
QUERIES = {
    "rare word": "zzyzx",
    "common word": "w1",
    "two words": "w12 w7",
    "phrase": '"w3 w1"',
    "one letter": "w",
    "one ideograph": "天",
    "two ideographs": "公园",
    "nothing found": "qqqq",
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--messages", type=int, default=20_000)
    num_messages = parser.parse_args().messages
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "history.sqlite3"
        with Database(path) as database:
            store = ChatStore(database, AttachmentFolder(Path(folder) / "attachments"))
            long_chat = fill(database, store, num_messages)
            figures = measure(database, store, long_chat, Path(folder))
        figures["database_mb"] = round(path.stat().st_size / 1e6, 1)
    for name, value in figures.items():
        print(f"{name:28} {value}")
    slowest = max(value for name, value in figures.items() if name.startswith("search"))
    kept = slowest <= LIMITS_MS["search"] and figures["open 2000"] <= LIMITS_MS["open"]
    print(json.dumps({"messages": num_messages, "limits_kept": kept, **figures}))
    return 0 if kept else 1


def fill(database: Database, store: ChatStore, num_messages: int) -> int:
    """Write chats of 40 messages, then one of 2,000; returns the id of the long one."""
    chance = random.Random(5)
    weights = [1 / rank for rank in range(1, 3_001)]
    rows = [(chat, text_of(chance, weights)) for chat in range(num_messages - LONG_CHAT)]
    with database.transaction():
        for number, (_, text) in enumerate(rows):
            if number % MESSAGES_PER_CHAT == 0:
                chat_id = store.create_chat(text[:50]).id
                parent = None
            parent = insert(database, chat_id, parent, number, text)
        chat_id, parent = store.create_chat("zzyzx road").id, None
        for number in range(LONG_CHAT):
            parent = insert(database, chat_id, parent, number, text_of(chance, weights))
    return chat_id


def text_of(chance: random.Random, weights: list[float]) -> str:
    """Words with the frequencies of a language, and Chinese in every third message."""
    words = chance.choices(range(len(weights)), weights, k=WORDS_PER_MESSAGE)
    text = " ".join(f"w{word}" for word in words)
    return text + "".join(chance.choices(CHINESE, k=60)) if chance.random() < 0.34 else text


def insert(database: Database, chat_id: int, parent: int | None, number: int, text: str) -> int:
    """One finished message below ``parent``."""
    return database.execute(
        "INSERT INTO messages (chat_id, role, text, state, created_at, parent_id)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (
            chat_id,
            (Role.USER, Role.ASSISTANT)[number % 2],
            text,
            MessageState.COMPLETE,
            1.0,
            parent,
        ),
    )


def measure(database: Database, store: ChatStore, long_chat: int, folder: Path) -> dict[str, float]:
    """Median milliseconds by name."""
    search = SearchStore(database)
    figures = {
        f"search {name}": median_ms(lambda query=query: search.search(query, with_thinking=True))
        for name, query in QUERIES.items()
    }
    figures["open 2000"] = median_ms(lambda: store.messages(long_chat))
    figures["add message to 2000"] = median_ms(
        lambda: store.add_message(long_chat, Role.USER, "w1 w2")
    )
    answer = store.add_message(long_chat, Role.ASSISTANT, "", MessageState.STREAMING)
    count = itertools.count()
    figures["journal 4000 words"] = median_ms(
        # Another text each time: SQLite writes nothing where nothing changed.
        lambda: store.journal(answer.id, f"word{next(count)} " * 4_000, "", None)
    )
    figures["list of chats"] = median_ms(store.chats)
    backups = BackupFolder(folder / "backups")
    figures["verified backup"] = median_ms(lambda: backups.back_up(database.path), 3)
    return figures


def median_ms(work: Callable[[], object], repeats: int = REPEATS) -> float:
    """The median time of ``work``."""
    times = []
    for _ in range(repeats):
        started = time.perf_counter()
        work()
        times.append(time.perf_counter() - started)
    return round(statistics.median(times) * 1_000, 2)


if __name__ == "__main__":
    sys.exit(main())
