"""``tandem`` with a command is the CLI; without one it opens the window, if that can work."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from engine import installation, launch


def _launch(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr(sys, "argv", ["tandem", *arguments])
    return launch.main()


def test_command_goes_to_the_command_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "a.jsonl").write_text('{"id": 1, "messages": [{"role": "user", "content": "Hi"}]}')
    assert _launch(monkeypatch, "render", str(tmp_path / "a.jsonl")) == 0
    assert '"prompt": "<bos>' in capsys.readouterr().out


def test_help_names_the_commands(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="0"):
        _launch(monkeypatch, "--help")
    assert "batch" in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [(), ("--data-dir", "somewhere")])
def test_window_that_cannot_work_says_so_instead_of_opening(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]
) -> None:
    wanted = installation.Requirement("pytest", "PySide6", (0,), (0, 1), "6.11.3", "it aborts")
    monkeypatch.setattr(installation, "_window", lambda: (wanted,))
    assert _launch(monkeypatch, *arguments) == 1
    assert "PySide6" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("first", "expected"),
    [("ask", True), ("--help", True), ("nothing-here.png", True), ("--data-dir", False)],
)
def test_command_option_and_mistake_are_told_apart(first: str, expected: bool) -> None:
    assert launch.is_for_terminal(first) is expected


def test_existing_file_opens_the_window_with_it(tmp_path: Path) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(b"")
    assert not launch.is_for_terminal(str(path))


def test_command_wins_over_a_file_of_the_same_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "ask").write_text("")
    monkeypatch.chdir(tmp_path)
    assert launch.is_for_terminal("ask")
    assert not launch.is_for_terminal("./ask")
