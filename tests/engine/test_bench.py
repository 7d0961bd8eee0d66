"""The benchmark compares like with like: same text, same acceptance, same number of rounds."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.bench import main, peers
from engine.bench.forced import HitTable
from engine.bench.measure import host_syncs_per_round, interleaved, second_turn
from engine.bench.runners import Clock, Tandem, Transformers
from engine.bench.shapes import Subject
from tests.engine.prompts import build, reference
from tests.engine.tiny_models import VOCAB, pair

COUNT = 24
CLOCK = Clock("cpu")


def subject(shape: str) -> Subject:
    made = pair(shape)
    return Subject(shape, made.target, made.drafter, is_random=True)


@pytest.mark.parametrize("shape", ["E2B", "12B"])
def test_forced_acceptance_is_the_same_in_both_engines(shape: str) -> None:
    prompt = build(shape, "text past the window").inputs.ids
    expected = reference(shape, "text past the window", COUNT)
    table = HitTable((*prompt, *expected), 0.7, VOCAB)
    ours = Tandem(subject(shape), 3, table, context=200, clock=CLOCK).run(prompt, COUNT)
    theirs = Transformers(subject(shape), 3, table, clock=CLOCK).run(prompt, COUNT)
    assert ours.ids == theirs.ids == expected
    assert ours.forwards == theirs.forwards < COUNT
    assert (ours.drafted, ours.accepted) == (theirs.drafted, theirs.accepted)


def test_rows_hold_every_repeat_and_say_whether_the_text_is_right() -> None:
    prompt = build("E2B", "short text").inputs.ids
    expected = reference("E2B", "short text", COUNT)
    runners = [Tandem(subject("E2B"), 0, None, context=200, clock=CLOCK)]
    row = interleaved(runners, prompt, COUNT, 2, expected)[0]
    assert (row.rounds, len(row.seconds), row.equals_reference) == (COUNT - 1, 2, True)
    wrong = interleaved(runners, prompt, COUNT, 1, expected[::-1])[0]
    assert not wrong.equals_reference


def test_a_second_turn_is_timed_with_and_without_the_cache() -> None:
    prompt = build("E2B", "text past the window").inputs.ids
    runner = Tandem(subject("E2B"), 0, None, context=300, clock=CLOCK)
    turn = second_turn(runner, prompt * 3, 8, prompt[:5], 1)
    assert turn["tokens"] == 3 * len(prompt) + 8 + 5
    assert runner.generator.cached_tokens == 0  # the last run was the recomputed one


def test_ours_waits_once_a_round_and_transformers_more_often() -> None:
    prompt = build("E2B", "short text").inputs.ids
    ours = Tandem(subject("E2B"), 2, None, context=200, clock=CLOCK)
    theirs = Transformers(subject("E2B"), 2, None, clock=CLOCK)
    assert host_syncs_per_round(ours, prompt, 6) == 1
    theirs_per_round = host_syncs_per_round(theirs, prompt, 6)
    assert theirs_per_round is not None
    assert theirs_per_round > 1


def test_the_last_line_of_the_output_is_one_json_object(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["--tokens", "6", "--repeats", "1", "--drafts", "2", "--prompt", "40"])
    report = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert code == 0
    names = [row["name"] for row in report["rows"]]
    assert names == [
        "plain",
        "tandem 2",
        "tandem adaptive",
        "transformers",
        "transformers assisted 2",
    ]
    assert all(row["equals_reference"] for row in report["rows"])
    assert report["second_turn"]["ratio"] > 0
    assert report["host_syncs_per_round"]["tandem 2"] == 1
    assert set(report["skipped"]) == {"mlx-vlm", "llama.cpp"}


def test_a_peer_that_fails_is_left_out_with_its_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(peers, "_is_installed", lambda module: True)
    gguf = peers.Gguf(Path("none.gguf"), None, None, 64)
    runners, skipped = peers.available(subject("E2B"), (2,), gguf, CLOCK, (5, 6))
    assert runners == []
    assert skipped["mlx-vlm"].startswith("It reads model folders only")
    assert "No module named 'xllamacpp'" in skipped["llama.cpp"]
    assert "llama.cpp mtp 2" in skipped
    _, skipped = peers.available(subject("E2B"), (), None, CLOCK, (5, 6))
    assert "--gguf" in skipped["llama.cpp"]
