"""``tandem models`` as a program of its own, against a Hub on loopback."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.cli.progress import ProgressLines, describe
from engine.hub.catalogue import load_catalogue
from engine.hub.events import Completed, Planned, Progress, Retrying
from tests.engine.hub.conftest import publish_pair, target_files
from tests.engine.hub.hub_server import Fault, HubServer, serve_hub

GB = 1_000_000_000
WEIGHTS = "model.safetensors"
PATIENCE_SECONDS = 120


@pytest.fixture
def hub() -> Iterator[HubServer]:
    """The real E2B's names with tiny content."""
    with serve_hub() as server:
        publish_pair(server, load_catalogue().find("e2b"))
        yield server


@pytest.fixture
def surroundings(tmp_path: Path) -> dict[str, str]:
    """An environment without the user's own token, cache, proxy and models."""
    kept = {key: os.environ[key] for key in ("PATH", "SYSTEMROOT") if key in os.environ}
    return {
        **kept,
        "HF_HOME": str(tmp_path / "hf"),
        "HF_TOKEN": "hf_secret",
        "TANDEM_MODELS": str(tmp_path / "models"),
        "PYTHONUTF8": "1",
    }


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "engine", "models", *arguments]


def run(surroundings: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(*arguments),
        env=surroundings,
        capture_output=True,
        text=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
        timeout=PATIENCE_SECONDS,
    )


def test_lists_every_model_with_a_verdict_for_this_computer(surroundings: dict[str, str]) -> None:
    answer = run(surroundings, "list")
    assert answer.returncode == 0, answer.stderr
    assert answer.stdout.startswith("This computer: ")
    for name in ("e2b ", "e4b ", "12b ", "26b-a4b ", "31b "):
        assert f"  {name}" in answer.stdout
    assert answer.stderr == ""


def test_json_is_one_document_with_the_memory_split(surroundings: dict[str, str]) -> None:
    answer = run(surroundings, "list", "--json", "--context", "32768")
    cards = {card["id"]: card for card in json.loads(answer.stdout)}
    assert cards["e2b"]["context"] == 32768
    assert cards["e2b"]["memory"]["kv"] == 198 * 2**20
    assert cards["e2b"]["tokens_per_second"] is None
    assert cards["31b"]["badges"] == ["text", "image", "video", "thinking", "tools"]


def test_shows_one_model_by_repository(surroundings: dict[str, str]) -> None:
    answer = run(surroundings, "show", "google/gemma-4-E4B-it")
    assert answer.returncode == 0
    assert "google/gemma-4-E4B-it-assistant" in answer.stdout
    assert "not measured here" in answer.stdout
    assert "Apache-2.0" in answer.stdout


def test_an_unknown_model_is_one_sentence_and_code_1(surroundings: dict[str, str]) -> None:
    answer = run(surroundings, "show", "gpt")
    assert (answer.returncode, answer.stdout) == (1, "")
    assert answer.stderr.count("\n") == 1
    assert "“gpt”" in answer.stderr


def test_wrong_usage_is_code_2(surroundings: dict[str, str]) -> None:
    assert run(surroundings).returncode == 2
    assert run(surroundings, "list", "--context", "0").returncode == 2


def test_downloads_lists_and_removes(hub: HubServer, surroundings: dict[str, str]) -> None:
    answer = run(surroundings, "download", "e2b", "--endpoint", hub.url)
    assert answer.returncode == 0, answer.stderr
    folder = Path(answer.stdout.strip())
    assert folder == Path(surroundings["TANDEM_MODELS"]) / "e2b"
    assert (folder / WEIGHTS).read_bytes() == target_files()[WEIGHTS]
    assert "100 %" in answer.stderr
    assert "is a mirror: your token is not sent" in answer.stderr
    assert not any("authorization" in seen.headers for seen in hub.seen)

    cards = {card["id"]: card for card in json.loads(run(surroundings, "list", "--json").stdout)}
    assert cards["e2b"]["is_installed"]
    refused = run(surroundings, "remove", "e2b")
    assert (refused.returncode, "--yes" in refused.stderr) == (1, True)
    removed = run(surroundings, "remove", "e2b", "--yes")
    assert "freed" in removed.stdout
    assert not folder.exists()


def test_imports_a_folder_in_place(surroundings: dict[str, str], tmp_path: Path) -> None:
    folder = tmp_path / "Own"
    for name, content in target_files().items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    answer = run(surroundings, "import", str(folder))
    assert (answer.returncode, answer.stdout) == (0, "own\n")
    assert "No drafter was found" in answer.stderr
    shown = run(surroundings, "show", "own").stdout
    assert str(folder) in shown
    assert "working space 1.0 GB" in shown
    assert "would need  bf16 1.0 GB, int8 1.0 GB, int4 1.0 GB" in shown


