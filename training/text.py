"""Stage ``text``: the language model alone, on chats, sums and tool calls."""

from __future__ import annotations

import random
import time

import torch
from torch import nn
from transformers import AutoTokenizer, Gemma4ForConditionalGeneration

from training import mixture
from training.chat import ChatEncoder
from training.learning import TextBatch, answer_loss, collate
from training.loop import (
    Averages,
    Schedule,
    load_checkpoint,
    make_optimiser,
    pick_device,
    report,
    save_checkpoint,
)
from training.settings import SEED, Runs
from training.soft_tokens import soft_token_count
from training.split import HELD_OUT, HELD_OUT_SEED
from training.target import new_target

# Padded tokens per batch: some 16 chats or 35 sums.
TOKENS = 2600
AREAS = {
    "chat": mixture.chat_dialogue,
    "thinking": mixture.thinking_dialogue,
    "tools": mixture.tool_dialogue,
}


def chat_encoder(runs: Runs) -> ChatEncoder:
    """The encoder with the trained tokenizer."""
    return ChatEncoder(AutoTokenizer.from_pretrained(runs.tokenizer), soft_token_count)


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
        rows = [self._encoder.encode(mixture.text_dialogue(self._rng)) for _ in range(count)]
        rows.sort(key=lambda row: len(row.ids))
        batches, some = [], [rows[0]]
        for row in rows[1:]:
            if (len(some) + 1) * len(row.ids) > self._tokens:
                batches.append(collate(some))
                some = []
            some.append(row)
        return [*batches, collate(some)]


def train_text(runs: Runs, seconds: float, peak: float = 2e-3) -> None:
    """Train for ``seconds``, going on from the last checkpoint; logs held-out figures."""
    device = pick_device()
    torch.manual_seed(SEED)
    model = new_target()
    language = model.model.language_model
    optimiser = make_optimiser([(language.parameters(), 1.0)])
    seen, path = 0, runs.checkpoint("text")
    if saved := load_checkpoint(path, device):
        model.load_state_dict(saved["model"])
        optimiser.load_state_dict(saved["optimiser"])
        seen = saved["seen"]
    model.to(device)
    encoder = chat_encoder(runs)
    stream = TextStream(encoder, random.Random(SEED + seen))
    schedule, averages, step = Schedule(peak, seconds, flat=0.5, floor=0.2), Averages(), 0
    told = time.monotonic()
    while schedule.spent < 1:
        schedule.apply(optimiser, step)
        batch = next(stream).to(device)
        with torch.autocast(device.type, torch.bfloat16):
            loss, exact = answer_loss(model, batch)
        loss.backward()
        nn.utils.clip_grad_norm_(language.parameters(), 1.0)
        optimiser.step()
        optimiser.zero_grad(set_to_none=True)
        averages.add(loss=loss.item(), exact=exact, length=batch.ids.shape[1])
        seen, step = seen + len(batch.ids), step + 1
        if time.monotonic() - told > 120 or schedule.spent >= 1:
            figures = measure_text(model, encoder, device)
            told = time.monotonic()
            report(runs.log("text"), {"seen": seen, **averages.take(), **figures})
            save_checkpoint(
                path, model=model.state_dict(), optimiser=optimiser.state_dict(), seen=seen
            )


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
