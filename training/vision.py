"""Stage ``vision``: the vision tower alone, with dense labels per soft token.

The tower and its projection into the language model are those of the target; the heads
(``VisionHeads``) only teach and are kept on in the joint stage. Curriculum by lessons: one
large black shape on white, then colours (both on small pictures), then full pictures, several
and small shapes, then more characters. A lesson ends when its shapes are named reliably.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional
from transformers import Gemma4VisionModel
from transformers.models.gemma4.modeling_gemma4 import Gemma4MultimodalEmbedder

from training.colours import COLOUR_NAMES
from training.configuration import HIDDEN, MAX_PATCHES, target_config
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
from training.overlap import overlap
from training.pixels import FEW_PATCHES, patches_of
from training.scenes import GLYPHS, Scene, Wish, draw_clutter, draw_glyph, draw_scene
from training.settings import SEED, Runs
from training.split import HELD_OUT, HELD_OUT_SEED, TRAIN
from training.tokens_truth import IGNORED, KINDS, TokenTruth, token_truth
from training.weights import initialise

BATCH = 8
LAST_LESSON = 4
# Steps an edge of a box is told in: fine enough for an overlap of .9, coarse enough to classify.
EDGE_BINS = 50
# Share of things named right at which a lesson ends.
PASSED = 0.93


class VisionTower(nn.Module):
    """The target's tower and projection under the names they have in the target."""

    def __init__(self) -> None:
        super().__init__()
        config = target_config()
        config.vision_config._attn_implementation = "eager"
        self.vision_tower = Gemma4VisionModel(config.vision_config)
        self.embed_vision = Gemma4MultimodalEmbedder(config.vision_config, config.text_config)

    def forward(self, pixels: Tensor, positions: Tensor) -> Tensor:
        """Soft tokens (all tokens of all pictures, HIDDEN), padding stripped."""
        states = self.vision_tower(pixel_values=pixels, pixel_position_ids=positions)
        result: Tensor = self.embed_vision(states.last_hidden_state)
        return result


class VisionHeads(nn.Module):
    """Linear readers of the soft tokens: kind, colour, character, centre, own place and the
    owner's box per token.

    ``box`` tells the four edges as numbers, ``edges`` each as one of EDGE_BINS steps: digits are
    classes to the language model, and a number alone leaves them out of its linear reach.
    ``thing_kind`` and ``thing_glyph`` read the mean over the cells of one thing: local evidence
    adds up there without attention, which is what starts the learning of outlines.
    """

    def __init__(self) -> None:
        super().__init__()
        self.kind = nn.Linear(HIDDEN, len(KINDS))
        self.colour = nn.Linear(HIDDEN, len(COLOUR_NAMES))
        self.glyph = nn.Linear(HIDDEN, len(GLYPHS))
        self.thing_kind = nn.Linear(HIDDEN, len(KINDS))
        self.thing_glyph = nn.Linear(HIDDEN, len(GLYPHS))
        self.centre = nn.Linear(HIDDEN, 1)
        self.box = nn.Linear(HIDDEN, 4)
        self.edges = nn.Linear(HIDDEN, 4 * EDGE_BINS)
        self.place = nn.Linear(HIDDEN, 2)
        self.count = nn.Sequential(nn.Linear(HIDDEN, 64), nn.GELU(), nn.Linear(64, 6))


@dataclass
class VisionBatch:
    """Pictures as patches with their flattened truth; ``sizes`` are soft tokens per picture."""

    pixels: Tensor
    positions: Tensor
    sizes: list[int]
    truths: list[TokenTruth]

    def labels(self, name: str) -> Tensor:
        """One truth field of all tokens in a row."""
        return torch.from_numpy(np.concatenate([getattr(truth, name) for truth in self.truths]))


