"""Stage ``drafter``: distil the frozen target into the drafter, on what the target writes.

All positions of an answer learn at once. Query t sees the token at t+1, the target's last
hidden state at t and the target's key/values up to t, at position t+1: what it has in use.
The steps unroll: step j feeds the token at t+1+j and its own projected state; mask,
key/values and position stay.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional
from transformers import Gemma4AssistantForCausalLM, Gemma4ForConditionalGeneration

from training import mixture
from training.audio import sample_clips
from training.chat import IGNORED, ChatEncoder, Dialogue, Encoded
from training.configuration import CENTROIDS, DRAFT_LENGTH, TOKEN_IDS, VOCABULARY, WINDOW
from training.joint import hear_media, see_media
from training.learning import SOFT, TextBatch, collate, hidden_states, scores
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
from training.sampling import answer_many
from training.settings import SEED, Runs
from training.speech import Clips
from training.split import TRAIN
from training.target import cluster_tokens, new_drafter, new_target
from training.text import chat_encoder

STEP_WEIGHT = 0.85
KINDS = ("text", "text", "text", "picture", "sound", "film")
SIZES = {"text": 16, "picture": 8, "sound": 8, "film": 3}


@dataclass
class Teaching:
    """What the frozen target shows of one batch."""

    batch: TextBatch
    states: Tensor
    logits: Tensor
    shared: dict[str, tuple[Tensor, Tensor]]
    embedded: Tensor


class Pool:
    """Rows the target wrote, made as they are needed and kept for reuse."""

    def __init__(
        self,
        model: Gemma4ForConditionalGeneration,
        runs: Runs,
        rng: random.Random,
        device: torch.device,
    ) -> None:
        self.encoder: ChatEncoder = chat_encoder(runs)
        self._model, self._rng, self._device = model, rng, device
        self._clips = Clips(runs, TRAIN)
        self._rows: dict[str, list[Encoded]] = {kind: [] for kind in SIZES}
        self._uses: dict[str, int] = dict.fromkeys(SIZES, 0)

    def draw(self, kind: str, reuse: int = 4) -> list[Encoded]:
        """A batch of one kind; every row serves about ``reuse`` times."""
        rows, size = self._rows[kind], SIZES[kind]
        if len(rows) < size or self._uses[kind] >= reuse:
            self._uses[kind] = 0
            rows.extend(self._write(kind, size))
        self._uses[kind] += 1
        return self._rng.sample(rows[-400:], size)

    def _write(self, kind: str, size: int) -> list[Encoded]:
        dialogues = [self._dialogue(kind) for _ in range(size)]
        asked = [(dialogue, self._rng.choice(sorted(dialogue.labelled))) for dialogue in dialogues]
        return answer_many(self._model, self.encoder, asked, self._device)

    def _dialogue(self, kind: str) -> Dialogue:
        if kind == "text":
            return mixture.text_dialogue(self._rng)
        if kind == "picture":
            return mixture.picture_dialogue(self._rng)
        if kind == "film":
            return mixture.film_dialogue(self._rng)
        return mixture.sound_dialogue(sample_clips(self._clips, 1, self._rng)[0], self._rng)


@torch.no_grad()
def teach(
    model: Gemma4ForConditionalGeneration, rows: list[Encoded], kind: str, device: torch.device
) -> Teaching:
    """Run the target once over ``rows``."""
    batch = collate(rows).to(device)
    soft = None
    if kind in ("picture", "film") and any(row.media for row in rows):
        soft = see_media(model, rows, device)
    elif kind == "sound":
        soft = hear_media(model, rows, device)
    shared: dict[str, tuple[Tensor, Tensor]] = {}
    states = hidden_states(model, batch, soft, shared)
    places = torch.isin(
        batch.ids, torch.tensor([TOKEN_IDS[token] for token in SOFT], device=device)
    )
    embedded = model.model.language_model.embed_tokens(
        batch.ids.masked_fill(places, TOKEN_IDS["<pad>"])
    )
    return Teaching(batch, states, scores(model, states), shared, embedded)


def queries_of(labels: Tensor) -> Tensor:
    """Positions (rows, queries) to draft from: the last prompt token and those of the answer.

    Rows with shorter answers run on into the padding, where nothing is learnt.
    """
    chosen = labels != IGNORED
    first = chosen.int().argmax(-1)
    last = labels.shape[1] - 1 - chosen.flip(-1).int().argmax(-1)
    steps = torch.arange(int((last - first).max()) + 1, device=labels.device)
    return (first[:, None] - 1 + steps).clamp(max=labels.shape[1] - 1)


def masks(queries: Tensor, keys: int, dtype: torch.dtype) -> dict[str, Tensor]:
    """Additive masks (rows, 1, queries, keys): query t sees keys up to t, or a window of them."""
    distance = queries[:, None, :, None] - torch.arange(keys, device=queries.device)
    low = torch.finfo(dtype).min
    full = torch.zeros(distance.shape, device=queries.device, dtype=dtype)
    full = full.masked_fill(distance < 0, low)
    return {
        "full_attention": full,
        "sliding_attention": full.masked_fill(distance > WINDOW, low),
    }


def drafter_loss(
    drafter: Gemma4AssistantForCausalLM, taught: Teaching
) -> tuple[Tensor, list[float]]:
    """The summed loss of all steps, and the share of right first choices per step."""
    device = taught.states.device
    cluster = torch.empty(VOCABULARY, dtype=torch.long, device=device)
    places = torch.arange(VOCABULARY, device=device)
    cluster[drafter.masked_embedding.token_ordering] = places // (VOCABULARY // CENTROIDS)
    queries = queries_of(taught.batch.labels)
    total, agreed = torch.zeros((), device=device), []
    for step, inner in enumerate(_unrolled(drafter, taught, queries)):
        chosen = _at(taught.batch.labels, queries, 2 + step, IGNORED) != IGNORED
        if not chosen.any():
            continue
        wanted = _at(taught.logits, queries, 1 + step)[chosen]
        logits = drafter.lm_head(inner[chosen]).float()
        clusters = drafter.masked_embedding.centroids(inner[chosen]).float()
        best = wanted.argmax(-1)
        loss = functional.cross_entropy(logits, wanted.softmax(-1))
        loss = loss + functional.cross_entropy(clusters, cluster[best])
        total = total + STEP_WEIGHT**step * loss
        agreed.append((logits.argmax(-1) == best).float().mean().item())
    return total, agreed


def _at(values: Tensor, queries: Tensor, ahead: int, beyond: float = 0.0) -> Tensor:
    """``values`` (rows, length, …) ``ahead`` positions on from the queries, else ``beyond``."""
    places = queries + ahead
    rows = torch.arange(len(values), device=values.device)[:, None]
    found = values[rows, places.clamp(max=values.shape[1] - 1)]
    outside = places >= values.shape[1]
    return found.masked_fill(outside.reshape(outside.shape + (1,) * (found.dim() - 2)), beyond)


def _unrolled(
    drafter: Gemma4AssistantForCausalLM, taught: Teaching, queries: Tensor
) -> Iterator[Tensor]:
    """The drafter's normed states (rows, queries, hidden) of every step."""
    attention = masks(queries, taught.batch.ids.shape[1], taught.states.dtype)
    state = _at(taught.states, queries, 0)
    for step in range(DRAFT_LENGTH):
        token = _at(taught.embedded, queries, 1 + step)
        inner = drafter.model(
            inputs_embeds=drafter.pre_projection(torch.cat([token, state], dim=-1)),
            attention_mask=attention,
            position_ids=queries + 1,
            shared_kv_states=taught.shared,
            use_cache=False,
        ).last_hidden_state
        state = drafter.post_projection(inner)
        yield inner