@pytest.mark.skipif(os.name == "nt", reason="Windows has no signal to send to one program")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_pauses_and_the_same_command_goes_on(
    hub: HubServer, surroundings: dict[str, str], number: signal.Signals
) -> None:
    hub.faults.extend([Fault(WEIGHTS), Fault(WEIGHTS, stalls=True)])
    fetch = command("download", "e2b", "--endpoint", hub.url)
    with subprocess.Popen(fetch, env=surroundings, stderr=subprocess.PIPE, text=True) as process:
        assert hub.stalled.wait(PATIENCE_SECONDS)
        process.send_signal(number)
        _, errors = process.communicate(timeout=PATIENCE_SECONDS)
    assert process.returncode == 130
    assert "Paused at" in errors
    assert "run the same command again to go on" in errors
    again = run(surroundings, "download", "e2b", "--endpoint", hub.url)
    assert again.returncode == 0
    assert " here; " in again.stderr


@pytest.mark.skipif(os.name == "nt", reason="Windows has no signal to send to one program")
def test_goes_on_after_being_killed(hub: HubServer, surroundings: dict[str, str]) -> None:
    for _ in range(3):
        hub.stalled.clear()
        hub.faults.append(Fault(WEIGHTS, stalls=True))
        fetch = command("download", "e2b", "--endpoint", hub.url)
        with subprocess.Popen(fetch, env=surroundings, stderr=subprocess.DEVNULL) as process:
            assert hub.stalled.wait(PATIENCE_SECONDS)
            process.kill()
    answer = run(surroundings, "download", "e2b", "--endpoint", hub.url)
    assert answer.returncode == 0, answer.stderr
    assert Path(answer.stdout.strip(), WEIGHTS).read_bytes() == target_files()[WEIGHTS]


def test_goes_through_the_proxy_of_the_system(hub: HubServer, surroundings: dict[str, str]) -> None:
    proxied = {**surroundings, "http_proxy": hub.url, "no_proxy": "127.0.0.1"}
    answer = run(proxied, "download", "e2b", "--endpoint", "http://hub.invalid")
    assert answer.returncode == 0, answer.stderr


def test_offline_mode_and_no_network_end_in_one_sentence(
    hub: HubServer, surroundings: dict[str, str]
) -> None:
    answer = run({**surroundings, "HF_HUB_OFFLINE": "1"}, "download", "e2b", "--endpoint", hub.url)
    assert answer.returncode == 1
    assert "Unset HF_HUB_OFFLINE" in answer.stderr
    assert "Traceback" not in answer.stderr
    assert hub.seen == []


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def progress(done: int, speed: float | None = None, left: float | None = None) -> Progress:
    return Progress("model.safetensors", done, 10 * GB, done, 10 * GB, speed, left)


def test_a_terminal_gets_one_moving_bar() -> None:
    stream = Terminal()
    lines = ProgressLines(stream, "Gemma 4 E2B")
    lines.show(progress(GB))
    lines.show(progress(5 * GB, 25e6, 200.0))
    last = stream.getvalue().split("\r")[-1]
    assert last.startswith("[############............]  50 %  5.0 GB of 10.0 GB, 25.0 MB/s, 3 min")
    assert "\n" not in stream.getvalue()


def test_a_file_gets_a_line_every_tenth() -> None:
    stream = io.StringIO()
    lines = ProgressLines(stream, "Gemma 4 E2B")
    for done in range(0, 10 * GB + 1, GB // 10):
        lines.show(progress(done))
    assert len(stream.getvalue().splitlines()) == 11


def test_a_cause_is_shown_on_a_line_of_its_own() -> None:
    stream = Terminal()
    lines = ProgressLines(stream, "Gemma 4 E2B")
    lines.show(Planned(10 * GB, GB, 50 * GB, "a" * 40, "b" * 40))
    lines.show(progress(GB))
    lines.show(Retrying("model.safetensors", "no data for 30 seconds", 1, 5, 2.0))
    lines.show(Completed("e2b", Path("models/e2b"), Path("models/e2b/assistant")))
    plain = [line for line in stream.getvalue().split("\n") if line[:1] not in ("", "\r")]
    assert plain == [
        "Gemma 4 E2B: 10.0 GB, 1.0 GB here; 50.0 GB free on disk",
        "model.safetensors: no data for 30 seconds; attempt 2 of 5 in 2 s",
        "Gemma 4 E2B is complete and checked.",
    ]


def test_speed_and_time_are_left_out_until_they_are_known() -> None:
    assert describe(progress(GB)) == "1.0 GB of 10.0 GB"
    assert describe(progress(GB, 0.0)) == "1.0 GB of 10.0 GB, 0 bytes/s"