def make_batch(scenes: list[Scene], patches: int = MAX_PATCHES) -> VisionBatch:
    """Cut ``scenes`` into patches and label their tokens."""
    cut = [patches_of(scene.picture, patches) for scene in scenes]
    return VisionBatch(
        torch.from_numpy(np.stack([values for values, _, _ in cut])),
        torch.from_numpy(np.stack([positions for _, positions, _ in cut])),
        [size for _, _, size in cut],
        [token_truth(scene, patches) for scene in scenes],
    )


def vision_losses(heads: VisionHeads, tokens: Tensor, batch: VisionBatch) -> dict[str, Tensor]:
    """The auxiliary losses of one batch, by head."""
    labels = {
        name: batch.labels(name).to(tokens.device)
        for name in ("kind", "colour", "glyph", "centre", "box", "place")
    }
    weight = torch.ones(len(KINDS), device=tokens.device)
    weight[0] = 0.4
    losses = {
        "kind": _cross_entropy(heads.kind(tokens), labels["kind"], weight),
        "centre": 4
        * functional.binary_cross_entropy_with_logits(
            heads.centre(tokens).squeeze(-1).float(), labels["centre"]
        ),
        "place": 3 * functional.l1_loss(heads.place(tokens).float(), labels["place"]),
    }
    for name, head in (("colour", heads.colour), ("glyph", heads.glyph)):
        if (labels[name] != IGNORED).any():
            losses[name] = _cross_entropy(head(tokens), labels[name])
    owned = ~torch.isnan(labels["box"][:, 0])
    if owned.any():
        boxes = heads.box(tokens[owned]).float()
        losses["box"] = 5 * functional.l1_loss(boxes, labels["box"][owned])
        losses["edges"] = edge_loss(heads.edges(tokens[owned]).float(), labels["box"][owned])
    return losses | _whole_losses(heads, tokens, batch)


def edge_loss(logits: Tensor, boxes: Tensor) -> Tensor:
    """Cross-entropy of edges (tokens, 4 x EDGE_BINS) against boxes (tokens, 4) in 0..1.

    An edge between two steps belongs to both, by its distance from each.
    """
    logs = logits.view(-1, EDGE_BINS).log_softmax(-1)
    place = (boxes.reshape(-1, 1) * EDGE_BINS - 0.5).clamp(0, EDGE_BINS - 1)
    low = place.floor().long()
    share = place - low
    wanted = torch.zeros_like(logs).scatter_(1, low, 1 - share)
    wanted.scatter_add_(1, (low + 1).clamp(max=EDGE_BINS - 1), share)
    return -(wanted * logs).sum(-1).mean()


def _whole_losses(heads: VisionHeads, tokens: Tensor, batch: VisionBatch) -> dict[str, Tensor]:
    """The losses on means: over the cells of a thing, and over a picture."""
    pooled = torch.stack([part.mean(0) for part in tokens.split(batch.sizes)])
    count = torch.tensor([truth.count for truth in batch.truths], device=tokens.device)
    losses = {"count": functional.cross_entropy(heads.count(pooled), count)}
    means, kinds, glyphs = thing_means(tokens, batch)
    if len(kinds):
        losses["thing"] = functional.cross_entropy(heads.thing_kind(means), kinds)
        if (glyphs != IGNORED).any():
            losses["thing_glyph"] = _cross_entropy(heads.thing_glyph(means), glyphs)
    return losses


def _cross_entropy(logits: Tensor, labels: Tensor, weight: Tensor | None = None) -> Tensor:
    return functional.cross_entropy(logits.float(), labels, weight, ignore_index=IGNORED)


def thing_means(tokens: Tensor, batch: VisionBatch) -> tuple[Tensor, Tensor, Tensor]:
    """The mean token of every thing that owns cells (things, HIDDEN), its kind and character."""
    owners, base = [], 0
    for truth in batch.truths:
        owners.append(np.where(truth.owner >= 0, truth.owner + base, -1))
        base += truth.count
    owner = torch.from_numpy(np.concatenate(owners)).to(tokens.device)
    cells = owner >= 0
    present, owner = torch.unique(owner[cells], return_inverse=True)
    first = torch.zeros(len(present), dtype=torch.long, device=tokens.device)
    first.scatter_(0, owner, torch.arange(len(owner), device=tokens.device))
    sums = torch.zeros(len(present), tokens.shape[-1], device=tokens.device)
    sums = sums.index_add(0, owner, tokens[cells].float())
    counts = torch.bincount(owner, minlength=len(present)).unsqueeze(-1)
    labels = (batch.labels(name).to(tokens.device)[cells][first] for name in ("kind", "glyph"))
    kinds, glyphs = labels
    return sums / counts, kinds, glyphs


