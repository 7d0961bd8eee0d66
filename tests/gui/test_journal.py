"""kill -9 at random moments of streaming: the history is sound and at most a second behind.

``TANDEM_KILLS=50`` kills as often; by default it is a few times, to keep the suite quick.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.controllers.chat import JOURNAL_INTERVAL_MS
from app.paths import Paths
from app.records import MessageRecord, MessageState
from app.storage.attachments import AttachmentFolder
from app.storage.backups import verify
from app.storage.chats import ChatStore
from app.storage.database import Database

ROOT = Path(__file__).resolve().parents[2]
NUM_KILLS = int(os.environ.get("TANDEM_KILLS", "4"))
# One writing of the journal may be under way, and a loaded machine wakes timers late.
SLACK_S = 1.0
# Streams without a window; notes in a side file when which length of the answer was known.
PROGRAM = """
import os, sys, time
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from app.controllers.chat import ChatController
from app.controllers.engine_thread import EngineThread
from app.controllers.history import HistoryController
from app.controllers.history_lane import HistoryLane
from app.notify import Notifier
from app.paths import Paths
from app.records import Draft
from app.viewmodels.status import StatusModel
from engine.types import Load
from tests.fakes import scripted_engine

if __name__ == "__main__":
    qt = QCoreApplication([])
    notes = open(sys.argv[2], "ab", buffering=0)
    lane, link = HistoryLane(Paths(Path(sys.argv[1]))), EngineThread(scripted_engine)
    history, status = HistoryController(lane), StatusModel()
    chat = ChatController(link, lane, history, status, Notifier())
    def on_grown(item):
        notes.write(f"{time.time()} {len(item.text)}\\n".encode())
    history.transcript.grown.connect(on_grown)
    def begin(_):
        history.begin(None)
        history.composer.show_draft(Draft("slow"))
        chat.send()
    link.start()
    link.load(Load(Path("Scripted")))
    lane.open(begin, sys.exit)
    sys.exit(qt.exec())
"""


def kill_while_streaming(data: Path, notes: Path, script: Path, after_s: float) -> float:
    """Run the program, kill it ``after_s`` into the answer; returns the time of the kill."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(
        [sys.executable, str(script), str(data), str(notes)], env=environment
    )
    try:
        deadline = time.monotonic() + 60
        while not notes.exists() or not notes.stat().st_size:
            assert process.poll() is None
            assert time.monotonic() < deadline
            time.sleep(0.01)
        time.sleep(after_s)
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()
    return time.time()


def interrupted_answer(data: Path) -> MessageRecord:
    """What the next start finds of the newest answer."""
    paths = Paths(data)
    with Database(paths.database) as database:
        store = ChatStore(database, AttachmentFolder(paths.attachments))
        assert store.mark_interrupted() == 1
        question, answer = store.messages(store.chats()[0].id)
    assert question.text == "slow"
    assert answer.state is MessageState.INTERRUPTED
    return answer


@pytest.mark.slow
@pytest.mark.timeout(30 * NUM_KILLS + 60)
def test_killed_program_loses_at_most_the_last_second(tmp_path: Path) -> None:
    script = tmp_path / "program.py"
    script.write_text(PROGRAM)
    moments = random.Random(11)
    for number in range(NUM_KILLS):
        data, notes = tmp_path / "data", tmp_path / f"notes-{number}"
        data.mkdir(exist_ok=True)
        killed_at = kill_while_streaming(data, notes, script, moments.uniform(0.0, 3.5))
        verify(Paths(data).database)
        answer = interrupted_answer(data)
        known = [line.split() for line in notes.read_text().splitlines()[:-1]]
        oldest = killed_at - JOURNAL_INTERVAL_MS / 1000 - SLACK_S
        due = [int(length) for moment, length in known if float(moment) < oldest]
        assert len(answer.text) >= max(due, default=0)
        assert answer.text == "".join(f"word{n} " for n in range(len(answer.text.split())))
