"""The window's own thread: first paint, loading, a streaming answer, a long chat, memory.

    python benchmarks/window.py

Times are those of the processor, not of the clock, because machines are shared; a first paint
on the clock is printed beside them. It is that of ``python -m app`` with an empty data folder and
with bytecode, as after ``dev.py``; beside it that of the very first start, which compiles. The
answer comes from a script, 4 tokens per update as at 60 tokens/s and 15 updates/s; only for the
stall is the bundled model loaded, in the engine's own process, and counted what the window
computes between two turns of its event loop. Memory is that of the whole window with a chat of
2,000 messages after such an answer. The last line is JSON.
Limits are those of the issue: first paint ≤ 0.8 s, no stall > 50 ms while a model loads, median
update ≤ 5 ms, 95th percentile ≤ 16 ms, opening a 2,000-message chat ≤ 0.3 s, memory ≤ 300 MB.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtWidgets import QApplication  # noqa: E402

from app.paths import RESOURCES  # noqa: E402
from app.records import MessageState  # noqa: E402
from app.viewmodels.formulas import FormulaModel  # noqa: E402
from app.viewmodels.runs import RunsModel  # noqa: E402
from app.viewmodels.transcript import MessageItem, TranscriptModel  # noqa: E402
from app.views.common.theme import load_theme  # noqa: E402
from app.views.transcript.draft_marks import DraftMarks  # noqa: E402
from app.views.transcript.transcript_view import TranscriptView  # noqa: E402
from engine.events import Channel  # noqa: E402
from engine.messages import Role  # noqa: E402

NUM_MESSAGES = 300
NUM_LONG = 2_000
ANSWER_CHARS = 16_000
CHARS_PER_UPDATE = 16
REPEATS = 5
LOADS = 3
LIMITS = {
    "first_paint_cpu_s": 0.8,
    "loading_stall_ms": 50.0,
    "update_median_ms": 5.0,
    "update_p95_ms": 16.0,
    "tinted_median_ms": 5.0,
    "tinted_p95_ms": 16.0,
    "table_median_ms": 5.0,
    "table_p95_ms": 16.0,
    "open_long_s": 0.3,
    "memory_mb": 300.0,
}
PIECE = (
    "## A heading\n\nSome **bold** text with `code` and a few more words to fill the line.\n\n"
    "- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n"
    + "A paragraph of prose that goes on for a while, with several sentences in it. " * 5
    + "\n\n```python\n"
    + "\n".join(f"value_{number} = compute({number})  # comment" for number in range(30))
    + "\n```\n\n"
)
FIRST_PAINT = """
import logging, sys, time

class Watch(logging.Handler):
    def emit(self, record):
        if record.getMessage() == "the window is painted":
            from PySide6.QtCore import QCoreApplication
            print(time.process_time(), time.time() - float(sys.argv[2]))
            QCoreApplication.exit(0)

if __name__ == "__main__":
    from app.__main__ import main
    logging.getLogger("app.wiring.application").addHandler(Watch())
    sys.exit(main(["--data-dir", sys.argv[1], "--model", "none"]))