def lesson_scene(lesson: int, rng: random.Random, side: str = TRAIN) -> Scene:
    """What a picture may hold in a lesson, 0 to LAST_LESSON."""
    if lesson == 0:
        wish = Wish(
            radii=(0.25, 0.48), colours=("black",), side=side, black_on_white=True, sizes=(128, 200)
        )
        return draw_scene(wish, rng)
    if lesson == 1:
        return draw_scene(Wish(radii=(0.22, 0.48), side=side, sizes=(128, 200)), rng)
    chance = rng.random()
    glyphs = 0.45 if lesson == LAST_LESSON else 0.2
    if chance < glyphs:
        return draw_glyph(side, rng)
    if chance < glyphs + 0.03:
        return draw_clutter(rng)
    if lesson == 2:
        return draw_scene(Wish(radii=(0.15, 0.48), side=side), rng)
    if chance < glyphs + 0.2:
        return draw_scene(Wish(radii=(0.12, 0.48), side=side), rng)
    return draw_scene(Wish(counts=(1, 2, 3, 4, 5), radii=(0.09, 0.3), side=side), rng)


def small_scene(lesson: int, rng: random.Random) -> Scene:
    """Between full pictures: single things in small ones, three times as many per second."""
    if rng.random() < 0.55:
        return draw_glyph(TRAIN, rng, (128, 200))
    return draw_scene(Wish(radii=(0.2, 0.48), sizes=(128, 200)), rng)


class VisionStage:
    """Tower, heads and the lesson they are in."""

    def __init__(self, runs: Runs) -> None:
        self._runs, self._device = runs, pick_device()
        torch.manual_seed(SEED)
        self._tower, self._heads = VisionTower(), VisionHeads()
        initialise(self._tower, SEED)
        self._tower.to(self._device)
        self._heads.to(self._device)
        self.optimiser = make_optimiser(
            [(self._tower.parameters(), 1.0), (self._heads.parameters(), 3.0)]
        )
        self._seen, self._lesson, self._named = 0, 0, 0.0
        if saved := load_checkpoint(runs.checkpoint("vision"), self._device):
            self._tower.load_state_dict(saved["tower"])
            self._heads.load_state_dict(saved["heads"])
            if "optimiser" in saved:
                self.optimiser.load_state_dict(saved["optimiser"])
            self._seen, self._lesson = saved["seen"], saved["lesson"]
        self._averages, self._rng = Averages(), random.Random(SEED + self._seen)

    def step(self, number: int) -> None:
        """One batch; every second one holds small pictures, three times as many."""
        is_small = self._lesson < 2 or number % 2 == 1
        draw = lesson_scene if self._lesson < 2 or not is_small else small_scene
        size = BATCH * 3 if is_small else BATCH
        scenes = [draw(self._lesson, self._rng) for _ in range(size)]
        batch = make_batch(scenes, FEW_PATCHES if is_small else MAX_PATCHES)
        with torch.autocast(self._device.type, torch.bfloat16):
            tokens = self._tower(batch.pixels.to(self._device), batch.positions.to(self._device))
            losses = vision_losses(self._heads, tokens, batch)
        named, read = shares_right(self._heads, tokens, batch)
        parameters = [*self._tower.parameters(), *self._heads.parameters()]
        descend(self.optimiser, torch.stack(list(losses.values())).sum(), parameters)
        self._averages.add(named=named, **{name: loss.item() for name, loss in losses.items()})
        if not math.isnan(read):
            self._averages.add(**{"read_small" if is_small else "read": read})
        self._seen += size
        if draw is lesson_scene:
            self._named += 0.02 * (named - self._named)
        if self._named > PASSED and self._lesson < LAST_LESSON:
            self._lesson, self._named = self._lesson + 1, 0.0

    def tell(self) -> None:
        """Log held-out figures and save."""
        held = measure_vision(self._tower, self._heads, self._lesson, self._device)
        figures = {"seen": self._seen, "lesson": self._lesson, **self._averages.take(), **held}
        report(self._runs.log("vision"), figures)
        save_checkpoint(
            self._runs.checkpoint("vision"),
            tower=self._tower.state_dict(),
            heads=self._heads.state_dict(),
            optimiser=self.optimiser.state_dict(),
            seen=self._seen,
            lesson=self._lesson,
        )


