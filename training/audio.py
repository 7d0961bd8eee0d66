"""Stage ``audio``: the audio tower alone, taught the order of words by CTC.

Words are the units (the list is closed): each soft token learns which word just ended.
"""

from __future__ import annotations

import random
import time
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
    load_checkpoint,
    make_optimiser,
    pick_device,
    report,
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


def train_audio(runs: Runs, seconds: float, peak: float = 1.5e-3) -> None:
    """Train for ``seconds``, going on from the last checkpoint; logs held-out figures."""
    device = pick_device()
    torch.manual_seed(SEED)
    tower, head = AudioTower(), AudioHead()
    initialise(tower, SEED)
    optimiser = make_optimiser([(tower.parameters(), 1.0), (head.parameters(), 1.0)])
    seen, path = 0, runs.checkpoint("audio")
    if saved := load_checkpoint(path, device):
        tower.load_state_dict(saved["tower"])
        head.load_state_dict(saved["head"])
        optimiser.load_state_dict(saved["optimiser"])
        seen = saved["seen"]
    tower.to(device)
    head.to(device)
    store, held = Clips(runs, TRAIN), Clips(runs, HELD_OUT)
    schedule, averages, step = Schedule(peak, seconds), Averages(), 0
    rng, told = random.Random(SEED + seen), time.monotonic()
    while schedule.spent < 1:
        schedule.apply(optimiser, step)
        batch = make_audio_batch(sample_clips(store, BATCH, rng))
        hide_bands(batch, rng)
        averages.add(ctc=audio_step(tower, head, optimiser, batch, device))
        seen, step = seen + BATCH, step + 1
        if time.monotonic() - told > 60 or schedule.spent >= 1:
            told = time.monotonic()
            store.refresh()
            figures = measure_audio(tower, head, held, device)
            report(
                runs.log("audio"), {"seen": seen, "store": len(store), **averages.take(), **figures}
            )
            save_checkpoint(
                path,
                tower=tower.state_dict(),
                head=head.state_dict(),
                optimiser=optimiser.state_dict(),
                seen=seen,
            )


def audio_step(
    tower: AudioTower,
    head: AudioHead,
    optimiser: torch.optim.Optimizer,
    batch: AudioBatch,
    device: torch.device,
) -> float:
    """One step; returns the loss."""
    with torch.autocast(device.type, torch.bfloat16):
        tokens, mask = tower(batch.features.to(device), batch.mask.to(device))
        loss = ctc_loss(head, tokens, mask, batch.texts)
    loss.backward()
    nn.utils.clip_grad_norm_([*tower.parameters(), *head.parameters()], 1.0)
    optimiser.step()
    optimiser.zero_grad(set_to_none=True)
    return loss.item()


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
