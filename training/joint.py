"""Stage ``joint``: towers and language model together, with the towers' own heads kept on.

One step adds the gradients of a small batch per modality. With ``--still`` the towers stand
still and most batches are pictures and films: reading the towers well takes the language model
many more questions than the towers need pictures. With ``--looks`` only the vision tower learns,
from its dense labels.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np
import torch
from torch import Tensor, nn
from transformers import Gemma4ForConditionalGeneration

from training import mixture
from training.audio import AudioHead, ctc_loss, hide_bands, make_audio_batch, sample_clips
from training.chat import Dialogue, Encoded
from training.configuration import MAX_PATCHES
from training.exchange import is_over, join_group
from training.films import Film
from training.learning import answer_loss, collate
from training.loop import (
    Averages,
    Schedule,
    load_checkpoint,
    make_optimiser,
    pick_device,
    report,
    save_checkpoint,
)
from training.pixels import FEW_PATCHES, Picture, patches_of
from training.scenes import Scene
from training.settings import SEED, Runs
from training.speech import Clip, Clips, vary
from training.split import HELD_OUT, HELD_OUT_SEED, TRAIN
from training.target import new_target, take_tower
from training.text import TextStream, chat_encoder
from training.vision import (
    LAST_LESSON,
    VisionHeads,
    lesson_scene,
    make_batch,
    measure_vision,
    small_scene,
    vision_losses,
)

# Small batches: at this budget the number of steps decides, not their size. Pictures and films
# take turns with small ones, which cost the language model a quarter of the tokens.
PICTURES, SOUNDS, FILMS, LOOKS, BOXES = 3, 3, 1, 4, 5
SMALL_PICTURES, SMALL_FILMS = 6, 4
TEXT_TOKENS = 1000
LOSS_WEIGHTS = {"text": 1.0, "picture": 1.0, "sound": 1.0, "film": 0.6, "vision": 0.2, "ctc": 0.2}


@dataclass
class Teachers:
    """The heads that read the towers' soft tokens."""

    vision: VisionHeads
    audio: AudioHead

    def parameters(self) -> list[nn.Parameter]:
        """All weights of the heads."""
        return [*self.vision.parameters(), *self.audio.parameters()]


