"""The command line of the window, where no window opens."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from app.__main__ import has_display


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    return subprocess.run(
        [sys.executable, "-m", "app", *arguments],
        capture_output=True,
        text=True,
        env=environment,
        timeout=120,
        check=False,
    )


def test_unknown_option_is_wrong_usage() -> None:
    done = run("--colour")
    assert done.returncode == 2
    assert "unrecognized arguments: --colour" in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_without_a_display_one_sentence_names_the_way_out() -> None:
    done = run()
    assert done.returncode == 1
    assert done.stderr.startswith("tandem: There is no display here")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("system", "environment", "expected"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ":1"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, True),
        ("darwin", {}, True),
        ("win32", {}, True),
    ],
)
def test_display_is_looked_for_where_one_may_be_missing(
    system: str, environment: dict[str, str], expected: bool
) -> None:
    assert has_display(system, environment) is expected
