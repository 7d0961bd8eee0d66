"""Stage ``audio``: the audio tower alone, taught the order of words by CTC.

Words are the units (the list is closed): each soft token learns which word just ended.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional
from transformers import Gemma4AudioFeatureExtractor, Gemma4AudioModel
from transformers.models.gemma4.modeling_gemma4 import Gemma4MultimodalEmbedder

from training.configuration import HIDDEN, MEL_BINS, target_config
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
from training.speech import WORDS, Clip, Clips, silence, vary
from training.split import HELD_OUT, TRAIN
from training.weights import initialise

BATCH = 8
BLANK = 0
EXTRACTOR = Gemma4AudioFeatureExtractor(feature_size=MEL_BINS)


class AudioTower(nn.Module):
    """The target's tower and projection under the names they have in the target."""

    def __init__(self) -> None:
        super().__init__()
        config = target_config()
        self.audio_tower = Gemma4AudioModel(config.audio_config)
        self.embed_audio = Gemma4MultimodalEmbedder(config.audio_config, config.text_config)

    def forward(self, features: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """Soft tokens (batch, tokens, HIDDEN) and which of them are real."""
        states = self.audio_tower(features, mask)
        return self.embed_audio(states.last_hidden_state), states.attention_mask


class AudioHead(nn.Linear):
    """Reads words off the soft tokens; class 0 is the blank."""

    def __init__(self) -> None:
        super().__init__(HIDDEN, len(WORDS) + 1)


@dataclass
class AudioBatch:
    """Log-mel features (batch, frames, MEL_BINS), which frames are real, and transcripts."""

    features: Tensor
    mask: Tensor
    texts: list[str]


def make_audio_batch(clips: list[Clip]) -> AudioBatch:
    """The library's features of ``clips``, padded to the longest."""
    made = EXTRACTOR([clip.samples for clip in clips], return_tensors="np")
    features, mask = made["input_features"], made["input_features_mask"]
    return AudioBatch(
        torch.from_numpy(np.asarray(features, np.float32)),
        torch.from_numpy(np.asarray(mask, bool)),
        [clip.text for clip in clips],
    )


def hide_bands(batch: AudioBatch, rng: random.Random) -> None:
    """Blank a band of mel bins in half of the clips, in place."""
    for row in range(len(batch.texts)):
        if rng.random() < 0.5:
            start, width = rng.randint(0, MEL_BINS - 8), rng.randint(2, 7)
            batch.features[row, :, start : start + width] = batch.features[row].mean()


def ctc_loss(head: AudioHead, tokens: Tensor, mask: Tensor, texts: list[str]) -> Tensor:
    """CTC over words; clips without words pull everything to the blank."""
    scores = head(tokens).float().log_softmax(-1).transpose(0, 1)
    words = [[WORDS.index(word) + 1 for word in text.split()] for text in texts]
    flat = torch.tensor([word for row in words for word in row], device=tokens.device)
    lengths = torch.tensor([len(row) for row in words])
    loss: Tensor = functional.ctc_loss(
        scores, flat, mask.sum(-1).cpu(), lengths, BLANK, zero_infinity=True
    )
    return loss


def read_words(head: AudioHead, tokens: Tensor, mask: Tensor) -> list[str]:
    """The greedy CTC transcript of every clip."""
    best = head(tokens).argmax(-1)
    texts = []
    for row, real in zip(best, mask, strict=True):
        marks = torch.unique_consecutive(row[real]).tolist()
        texts.append(" ".join(WORDS[mark - 1] for mark in marks if mark != BLANK))
    return texts


def sample_clips(store: Clips, count: int, rng: random.Random) -> list[Clip]:
    """Varied clips; one in twenty holds no words."""
    return [
        silence(rng) if rng.random() < 0.05 else vary(store[rng.randrange(len(store))], rng)
        for _ in range(count)
    ]


class AudioStage:
    """Tower and head over the stores of clips."""

    def __init__(self, runs: Runs) -> None:
        self._runs, self._device = runs, pick_device()
        torch.manual_seed(SEED)
        self._tower, self._head = AudioTower(), AudioHead()
        initialise(self._tower, SEED)
        self._tower.to(self._device)
        self._head.to(self._device)
        self._parameters = [*self._tower.parameters(), *self._head.parameters()]
        self.optimiser = make_optimiser([(self._parameters, 1.0)])
        self._seen = 0
        if saved := load_checkpoint(runs.checkpoint("audio"), self._device):
            self._tower.load_state_dict(saved["tower"])
            self._head.load_state_dict(saved["head"])
            self.optimiser.load_state_dict(saved["optimiser"])
            self._seen = saved["seen"]
        self._store, self._held = Clips(runs, TRAIN), Clips(runs, HELD_OUT)
        self._averages, self._rng = Averages(), random.Random(SEED + self._seen)

    def step(self, number: int) -> None:
        """One batch of varied clips."""
        batch = make_audio_batch(sample_clips(self._store, BATCH, self._rng))
        hide_bands(batch, self._rng)
        with torch.autocast(self._device.type, torch.bfloat16):
            features, real = batch.features.to(self._device), batch.mask.to(self._device)
            tokens, mask = self._tower(features, real)
            loss = ctc_loss(self._head, tokens, mask, batch.texts)
        descend(self.optimiser, loss, self._parameters)
        self._averages.add(ctc=loss.item())
        self._seen += BATCH

    def tell(self) -> None:
        """Log held-out figures and save; clips made meanwhile join the store."""
        self._store.refresh()
        held = measure_audio(self._tower, self._head, self._held, self._device)
        report(self._runs.log("audio"), {"seen": self._seen, **self._averages.take(), **held})
        save_checkpoint(
            self._runs.checkpoint("audio"),
            tower=self._tower.state_dict(),
            head=self._head.state_dict(),
            optimiser=self.optimiser.state_dict(),
            seen=self._seen,
        )


def train_audio(runs: Runs, seconds: float, peak: float = 1.5e-3) -> None:
    """Train for ``seconds``, going on from the last checkpoint."""
    stage = AudioStage(runs)
    run(Schedule(peak, seconds), stage.optimiser, stage.step, stage.tell)


@torch.no_grad()
def measure_audio(
    tower: AudioTower, head: AudioHead, held: Clips, device: torch.device, count: int = 60
) -> dict[str, float]:
    """Exact transcripts of held-out voices, apart for digits and phrases."""
    hits = Averages()
    for start in range(0, min(count, len(held)), 10):
        clips = [
            vary(held[number], random.Random(number))
            for number in range(start, min(start + 10, len(held)))
        ]
        batch = make_audio_batch(clips)
        tokens, mask = tower(batch.features.to(device), batch.mask.to(device))
        for text, read in zip(batch.texts, read_words(head, tokens, mask), strict=True):
            hits.add(
                **{"held_digits" if text[0].isdigit() else "held_phrases": float(text == read)}
            )
    return hits.take()
