"""Batches of encoded dialogues and the loss of the target on their answers.

The language model gets its inputs exactly as ``Gemma4Model.forward`` builds them (a test
compares); doing it here keeps the soft tokens at hand for the towers' own heads.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional
from transformers import Gemma4ForConditionalGeneration

from training.chat import IGNORED, Encoded
from training.configuration import TOKEN_IDS

SOFT = ("<|image|>", "<|audio|>", "<|video|>")


@dataclass
class TextBatch:
    """Ids, labels and mask, each (batch, length), padded on the right."""

    ids: Tensor
    labels: Tensor
    mask: Tensor

    def to(self, device: torch.device) -> TextBatch:
        """The same batch on ``device``."""
        return TextBatch(self.ids.to(device), self.labels.to(device), self.mask.to(device))


def collate(rows: Sequence[Encoded]) -> TextBatch:
    """Pad rows to the longest."""
    length = max(len(row.ids) for row in rows)
    ids = torch.zeros(len(rows), length, dtype=torch.long)
    labels = torch.full_like(ids, IGNORED)
    mask = torch.zeros_like(ids)
    for index, row in enumerate(rows):
        ids[index, : len(row.ids)] = torch.tensor(row.ids)
        labels[index, : len(row.ids)] = torch.tensor(row.labels)
        mask[index, : len(row.ids)] = 1
    return TextBatch(ids, labels, mask)


def hidden_states(
    model: Gemma4ForConditionalGeneration,
    batch: TextBatch,
    soft: Tensor | None = None,
    shared: dict | None = None,
) -> Tensor:
    """Last hidden states (batch, length, HIDDEN); ``soft`` are the soft tokens in reading order.

    ``shared`` collects the key/values that the drafter reads.
    """
    language = model.model.language_model
    places = torch.isin(
        batch.ids, torch.tensor([TOKEN_IDS[token] for token in SOFT], device=batch.ids.device)
    )
    ids = batch.ids.masked_fill(places, TOKEN_IDS["<pad>"])
    embedded = language.embed_tokens(ids)
    if soft is not None:
        embedded = embedded.masked_scatter(places.unsqueeze(-1), soft.to(embedded.dtype))
    extra = {} if shared is None else {"shared_kv_states": shared}
    states = language(
        inputs_embeds=embedded,
        per_layer_inputs=language.get_per_layer_inputs(ids),
        attention_mask=batch.mask,
        use_cache=False,
        **extra,
    )
    result: Tensor = states.last_hidden_state
    return result


def scores(model: Gemma4ForConditionalGeneration, states: Tensor) -> Tensor:
    """Logits with the model's softcap."""
    cap = model.config.text_config.final_logit_softcapping
    return cap * torch.tanh(model.lm_head(states).float() / cap)


def answer_loss(
    model: Gemma4ForConditionalGeneration, batch: TextBatch, soft: Tensor | None = None
) -> tuple[Tensor, float]:
    """Mean cross-entropy on label positions, and the share of answers written without a slip."""
    states = hidden_states(model, batch, soft)[:, :-1]
    labels = batch.labels[:, 1:]
    chosen = labels != IGNORED
    logits = scores(model, states[chosen])
    loss = functional.cross_entropy(logits, labels[chosen])
    with torch.no_grad():
        wrong = torch.zeros_like(labels, dtype=torch.bool)
        wrong[chosen] = logits.argmax(-1) != labels[chosen]
        exact = whole_answers(labels, wrong)
    return loss, exact


def whole_answers(labels: Tensor, wrong: Tensor) -> float:
    """The share of label runs without a wrong token."""
    chosen = labels != IGNORED
    starts = chosen & ~functional.pad(chosen, (1, 0))[:, :-1]
    run = starts.flatten().cumsum(0)[chosen.flatten()] - 1
    bad = torch.zeros(int(run.max()) + 1).index_add_(0, run.cpu(), wrong[chosen].float().cpu())
    return (bad == 0).float().mean().item()
