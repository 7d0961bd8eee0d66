"""The command line as a user meets it: whole processes, exit codes, streams."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from tests.engine.media.files import protected_pdf
from tests.engine.test_prompt import OWN, _rows

PATIENCE_SECONDS = 240


def _start(*arguments: object, stdin: str | None = None) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "engine", *map(str, arguments)],
        stdin=subprocess.PIPE if stdin is not None else subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        # A test run started in the background ignores Ctrl-C, and children inherit that.
        preexec_fn=_obey_interrupts if os.name == "posix" else None,
    )


def _obey_interrupts() -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _run(*arguments: object, stdin: str | None = None) -> tuple[int, str, str]:
    process = _start(*arguments, stdin=stdin)
    out, err = process.communicate(stdin, timeout=PATIENCE_SECONDS)
    return process.returncode, out, err


def _write(path: Path, *lines: Any) -> Path:
    path.write_text(
        "".join(f"{line if isinstance(line, str) else json.dumps(line)}\n" for line in lines)
    )
    return path


def _user(content: Any, **fields: Any) -> dict[str, Any]:
    settings = {"temperature": 0, "max_new_tokens": 6} | fields
    return {"messages": [{"role": "user", "content": content}], **settings}


@pytest.mark.slow
def test_ask_streams_the_answer_and_tells_the_speed(
    model_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Image.new("RGB", (20, 20), "blue").save(tmp_path / "a.png")
    monkeypatch.setenv("TRANSFORMERS_VERBOSITY", "info")  # libraries stay quiet all the same
    code, out, err = _run(
        "ask", "What is it?", "--image", tmp_path / "a.png", "--model", model_folder,
        "--temperature", 0, "--max-new-tokens", 6,
    )  # fmt: skip
    assert code == 0
    assert out.endswith("\n")
    assert err.startswith("6 tokens")
    assert "tokens per step" in err
    assert err.count("\n") == 1


@pytest.mark.slow
def test_ask_json_is_one_object_with_the_batch_fields(model_folder: Path) -> None:
    code, out, _ = _run(
        "ask", "-", "--json", "--no-drafter", "--model", model_folder, "--max-new-tokens", 4,
        stdin="Hi",
    )  # fmt: skip
    reply = json.loads(out)
    assert code == 0
    assert list(reply) == ["text", "thinking", "tool_calls", "finish_reason", "stats"]
    assert reply["stats"]["drafted"] == 0


@pytest.mark.slow
def test_batch_answers_every_line_in_order(model_folder: Path, tmp_path: Path) -> None:
    locked = [
        {"type": "file", "path": str(protected_pdf(tmp_path / f"{word}.pdf", "Hi", word))}
        for word in ("swordfish", "shark")
    ]
    requests = _write(
        tmp_path / "requests.jsonl",
        {"id": 1, **_user("Hi")},
        "not json",
        {"id": "two", **_user([{"type": "image", "path": "none.png"}])},
        "",
        {"id": {"n": 3}, **_user("half \ud800")},
        {"id": 4, **_user("Hello there " * 1000)},
        {"id": 5, **_user([{"type": "text", "text": "Hi"}], seed=1, thinking=True)},
        {"id": 6, **_user(locked[:1])},
        {"id": 7, **_user(locked[1:])},
    )
    code, out, err = _run("batch", requests, "--model", model_folder, "--pdf-password", "swordfish")
    replies = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert "Traceback" not in err
    assert [reply["id"] for reply in replies] == [1, None, "two", {"n": 3}, 4, 5, 6, 7]
    refused = [reply["id"] for reply in replies if "error" in reply]
    assert refused == [None, "two", {"n": 3}, 4, 7]
    assert "does not open" in replies[-1]["error"]
    assert list(replies[0]) == ["id", "text", "thinking", "tool_calls", "finish_reason", "stats"]
    assert list(replies[0]["stats"]) == [
        "new_tokens", "target_forwards", "drafted", "accepted", "seconds",
    ]  # fmt: skip
    assert replies[0]["finish_reason"] == "length"


@pytest.mark.slow
def test_batch_answers_a_pipe_line_by_line(model_folder: Path) -> None:
    process = _start("batch", "-", "--model", model_folder, stdin="")
    assert process.stdin is not None
    assert process.stdout is not None
    for number in (1, 2):
        process.stdin.write(json.dumps({"id": number, **_user("Hi")}) + "\n")
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["id"] == number
    process.communicate(timeout=PATIENCE_SECONDS)
    assert process.returncode == 0


def test_render_writes_the_strings_of_the_golden_file(tmp_path: Path) -> None:
    for size in ("small", "large"):
        rows = [row for row in _rows(OWN) if row["size"] == size]
        lines = [
            {"id": r["name"], "messages": r["messages"], "options": r["options"]} for r in rows
        ]
        code, out, _ = _run("render", "--format", size, _write(tmp_path / "a.jsonl", *lines, "{"))
        *replies, last = [json.loads(line) for line in out.splitlines()]
        assert code == 0
        assert replies == [{"id": r["name"], "prompt": r["rendered"]} for r in rows]
        assert set(last) == {"id", "error"}


@pytest.mark.parametrize(
    "arguments",
    [
        ("render", "none.jsonl"),
        ("batch", "none.jsonl"),
        ("ask", "Hi", "--model", "nowhere"),
        ("ask", "Hi", "--model", "."),
    ],
)
def test_what_a_user_can_mend_is_one_line_and_exit_code_1(
    arguments: tuple[str, ...], tmp_path: Path
) -> None:
    code, out, err = _run(*arguments)
    assert (code, out) == (1, "")
    assert err.startswith("tandem: ")
    assert err.count("\n") == 1


def test_bad_picture_is_one_line_and_exit_code_1(model_folder: Path) -> None:
    code, _, err = _run("ask", "Hi", "--image", "none.png", "--model", model_folder)
    assert (code, err) == (1, "tandem: The picture none.png does not exist; check the path.\n")


@pytest.mark.parametrize(
    "arguments", [(), ("dance",), ("ask",), ("ask", "Hi", "--max-new-tokens", "0")]
)
def test_wrong_usage_is_exit_code_2(arguments: tuple[str, ...]) -> None:
    assert _run(*arguments)[0] == 2


@pytest.mark.slow
def test_interrupt_ends_without_a_traceback(model_folder: Path, tmp_path: Path) -> None:
    process = _start("batch", "-", "--model", model_folder, stdin="")
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(json.dumps({"id": 1, **_user("Hi")}) + "\n")
    process.stdin.flush()
    assert process.stdout.readline()
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=PATIENCE_SECONDS)
    assert process.returncode == 130
    assert "Traceback" not in err


def test_reader_that_goes_away_ends_it_quietly(tmp_path: Path) -> None:
    lines = [{"id": n, "messages": [{"role": "user", "content": "Hi" * 500}]} for n in range(500)]
    process = _start("render", _write(tmp_path / "a.jsonl", *lines))
    assert process.stdout is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == ""
    assert process.wait(PATIENCE_SECONDS) == 0
