"""What a screen reader gets: the real accessible tree of the real program, over AT-SPI."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
WALK = Path(__file__).with_name("atspi_walk.py")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
SCRIPT = """
{launcher} --launch-immediately &
launcher=$!
"$1" -m app --data-dir "$2" &
program=$!
timeout 150 /usr/bin/python3 "$3"
code=$?
kill $program $launcher
exit $code
"""


def missing() -> str:
    """What this computer lacks for the test; empty where nothing is missing."""
    if sys.platform != "linux":
        return "AT-SPI is Linux's"
    for tool in ("dbus-run-session", "xvfb-run"):
        if shutil.which(tool) is None:
            return f"{tool} is not installed"
    if not any(map(os.path.exists, LAUNCHERS)):
        return "at-spi2-core is not installed"
    done = subprocess.run(
        ["/usr/bin/python3", "-c", "import pyatspi"], capture_output=True, check=False
    )
    return "" if done.returncode == 0 else "python3-pyatspi is not installed"


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    lack = missing()
    if lack:
        pytest.skip(lack)
    launcher = next(path for path in LAUNCHERS if os.path.exists(path))
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "LC_ALL": "C.UTF-8",
    }
    done = subprocess.run(
        ["xvfb-run", "-a", "dbus-run-session", "--", "bash", "-c",
         SCRIPT.format(launcher=launcher), "bash", sys.executable,
         str(tmp_path_factory.mktemp("data")), str(WALK)],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=240, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    found = json.loads(done.stdout.strip().splitlines()[-1])
    assert found["pressed"]
    nodes: list[dict[str, Any]] = found["nodes"]
    return nodes


@pytest.mark.slow
def test_every_control_has_a_name_and_a_role(tree: list[dict[str, Any]]) -> None:
    nameless = [node for node in tree if node["is_control"] and not node["name"]]
    assert nameless == []
    assert not [node for node in tree if node["focusable"] and node["role"] in ("", "unknown")]


@pytest.mark.slow
def test_tree_holds_what_the_window_shows(tree: list[dict[str, Any]]) -> None:
    shown = {(node["role"], node["name"]) for node in tree}
    assert ("text", "Your message") in shown
    assert ("push button", "New chat") in shown
    assert ("list", "Conversations") in shown
    described = {node["name"]: node["description"] for node in tree}
    assert described["Everything runs on this computer"] == "Opens the privacy page"