def train_vision(runs: Runs, seconds: float, peak: float = 1e-3) -> None:
    """Train for ``seconds``, going on from the last checkpoint."""
    stage = VisionStage(runs)
    run(Schedule(peak, seconds), stage.optimiser, stage.step, stage.tell)


@torch.no_grad()
def shares_right(heads: VisionHeads, tokens: Tensor, batch: VisionBatch) -> tuple[float, float]:
    """The shares of things named, and of characters read, off their mean token; NaN without any."""
    means, kinds, glyphs = thing_means(tokens, batch)
    named = heads.thing_kind(means).argmax(-1) == kinds
    known = glyphs != IGNORED
    read = heads.thing_glyph(means[known]).argmax(-1) == glyphs[known]
    return named.float().mean().item(), read.float().mean().item()


@torch.no_grad()
def measure_vision(
    tower: Callable[[Tensor, Tensor], Tensor],
    heads: VisionHeads,
    lesson: int,
    device: torch.device,
    count: int = 48,
) -> dict[str, float]:
    """Held-out figures: the vote of a picture's owned tokens against its truth."""
    rng = random.Random(HELD_OUT_SEED)
    scenes = [lesson_scene(lesson, rng, HELD_OUT) for _ in range(count)]
    hits = Averages()
    for start in range(0, count, 16):
        batch = make_batch(scenes[start : start + 16], FEW_PATCHES if lesson < 2 else MAX_PATCHES)
        tokens = tower(batch.pixels.to(device), batch.positions.to(device)).split(batch.sizes)
        for states, truth in zip(tokens, batch.truths, strict=True):
            hits.add(**_hits(heads, states, truth))
    return {f"held_{name}": value for name, value in hits.take().items()}


def _hits(heads: VisionHeads, states: Tensor, truth: TokenTruth) -> dict[str, float]:
    figures = {"count": float(heads.count(states.mean(0)).argmax() == truth.count)}
    centres = np.flatnonzero(truth.centre >= 0.25)
    owned = [cell for cell in centres if truth.kind[cell] > 0]
    kinds = heads.kind(states).argmax(-1).cpu().numpy()
    if owned:
        figures["kind"] = float(np.mean(kinds[owned] == truth.kind[owned]))
        colour = heads.colour(states).argmax(-1).cpu().numpy()
        if truth.colour[owned[0]] != IGNORED:
            figures["colour"] = float(np.mean(colour[owned] == truth.colour[owned]))
        box = heads.box(states).float().cpu().numpy()
        figures["box_error"] = float(np.abs(box[owned] - truth.box[owned]).mean())
        edges = heads.edges(states).view(-1, 4, EDGE_BINS).argmax(-1).cpu().numpy()
        boxes = (edges[owned] + 0.5) / EDGE_BINS
        pairs = zip(boxes, truth.box[owned], strict=True)
        figures["box"] = float(np.mean([overlap(one, other) >= 0.5 for one, other in pairs]))
    cells = np.flatnonzero(truth.glyph != IGNORED)
    if len(cells):
        votes = heads.glyph(states[torch.from_numpy(cells)]).float().log_softmax(-1).sum(0)
        figures["glyph"] = float(votes.argmax() == truth.glyph[cells[0]])
    return figures
