"""A test desktop: an X server with a window manager, a keyboard, and the menu's way to start."""

from __future__ import annotations

import os
import shlex
import subprocess
import time
from collections.abc import Callable, Iterator
from configparser import ConfigParser
from contextlib import contextmanager
from pathlib import Path

from shipping.identity import APP_ID
from shipping.steps import BuildError

SCREEN = "1280x900x24"
POLL_SECONDS = 0.05
KEY_DELAY_MS = 40


class Desktop:
    """One display; keys go to the window that has the focus."""

    def __init__(self, display: str) -> None:
        self.display = display

    def press(self, *keys: str) -> None:
        """Press keys, xdotool's names, one after the other."""
        self._tool("key", "--clearmodifiers", "--delay", str(KEY_DELAY_MS), *keys)

    def type(self, text: str) -> None:
        """Type text."""
        self._tool("type", "--delay", str(KEY_DELAY_MS), text)

    def window(self, name: str) -> str | None:
        """The id of a visible window whose title matches, or None."""
        command = ["xdotool", "search", "--onlyvisible", "--name", name]
        found = self._run(command, check=False).stdout.split()
        return found[-1] if found else None

    def focus(self, name: str) -> None:
        """Wait until a window is there and has the focus."""
        wait_for(lambda: self.window(name), f"a window called {name}")
        window = self.window(name)
        assert window is not None
        self._tool("windowactivate", "--sync", window)

    def photograph(self, path: Path) -> None:
        """A picture of the whole screen."""
        self._run(["import", "-window", "root", str(path)])

    def _tool(self, *arguments: str) -> None:
        self._run(["xdotool", *arguments])

    def _run(self, command: list[str], check: bool = True) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "DISPLAY": self.display}
        return subprocess.run(
            command, env=environment, capture_output=True, text=True, check=check, timeout=60
        )


@contextmanager
def test_desktop(display: str) -> Iterator[Desktop]:
    """Start Xvfb and openbox on ``display``, for example ":77"."""
    server = subprocess.Popen(
        # -r: no key repeats by itself, which a loaded computer would take for more letters.
        ["Xvfb", display, "-screen", "0", SCREEN, "-nolisten", "tcp", "-ac", "-r"],
        stderr=subprocess.DEVNULL,
    )
    socket = Path("/tmp/.X11-unix", f"X{display.lstrip(':')}")
    manager = None
    try:
        wait_for(socket.exists, "the X server")
        manager = subprocess.Popen(
            ["openbox"], env={**os.environ, "DISPLAY": display}, stderr=subprocess.DEVNULL
        )
        yield Desktop(display)
    finally:
        for process in (manager, server):
            if process is not None:
                process.terminate()
                process.wait()


def wait_for(condition: Callable[[], object], what: str, seconds: float = 120) -> float:
    """Wait until ``condition`` holds; returns the time (seconds since 1970) at which it did.

    Raises:
        BuildError: it did not within ``seconds``.
    """
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise BuildError(f"Waited {seconds:.0f} s in vain for {what}.")
        time.sleep(POLL_SECONDS)
    return time.time()


def menu_command(root: Path) -> list[str]:
    """What the desktop runs when the menu entry below ``root`` is chosen, without files.

    Follows the Desktop Entry Specification as far as our entry goes: ``TryExec`` must be there,
    the field codes of ``Exec`` stand for nothing, the icon must be found in the theme.
    """
    share = root / "usr" / "share"
    entry = ConfigParser(interpolation=None, strict=False)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(share / "applications" / f"{APP_ID}.desktop", encoding="utf-8")
    facts = entry["Desktop Entry"]
    if not os.path.lexists(root / "usr" / "bin" / facts["TryExec"]):
        raise BuildError(f"The menu entry's program {facts['TryExec']} is not installed.")
    if not (share / "icons" / "hicolor" / "48x48" / "apps" / f"{facts['Icon']}.png").is_file():
        raise BuildError(f"The menu entry's icon {facts['Icon']} is not installed.")
    return [part for part in shlex.split(facts["Exec"]) if not part.startswith("%")]
