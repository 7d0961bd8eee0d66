"""How the next token is chosen, by drafter and target alike.

For every position and token id there is one fixed Gumbel value; both draw the token whose
processed logit plus noise is largest. The target's draw is an exact sample of its law, the
drafter's merely guesses it, so a draft is right when the two integers are equal, and the text
does not depend on the drafter (Gumbel-max sampling with shared noise).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from engine.noise import gumbel, position_keys


@dataclass(frozen=True, slots=True)
class Sampling:
    """The law of the next token.

    ``temperature`` 0 is greedy. ``top_k`` 0, ``top_p`` 1 and ``repetition_penalty`` 1 are off.
    ``suppress`` names ids that are never chosen. The text is a function of prompt, law and
    ``seed`` alone: neither the drafter nor the draft length changes it.
    """

    temperature: float = 0.0
    top_p: float = 1.0
    top_k: int = 0
    repetition_penalty: float = 1.0
    seed: int = 0
    suppress: frozenset[int] = frozenset()

    def __post_init__(self) -> None:
        if not self.temperature >= 0:
            raise ValueError(f"temperature must be 0 or more, not {self.temperature}")
        if not 0 < self.top_p <= 1:
            raise ValueError(f"top_p must be above 0 and at most 1, not {self.top_p}")
        if self.top_k < 0:
            raise ValueError(f"top_k must be 0 or more, not {self.top_k}")
        if not self.repetition_penalty > 0:
            raise ValueError(f"repetition_penalty must be above 0, not {self.repetition_penalty}")


class TokenChooser:
    """Chooses tokens of one reply; holds what the law needs to know of the text so far."""

    def __init__(self, sampling: Sampling, vocab_size: int, device: str) -> None:
        self._sampling = sampling
        self._vocab_size = vocab_size
        self._device = device
        self._suppressed: Tensor | None = None
        if sampling.suppress:
            ids = torch.tensor(sorted(i for i in sampling.suppress if i < vocab_size))
            self._suppressed = torch.zeros(1, vocab_size, dtype=torch.bool)
            self._suppressed[0, ids] = True
            self._suppressed = self._suppressed.to(device)
        self._seen: Tensor | None = None
        if sampling.repetition_penalty != 1.0:
            self._seen = torch.zeros(1, vocab_size, dtype=torch.bool, device=device)
        self._ids = torch.arange(vocab_size, device=device)

    def observe(self, ids: Sequence[int]) -> None:
        """Take ids of the prompt or of the reply into account (repetition penalty)."""
        if self._seen is not None and ids:
            known = torch.tensor(ids, dtype=torch.long).to(self._device, non_blocking=True)
            self._seen.index_fill_(1, known, True)

    def keys(self, position: int, rows: int) -> Tensor | None:
        """Noise keys for ``rows`` tokens from absolute index ``position`` on; None if greedy."""
        if self._sampling.temperature == 0:
            return None
        return position_keys(self._sampling.seed, range(position, position + rows), self._device)

    @torch.inference_mode()
    def choose(
        self, logits: Tensor, ids: Tensor | None, keys: Tensor | None, drafts: Tensor
    ) -> Tensor:
        """One token id per row, (rows,).

        ``logits`` (rows, n) belong to token ``ids`` (rows, n), or to all tokens in order when
        None; ``keys`` (rows, 2) come from :meth:`keys`. ``drafts`` are tokens after the observed
        text: the last row comes after all of them, each earlier row after one less.
        """
        logits = self._allowed(logits, ids, drafts)
        if keys is None:
            best = logits.argmax(dim=-1, keepdim=True)
            return (best if ids is None else ids.gather(1, best))[:, 0]
        scores, candidates = self._law(logits, ids)
        best = (scores + gumbel(keys, candidates)).argmax(dim=-1, keepdim=True)
        return candidates.expand_as(scores).gather(1, best)[:, 0]

    def log_law(self, logits: Tensor) -> Tensor:
        """The unnormalised log law (rows, vocab) of the token after the observed text."""
        scores, ids = self._law(self._allowed(logits, None, self._ids[:0]), None)
        law = torch.full(logits.shape, float("-inf"))
        return law.scatter_(1, ids.expand_as(scores), scores)

    def _allowed(self, logits: Tensor, ids: Tensor | None, drafts: Tensor) -> Tensor:
        """Logits after repetition penalty and suppression."""
        logits = self._penalised(logits, ids, drafts)
        if self._suppressed is None:
            return logits
        hidden = self._suppressed if ids is None else self._suppressed[0][ids]
        return logits.masked_fill(hidden, float("-inf"))

    def _law(self, logits: Tensor, ids: Tensor | None) -> tuple[Tensor, Tensor]:
        """Log law after temperature, top-k and top-p, and the token ids it is over."""
        scores = logits.float() / self._sampling.temperature
        top_k, top_p = self._sampling.top_k, self._sampling.top_p
        has_top_k = 0 < top_k < scores.shape[1]
        if not has_top_k and top_p == 1:
            return scores, self._ids[None] if ids is None else ids
        scores, order = scores.topk(top_k if has_top_k else int(scores.shape[1]), dim=-1)
        if top_p < 1:
            shares = scores.softmax(dim=-1)
            before = shares.cumsum(dim=-1) - shares
            before[:, 0] = 0.0  # rounding must not drop the first
            scores = scores.masked_fill(before >= top_p, float("-inf"))
        return scores, order if ids is None else ids.gather(1, order)

    def _penalised(self, logits: Tensor, ids: Tensor | None, drafts: Tensor) -> Tensor:
        if self._seen is None:
            return logits
        rows = int(logits.shape[0])
        seen = self._seen.expand(rows, -1).clone()
        for index in range(int(drafts.shape[0])):
            first = max(0, rows - int(drafts.shape[0]) + index)
            seen[first:].index_fill_(1, drafts[index : index + 1], True)
        if ids is not None:
            seen = seen.gather(1, ids)
        penalty = self._sampling.repetition_penalty
        damped = torch.where(logits < 0, logits * penalty, logits / penalty)
        return torch.where(seen, damped, logits)
