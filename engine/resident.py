"""What of a session lies in memory, model, towers and generator, and how to make do with less.

Every way out keeps the session usable; what is given up and comes back by itself (caches, the
room for a long chat) returns with the next turn. Engine process only.
"""

from __future__ import annotations

import gc
from collections.abc import Iterable
from dataclasses import replace

import torch

from engine.events import RecoveryStep
from engine.features import Towers
from engine.generation import Generator
from engine.graphs import recorder_for
from engine.loader import LoadedModel
from engine.messages import ImagePart, PagePart
from engine.precision.offload import offload_matrices
from engine.prompt import MediaPart
from engine.recovery import Ladder, Rung

_CHUNK, _SLACK = 512, 1024
_SMALL_CHUNK = 64
# What an answer may still have when the room for keys and values is cut to the chat so far.
_LAST_ROOM = 256


class Resident:
    """The parts of a session that take memory."""

    def __init__(self, model: LoadedModel) -> None:
        self.model = model
        self.towers = Towers(model.target, model.processor, model.choice)
        self.generator = self._make_generator()
        self._has_freed_caches = False
        self._picture_tokens = 0
        self._length = 0
        self.ladder = Ladder(
            (
                Rung(RecoveryStep.CACHES, self._free_caches),
                Rung(RecoveryStep.PICTURES, self._look_less_closely),
                Rung(RecoveryStep.DRAFTER, self._drop_drafter),
                Rung(RecoveryStep.CONTEXT, self._shorten),
                Rung(RecoveryStep.OFFLOAD, self._offload),
            )
        )

    def begin_turn(self, parts: Iterable[MediaPart]) -> None:
        """Start at the bottom again, with room for a chat of full length.

        ``parts`` are the media of the turn.
        """
        usual = self.model.processor.image_budget
        budgets = [p.max_soft_tokens or usual for p in parts if isinstance(p, ImagePart | PagePart)]
        self._picture_tokens = max(budgets, default=0)
        self._has_freed_caches = False
        self._length = 0
        self.ladder.begin()
        if self.generator.context != self.model.context:
            self.generator.resize(context=self.model.context, chunk=_CHUNK, slack=_SLACK)

    def note_length(self, length: int) -> None:
        """Positions that the turn has used so far."""
        self._length = length

    def clear(self) -> None:
        """Give back what can be computed again, and what torch keeps for later."""
        self.generator.release()
        self.towers.forget()
        gc.collect()
        if torch.cuda.is_available():
            torch.cuda.empty_cache()
        if torch.backends.mps.is_available():
            torch.mps.empty_cache()

    def _make_generator(self) -> Generator:
        return Generator(
            self.model.target,
            self.model.drafter,
            context=self.model.context,
            chunk=_CHUNK,
            slack=_SLACK,
            recorder=recorder_for(self.model.target, self.model.choice.device),
            padding=self.model.padding,
        )

    # --- the rungs -----------------------------------------------------------------

    def _free_caches(self) -> str | None:
        if self._has_freed_caches:
            return None
        self._has_freed_caches = True
        self.clear()
        return "Memory ran out: the caches were emptied, and the chat is read again."

    def _look_less_closely(self) -> str | None:
        used = self._picture_tokens
        budget = self.towers.lower_budget(used) if used else None
        if budget is None:
            return None
        self.clear()
        return f"Memory ran out: pictures are looked at in less detail ({budget} tokens each)."

    def _drop_drafter(self) -> str | None:
        if self.model.drafter is None:
            return None
        self.model = replace(self.model, drafter=None)
        self.generator.drop_drafter()
        self.clear()
        return "Memory ran out: the drafter was unloaded; answers come slower but stay the same."

    def _shorten(self) -> str | None:
        """First smaller pieces, then no more room than this chat needs."""
        if self.generator.chunk > _SMALL_CHUNK:
            self._resize(self.model.context)
            return "Memory ran out: the chat is read in smaller pieces."
        context = self._length + _LAST_ROOM
        if not self._length or self.generator.context <= context:
            return None
        self._resize(context)
        return f"Memory ran out: this answer has room for about {_LAST_ROOM} more tokens."

    def _resize(self, context: int) -> None:
        self.generator.resize(context=context, chunk=_SMALL_CHUNK, slack=_SMALL_CHUNK)
        self.clear()

    def _offload(self) -> str | None:
        if self.model.choice.device == "cpu":
            return None
        moved = offload_matrices(self.model.target)
        if not moved:
            return None
        self.generator = self._make_generator()
        self.clear()
        return f"Memory ran out: {moved} layers were moved to main memory; answers come slower."
