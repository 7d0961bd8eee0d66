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
HERE = Path(__file__).parent
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
# $1 is the walker; the rest starts the program.
SCRIPT = """
{launcher} --launch-immediately &
launcher=$!
openbox &
manager=$!
walker=$1
shift
"$@" &
program=$!
timeout 200 /usr/bin/python3 "$walker"
code=$?
kill $program $manager $launcher
exit $code
"""


def missing() -> str:
    """What this computer lacks for the test; empty where nothing is missing."""
    if sys.platform != "linux":
        return "AT-SPI is Linux's"
    for tool in ("dbus-run-session", "xvfb-run", "openbox", "xdotool"):
        if shutil.which(tool) is None:
            return f"{tool} is not installed"
    if not any(map(os.path.exists, LAUNCHERS)):
        return "at-spi2-core is not installed"
    done = subprocess.run(
        ["/usr/bin/python3", "-c", "import pyatspi"], capture_output=True, check=False
    )
    return "" if done.returncode == 0 else "python3-pyatspi is not installed"


def walk(walker: str, *program: str) -> dict[str, Any]:
    """What a walker found in a program that runs on a display and a session bus of its own."""
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
        ["xvfb-run", "-a", "-s", "-screen 0 1280x900x24 -r", "dbus-run-session", "--", "bash", "-c",
         SCRIPT.format(launcher=launcher), "bash", str(HERE / walker), sys.executable, *program],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=280, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    found: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    data = str(tmp_path_factory.mktemp("data"))
    found = walk("atspi_walk.py", "-m", "app", "--data-dir", data)
    assert found["pressed"]
    nodes: list[dict[str, Any]] = found["nodes"]
    return nodes


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The program on the scripted engine, with a picture attached."""
    picture = ROOT / "resources" / "samples" / "picture.png"
    data = str(tmp_path_factory.mktemp("data"))
    return walk("atspi_dialogs.py", "-m", "tests.e2e.reader_program", data, str(picture))


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


# What must be found in each dialog, as (role, name).
DIALOGS = {
    "shortcuts": [("push button", "Close")],
    "settings": [("push button", "Close the settings of this chat"), ("text", "Instructions")],
    "question": [("push button", "Remove"), ("push button", "Keep it")],
    "palette": [("text", "Search for a command"), ("list", "Commands")],
    "about": [("push button", "Licences…"), ("push button", "Close")],
    "marks": [("push button", "Close")],
}


@pytest.mark.slow
@pytest.mark.parametrize("name", DIALOGS)
def test_dialog_is_read_with_names_and_roles(reader: dict[str, Any], name: str) -> None:
    nodes = reader["dialogs"][name]["nodes"]
    shown = {(node["role"], node["name"]) for node in nodes}
    assert set(DIALOGS[name]) <= shown, shown
    nameless = [node for node in nodes if node["focusable"] and not node["name"]]
    assert nameless == []


@pytest.mark.slow
def test_question_says_what_it_asks_and_safe_answer_has_the_keyboard(
    reader: dict[str, Any],
) -> None:
    question = reader["dialogs"]["question"]
    assert question["title"] == "Remove my-gemma?"
    said = [node["name"] for node in question["nodes"]]
    assert any("Only the entry goes" in text for text in said)
    assert [node["name"] for node in question["nodes"] if node["focused"]] == ["Keep it"]


@pytest.mark.slow
def test_answer_is_announced_by_sentences(reader: dict[str, Any]) -> None:
    heard = reader["heard"]
    begin = heard.index("Answering")
    end = heard.index("The answer has ended")
    assert "I see two." in heard[begin:end]