"""


LOADING = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from app.paths import Paths
from app.viewmodels.status import EngineState
from app.wiring.application import Application
from tests.gui.stalls import StallMeter

def main():
    qt = QApplication([])
    app = Application(Paths(Path(sys.argv[1])), None)
    app.window.first_painted.connect(meter.__enter__)
    def on_status(status):
        if status.engine in (EngineState.READY, EngineState.FAILED):
            meter.__exit__(None, None, None)
            print(status.engine, 1000 * meter.longest_s)
            qt.quit()
    app.status.changed.connect(on_status)
    app.start()
    qt.exec()
    app.close()

if __name__ == "__main__":
    meter = StallMeter()
    main()
"""
MEMORY = """
import resource, sys, time
from pathlib import Path
from PySide6.QtWidgets import QApplication
from app.paths import Paths
from app.records import MessageState
from app.storage.attachments import AttachmentFolder
from app.storage.chats import ChatStore
from app.storage.database import Database
from app.viewmodels.transcript import MessageItem
from app.wiring.application import Application
from benchmarks.window import ANSWER_CHARS, CHARS_PER_UPDATE, NUM_LONG, PIECE, messages
from engine.events import Channel
from engine.messages import Role
from tests.fakes import scripted_engine

def main():
    paths = Paths(Path(sys.argv[1]))
    with Database(paths.database) as database:
        store = ChatStore(database, AttachmentFolder(paths.attachments))
        chat, parent = store.create_chat("long").id, None
        with database.transaction():
            for item in messages(NUM_LONG):
                item.chat_id = chat
                parent = store.insert(item.as_record(), parent)
    qt = QApplication([])
    app = Application(paths, Path("Scripted"), scripted_engine)
    app.settings.settings.last_chat = chat
    app.start()
    while len(app.history.transcript.items) < NUM_LONG:
        qt.processEvents()
    answer = MessageItem(0, chat, Role.ASSISTANT, "", MessageState.STREAMING, 0)
    app.history.transcript.append(answer)
    text = (PIECE * (ANSWER_CHARS // len(PIECE) + 1))[:ANSWER_CHARS]
    for start in range(0, ANSWER_CHARS, CHARS_PER_UPDATE):
        app.history.transcript.grow(answer, Channel.ANSWER, text[start:start + CHARS_PER_UPDATE])
        app.window.page.transcript.flush()
        qt.processEvents()
    app.history.transcript.end(answer, MessageState.COMPLETE)
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
    app.window.close()
    app.close()

if __name__ == "__main__":
    main()
"""


def main() -> int:
    """Measure everything and print one line per figure, then JSON."""
    paints = first_paint()
    qt = QApplication([])
    theme = load_theme(RESOURCES / "themes", "light")
    view = TranscriptView(TranscriptModel(), theme, FormulaModel())
    view.resize(1000, 800)
    view.show()
    qt.processEvents()
    figures = {
        **paints,
        "loading_stall_ms": loading_stall(),
        "open_long_s": opening(qt, view),
        **streaming(qt, view),
        **growing_table(qt, view),
        **tinted(qt, view),
        "memory_mb": float(run_in_process(MEMORY)),
    }
    for name, value in figures.items():
        limit = f"   limit {LIMITS[name]:g}" if name in LIMITS else ""
        print(f"{name:28} {value:8.2f}{limit}")
    print(json.dumps({name: round(value, 3) for name, value in figures.items()}))
    view.close()
    return 0


def first_paint() -> dict[str, float]:
    """Seconds from the start of a process to the first paint: medians, and the first of all."""
    with tempfile.TemporaryDirectory() as bytecode:
        first_cpu_s, _ = one_first_paint(bytecode)
        paints = [one_first_paint(bytecode) for _ in range(REPEATS)]
    return {
        "first_paint_cpu_s": statistics.median(cpu_s for cpu_s, _ in paints),
        "first_paint_clock_s": statistics.median(clock_s for _, clock_s in paints),
        "first_paint_uncompiled_cpu_s": first_cpu_s,
    }


def one_first_paint(bytecode: str) -> tuple[float, float]:
    """Seconds of one start: (processor, clock)."""
    with tempfile.TemporaryDirectory() as folder:
        kept = {"PYTHONPYCACHEPREFIX": bytecode, "PYTHONDONTWRITEBYTECODE": ""}
        output = run_script(FIRST_PAINT, folder, str(time.time()), **kept)
    cpu_s, clock_s = map(float, output.split())
    return cpu_s, clock_s


def loading_stall() -> float:
    """Milliseconds the window computes at most between two turns while a model loads; a median."""
    stalls = []
    for _ in range(LOADS):
        state, stall_ms = run_in_process(LOADING).split()
        if state != "ready":
            raise RuntimeError(f"the bundled model did not load: {state}")
        stalls.append(float(stall_ms))
    return statistics.median(stalls)


def run_in_process(script: str) -> str:
    """What ``script`` prints last, run on an empty data folder."""
    with tempfile.TemporaryDirectory() as folder:
        return run_script(script, folder).strip().splitlines()[-1]


