"""Stage ``text``: the language model alone, on chats, sums and tool calls."""

from __future__ import annotations

import random
from functools import partial

import torch
from transformers import AutoTokenizer, Gemma4ForConditionalGeneration

from training import abilities, drills, mixture
from training.chat import ChatEncoder, Encoded
from training.configuration import MAX_PATCHES
from training.learning import TextBatch, answer_loss, collate
from training.loop import (
    Averages,
    Schedule,
    descend,
    load_checkpoint,
    make_optimiser,
    pick_device,
    report,
    run,
    save_checkpoint,
)
from training.settings import SEED, Runs
from training.soft_tokens import soft_token_count
from training.split import HELD_OUT, HELD_OUT_SEED
from training.target import new_target

# Padded tokens per batch: some 16 chats or 35 sums.
TOKENS = 2600
# What part of the rows are sums and copies without a chat around them.
SUM_DRILLS, COPY_DRILLS = 0.1, 0.05
AREAS = {
    "chat": mixture.chat_dialogue,
    "thinking": mixture.thinking_dialogue,
    "tools": mixture.tool_dialogue,
}


def chat_encoder(runs: Runs, patches: int = MAX_PATCHES) -> ChatEncoder:
    """The encoder with the trained tokenizer; pictures take at most ``patches``."""
    tokenizer = AutoTokenizer.from_pretrained(runs.tokenizer)
    return ChatEncoder(tokenizer, partial(soft_token_count, patches=patches))


class TextStream:
    """Endless batches of dialogues of like length, about ``tokens`` tokens each."""

    def __init__(self, encoder: ChatEncoder, rng: random.Random, tokens: int = TOKENS) -> None:
        self._encoder, self._rng, self._tokens = encoder, rng, tokens
        self._ready: list[TextBatch] = []

    def __next__(self) -> TextBatch:
        """The next batch."""
        if not self._ready:
            self._ready = self._make(self._tokens // 10)
            self._rng.shuffle(self._ready)
        return self._ready.pop()

    def _make(self, count: int) -> list[TextBatch]:
        rows = [self._row() for _ in range(count)]
        rows.sort(key=lambda row: len(row.ids))
        batches, some = [], [rows[0]]
        for row in rows[1:]:
            if (len(some) + 1) * len(row.ids) > self._tokens:
                batches.append(collate(some))
                some = []
            some.append(row)
        return [*batches, collate(some)]

    def _row(self) -> Encoded:
        chance = self._rng.random()
        if abilities.WORKS_SUMS and chance < SUM_DRILLS:
            return drills.sum_drill(self._encoder.plain, self._rng)
        if chance < SUM_DRILLS + COPY_DRILLS:
            return drills.copy_drill(self._encoder.plain, self._rng)
        return self._encoder.encode(mixture.text_dialogue(self._rng))


class TextStage:
    """The language model of the target; the towers stay as they started."""

    def __init__(self, runs: Runs) -> None:
        self._runs, self._device = runs, pick_device()
        torch.manual_seed(SEED)
        self._model = new_target().to(self._device)
        self._parameters = list(self._model.model.language_model.parameters())
        self.optimiser = make_optimiser([(self._parameters, 1.0)])
        self._seen = 0
        if saved := load_checkpoint(runs.checkpoint("text"), self._device):
            self._model.load_state_dict(saved["model"])
            if "optimiser" in saved:
                self.optimiser.load_state_dict(saved["optimiser"])
            self._seen = saved["seen"]
        self._encoder = chat_encoder(runs)
        self._stream = TextStream(self._encoder, random.Random(SEED + self._seen))
        self._averages = Averages()

    def step(self, number: int) -> None:
        """One batch of dialogues."""
        batch = next(self._stream).to(self._device)
        with torch.autocast(self._device.type, torch.bfloat16):
            loss, exact = answer_loss(self._model, batch)
        descend(self.optimiser, loss, self._parameters)
        self._averages.add(loss=loss.item(), exact=exact)
        self._seen += len(batch.ids)

    def tell(self) -> None:
        """Log held-out figures and save."""
        held = measure_text(self._model, self._encoder, self._device)
        report(self._runs.log("text"), {"seen": self._seen, **self._averages.take(), **held})
        save_checkpoint(
            self._runs.checkpoint("text"),
            model=self._model.state_dict(),
            optimiser=self.optimiser.state_dict(),
            seen=self._seen,
        )


def train_text(runs: Runs, seconds: float, peak: float = 2e-3) -> None:
    """Train for ``seconds``, going on from the last checkpoint."""
    stage = TextStage(runs)
    schedule = Schedule(peak, seconds, flat=0.5, floor=0.2)
    run(schedule, stage.optimiser, stage.step, stage.tell, every=120)


@torch.no_grad()
def measure_text(
    model: Gemma4ForConditionalGeneration,
    encoder: ChatEncoder,
    device: torch.device,
    count: int = 24,
) -> dict[str, float]:
    """Teacher-forced share of whole answers on held-out dialogues, by area."""
    figures = {}
    for area, make in AREAS.items():
        rng = random.Random(HELD_OUT_SEED)
        rows = [encoder.encode(make(rng, HELD_OUT)) for _ in range(count)]
        figures[f"held_{area}"] = round(answer_loss(model, collate(rows).to(device))[1], 4)
    return figures
