"""Stage ``evaluate``: held-out cases of every area through the engine, greedy, drafter on.

Media go through files and the engine's own reading of them, so the figures are those a user
gets. Prints one line per area and writes the table as JSON.
"""

from __future__ import annotations

import json
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import torch

from engine.events import Channel, Delta, Failed, Finished, Stats, ToolCalled
from engine.messages import ToolCall
from engine.requests import Options, Request
from engine.session import Session
from training.cases import ALL_AREAS, Case, Reply, cases_of
from training.configuration import DRAFT_LENGTH
from training.media_files import with_files
from training.settings import Runs
from training.speech import Clips
from training.split import HELD_OUT

MAX_NEW_TOKENS = 160


@dataclass
class Score:
    """Counts of one area."""

    right: int = 0
    asked: int = 0
    tokens: int = 0
    forwards: int = 0
    drafted: int = 0
    accepted: int = 0
    identical: int = 0
    compared: int = 0
    wrong: list[tuple[str, str, str]] = field(default_factory=list)

    def row(self) -> dict[str, float]:
        """The figures of the table."""
        return {
            "right": round(self.right / max(self.asked, 1), 3),
            "n": self.asked,
            "tokens_per_forward": round(self.tokens / max(self.forwards, 1), 2),
            "acceptance": round(self.accepted / max(self.drafted, 1), 2),
            "identical": round(self.identical / max(self.compared, 1), 3),
        }


def ask(session: Session, case: Case, folder: Path, draft_length: int) -> tuple[Reply, Stats]:
    """One greedy answer of the engine."""
    messages = with_files(case.dialogue, case.dialogue.messages[: case.until], folder)
    options = Options(
        thinking=case.dialogue.thinking,
        temperature=0.0,
        seed=0,
        max_new_tokens=MAX_NEW_TOKENS,
        draft_length=draft_length,
    )
    texts = {Channel.ANSWER: "", Channel.THINKING: ""}
    calls: list[ToolCall] = []
    for event in session.generate(Request(tuple(messages), case.dialogue.tools, options)):
        if isinstance(event, Delta):
            texts[event.channel] += event.text
        elif isinstance(event, ToolCalled):
            calls.append(event.call)
        elif isinstance(event, Failed):
            raise RuntimeError(event.message)
        elif isinstance(event, Finished):
            return Reply(texts[Channel.ANSWER], texts[Channel.THINKING], tuple(calls)), event.stats
    raise RuntimeError("The engine ended without Finished.")


def judge(session: Session, cases: list[Case], compared: int) -> Score:
    """Ask all cases; the first ``compared`` also without the drafter."""
    score = Score()
    with tempfile.TemporaryDirectory() as folder:
        for number, case in enumerate(cases):
            reply, stats = ask(session, case, Path(folder), DRAFT_LENGTH)
            score.asked += 1
            if case.judge(reply):
                score.right += 1
            else:
                score.wrong.append(_shown(case, reply))
            score.tokens += stats.new_tokens
            score.forwards += stats.target_forwards
            score.drafted += stats.drafted
            score.accepted += stats.accepted
            if number < compared:
                score.compared += 1
                score.identical += ask(session, case, Path(folder), 0)[0] == reply
    return score


def _shown(case: Case, reply: Reply) -> tuple[str, str, str]:
    calls = " ".join(f"{call.name}{dict(call.arguments)}" for call in reply.calls)
    return (
        case.dialogue.messages[case.until - 1].text,
        case.dialogue.messages[case.until].text,
        reply.text + calls,
    )


def evaluate(
    runs: Runs, folder: Path, count: int, areas: tuple[str, ...] = (), mistakes: int = 3
) -> None:
    """Print the table and some mistakes; write it to the runs folder."""
    torch.set_num_threads(1)
    session = Session.load(folder)
    clips = Clips(runs, HELD_OUT) if runs.clips.exists() else None
    table, total = {}, Score()
    for area in areas or ALL_AREAS:
        score = judge(session, cases_of(area, count, clips), compared=max(2, count // 8))
        for name in (
            "right",
            "asked",
            "tokens",
            "forwards",
            "drafted",
            "accepted",
            "identical",
            "compared",
        ):
            setattr(total, name, getattr(total, name) + getattr(score, name))
        table[area] = score.row()
        print(f"{area:18}", json.dumps(table[area]), flush=True)
        for said, wanted, got in score.wrong[:mistakes]:
            print(f"    {said!r}: wanted {wanted!r}, got {got!r}")
    table["all"] = total.row()
    print(f"{'all':18}", json.dumps(table["all"]))
    (runs.folder / "evaluation.json").write_text(json.dumps(table, indent=2) + "\n")
    (runs.folder / "evaluation.md").write_text(as_markdown(table))


def as_markdown(table: dict[str, dict[str, float]]) -> str:
    """The table for the model card."""
    lines = ["| area | right | n | tokens per forward | acceptance |", "|---|---|---|---|---|"]
    lines += [
        f"| {area} | {row['right']:.2f} | {row['n']} | {row['tokens_per_forward']:.2f} "
        f"| {row['acceptance']:.2f} |"
        for area, row in table.items()
    ]
    return "\n".join(lines) + "\n"