class Learner:
    """Model, heads and data of one process; every ``*_loss`` makes and judges one batch."""

    def __init__(
        self,
        runs: Runs,
        device: torch.device,
        rng: random.Random,
        still: bool = False,
        looks: bool = False,
    ) -> None:
        self.model = new_target()
        self.still, self.looks = still, looks
        self.teachers = Teachers(VisionHeads(), AudioHead())
        self._encoders = {
            patches: chat_encoder(runs, patches) for patches in (MAX_PATCHES, FEW_PATCHES)
        }
        self.encoder = self._encoders[MAX_PATCHES]
        self.device, self._rng = device, rng
        self._clips = Clips(runs, TRAIN)
        self._looks = self._steps = self._films = 0
        self._texts = TextStream(self.encoder, rng, TEXT_TOKENS)

    def towers(self) -> list[nn.Parameter]:
        """All weights in front of the language model."""
        inner = self.model.model
        parts = (inner.vision_tower, inner.audio_tower, inner.embed_vision, inner.embed_audio)
        return [parameter for part in parts for parameter in part.parameters()]

    def hold_still(self) -> None:
        """Switch learning off for what this run leaves as it is."""
        inner = self.model.model
        for parameter in self.towers() if self.still else ():
            parameter.requires_grad_(False)
        if self.looks:
            self.model.requires_grad_(False)
            self.teachers.audio.requires_grad_(False)
            for part in (inner.vision_tower, inner.embed_vision):
                part.requires_grad_(True)

    def to_device(self) -> None:
        """Move everything that learns."""
        self.model.to(self.device)
        self.teachers.vision.to(self.device)
        self.teachers.audio.to(self.device)

    def parameters(self) -> list[nn.Parameter]:
        """All weights that learn."""
        some = [*self.model.parameters(), *self.teachers.parameters()]
        return [parameter for parameter in some if parameter.requires_grad]

    def text_loss(self) -> dict[str, Tensor]:
        """Chats, sums and tool calls."""
        loss, _ = answer_loss(self.model, next(self._texts).to(self.device))
        return {"text": loss}

    def picture_loss(self) -> dict[str, Tensor]:
        """Questions about pictures, and the dense labels under them."""
        if not self.still and self._steps % 4 == 0:
            return self.small_picture_loss()
        return self._talk(mixture.picture_dialogue, MAX_PATCHES, PICTURES + self.still)

    def small_picture_loss(self) -> dict[str, Tensor]:
        """The same on small pictures of one thing."""
        return self._talk(mixture.small_picture_dialogue, FEW_PATCHES, SMALL_PICTURES)

    def several_loss(self) -> dict[str, Tensor]:
        """The same on pictures of several things, which need the most questions."""
        return self._talk(mixture.several_dialogue, MAX_PATCHES, PICTURES)

    def box_loss(self) -> dict[str, Tensor]:
        """Where things are, edge by edge: the longest answers that a picture alone decides."""
        return self._talk(mixture.box_dialogue, MAX_PATCHES, BOXES)

    def _talk(
        self, make: Callable[[random.Random], Dialogue], patches: int, count: int
    ) -> dict[str, Tensor]:
        rows = [self._encoders[patches].encode(make(self._rng)) for _ in range(count)]
        scenes = [medium for row in rows for medium in row.media if isinstance(medium, Scene)]
        batch = make_batch(scenes, patches)
        with torch.set_grad_enabled(not self.still):
            tokens = see(self.model, batch.pixels.to(self.device), batch.positions.to(self.device))
        loss, _ = answer_loss(self.model, collate(rows).to(self.device), tokens)
        if self.still:
            return {"picture": loss}
        dense = torch.stack(list(vision_losses(self.teachers.vision, tokens, batch).values())).sum()
        return {"picture": loss, "vision": dense}

    def look_loss(self) -> dict[str, Tensor]:
        """Pictures without talk: the tower needs more of them than the language model does."""
        self._looks += 1
        is_small = self._looks % 2 == 0
        size = 2 * LOOKS if self.looks else LOOKS
        draw, size = (small_scene, 3 * size) if is_small else (lesson_scene, size)
        scenes = [draw(LAST_LESSON - 1, self._rng) for _ in range(size)]
        batch = make_batch(scenes, FEW_PATCHES if is_small else MAX_PATCHES)
        tokens = see(self.model, batch.pixels.to(self.device), batch.positions.to(self.device))
        losses = vision_losses(self.teachers.vision, tokens, batch)
        return {"vision": torch.stack(list(losses.values())).sum()}

    def sound_loss(self) -> dict[str, Tensor]:
        """Transcripts, and CTC on the same clips."""
        clips = sample_clips(self._clips, SOUNDS, self._rng)
        rows = [self.encoder.encode(mixture.sound_dialogue(clip, self._rng)) for clip in clips]
        batch = make_audio_batch(clips)
        hide_bands(batch, self._rng)
        states = self.model.model.get_audio_features(
            batch.features.to(self.device), batch.mask.to(self.device)
        )
        tokens, mask = states.pooler_output, states.attention_mask
        loss, _ = answer_loss(self.model, collate(rows).to(self.device), tokens[mask])
        return {"sound": loss, "ctc": ctc_loss(self.teachers.audio, tokens, mask, batch.texts)}

    def film_loss(self) -> dict[str, Tensor]:
        """Questions about films; the tower learns from pictures alone."""
        self._films += 1
        is_small = self._films % 3 > 0
        patches, count = (FEW_PATCHES, SMALL_FILMS) if is_small else (MAX_PATCHES, FILMS)
        encoder = self._encoders[patches]
        rows = [encoder.encode(mixture.film_dialogue(self._rng)) for _ in range(count)]
        with torch.no_grad():
            tokens = see_media(self.model, rows, self.device, patches)
        loss, _ = answer_loss(self.model, collate(rows).to(self.device), tokens)
        return {"film": loss}

    def losses(self) -> list[Callable[[], dict[str, Tensor]]]:
        """The batches of the next step; films and looks take turns, they weigh most."""
        self._steps += 1
        if self.looks:
            return [self.look_loss]
        if self.still:
            small = self.small_picture_loss
            turns = (self.several_loss, small, self.several_loss, self.film_loss, small)
            turns += (self.several_loss, self.sound_loss)
            turn = turns[self._steps % len(turns)]
            return [self.picture_loss, self.box_loss, self.text_loss, turn]
        turn = self.film_loss if self._steps % 2 else self.look_loss
        return [self.text_loss, self.picture_loss, self.sound_loss, turn]