class DrafterStage:
    """The drafter and the frozen target it learns from."""

    def __init__(self, runs: Runs) -> None:
        self._runs, self._device = runs, pick_device()
        torch.manual_seed(SEED)
        self._target = _trained_target(runs, self._device)
        self._drafter = new_drafter().to(self._device)
        self.optimiser = make_optimiser([(self._drafter.parameters(), 1.0)], decay=0.01)
        self._seen = 0
        if saved := load_checkpoint(runs.checkpoint("drafter"), self._device):
            self._drafter.load_state_dict(saved["drafter"])
            if "optimiser" in saved:
                self.optimiser.load_state_dict(saved["optimiser"])
            self._seen = saved["seen"]
        else:
            order = cluster_tokens(self._target.lm_head.weight)
            self._drafter.masked_embedding.token_ordering.copy_(order)
        self._rng = random.Random(f"{SEED} drafter {self._seen}")
        self._pool = Pool(self._target, runs, self._rng, self._device)
        self._averages = Averages()

    def step(self, number: int) -> None:
        """One batch of rows the target wrote, all of one kind."""
        kind = self._rng.choice(KINDS)
        rows = self._pool.draw(kind)
        with torch.autocast(self._device.type, torch.bfloat16):
            taught = teach(self._target, rows, kind, self._device)
            loss, agreed = drafter_loss(self._drafter, taught)
        descend(self.optimiser, loss, self._drafter.parameters())
        shares = {f"{kind}_{at}": share for at, share in enumerate(agreed) if at in (0, 2, 4)}
        self._averages.add(loss=loss.item(), **shares)
        self._seen += 1

    def tell(self) -> None:
        """Log the figures and save."""
        report(self._runs.log("drafter"), {"step": self._seen, **self._averages.take()})
        save_checkpoint(
            self._runs.checkpoint("drafter"),
            drafter=self._drafter.state_dict(),
            optimiser=self.optimiser.state_dict(),
            seen=self._seen,
        )


def _trained_target(runs: Runs, device: torch.device) -> Gemma4ForConditionalGeneration:
    found = load_checkpoint(runs.checkpoint("joint"), device)
    found = found or load_checkpoint(runs.checkpoint("text"), device)
    if found is None:
        raise SystemExit("The drafter learns from a target: run the stages text and joint first.")
    target = new_target()
    target.load_state_dict(found["model"])
    return target.to(device).eval().requires_grad_(False)


def train_drafter(runs: Runs, seconds: float, peak: float = 2e-3) -> None:
    """Train for ``seconds``, going on from the last checkpoint."""
    stage = DrafterStage(runs)
    run(Schedule(peak, seconds), stage.optimiser, stage.step, stage.tell)
