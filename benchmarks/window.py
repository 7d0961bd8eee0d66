"""Times of the window's own thread: first paint, a streaming answer, a long chat, memory.

    python benchmarks/window.py

Times are those of the processor, not of the clock, because machines are shared; a first paint
on the clock is printed beside them. No model is loaded: the answer comes from a script, 4 tokens
per update as at 60 tokens/s and 15 updates/s. The last line is JSON. Limits are those of the
issue: first paint ≤ 0.8 s, median update ≤ 5 ms, 95th percentile ≤ 16 ms, opening a
2,000-message chat ≤ 0.3 s, memory ≤ 300 MB.
"""

from __future__ import annotations

import json
import os
import resource
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
from app.viewmodels.transcript import MessageItem, TranscriptModel  # noqa: E402
from app.views.theme import load_theme  # noqa: E402
from app.views.transcript_view import TranscriptView  # noqa: E402
from engine.types import Channel, Role  # noqa: E402

NUM_MESSAGES = 300
NUM_LONG = 2_000
ANSWER_CHARS = 16_000
CHARS_PER_UPDATE = 16
REPEATS = 5
LIMITS = {
    "first_paint_cpu_s": 0.8,
    "update_median_ms": 5.0,
    "update_p95_ms": 16.0,
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
import sys, tempfile, time
from pathlib import Path
from PySide6.QtWidgets import QApplication
from app.paths import Paths
from app.wiring import Application

def main():
    qt = QApplication([])
    class Painted(Application):
        def _on_first_painted(self):
            print(time.process_time(), time.time() - float(sys.argv[2]))
            qt.quit()
    app = Painted(Paths(Path(sys.argv[1])), Path("none"))
    app.start()
    qt.exec()
    app.close()

if __name__ == "__main__":
    main()
"""


def main() -> int:
    """Measure everything and print one line per figure, then JSON."""
    paint_cpu_s, paint_clock_s = first_paint()
    qt = QApplication([])
    theme = load_theme(RESOURCES / "themes", "light")
    view = TranscriptView(TranscriptModel(), theme, FormulaModel())
    view.resize(1000, 800)
    view.show()
    qt.processEvents()
    figures = {
        "first_paint_cpu_s": paint_cpu_s,
        "first_paint_clock_s": paint_clock_s,
        "open_long_s": opening(qt, view),
        **streaming(qt, view),
        "memory_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }
    for name, value in figures.items():
        limit = f"   limit {LIMITS[name]:g}" if name in LIMITS else ""
        print(f"{name:22} {value:8.2f}{limit}")
    print(json.dumps({name: round(value, 3) for name, value in figures.items()}))
    view.close()
    return 0


def first_paint() -> tuple[float, float]:
    """Seconds from the start of a process to the first paint: (processor, clock), medians."""
    cpu, clock = [], []
    for _ in range(REPEATS):
        with tempfile.TemporaryDirectory() as folder:
            begun = time.time()
            done = subprocess.run(
                [sys.executable, "-c", FIRST_PAINT, folder, str(begun)],
                cwd=ROOT,
                capture_output=True,
                text=True,
                check=True,
            )
            cpu_s, clock_s = map(float, done.stdout.split())
            cpu.append(cpu_s)
            clock.append(clock_s)
    return statistics.median(cpu), statistics.median(clock)


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
    answer = MessageItem(0, 1, Role.ASSISTANT, "", MessageState.STREAMING, 0)
    view.model.append(answer)
    text = (PIECE * (ANSWER_CHARS // len(PIECE) + 1))[:ANSWER_CHARS]
    times_ms = []
    for start in range(0, ANSWER_CHARS, CHARS_PER_UPDATE):
        piece = text[start : start + CHARS_PER_UPDATE]
        begun = time.process_time()
        view.model.grow(answer, Channel.ANSWER, piece)
        view.flush()
        qt.processEvents()
        times_ms.append(1000 * (time.process_time() - begun))
    begun = time.process_time()
    view.model.end(answer, MessageState.COMPLETE)
    qt.processEvents()
    last_tenth = times_ms[-len(times_ms) // 10 :]
    return {
        "update_median_ms": statistics.median(times_ms),
        "update_p95_ms": statistics.quantiles(times_ms, n=20)[-1],
        "update_last_tenth_ms": statistics.median(last_tenth),
        "end_ms": 1000 * (time.process_time() - begun),
    }


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