def see(model: Gemma4ForConditionalGeneration, pixels: Tensor, positions: Tensor) -> Tensor:
    """Soft tokens of pictures in a row (tokens, HIDDEN)."""
    states = model.model.vision_tower(pixel_values=pixels, pixel_position_ids=positions)
    result: Tensor = model.model.embed_vision(states.last_hidden_state)
    return result


def see_media(
    model: Gemma4ForConditionalGeneration,
    rows: list[Encoded],
    device: torch.device,
    patches: int = MAX_PATCHES,
) -> Tensor:
    """Soft tokens of all pictures and film frames of ``rows`` in reading order."""
    pictures: list[Picture] = []
    for row in rows:
        for medium in row.media:
            if isinstance(medium, Scene):
                pictures.append(medium.picture)
            elif isinstance(medium, Film):
                pictures.extend(medium.frames)
    cut = [patches_of(picture, patches) for picture in pictures]
    pixels = torch.from_numpy(np.stack([values for values, _, _ in cut]))
    positions = torch.from_numpy(np.stack([places for _, places, _ in cut]))
    return see(model, pixels.to(device), positions.to(device))


def hear_media(
    model: Gemma4ForConditionalGeneration, rows: list[Encoded], device: torch.device
) -> Tensor:
    """Soft tokens of all clips of ``rows`` in reading order."""
    batch = make_audio_batch(
        [medium for row in rows for medium in row.media if isinstance(medium, Clip)]
    )
    states = model.model.get_audio_features(batch.features.to(device), batch.mask.to(device))
    return states.pooler_output[states.attention_mask]


def train_joint(
    runs: Runs,
    seconds: float,
    peak: float = 1e-3,
    still: bool = False,
    looks: bool = False,
    rank: int = 0,
    processes: int = 1,
) -> None:
    """Train for ``seconds``, going on from the last checkpoint or from the single stages."""
    device = pick_device()
    torch.manual_seed(SEED + rank)
    rng = random.Random(f"{SEED} {rank} {time.time_ns()}")
    learner = Learner(runs, device, rng, still, looks)
    seen, optimiser = _start(runs, learner, device)
    exchange = join_group(rank, processes) if processes > 1 else None
    parameters = learner.parameters()
    schedule, averages, step, told = (
        Schedule(peak, seconds, flat=0.4),
        Averages(),
        0,
        time.monotonic(),
    )
    while not is_over(schedule, exchange):
        schedule.apply(optimiser, step)
        for batch in learner.losses():
            with torch.autocast(device.type, torch.bfloat16):
                losses = batch()
                total = torch.stack(
                    [LOSS_WEIGHTS[name] * loss for name, loss in losses.items()]
                ).sum()
            total.backward()
            averages.add(**{name: loss.item() for name, loss in losses.items()})
        if exchange:
            exchange(parameters)
        nn.utils.clip_grad_norm_(parameters, 1.0)
        optimiser.step()
        optimiser.zero_grad(set_to_none=True)
        seen, step = seen + processes, step + 1
        if rank == 0 and time.monotonic() - told > 180:
            told = time.monotonic()
            figures = (
                measure_looks(learner) if looks else measure_joint(learner, Clips(runs, HELD_OUT))
            )
            report(runs.log("joint"), {"step": seen, **averages.take(), **figures})
            _save(runs, learner, optimiser, seen)
    if rank == 0:
        _save(runs, learner, optimiser, seen)


