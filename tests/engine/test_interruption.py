"""Ctrl-C on a terminal while a model loads: a sentence, exit code 130, soon, and no traceback."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from engine.interruption import quitting_on_interrupt
from engine.paths import bundled_model

pytestmark = pytest.mark.skipif(os.name != "posix", reason="terminals are opened the POSIX way")

PATIENCE_SECONDS = 120
# A second or two, and more where importing torch, one call, takes long.
AT_ONCE_SECONDS = 60


class Terminal:
    """A process whose stderr is a terminal, with all it has written there."""

    def __init__(self, *arguments: str, environment: dict[str, str]) -> None:
        import pty

        self._ours, theirs = pty.openpty()
        self.process = subprocess.Popen(
            [sys.executable, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=theirs,
            env=os.environ | environment,
            # A test run started in the background ignores Ctrl-C, and children inherit that.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )
        os.close(theirs)
        self.text = ""

    def read_until(self, words: str) -> None:
        while words not in self.text:
            assert self._read(), self.text

    def interrupt(self) -> float:
        """Press Ctrl-C; returns the seconds until the end."""
        began = time.monotonic()
        self.process.send_signal(signal.SIGINT)
        while self._read():
            pass
        os.close(self._ours)
        self.process.wait(PATIENCE_SECONDS)
        return time.monotonic() - began

    def _read(self) -> bool:
        try:
            piece = os.read(self._ours, 4096)
        except OSError:  # how Linux says that the other side is closed
            return False
        self.text += piece.decode(errors="replace")
        return bool(piece)


@pytest.mark.parametrize(
    ("command", "moment", "sentence"),
    [
        (("ask", "Hi"), "Starting the engine", "Loading stopped."),
        (("ask", "Hi"), "Loading the model", "Loading stopped."),
        (("models", "quantise"), "Starting the engine", "Packing stopped; nothing was kept."),
    ],
)
def test_a_loading_that_is_interrupted_ends_in_one_sentence(
    command: tuple[str, ...], moment: str, sentence: str, tmp_path: Path
) -> None:
    named = (str(bundled_model()),) if command[0] == "models" else ()
    terminal = Terminal(
        "-m", "engine", *command, *named, environment={"TANDEM_CACHE": str(tmp_path)}
    )
    terminal.read_until(moment)
    seconds = terminal.interrupt()
    assert terminal.process.returncode == 130, terminal.text
    assert terminal.text.rpartition("\x1b[K")[2] == f"{sentence}\r\n"
    assert "Traceback" not in terminal.text
    assert seconds < AT_ONCE_SECONDS
    assert list(tmp_path.iterdir()) == []


HALF_WRITTEN = """
import os, signal, sys
from pathlib import Path
from engine.interruption import deleted_on_interrupt, quitting_on_interrupt
signal.signal(signal.SIGINT, signal.SIG_DFL)
with quitting_on_interrupt("Stopped."), deleted_on_interrupt(Path(sys.argv[1])):
    Path(sys.argv[1]).write_bytes(b"half")
    os.kill(os.getpid(), signal.SIGINT)
"""


def test_what_is_half_written_is_deleted(tmp_path: Path) -> None:
    partial = tmp_path / "partial"
    command = [sys.executable, "-c", HALF_WRITTEN, str(partial)]
    ended = subprocess.run(command, capture_output=True, timeout=PATIENCE_SECONDS)
    assert (ended.returncode, ended.stderr) == (130, b"Stopped.\n")
    assert not partial.exists()


def test_afterwards_an_interruption_is_what_it_was_before() -> None:
    before = signal.getsignal(signal.SIGINT)
    with quitting_on_interrupt("Stopped."):
        pass
    assert signal.getsignal(signal.SIGINT) is before
