"""Real drag and drop and paste on a real X display, from other programs, by mouse and keyboard."""

from __future__ import annotations

import itertools
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from engine.paths import samples
from tests.e2e.drag_source import ACCEPTED

TOOLS = ("Xvfb", "openbox", "xdotool", "xclip")
WAIT_S = 240.0

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(600),
    pytest.mark.skipif(
        not all(shutil.which(tool) for tool in TOOLS), reason=f"needs {', '.join(TOOLS)}"
    ),
]


def wait_for(condition: Callable[[], object], what: str) -> None:
    """Poll other processes until something is so."""
    deadline = time.monotonic() + WAIT_S
    while not condition():
        assert time.monotonic() < deadline, f"waited in vain for {what}"
        time.sleep(0.2)


class Desktop:
    """A display of its own with a window manager; everything on it ends with it."""

    def __init__(self, folder: Path) -> None:
        self.data = folder / "data"
        self._running: list[subprocess.Popen[bytes]] = []
        reader, writer = os.pipe()
        self._running.append(
            subprocess.Popen(
                ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1500x1000x24"],
                pass_fds=(writer,),
                stderr=subprocess.DEVNULL,
            )
        )
        os.close(writer)
        with os.fdopen(reader) as told:
            display = told.readline().strip()
        self.env = os.environ | {"DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb"}
        self.start("openbox")

    def start(self, *command: str) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            command, env=self.env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        self._running.append(process)
        return process

    def xdo(self, *command: object) -> str:
        done = subprocess.run(
            ["xdotool", *map(str, command)], env=self.env, capture_output=True, text=True,
            check=True, timeout=60,
        )  # fmt: skip
        return done.stdout.strip()

    def window(self, title: str) -> str:
        """The id of a visible window."""
        found: list[str] = []

        def is_there() -> bool:
            done = subprocess.run(
                ["xdotool", "search", "--onlyvisible", "--name", title],
                env=self.env, capture_output=True, text=True, timeout=60, check=False,
            )  # fmt: skip
            found[:] = done.stdout.split()
            return bool(found)

        wait_for(is_there, f"the window {title}")
        return found[-1]

    def open_tandem(self) -> str:
        self.start(sys.executable, "-m", "app", "--data-dir", str(self.data))
        window = self.window("^Tandem$")
        self.xdo("windowsize", "--sync", window, 900, 760)
        self.xdo("windowmove", "--sync", window, 560, 60)
        return window

    def drag(self, source: str, target: str) -> None:
        """Take hold in the middle of one window and let go over the other."""
        self.xdo("windowactivate", "--sync", source)
        self.xdo("mousemove", "--window", source, 100, 60)
        self.xdo("mousedown", 1)
        for step in (120, 140, 160):
            self.xdo("mousemove", "--window", source, step, 70)
        steps = itertools.cycle((200, 260, 300, 320))

        def is_accepted() -> bool:
            self.xdo("mousemove", "--window", target, next(steps), 300)
            return ACCEPTED in self.xdo("getwindowname", source)

        wait_for(is_accepted, "the window to take what is held over it")
        self.xdo("mouseup", 1)

    def kept(self) -> list[Path]:
        """Copies of attached pictures."""
        return [p for p in self.data.glob("attachments/??/*.png") if "thumbnail" not in p.name]

    def answers(self) -> list[str]:
        file = next(iter(self.data.glob("*.sqlite3")), None)
        if file is None:
            return []
        connection = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
        try:
            rows = connection.execute(
                "SELECT text FROM messages WHERE role = 'assistant' AND state = 'complete'"
            ).fetchall()
        finally:
            connection.close()
        return [text for (text,) in rows]

    def ask(self, window: str, text: str) -> str:
        known = len(self.answers())
        self.xdo("windowactivate", "--sync", window)
        self.xdo("key", "--clearmodifiers", "ctrl+l")
        self.xdo("type", "--delay", "20", text)
        # Sending waits for the picture to be looked at and for the model to be loaded.
        wait_for(lambda: self._sent(known), "an answer")
        return self.answers()[-1]

    def _sent(self, known: int) -> bool:
        self.xdo("key", "--clearmodifiers", "Return")
        return len(self.answers()) > known

    def close(self) -> None:
        for process in reversed(self._running):
            process.terminate()
        for process in reversed(self._running):
            process.wait(timeout=30)


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    desktop = Desktop(tmp_path)
    yield desktop
    desktop.close()


def test_dropped_picture_is_described(desktop: Desktop) -> None:
    window = desktop.open_tandem()
    picture = samples() / "picture.png"
    desktop.start(sys.executable, "-m", "tests.e2e.drag_source", "file", str(picture))
    desktop.drag(desktop.window("^Drag source$"), window)
    wait_for(lambda: len(desktop.kept()) == 1, "the copy of the dropped picture")
    assert desktop.kept()[0].read_bytes() == picture.read_bytes()
    answer = desktop.ask(window, "What is in this picture?").lower()
    assert "red" in answer
    assert "circle" in answer


def test_picture_from_a_browser_and_from_the_clipboard_are_taken(desktop: Desktop) -> None:
    window = desktop.open_tandem()
    picture = str(samples() / "picture.png")
    address = "https://example.org/cat.png"
    desktop.start(sys.executable, "-m", "tests.e2e.drag_source", "web", address, picture)
    desktop.drag(desktop.window("^Drag source$"), window)
    wait_for(lambda: len(desktop.kept()) == 1, "the picture in the drop")
    desktop.start("xclip", "-selection", "clipboard", "-t", "image/png", "-i", picture)
    desktop.xdo("windowactivate", "--sync", window)
    desktop.xdo("key", "--clearmodifiers", "ctrl+l")
    desktop.xdo("key", "--clearmodifiers", "ctrl+v")
    # The same pixels make the same file, attached once: the answer is about one picture.
    answer = desktop.ask(window, "What is in this picture?").lower()
    assert "circle" in answer