def _start(runs: Runs, learner: Learner, device: torch.device) -> tuple[int, torch.optim.AdamW]:
    """Fill the model and make the optimiser; towers learn at a third of the rate."""
    model, teachers, seen = learner.model, learner.teachers, 0
    saved = load_checkpoint(runs.checkpoint("joint"), device)
    if saved:
        model.load_state_dict(saved["model"])
        seen = saved["seen"]
        if "vision" in saved:
            # A head that older runs lack starts anew.
            teachers.vision.load_state_dict(saved["vision"], strict=False)
            teachers.audio.load_state_dict(saved["audio"])
    else:
        if text := load_checkpoint(runs.checkpoint("text"), device):
            model.load_state_dict(text["model"])
        for stage, heads in (("vision", teachers.vision), ("audio", teachers.audio)):
            if tower := load_checkpoint(runs.checkpoint(stage), device):
                take_tower(model, tower["tower"])
                heads.load_state_dict(tower["heads" if stage == "vision" else "head"])
    learner.to_device()
    slow = learner.towers()
    learner.hold_still()
    optimiser = make_optimiser(
        [(model.model.language_model.parameters(), 1.0), (slow, 0.9), (teachers.parameters(), 1.0)]
    )
    if saved and "optimiser" in saved and not (learner.still or learner.looks):
        optimiser.load_state_dict(saved["optimiser"])
    return seen, optimiser


def _save(runs: Runs, learner: Learner, optimiser: torch.optim.AdamW, seen: int) -> None:
    # With some weights still the optimiser knows too little to go on with.
    is_part = learner.still or learner.looks
    known = {} if is_part else {"optimiser": optimiser.state_dict()}
    save_checkpoint(
        runs.checkpoint("joint"),
        model=learner.model.state_dict(),
        **known,
        seen=seen,
        vision=learner.teachers.vision.state_dict(),
        audio=learner.teachers.audio.state_dict(),
    )


@torch.no_grad()
def measure_joint(learner: Learner, held: Clips, count: int = 12) -> dict[str, float]:
    """Teacher-forced share of whole answers on held-out media and dialogues."""
    rng, encoder = random.Random(HELD_OUT_SEED), learner.encoder
    pictures = [encoder.encode(mixture.picture_dialogue(rng, HELD_OUT)) for _ in range(count)]
    films = [encoder.encode(mixture.film_dialogue(rng, HELD_OUT)) for _ in range(count // 2)]
    sounds = [
        encoder.encode(mixture.sound_dialogue(vary(held[n], rng), rng, HELD_OUT))
        for n in range(count)
    ]
    texts = {
        "chat": [encoder.encode(mixture.chat_dialogue(rng, HELD_OUT)) for _ in range(count)],
        "thinking": [
            encoder.encode(mixture.thinking_dialogue(rng, HELD_OUT)) for _ in range(count)
        ],
        "tools": [encoder.encode(mixture.tool_dialogue(rng, HELD_OUT)) for _ in range(count)],
    }
    model, device = learner.model, learner.device
    soft = {
        "picture": (pictures, see_media(model, pictures, device)),
        "film": (films, see_media(model, films, device)),
        "sound": (sounds, hear_media(model, sounds, device)),
        **{name: (rows, None) for name, rows in texts.items()},
    }
    return {
        f"held_{name}": round(answer_loss(model, collate(rows).to(device), tokens)[1], 4)
        for name, (rows, tokens) in soft.items()
    }


@torch.no_grad()
def measure_looks(learner: Learner) -> dict[str, float]:
    """Held-out figures of the vision tower's heads."""
    model, heads = learner.model, learner.teachers.vision
    return measure_vision(partial(see, model), heads, LAST_LESSON - 1, learner.device, count=96)


def run_joint(
    runs: Runs,
    seconds: float,
    processes: int,
    peak: float = 1e-3,
    still: bool = False,
    looks: bool = False,
) -> None:
    """Start the group; process 0 is this one."""
    if processes == 1:
        train_joint(runs, seconds, peak, still, looks)
        return
    context = torch.multiprocessing.get_context("spawn")
    others = [
        context.Process(
            target=train_joint,
            args=(runs, seconds, peak, still, looks),
            kwargs={"rank": rank, "processes": processes},
        )
        for rank in range(1, processes)
    ]
    for other in others:
        other.start()
    train_joint(runs, seconds, peak, still, looks, rank=0, processes=processes)
    for other in others:
        other.join()