def run_script(script: str, *arguments: str, **environment: str) -> str:
    """What a script prints; a file, since the engine's process must find it again."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "script.py"
        path.write_text(script, encoding="utf-8")
        done = subprocess.run(
            [sys.executable, str(path), *arguments],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
        return done.stdout


def opening(qt: QApplication, view: TranscriptView) -> float:
    """Seconds to show a long chat."""
    times = []
    for _ in range(REPEATS):
        items = messages(NUM_LONG)
        begun = time.process_time()
        view.model.set_items(items)
        qt.processEvents()
        times.append(time.process_time() - begun)
    return statistics.median(times)


def streaming(qt: QApplication, view: TranscriptView) -> dict[str, float]:
    """Milliseconds per update, layout and paint included, of a long answer in a chat."""
    view.model.set_items(messages(NUM_MESSAGES))
    qt.processEvents()
    text = (PIECE * (ANSWER_CHARS // len(PIECE) + 1))[:ANSWER_CHARS]
    times_ms, end_ms = updates(qt, view, text)
    last_tenth = times_ms[-len(times_ms) // 10 :]
    return {
        "update_median_ms": statistics.median(times_ms),
        "update_p95_ms": statistics.quantiles(times_ms, n=20)[-1],
        "update_last_tenth_ms": statistics.median(last_tenth),
        "end_ms": end_ms,
    }


def growing_table(qt: QApplication, view: TranscriptView) -> dict[str, float]:
    """Milliseconds per update of one table of many rows and columns, and the longest."""
    rows = ["".join(f"| value {row}.{column} " for column in range(6)) for row in range(80)]
    text = "\n".join([rows[0], "|---" * 6, *rows[1:], "", "And that was it, as far as it goes."])
    view.model.set_items([])
    times_ms, _ = updates(qt, view, text)
    return {
        "table_median_ms": statistics.median(times_ms),
        "table_p95_ms": statistics.quantiles(times_ms, n=20)[-1],
        "table_longest_ms": max(times_ms),
    }


def tinted(qt: QApplication, view: TranscriptView) -> dict[str, float]:
    """Milliseconds per update of the long answer where accepted drafts are tinted."""
    marks = DraftMarks(view, RunsModel(), view)
    marks.set_tinted(True)
    view.model.set_items(messages(NUM_MESSAGES))
    qt.processEvents()
    text = (PIECE * (ANSWER_CHARS // len(PIECE) + 1))[:ANSWER_CHARS]
    times_ms, _ = updates(qt, view, text)
    marks.set_tinted(False)
    return {
        "tinted_median_ms": statistics.median(times_ms),
        "tinted_p95_ms": statistics.quantiles(times_ms, n=20)[-1],
    }


def updates(qt: QApplication, view: TranscriptView, text: str) -> tuple[list[float], float]:
    """Milliseconds of each update of an answer that grows to ``text``, and of its end."""
    answer = MessageItem(0, 1, Role.ASSISTANT, "", MessageState.STREAMING, 0)
    view.model.append(answer)
    times_ms = []
    for start in range(0, len(text), CHARS_PER_UPDATE):
        begun = time.process_time()
        piece = text[start : start + CHARS_PER_UPDATE]
        view.model.grow(answer, Channel.ANSWER, piece, ((0, len(piece) * 2 // 3),))
        view.flush()
        qt.processEvents()
        times_ms.append(1000 * (time.process_time() - begun))
    begun = time.process_time()
    view.model.end(answer, MessageState.COMPLETE)
    qt.processEvents()
    return times_ms, 1000 * (time.process_time() - begun)


def messages(count: int) -> list[MessageItem]:
    """A chat of alternating questions and answers."""
    return [
        MessageItem(
            number,
            1,
            Role.USER if number % 2 else Role.ASSISTANT,
            "A question" if number % 2 else PIECE,
            MessageState.COMPLETE,
            0,
        )
        for number in range(1, count + 1)
    ]


if __name__ == "__main__":
    sys.exit(main())
